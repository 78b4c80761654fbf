"""The block bootstrap of bootstrap.js, as it would be written for speed: blocks' sums are taken once, and a draw adds
them up.

With numba the random numbers are those of bootstrap.js, xoshiro128** from seed 1, and so is the interval.

Run from the root of the repository: python3 test/benchmark/bootstrap.py numba|numpy
"""

import json
import sys
import time

import numpy as np
import pandas as pd

cpi = pd.read_csv("datasets/food/food-price-index.csv", index_col="month")
fao = pd.read_csv("datasets/food/fao-food-price-index.csv", index_col="month")
food = cpi.join(fao, how="inner")
X, Y = food.real.to_numpy(), food.food_price_index.to_numpy()
BLOCK, DRAWS = 7, 10_000


def block_sums(x, y, length):
    """Sums of x, y, x², xy over each block."""
    windows = np.lib.stride_tricks.sliding_window_view(np.array([x, y, x * x, x * y]), length, axis=1)
    return windows.sum(axis=2).T.copy()


def prepared():
    x, y = X - X.mean(), Y - Y.mean()
    n = len(x)
    blocks = -(-n // BLOCK)
    return n, blocks, block_sums(x, y, BLOCK), block_sums(x, y, n - (blocks - 1) * BLOCK)


def numpy_run(random):
    n, blocks, full, cut = prepared()
    starts = random.integers(0, n - BLOCK + 1, size=(DRAWS, blocks), dtype=np.int32)
    sums = [full[:, j][starts[:, :-1]].sum(axis=1) + cut[:, j][starts[:, -1]] for j in range(4)]
    slopes = (sums[3] - sums[0] * sums[1] / n) / (sums[2] - sums[0] ** 2 / n)
    return np.quantile(slopes, [0.025, 0.975]), slopes.std(ddof=1)


def numba_kernel():
    from numba import njit

    @njit
    def draw(full, cut, n, blocks, state, slopes):
        a, b, c, d = state
        bound = np.uint64(n - BLOCK + 1)
        for row in range(len(slopes)):
            x = y = xx = xy = 0.0
            for block in range(blocks):
                word = np.uint32(b * np.uint32(5))
                word = np.uint32(np.uint32(word << np.uint32(7)) | np.uint32(word >> np.uint32(25)))
                word = np.uint32(word * np.uint32(9))
                shifted = np.uint32(b << np.uint32(9))
                c = np.uint32(c ^ a)
                d = np.uint32(d ^ b)
                b = np.uint32(b ^ c)
                a = np.uint32(a ^ d)
                c = np.uint32(c ^ shifted)
                d = np.uint32(np.uint32(d << np.uint32(11)) | np.uint32(d >> np.uint32(21)))
                at = np.int64((np.uint64(word) * bound) >> np.uint64(32))
                sums = full if block < blocks - 1 else cut
                x += sums[at, 0]
                y += sums[at, 1]
                xx += sums[at, 2]
                xy += sums[at, 3]
            slopes[row] = (xy - x * y / n) / (xx - x * x / n)

    return draw


def state_of(seed):
    """Four words of SplitMix64."""
    whole = 2**64 - 1
    words = []
    for step in (1, 2):
        z = (seed + step * 0x9E3779B97F4A7C15) & whole
        z = ((z ^ (z >> 30)) * 0xBF58476D1CE4E5B9) & whole
        z = ((z ^ (z >> 27)) * 0x94D049BB133111EB) & whole
        z ^= z >> 31
        words += [z & 0xFFFFFFFF, z >> 32]
    return np.array(words, np.uint32)


def numba_run(draw, seed):
    n, blocks, full, cut = prepared()
    slopes = np.empty(DRAWS)
    draw(full, cut, n, blocks, state_of(seed), slopes)
    return np.quantile(slopes, [0.025, 0.975]), slopes.std(ddof=1)


def timed(run, times):
    """CPU seconds of the first run and of the best of all, and what the last gives."""
    seconds = []
    for _ in range(times):
        started = time.process_time()
        interval, error = run()
        seconds.append(time.process_time() - started)
    return {"seconds": min(seconds), "cold": seconds[0], "draws": DRAWS, "interval": list(interval), "error": error}


if sys.argv[1] == "numba":
    begun = time.process_time()
    draw = numba_kernel()
    compiled = time.process_time() - begun
    result = timed(lambda: numba_run(draw, 1), 30)
    result["cold"] += compiled
else:
    random = np.random.default_rng(20252)
    result = timed(lambda: numpy_run(random), 10)
print(json.dumps(result, default=float))

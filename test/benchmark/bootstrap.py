"""The block bootstrap of bootstrap.js, as it would be written for speed: blocks' sums are taken once, and a draw adds
them up.

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
    def draw(full, cut, n, blocks, seed, slopes):
        # xorshift32, as fast as the generator of the package
        state = np.uint32(seed)
        bound = np.uint64(n - BLOCK + 1)
        for row in range(len(slopes)):
            x = y = xx = xy = 0.0
            for block in range(blocks):
                state ^= np.uint32(state << np.uint32(13))
                state ^= np.uint32(state >> np.uint32(17))
                state ^= np.uint32(state << np.uint32(5))
                at = np.int64((np.uint64(state) * bound) >> np.uint64(32))
                sums = full if block < blocks - 1 else cut
                x += sums[at, 0]
                y += sums[at, 1]
                xx += sums[at, 2]
                xy += sums[at, 3]
            slopes[row] = (xy - x * y / n) / (xx - x * x / n)

    return draw


def numba_run(draw, seed):
    n, blocks, full, cut = prepared()
    slopes = np.empty(DRAWS)
    draw(full, cut, n, blocks, seed, slopes)
    return np.quantile(slopes, [0.025, 0.975]), slopes.std(ddof=1)


def timed(run, times):
    """Seconds of the first run and of the best of all, and what the last gives."""
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
    result = timed(lambda: numba_run(draw, 20252), 30)
    result["cold"] += compiled
else:
    random = np.random.default_rng(20252)
    result = timed(lambda: numpy_run(random), 10)
print(json.dumps(result, default=float))

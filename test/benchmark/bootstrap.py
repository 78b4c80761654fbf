"""The block bootstrap of bootstrap.js with numpy, with the slope by its formula, all draws at once.

Run from the root of the repository: python3 test/benchmark/bootstrap.py
"""

import json
import time

import numpy as np
import pandas as pd

cpi = pd.read_csv("datasets/food/food-price-index.csv", index_col="month")
fao = pd.read_csv("datasets/food/fao-food-price-index.csv", index_col="month")
food = cpi.join(fao, how="inner")
x, y = food.real.to_numpy(), food.food_price_index.to_numpy()
n, block, draws = len(x), 7, 10_000
blocks = -(-n // block)
random = np.random.default_rng(20252)
started = time.perf_counter()
starts = random.integers(0, n - block + 1, size=(draws, blocks))
index = (starts[:, :, None] + np.arange(block)).reshape(draws, -1)[:, :n]
xs, ys = x[index], y[index]
xs = xs - xs.mean(axis=1, keepdims=True)
ys = ys - ys.mean(axis=1, keepdims=True)
slopes = (xs * ys).sum(axis=1) / (xs * xs).sum(axis=1)
interval = np.quantile(slopes, [0.025, 0.975])
print(json.dumps({"seconds": round(time.perf_counter() - started, 3), "draws": draws, "interval": list(interval)}))

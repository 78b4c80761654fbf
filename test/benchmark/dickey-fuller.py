"""The augmented Dickey-Fuller test of least-squares.js, lags by AIC: statsmodels, and numpy as it would be written for
speed, with all sums of squares from one decomposition.

Run from anywhere: python3 test/benchmark/dickey-fuller.py numpy|statsmodels
"""

import json
import sys
import time

import numpy as np

MODULUS = 20_011
scattered = [((t * t * 2 + t * 5) % MODULUS) / MODULUS for t in range(3000)]
series = [0.0]
for t in range(1, 3000):
    series.append(0.98 * series[-1] + scattered[t] - 0.5)
series = np.array(series)


def design(lags, skipped):
    changes = np.diff(series)
    y = changes[skipped:]
    columns = [np.ones(len(y)), series[skipped:-1]]
    columns += [changes[skipped - lag : len(changes) - lag] for lag in range(1, lags + 1)]
    return y, np.column_stack(columns)


def numpy_run():
    longest = int(12 * (len(series) / 100) ** 0.25)
    y, x = design(longest, longest)
    turned = np.linalg.qr(x).Q.T @ y if hasattr(np.linalg, "QRResult") else np.linalg.qr(x)[0].T @ y
    rss = y @ y - np.cumsum(turned**2)[1:]
    lags = int(np.argmin(len(y) * np.log(rss / len(y)) + 2 * np.arange(2, longest + 3)))
    y, x = design(lags, lags)
    q, r = np.linalg.qr(x)
    b = np.linalg.solve(r, q.T @ y)
    residuals = y - x @ b
    inverse = np.linalg.inv(r)
    return b[1] / np.sqrt(residuals @ residuals / (len(y) - len(b)) * (inverse[1] @ inverse[1]))


def statsmodels_run():
    from statsmodels.tsa.stattools import adfuller

    return adfuller(series, maxlag=int(12 * (len(series) / 100) ** 0.25), autolag="AIC")[0]


run = numpy_run if sys.argv[1] == "numpy" else statsmodels_run
seconds = []
for _ in range(5):
    started = time.process_time()
    statistic = run()
    seconds.append(time.process_time() - started)
print(json.dumps({"seconds": min(seconds), "cold": seconds[0], "statistic": float(statistic)}))

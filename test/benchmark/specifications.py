"""The 10,000 regressions of specifications.js with statsmodels' OLS and its HAC covariance.

Run from the root of the repository: python3 test/benchmark/specifications.py [how many of them]
"""

import itertools
import json
import sys
import time

import numpy as np
import pandas as pd
import statsmodels.api as sm

cpi = pd.read_csv("datasets/food/food-price-index.csv", index_col="month").food_price_index
fao = pd.read_csv("datasets/food/fao-food-price-index.csv", index_col="month")
count = int(sys.argv[1]) if len(sys.argv) > 1 else 10_000

started = time.perf_counter()
months = np.array([12 * int(m[:4]) + int(m[5:]) - 1 for m in fao.index])
dummies = (months[:, None] % 12 == np.arange(1, 12)).astype(float)
index = cpi.reindex(fao.index).to_numpy()


def back(v, lag):
    return np.concatenate([np.full(lag, np.nan), v[: len(v) - lag]])


def number(month):
    return 12 * int(month[:4]) + int(month[5:]) - 1


yearly = 100 * (np.prod([back(index, lag) / 100 for lag in range(12)], axis=0) - 1)
dependents = {"level": index, "change": index - 100, "log-change": 100 * np.log(index / 100), "year-on-year": yearly}
regressors = {}
for name in ("real", "nominal"):
    v = fao[name].to_numpy()
    regressors[name] = {
        "level": v, "change": v - back(v, 1), "log-change": 100 * np.log(v / back(v, 1)),
        "year-on-year": 100 * (v / back(v, 12) - 1),
    }
periods = [("2000-01", "2024-12"), ("2005-01", "2009-12"), ("2014-01", "2016-12"), ("2021-01", "2024-12"),
           ("2010-01", "2019-12")]
periods = [(number(first), number(last)) for first, last in periods]
grid = list(itertools.product(regressors, dependents, range(25), periods, range(5), (False, True)))
grid = [grid[round(i)] for i in np.linspace(0, len(grid) - 1, count)]

rows = []
for regressor, transformation, lag, (first, last), dropped, seasonal in grid:
    y = dependents[transformation]
    x = back(regressors[regressor][transformation], lag)
    keep = (months >= first) & (months <= last) & ~np.isnan(y) & ~np.isnan(x)
    columns = [np.ones(keep.sum()), x[keep]]
    design = np.column_stack(columns + [dummies[keep]] if seasonal else columns)
    y = y[keep]
    if dropped:
        distances = sm.OLS(y, design).fit().get_influence().cooks_distance[0]
        stay = np.sort(np.argsort(-distances, kind="stable")[dropped:])
        y, design = y[stay], design[stay]
    lags = int(4 * (len(y) / 100) ** (2 / 9))
    fit = sm.OLS(y, design).fit(cov_type="HAC", cov_kwds={"maxlags": lags, "use_correction": False}, use_t=True)
    rows.append((fit.params[1], fit.bse[1], fit.pvalues[1], *fit.conf_int()[1]))
median_slope = np.median([row[0] for row in rows])
print(json.dumps({
    "seconds": round(time.perf_counter() - started, 3), "specifications": len(rows),
    "medianSlope": median_slope, "sumOfErrors": sum(row[1] for row in rows),
}))

"""Unit-root tests with statsmodels and a block bootstrap written independently, for
the tests of unit roots, the block bootstrap and its random numbers in test/statistics/.

Run from the root of the repository: python3 test/reference/timeseries.py
Needs unit-roots.json, which unit-roots.R makes.
"""

import json
import math
import warnings

import numpy as np
import pandas as pd
import scipy
import statsmodels
from statsmodels.tsa.adfvalues import mackinnoncrit, mackinnonp
from statsmodels.tsa.stattools import adfuller, coint, kpss

NAMES = {"n": "none", "c": "constant", "ct": "constant-and-trend"}


def adf_rows(series):
    rows = []
    for name, values in series.items():
        n = len(values)
        schwert = math.floor(12 * (n / 100) ** 0.25)
        for regression in NAMES:
            for autolag in (None, "AIC"):
                trend = 0 if regression == "n" else len(regression)
                maxlag = min(schwert, n // 2 - trend - 1) if autolag else 4
                result = adfuller(values, maxlag=maxlag, regression=regression, autolag=autolag)
                rows.append({
                    "series": name, "regression": NAMES[regression], "autolag": autolag, "maxlag": maxlag,
                    "statistic": result[0], "p": result[1], "lags": result[2], "nobs": result[3],
                    "critical": result[4],
                })
    return rows


def mackinnon_rows():
    rows = []
    for regression, name in NAMES.items():
        for series in (1,) if regression == "n" else (1, 2):
            for tau in (-25, -19, -6.3, -4.1, -3.3, -2.8, -2.2, -1.3, -0.4, 0.5, 0.8, 1.5, 3):
                rows.append({"deterministic": name, "series": series, "tau": tau,
                             "p": float(mackinnonp(tau, regression, series))})
    return rows


def critical_rows():
    return [
        {"deterministic": name, "series": series, "observations": nobs,
         "critical": [float(v) for v in mackinnoncrit(series, regression, nobs)]}
        for regression, name in NAMES.items()
        for series in ((1,) if regression == "n" else (1, 2))
        for nobs in (25, 60, 299)
    ]


def coint_rows(food, periods):
    rows = []
    for first, last in periods:
        part = food.loc[first:last]
        for trend in ("c", "ct"):
            for lags in (0, 2):
                statistic, p, critical = coint(part.food_price_index, part.real, trend=trend, maxlag=lags,
                                               autolag=None)
                rows.append({"period": f"{first} {last}", "deterministic": NAMES[trend], "lags": lags,
                             "x": list(part.real), "y": list(part.food_price_index),
                             "statistic": statistic, "p": float(p), "critical": [float(c) for c in critical]})
    return rows


MASK32 = 2**32 - 1
MASK64 = 2**64 - 1


def split_mix_64(state):
    """Steele, Lea and Flood (2014)."""
    while True:
        state = (state + 0x9E3779B97F4A7C15) & MASK64
        z = state
        z = ((z ^ (z >> 30)) * 0xBF58476D1CE4E5B9) & MASK64
        z = ((z ^ (z >> 27)) * 0x94D049BB133111EB) & MASK64
        yield z ^ (z >> 31)


def xoshiro(seed):
    """xoshiro128** of Blackman and Vigna (2021), seeded by SplitMix64, low words first."""
    mixer = split_mix_64(seed)
    a, b = next(mixer), next(mixer)
    s = [a & MASK32, a >> 32, b & MASK32, b >> 32]

    def rotate(word, by):
        return ((word << by) | (word >> (32 - by))) & MASK32

    while True:
        yield (rotate((s[1] * 5) & MASK32, 7) * 9) & MASK32
        shifted = (s[1] << 9) & MASK32
        s[2] ^= s[0]
        s[3] ^= s[1]
        s[1] ^= s[2]
        s[0] ^= s[3]
        s[2] ^= shifted
        s[3] = rotate(s[3], 11)


def bootstrap_row(name, x, y, draws, block, seed):
    """Resamples the pairs themselves and fits each draw by numpy's least squares."""
    x, y = np.asarray(x), np.asarray(y)
    n = len(x)
    blocks = math.ceil(n / block)
    random = xoshiro(seed)
    slopes = []
    for _ in range(draws):
        starts = [(next(random) * (n - block + 1)) >> 32 for _ in range(blocks)]
        index = np.concatenate([np.arange(start, start + block) for start in starts])[:n]
        design = np.column_stack([np.ones(n), x[index]])
        slopes.append(np.linalg.lstsq(design, y[index], rcond=None)[0][1])
    low, high = np.quantile(slopes, [0.025, 0.975])
    return {"name": name, "x": list(x), "y": list(y), "draws": draws, "blockLength": block, "seed": seed,
            "low": low, "high": high, "standardError": np.std(slopes, ddof=1)}


def main():
    # KPSS p-values are outside the table that statsmodels interpolates; only its statistics are used.
    warnings.simplefilter("ignore")
    cpi = pd.read_csv("datasets/food/food-price-index.csv", index_col="month")
    fao = pd.read_csv("datasets/food/fao-food-price-index.csv", index_col="month")
    food = cpi.join(fao, how="inner")
    periods = [("2000-01", "2024-12"), ("2005-01", "2009-12"), ("2014-01", "2016-12"), ("2021-01", "2024-12")]
    with open("test/reference/unit-roots.json") as file:
        series = json.load(file)["series"]
    bootstraps = []
    for (first, last), block, seed in zip(periods, (7, 4, 5, 1), (1, 20252, 2**53 - 1, 0)):
        part = food.loc[first:last]
        bootstraps.append(bootstrap_row(f"{first} {last}", part.real, part.food_price_index, 2000, block, seed))
    nile = series["Nile"]
    bootstraps.append(bootstrap_row("Nile on the year", list(range(1871, 1971)), nile, 1000, 5, 42))
    words = xoshiro(42)
    with open("test/reference/timeseries.json", "w") as file:
        json.dump({
            "made": f"statsmodels {statsmodels.__version__}, numpy {np.__version__}, scipy {scipy.__version__}",
            "adf": adf_rows(series),
            "kpss": [
                {"series": name, "regression": regression, "lags": 4,
                 "statistic": float(kpss(values, regression=regression, nlags=4)[0])}
                for name, values in series.items() for regression in ("c", "ct")
            ],
            "mackinnon": mackinnon_rows(),
            "critical": critical_rows(),
            "cointegration": coint_rows(food, periods),
            "xoshiroSeed42": [next(words) for _ in range(8)],
            "bootstrap": bootstraps,
        }, file, default=lambda number: number.item())


if __name__ == "__main__":
    main()

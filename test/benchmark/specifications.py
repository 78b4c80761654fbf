"""The 10,000 regressions of specifications.js, as they would be written for speed.

The constant or the months of the year are partialled out, the fit to all months and the order of their influence
are shared by the numbers of months left out, and p-values are taken at once. Three ways: numba, compiled; numpy, all
lags of a regressor at a time; statsmodels, a general fitting function for each.

Run from the root of the repository: python3 test/benchmark/specifications.py numba|numpy|statsmodels
"""

import json
import sys
import time

import numpy as np
import pandas as pd
from scipy.special import stdtr, stdtrit

TRANSFORMATIONS = ("level", "change", "log-change", "year-on-year")
PERIODS = (("2000-01", "2024-12"), ("2005-01", "2009-12"), ("2014-01", "2016-12"), ("2021-01", "2024-12"),
           ("2010-01", "2019-12"))
LAGS, MOST_DROPPED = 25, 4

cpi = pd.read_csv("datasets/food/food-price-index.csv", index_col="month").food_price_index
fao = pd.read_csv("datasets/food/fao-food-price-index.csv", index_col="month")


def number(month):
    return 12 * int(month[:4]) + int(month[5:]) - 1


def back(v, lag):
    return np.concatenate([np.full(lag, np.nan), v[: len(v) - lag]])


def transformed():
    """Dependent variables and regressors by transformation, and the months' numbers."""
    index = cpi.reindex(fao.index).to_numpy()
    yearly = 100 * (np.prod([back(index, lag) / 100 for lag in range(12)], axis=0) - 1)
    ys = np.array([index, index - 100, 100 * np.log(index / 100), yearly])
    xs = []
    for name in ("real", "nominal"):
        v = fao[name].to_numpy()
        xs.append([v, v - back(v, 1), 100 * np.log(v / back(v, 1)), 100 * (v / back(v, 12) - 1)])
    return ys, np.array(xs), np.array([number(month) for month in fao.index])


def samples(ys, months):
    """Rows of y, first and last, for each transformation and period."""
    for transformation, y in enumerate(ys):
        known = np.flatnonzero(~np.isnan(y))
        for period in PERIODS:
            first = max(known[0], number(period[0]) - months[0])
            yield transformation, first, min(known[-1], number(period[1]) - months[0])


def hac_lags(n, yearly):
    usual = int(4 * (n / 100) ** (2 / 9))
    return min(n - 1, max(usual, 11)) if yearly else usual


def summary(slopes, errors, freedom):
    """What is inferred: p-values and intervals of all, the median slope."""
    p = 2 * stdtr(freedom, -np.abs(slopes / errors))
    degrees, which = np.unique(freedom, return_inverse=True)
    half = stdtrit(degrees, 0.975)[which] * errors
    return {"medianSlope": np.median(slopes), "significant": int((p < 0.05).sum()),
            "sumOfErrors": errors.sum(), "low": (slopes - half).min()}


def numpy_run():
    ys, xs, months = transformed()
    results = []
    for transformation, first, last in samples(ys, months):
        y, season = ys[transformation][first : last + 1], months[first : last + 1] % 12
        for series in xs[:, transformation]:
            x = np.array([series[first - lag : last + 1 - lag] for lag in range(LAGS)])
            for group in (np.zeros_like(season), season):
                results += numpy_fits(y, x, group, transformation == 3)
    slopes, errors, freedom = (np.concatenate(part) for part in zip(*results))
    return len(slopes), summary(slopes, errors, freedom)


def numpy_fit(y, x, groups):
    """Slopes of rows of y on rows of x beside a constant for each group: what the errors need."""
    counts = groups.sum(axis=1)
    used = counts > 0
    shares = np.divide(1, counts, out=np.zeros(counts.shape), where=used)
    less_means = [v - np.einsum("lng,lg->ln", groups, np.einsum("lng,ln->lg", groups, v) * shares) for v in (x, y)]
    dx, dy = less_means
    sxx = (dx * dx).sum(axis=1, keepdims=True)
    slopes = (dx * dy).sum(axis=1, keepdims=True) / sxx
    residuals = dy - slopes * dx
    leverages = np.einsum("lng,lg->ln", groups, shares) + dx * dx / sxx
    return slopes[:, 0], sxx[:, 0], dx, residuals, leverages, used.sum(axis=1) + 1


def numpy_fits(y, x, group, yearly):
    """For all lags at once, without 0 ... 4 of the most influential months: slopes, errors, degrees of freedom."""
    groups = (group[:, None] == np.arange(12)).astype(float)
    groups = np.broadcast_to(groups[:, np.unique(group)], (LAGS, len(y), len(np.unique(group))))
    y = np.broadcast_to(y, x.shape)
    fit = numpy_fit(y, x, groups)
    free = 1 - fit[4]
    distances = np.where(free < 1e-12, 0, fit[3] ** 2 * fit[4] / np.where(free < 1e-12, 1, free) ** 2)
    order = np.argsort(-distances, axis=1, kind="stable")
    for dropped in range(MOST_DROPPED + 1):
        if dropped > 0:
            kept = np.sort(order[:, dropped:], axis=1)
            fit = numpy_fit(np.take_along_axis(y, kept, 1), np.take_along_axis(x, kept, 1),
                            np.take_along_axis(groups, kept[:, :, None], 1))
        slopes, sxx, dx, residuals, _, parameters = fit
        u = dx * residuals
        n = u.shape[1]
        lags = hac_lags(n, yearly)
        total = (u * u).sum(axis=1)
        for lag in range(1, lags + 1):
            total += 2 * (1 - lag / (lags + 1)) * np.einsum("ln,ln->l", u[:, lag:], u[:, :-lag])
        yield slopes, np.sqrt(total) / sxx, n - parameters


def numba_kernel():
    from numba import njit

    @njit
    def fit(x, y, month, n, seasonal, dx, residuals, counts, mean_x, mean_y):
        counts[:], mean_x[:], mean_y[:] = 0, 0, 0
        if seasonal:
            for i in range(n):
                counts[month[i]] += 1
                mean_x[month[i]] += x[i]
                mean_y[month[i]] += y[i]
        else:
            sum_x = sum_y = 0.0
            for i in range(n):
                sum_x += x[i]
                sum_y += y[i]
            counts[0], mean_x[0], mean_y[0] = n, sum_x, sum_y
        groups = 0
        for g in range(12):
            if counts[g] > 0:
                groups += 1
                mean_x[g] /= counts[g]
                mean_y[g] /= counts[g]
        sxx = sxy = 0.0
        for i in range(n):
            g = month[i] if seasonal else 0
            dx[i] = x[i] - mean_x[g]
            residuals[i] = y[i] - mean_y[g]
            sxx += dx[i] * dx[i]
            sxy += dx[i] * residuals[i]
        slope = sxy / sxx
        for i in range(n):
            residuals[i] -= slope * dx[i]
        return slope, sxx, groups + 1

    @njit
    def all_fits(ys, xs, months, transformations, firsts, lasts, slopes, errors, freedom):
        most = ys.shape[1]
        x, y, kept_x, kept_y = np.empty(most), np.empty(most), np.empty(most), np.empty(most)
        dx, residuals, distances = np.empty(most), np.empty(most), np.empty(most)
        month, kept_month = np.empty(most, np.int64), np.empty(most, np.int64)
        counts, mean_x, mean_y = np.empty(12), np.empty(12), np.empty(12)
        gone = np.empty(most, np.bool_)
        row = 0
        for sample in range(len(firsts)):
            transformation, first = transformations[sample], firsts[sample]
            n = lasts[sample] - first + 1
            for series in range(xs.shape[0]):
                for lag in range(LAGS):
                    for i in range(n):
                        x[i] = xs[series, transformation, first + i - lag]
                        y[i] = ys[transformation, first + i]
                        month[i] = months[first + i] % 12
                        gone[i] = False
                    for seasonal in (False, True):
                        slope, sxx, parameters = fit(x, y, month, n, seasonal, dx, residuals, counts, mean_x, mean_y)
                        for i in range(n):
                            gone[i] = False
                            leverage = 1 / counts[month[i] if seasonal else 0] + dx[i] * dx[i] / sxx
                            free = 1 - leverage
                            distances[i] = 0 if free < 1e-12 else residuals[i] ** 2 * leverage / (free * free)
                        for dropped in range(MOST_DROPPED + 1):
                            kept = n
                            if dropped > 0:
                                largest = -1
                                for i in range(n):
                                    if not gone[i] and (largest < 0 or distances[i] > distances[largest]):
                                        largest = i
                                gone[largest] = True
                                kept = 0
                                for i in range(n):
                                    if not gone[i]:
                                        kept_x[kept], kept_y[kept], kept_month[kept] = x[i], y[i], month[i]
                                        kept += 1
                                slope, sxx, parameters = fit(kept_x, kept_y, kept_month, kept, seasonal,
                                                             dx, residuals, counts, mean_x, mean_y)
                            for i in range(kept):
                                residuals[i] *= dx[i]
                            lags = int(4 * (kept / 100) ** (2 / 9))
                            if transformation == 3:
                                lags = min(kept - 1, max(lags, 11))
                            total = 0.0
                            for lag_of_error in range(lags + 1):
                                products = 0.0
                                for i in range(lag_of_error, kept):
                                    products += residuals[i] * residuals[i - lag_of_error]
                                weight = 2 * (1 - lag_of_error / (lags + 1)) if lag_of_error > 0 else 1.0
                                total += weight * products
                            slopes[row], errors[row], freedom[row] = slope, np.sqrt(total) / sxx, kept - parameters
                            row += 1
        return row

    return all_fits


def numba_run(kernel):
    ys, xs, months = transformed()
    transformations, firsts, lasts = np.array(list(samples(ys, months))).T
    most = len(firsts) * len(xs) * LAGS * 2 * (MOST_DROPPED + 1)
    slopes, errors, freedom = np.empty(most), np.empty(most), np.empty(most)
    count = kernel(ys, xs, months, transformations, firsts, lasts, slopes, errors, freedom)
    return count, summary(slopes, errors, freedom)


def statsmodels_run():
    import statsmodels.api as sm

    ys, xs, months = transformed()
    dummies = (months[:, None] % 12 == np.arange(1, 12)).astype(float)
    results = []
    for transformation, first, last in samples(ys, months):
        rows = slice(first, last + 1)
        for series in xs[:, transformation]:
            for lag in range(LAGS):
                columns = [np.ones(last + 1 - first), series[first - lag : last + 1 - lag]]
                for seasonal in (False, True):
                    design = np.column_stack(columns + [dummies[rows]] if seasonal else columns)
                    distances = sm.OLS(ys[transformation][rows], design).fit().get_influence().cooks_distance[0]
                    order = np.argsort(-distances, kind="stable")
                    for dropped in range(MOST_DROPPED + 1):
                        stay = np.sort(order[dropped:])
                        fit = sm.OLS(ys[transformation][rows][stay], design[stay]).fit(
                            cov_type="HAC", use_t=True,
                            cov_kwds={"maxlags": hac_lags(len(stay), transformation == 3), "use_correction": False})
                        results.append((fit.params[1], fit.bse[1], fit.df_resid))
    return len(results), summary(*np.array(results).T)


def timed(run, times):
    """CPU seconds of the first run and of the best of all, and what the last gives."""
    seconds = []
    for _ in range(times):
        started = time.process_time()
        count, values = run()
        seconds.append(time.process_time() - started)
    return {"seconds": min(seconds), "cold": seconds[0], "specifications": count, **values}


way = sys.argv[1]
if way == "numba":
    begun = time.process_time()
    kernel = numba_kernel()
    compiled = time.process_time() - begun
    result = timed(lambda: numba_run(kernel), 12)
    result["cold"] += compiled
else:
    result = timed(numpy_run, 3) if way == "numpy" else timed(statsmodels_run, 1)
print(json.dumps(result, default=float))

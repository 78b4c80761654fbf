"""Reference values from statsmodels, and a second data set.

    python3 test/reference/regression.py        (from the root of the repository)

writes, beside this file,
  macrodata.csv      United States, quarterly, 1959 to 2009: inflation, unemployment rate, treasury bill rate, from
                     statsmodels.datasets.macrodata (public domain, compiled from FRED by S. Seabold), and a
                     dummy variable for the quarters before 1984;
  regression.json   robust errors and residual diagnostics of the four regressions of the food article and of
                     inflation on the other three columns.
"""

import json
from pathlib import Path

import numpy as np
import pandas as pd
import statsmodels
import statsmodels.api as sm
from statsmodels.stats.diagnostic import acorr_breusch_godfrey, het_breuschpagan, het_white
from statsmodels.stats.stattools import durbin_watson, jarque_bera

here = Path("test/reference")
macrodata = sm.datasets.macrodata.load_pandas().data
macrodata = pd.DataFrame(
    {
        "year": macrodata.year.astype(int),
        "quarter": macrodata.quarter.astype(int),
        "infl": macrodata.infl,
        "unemp": macrodata.unemp,
        "tbilrate": macrodata.tbilrate,
        "before1984": (macrodata.year < 1984).astype(int),
    }
)
macrodata.to_csv(here / "macrodata.csv", index=False)

food = pd.merge(
    pd.read_csv("datasets/food/food-price-index.csv"),
    pd.read_csv("datasets/food/fao-food-price-index.csv"),
    on="month",
)
periods = [("2000-01", "2024-12"), ("2005-01", "2009-12"), ("2014-01", "2016-12"), ("2021-01", "2024-12")]


def tests(values):
    statistic, p = values[0], values[1]
    return {"statistic": float(statistic), "p": float(p)}


def reset(model):
    """RESET with powers 2 and 3 of the fitted values, as statsmodels' F test of nested models.

    statsmodels' own linear_reset takes powers of the fitted values as they are, near 100, and keeps only six to
    nine digits of the statistic (R's resettest has more); powers of the standardized fitted values test the same
    hypothesis.
    """
    fitted = (model.fittedvalues - model.fittedvalues.mean()) / model.fittedvalues.std()
    wider = sm.OLS(model.model.endog, np.column_stack([model.model.exog, fitted**2, fitted**3])).fit()
    return wider.compare_f_test(model)


def results(y, x):
    model = sm.OLS(y, sm.add_constant(x)).fit()
    lags = int(np.floor(4 * (len(y) / 100) ** (2 / 9)))
    robust = {name: model.get_robustcov_results(name, use_t=True) for name in ("HC0", "HC1", "HC2", "HC3")}
    robust["HAC"] = model.get_robustcov_results("HAC", maxlags=lags, use_correction=False, use_t=True)
    skewness_kurtosis = jarque_bera(model.resid)
    influence = model.get_influence()
    return {
        "estimates": model.params.tolist(),
        "standardErrors": model.bse.tolist(),
        "rSquared": model.rsquared,
        "f": model.fvalue,
        "lags": lags,
        "robust": {
            name: {"standardErrors": r.bse.tolist(), "t": r.tvalues.tolist(), "p": r.pvalues.tolist()}
            for name, r in robust.items()
        },
        "durbinWatson": float(durbin_watson(model.resid)),
        "breuschGodfrey": tests(acorr_breusch_godfrey(model, nlags=12)),
        "breuschPagan": tests(het_breuschpagan(model.resid, model.model.exog)),
        "white": tests(het_white(model.resid, model.model.exog)),
        "jarqueBera": {
            **tests(skewness_kurtosis),
            "skewness": float(skewness_kurtosis[2]),
            "kurtosis": float(skewness_kurtosis[3]),
        },
        "reset": tests(reset(model)),
        "leverage": influence.hat_matrix_diag.tolist(),
        "cooksDistance": influence.cooks_distance[0].tolist(),
    }


models = {}
for first, last in periods:
    rows = food[(food.month >= first) & (food.month <= last)]
    models[f"{first}:{last}"] = results(rows.food_price_index.to_numpy(), rows[["real"]].to_numpy())
models["macrodata"] = results(
    macrodata.infl.to_numpy(), macrodata[["unemp", "tbilrate", "before1984"]].to_numpy(float)
)
(here / "regression.json").write_text(
    json.dumps({"madeBy": "test/reference/regression.py", "statsmodels": statsmodels.__version__, "models": models}, indent=1)
    + "\n"
)

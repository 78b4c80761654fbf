"""Linear least squares problems of the NIST Statistical Reference Datasets (StRD), public domain.

    python3 test/reference/nist/nist.py

writes nist.json beside this file: the data of Longley, Wampler1 to Wampler5, NoInt1 and NoInt2, and the
certified values as NIST prints them, 15 significant digits
(https://www.itl.nist.gov/div898/strd/lls/lls.shtml). Every certified value is first checked, to all its
digits, against the same regression in exact rational arithmetic.

Data:
  Longley   Longley, J. W. (1967), JASA 62, 819-841, in the units of NIST; the same numbers as R's
            datasets::longley times powers of ten.
  Wampler   Wampler, R. H. (1970), JASA 65, 549-565: x = 0 ... 20, y a polynomial of degree 5 with all
            coefficients 1 (Wampler1, 3, 4, 5) or 0.1**j (Wampler2), plus 1, 100 or 10 000 times a vector
            orthogonal to all such polynomials (Wampler3, 4, 5).
  NoInt     Eberhardt, K. (NIST): y = 130 ... 140 on x = 60 ... 70 and y = 3, 4, 4 on x = 4, 5, 6, no constant.
"""

import json
from decimal import Decimal, getcontext
from fractions import Fraction
from pathlib import Path

getcontext().prec = 60

LONGLEY = """
60323  83.0 234289 2356 1590 107608 1947
61122  88.5 259426 2325 1456 108632 1948
60171  88.2 258054 3682 1616 109773 1949
61187  89.5 284599 3351 1650 110929 1950
63221  96.2 328975 2099 3099 112075 1951
63639  98.1 346999 1932 3594 113270 1952
64989  99.0 365385 1870 3547 115094 1953
63761 100.0 363112 3578 3350 116219 1954
66019 101.2 397469 2904 3048 117388 1955
67857 104.6 419180 2822 2857 118734 1956
68169 108.4 442769 2936 2798 120445 1957
66513 110.8 444546 4681 2637 121950 1958
68655 112.6 482704 3813 2552 123366 1959
69564 114.2 502601 3931 2514 125368 1960
69331 115.7 518173 4806 2572 127852 1961
70551 116.9 554894 4007 2827 130081 1962
"""
longley = [[Fraction(value) for value in line.split()] for line in LONGLEY.strip().splitlines()]

X = [Fraction(i) for i in range(21)]
DELTA = [759, -2048, 2048, -2048, 2523, -2048, 2048, -2048, 1838, -2048, 2048]
DELTA += DELTA[-2::-1]
assert all(sum(d * x**j for d, x in zip(DELTA, X)) == 0 for j in range(6))


def wampler(coefficients, noise):
    y = [sum(c * x**j for j, c in enumerate(coefficients)) + noise * d for x, d in zip(X, DELTA)]
    return y, [[x**j for x in X] for j in range(1, 6)], True


ONES = [Fraction(1)] * 6
PROBLEMS = {
    "Longley": ([row[0] for row in longley], [list(c) for c in zip(*[row[1:] for row in longley])], True),
    "Wampler1": wampler(ONES, 0),
    "Wampler2": wampler([Fraction(1, 10**j) for j in range(6)], 0),
    "Wampler3": wampler(ONES, 1),
    "Wampler4": wampler(ONES, 100),
    "Wampler5": wampler(ONES, 10000),
    "NoInt1": ([Fraction(v) for v in range(130, 141)], [[Fraction(v) for v in range(60, 71)]], False),
    "NoInt2": ([Fraction(v) for v in (3, 4, 4)], [[Fraction(v) for v in (4, 5, 6)]], False),
}

CERTIFIED = {
    "Longley": {
        "estimates": """-3482258.63459582 15.0618722713733 -0.358191792925910E-01 -2.02022980381683
            -1.03322686717359 -0.511041056535807E-01 1829.15146461355""",
        "standardErrors": """890420.383607373 84.9149257747669 0.334910077722432E-01 0.488399681651699
            0.214274163161675 0.226073200069370 455.478499142212""",
        "residualStandardError": "304.854073561965",
        "rSquared": "0.995479004577296",
        "f": "330.285339234588",
    },
    "Wampler1": {
        "estimates": "1 1 1 1 1 1",
        "standardErrors": "0 0 0 0 0 0",
        "residualStandardError": "0",
        "rSquared": "1",
        "f": None,
    },
    "Wampler2": {
        "estimates": "1 0.1 0.01 0.001 0.0001 0.00001",
        "standardErrors": "0 0 0 0 0 0",
        "residualStandardError": "0",
        "rSquared": "1",
        "f": None,
    },
    "Wampler3": {
        "estimates": "1 1 1 1 1 1",
        "standardErrors": """2152.32624678170 2363.55173469681 779.343524331583 101.475507550350
            5.64566512170752 0.112324854679312""",
        "residualStandardError": "2360.14502379268",
        "rSquared": "0.999995559025820",
        "f": "675524.458240122",
    },
    "Wampler4": {
        "estimates": "1 1 1 1 1 1",
        "standardErrors": """215232.624678170 236355.173469681 77934.3524331583 10147.5507550350
            564.566512170752 11.2324854679312""",
        "residualStandardError": "236014.502379268",
        "rSquared": "0.957478440825662",
        "f": "67.5524458240122",
    },
    "Wampler5": {
        "estimates": "1 1 1 1 1 1",
        "standardErrors": """21523262.4678170 23635517.3469681 7793435.24331583 1014755.07550350
            56456.6512170752 1123.24854679312""",
        "residualStandardError": "23601450.2379268",
        "rSquared": "0.224668921574940E-02",
        "f": "6.75524458240122E-03",
    },
    "NoInt1": {
        "estimates": "2.07438016528926",
        "standardErrors": "0.165289256198347E-01",
        "residualStandardError": "3.56753034006338",
        "rSquared": "0.999365492298663",
        "f": "15750.2500000000",
    },
    "NoInt2": {
        "estimates": "0.727272727272727",
        "standardErrors": "0.420827318078432E-01",
        "residualStandardError": "0.369274472937998",
        "rSquared": "0.993348115299335",
        "f": "298.666666666667",
    },
}


def inverse(matrix):
    """Gauss-Jordan elimination in exact arithmetic."""
    k = len(matrix)
    rows = [list(row) + [Fraction(int(i == j)) for j in range(k)] for i, row in enumerate(matrix)]
    for i in range(k):
        pivot = next(r for r in range(i, k) if rows[r][i] != 0)
        rows[i], rows[pivot] = rows[pivot], rows[i]
        rows[i] = [value / rows[i][i] for value in rows[i]]
        for r in range(k):
            if r != i:
                rows[r] = [a - rows[r][i] * b for a, b in zip(rows[r], rows[i])]
    return [row[k:] for row in rows]


def dot(a, b):
    return sum(x * y for x, y in zip(a, b))


def decimal(fraction):
    return Decimal(fraction.numerator) / Decimal(fraction.denominator)


def exact(y, regressors, intercept):
    columns = ([[Fraction(1)] * len(y)] if intercept else []) + regressors
    inverse_cross_product = inverse([[dot(a, b) for b in columns] for a in columns])
    cross = [dot(column, y) for column in columns]
    estimates = [dot(row, cross) for row in inverse_cross_product]
    residuals = [value - dot(estimates, row) for value, row in zip(y, zip(*columns))]
    rss = dot(residuals, residuals)
    mean = sum(y) / len(y) if intercept else Fraction(0)
    tss = sum((value - mean) ** 2 for value in y)
    df = len(y) - len(columns)
    return {
        "estimates": [decimal(b) for b in estimates],
        "standardErrors": [
            decimal(rss / df * inverse_cross_product[j][j]).sqrt() for j in range(len(columns))
        ],
        "residualStandardError": decimal(rss / df).sqrt(),
        "rSquared": decimal(1 - rss / tss),
        "f": None if rss == 0 else decimal((tss - rss) / len(regressors) / (rss / df)),
    }


def agrees(printed, value):
    """Whether a value printed with 15 significant digits is the exact one, rounded."""
    printed = Decimal(printed)
    return abs(printed - value) <= Decimal("0.501e-14") * Decimal(10) ** printed.adjusted() if printed else value == 0


result = {}
for name, (y, regressors, intercept) in PROBLEMS.items():
    certified = {
        key: value.split() if key in ("estimates", "standardErrors") else value
        for key, value in CERTIFIED[name].items()
    }
    computed = exact(y, regressors, intercept)
    for key, printed in certified.items():
        pairs = zip(printed, computed[key]) if isinstance(printed, list) else [(printed, computed[key])]
        for text, value in pairs:
            if not (text is None and value is None) and not agrees(text, value):
                raise SystemExit(f"{name}, {key}: certified {text}, exact {value}")
    result[name] = {
        "intercept": intercept,
        "y": [float(value) for value in y],
        "regressors": [[float(value) for value in column] for column in regressors],
        "certified": certified,
    }

path = Path(__file__).with_name("nist.json")
path.write_text(json.dumps({"madeBy": "test/reference/nist/nist.py", "problems": result}, indent=1) + "\n")

"""Linear least squares problems of the NIST Statistical Reference Datasets (StRD), public domain.

    python3 test/reference/nist/nist.py

writes nist.json beside this file: the data of Norris, Pontius, Filip, Longley, Wampler1 to Wampler5, NoInt1
and NoInt2, and the certified values as NIST prints them, 15 significant digits
(https://www.itl.nist.gov/div898/strd/lls/lls.shtml). Every certified value is first checked, to all its
digits, against the same regression in exact rational arithmetic.

Certified values belong to the decimal numbers of the data. A program sees the nearest doubles, which is a
slightly different problem; its solution, in exact arithmetic as well, is written as `ofDoubles`.

Data:
  Norris    Norris, J. (NIST), calibration of ozone monitors: y on x.
  Pontius   Pontius, P. (NIST), load cell calibration: y on x and x squared.
  Filip     Filippelli, A. (NIST): y on the powers 1 to 10 of x.
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

# y and x, one pair after the other.
NORRIS = """
0.1 0.2   338.8 337.4   118.1 118.2   888.0 884.6   9.2 10.1   228.1 226.5
668.5 666.3   998.5 996.3   449.1 448.6   778.9 777.0   559.2 558.2   0.3 0.4
0.1 0.6   778.1 775.5   668.8 666.9   339.3 338.0   448.9 447.5   10.8 11.6
557.7 556.0   228.3 228.1   998.0 995.8   888.8 887.6   119.6 120.2   0.3 0.3
0.6 0.3   557.6 556.8   339.3 339.1   888.0 887.2   998.5 999.0   778.9 779.0
10.2 11.1   117.6 118.3   228.9 229.2   668.4 669.1   449.2 448.9   0.2 0.5
"""
PONTIUS = """
0.11019 150000   0.21956 300000   0.32949 450000   0.43899 600000   0.54803 750000
0.65694 900000   0.76562 1050000   0.87487 1200000   0.98292 1350000   1.09146 1500000
1.20001 1650000   1.30822 1800000   1.41599 1950000   1.52399 2100000   1.63194 2250000
1.73947 2400000   1.84646 2550000   1.95392 2700000   2.06128 2850000   2.16844 3000000
0.11052 150000   0.22018 300000   0.32939 450000   0.43886 600000   0.54798 750000
0.65739 900000   0.76596 1050000   0.87474 1200000   0.98300 1350000   1.09150 1500000
1.20004 1650000   1.30818 1800000   1.41613 1950000   1.52408 2100000   1.63159 2250000
1.73965 2400000   1.84696 2550000   1.95445 2700000   2.06177 2850000   2.16829 3000000
"""
FILIP = """
0.8116 -6.860120914   0.9072 -4.324130045   0.9052 -4.358625055   0.9039 -4.358426747   0.8053 -6.955852379
0.8377 -6.661145254   0.8667 -6.355462942   0.8809 -6.118102026   0.7975 -7.115148017   0.8162 -6.815308569
0.8515 -6.519993057   0.8766 -6.204119983   0.8885 -5.853871964   0.8859 -6.109523091   0.8959 -5.79832982
0.8913 -5.482672118   0.8959 -5.171791386   0.8971 -4.851705903   0.9021 -4.517126416   0.909 -4.143573228
0.9139 -3.709075441   0.9199 -3.499489089   0.8692 -6.300769497   0.8872 -5.953504836   0.89 -5.642065153
0.891 -5.031376979   0.8977 -4.680685696   0.9035 -4.329846955   0.9078 -3.928486195   0.7675 -8.56735134
0.7705 -8.363211311   0.7713 -8.107682739   0.7736 -7.823908741   0.7775 -7.522878745   0.7841 -7.218819279
0.7971 -6.920818754   0.8329 -6.628932138   0.8641 -6.323946875   0.8804 -5.991399828   0.7668 -8.781464495
0.7633 -8.663140179   0.7678 -8.473531488   0.7697 -8.247337057   0.77 -7.971428747   0.7749 -7.676129393
0.7796 -7.352812702   0.7897 -7.072065318   0.8131 -6.774174009   0.8498 -6.478861916   0.8741 -6.159517513
0.8061 -6.835647144   0.846 -6.53165267   0.8751 -6.224098421   0.8856 -5.910094889   0.8919 -5.598599459
0.8934 -5.290645224   0.894 -4.974284616   0.8957 -4.64454848   0.9047 -4.290560426   0.9129 -3.885055584
0.9209 -3.408378962   0.9219 -3.13200249   0.7739 -8.726767166   0.7681 -8.66695597   0.7665 -8.511026475
0.7703 -8.165388579   0.7702 -7.886056648   0.7761 -7.588043762   0.7809 -7.283412422   0.7961 -6.995678626
0.8253 -6.691862621   0.8602 -6.392544977   0.8809 -6.067374056   0.8301 -6.684029655   0.8664 -6.378719832
0.8834 -6.065855188   0.8898 -5.752272167   0.8964 -5.132414673   0.8963 -4.811352704   0.9074 -4.098269308
0.9119 -3.66174277   0.9228 -3.2644011
"""


def polynomial(text, degree):
    numbers = [Fraction(value) for value in text.split()]
    y, x = numbers[0::2], numbers[1::2]
    return y, [[value**j for value in x] for j in range(1, degree + 1)], True


X = [Fraction(i) for i in range(21)]
DELTA = [759, -2048, 2048, -2048, 2523, -2048, 2048, -2048, 1838, -2048, 2048]
DELTA += DELTA[-2::-1]
assert all(sum(d * x**j for d, x in zip(DELTA, X)) == 0 for j in range(6))


def wampler(coefficients, noise):
    y = [sum(c * x**j for j, c in enumerate(coefficients)) + noise * d for x, d in zip(X, DELTA)]
    return y, [[x**j for x in X] for j in range(1, 6)], True


ONES = [Fraction(1)] * 6
PROBLEMS = {
    "Norris": polynomial(NORRIS, 1),
    "Pontius": polynomial(PONTIUS, 2),
    "Filip": polynomial(FILIP, 10),
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
    "Norris": {
        "estimates": "-0.262323073774029 1.00211681802045",
        "standardErrors": "0.232818234301152 0.429796848199937E-03",
        "residualStandardError": "0.884796396144373",
        "rSquared": "0.999993745883712",
        "f": "5436385.54079785",
    },
    "Pontius": {
        "estimates": "0.673565789473684E-03 0.732059160401003E-06 -0.316081871345029E-14",
        "standardErrors": "0.107938612033077E-03 0.157817399981659E-09 0.486652849992036E-16",
        "residualStandardError": "0.205177424076185E-03",
        "rSquared": "0.999999900178537",
        "f": "185330865.995752",
    },
    "Filip": {
        "estimates": """-1467.48961422980 -2772.17959193342 -2316.37108160893 -1127.97394098372
            -354.478233703349 -75.1242017393757 -10.8753180355343 -1.06221498588947
            -0.670191154593408E-01 -0.246781078275479E-02 -0.402962525080404E-04""",
        "standardErrors": """298.084530995537 559.779865474950 466.477572127796 227.204274477751
            71.6478660875927 15.2897178747400 2.23691159816033 0.221624321934227
            0.142363763154724E-01 0.535617408889821E-03 0.896632837373868E-05""",
        "residualStandardError": "0.334801051324544E-02",
        "rSquared": "0.996727416185620",
        "f": "2162.43954511489",
    },
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


def printed_digits(computed):
    """Estimates and standard errors with 20 significant digits."""
    return {
        key: [f"{value:.19e}" for value in computed[key]] for key in ("estimates", "standardErrors")
    }


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
    doubles = (
        [Fraction(float(value)) for value in y],
        [[Fraction(float(value)) for value in column] for column in regressors],
        intercept,
    )
    result[name] = {
        "intercept": intercept,
        "y": [float(value) for value in y],
        "regressors": [[float(value) for value in column] for column in regressors],
        "certified": certified,
        "ofDoubles": printed_digits(exact(*doubles)),
    }

path = Path(__file__).with_name("nist.json")
path.write_text(json.dumps({"madeBy": "test/reference/nist/nist.py", "problems": result}, indent=1) + "\n")

"""Chances of agreement, exactly: every outcome of independent trials summed in fractions, the tail of
chi-squared with an even number of degrees of freedom by numerical integration, at least one of several tests
in fractions. Python's standard library alone:
    python3 test/reference/chance-agreement.py > test/reference/chance-agreement.json
"""
from decimal import Decimal, getcontext
from fractions import Fraction
from itertools import product
from math import factorial
import json

getcontext().prec = 60


def at_least(successes, probabilities):
    total = Fraction(0)
    for outcome in product([0, 1], repeat=len(probabilities)):
        if sum(outcome) >= successes:
            weight = Fraction(1)
            for hit, p in zip(outcome, probabilities):
                weight *= p if hit else 1 - p
            total += weight
    return total


def chi_squared_tail(x, n):
    """P(chi-squared with 2n degrees of freedom > 2x): gamma density x^(n-1) e^-x / (n-1)!, by Simpson's rule."""
    steps = 60000
    upper = Decimal(200)
    width = (upper - x) / steps
    density = lambda t: t ** (n - 1) * (-t).exp() / factorial(n - 1)
    total = density(x) + density(upper)
    for i in range(1, steps):
        total += density(x + i * width) * (4 if i % 2 else 2)
    return total * width / 3


def fisher(p_values):
    x = -sum((Decimal(p).ln() for p in p_values), Decimal(0))
    return float(chi_squared_tail(x, len(p_values)))


trials = [["0.5", "0.5", "0.5"], ["0.01", "0.2", "0.003", "0.0004", "0.9"], ["1e-4"] * 6]
print(json.dumps({
    "poissonBinomial": [{
        "probabilities": [float(p) for p in one],
        "atLeast": [float(at_least(k, [Fraction(p) for p in one])) for k in range(len(one) + 1)],
    } for one in trials],
    "fisher": [{"pValues": [float(p) for p in one], "combined": fisher(one)}
               for one in [["0.05"], ["0.1", "0.1"], ["0.3", "0.02", "0.7", "0.5"], ["1e-6", "0.9", "1e-4"]]],
    "sidak": [{"p": float(p), "tests": n, "atLeastOne": float(1 - (1 - Fraction(p)) ** n)}
              for p, n in [("0.01", 5), ("1e-9", 2000), ("0.2", 30)]],
}, indent=1))

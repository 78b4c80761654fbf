"""Decimal numbers rounded in eight ways: Python's decimal module, and exact fractions for the two ways that it lacks.

    python3 test/reference/rounding.py > test/reference/rounding.json
"""
import json
import math
from decimal import (ROUND_CEILING, ROUND_DOWN, ROUND_FLOOR, ROUND_HALF_EVEN, ROUND_HALF_UP, ROUND_UP, Decimal)
from fractions import Fraction

BY_DECIMAL = {
    "half away from zero": ROUND_HALF_UP,
    "half to even": ROUND_HALF_EVEN,
    "truncation": ROUND_DOWN,
    "ceiling": ROUND_CEILING,
    "floor": ROUND_FLOOR,
    "away from zero": ROUND_UP,
}
VALUES = ["0", "0.5", "1.5", "2.5", "2.45", "2.55", "2.451", "2.449", "79.357", "79.361", "0.005", "0.015", "0.025",
          "0.004", "0.006", "12.345", "12.3449999", "99.995", "100", "1.005", "0.1", "3.0", "7.2250", "1234567.125"]


def rounded(text, places):
    value, unit = Decimal(text), Decimal(1).scaleb(-places)
    found = {name: str(value.quantize(unit, rounding=way)) for name, way in BY_DECIMAL.items()}
    scaled = Fraction(text) * 10**places
    for name, digits in (("half up", math.floor(scaled + Fraction(1, 2))), ("half down", math.ceil(scaled - Fraction(1, 2)))):
        found[name] = str(Decimal(digits).scaleb(-places).quantize(unit))
    return found


rows = [
    {"value": sign + text, "places": places, "printed": rounded(sign + text, places)}
    for text in VALUES for sign in ("", "-") for places in (0, 1, 2)
]
print(json.dumps(rows, indent=1))

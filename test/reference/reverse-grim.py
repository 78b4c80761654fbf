"""Totals and counts that give printed shares, by trying every count with Python's fractions and decimal modules, and
how often rounded shares of small totals sum to 100, by going through every way to divide the total.

    python3 test/reference/reverse-grim.py > test/reference/reverse-grim.json
"""
import json
from decimal import (ROUND_CEILING, ROUND_DOWN, ROUND_FLOOR, ROUND_HALF_DOWN, ROUND_HALF_EVEN, ROUND_HALF_UP, ROUND_UP,
                     Decimal, getcontext)
from fractions import Fraction
from itertools import product

getcontext().prec = 60
# No share is negative, so that up and away from zero are one, and so are down and toward zero.
WAYS = {
    "half away from zero": [ROUND_HALF_UP],
    "half up": [ROUND_HALF_UP],
    "half down": [ROUND_HALF_DOWN],
    "half to even": [ROUND_HALF_EVEN],
    "half either way": [ROUND_HALF_UP, ROUND_HALF_DOWN],
    "truncation": [ROUND_DOWN],
    "floor": [ROUND_FLOOR],
    "ceiling": [ROUND_CEILING],
    "away from zero": [ROUND_UP],
    "any": [ROUND_FLOOR, ROUND_CEILING],
}


def printed_as(count, total, places, way):
    """All strings that a share may be printed as. Thirds are far from ties, so that 60 digits decide every rounding."""
    value = Decimal(100 * count) / Decimal(total)
    return {str(value.quantize(Decimal(1).scaleb(-places), rounding=mode)) for mode in WAYS[way]}


def counts(share, total, way):
    places = len(share.partition(".")[2])
    near = round(float(share) * total / 100)
    around = range(max(0, near - total // 50 - 2), min(total, near + total // 50 + 2) + 1)
    return [count for count in around if share in printed_as(count, total, places, way)]


def possible(sets, total, way):
    for shares, exhaustive in sets:
        each = [counts(share, total, way) for share in shares]
        if not all(each):
            return False
        if exhaustive:
            sums = {0}
            for options in each:
                sums = {sum_ + count for sum_ in sums for count in options}
            if total not in sums:
                return False
    return True


SETS = {
    "seats": [(["36.6", "48.8", "14.6"], True)],
    "seats, open": [(["36.6", "48.8", "14.6"], False)],
    "two sets": [(["36.6", "48.8", "14.6"], True), (["9.8", "90.2"], True)],
    "whole per cents": [(["33", "33", "33"], True)],
    "one per cent short": [(["33", "33", "32"], True)],
    "halves": [(["12.5", "87.5"], True)],
    "ties": [(["0.3", "99.8"], True)],
    "two places": [(["14.29", "85.71"], True)],
    "zero and all": [(["0.0", "100.0"], True)],
    "several answers": [(["59", "33.9", "25", "23.4"], False)],
}

totals = [
    {"name": name, "sets": [{"shares": shares, "isExhaustive": exhaustive} for shares, exhaustive in sets], "rounding": way,
     "totals": [total for total in range(1, 301) if possible(sets, total, way)]}
    for name, sets in SETS.items() for way in WAYS
]


def every_from(sets, far=3000):
    total = far
    while total > 0 and possible(sets, total, "half either way"):
        total -= 1
    return total + 1


def whole_chance(shares, total, places):
    way = "half away from zero"
    exact, all_ = 0, 0
    for parts in product(range(total + 1), repeat=shares - 1):
        if sum(parts) > total:
            continue
        all_ += 1
        sum_ = sum(Decimal(next(iter(printed_as(part, total, places, way)))) for part in (*parts, total - sum(parts)))
        exact += sum_ == 100
    return Fraction(exact, all_)


def reach(total, places):
    return len({text for count in range(total + 1) for text in printed_as(count, total, places, "half either way")})


print(json.dumps({
    "totals": totals,
    "everyFrom": [{"sets": [{"shares": shares, "isExhaustive": exhaustive} for shares, exhaustive in SETS[name]],
                   "total": every_from(SETS[name])} for name in ("seats", "seats, open", "whole per cents", "several answers")],
    "wholeChance": [{"shares": shares, "total": total, "places": places, "chance": float(whole_chance(shares, total, places))}
                    for shares, total, places in ((2, 7, 0), (3, 3, 0), (3, 10, 1), (3, 41, 1), (4, 23, 0), (3, 64, 0), (5, 12, 0))],
    "reach": [{"total": total, "places": places, "reachable": reach(total, places)}
              for total, places in ((10, 0), (41, 1), (16, 0), (150, 0), (999, 1), (1001, 1), (1500, 1), (64, 2))],
}, indent=1))

"""Counts of samples that fit a mean and a standard deviation, too many to list: a plain recursion over the values of the
scale with tables of n, sum and sum of squares, exact in whole numbers. Needs numpy.

    python3 test/reference/closure-counts.py > test/reference/closure-counts.json
"""
import json
from fractions import Fraction

import numpy

CASES = [
    ("3.8", "1.5", 120, 1, 5), ("4.0", "1.5", 70, 1, 7), ("4.2", "1.8", 155, 1, 7), ("5.00", "2.00", 60, 0, 10),
    ("9.1", "2.2", 60, 0, 10), ("50.0", "5.0", 20, 0, 100), ("10", "3", 70, 0, 20), ("12", "3", 80, 0, 24),
]


def around(text):
    """Both ends included: to the nearest, ties up or down."""
    half = Fraction(1, 2 * 10 ** len(text.partition(".")[2]))
    return Fraction(text) - half, Fraction(text) + half


def count(mean, sd, n, low, high):
    centre = round(float(mean))
    first, last = around(mean)
    sums = [total - n * centre for total in range(low * n, high * n + 1) if first * n <= total <= last * n]
    least, most = (max(end, 0) ** 2 * n * (n - 1) for end in around(sd))
    pairs = [(total, squares) for total in sums for squares in range(int((most + total**2) / n) + 1)
             if least <= n * squares - total**2 <= most]
    top = max(squares for _, squares in pairs)
    # Partial sums to one side are at most half of all absolute values and of what is left over.
    reach = (top + max(abs(total) for total in sums)) // 2 + 1
    table = numpy.zeros((n + 1, 2 * reach + 1, top + 1), dtype=numpy.int64)
    table[0, reach, 0] = 1
    for value in range(low - centre, high - centre + 1):
        square = value * value
        if square > top:
            continue
        for used in range(1, n + 1):
            source = table[used - 1, max(0, -value):2 * reach + 1 - max(0, value), :top + 1 - square]
            table[used, max(0, value):2 * reach + 1 - max(0, -value), square:] += source
    assert table.min() >= 0
    return sum(int(table[n, reach + total, squares]) for total, squares in pairs)


rows = [{"mean": mean, "sd": sd, "n": n, "min": low, "max": high, "samples": str(count(mean, sd, n, low, high))}
        for mean, sd, n, low, high in CASES]
print(json.dumps(rows, indent=1))

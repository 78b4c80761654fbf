"""Every sample of whole numbers on small scales, listed: which means and standard deviations can be printed, and by how
many samples. Exact: means and variances are fractions, roots are compared by their squares. No code of the package is
used.

    python3 test/reference/whole-number-samples.py > test/reference/whole-number-samples.json
"""
import json
import random
from collections import Counter
from fractions import Fraction
from itertools import combinations_with_replacement
from math import isqrt

random.seed(2025)

# n, least, greatest, items of which each value is the mean, places of the mean and of the standard deviation
DESIGNS = [
    (2, 1, 7, 1, 1, 2), (3, -6, 9, 1, 2, 2), (4, -5, 8, 1, 2, 2), (5, 1, 7, 1, 1, 1), (6, 1, 5, 1, 2, 2),
    (7, 0, 6, 1, 1, 2), (8, 1, 5, 1, 2, 1), (10, 1, 5, 1, 1, 1), (12, 1, 4, 1, 2, 2), (15, 1, 4, 1, 1, 1),
    (25, 1, 3, 1, 1, 2), (5, 0, 12, 1, 1, 1), (4, 1, 5, 3, 2, 2), (6, 0, 2, 4, 2, 1), (9, 2, 3, 1, 1, 1),
]


def of_root(square, places, way):
    """The digits that the square root of a fraction is printed with; two of them at a tie that may go both ways."""
    scaled = square * 100**places
    below = isqrt(scaled.numerator // scaled.denominator)
    if scaled == below * below or way == "truncation":
        return {below}
    half = Fraction((2 * below + 1) ** 2, 4)
    if scaled == half:
        return {below, below + 1} if way == "half either way" else {below + 1}
    return {below} if scaled < half else {below + 1}


def of_mean(value, places, way):
    scaled = value * 10**places
    below = scaled.numerator // scaled.denominator
    rest = scaled - below
    if rest == 0:
        return {below}
    if way == "truncation":
        return {below if value > 0 else below + 1}
    if rest == Fraction(1, 2):
        return {below, below + 1} if way == "half either way" else {below + 1}
    return {below} if rest < Fraction(1, 2) else {below + 1}


def text(digits, places):
    sign, digits = ("-" if digits < 0 else ""), str(abs(digits)).rjust(places + 1, "0")
    return sign + (digits if places == 0 else f"{digits[:-places]}.{digits[-places:]}")


rows = []
for n, low, high, items, mean_places, sd_places in DESIGNS:
    for way in ("half either way", "half up", "truncation"):
        for population in (False, True):
            printed, sums = Counter(), {}
            for sample in combinations_with_replacement(range(low * items, high * items + 1), n):
                total, squares = sum(sample), sum(value * value for value in sample)
                mean = Fraction(total, n * items)
                variance = Fraction(n * squares - total * total, n * (n if population else n - 1) * items * items)
                sums.setdefault(total, []).append(variance)
                for first in of_mean(mean, mean_places, way):
                    for second in of_root(variance, sd_places, way):
                        printed[first, second] += 1
            keys = sorted(printed)
            chosen = set(random.sample(keys, min(5, len(keys))))
            # Neighbours of what is possible, and pairs of what is possible apart.
            for first, second in random.sample(keys, min(5, len(keys))):
                chosen.add((first, second + random.choice([-2, -1, 1, 2])))
            for _ in range(5):
                chosen.add((random.choice(keys)[0], random.choice(keys)[1]))
            for _ in range(2):
                chosen.add((random.choice(keys)[0] + random.choice([-1, 1]), random.choice(keys)[1]))
            for first, second in sorted(chosen):
                if second < 0:
                    continue
                rows.append({
                    "mean": text(first, mean_places), "sd": text(second, sd_places), "n": n, "min": low, "max": high,
                    "items": items, "rounding": way, "population": population, "samples": printed[first, second],
                })

limits = []
for n, low, high, mean in [(5, 1, 5, "2.4"), (6, 1, 7, "4"), (7, 0, 4, "1.14"), (8, 1, 5, "5.00"), (4, 1, 5, "3.3")]:
    places = len(mean.partition(".")[2])
    digits = int(mean.replace(".", ""))
    squares = []
    for sample in combinations_with_replacement(range(low, high + 1), n):
        if digits in of_mean(Fraction(sum(sample), n), places, "half either way"):
            squares.append(Fraction(n * sum(v * v for v in sample) - sum(sample) ** 2, n * (n - 1)))
    limits.append({"mean": mean, "n": n, "min": low, "max": high,
                   "variances": [float(min(squares)), float(max(squares))] if squares else None})

binary = []
for n in (7, 20, 40, 101):
    possible = Counter()
    for ones in range(n + 1):
        for first in of_mean(Fraction(ones, n), 2, "half either way"):
            for second in of_root(Fraction(ones * (n - ones), n * (n - 1)), 2, "half either way"):
                possible[first, second] += 1
    keys = sorted(possible)
    pairs = set(random.sample(keys, min(8, len(keys))))
    pairs |= {(first, second + random.choice([-1, 1])) for first, second in random.sample(keys, 6)}
    pairs |= {(first + 1, second) for first, second in random.sample(keys, 4)}
    binary += [{"mean": text(first, 2), "sd": text(second, 2), "n": n, "ones": possible[first, second]}
               for first, second in sorted(pairs) if second >= 0]

power = []
for n, items, places, percent in [(28, 1, 2, False), (20, 1, 2, False), (24, 1, 2, False), (30, 3, 2, False),
                                  (150, 1, 1, True), (80, 1, 0, True), (150, 1, 2, False), (16, 1, 3, False), (1, 1, 1, False)]:
    printable = 10 ** (places + (2 if percent else 0))
    parts = n * items
    row = {"n": n, "items": items, "places": places, "percent": percent}
    for way in ("half up", "half either way", "truncation"):
        reached = set()
        for total in range(parts, 2 * parts):
            digits = of_mean(Fraction(total, parts), places + (2 if percent else 0), way)
            reached |= {one - printable for one in digits}
        # Printed numbers of one unit, the next one begun.
        reached = {one % printable for one in reached}
        row[way] = float(Fraction(printable - len(reached), printable))
    any_way = {one % printable for total in range(parts) for one in
               (total * printable // parts, -(-total * printable // parts))}
    row["any"] = float(Fraction(printable - len(any_way), printable))
    power.append(row)

print(json.dumps({"samples": rows, "limits": limits, "binary": binary, "power": power}, separators=(",", ":"))
      .replace("},{", "},\n{").replace('],"', '],\n"'))

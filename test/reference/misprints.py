"""Contradictions between printed numbers, and every single edit of a string that explains them: strings edited as
strings, sums in fractions. For test/checks/misprints.test.ts.

    python3 test/reference/misprints.py > test/reference/misprints.json
"""
import json
import random
from fractions import Fraction
from itertools import combinations, product

random.seed(20250717)
HALF = Fraction(1, 2)


def behind(text):
    """Both ends of the range behind a number rounded to the nearest, ties either way."""
    places = len(text.partition(".")[2])
    value, half = Fraction(text), HALF / 10**places
    return value - half, value + half


def well_formed(text):
    whole, point, fraction = text.partition(".")
    return whole != "" and (not point or fraction != "") and not (len(whole) > 1 and whole[0] == "0")


def edits(text):
    found = set()
    for i in range(len(text) + 1):
        found |= {text[:i] + digit + text[i:] for digit in "0123456789"}
    for i, sign in enumerate(text):
        if sign == ".":
            continue
        found |= {text[:i] + digit + text[i + 1:] for digit in "0123456789"}
        shorter = text[:i] + text[i + 1:]
        found.add(shorter[:-1] if shorter.endswith(".") else shorter)
    for i, j in combinations([i for i, sign in enumerate(text) if sign != "."], 2):
        found.add(text[:i] + text[j] + text[i + 1:j] + text[i] + text[j + 1:])
    digits = text.replace(".", "").lstrip("0")
    for point in range(len(digits) + 1):
        whole, fraction = digits[:point], digits[point:]
        moved = (whole.lstrip("0") or "0") + ("." + fraction if fraction else "")
        found.add(moved)
    return {other for other in found if well_formed(other) and Fraction(other) != Fraction(text)}


def holds(relation, cells):
    low = high = Fraction(relation.get("constant", 0))
    for term in relation["terms"]:
        ends = [Fraction(term["factor"]) * end for end in behind(cells[term["id"]])]
        low, high = low + min(ends), high + max(ends)
    return low <= 0 <= high


def explanations(cells, relations):
    """Edits of one cell after which one true value of it fits all relations; for factors of 1 and -1."""
    found = {}
    for id_, text in cells.items():
        fits = []
        for other in edits(text):
            low, high = behind(other)
            for relation in relations:
                factor = next((term["factor"] for term in relation["terms"] if term["id"] == id_), 0)
                rest = [Fraction(relation.get("constant", 0))] * 2
                for term in relation["terms"]:
                    if term["id"] != id_:
                        ends = sorted(term["factor"] * end for end in behind(cells[term["id"]]))
                        rest = [rest[0] + ends[0], rest[1] + ends[1]]
                if factor == 0:
                    if not rest[0] <= 0 <= rest[1]:
                        low, high = 1, 0
                    continue
                needed = sorted(-end / factor for end in rest)
                low, high = max(low, needed[0]), min(high, needed[1])
            if low <= high:
                fits.append(other)
        if fits:
            found[id_] = sorted(fits)
    return found


def rounded(value, places):
    unit = 10**places
    digits = (value * unit + HALF).__floor__()
    text = str(digits).rjust(places + 1, "0")
    return text[:-places] + "." + text[-places:] if places else text


def table(rows, columns, places, most):
    """A table with totals of rows and columns, each rounded on its own, and its relations."""
    true = {f"r{r}c{c}": Fraction(random.randint(0, most * 1000), 1000) for r, c in product(range(rows), range(columns))}
    relations = []
    for r in range(rows):
        true[f"r{r}"] = sum(true[f"r{r}c{c}"] for c in range(columns))
        ids = [f"r{r}c{c}" for c in range(columns)]
        relations.append({"terms": [{"id": id_, "factor": 1} for id_ in ids] + [{"id": f"r{r}", "factor": -1}]})
    for c in range(columns):
        if rows == 1:
            break
        true[f"c{c}"] = sum(true[f"r{r}c{c}"] for r in range(rows))
        ids = [f"r{r}c{c}" for r in range(rows)]
        relations.append({"terms": [{"id": id_, "factor": 1} for id_ in ids] + [{"id": f"c{c}", "factor": -1}]})
    return {id_: rounded(value, places) for id_, value in true.items()}, relations


cases = []
while len(cases) < 60:
    rows, columns = random.choice([(1, 3), (1, 6), (2, 3), (3, 4)])
    cells, relations = table(rows, columns, random.choice([0, 1, 2]), random.choice([9, 90, 9000]))
    planted = random.choice(list(cells))
    meant = cells[planted]
    cells[planted] = random.choice(sorted(edits(meant)))
    if meant not in edits(cells[planted]) or all(holds(relation, cells) for relation in relations):
        continue
    cases.append({"cells": [{"id": id_, "printed": text} for id_, text in cells.items()], "relations": relations,
                  "planted": planted, "meant": meant, "explanations": explanations(cells, relations)})

shares = []
while len(shares) < 12:
    printed = [f"{random.uniform(1, 60):.1f}" for _ in range(random.choice([3, 4, 5]))]
    cells = {f"s{i}": text for i, text in enumerate(printed)}
    relation = {"terms": [{"id": id_, "factor": 1} for id_ in cells], "constant": -100}
    found = explanations(cells, [relation])
    if not holds(relation, cells):
        shares.append({"cells": [{"id": id_, "printed": text} for id_, text in cells.items()], "relations": [relation],
                       "explanations": found})


def chance(length, places, low, high):
    """Share of numbers of so many digits that have an edit between low and high away, by going through them all."""
    hits = 0
    numbers = range(10**(length - 1) if length > places + 1 or places == 0 and length > 1 else 0, 10**length)
    for digits in numbers:
        text = str(digits).rjust(length, "0")
        text = text[:-places] + "." + text[-places:] if places else text
        value = Fraction(text)
        hits += any(behind(other)[0] <= value + high and behind(other)[1] >= value + low for other in edits(text))
    return hits / len(numbers)


chances = [{"printed": text, "low": low, "high": high,
            "probability": chance(len(text.replace(".", "")), len(text.partition(".")[2]), Fraction(low), Fraction(high))}
           for text, low, high in (("12.5", "2.95", "3.05"), ("12.5", "17.1", "17.2"), ("245", "8.5", "9.5"), ("31", "-20.5", "-19.5"),
                                   ("7", "2.5", "3.5"), ("245", "99.5", "100.5"))]


def gap_chance(cells, relation, only=None):
    """Share of gaps of as many digits, either sign, that an edit closes: tried between any two ends of what edits close."""
    gap = sum(term["factor"] * Fraction(cells[term["id"]]) for term in relation["terms"]) + Fraction(relation["constant"])
    slack = sum(behind(text)[1] - Fraction(text) for text in cells.values())
    decade = Fraction(10)**(len(str(int(abs(gap)))) - 1) if abs(gap) >= 1 else Fraction(1, 10)
    assert decade <= abs(gap) < 10 * decade
    closed = [(sum(term["factor"] * (Fraction(other) - Fraction(cells[id_])) for term in relation["terms"] if term["id"] == id_),
               slack - (behind(cells[id_])[1] - Fraction(cells[id_])) + (behind(other)[1] - Fraction(other)))
              for id_ in cells if only in (None, id_) for other in edits(cells[id_])]
    closed_from_to = [(-shift - reach, -shift + reach) for shift, reach in closed]
    least = max(decade, slack)
    hits = 0
    for start, end in ((least, 10 * decade), (-10 * decade, -least)):
        ends = sorted({start, end} | {at for pair in closed_from_to for at in pair if start < at < end})
        for left, right in zip(ends, ends[1:]):
            middle = (left + right) / 2
            if any(low <= middle <= high for low, high in closed_from_to):
                hits += right - left
    return float(hits / (2 * (10 * decade - least)))


gap_chances = []
for printed, constant in ((["12.5", "30.1", "57.3", "9.1"], "-100.0"), (["2.5", "3.1", "4"], "-11"), (["43", "52"], "-105"),
                          (["1.5", "3.9"], "-9")):
    cells = {f"s{i}": text for i, text in enumerate(printed)}
    relation = {"terms": [{"id": id_, "factor": 1} for id_ in cells], "constant": float(constant)}
    gap_chances.append({"cells": [{"id": id_, "printed": text} for id_, text in cells.items()], "relation": relation,
                    "all": gap_chance(cells, relation), "first": gap_chance(cells, relation, "s0")})
print(json.dumps({"tables": cases, "shares": shares, "chances": chances, "gapChances": gap_chances}, indent=1))

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decimalText, parseDecimal, powerOfTen } from "../../src/checks/decimal.js";
import { digitString } from "../../src/checks/digit-edits.js";
import {
  relationVerdicts,
  type LinearRelation,
  type PrintedCell,
} from "../../src/checks/linear-relations.js";
import { ChanceOfEdits, chanceOfSome } from "../../src/checks/misprint-chance.js";
import { misprints, type Contradiction } from "../../src/checks/misprints.js";
import { ReachOfNumbers } from "../../src/checks/reach-of-numbers.js";
import { roundedQuotient, roundingRuleNames } from "../../src/checks/ways-of-rounding.js";
import { InputError } from "../../src/errors.js";
import { reference } from "../support.js";

interface Case {
  cells: PrintedCell[];
  relations: LinearRelation[];
  planted?: string;
  meant?: string;
  explanations: Record<string, string[]>;
}

const { tables, shares, chances, gapChances } = reference("misprints.json") as {
  tables: Case[];
  shares: Case[];
  gapChances: { cells: PrintedCell[]; relation: LinearRelation; all: number; first: number }[];
  chances: { printed: string; low: string; high: string; probability: number }[];
};

/** The strings that may have been meant, by cell, as the reference has them. */
function byCell(contradictions: readonly Contradiction[]): Record<string, string[]> {
  const single = contradictions.filter(({ misprints: count }) => count === 1);
  const cells = single.flatMap(({ explanations }) => explanations.flatMap(({ cells }) => cells));
  return Object.fromEntries(
    cells.map(({ id, candidates }) => [id, candidates.map(({ printed }) => printed).sort()]),
  );
}

describe("misprints that explain a contradiction", () => {
  it.each([...tables, ...shares])("are the edits that Python finds on strings ($planted)", (one) => {
    const found = misprints(one.cells, one.relations, { withChance: false });
    expect(found).toHaveLength(1);
    expect(found[0]!.isComplete).toBe(true);
    expect(byCell(found)).toEqual(one.explanations);
    if (one.planted !== undefined) expect(byCell(found)[one.planted]).toContain(one.meant);
  });

  it("are none where every relation can hold", () => {
    const cells = ["33.3", "33.3", "33.3"].map((printed, i) => ({ id: String(i), printed }));
    const terms = cells.map(({ id }) => ({ id, factor: 1 }));
    expect(misprints(cells, [{ terms, constant: -100 }])).toEqual([]);
  });

  it("are written as the number was: mark, groups, sign and unit", () => {
    const pair = (printed: string, other: string) =>
      misprints(
        [
          { id: "a", printed },
          { id: "b", printed: other },
        ],
        [
          {
            terms: [
              { id: "a", factor: 1 },
              { id: "b", factor: -1 },
            ],
          },
        ],
      );
    expect(byCell(pair("1 024,5", "10 245,0"))).toEqual({ a: ["10 245"], b: ["1 024,50"] });
    expect(byCell(pair("\u221212.5 %", "-15.2 %"))).toEqual({ a: ["\u221215.2 %"], b: ["-12.5 %"] });
    expect(byCell(pair("0.4", "4"))).toEqual({ a: ["4", "4.0", "4.4"], b: ["0", "0.4"] });
    // Where the number itself has no mark, that of the others is taken.
    expect(byCell(pair("1234", "12,34"))["a"]).toEqual(["12,34"]);
  });

  it("takes a count for exact where it is said to be one", () => {
    const cells = [
      { id: "men", printed: "40", exact: true },
      { id: "women", printed: "64", exact: true },
      { id: "all", printed: "105", exact: true },
    ];
    const terms = cells.map(({ id }) => ({ id, factor: id === "all" ? -1 : 1 }));
    const [found] = misprints(cells, [{ terms }]);
    expect(byCell([found!])).toEqual({ all: ["104"], men: ["41"], women: ["65"] });
    const rounded = cells.map(({ id, printed }) => ({ id, printed }));
    expect(misprints(rounded, [{ terms }])).toEqual([]);
  });

  it("of two cells are found together where no single one explains all", () => {
    // Rows 1 + 2 = 3 and columns; 21 printed as 91 and 42 as 24.
    const printed = {
      a1: "91",
      a2: "34",
      a: "55",
      b1: "17",
      b2: "24",
      b: "59",
      c1: "38",
      c2: "76",
      c: "114",
    };
    const cells = Object.entries(printed).map(([id, text]) => ({ id, printed: text, exact: true }));
    const sum = (...ids: string[]) => ({
      terms: ids.map((id, i) => ({ id, factor: i === ids.length - 1 ? -1 : 1 })),
    });
    const relations = [
      sum("a1", "a2", "a"),
      sum("b1", "b2", "b"),
      sum("c1", "c2", "c"),
      sum("a1", "b1", "c1"),
      sum("a2", "b2", "c2"),
      sum("a", "b", "c"),
    ];
    const [found, ...others] = misprints(cells, relations);
    expect(others).toEqual([]);
    expect(found!.misprints).toBe(2);
    expect(found!.explanations[0]!.cells.map(({ id, candidates }) => [id, candidates[0]!.printed])).toEqual([
      ["a1", "21"],
      ["b2", "42"],
    ]);
  });

  it("of one row hold each other up where they hide in its total", () => {
    // Both in row a: its sum is off by both, and only the columns show each by itself.
    const printed = {
      a1: "12",
      a2: "43",
      a: "55",
      b1: "17",
      b2: "42",
      b: "59",
      c1: "38",
      c2: "76",
      c: "114",
    };
    const cells = Object.entries(printed).map(([id, text]) => ({ id, printed: text, exact: true }));
    const sum = (...ids: string[]) => ({
      terms: ids.map((id, i) => ({ id, factor: i === ids.length - 1 ? -1 : 1 })),
    });
    const relations = [sum("a1", "a2", "a"), sum("a1", "b1", "c1"), sum("a2", "b2", "c2")];
    const [found] = misprints(cells, relations);
    expect(found!.misprints).toBe(2);
    const pairs = found!.explanations.map(({ cells }) =>
      cells.map(({ id, candidates }) => `${id} ${candidates[0]!.printed}`),
    );
    expect(pairs).toContainEqual(["a1 21", "a2 34"]);
  });

  it("keeps contradictions that share no cell apart", () => {
    const cells = [
      ["a", "10"],
      ["b", "19"],
      ["c", "40"],
      ["d", "14"],
    ].map(([id, printed]) => ({ id: id!, printed: printed!, exact: true }));
    const equal = (x: string, y: string) => ({
      terms: [
        { id: x, factor: 1 },
        { id: y, factor: -1 },
      ],
    });
    const found = misprints(cells, [equal("a", "b"), equal("c", "d")]);
    expect(found.map(({ relations }) => relations)).toEqual([[0], [1]]);
  });

  it("says which cells and relations are none", () => {
    const one = { id: "a", printed: "1" };
    expect(() => misprints([one, one], [])).toThrow(/two cells are called "a"/);
    expect(() => misprints([one], [{ terms: [{ id: "b", factor: 1 }] }])).toThrow(/the cell "b"/);
    expect(() => misprints([{ id: "a", printed: "1,234" }], [{ terms: [{ id: "a", factor: 1 }] }])).toThrow(
      InputError,
    );
  });
});

describe("the chance of an explanation", () => {
  const scale = 8;
  const chanceOf = (printed: string, low: string, high: string) => {
    const cell = { ...digitString(printed), isExact: false };
    const end = (gap: string) => {
      const { digits, places } = parseDecimal(gap);
      const centre = BigInt(cell.digits) * powerOfTen(scale - cell.places);
      return { at: centre + digits * powerOfTen(scale - places), open: 0 };
    };
    const needed = { low: end(low), high: end(high), denominator: 1n };
    return new ChanceOfEdits(scale, new ReachOfNumbers("half either way")).of(cell, needed);
  };

  it.each(chances)("is that of every number with as many digits: $printed, $low to $high", (one) => {
    const { printed, low, high, probability } = one;
    expect(chanceOf(printed, low, high)).toEqual({ probability, from: "every number" });
  });

  it("is drawn from a stated seed for longer numbers, the same each time", () => {
    const chance = chanceOf("12345.6", "2999.95", "3000.05");
    expect(chance.from).toEqual({ draws: 2000, seed: 1 });
    // Seven digits of ten in the third place let three be added; other edits come on top.
    expect(chance.probability).toBeGreaterThan(0.65);
    expect(chance.probability).toBeLessThan(0.75);
    expect(chanceOf("12345.6", "2999.95", "3000.05")).toEqual(chance);
  });

  it("of several cells is that of at least one", () => {
    const chances = [0.1, 0.5].map((probability) => ({ probability, from: "every number" as const }));
    expect(chanceOfSome(chances)).toEqual({ probability: 0.55, from: "every number" });
  });
});

describe("the chance that a gap of its size has an explanation", () => {
  it.each(gapChances)("is the share of gaps that Python finds closed by an edit (%#)", (one) => {
    const [found] = misprints(one.cells, [one.relation]);
    expect(found!.gapChance!.probability).toBeCloseTo(one.all, 9);
    const suspects = found!.explanations.flatMap(({ cells }) => cells);
    const first = suspects.find(({ id }) => id === "s0");
    if (first !== undefined) expect(first.gapChance!.probability).toBeCloseTo(one.first, 9);
  });

  it("is small where a gap has a hundred times the unit and large where it has one", () => {
    const of = (last: string) => {
      const cells = ["12.5", "30.1", "57.3", last].map((printed, i) => ({ id: String(i), printed }));
      const terms = cells.map(({ id }) => ({ id, factor: 1 }));
      return misprints(cells, [{ terms, constant: -109 }])[0]!;
    };
    expect(of("9.9").gapChance).toMatchObject({ probability: 1, gaps: [{ from: 0.2, to: 1 }] });
    expect(of("91.0").gapChance!.gaps).toEqual([{ from: 10, to: 100 }]);
    expect(of("91.0").gapChance!.probability).toBeLessThan(0.4);
  });

  it("of counts is that of whole gaps: 104 as 140 is one of 180, and the rest by trying each", () => {
    const cells = [
      { id: "a", printed: "40", exact: true },
      { id: "b", printed: "64", exact: true },
      { id: "total", printed: "140", exact: true },
    ];
    const terms = cells.map(({ id }) => ({ id, factor: id === "total" ? -1 : 1 }));
    const [found] = misprints(cells, [{ terms }]);
    // Each gap of two digits, of either sign, put in as a constant, and asked whether an edit closes it.
    const sizes = Array.from({ length: 90 }, (_, i) => 10 + i);
    const closed = sizes
      .flatMap((size) => [size, -size])
      .filter(
        (gap) => misprints(cells, [{ terms, constant: 36 + gap }], { mostCells: 1 })[0]!.misprints === 1,
      );
    expect(found!.gapChance!.probability).toBeCloseTo(closed.length / 180, 9);
  });

  it("of several broken relations is that of all their gaps together", () => {
    const printed = { a1: "12.5", a2: "30.1", a: "52.6", b1: "40.2", c1: "62.7" };
    const cells = Object.entries(printed).map(([id, text]) => ({ id, printed: text }));
    const sum = (...ids: string[]) => ({
      terms: ids.map((id, i) => ({ id, factor: i === ids.length - 1 ? -1 : 1 })),
    });
    const [both] = misprints(cells, [sum("a1", "a2", "a"), sum("a1", "b1", "c1")]);
    const [one] = misprints(cells, [sum("a1", "a2", "a")]);
    const ofFirst = (found: Contradiction) =>
      found.explanations.flatMap(({ cells }) => cells).find(({ id }) => id === "a1")!;
    expect(ofFirst(both!).candidates[0]!.printed).toBe("22.5");
    // One more condition, of a gap that must fit within 0.3 of some 180.
    expect(both!.gapChance!.probability).toBeLessThan(ofFirst(one!).gapChance!.probability / 100);
    expect(both!.gapChance!.probability).toBeGreaterThan(0);
  });
});

describe("an identity of printed numbers", () => {
  const rule = fc.constantFrom(...roundingRuleNames);
  const whole = fc.bigInt(-10_000_000n, 10_000_000n);

  it("that holds and is rounded, each number in its own way of digits, is never called impossible", () => {
    const parts = fc.array(
      fc.record({ value: whole, places: fc.nat(3), factor: fc.integer({ min: -3, max: 3 }) }),
      {
        minLength: 1,
        maxLength: 8,
      },
    );
    fc.assert(
      fc.property(parts, fc.nat(3), rule, (terms, places, rounding) => {
        // Values in ten-thousandths; the total is the exact sum.
        const total = terms.reduce((sum, { value, factor }) => sum + BigInt(factor) * value, 0n);
        const print = (value: bigint, digits: number) =>
          decimalText({ digits: roundedQuotient(value, 10_000n, digits, rounding), places: digits });
        const cells = [
          ...terms.map(({ value, places: own }, i) => ({ id: String(i), printed: print(value, own) })),
          { id: "total", printed: print(total, places) },
        ].map((cell) => ({ ...cell, decimalMark: "point" as const }));
        const relation = {
          terms: [...terms.map(({ factor }, i) => ({ id: String(i), factor })), { id: "total", factor: -1 }],
        };
        for (const way of [rounding, "any"] as const) {
          expect(relationVerdicts(cells, [relation], way)[0]!.isPossible).toBe(true);
          expect(misprints(cells, [relation], { rounding: way })).toEqual([]);
        }
      }),
      { seed: 1, numRuns: 1000 },
    );
  });

  it("that lies beyond rounding by the least unit is called impossible", () => {
    const cells = ["12.5", "30.1", "57.3"].map((printed, i) => ({ id: String(i), printed }));
    const terms = cells.map(({ id }) => ({ id, factor: 1 }));
    const [at, beyond] = relationVerdicts(cells, [
      { terms, constant: -100.05 },
      { terms, constant: -100.0500001 },
    ]);
    expect([at!.isPossible, beyond!.isPossible]).toEqual([true, false]);
    // With ties rounded down 12.55 is 12.5, with ties rounded up it is not.
    const [down] = relationVerdicts(cells, [{ terms, constant: -100.05 }], "half down");
    const [up] = relationVerdicts(cells, [{ terms, constant: -100.05 }], "half up");
    expect([down!.isPossible, up!.isPossible]).toEqual([true, false]);
  });
});

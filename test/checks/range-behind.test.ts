import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decimalText } from "../../src/checks/decimal.js";
import {
  isBehind,
  multiplesBehind,
  rangeBehind,
  type RoundingChoice,
} from "../../src/checks/range-behind.js";
import { roundedQuotient, roundingRuleNames } from "../../src/checks/ways-of-rounding.js";

const toTheNearest = roundingRuleNames.slice(0, 4);

/** The range as mathematicians write it. */
function interval(printed: string, rule: RoundingChoice): string {
  const { low, lowIncluded, high, highIncluded } = rangeBehind(printed, rule);
  return `${lowIncluded ? "[" : "("}${decimalText(low)}, ${decimalText(high)}${highIncluded ? "]" : ")"}`;
}

describe("the range behind a printed number", () => {
  // scrutiny's unround() documents 0.27 as 0.265 <= x < 0.275 rounded up, ends turned when rounded down.
  it.each([
    ["0.27", "half up", "[0.265, 0.275)"],
    ["0.27", "half down", "(0.265, 0.275]"],
    ["0.27", "half to even", "(0.265, 0.275)"],
    ["0.28", "half to even", "[0.275, 0.285]"],
    ["0.27", "half away from zero", "[0.265, 0.275)"],
    ["0.27", "half either way", "[0.265, 0.275]"],
    ["0.27", "truncation", "[0.270, 0.280)"],
    ["0.27", "floor", "[0.270, 0.280)"],
    ["0.27", "ceiling", "(0.260, 0.270]"],
    ["0.27", "away from zero", "(0.260, 0.270]"],
    ["0.27", "any", "(0.260, 0.280)"],
    ["-0.27", "half away from zero", "(-0.275, -0.265]"],
    ["-0.27", "half up", "[-0.275, -0.265)"],
    ["-0.27", "truncation", "(-0.280, -0.270]"],
    ["-0.27", "floor", "[-0.270, -0.260)"],
    ["-0.27", "away from zero", "[-0.270, -0.260)"],
    ["0", "half away from zero", "(-0.5, 0.5)"],
    ["0", "truncation", "(-1.0, 1.0)"],
    ["0", "away from zero", "[0.0, 0.0]"],
    ["−0,0", "half up", "[-0.05, 0.00]"],
  ] as const)("%s, %s: %s", (printed, rule, expected) => {
    expect(interval(printed, rule)).toBe(expected);
  });

  it("holds exactly the values that are rounded to it", () => {
    const numerator = fc.bigInt({ min: -5000n, max: 5000n });
    const denominator = fc.bigInt({ min: 1n, max: 400n });
    fc.assert(
      fc.property(
        numerator,
        denominator,
        fc.nat(3),
        fc.constantFrom(...roundingRuleNames),
        fc.constantFrom(-1n, 0n, 1n),
        (a, b, places, rule, aside) => {
          const digits = roundedQuotient(a, b, places, rule);
          const near = decimalText({ digits: digits + aside, places });
          expect(isBehind(rangeBehind(near, rule, "point"), a, b)).toBe(aside === 0n);
        },
      ),
      { numRuns: 3000 },
    );
  });

  it("of every way together is that of any, and of the ways to the nearest that of half either way", () => {
    fc.assert(
      fc.property(fc.bigInt({ min: -999n, max: 999n }), fc.bigInt({ min: -3n, max: 3n }), (digits, aside) => {
        const printed = decimalText({ digits, places: 1 });
        const value = 10n * digits + 5n * aside;
        const holds = (rule: RoundingChoice) => isBehind(rangeBehind(printed, rule), value, 100n);
        expect(holds("any")).toBe(roundingRuleNames.some(holds));
        expect(holds("half either way")).toBe(toTheNearest.some(holds));
      }),
    );
  });
});

it("lists the whole numbers whose quotient is printed so", () => {
  fc.assert(
    fc.property(
      fc.bigInt({ min: -300n, max: 300n }),
      fc.bigInt({ min: 1n, max: 60n }),
      fc.constantFrom<RoundingChoice>(...roundingRuleNames, "half either way", "any"),
      (digits, denominator, rule) => {
        const range = rangeBehind(decimalText({ digits, places: 1 }), rule);
        const { first, last } = multiplesBehind(range, denominator);
        const found = [];
        for (let k = -2500n; k <= 2500n; k++) if (isBehind(range, k, denominator)) found.push(k);
        expect(found.length).toBe(last < first ? 0 : Number(last - first) + 1);
        if (found.length > 0) expect([found[0], found.at(-1)]).toEqual([first, last]);
      },
    ),
  );
});

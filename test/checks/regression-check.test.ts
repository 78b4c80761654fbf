import { describe, expect, it } from "vitest";
import { checkRegression } from "../../src/checks/regression-check.js";
import { classicalRegression, type RegressionFigure } from "../../src/checks/regression-line.js";
import { readRegression, type PrintedRegression } from "../../src/checks/regression-reading.js";
import { possibleRanges } from "../../src/checks/regression-sizes.js";
import { InputError } from "../../src/errors.js";
import { reference } from "../support.js";
import { printedTo, type Figures } from "./random-regression-lines.js";

const { regression: known } = reference<{
  regression: { given: Record<string, string | number>; t?: [number, number]; f?: [number, number] }[];
}>("consistency-values.json");
const { lines } = reference<{
  lines: { formula: string; intercept: boolean; figures: Figures; printed: PrintedRegression[] }[];
}>("regression-lines.json");

describe("the ranges that printed figures leave", () => {
  it("are those known of a slope with its standard error and of R² with n and k", () => {
    const [slope, whole] = known;
    const { b, se } = slope!.given as { b: string; se: string };
    const { t } = checkRegression({ b, se }).ranges;
    expect(t!.low).toBeCloseTo(slope!.t![0], 3);
    expect(t!.high).toBeCloseTo(slope!.t![1], 3);
    const { r_squared: rSquared, n, k } = whole!.given;
    const { f } = checkRegression({ rSquared: rSquared as string, n: String(n), k: String(k) }).ranges;
    expect(f!.low).toBeCloseTo(whole!.f![0], 1);
    expect(f!.high).toBeCloseTo(whole!.f![1], 1);
  });

  it.each(lines.filter(({ intercept }) => intercept))(
    "hold what lm has for $formula",
    ({ figures, printed }) => {
      for (const line of printed) {
        const { possible, ranges } = checkRegression(line);
        expect(possible).toBe(true);
        for (const [name, { low, high }] of Object.entries(ranges)) {
          const value = figures[name as RegressionFigure];
          expect(value, name).toBeGreaterThanOrEqual(low - 1e-9 * Math.abs(value));
          expect(value, name).toBeLessThanOrEqual(high + 1e-9 * Math.abs(value));
        }
      }
    },
  );

  it.each(lines.filter(({ intercept }) => !intercept))(
    "without a constant hold what lm has for $formula",
    (line) => {
      const assumptions = { ...classicalRegression, intercept: false };
      for (const printed of line.printed) {
        const ranges = possibleRanges(readRegression(printed).ranges, line.figures.k, assumptions);
        expect(ranges!.f!.low).toBeLessThanOrEqual(line.figures.f);
        expect(ranges!.f!.high).toBeGreaterThanOrEqual(line.figures.f);
      }
      const precise = checkRegression(line.printed.at(-1)!);
      expect(precise.possible).toBe(false);
      expect(precise.reconciliations.map(({ confusions }) => confusions)).toContainEqual(["no constant"]);
    },
  );

  it("are narrow: R² and F to three digits leave only two n", () => {
    expect(checkRegression({ k: "1", rSquared: "0.48", f: "42.6" }).ranges.n).toEqual({ low: 48, high: 49 });
  });
});

describe("a line that cannot stand", () => {
  it("names the figures that contradict each other and what each would have to be", () => {
    const check = checkRegression({ n: "48", k: "1", rSquared: "0.48", f: "47.6" });
    expect(check.possible).toBe(false);
    expect(check.conflicts).toEqual([["rSquared", "f"]]);
    expect(check.suspects.map(({ name }) => name)).toEqual(["n", "rSquared", "f"]);
    // F = 46 R² / (1 - R²) at R² = 0.475 and 0.485.
    expect(check.suspects[2]!.range!.low).toBeCloseTo((46 * 0.475) / 0.525, 3);
    expect(check.suspects[2]!.range!.high).toBeCloseTo((46 * 0.485) / 0.515, 3);
  });

  it("names limits of an interval that are exchanged", () => {
    expect(checkRegression({ b: "1.0", ciLow: "3.0", ciHigh: "2.0" }).conflicts).toContainEqual([
      "ciLow",
      "ciHigh",
    ]);
  });

  it("names degrees of freedom that do not come from n and k", () => {
    const check = checkRegression({ n: "50", k: "1", residualDf: "46", rSquared: "0.48" });
    expect(check.conflicts).toEqual([["n", "k", "residualDf"]]);
    expect(check.suspects.map(({ name, range }) => [name, range!.low])).toEqual([
      ["n", 48],
      ["k", 3],
      ["residualDf", 48],
    ]);
  });

  const [oneRegressor] = lines;
  const [small] = lines.filter(({ figures }) => figures.n === 8 && figures.adjustedRSquared > 0.1);
  const printed = oneRegressor!.printed.at(-1)!;
  const few = small!.printed.at(-1)!;
  // What a confused author would have printed, from the figures of R's lm.
  it.each([
    ["adjusted printed as R²", { n: few.n, k: few.k, rSquared: few.adjustedRSquared, f: few.f }],
    ["R printed as R²", { n: few.n, k: few.k, rSquared: few.r, f: few.f }],
    ["R² printed as R", { n: few.n, k: few.k, r: few.rSquared, f: few.f }],
    [
      "SD printed for SE",
      {
        ...{ n: printed.n, k: printed.k, b: printed.b, t: printed.t },
        se: printedTo(oneRegressor!.figures.se * Math.sqrt(oneRegressor!.figures.n), 4),
      },
    ],
    ["p is one-sided", { n: "30", k: "1", t: "2.20", p: "0.018" }],
    ["interval with z", { n: "10", k: "1", b: "1.20", se: "0.40", ciLow: "0.42", ciHigh: "1.98" }],
    ["interval at 90 %", { n: "10", k: "1", b: "1.20", se: "0.40", ciLow: "0.46", ciHigh: "1.94" }],
    [
      "interval is one SE to either side",
      { n: "10", k: "1", b: "1.20", se: "0.40", ciLow: "0.80", ciHigh: "1.60" },
    ],
    ["sign of t left out", { n: "10", k: "1", b: "-1.20", se: "0.40", t: "3.00" }],
    ["F and t exchanged", { n: "10", k: "1", b: "1.20", se: "0.40", t: "9.00", f: "3.00" }],
    ["degrees of freedom printed as n", { n: "46", k: "1", rSquared: "0.480", f: "42.46" }],
    ["another number of regressors", { n: "48", k: "1", rSquared: "0.480", f: "20.77" }],
    ["figures cut off, not rounded", { n: "48", k: "1", rSquared: "0.48", f: "43.9" }],
    ["other standard errors", { n: "48", k: "1", rSquared: "0.480", f: "42.5", t: "5.1", p: "<0.001" }],
  ] as const)("is reconciled by: %s", (confusion, line) => {
    const check = checkRegression(line as PrintedRegression);
    expect(check.possible).toBe(false);
    expect(check.reconciliations.map(({ confusions }) => confusions)).toContainEqual([confusion]);
  });

  it("is reconciled by two confusions where none alone does", () => {
    // t = 3 with 18 degrees of freedom has p = 0.0077, half of it 0.0038; 1.79 / sqrt(20) = 0.400.
    const check = checkRegression({ n: "20", k: "1", b: "1.20", se: "1.79", t: "3.0", p: "0.004" });
    expect(check.reconciliations.map(({ confusions }) => confusions)).toEqual([
      ["SD printed for SE", "p is one-sided"],
    ]);
  });
});

describe("what is no figure of a regression", () => {
  it.each([
    [{ n: "48,5", rSquared: "0.48" }, /n: "48,5"; expected a whole number/],
    [{ rSquared: "1.48" }, /R²: "1.48"; expected a share from 0 to 1/],
    [{ rSquared: "0.48", se: "-1" }, /SE: "-1"; expected a number from 0 on/],
    [{ b: "1.234", se: "0.4x" }, /SE: "0.4x", the text is not a number/],
    [{ b: "1,234" }, /b: "1,234", the number can be read two ways/],
    [{ p: "1.2" }, /p: the p-value "1.2"/],
    [{ n: "2", rSquared: "0.4" }, /n = 2; expected at least 3 observations/],
    [{}, /no figure of a regression/],
  ] as [PrintedRegression, RegExp][])("%o is refused", (line, message) => {
    expect(() => checkRegression(line)).toThrow(InputError);
    expect(() => checkRegression(line)).toThrow(message);
  });
});

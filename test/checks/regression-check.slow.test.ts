import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkRegression } from "../../src/checks/regression-check.js";
import { classicalRegression, type RegressionFigure } from "../../src/checks/regression-line.js";
import { readRegression, type PrintedRegression } from "../../src/checks/regression-reading.js";
import { possibleRanges } from "../../src/checks/regression-sizes.js";
import { printedLine, printedTo, randomRegression } from "./random-regression-lines.js";

describe("a regression computed from random data", () => {
  it("is never called impossible, whatever figures are printed to whatever digits", () => {
    fc.assert(
      fc.property(fc.nat(1_000_000_000), (seed) => {
        const line = printedLine(randomRegression(seed), seed);
        const { k } = randomRegression(seed);
        const ranges = possibleRanges(readRegression(line).ranges, k, classicalRegression);
        expect(ranges, JSON.stringify(line)).toBeDefined();
      }),
      { numRuns: 1000 },
    );
  });

  it.each([
    ["a tenth to a half", (seed: number) => 0.1 + ((seed * 7) % 40) / 100],
    ["3 %", () => 0.03],
  ])("with one figure changed by %s is found in most, and the figure is among the suspects", (_, by) => {
    const trials = 160;
    const checks = Array.from({ length: trials }, (_, seed) => {
      const { line, changed } = withOneChanged(seed, by(seed));
      return { ...checkRegression(line), changed };
    });
    const found = checks.filter(({ possible }) => !possible);
    expect(found.length / trials).toBeGreaterThan(0.95);
    const named = found.filter(({ suspects, changed }) => suspects.some(({ name }) => name === changed));
    expect(named.length).toBe(found.length);
  });
});

/** A full line to three digits, one figure of it larger or smaller by a share. */
function withOneChanged(seed: number, by: number): { line: PrintedRegression; changed: RegressionFigure } {
  const figures = randomRegression(seed);
  const names = ["rSquared", "adjustedRSquared", "f", "b", "se", "t", "ciLow", "ciHigh"] as const;
  const changed = names[seed % names.length]!;
  const value = figures[changed] * (1 + (Math.floor(seed / names.length) % 2 === 0 ? by : -by));
  const told = { ...figures, [changed]: changed.endsWith("Squared") ? Math.min(0.999, value) : value };
  const line: PrintedRegression = { n: String(figures.n), k: String(figures.k) };
  for (const name of names) line[name] = printedTo(told[name], 3);
  line.p = figures.p < 0.001 ? "<0.001" : figures.p.toFixed(3);
  return { line, changed };
}

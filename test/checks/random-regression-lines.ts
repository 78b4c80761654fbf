import { regressionFigures, type RegressionFigure } from "../../src/checks/regression-line.js";
import type { PrintedRegression } from "../../src/checks/regression-reading.js";
import { linearRegression } from "../../src/statistics/linear-regression.js";
import { standardNormals } from "../../src/statistics/normal-draws.js";
import { seededRandom } from "../../src/statistics/random.js";

export type Figures = Record<RegressionFigure, number>;

/** All figures of a least-squares regression of random numbers, and one of its slopes. */
export function randomRegression(seed: number): Figures {
  const random = seededRandom(seed);
  const normal = standardNormals(random);
  const k = 1 + random.below(4);
  const n = k + 2 + random.below(seed % 3 === 0 ? 8 : 300);
  const scale = 10 ** (random.below(9) - 4);
  const effect = random.below(4) * 0.4;
  const regressors = Array.from({ length: k }, (_, j) => ({
    name: `x${j}`,
    values: Array.from({ length: n }, () => normal() * 3 + 10),
  }));
  const y = Array.from({ length: n }, (_, i) =>
    regressors.reduce(
      (sum, { values }, j) => sum + (j === 0 ? effect : 0.1) * values[i]! * scale,
      normal() * scale,
    ),
  );
  const fit = linearRegression(y, regressors);
  const { estimate: b, standardError: se, t, p, ci95 } = fit.coefficients[1]!;
  const sign = k === 1 && random.below(2) === 0 ? Math.sign(b) : 1;
  return {
    n,
    k,
    residualDf: fit.df,
    r: sign * Math.sqrt(fit.rSquared),
    rSquared: fit.rSquared,
    adjustedRSquared: fit.adjustedRSquared,
    f: fit.f.statistic,
    fP: fit.f.p,
    b,
    se,
    t,
    p,
    ciLow: ci95[0],
    ciHigh: ci95[1],
  };
}

/** A number with so many significant digits, at most twelve decimals, as an article prints it. */
export function printedTo(value: number, digits: number): string {
  const exponent = value === 0 ? 0 : Math.floor(Math.log10(Math.abs(value)));
  return value.toFixed(Math.min(12, Math.max(0, digits - 1 - exponent)));
}

/** Some of the figures, each printed to its own random digits; p-values now and then as a bound. */
export function printedLine(figures: Figures, seed: number): PrintedRegression {
  const random = seededRandom(seed + 1_000_000);
  const line: PrintedRegression = {};
  for (const name of regressionFigures) {
    if (random.below(4) === 0) continue;
    const value = figures[name];
    const isP = name === "p" || name === "fP";
    const bound = [0.001, 0.01, 0.05, 0.1].find((level) => value < level);
    line[name] =
      name === "n" || name === "k" || name === "residualDf"
        ? String(value)
        : isP && bound !== undefined && random.below(2) === 0
          ? `<${bound}`
          : isP
            ? value.toFixed(2 + random.below(4))
            : printedTo(value, 1 + random.below(6));
  }
  return Object.keys(line).length === 0
    ? { n: String(figures.n), rSquared: figures.rSquared.toFixed(2) }
    : line;
}

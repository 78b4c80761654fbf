import { InputError, quoted } from "../errors.js";
import { pSaid, readPrinted, relationOf, shownByShare } from "./printed-notation.js";
import { widened, type Interval } from "./interval.js";
import { regressionFigures, type RegressionFigure, type RegressionRanges } from "./regression-line.js";
import { figureNames, readingProblems as problems } from "./regression-words.js";

/** The figures of a regression as printed: "0,48", "42.6", "<0.001" for a p-value, "48 %" for a share. */
export type PrintedRegression = Partial<Record<RegressionFigure, string>>;

/** A printed regression with the range behind each figure. */
export interface ReadRegression {
  printed: PrintedRegression;
  ranges: RegressionRanges;
  /** The printed numbers themselves, with a unit of their last digit. */
  values: Partial<Record<RegressionFigure, { value: number; unit: number }>>;
}

const wholeNumbers = new Set<RegressionFigure>(["n", "k", "residualDf"]);
const pValues = new Set<RegressionFigure>(["p", "fP"]);
const shares = new Set<RegressionFigure>(["r", "rSquared"]);
/** Of these a comma is always decimal. */
const atMostOne = new Set<RegressionFigure>(["p", "fP", "r", "rSquared", "adjustedRSquared"]);
const neverNegative = new Set<RegressionFigure>(["rSquared", "f", "se"]);

/**
 * Reads the figures of a printed regression.
 *
 * @throws InputError with the figure's name for what is no number or beyond what the figure can be
 * @example
 * readRegression({ rSquared: "0,48", p: "<0,001" }).ranges.p; // => { low: 0, high: 0.001 }
 */
export function readRegression(printed: PrintedRegression): ReadRegression {
  const all = Object.entries(printed).map(([name, text]) =>
    atMostOne.has(name as RegressionFigure) ? shownByShare(text) : text,
  );
  const read: ReadRegression = { printed, ranges: {}, values: {} };
  for (const name of regressionFigures) {
    const text = printed[name];
    if (text === undefined) continue;
    try {
      read.ranges[name] = wholeNumbers.has(name)
        ? wholeNumber(name, text)
        : pValues.has(name)
          ? saidOf(text)
          : measured(name, text, all, read);
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      throw new InputError({
        ...error.problem,
        found: problems.named(figureNames[name], error.problem.found),
      });
    }
  }
  if (Object.keys(read.ranges).length === 0) {
    throw new InputError({ found: problems.nothing, expected: problems.someFigures });
  }
  const { n, k, residualDf } = read.ranges;
  const least = (k?.low ?? 1) + 2;
  if (n !== undefined && residualDf === undefined && n.low < least) {
    throw new InputError({
      found: problems.fewObservations(n.low),
      expected: problems.observationsFrom(least),
    });
  }
  return read;
}

/** A count. A decimal one, as degrees of freedom that were corrected, is none of a regression. */
function wholeNumber(name: RegressionFigure, text: string): Interval {
  const digits = text.replace(/[\s\u00A0\u2009\u202F]/g, "");
  const value = /^\d+$/.test(digits) ? Number(digits) : Number.NaN;
  if (!Number.isSafeInteger(value) || value < 1) {
    throw new InputError({ found: problems.isFound(quoted(text)), expected: problems.wholeNumber });
  }
  if (name === "k" && value > 1000) {
    throw new InputError({ found: problems.isFound(quoted(text)), expected: problems.fewRegressors });
  }
  return { low: value, high: value };
}

function saidOf(text: string): Interval {
  const [, signs = "=", number = text] = /^\s*[pр]?\s*(<=|>=|[<>=≤≥])\s*(.*)$/iu.exec(text) ?? [];
  return widened(pSaid({ relation: relationOf(signs), printed: number.trim() }), 0, 1);
}

function measured(
  name: RegressionFigure,
  text: string,
  shown: readonly string[],
  { values }: ReadRegression,
): Interval {
  const { value, interval } = readPrinted(text, atMostOne.has(name) ? [shownByShare(text)] : shown);
  const isBeyond = shares.has(name) && Math.abs(value) > 1;
  const isBelow = neverNegative.has(name) && value < 0;
  const isAbove = name === "adjustedRSquared" && value > 1;
  if (isBeyond || isBelow || isAbove) {
    throw new InputError({ found: problems.isFound(quoted(text)), expected: problems.bounds(name) });
  }
  values[name] = { value, unit: interval.high - interval.low };
  return widened(
    interval,
    neverNegative.has(name) ? 0 : name === "r" ? -1 : -Infinity,
    shares.has(name) || name === "adjustedRSquared" ? 1 : Infinity,
  );
}

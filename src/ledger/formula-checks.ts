import { intervalArithmetic as I, type Interval } from "../checks/interval.js";
import { InputError } from "../errors.js";
import { chiSquareUpperTail, fUpperTail, normalLowerTail, tTwoSided } from "../statistics/distributions.js";
import { compare, type Judgement, type Quantity } from "./evaluation.js";
import { calculating, type FormulaFunction } from "./formula-functions.js";
import { problems } from "./words.js";

/** Rounding of the ends of ranges in double precision: a tie is a tie. */
const noise = 1e-9;

/**
 * The checks that a formula may call. The first four give a p-value; its range is that of the statistic's
 * rounding. The last three are comparisons.
 */
const checking: Readonly<Record<string, FormulaFunction>> = {
  /** Two-sided p of Student's t: p_t(t, df). */
  p_t: {
    operands: [2, 2],
    evaluate: ([t, df]) => falling(I.absolute, t!, (x) => tTwoSided(x, degrees(df!))),
  },
  /** Two-sided p of a standard normal z: p_z(z). */
  p_z: { operands: [1, 1], evaluate: ([z]) => falling(I.absolute, z!, (x) => 2 * normalLowerTail(-x)) },
  /** Upper tail of F: p_f(f, df1, df2). */
  p_f: {
    operands: [3, 3],
    evaluate: ([f, df1, df2]) => falling(asItIs, f!, (x) => fUpperTail(x, degrees(df1!), degrees(df2!))),
  },
  /** Upper tail of chi-squared: p_chi2(x, df). */
  p_chi2: {
    operands: [2, 2],
    evaluate: ([x, df]) => falling(asItIs, x!, (at) => chiSquareUpperTail(at, degrees(df!))),
  },
  /** Whether the numbers behind the others, as rounded, can sum to the first: sums_to(100, a, b, ...). */
  sums_to: {
    operands: [2, Infinity],
    evaluate: ([total, ...parts]) =>
      meets(total!, calculating["sum"]!.evaluate([...parts, zero]) as Quantity),
  },
  /** Whether n whole numbers can have this mean: grim(mean, n). Brown and Heathers (2017). */
  grim: { operands: [2, 2], evaluate: ([mean, n]) => wholeNumberWithin(mean!, count(n!)) },
  /** Whether a count out of n can be this many per cent: grim_percent(share, n). */
  grim_percent: { operands: [2, 2], evaluate: ([share, n]) => wholeNumberWithin(share!, count(n!) / 100) },
};

const zero = constant(0);

/** The functions that a formula may call, by name. */
export const functions: Readonly<Record<string, FormulaFunction>> = { ...calculating, ...checking };

const asItIs = (interval: Interval): Interval => interval;

/** A p-value, which falls as the statistic, or its distance from zero, grows. */
function falling(
  sided: (interval: Interval) => Interval,
  { value, interval }: Quantity,
  p: (statistic: number) => number,
): Quantity {
  const { low, high } = sided(interval);
  return { value: p(sided(I.constant(value)).high), interval: { low: p(high), high: p(low) } };
}

/** Degrees of freedom: above zero. @throws InputError for others */
function degrees({ value }: Quantity): number {
  if (value > 0) return value;
  throw new InputError({ found: problems.degrees(String(value)), expected: problems.aboveZero });
}

/** A number of observations. @throws InputError unless it is a whole number above zero */
function count({ value }: Quantity): number {
  if (Number.isSafeInteger(value) && value > 0) return value;
  throw new InputError({ found: problems.observations(String(value)), expected: problems.wholeAboveZero });
}

/** Whether the ranges of two quantities have a number in common. */
function meets(a: Quantity, b: Quantity): Judgement {
  const scale = noise * Math.max(1, Math.abs(a.value), Math.abs(b.value));
  const truth = a.interval.low <= b.interval.high + scale && b.interval.low <= a.interval.high + scale;
  return { truth, certain: truth };
}

/** Whether a whole number divided by the divisor lies within the rounding of a figure, both ends included. */
function wholeNumberWithin({ interval }: Quantity, divisor: number): Judgement {
  const scaled: Interval = { low: interval.low * divisor, high: interval.high * divisor };
  const slack = noise * Math.max(1, Math.abs(scaled.high));
  return compare("<=", constant(Math.ceil(scaled.low - slack)), constant(Math.floor(scaled.high + slack)));
}

function constant(value: number): Quantity {
  return { value, interval: I.constant(value) };
}

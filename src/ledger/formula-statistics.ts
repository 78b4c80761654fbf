import { intervalArithmetic as I, type Interval } from "../checks/interval.js";
import { classicalRegression } from "../checks/regression-line.js";
import { rangesAt, sizeOf } from "../checks/regression-ranges.js";
import { pOfStatistic } from "../checks/test-p-values.js";
import { checkTwoByTwo, type ChiSquareForm, type ChiSquareReading } from "../checks/two-by-two.js";
import { checkTwoMeans, type MeansReading, type MeansTest } from "../checks/two-means.js";
import { InputError } from "../errors.js";
import { clopperPearsonInterval, wilsonInterval } from "../statistics/binomial.js";
import { fisherExact } from "../statistics/fisher-exact.js";
import { marginOfError } from "../statistics/survey-shares.js";
import type { Quantity } from "./evaluation.js";
import type { FormulaFunction } from "./formula-functions.js";
import { constant, count, degrees, digits, monotone, within } from "./formula-operands.js";
import { problems } from "./words.js";

/** The statistics that a formula may call, with the ranges that the rounding of what they are computed from allows. */
export const statistics: Readonly<Record<string, FormulaFunction>> = {
  /** Two-sided p of Student's t: p_t(t, df). */
  p_t: {
    operands: [2, 2],
    evaluate: ([t, df]) => falling(I.absolute, t!, (x) => pOfStatistic("t", x, degrees(df!))),
  },
  /** Two-sided p of a standard normal z: p_z(z). */
  p_z: { operands: [1, 1], evaluate: ([z]) => falling(I.absolute, z!, (x) => pOfStatistic("z", x)) },
  /** Upper tail of F: p_f(f, df1, df2). */
  p_f: {
    operands: [3, 3],
    evaluate: ([f, df1, df2]) =>
      falling(asItIs, f!, (x) => pOfStatistic("F", x, degrees(df1!), degrees(df2!))),
  },
  /** Upper tail of chi-squared: p_chi2(x, df). */
  p_chi2: {
    operands: [2, 2],
    evaluate: ([x, df]) => falling(asItIs, x!, (at) => pOfStatistic("chi2", at, degrees(df!))),
  },
  /** Two-sided p of a correlation, with n - 2 degrees of freedom: p_r(r, df). */
  p_r: {
    operands: [2, 2],
    evaluate: ([r, df]) => falling(I.absolute, r!, (x) => pOfStatistic("r", x, degrees(df!))),
  },
  /** Student's t of two means: t_student(mean1, sd1, n1, mean2, sd2, n2). */
  t_student: ofMeans("student", "t"),
  /** Welch's t of two means; operands as of t_student. */
  t_welch: ofMeans("welch", "t"),
  /** Welch's degrees of freedom. */
  df_welch: ofMeans("welch", "df"),
  /** Two-sided p of Student's t of two means. */
  p_student: ofMeans("student", "p"),
  /** Two-sided p of Welch's t of two means. */
  p_welch: ofMeans("welch", "p"),
  /** The difference of two means in pooled standard deviations. */
  cohen_d: ofMeans("student", "d"),
  /** Chi-squared of a table of counts, first row, then second row: chi2_2x2(a, b, c, d). */
  chi2_2x2: ofTable("uncorrected", "chi2"),
  /** Its p-value. */
  p_chi2_2x2: ofTable("uncorrected", "p"),
  /** Chi-squared with Yates's correction for continuity. */
  chi2_yates: ofTable("continuity-corrected", "chi2"),
  /** Its p-value. */
  p_yates: ofTable("continuity-corrected", "p"),
  /** Two-sided p of Fisher's exact test: p_fisher(a, b, c, d). */
  p_fisher: {
    operands: [4, 4],
    evaluate: (counts) => constant(fisherExact(tableOf(counts)).p.twoSided),
  },
  /** F of a regression with a constant from its R squared, n and k regressors: f_r2(r2, n, k). */
  f_r2: ofRegression("f"),
  /** Adjusted R squared: adjusted_r2(r2, n, k). */
  adjusted_r2: ofRegression("adjustedRSquared"),
  /** Ends of the intervals of Wilson and of Clopper and Pearson, in per cent: wilson_low(count, n, confidence). */
  wilson_low: ofShare(wilsonInterval, "low"),
  wilson_high: ofShare(wilsonInterval, "high"),
  clopper_pearson_low: ofShare(clopperPearsonInterval, "low"),
  clopper_pearson_high: ofShare(clopperPearsonInterval, "high"),
  /** Half-width of the normal interval of a share, at 95 %, in percentage points: margin_of_error(share, n). */
  margin_of_error: {
    operands: [2, 2],
    evaluate: ([share, n]) => {
      const margin = (percent: number) => 100 * marginOfError(percent / 100, count(n!));
      const range = within(share!.interval, 0, 100);
      const found = monotone({ value: share!.value, interval: range }, margin);
      const holdsHalf = range.low <= 50 && range.high >= 50;
      return holdsHalf ? { ...found, interval: { ...found.interval, high: margin(50) } } : found;
    },
  },
};

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

/** What follows from the printed figures of two groups. */
function ofMeans(test: MeansTest, what: keyof MeansReading["ranges"]): FormulaFunction {
  return {
    operands: [6, 6],
    evaluate: ([mean1, sd1, n1, mean2, sd2, n2]) => {
      const group = (mean: Quantity, sd: Quantity, n: Quantity) => ({
        mean: digits(mean),
        sd: digits(sd),
        n: String(count(n)),
      });
      const { readings } = checkTwoMeans(group(mean1!, sd1!, n1!), group(mean2!, sd2!, n2!));
      const reading = readings.find((one) => one.test === test)!;
      return { value: reading[what], interval: reading.ranges[what] };
    },
  };
}

/** What follows from a table of counts, which carry no rounding. */
function ofTable(form: ChiSquareForm, what: keyof Pick<ChiSquareReading, "chi2" | "p">): FormulaFunction {
  return {
    operands: [4, 4],
    evaluate: (counts) => {
      const { readings } = checkTwoByTwo(tableOf(counts).map(String));
      return constant(readings.find((reading) => reading.form === form)![what]);
    },
  };
}

/** @throws InputError for what is no count */
function tableOf(counts: readonly Quantity[]): [number, number, number, number] {
  return counts.map(({ value }) => {
    if (Number.isSafeInteger(value) && value >= 0) return value;
    throw new InputError({ found: problems.observations(value), expected: problems.wholeFromZero });
  }) as [number, number, number, number];
}

/** What follows from R squared in the classical regression with a constant. */
function ofRegression(what: "f" | "adjustedRSquared"): FormulaFunction {
  return {
    operands: [3, 3],
    evaluate: ([r2, n, k]) => {
      const observations = count(n!);
      const regressors = count(k!);
      const df = observations - regressors - 1;
      if (df < 1) throw new InputError({ found: problems.degrees(df), expected: problems.aboveZero });
      const size = sizeOf(regressors, I.constant(observations), classicalRegression);
      const of = (rSquared: Interval) => rangesAt({ rSquared }, size, classicalRegression)?.[what];
      const value = of(I.constant(r2!.value));
      const interval = of(r2!.interval);
      if (value === undefined || interval === undefined || r2!.value < 0) {
        throw new InputError({
          found: problems.rSquared(r2!.value),
          expected: problems.fromZeroToOne,
        });
      }
      return { value: value.low, interval };
    },
  };
}

/** An end of an interval of a share, which rises with the count, in per cent. */
function ofShare(interval: typeof wilsonInterval, end: "low" | "high"): FormulaFunction {
  return {
    operands: [2, 3],
    evaluate: ([counted, n, confidence]) => {
      const size = count(n!);
      const level = confidence === undefined ? 0.95 : confidence.value / 100;
      const range = within(counted!.interval, 0, size);
      const at = (found: number) => 100 * interval(found, size, level)[end];
      return { value: at(counted!.value), interval: { low: at(range.low), high: at(range.high) } };
    },
  };
}

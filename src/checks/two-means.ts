import { InputError, quoted } from "../errors.js";
import { asIs, type Text } from "../languages.js";
import { tTwoSided } from "../statistics/distributions.js";
import { intersection, widened, type Interval } from "./interval.js";
import { pSaid, readPrinted, relationOf } from "./printed-notation.js";
import { twoMeansProblems as problems } from "./two-means-words.js";

/** A group as printed: mean, standard deviation, and how many it has. */
export interface PrintedGroup {
  mean: string;
  sd: string;
  n: string;
}

/** What was printed of the test of two means. */
export interface PrintedMeansTest {
  t?: string;
  df?: string;
  /** Also "<0.001". */
  p?: string;
  /** Cohen's d. */
  d?: string;
}

export const meansTests = ["student", "welch"] as const;
export type MeansTest = (typeof meansTests)[number];

/** How the printed deviations are read. */
export const deviationReadings = ["standard deviations", "standard errors", "deviations with n"] as const;
export type DeviationReading = (typeof deviationReadings)[number];

/** The test of two means that follows from printed groups, with the ranges that their rounding allows. */
export interface MeansRanges {
  test: MeansTest;
  deviations: DeviationReading;
  /** Of the printed figures themselves. */
  t: number;
  df: number;
  p: number;
  /** The difference of the means in pooled standard deviations. */
  d: number;
  ranges: { t: Interval; df: Interval; p: Interval; d: Interval };
}

/** A reading of the printed groups, and which printed figures of the test it bears out. */
export interface MeansReading extends MeansRanges {
  /** For each printed figure whether it lies in the range. */
  fits: Partial<Record<keyof PrintedMeansTest, boolean>>;
  /** Whether the printed p would fit if it were one-sided. */
  fitsOneSided: boolean;
  /** Whether all printed figures fit together. */
  all: boolean;
}

export interface TwoMeansCheck {
  /** Student's and Welch's test of the groups as printed, then of the other readings of their deviations. */
  readings: MeansReading[];
  /** True where all printed figures of the test fit Student's or Welch's; null where none was printed. */
  possible: boolean | null;
}

interface Group {
  mean: Interval & { value: number };
  sd: Interval & { value: number };
  n: number;
}

/**
 * The t test of two independent means from their printed figures, Student's and Welch's, and Cohen's d, each with the
 * range that the rounding of means and deviations allows, held against what was printed of the test. Signs of t and d
 * depend on which group comes first, so sizes are compared. Where neither test fits, deviations are also read as
 * standard errors and as deviations divided by n.
 *
 * The difference of the means and their standard error share no figure, so the ranges of t and d are exact; those of
 * Welch's degrees of freedom are too, and of its p outer bounds.
 *
 * @throws InputError naming the figure, for what is no number, a deviation below zero or a group of fewer than two
 * @see Welch, B. L. (1947). The generalization of "Student's" problem. Biometrika 34, 28-35. Cohen, J. (1988).
 *   Statistical Power Analysis for the Behavioral Sciences, 2nd edition, formula 2.5.1.
 * @example
 * const one = { mean: "5.1", sd: "1.2", n: "30" };
 * const checked = checkTwoMeans(one, { mean: "4.4", sd: "1.3", n: "28" }, { t: "2.1", p: "0.04" });
 * checked.readings[0].t; // => 2.132
 * checked.readings[0].ranges.t; // => { low: 1.758, high: 2.539 }
 * checked.possible; // => true
 */
export function checkTwoMeans(
  first: PrintedGroup,
  second: PrintedGroup,
  printed: PrintedMeansTest = {},
): TwoMeansCheck {
  const shown = [...Object.values(first), ...Object.values(second)] as string[];
  const groups = [groupOf(first, 1, shown), groupOf(second, 2, shown)] as const;
  const said = saidOf(printed, shown);
  const readings = deviationReadings.flatMap((deviations) =>
    meansTests.map((test) => judged(rangesOf(groups, test, deviations), said)),
  );
  const asPrinted = readings.filter(({ deviations }) => deviations === "standard deviations");
  const nothing = Object.keys(said).length === 0;
  const possible = nothing ? null : asPrinted.some(({ all }) => all);
  // Other readings are told only where they explain what the printed one does not.
  const others = readings.filter(
    ({ deviations, all }) => deviations !== "standard deviations" && possible === false && all,
  );
  return { readings: [...asPrinted, ...others], possible };
}

type Said = Partial<Record<keyof PrintedMeansTest, Interval>>;

function groupOf({ mean, sd, n }: PrintedGroup, place: number, shown: readonly string[]): Group {
  const size = Number(n.replace(/[\s\u00A0\u2009\u202F]/g, ""));
  if (!Number.isSafeInteger(size) || size < 2) {
    throw new InputError({ found: problems.size(place, quoted(n)), expected: problems.sizeWanted });
  }
  const means = measured(problems.mean(place), mean, shown);
  const deviation = measured(problems.deviation(place), sd, shown);
  if (deviation.value < 0) {
    throw new InputError({
      found: problems.isFound(problems.deviation(place), asIs(quoted(sd))),
      expected: problems.notNegative,
    });
  }
  return { mean: means, sd: { ...deviation, low: Math.max(0, deviation.low) }, n: size };
}

function measured(name: Text, text: string, shown: readonly string[]): Interval & { value: number } {
  try {
    const { value, interval } = readPrinted(text, shown);
    return { value, ...widened(interval) };
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    throw new InputError({ ...error.problem, found: problems.isFound(name, error.problem.found) });
  }
}

function saidOf({ t, df, p, d }: PrintedMeansTest, shown: readonly string[]): Said {
  const size = (name: string, text: string): Interval => {
    const { low, high } = measured(asIs(name), text, shown);
    return low >= 0
      ? { low, high }
      : high <= 0
        ? { low: -high, high: -low }
        : { low: 0, high: Math.max(-low, high) };
  };
  const [, signs = "=", number = p ?? ""] = /^\s*[pр]?\s*(<=|>=|[<>=≤≥])\s*(.*)$/iu.exec(p ?? "") ?? [];
  return {
    ...(t !== undefined && { t: size("t", t) }),
    ...(df !== undefined && { df: size("df", df) }),
    ...(p !== undefined && {
      p: widened(pSaid({ relation: relationOf(signs), printed: number.trim() }), 0, 1),
    }),
    ...(d !== undefined && { d: size("d", d) }),
  };
}

/** What a printed deviation stands for under a reading. */
function deviationOf(sd: number, n: number, reading: DeviationReading): number {
  if (reading === "standard errors") return sd * Math.sqrt(n);
  return reading === "deviations with n" ? sd * Math.sqrt(n / (n - 1)) : sd;
}

function rangesOf(
  [first, second]: readonly [Group, Group],
  test: MeansTest,
  deviations: DeviationReading,
): MeansRanges {
  const of = (group: Group, end: "low" | "high" | "value") => deviationOf(group.sd[end], group.n, deviations);
  const at = (end: "low" | "high" | "value") =>
    spread(test, of(first, end), first.n, of(second, end), second.n);
  const difference = {
    low: first.mean.low - second.mean.high,
    high: first.mean.high - second.mean.low,
    value: first.mean.value - second.mean.value,
  };
  const [narrow, wide, own] = [at("low"), at("high"), at("value")];
  const t = quotients(difference, { low: narrow.error, high: wide.error });
  const pooledDf = first.n + second.n - 2;
  const df =
    test === "student"
      ? { low: pooledDf, high: pooledDf }
      : welchRange(
          { low: of(first, "low") ** 2 / first.n, high: of(first, "high") ** 2 / first.n },
          { low: of(second, "low") ** 2 / second.n, high: of(second, "high") ** 2 / second.n },
          first.n,
          second.n,
        );
  const value = difference.value / own.error;
  return {
    test,
    deviations,
    t: value,
    df: own.df,
    p: tTwoSided(value, own.df),
    d: difference.value / own.pooled,
    ranges: {
      t,
      df,
      p: pRange(sizeOf(t), df),
      d: quotients(difference, { low: narrow.pooled, high: wide.pooled }),
    },
  };
}

/** Standard error of the difference, its degrees of freedom, and the pooled deviation. */
function spread(test: MeansTest, sd1: number, n1: number, sd2: number, n2: number) {
  const pooledDf = n1 + n2 - 2;
  const pooled = Math.sqrt(((n1 - 1) * sd1 ** 2 + (n2 - 1) * sd2 ** 2) / pooledDf);
  const [v1, v2] = [sd1 ** 2 / n1, sd2 ** 2 / n2];
  return test === "student"
    ? { error: pooled * Math.sqrt(1 / n1 + 1 / n2), df: pooledDf, pooled }
    : { error: Math.sqrt(v1 + v2), df: welchDf(v1, v2, n1, n2), pooled };
}

function welchDf(v1: number, v2: number, n1: number, n2: number): number {
  if (v1 + v2 === 0) return n1 + n2 - 2;
  return (v1 + v2) ** 2 / (v1 ** 2 / (n1 - 1) + v2 ** 2 / (n2 - 1));
}

/** Welch's degrees of freedom rise with v1 / v2 to n1 + n2 - 2, where it is (n1 - 1) / (n2 - 1), and fall beyond. */
function welchRange(v1: Interval, v2: Interval, n1: number, n2: number): Interval {
  const ends = [welchDf(v1.low, v2.high, n1, n2), welchDf(v1.high, v2.low, n1, n2)];
  const peak = (n1 - 1) / (n2 - 1);
  const holdsPeak = v1.low <= peak * v2.high && v1.high >= peak * v2.low;
  return { low: Math.min(...ends), high: holdsPeak ? n1 + n2 - 2 : Math.max(...ends) };
}

function quotients({ low, high }: Interval, divisor: Interval): Interval {
  const all = [low, high].flatMap((end) => [end / divisor.low, end / divisor.high]);
  const known = all.map((one) => (Number.isNaN(one) ? 0 : one));
  return { low: Math.min(...known), high: Math.max(...known) };
}

function sizeOf({ low, high }: Interval): Interval {
  if (low >= 0) return { low, high };
  return high <= 0 ? { low: -high, high: -low } : { low: 0, high: Math.max(-low, high) };
}

function pRange(size: Interval, df: Interval): Interval {
  const low = size.high === Infinity ? 0 : tTwoSided(size.high, df.high);
  return { low, high: Math.max(low, tTwoSided(size.low, df.low)) };
}

/** Holds the printed figures against a reading: each by itself, and all at once, p for the t and df that were printed. */
function judged(found: MeansRanges, said: Said): MeansReading {
  const { t, df, p, d } = found.ranges;
  const joint = {
    t: said.t ? intersection(sizeOf(t), said.t) : sizeOf(t),
    df: said.df ? intersection(df, said.df) : df,
    d: said.d ? intersection(sizeOf(d), said.d) : sizeOf(d),
  };
  const jointP = joint.t && joint.df ? pRange(joint.t, joint.df) : p;
  const half = ({ low, high }: Interval): Interval => ({ low: low / 2, high: high / 2 });
  const meets = (range: Interval) => said.p === undefined || intersection(range, said.p) !== undefined;
  const others = joint.t !== undefined && joint.df !== undefined && joint.d !== undefined;
  return {
    ...found,
    fits: {
      ...(said.t && { t: joint.t !== undefined }),
      ...(said.df && { df: joint.df !== undefined }),
      ...(said.p && { p: meets(p) }),
      ...(said.d && { d: joint.d !== undefined }),
    },
    fitsOneSided: said.p !== undefined && others && !meets(jointP) && meets(half(jointP)),
    all: others && meets(jointP),
  };
}

import { InputError, quoted } from "../errors.js";
import { chiSquareUpperTail, fUpperTail, normalLowerTail, tTwoSided } from "../statistics/distributions.js";
import { intervalArithmetic, type Interval } from "./interval.js";
import { printedFigure } from "./printed-figure.js";
import { testProblems as problems } from "./printed-tests-words.js";

/** A test statistic as articles print it. */
export type TestStatistic = "t" | "F" | "chi2" | "z" | "r";

/** A printed test: the statistic, its degrees of freedom, and the p-value said of it. */
export interface PrintedTest {
  /** As it stands in the text. */
  text: string;
  statistic: TestStatistic;
  /** One number for t, chi-squared and r, two for F, none for z. */
  df: readonly number[];
  /** The digits printed for the statistic. */
  value: string;
  /** What is said of p; null where nothing is. */
  p: { relation: "=" | "<" | ">"; printed: string } | "not significant" | null;
}

export type TestVerdict = "consistent" | "one-sided" | "error" | "decision-error" | "not-printed";

/** A printed test with the p-value that follows from its statistic. */
export interface CheckedTest extends PrintedTest {
  /** Two-sided for t, z and r; the upper tail for F and chi-squared. */
  recomputed: number;
  /** What the rounding of the statistic allows. */
  range: readonly [low: number, high: number];
  verdict: TestVerdict;
}

const digits = String.raw`-?(?:\d+(?:[.,]\d+)?|[.,]\d+)`;
const statisticNames = String.raw`(?<![\p{L}\p{N}])(?:(?<t>t)|(?<F>F)|(?<z>[zZ])|(?<r>r)|(?<chi2>χ\s?(?:2|²)|chi-?\s?(?:2|²|squared?)|хи-квадрат))`;
const testPattern = new RegExp(
  `${statisticNames}\\s*(?:\\(\\s*(?<df>[^()]*?)\\s*\\))?\\s*=\\s*(?<value>${digits})(?![\\d])` +
    `(?:\\s*[,;]?\\s*(?:[pPрР]\\s*(?<relation><=|>=|[<>=≤≥])\\s*(?<p>${digits})(?![\\d])|(?<ns>n\\.?\\s?s\\.?(?!\\p{L}))))?`,
  "gu",
);

/**
 * The tests that a text reports, in the notation of journals in English, Russian and Kazakh:
 * "t(28) = 2.20, p = .036", "F(2, 28) = 2,20; p < 0,05", "χ²(3, N = 90) = 7,81", "r(28) = .22, n.s.". Decimal
 * commas and points, leading zeros left out, Unicode signs and no-break spaces are read as what they mean.
 *
 * @throws InputError where there is no test in the text, or degrees of freedom are missing or impossible
 * @example
 * const [first] = printedTests("t(28) = 2,20; p = 0,04");
 * first.df; // => [28]
 * first.value; // => "2,20"
 * first.p; // => { relation: "=", printed: "0,04" }
 */
export function printedTests(text: string): PrintedTest[] {
  const plain = text.replace(/[\u2212\u2013\u2012]/g, "-").replace(/[\u00A0\u2009\u202F]/g, " ");
  const tests = [...plain.matchAll(testPattern)].map((match): PrintedTest => {
    const groups = match.groups as Record<string, string | undefined>;
    const statistic = (["t", "F", "z", "r", "chi2"] as const).find((name) => groups[name] !== undefined)!;
    const whole = match[0].trim();
    const relation = groups["relation"]?.replace("≤", "<=").replace("≥", ">=")[0];
    return {
      text: whole,
      statistic,
      df: degreesOfFreedom(statistic, groups["df"] ?? "", whole),
      value: groups["value"]!,
      p:
        groups["ns"] !== undefined
          ? "not significant"
          : groups["p"] === undefined
            ? null
            : { relation: relation as "=" | "<" | ">", printed: groups["p"] },
    };
  });
  if (tests.length === 0) {
    throw new InputError({ found: problems.noTest(quoted(text)), expected: problems.testWrittenAs });
  }
  return tests;
}

/** The degrees of freedom between the parentheses; what stands there beside them, as N = 90, is left out. */
function degreesOfFreedom(statistic: TestStatistic, inside: string, whole: string): number[] {
  const wanted = { t: 1, chi2: 1, r: 1, F: 2, z: 0 }[statistic];
  const refuse = () => {
    throw new InputError({
      found: problems.degrees(quoted(whole)),
      expected: problems.degreesWanted(statistic, wanted),
    });
  };
  // A comma parts the two numbers of F, also without a space between whole ones; elsewhere it is a decimal comma.
  const between = statistic === "F" ? /\s*;\s*|\s*,\s+|(?<=^\d+),(?=\d+$)/u : /\s*;\s*|\s*,\s+/u;
  const parts = inside
    .replace(/[,;]?\s*[nN]\s*=.*$/u, "")
    .split(between)
    .filter((part) => part !== "");
  const found = parts.map((part) => Number(part.replace(/^(?:df\d?|v\d?)\s*=\s*/u, "").replace(",", ".")));
  if (statistic === "z") return [];
  if (found.length !== wanted || !found.every((df) => Number.isFinite(df) && df > 0)) refuse();
  return found;
}

/**
 * The p-value that follows from a printed statistic, with the range that its rounding allows, against the p that
 * was printed with it. "consistent": some value within the rounding of both agrees. "one-sided": it does when the
 * p of t, z or r is halved. "error": no value agrees. "decision-error": none does, and the p that follows lies on
 * the other side of alpha than the printed one.
 *
 * @param alpha the level at which decisions are made
 * @throws InputError for a correlation beyond 1 or a figure that is no number
 * @see Nuijten, M. B., Hartgerink, C. H. J., van Assen, M. A. L. M., Epskamp, S. and Wicherts, J. M. (2016). The
 *   prevalence of statistical reporting errors in psychology (1985-2013). Behavior Research Methods 48, 1205-1226.
 * @example
 * const [test] = printedTests("t(28) = 2.20, p = .06");
 * const checked = checkTest(test);
 * checked.recomputed; // => 0.0362
 * checked.range; // => [0.03584, 0.03662]
 * checked.verdict; // => "decision-error"
 */
export function checkTest(test: PrintedTest, alpha = 0.05): CheckedTest {
  const { value, interval } = printedFigure(test.value, test.value.includes(",") ? "comma" : "point");
  if (test.statistic === "r" && Math.abs(value) > 1) {
    throw new InputError({ found: problems.correlation(quoted(test.text)), expected: problems.withinOne });
  }
  const isTwoSided = test.statistic === "t" || test.statistic === "z" || test.statistic === "r";
  const away = isTwoSided ? intervalArithmetic.absolute(interval) : interval;
  const p = (statistic: number) => pValue(test, statistic);
  const low = p(away.high);
  const range: Interval = { low, high: Math.max(low, p(away.low)) };
  return {
    ...test,
    recomputed: p(isTwoSided ? Math.abs(value) : value),
    range: [range.low, range.high],
    verdict: verdictOn(test, range, alpha, isTwoSided),
  };
}

function pValue({ statistic, df }: PrintedTest, value: number): number {
  const [first = Number.NaN, second = Number.NaN] = df;
  switch (statistic) {
    case "t":
      return tTwoSided(value, first);
    case "F":
      return fUpperTail(value, first, second);
    case "chi2":
      return chiSquareUpperTail(value, first);
    case "z":
      return 2 * normalLowerTail(-Math.abs(value));
    case "r":
      return Math.abs(value) >= 1 ? 0 : tTwoSided(value * Math.sqrt(first / (1 - value ** 2)), first);
  }
}

function verdictOn({ p }: PrintedTest, range: Interval, alpha: number, isTwoSided: boolean): TestVerdict {
  if (p === null) return "not-printed";
  const said = pSaid(p, alpha);
  if (meets(range, said)) return "consistent";
  const half = { low: range.low / 2, high: range.high / 2 };
  if (isTwoSided && meets(half, said)) return "one-sided";
  const saysSignificant = said.high <= alpha;
  const isSignificant = range.high <= alpha;
  const mayBeEither = range.low <= alpha && range.high > alpha;
  return saysSignificant !== isSignificant && !mayBeEither ? "decision-error" : "error";
}

/** The p-values that what was printed can mean. */
function pSaid(p: NonNullable<PrintedTest["p"]>, alpha: number): Interval {
  if (p === "not significant") return { low: alpha, high: 1 };
  const { value, interval } = printedFigure(p.printed, p.printed.includes(",") ? "comma" : "point");
  if (value > 1 || value < 0) {
    throw new InputError({ found: problems.pBeyond(quoted(p.printed)), expected: problems.pWithin });
  }
  if (p.relation === "<") return { low: 0, high: value };
  if (p.relation === ">") return { low: value, high: 1 };
  return { low: Math.max(0, interval.low), high: Math.min(1, interval.high) };
}

function meets(a: Interval, b: Interval): boolean {
  return a.low <= b.high && b.low <= a.high;
}

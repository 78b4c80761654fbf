import { InputError, quoted, type InputProblem } from "../errors.js";
import {
  numberAt,
  plainNotation,
  pSaid,
  readPrinted,
  relationOf,
  relationPattern,
  rowOf,
  shownByShare,
  type Relation,
} from "./printed-notation.js";
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
  p: { relation: Relation; printed: string } | "not significant" | null;
}

/** The tests of a text, and what there could not be read. */
export interface TestReport {
  tests: PrintedTest[];
  problems: InputProblem[];
}

const wantedDegrees: Record<TestStatistic, number> = { t: 1, chi2: 1, r: 1, F: 2, z: 0 };

/** The name of a statistic, what stands in parentheses behind it, and the sign before its value. */
const head = new RegExp(
  String.raw`(?<![\p{L}\p{N}_])(?:(?<t>[tT])|(?<F>F)|(?<z>[zZ])|(?<r>r)|(?<chi2>[χΧхХxX]\s?\^?(?:2|²)|chi-?\s?(?:2|²|squared?)|[хХ]и-квадрат))` +
    String.raw`[ \t]*(?:\((?<df>[^()\n]*)\)|\[(?<df2>[^[\]\n]*)\])?\s*=\s*`,
  "gu",
);

/** What may follow the value of a statistic, each behind a comma, a semicolon or a parenthesis. */
const between = String.raw`\**[\s,;:(\[]*(?:(?:with|and|при|и|және)\s+)?`;
const followers = {
  p: new RegExp(
    `${between}[pPрР](?:[-\\s]?(?:values?|значени[ея]|мәні))?\\s*(?<relation>${relationPattern})\\s*`,
    "uy",
  ),
  notSignificant: new RegExp(`${between}(?:[pPрР]\\s*=\\s*)?n\\.?\\s?s\\.?(?!\\p{L})`, "uy"),
  df: new RegExp(
    String.raw`${between}(?:df|d\.\s?f\.|ст\.\s?св\.|е\.\s?д\.)\s*=\s*(?<df>\d+(?:[.,]\d+)?(?:\s*[,;]\s+\d+)?)`,
    "uy",
  ),
  /** A size or an effect printed between the statistic and its p, as "N = 90" or "d = 0.41". */
  other: new RegExp(
    String.raw`${between}(?!(?:[tTFzZr]|[χхxX]\s?\^?[2²])\s*[(=\[])[\p{L}][\p{L}²^\d_]{0,7}\s*=\s*(?=[-.,\d])`,
    "uy",
  ),
};

/**
 * The tests that a text reports, in the notation of journals in English, Russian and Kazakh:
 * "t(28) = 2.20, p = .036", "F(2, 28) = 2,20; p < 0,05", "χ²(3, N = 90) = 7,81", "r(28) = .22, n.s.". Decimal
 * commas and points, leading zeros left out, Unicode signs and no-break spaces are read as what they mean.
 *
 * @throws InputError with the row of the text, where there is no test in it or one that cannot be read
 * @example
 * const [first] = printedTests("t(28) = 2,20; p = 0,04");
 * first.df; // => [28]
 * first.value; // => "2,20"
 * first.p; // => { relation: "=", printed: "0,04" }
 */
export function printedTests(text: string): PrintedTest[] {
  const { tests, problems: unread } = readTests(text);
  const [first] = unread;
  if (first !== undefined) throw new InputError(first);
  return tests;
}

/**
 * The tests that a text reports, as `printedTests` reads them, and beside them what looks like a test and cannot be
 * read, each with its row. A letter with an equals sign that has neither degrees of freedom nor a p-value, as
 * "t = 5 years", is no test; of z decimals are enough.
 *
 * @throws InputError where a text has neither
 * @example
 * const { tests, problems } = readTests("t(28) = 2.20, p = .04\nF(28) = 2.20, p = .04");
 * tests.length; // => 1
 * problems[0].row; // => 2
 */
export function readTests(text: string): TestReport {
  const plain = plainNotation(text);
  const report: TestReport = { tests: [], problems: [] };
  let from = 0;
  for (const match of plain.matchAll(head)) {
    if (match.index < from) continue;
    try {
      const read = testAt(plain, match);
      if (read === undefined) continue;
      report.tests.push(read.test);
      from = read.end;
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      report.problems.push({ ...error.problem, ...placeOf(plain, match.index) });
    }
  }
  if (report.tests.length === 0 && report.problems.length === 0) {
    throw new InputError({ found: problems.noTest(quoted(text.trim())), expected: problems.testWrittenAs });
  }
  return report;
}

/** The row where the text has several. */
function placeOf(plain: string, index: number): { row?: number } {
  return plain.trim().includes("\n") ? { row: rowOf(plain, index) } : {};
}

/** The test whose name a match of `head` found. */
function testAt(plain: string, match: RegExpExecArray): { test: PrintedTest; end: number } | undefined {
  const groups = match.groups as Record<string, string | undefined>;
  const statistic = (["t", "F", "z", "r", "chi2"] as const).find((name) => groups[name] !== undefined)!;
  const start = match.index + match[0].length;
  const value = numberAt(plain, start);
  const rest = followersOf(plain, start + value.length);
  const inside = groups["df"] ?? groups["df2"];
  const isTest =
    inside !== undefined ||
    rest.df !== undefined ||
    rest.p !== null ||
    (statistic === "z" && /\d[.,]\d|^[-+]?[.,]\d/u.test(value));
  if (!isTest) return undefined;
  const text = plain.slice(match.index, rest.end).trim();
  if (value === "") {
    throw new InputError({
      found: problems.value(quoted(plain.slice(match.index, start + 12))),
      expected: problems.testWrittenAs,
    });
  }
  const printedP = rest.p !== null && rest.p !== "not significant" ? rest.p : undefined;
  const figure = within(text, () => readPrinted(value, printedP ? [shownByShare(printedP.printed)] : []));
  if (printedP) within(text, () => pSaid(printedP));
  if (
    statistic === "r" &&
    (figure.interval.low > 1 || figure.interval.high < -1 || Math.abs(figure.value) > 1)
  ) {
    throw new InputError({ found: problems.correlation(quoted(text)), expected: problems.withinOne });
  }
  if ((statistic === "F" || statistic === "chi2") && figure.value < 0) {
    throw new InputError({ found: problems.negative(quoted(text)), expected: problems.notNegative });
  }
  const df = degreesOfFreedom(statistic, inside ?? rest.df ?? "", text);
  return {
    test: { text, statistic, df, value: value.replace(/^([-+])\s/u, "$1"), p: rest.p },
    end: rest.end,
  };
}

/** Adds the test to what is said of a number in it. */
function within<T>(test: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    throw new InputError({ ...error.problem, found: problems.inTest(error.problem.found, quoted(test)) });
  }
}

/** Degrees of freedom and the p-value behind the value of a statistic, and where they end. */
function followersOf(plain: string, from: number): { df?: string; p: PrintedTest["p"]; end: number } {
  let end = from;
  let df: string | undefined;
  const matched = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = end;
    return pattern.exec(plain);
  };
  for (let skipped = end; ;) {
    end = skipped;
    const found = matched(followers.df);
    if (found) {
      df = found.groups!["df"]!;
      end = skipped = found.index + found[0].length;
      from = end;
      continue;
    }
    const none = matched(followers.notSignificant);
    if (none) return { ...(df !== undefined && { df }), p: "not significant", end: end + none[0].length };
    const p = matched(followers.p);
    if (p) {
      const start = end + p[0].length;
      // What is no number is kept, so that it can be shown in the refusal.
      const printed = numberAt(plain, start) || (/^[^\s,;)]*/u.exec(plain.slice(start))?.[0] ?? "");
      const relation = relationOf(p.groups!["relation"]!);
      return { ...(df !== undefined && { df }), p: { relation, printed }, end: start + printed.length };
    }
    const other = matched(followers.other);
    if (!other) return { ...(df !== undefined && { df }), p: null, end: from };
    skipped = end + other[0].length;
    skipped += numberAt(plain, skipped).length;
  }
}

/** The degrees of freedom as written; what stands there beside them, as N = 90, is left out. */
function degreesOfFreedom(statistic: TestStatistic, inside: string, whole: string): number[] {
  const wanted = wantedDegrees[statistic];
  if (wanted === 0) return [];
  // A comma parts the two numbers of F, also without a space between whole ones; elsewhere it is a decimal comma.
  const parting = statistic === "F" ? /\s*;\s*|\s*,\s+|(?<=^\s*\d+),(?=\d+\s*$)/u : /\s*;\s*|\s*,\s+/u;
  const parts = inside
    .replace(/[,;]?\s*[nN]\s*=.*$/u, "")
    .split(parting)
    .map((part) => part.trim())
    .filter((part) => part !== "");
  const found = parts.map((part) => {
    const digits = /^(?:(?:df|v|d\.f\.)\s?\d?\s*=\s*)?(\d+(?:[.,]\d+)?)$/u.exec(part)?.[1];
    return digits === undefined ? Number.NaN : Number(digits.replace(",", "."));
  });
  if (found.length !== wanted || !found.every((df) => Number.isFinite(df) && df > 0)) {
    throw new InputError({
      found: problems.degrees(quoted(whole)),
      expected: problems.degreesWanted(statistic, wanted),
    });
  }
  return found;
}

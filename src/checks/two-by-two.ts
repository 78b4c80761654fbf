import { InputError, quoted } from "../errors.js";
import { asIs } from "../languages.js";
import { chiSquareUpperTail } from "../statistics/distributions.js";
import { decimalToNumber, parseDecimal } from "./decimal.js";
import { intersection, widened, type Interval } from "./interval.js";
import { pSaid, relationOf } from "./printed-notation.js";
import { isBehind, rangeBehind } from "./range-behind.js";
import { twoByTwoProblems as problems } from "./two-by-two-words.js";

/** How chi-squared of a table of counts is reckoned. */
export const chiSquareForms = ["uncorrected", "continuity-corrected", "likelihood-ratio"] as const;
export type ChiSquareForm = (typeof chiSquareForms)[number];

/** A form of chi-squared, and whether what was printed is it. */
export interface ChiSquareReading {
  form: ChiSquareForm;
  chi2: number;
  /** With one degree of freedom. */
  p: number;
  /** Null where nothing of the kind was printed. */
  fitsChi2: boolean | null;
  fitsP: boolean | null;
  /** Whether p would fit if it were half. */
  fitsHalfP: boolean;
}

export interface TwoByTwoCheck {
  readings: ChiSquareReading[];
  /** The least count that would be expected if rows and columns had nothing to do with each other. */
  leastExpected: number;
  /** True where all that was printed fits one form; null where nothing was printed. */
  possible: boolean | null;
}

/** A quotient of whole numbers. */
interface Quotient {
  numerator: bigint;
  denominator: bigint;
}

/**
 * Chi-squared of a table of two rows and two columns of counts, without and with Yates's correction for continuity,
 * and as a likelihood ratio, against what was printed. The first two are quotients of whole numbers and are compared
 * with the printed digits as such, half a unit of the last to either side.
 *
 * @param counts first row, then second row
 * @throws InputError for what is no count, or a row or column without any
 * @see Yates, F. (1934). Contingency tables involving small numbers and the chi-squared test. Supplement to the Journal
 *   of the Royal Statistical Society 1, 217-235.
 * @example
 * const checked = checkTwoByTwo(["12", "5", "7", "14"], { chi2: "4.50", p: "0.03" });
 * checked.readings.map(({ chi2 }) => chi2); // => [5.2157, 3.8319, 5.3485]
 * checked.possible; // => false
 */
export function checkTwoByTwo(
  counts: readonly string[],
  printed: { chi2?: string; p?: string } = {},
): TwoByTwoCheck {
  const table = countsOf(counts);
  const [a, b, c, d] = table;
  const rows = [a + b, c + d];
  const columns = [a + c, b + d];
  if ([...rows, ...columns].some((sum) => sum === 0n)) {
    throw new InputError({ found: problems.empty, expected: problems.someInEach });
  }
  const total = Number(a + b + c + d);
  const chi2 = printed.chi2 === undefined ? undefined : chi2Of(printed.chi2);
  const p = printed.p === undefined ? undefined : pOf(printed.p);
  const readings = chiSquareForms.map((form): ChiSquareReading => {
    const exact = form === "likelihood-ratio" ? undefined : chiSquare(table, form);
    const value = exact === undefined ? likelihoodRatio(table) : quotientToNumber(exact);
    const probability = chiSquareUpperTail(value, 1);
    const fitsChi2 = chi2 === undefined ? null : exact === undefined ? chi2.near(value) : chi2.holds(exact);
    const at = (share: number) =>
      p !== undefined && intersection(widened({ low: share, high: share }), p) !== undefined;
    return {
      form,
      chi2: value,
      p: probability,
      fitsChi2,
      fitsP: p === undefined ? null : at(probability),
      fitsHalfP: p !== undefined && !at(probability) && at(probability / 2),
    };
  });
  const nothing = chi2 === undefined && p === undefined;
  return {
    readings,
    leastExpected: Math.min(
      ...rows.flatMap((row) => columns.map((column) => (Number(row) * Number(column)) / total)),
    ),
    possible: nothing ? null : readings.some(({ fitsChi2, fitsP }) => fitsChi2 !== false && fitsP !== false),
  };
}

type Table = readonly [a: bigint, b: bigint, c: bigint, d: bigint];

function countsOf(texts: readonly string[]): Table {
  if (texts.length !== 4) {
    throw new InputError({ found: problems.howMany(texts.length), expected: problems.four });
  }
  return texts.map((text) => {
    const digits = text.replace(/[\s\u00A0\u2009\u202F]/g, "");
    if (!/^\d{1,12}$/.test(digits)) {
      throw new InputError({ found: asIs(quoted(text)), expected: problems.count });
    }
    return BigInt(digits);
  }) as unknown as Table;
}

/** N (|ad - bc| - N/2)² / (product of the sums of rows and columns), without the N/2 where not corrected. */
function chiSquare([a, b, c, d]: Table, form: ChiSquareForm): Quotient {
  const total = a + b + c + d;
  const difference = a * d - b * c;
  const size = 2n * (difference < 0n ? -difference : difference);
  const corrected = form === "uncorrected" ? size : size > total ? size - total : 0n;
  return {
    numerator: total * corrected * corrected,
    denominator: 4n * (a + b) * (c + d) * (a + c) * (b + d),
  };
}

function likelihoodRatio(table: Table): number {
  const [a, b, c, d] = table.map(Number) as [number, number, number, number];
  const total = a + b + c + d;
  const cells = [
    [a, a + b, a + c],
    [b, a + b, b + d],
    [c, c + d, a + c],
    [d, c + d, b + d],
  ] as const;
  const sum = cells.reduce(
    (all, [count, row, column]) =>
      all + (count === 0 ? 0 : count * Math.log((count * total) / (row * column))),
    0,
  );
  return Math.max(0, 2 * sum);
}

/** As a double: whole part and remainder apart, so that no digits are lost however large the counts. */
function quotientToNumber({ numerator, denominator }: Quotient): number {
  const scale = 10n ** 20n;
  return Number((numerator * scale) / denominator) / 1e20;
}

/** Whether a chi-squared can be behind the printed digits. */
function chi2Of(text: string): { holds: (exact: Quotient) => boolean; near: (value: number) => boolean } {
  const { digits } = parseDecimal(text);
  if (digits < 0n)
    throw new InputError({ found: asIs(`χ² ${quoted(text)}`), expected: problems.notNegative });
  const range = rangeBehind(text, "half either way");
  return {
    holds: ({ numerator, denominator }) => isBehind(range, numerator, denominator),
    near: (value) =>
      intersection(widened({ low: value, high: value }), {
        low: decimalToNumber(range.low),
        high: decimalToNumber(range.high),
      }) !== undefined,
  };
}

function pOf(text: string): Interval {
  const [, signs = "=", number = text] = /^\s*[pр]?\s*(<=|>=|[<>=≤≥])\s*(.*)$/iu.exec(text) ?? [];
  return widened(pSaid({ relation: relationOf(signs), printed: number.trim() }), 0, 1);
}

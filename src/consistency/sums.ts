import { decimalText, parseDecimal, powerOfTen } from "../checks/decimal.js";
import { relationVerdicts, type LinearRelation, type PrintedCell } from "../checks/linear-relations.js";
import { misprints, type Contradiction } from "../checks/misprints.js";
import type { RoundingChoice } from "../checks/range-behind.js";
import { InputError } from "../errors.js";
import type { DecimalMark } from "../numbers/read-number.js";
import { problems } from "./sums-words.js";
import { printedText, roundingChoices } from "./typed.js";

/** What is asked of printed parts. */
export interface SumsQuestion {
  rounding: RoundingChoice;
  /** What the parts should sum to, exactly; as "100". */
  total?: string;
  /** The printed total, which is rounded itself. */
  printedTotal?: string;
  /** Whether the parts, and a printed total, are counts without rounding. */
  isExact?: boolean;
  decimalMark?: DecimalMark;
}

/** Whether printed parts can sum to their total. */
export interface SumsAnswer {
  parts: readonly string[];
  total: string;
  /** Whether the total is a printed number that was rounded. */
  isTotalPrinted: boolean;
  isExact: boolean;
  rounding: RoundingChoice;
  isPossible: boolean;
  /** The sum of the parts as printed, and the least and greatest that rounding allows it, with a decimal point. */
  sum: string;
  low: string;
  high: string;
  /** The ways of rounding under which the total is possible. */
  possibleUnder: RoundingChoice[];
  /** What misprints would explain it; none where the total is possible. */
  contradiction?: Contradiction;
}

/** Id of the total among the cells. */
export const totalId = "total";

/**
 * Whether printed parts can sum to a total within rounding, and the misprints of single numbers that would explain why
 * not.
 *
 * @throws InputError for a text that is no number or two, for fewer than two parts, and without one total
 * @example
 * const { isPossible, sum, contradiction } = sumsOf(["12.5", "30.1", "75.3"], {
 *   rounding: "half either way",
 *   total: "100",
 * });
 * [isPossible, sum]; // => [false, "117.9"]
 * contradiction.explanations[0].cells[0].candidates[0].printed; // => "57.3"
 */
export function sumsOf(texts: readonly string[], question: SumsQuestion): SumsAnswer {
  const { rounding, total, printedTotal, isExact = false, decimalMark } = question;
  if ((total === undefined) === (printedTotal === undefined)) {
    throw new InputError({
      found: total === undefined ? problems.noTotal : problems.bothTotals,
      expected: problems.oneTotal,
    });
  }
  if (texts.length < 2) throw new InputError({ found: problems.noParts, expected: problems.partsWanted });
  const mark = decimalMark === undefined ? {} : { decimalMark };
  const parts = texts.map((text) => printedText(text, decimalMark));
  const whole = printedText((total ?? printedTotal)!, decimalMark);
  const cell = (id: string, printed: string, exact: boolean): PrintedCell => ({
    id,
    printed,
    exact,
    ...mark,
  });
  const cells = [
    ...parts.map((printed, i) => cell(String(i + 1), printed, isExact)),
    ...(printedTotal === undefined ? [] : [cell(totalId, whole, isExact)]),
  ];
  const { digits, places } = parseDecimal(whole, decimalMark);
  const relation: LinearRelation = {
    terms: cells.map(({ id }) => ({ id, factor: id === totalId ? -1 : 1 })),
    ...(total !== undefined && { constant: -Number(decimalText({ digits, places })) }),
  };
  const isPossible = (way: RoundingChoice) => relationVerdicts(cells, [relation], way)[0]!.isPossible;
  const onParts = { terms: relation.terms.filter(({ id }) => id !== totalId) };
  const verdict = relationVerdicts(cells, [onParts], rounding)[0]!;
  const [contradiction] = misprints(cells, [relation], { rounding, mostCells: 1 });
  const longest = Math.max(...parts.map((part) => parseDecimal(part, decimalMark).places));
  const { printedSum } = verdict;
  const padded = printedSum.digits * powerOfTen(longest - printedSum.places);
  return {
    parts,
    total: whole,
    isTotalPrinted: printedTotal !== undefined,
    isExact,
    rounding,
    isPossible: isPossible(rounding),
    sum: decimalText({ digits: padded, places: longest }),
    low: decimalText(verdict.low),
    high: decimalText(verdict.high),
    possibleUnder: roundingChoices.filter(isPossible),
    ...(contradiction !== undefined && { contradiction }),
  };
}

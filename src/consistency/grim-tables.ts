import type { Grimmer } from "../checks/grimmer.js";
import { formatNumber, formatSignificant } from "../language/formats.js";
import type { Language } from "../languages.js";
import type { Cell, Table } from "../print/table.js";
import { grimWords } from "./grim-words.js";
import type { GrimCheck } from "./grim.js";
import { roundingWords } from "./rounding-words.js";
import { roundingNote } from "./typed.js";
import { signed } from "./unround-tables.js";

/** A sample is shown up to so many different values. */
const mostShown = 40;

/**
 * What GRIM found, in a table of questions and answers, and what GRIMMER found in another.
 *
 * @example
 * const [table] = grimTables(grimCheck("2.57", { n: "24" }), "en");
 * table.rows[1]; // => ["nearest possible", "2.54; 2.58"]
 */
export function grimTables(check: GrimCheck, language: Language): Table[] {
  const { deviation, limits } = check;
  return [
    meanTable(check, language),
    ...(deviation === null && limits === null ? [] : [deviationTable(check, language)]),
  ];
}

/** A table of questions and answers. */
export function answers(
  name: string,
  title: string,
  rows: readonly (readonly Cell[])[],
  notes: readonly string[],
  language: Language,
): Table {
  const { columns } = grimWords(language);
  return { name, title, columns: [{ title: columns.what }, { title: columns.found }], rows, notes };
}

function meanTable(check: GrimCheck, language: Language): Table {
  const words = grimWords(language);
  const { printed, n, items, percent, sums, power, possible, rounding } = check;
  const title = percent ? words.percentAt : words.meanAt;
  const whole = (value: bigint) => formatNumber(Number(value), 0, language);
  const isOff = check.onScale === false;
  const rows: Cell[][] = [
    [words.rows.verdict, isOff ? { text: words.offScale, tone: "bad" } : verdictCell(possible, language)],
    ...(sums === null
      ? failureRows(check, language)
      : [
          [
            percent ? words.rows.count : words.rows.sum,
            rangeText(whole(sums.first), whole(sums.last), language),
          ],
        ]),
    [words.rows.power, words.power(percentText(power, language))],
  ];
  const notes = [
    ...(isOff ? [words.explanationsOffScale] : possible ? [] : [words.explanations]),
    ...(power === 0 ? [words.noPower] : []),
    ...roundingNote(rounding, language),
  ];
  return answers("grim", title(printed, formatNumber(n, 0, language), items), rows, notes, language);
}

function failureRows(check: GrimCheck, language: Language): Cell[][] {
  const words = grimWords(language);
  const { nearest, possibleAt, possibleUnder } = check;
  const { names } = roundingWords(language);
  const near = [nearest.below, nearest.above].filter((one) => one !== null);
  const ns = [possibleAt.smaller, possibleAt.greater].filter((one) => one !== null);
  return [
    [words.rows.nearest, near.map((one) => signed(one, language)).join("; ")],
    [words.rows.nearestN, ns.map((one) => formatNumber(one, 0, language)).join("; ") || words.none],
    [words.rows.ways, possibleUnder.map((rule) => names[rule]).join("; ") || words.noWay],
  ];
}

function deviationTable(check: GrimCheck, language: Language): Table {
  const words = grimWords(language);
  const { deviation, limits, printed, n } = check;
  const count = formatNumber(n, 0, language);
  const limit = (value: number) => formatSignificant(value, 5, language);
  const limitsRow: Cell[][] =
    limits === null
      ? []
      : [
          [
            words.rows.limits,
            Number.isFinite(limits.high)
              ? words.fromTo(limit(limits.low), limit(limits.high))
              : words.noUpperEnd(limit(limits.low)),
          ],
        ];
  if (deviation === null) {
    return answers("grim-limits", words.limitsAt(printed, count), limitsRow, [], language);
  }
  const { possible, failure, power, population } = deviation;
  const rows: Cell[][] = [
    [words.rows.verdict, verdictCell(possible, language)],
    ...(failure === null ? [] : [[words.rows.reason, words.failures[failure]]]),
    ...(deviation.witness === null
      ? []
      : [[words.rows.witness, witnessText(deviation.witness, check.items, language)]]),
    ...limitsRow,
    ...(power === null ? [] : [[words.rows.power, words.powerOfDeviation(percentText(power, language))]]),
  ];
  const notes = [
    ...(possible || failure === "mean" ? [] : [words.explanationsOfDeviation]),
    words.divided(population),
  ];
  return answers("grimmer", words.deviationAt(deviation.printed, printed, count), rows, notes, language);
}

/** A verdict with its colour. */
export function verdictCell(possible: boolean, language: Language): Cell {
  const words = grimWords(language);
  return possible ? { text: words.possible, tone: "good" } : { text: words.impossible, tone: "bad" };
}

/** "62", or "62 to 64". */
export function rangeText(first: string, last: string, language: Language): string {
  return first === last ? first : grimWords(language).fromTo(first, last);
}

/** A share in per cent with one decimal. */
export function percentText(share: number, language: Language): string {
  return `${formatNumber(100 * share, 1, language)} %`;
}

/** Values with how often each occurs: "3 × 12; 4 × 5". */
export function witnessText(
  witness: NonNullable<Grimmer["witness"]>,
  items: number,
  language: Language,
): string {
  const shown = witness
    .slice(0, mostShown)
    .map(({ value, count }) => `${formatNumber(value, items === 1 ? 0 : 3, language)} × ${count}`);
  return shown.join("; ") + (witness.length > mostShown ? "; …" : "");
}

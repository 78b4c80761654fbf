import { InputError, quoted, type InputProblem } from "../errors.js";
import type { Text } from "../languages.js";
import { cellAt, cellText, isBlank, type TablePlace } from "./cell.js";
import { columnName, numberColumn, plainHeader, type HeadedTable, type WantedColumn } from "./columns.js";
import { nameWithoutMarks } from "./footnote-marks.js";
import {
  aspectsOf,
  isOnlyUnit,
  unitsIn,
  unreadBrackets,
  withoutUnits,
  type Aspect,
  type Mention,
  type Unit,
} from "./units.js";
import { problems } from "./words.js";

/** A column of numbers in a unit, which its header or the lines above may name otherwise. */
export interface MeasuredColumn extends WantedColumn {
  unit: Unit;
  /** The unit in words: "tenge a month". */
  unitText: Text;
}

/**
 * A column known by any of these names, whatever unit stands beside the name: "wage" is in the header "Monthly wage,
 * thousand tenge" as well.
 */
export function measuredColumn(
  unit: Unit,
  unitText: Text,
  name: string,
  ...others: string[]
): MeasuredColumn {
  const aspects = aspectsOf(unit);
  const bare = (text: string) => withoutUnits(text, aspects);
  const known = new Set([name, ...others].map(bare));
  const matches = (header: string) => {
    const named = nameWithoutMarks(header);
    return known.has(bare(named)) || known.has(bare(plainHeader(named)));
  };
  return { name, unit, unitText, matches };
}

/** A text that may name a unit, with the row it stands in. */
export interface Heading {
  text: string;
  row: number;
}

/** The numbers of a column in the unit that is wanted, and where they stand. */
export interface MeasuredNumbers {
  /** Index of the column; -1 where there is none. */
  index: number;
  values: (number | null)[];
}

/**
 * The numbers of a column in the unit wanted: thousands are multiplied, which is said as a notice. Where several
 * columns have the name, the one whose unit needs no conversion is taken, else the one that can be converted.
 *
 * @throws InputError naming the unit found and the one expected, where it cannot be converted, where header and
 *   titles contradict each other; and as `numberColumn`
 */
export function measuredNumbers(
  table: HeadedTable,
  wanted: MeasuredColumn,
  numbers: { expected: Text; optional?: boolean },
): MeasuredNumbers {
  const readings = table.names.flatMap((name, index) =>
    wanted.matches(name) ? [{ index, reading: readUnit(table, index, wanted) }] : [],
  );
  if (readings.length === 0) return { index: -1, values: table.rows.map(() => null) };
  const fitting = readings.flatMap(({ index, reading }) => ("factor" in reading ? [{ index, reading }] : []));
  const asWanted = fitting.filter(({ reading }) => reading.factor === 1);
  const best = asWanted.length > 0 ? asWanted : fitting;
  if (best.length > 1) {
    throw new InputError({
      ...table.sheet.place,
      row: table.header.number,
      found: problems.columnsFor(
        wanted.name,
        best.map(({ index }) => table.names[index]!),
      ),
      expected: problems.one,
    });
  }
  if (best.length === 0) throw new InputError(readings[0]!.reading as InputProblem);
  const { index, reading } = best[0]!;
  const options = { ...numbers, positive: true, grouped: true };
  const values = numberColumn(table, index, options);
  tellReading(table, index, wanted, reading);
  return {
    index,
    values: values.map((value) => (value === null ? null : timesPowerOfTen(value, reading.factor))),
  };
}

/** By how much numbers are multiplied, and what says so. */
interface UnitReading {
  factor: number;
  said?: string;
}

function readUnit(table: HeadedTable, index: number, wanted: MeasuredColumn): UnitReading | InputProblem {
  const { unit, unitText } = wanted;
  const place = { ...table.sheet.place, column: columnName(table, index) };
  const { own, titles } = headingsOf(table, index);
  const mismatch = (text: string, row: number): InputProblem => ({
    ...place,
    row,
    found: problems.unitFound(quoted(text)),
    expected: unitText,
    advice: problems.convertOrName,
  });
  for (const aspect of ["area", "period"] as const) {
    if (unit[aspect] === undefined) continue;
    const inOwn = nearest(own, [aspect]);
    const inTitles = nearest([titles], [aspect]);
    // A title may speak of more than this column.
    const isNamed = inTitles.some(({ value }) => value === unit[aspect]);
    const said = inOwn.length > 0 || isNamed ? inOwn : inTitles;
    const other = said.find(({ value }) => value !== unit[aspect]);
    if (other !== undefined) return mismatch(other.text, other.row);
  }
  const inHeader = nearest(own, quantity);
  const inTitles = unit.measure === undefined ? [] : titles.flatMap(titleQuantities);
  const said = distinct(inHeader.length > 0 ? inHeader : inTitles);
  const [first, second] = said;
  if (first === undefined) return { factor: 1 };
  if (second !== undefined) {
    return {
      ...place,
      row: second.row,
      found: problems.severalUnits(said.map(({ text }) => text)),
      expected: unitText,
      advice: problems.convertOrName,
    };
  }
  const measures = distinct(inTitles);
  const measure = first.value || (measures.length === 1 ? measures[0]!.value : "");
  const against = measures.find(({ value, scale }) => value !== measure || scale !== first.scale);
  const agrees = measures.some(({ value, scale }) => value === measure && scale === first.scale);
  const isAlone = first.value === "" && measures.every(({ scale }) => scale === 1);
  if (measure !== "" && measure !== unit.measure) return mismatch(first.text, first.row);
  if (against !== undefined && !agrees && !isAlone) {
    return {
      ...place,
      row: first.row,
      found: problems.unitsContradict(first.text, against.text, against.row),
      expected: unitText,
      advice: problems.convertOrName,
    };
  }
  return { factor: first.scale / (unit.scale ?? 1), said: first.text };
}

const quantity: readonly Aspect[] = ["measure", "scale"];
type Said = Mention & { row: number };

/**
 * What names the unit of a column: its header, else the cells right above it, else the titles above the table. A
 * row above with a cell over this column says what its other cells are of other columns.
 */
function headingsOf(table: HeadedTable, index: number): { own: Heading[][]; titles: Heading[] } {
  const above = table.sheet.rows.filter(({ number }) => number < table.header.number);
  const over: Heading[] = [];
  const titles: Heading[] = [];
  for (const { cells, number } of above) {
    const filled = cells.filter((cell) => !isBlank(cell));
    const own = cellText(cellAt({ cells, number }, index));
    if (own !== "" && filled.length > 1) over.push({ text: own, row: number });
    else titles.push(...filled.map((cell) => ({ text: cellText(cell), row: number })));
  }
  return { own: [[{ text: table.names[index]!, row: table.header.number }], over], titles };
}

/** What the nearest headings say that say anything. */
function nearest(headings: readonly (readonly Heading[])[], aspects: readonly Aspect[]): Said[] {
  for (const level of headings) {
    const said = level.flatMap(({ text, row }) =>
      unitsIn(text, aspects).map((mention) => ({ ...mention, row })),
    );
    if (said.length > 0) return said;
  }
  return [];
}

/**
 * Money in a title. Other units, and "in thousands", only where they stand by themselves, not in a sentence, which may
 * speak of anything: "(%)", "unit: tonnes".
 */
function titleQuantities({ text, row }: Heading): Said[] {
  const notMoney = ["per cent", "tonne", "calculation index"];
  const isUnit = isOnlyUnit(text, quantity);
  const whole = unitsIn(text, quantity).filter(
    ({ value }) => value !== "" && (isUnit || !notMoney.includes(value)),
  );
  const parts = text
    .split(/[,;:()[\]]/)
    .filter((part) => part.trim() !== "" && withoutUnits(part, quantity) === "")
    .flatMap((part) => unitsIn(part, quantity))
    .filter(({ value }) => value === "");
  return [...whole, ...(whole.length === 0 ? parts : [])].map((mention) => ({ ...mention, row }));
}

function distinct(said: readonly Said[]): Said[] {
  return said.filter(
    ({ value, scale }, i) => said.findIndex((other) => other.value === value && other.scale === scale) === i,
  );
}

function tellReading(
  table: HeadedTable,
  index: number,
  { unit, unitText }: MeasuredColumn,
  { factor, said }: UnitReading,
): void {
  const { place, onNotice } = table.sheet;
  const where = { ...place, row: table.header.number, column: columnName(table, index) };
  if (factor !== 1) {
    onNotice?.({ ...where, found: problems.converted(quoted(said), powerInWords(factor), unitText) });
  }
  const unread = unreadBrackets(table.names[index]!, aspectsOf(unit));
  if (unread.length > 0) {
    onNotice?.({ ...where, found: problems.bracketsUnread(unread.map(quoted).join(", "), unitText) });
  }
}

function powerInWords(factor: number): Text {
  return factor > 1 ? problems.multiplied(String(factor)) : problems.divided(String(Math.round(1 / factor)));
}

/** Exact where the number is: 504.212 thousand are 504212. */
function timesPowerOfTen(value: number, factor: number): number {
  const [digits, exponent = "0"] = String(value).split("e");
  return Number(`${digits}e${Number(exponent) + Math.round(Math.log10(factor))}`);
}

/**
 * Refuses an index whose headings say that something else is 100 than what is wanted. The nearest that say anything
 * decide: the header, then the titles.
 *
 * @param headings the nearest first
 * @throws InputError naming the base found
 */
export function requireBase(
  headings: readonly (readonly Heading[])[],
  base: string,
  expected: Text,
  advice: Text,
  place: TablePlace & { column: string },
): void {
  const other = nearest(headings, ["base"]).find(({ value }) => value !== base);
  if (other === undefined) return;
  throw new InputError({
    ...place,
    row: other.row,
    found: problems.baseFound(quoted(other.text)),
    expected,
    advice,
  });
}

/** The titles above a header. */
export function headingsAbove(table: HeadedTable, index: number): Heading[][] {
  const { own, titles } = headingsOf(table, index);
  return [...own, titles];
}

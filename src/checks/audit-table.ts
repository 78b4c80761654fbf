import type { DecimalMark } from "../numbers/read-number.js";
import { parseDecimal, type Decimal } from "./decimal.js";
import { printedFigure } from "./printed-figure.js";

/** A figure of a table that is audited, as it was printed. */
export interface AuditFigure {
  readonly printed: string;
  readonly decimalMark?: DecimalMark;
  /** What stands with it: "%", "bn USD". */
  readonly unit?: string;
}

/** A row or a column by its name. */
export interface AuditLine {
  readonly name: string;
  /** Names from the outermost heading to its own; the name alone where not given. */
  readonly path?: readonly string[];
  /** Which of several figures of its cells it holds: "()" for those in brackets behind the first ones. */
  readonly part?: string;
}

/** A table of printed figures: a rectangle, with null where there is none. */
export interface AuditTable {
  readonly rows: readonly AuditLine[];
  readonly columns: readonly AuditLine[];
  readonly figures: readonly (readonly (AuditFigure | null)[])[];
}

/** Whether relations go over rows, at each column, or over columns, at each row. */
export type Orientation = "rows" | "columns";

/** The figures of a table as numbers, by cell: row times the count of columns, plus column. */
export interface Cells {
  readonly columns: number;
  readonly printed: readonly (AuditFigure | null)[];
  readonly exact: readonly (Decimal | null)[];
  /** NaN where there is none. */
  readonly value: Float64Array;
  /** Half a unit of the last printed place. */
  readonly half: Float64Array;
}

/** Reads the figures of a table. @throws InputError for a text that is no number or two */
export function cellsOf({ columns, figures }: AuditTable): Cells {
  const printed = figures.flat();
  const exact = printed.map((figure) => figure && parseDecimal(figure.printed, figure.decimalMark));
  return {
    columns: columns.length,
    printed,
    exact,
    value: Float64Array.from(printed, (figure) =>
      figure === null ? Number.NaN : printedFigure(figure.printed, figure.decimalMark).value,
    ),
    half: Float64Array.from(exact, (decimal) => (decimal === null ? 0 : 0.5 * 10 ** -decimal.places)),
  };
}

/** What the figures of a line are: per cent where most of them or its name say so. */
export type LineClass = "percent" | "plain";

/** The lines of a table in one direction, and the positions along them. */
export interface View {
  readonly orientation: Orientation;
  readonly lines: number;
  readonly positions: number;
  readonly cells: Cells;
  readonly names: readonly AuditLine[];
  readonly at: readonly AuditLine[];
  readonly classes: readonly LineClass[];
  /** Classes of the lines in the other direction. */
  readonly classesAt: readonly LineClass[];
  /** For each position the one before it in time or in order, under the same heading; -1 for none. */
  readonly before: readonly number[];
  cell(line: number, position: number): number;
}

const percentName = /%|per ?cent|процент|пайыз/i;

/** Rows and columns that a search found to hold rates, as growth, though nothing printed says so. */
export interface KnownRates {
  readonly rows: ReadonlySet<number>;
  readonly columns: ReadonlySet<number>;
}

/** A table seen along its rows or along its columns. */
export function viewOf(table: AuditTable, cells: Cells, orientation: Orientation, rates?: KnownRates): View {
  const isRows = orientation === "rows";
  const [names, at] = isRows ? [table.rows, table.columns] : [table.columns, table.rows];
  const width = table.columns.length;
  const cell = isRows
    ? (line: number, position: number) => line * width + position
    : (line: number, position: number) => position * width + line;
  const classOf = (
    line: AuditLine,
    of: (i: number) => number,
    count: number,
    isRate: boolean | undefined,
  ): LineClass => {
    if (isRate) return "percent";
    const found = Array.from({ length: count }, (_, i) => cells.printed[of(i)]).filter((figure) => figure);
    const marked = found.filter((figure) => figure!.unit?.startsWith("%")).length;
    if (found.length > 0 && 2 * marked >= found.length) return "percent";
    return percentName.test(line.name) ? "percent" : "plain";
  };
  const [own, other] = isRows ? [rates?.rows, rates?.columns] : [rates?.columns, rates?.rows];
  return {
    orientation,
    lines: names.length,
    positions: at.length,
    cells,
    names,
    at,
    cell,
    classes: names.map((line, l) => classOf(line, (position) => cell(l, position), at.length, own?.has(l))),
    classesAt: at.map((line, p) => classOf(line, (l) => cell(l, p), names.length, other?.has(p))),
    before: positionsBefore(at),
  };
}

/** The year or the month that a name holds, as a number that grows with time. */
function timeOf(name: string): number | undefined {
  const years = name.match(/\b(?:1[89]|20|21)\d\d\b/g);
  if (years === null) return undefined;
  const quarter = /Q([1-4])|([1-4])Q/i.exec(name);
  const month = /\b(?:1[89]|20|21)\d\d-(0[1-9]|1[0-2])\b/.exec(name);
  const part = quarter ? (Number(quarter[1] ?? quarter[2]) - 1) / 4 : month ? (Number(month[1]) - 1) / 12 : 0;
  return Number(years.at(-1)) + part;
}

/** The position before each: that of the time before under the same heading, else the neighbour before it. */
function positionsBefore(at: readonly AuditLine[]): number[] {
  const heading = ({ path }: AuditLine) => (path ?? []).slice(0, -1).join("\n");
  const times = at.map(({ name, path }) => timeOf(path?.at(-1) ?? name));
  return at.map((line, position) => {
    const time = times[position];
    const sameHeading = at.flatMap((other, p) =>
      p !== position && heading(other) === heading(line) && (other.part ?? "") === (line.part ?? "")
        ? [p]
        : [],
    );
    if (time === undefined) return sameHeading.includes(position - 1) ? position - 1 : -1;
    const earlier = sameHeading.filter((p) => times[p] !== undefined && times[p] < time);
    return earlier.reduce((latest, p) => (latest < 0 || times[p]! > times[latest]! ? p : latest), -1);
  });
}

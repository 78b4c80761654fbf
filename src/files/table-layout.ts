import { cellAt, cellText, isBlank, isDate, type Cell, type TableRow } from "./cell.js";
import { columnLetters } from "./column-letters.js";
import { nameWithoutMarks } from "./footnote-marks.js";
import { figuresOf, withoutInvisible } from "./printed-cell.js";
import type { RawTable } from "./raw-table.js";

/** Where the header, the names and the figures of a table stand. */
export interface TableLayout {
  /** Lines above the header that hold one text each. */
  title: string;
  /** Number of the last row of the header, of the first row where there is none. */
  header: number;
  /** What the header says above all columns, those of names of rows included; "" for nothing. */
  headings: readonly string[];
  /** Columns with figures. */
  columns: readonly { name: string; path: readonly string[]; at: number; isWords: boolean }[];
  /** Rows with figures. */
  rows: readonly { name: string; path: readonly string[]; row: TableRow }[];
}

const year = "(?:1[89]|20|21)\\d\\d";
const yearWords = "(?:\\s*(?:г|гг|год|годы|жыл|ж|жж|жылдар|years?|FY)\\.?)?";
const period = new RegExp(
  `^(?:FY\\s?)?${year}${yearWords}(?:\\s*[-\\u2010-\\u2015\\u2212/]\\s*(?:${year}|\\d\\d)${yearWords})?$`,
  "i",
);
const quarterOrMonth = new RegExp(
  `^(?:Q[1-4]|[1-4]Q|I{1,3}|IV|\\p{L}{3,12}\\.?)[\\s.,-]*${year}$|^${year}[-.](?:0?[1-9]|1[0-2])$`,
  "iu",
);

/** True for "2021", "2024*", "2018 - 2023 гг.", "2024 год", "Q1 2024": names of columns or rows, not figures. */
export function isPeriod(text: string): boolean {
  const plain = nameWithoutMarks(withoutInvisible(text))
    .replace(/[\s*†‡]+$/, "")
    .trim();
  return period.test(plain) || quarterOrMonth.test(plain);
}

/** What a cell counts for where a header is looked for. */
type Sort = "blank" | "words" | "period" | "figure" | "unreadable";

function sortOf(cell: Cell): Sort {
  if (isBlank(cell)) return "blank";
  if (isDate(cell) || isPeriod(cellText(cell))) return "period";
  const content = figuresOf(cell);
  if (content === "nothing") return "blank";
  return content === "words" || content === "unreadable" ? content : "figure";
}

/**
 * Makes out the parts of a table: lines of title, the header (rows without figures other than years, and a row that
 * numbers the columns), the columns that name the rows, and the columns with figures.
 */
export function layoutOf(raw: RawTable): TableLayout {
  const { rows } = raw;
  const width = rows.reduce((most, { cells }) => Math.max(most, cells.length), 0);
  const sorts = rows.map(({ cells }) => Array.from({ length: width }, (_, at) => sortOf(cells[at] ?? "")));
  const titles =
    width < 2 ? 0 : sorts.findIndex((inRow) => inRow.filter((sort) => sort !== "blank").length > 1);
  const from = Math.max(0, titles);
  const until = endOfHeader(rows, sorts, from, raw.headerRows);
  const paths = headerPaths(rows.slice(from, until), width);
  const body = rows.slice(until);
  const bodySorts = sorts.slice(until);
  const names = labelColumns(paths, body, bodySorts, width);
  const columnNames = distinct(paths.map((path, at) => path.join(" > ") || columnLetters(at)));
  const columns = columnNames.flatMap((name, at) => {
    const found = bodySorts.map((inRow) => inRow[at]!);
    const figures = found.filter((sort) => sort === "figure" || sort === "period").length;
    const isWords = 2 * figures < found.filter((sort) => sort !== "blank").length;
    const hasFigures = found.some((sort) => sort === "figure");
    return names.all.includes(at) || !hasFigures ? [] : [{ name, path: paths[at]!, at, isWords }];
  });
  const holds = (sort: Sort, isWords: boolean) =>
    sort === "figure" || sort === "period" || (sort === "unreadable" && !isWords);
  const filled = body.flatMap((row, r) =>
    columns.some(({ at, isWords }) => holds(bodySorts[r]![at]!, isWords)) ? [{ row, r }] : [],
  );
  const rowPaths = pathsOfRows(body, names.shown);
  const rowNames = distinct(filled.map(({ r }) => rowPaths[r]!.join(" > ")));
  return {
    title: rows
      .slice(0, from)
      .flatMap(({ cells }) => cells.map(cellText).filter((text) => text !== ""))
      .join(" "),
    header: (rows[Math.max(0, until - 1)] ?? rows[0])?.number ?? 1,
    headings: paths.map((path) => path.join(" > ")),
    columns,
    rows: filled.map(({ row, r }, i) => ({ name: rowNames[i]!, path: rowPaths[r]!, row })),
  };
}

/** Index of the first row of the body. */
function endOfHeader(
  rows: readonly TableRow[],
  sorts: readonly (readonly Sort[])[],
  from: number,
  said: number,
): number {
  const width = sorts[0]?.length ?? 0;
  const isNamed = Array<boolean>(width).fill(false);
  let at = from;
  for (; at < rows.length; at++) {
    const inRow = sorts[at]!;
    const filled = inRow.filter((sort) => sort !== "blank").length;
    if (numbersColumns(rows[at]!, inRow)) continue;
    const hasFigures = inRow.slice(1).includes("figure") || (inRow[0] === "figure" && filled === 1);
    const isSection = at > from && filled === 1 && inRow[0] !== "blank";
    const isRow = isNamed.every(Boolean) && inRow[0] !== "blank";
    if (at >= said && (hasFigures || isSection || isRow)) break;
    inRow.forEach((sort, column) => (isNamed[column] ||= sort !== "blank"));
  }
  // A table of words alone, or of a header alone, has no body; its first row is the header.
  return at === rows.length ? Math.min(from + 1, rows.length) : at;
}

/** A row that only numbers the columns: 1, 2, 3, ... or A, 1, 2, ... */
function numbersColumns({ cells }: TableRow, sorts: readonly Sort[]): boolean {
  const texts = cells.map(cellText).filter((_, at) => sorts[at] !== "blank");
  const numbers = /^[\p{L}]$/u.test(texts[0] ?? "") ? texts.slice(1) : texts;
  return numbers.length >= 3 && numbers.every((text, i) => text === String(i + 1));
}

/**
 * The names above each column, from the outermost. An empty cell in a row above the last belongs to the name on its
 * left, where a name stands below it.
 */
function headerPaths(header: readonly TableRow[], width: number): string[][] {
  const named = header.filter(
    (row) =>
      !numbersColumns(
        row,
        row.cells.map((cell) => (isBlank(cell) ? "blank" : "words")),
      ),
  );
  const texts = named.map((row) =>
    Array.from({ length: width }, (_, at) => nameWithoutMarks(cellText(cellAt(row, at)))),
  );
  const isFilled = (level: number, at: number) => texts.slice(level + 1).some((below) => below[at] !== "");
  return Array.from({ length: width }, (_, at) =>
    texts.flatMap((inRow, level) => {
      const own = inRow[at]!;
      if (own !== "") return [own];
      if (level === texts.length - 1 || !isFilled(level, at)) return [];
      const left = inRow.slice(0, at).findLastIndex((text) => text !== "");
      return left > 0 || (left === 0 && isFilled(level, 0)) ? [inRow[left]!] : [];
    }),
  );
}

const numbering = /^(?:№|no\.?|n|#|п\/п|№ ?п\/п|р\/с|р\/н)$/i;

/** The columns at the left that name the rows, and those of them that do more than number the rows. */
function labelColumns(
  paths: readonly (readonly string[])[],
  body: readonly TableRow[],
  sorts: readonly (readonly Sort[])[],
  width: number,
): { all: number[]; shown: number[] } {
  const all: number[] = [];
  const shown: number[] = [];
  for (let at = 0; at < width - 1; at++) {
    const found = sorts.map((inRow) => inRow[at]!);
    const counts = body.every(
      (row, r) => found[r] === "blank" || cellText(cellAt(row, at)) === String(r + 1),
    );
    const isNumbering =
      at === 0 && (numbering.test(paths[at]!.at(-1) ?? "") || (counts && paths[at]!.length === 0));
    const figures = found.filter((sort) => sort === "figure").length;
    const filled = found.filter((sort) => sort !== "blank").length;
    const periods = found.filter((sort) => sort === "period").length;
    const isLabel = filled > 0 && (periods === filled || 2 * figures < filled);
    if (!isNumbering && (!isLabel || (at > 0 && figures > 0))) break;
    all.push(at);
    if (!isNumbering) shown.push(at);
  }
  return { all, shown };
}

const subordinate = /^[-\u2010-\u2015\u2212•·*]\s*/;

/** The names of each row; one behind a dash stands under the last one without. */
function pathsOfRows(body: readonly TableRow[], columns: readonly number[]): string[][] {
  let above: string[] = [];
  const carried = columns.map(() => "");
  return body.map((row) => {
    const texts = columns.map((at, level) => {
      const text = nameWithoutMarks(cellText(cellAt(row, at)));
      if (text !== "") carried[level] = text;
      // A name that several rows share stands in the first of them.
      return text === "" && level < columns.length - 1 ? carried[level]! : text;
    });
    const path = texts.filter((text) => text !== "");
    const last = path.at(-1) ?? "";
    if (!subordinate.test(last)) {
      above = path;
      return path;
    }
    return [...above, last.replace(subordinate, "")];
  });
}

/** The same names, with a number behind those that are there more than once; a row without one is named by its number. */
function distinct(names: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  const seen = new Map<string, number>();
  return names.map((name, index) => {
    if (name === "") return `(${index + 1})`;
    if (counts.get(name) === 1) return name;
    const number = (seen.get(name) ?? 0) + 1;
    seen.set(name, number);
    return `${name} (${number})`;
  });
}

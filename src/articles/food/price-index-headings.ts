import { cellAt, cellText, isBlank, type Sheet, type TableRow } from "../../files/cell.js";
import { requireBase, type Heading } from "../../files/measured-columns.js";
import { problems } from "./words.js";

/** What stands above the values of an index and may say what it is, the nearest first. */
export type Headings = readonly (readonly Heading[])[];

/** Above a column of values: its own cells, then the titles of the sheet. */
export function headingsOfColumn(sheet: Sheet, first: number, column: number): Headings {
  const above = sheet.rows.slice(0, first);
  const own = above.map((row) => ({ text: cellText(cellAt(row, column)), row: row.number }));
  return [own.reverse(), above.filter(isTitle).flatMap(textsOf)];
}

/** Above a block of years by months: the corner of its header, the titles right above, those of the sheet. */
export function headingsOfBlock(sheet: Sheet, at: number, corner: number): Headings {
  const header = sheet.rows[at]!;
  const above = sheet.rows.slice(0, at).reverse();
  const end = above.findIndex((row) => !isTitle(row));
  const top = sheet.rows.findIndex((row) => !isTitle(row));
  return [
    textsOf({ ...header, cells: header.cells.slice(0, corner) }),
    (end < 0 ? above : above.slice(0, end)).flatMap(textsOf),
    sheet.rows.slice(0, Math.max(0, top)).flatMap(textsOf),
  ];
}

/** Titles fill a cell or two; rows of a table fill more. */
function isTitle({ cells }: TableRow): boolean {
  return cells.filter((cell) => !isBlank(cell)).length <= 2;
}

function textsOf({ cells, number }: TableRow): Heading[] {
  return cells.filter((cell) => !isBlank(cell)).map((cell) => ({ text: cellText(cell), row: number }));
}

/** Refuses an index whose headings say that it is not on the previous month. */
export function requirePreviousMonth(
  { headings, name }: { headings: Headings; name: string },
  { place }: Sheet,
): void {
  requireBase(headings, "previous month", problems.chainIndex, problems.takePreviousMonth, {
    ...place,
    column: name,
  });
}

/** Whether anything above the values says that they are an index of prices. */
export function namesPriceIndex(headings: Headings): boolean {
  return headings
    .flat()
    .some(({ text }) => /index|cpi|price|food|индекс|ипц|цен|продовольств|баға|азық/i.test(text));
}

import { numberText, plainStyle } from "./documents.js";

/**
 * What happens to files. A damage takes a document and gives the damaged one, or nothing where it does not apply.
 * What may then be read is told by the cells themselves: a number keeps its key and the value that it means,
 * whatever is written in its place. Beyond that a document may say
 * - `unreadable`: no number may come of it, it has to be refused;
 * - `telling`: nobody can know that it is wrong, but what no such series has done is refused, or said;
 * - `label`: the column that names its rows, the first where it says nothing;
 * - `omissible`: keys that a reader may leave out, because their cell holds no number.
 */

export const isNumber = (cell) => cell.key !== undefined;
export const withRows = (document, rows) => ({ ...document, rows });
export const withStyle = (document, style) => ({ ...document, style: { ...document.style, ...style } });
export const body = ({ rows, headers }) => rows.slice(headers);
export const head = ({ rows, headers }) => rows.slice(0, headers);
export const sheetOnly = (document) => document.style?.format === "xlsx";

/** The row with another label. */
export const relabelled = (document, row, label) =>
  row.map((cell, c) => (c === (document.label ?? 0) ? label : cell));

/** The places of all numbers, or those that a test picks. */
export function places(document, test = () => true) {
  return document.rows.flatMap((row, r) =>
    row.flatMap((cell, c) => (isNumber(cell) && test(cell) ? [[r, c]] : [])),
  );
}

/** The document with one cell changed. */
export function changed(document, [r, c], change) {
  return withRows(
    document,
    document.rows.map((row, i) =>
      i === r ? row.map((cell, j) => (j === c ? { ...cell, ...change(cell) } : cell)) : row,
    ),
  );
}

/** One number changed, of those that are not written as SpreadsheetML already. */
export function oneNumber(document, random, change, test = () => true) {
  const all = places(document, (cell) => cell.xml === undefined && test(cell));
  return all.length === 0 ? undefined : changed(document, random.pick(all), change);
}

/** Each number of the document written otherwise. */
export function everyNumber(document, change) {
  return withRows(
    document,
    document.rows.map((row) =>
      row.map((cell) => (isNumber(cell) && cell.number !== undefined ? { ...cell, ...change(cell) } : cell)),
    ),
  );
}

export const written = (cell, style = plainStyle) => cell.text ?? numberText(cell.number, style);
export const empty = (length) => Array.from({ length }, () => ({ text: "" }));
export const width = (document) => Math.max(...document.rows.map((row) => row.length));

/** The decimal point of a number in plain digits moved to the right. */
export function moved(text, places) {
  const [whole, fraction = ""] = text.split(".");
  const digits = whole + fraction;
  const point = whole.length + places;
  const padded = point <= 0 ? digits.padStart(digits.length - point + 1, "0") : digits.padEnd(point, "0");
  const at = Math.max(point, 1);
  return `${padded.slice(0, at).replace(/^0+(?=\d)/, "")}${padded.length > at ? `.${padded.slice(at)}` : ""}`;
}

/** The rows, in a workbook all as long as the longest: a cell that is missing there moves no other. */
export function aligned(document) {
  if (document.style.format === "csv") return document.rows;
  const length = width(document);
  return document.rows.map((row) => [...row, ...empty(length - row.length)]);
}

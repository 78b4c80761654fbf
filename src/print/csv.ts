import { csvText, type CsvCell, type CsvReader } from "../files/csv-text.js";
import type { Language } from "../languages.js";
import { cellsOf, cellText, explanationOf, numberOf, type Cell, type Column, type Table } from "./table.js";
import { ledgerColumns } from "./words.js";

/**
 * A table as CSV, one line a row. Cells that are numbers are numbers, with the digits that are known of them; what
 * only people read, as "<0.0001" or "0.52 (0.03)", stays text, and so do figures as someone printed them. Title and
 * notes are left out: a program would take them for rows.
 *
 * @param language in which the table is
 * @param reader for programs: commas and decimal points; for Excel as its reader's language has them
 * @example
 * const columns = [{ title: "Город" }, { title: "тенге", align: "right" }];
 * const table = { name: "wages", title: "Зарплаты", columns, rows: [["Астана", "504\u00A0212,5"]] };
 * csvTable(table, "ru"); // => "Город,тенге\nАстана,504212.5\n"
 */
export function csvTable(table: Table, language: Language, reader: CsvReader = "programs"): string {
  const { columns, rows } = table;
  const isExplained = rows.some((row) => explanationOf(row) !== undefined);
  const words = ledgerColumns(language);
  return csvText(
    [...columns.map(({ title }) => title), ...(isExplained ? [words.id, words.formula, words.note] : [])],
    rows.map((row) => {
      const below = explanationOf(row);
      const cells = cellsOf(row).map((cell, i) => csvCell(cell, columns[i], language));
      return isExplained ? [...cells, below?.id, below?.formula, below?.remark] : cells;
    }),
    reader,
  );
}

function csvCell(cell: Cell, column: Column | undefined, language: Language): CsvCell {
  const number = numberOf(cell, column, language);
  if (number !== undefined) return number.value;
  const text = cellText(cell);
  return column?.verbatim && /\d/.test(text) ? { verbatim: text } : text;
}

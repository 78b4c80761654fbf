import type { Language } from "../languages.js";
import { cellsOf, cellText, explanationOf, numberOf, type Table } from "./table.js";

/**
 * A table for programs: what each cell says, and its number where it is one.
 *
 * @param language in which the table is
 * @example
 * const columns = [{ title: "City" }, { title: "Wage", align: "right" }];
 * const table = { name: "wages", title: "Tenge a month", columns, rows: [["Astana", "504,212"]] };
 * tableJson(table, "en").rows[0].cells[1]; // => { text: "504,212", value: 504212 }
 */
export function tableJson({ name, title, columns, rows, notes = [] }: Table, language: Language) {
  return {
    name,
    title,
    columns: columns.map((column) => column.title),
    rows: rows.map((row) => {
      const below = explanationOf(row);
      const cells = cellsOf(row).map((cell, i) => {
        const number = numberOf(cell, columns[i], language);
        return { text: cellText(cell), ...(number !== undefined && { value: number.value }) };
      });
      return { cells, ...(below !== undefined && { explanation: below }) };
    }),
    notes,
  };
}

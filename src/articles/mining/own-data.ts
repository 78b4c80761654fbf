import { miningBranches, type BranchYear, type MiningBranch } from "./analysis.js";
import { InputError, quoted } from "../../errors.js";
import { miningTerms } from "./words.js";
import { terms } from "../../language/glossary.js";
import { cellAt, cellText } from "../../files/cell.js";
import {
  columnIndex,
  columnName,
  columnNamed,
  findHeader,
  numberColumn,
  plainHeader,
  type HeadedTable,
} from "../../files/columns.js";
import { onlySheet, openSpreadsheet } from "../../files/spreadsheet.js";

const branchColumn = columnNamed("branch", "отрасль", "сала");
const yearColumn = columnNamed("year", "год", "жыл");
const outputColumn = columnNamed(
  "output_million_tenge",
  "output",
  "output, million tenge",
  "объем производства",
  "объем производства, млн тенге",
  "өндіріс көлемі",
  "өндіріс көлемі, млн теңге",
);
const enterprisesColumn = columnNamed("enterprises", "предприятия", "число предприятий", "кәсіпорындар");

/**
 * Reads a user's output by branch and year from a CSV file or a workbook: columns branch (by key or by name
 * in English, Russian or Kazakh), year, output in million tenge, and, optionally, enterprises.
 *
 * @throws InputError naming file, row and column for a missing column, an unknown branch, a cell that is no
 *   number, output or enterprises not above zero, or a branch and year given twice
 */
export async function readMiningTable(file: string): Promise<BranchYear[]> {
  const table = findHeader(onlySheet(await openSpreadsheet(file)), [branchColumn, yearColumn, outputColumn]);
  if (table.rows.length === 0) {
    throw new InputError({
      file: table.sheet.place,
      found: "a header and no rows",
      expected: "at least one row",
    });
  }
  const numbers = (index: number, expected: string, optional = false) =>
    index < 0
      ? table.rows.map(() => null)
      : numberColumn(table, index, { expected, positive: true, optional, grouped: true });
  const years = numbers(columnIndex(table, yearColumn), "a year");
  const output = numbers(columnIndex(table, outputColumn), "a positive output in million tenge");
  const enterprises = numbers(columnIndex(table, enterprisesColumn), "a count of enterprises", true);
  const seen = new Map<string, number>();
  return table.rows.map((row, i) => {
    const branch = branchAt(table, i);
    const year = years[i]!;
    const place = { file: table.sheet.place, row: row.number };
    if (!Number.isInteger(year) || year < 1900 || year > 2100) {
      throw new InputError({
        ...place,
        column: "year",
        found: `found ${quoted(year)}`,
        expected: "a year from 1900 to 2100",
      });
    }
    const before = seen.get(`${branch} ${year}`);
    if (before !== undefined) {
      throw new InputError({
        ...place,
        column: "branch",
        found: `${branch} in ${year} is there twice, in rows ${before} and ${row.number}`,
        advice: "Keep one of them",
      });
    }
    const count = enterprises[i]!;
    if (count !== null && !Number.isInteger(count)) {
      throw new InputError({
        ...place,
        column: "enterprises",
        found: `found ${quoted(count)}`,
        expected: "a whole number",
      });
    }
    seen.set(`${branch} ${year}`, row.number);
    return { branch, year, enterprises: count, output: output[i]! };
  });
}

function branchAt(table: HeadedTable, i: number): MiningBranch {
  const row = table.rows[i]!;
  const column = columnIndex(table, branchColumn);
  const text = cellText(cellAt(row, column));
  const branch = miningBranches.find((name) =>
    [name, ...Object.values(terms[miningTerms[name]])].some(
      (known) => plainHeader(known) === plainHeader(text),
    ),
  );
  if (branch !== undefined) return branch;
  throw new InputError({
    file: table.sheet.place,
    row: row.number,
    column: columnName(table, column),
    found: `found ${quoted(text)}`,
    expected: `one of the branches ${miningBranches.join(", ")}`,
  });
}

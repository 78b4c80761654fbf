import { miningBranches, type BranchYear, type MiningBranch } from "./analysis.js";
import { InputError, keepOne, type OnNotice } from "../../errors.js";
import { problems as fileProblems } from "../../files/words.js";
import type { Text } from "../../languages.js";
import { problems, seriesText } from "./words.js";
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
 * @param onNotice told of what is unusual in the file and read all the same
 * @throws InputError naming file, row and column for a missing column, an unknown branch, a cell that is no
 *   number, output or enterprises not above zero, or a branch and year given twice
 * @example
 * const rows = await readMiningTable(datasetPath("mining/output.csv"));
 * rows[0]; // => { branch: "industry", year: 2021, enterprises: 14065, output: 37606243 }
 */
export async function readMiningTable(file: string, onNotice?: OnNotice): Promise<BranchYear[]> {
  const sheet = onlySheet(await openSpreadsheet(file, onNotice));
  const table = findHeader(sheet, [branchColumn, yearColumn, outputColumn]);
  if (table.rows.length === 0) {
    throw new InputError({
      ...table.sheet.place,
      found: fileProblems.headerOnly,
      expected: fileProblems.atLeastOneRow,
    });
  }
  const numbers = (index: number, expected: Text, optional = false) =>
    index < 0
      ? table.rows.map(() => null)
      : numberColumn(table, index, { expected, positive: true, optional, grouped: true });
  const years = numbers(columnIndex(table, yearColumn), problems.aYear);
  const output = numbers(columnIndex(table, outputColumn), problems.outputWanted);
  const enterprises = numbers(columnIndex(table, enterprisesColumn), problems.countWanted, true);
  const seen = new Map<string, number>();
  return table.rows.map((row, i) => {
    const branch = branchAt(table, i);
    const year = years[i]!;
    const place = { ...table.sheet.place, row: row.number };
    if (!Number.isInteger(year) || year < 1900 || year > 2100) {
      throw new InputError({
        ...place,
        column: "year",
        found: fileProblems.found(String(year)),
        expected: fileProblems.year,
      });
    }
    const before = seen.get(`${branch} ${year}`);
    if (before !== undefined) {
      throw new InputError({
        ...place,
        column: "branch",
        found: problems.branchTwice({ ...seriesText(branch), en: branch }, year, before, row.number),
        advice: keepOne,
      });
    }
    const count = enterprises[i]!;
    if (count !== null && !Number.isInteger(count)) {
      throw new InputError({
        ...place,
        column: "enterprises",
        found: fileProblems.found(String(count)),
        expected: fileProblems.wholeNumber,
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
    [name, ...Object.values(seriesText(name))].some((known) => plainHeader(known) === plainHeader(text)),
  );
  if (branch !== undefined) return branch;
  throw new InputError({
    ...table.sheet.place,
    row: row.number,
    column: columnName(table, column),
    found: fileProblems.found(text),
    expected: problems.oneOfBranches(miningBranches.join(", ")),
  });
}

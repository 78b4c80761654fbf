import { miningBranches, type BranchYear, type MiningBranch } from "./analysis.js";
import { InputError, keepOne, type OnNotice } from "../../errors.js";
import { problems as fileProblems } from "../../files/words.js";
import { acceptOutliersOption } from "../outliers.js";
import { holdPlausible } from "./plausible.js";
import { problems, seriesText } from "./words.js";
import {
  columnIndex,
  columnName,
  columnNamed,
  findHeader,
  nameColumn,
  numberColumn,
  plainHeader,
  type HeadedTable,
} from "../../files/columns.js";
import { measuredColumn, measuredNumbers } from "../../files/measured-columns.js";
import type { OnOutlier } from "../../files/plausible.js";
import { onlySheet, openSpreadsheet } from "../../files/spreadsheet.js";

const branchColumn = columnNamed("branch", "отрасль", "сала");
const yearColumn = columnNamed("year", "год", "жыл");
const outputColumn = measuredColumn(
  { measure: "tenge", scale: 1e6, period: "year" },
  problems.millionTenge,
  "output_million_tenge",
  "output",
  "output, million tenge",
  "объем производства",
  "объем производства, млн тенге",
  "өндіріс көлемі",
  "өндіріс көлемі, млн теңге",
);
const enterprisesColumn = measuredColumn(
  {},
  problems.enterprises,
  "enterprises",
  "предприятия",
  "число предприятий",
  "кәсіпорындар",
);

/**
 * Reads a user's output by branch and year from a CSV file or a workbook: columns branch (by key or by name
 * in English, Russian or Kazakh), year, output in million tenge, and, optionally, enterprises. Output whose header, or
 * a line above, says thousand or billion tenge is converted; other currencies and per cents are refused.
 *
 * @param onNotice told of what is unusual in the file and read all the same
 * @param onOutlier takes values that no such branch has had; without it they are refused
 * @throws InputError naming file, row and column for a missing column, an unknown branch, a cell that is no
 *   number, output or enterprises not above zero, a branch and year given twice, or values that are not plausible
 * @example
 * const rows = await readMiningTable(datasetPath("mining/output.csv"));
 * rows[0]; // => { branch: "industry", year: 2021, enterprises: 14065, output: 37606243 }
 */
export async function readMiningTable(
  file: string,
  onNotice?: OnNotice,
  onOutlier?: OnOutlier,
): Promise<BranchYear[]> {
  const sheet = onlySheet(await openSpreadsheet(file, onNotice));
  const table = findHeader(sheet, [branchColumn, yearColumn, outputColumn]);
  if (table.rows.length === 0) {
    throw new InputError({
      ...table.sheet.place,
      found: fileProblems.headerOnly,
      expected: fileProblems.atLeastOneRow,
    });
  }
  const years = numberColumn(table, columnIndex(table, yearColumn), {
    expected: problems.aYear,
    positive: true,
    grouped: true,
  });
  const output = measuredNumbers(table, outputColumn, { expected: problems.outputWanted });
  const enterprises = measuredNumbers(table, enterprisesColumn, {
    expected: problems.countWanted,
    optional: true,
  });
  const names = nameColumn(table, columnIndex(table, branchColumn));
  const seen = new Map<string, number>();
  const rows = table.rows.map((row, i) => {
    const branch = branchOf(names[i]!, table, i);
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
    const count = enterprises.values[i]!;
    if (count !== null && !Number.isInteger(count)) {
      throw new InputError({
        ...place,
        column: "enterprises",
        found: fileProblems.found(String(count)),
        expected: fileProblems.wholeNumber,
      });
    }
    seen.set(`${branch} ${year}`, row.number);
    return { branch, year, enterprises: count, output: output.values[i]! };
  });
  const { place, onNotice: tell } = table.sheet;
  holdPlausible(
    rows.map((row, i) => ({ ...row, row: table.rows[i]!.number })),
    { output: columnName(table, output.index), enterprises: columnName(table, enterprises.index) },
    { place, onNotice: tell, onOutlier, option: acceptOutliersOption.flags },
  );
  return rows;
}

function branchOf(text: string, table: HeadedTable, i: number): MiningBranch {
  const row = table.rows[i]!;
  const branch = miningBranches.find((name) =>
    [name, ...Object.values(seriesText(name))].some((known) => plainHeader(known) === plainHeader(text)),
  );
  if (branch !== undefined) return branch;
  throw new InputError({
    ...table.sheet.place,
    row: row.number,
    column: columnName(table, columnIndex(table, branchColumn)),
    found: fileProblems.found(text),
    expected: problems.oneOfBranches(miningBranches.join(", ")),
  });
}

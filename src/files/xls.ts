import { createRequire } from "node:module";
import { Worker } from "node:worker_threads";
import type { CellObject } from "xlsx";
import { InputError } from "../errors.js";
import { readNumber } from "../numbers/read-number.js";
import { isBlank, isBlankRow, type Cell, type Sheet, type TableRow } from "./cell.js";
import { columnLetters } from "./column-letters.js";
import { CellBudget, columnLimit } from "./limits.js";
import { numberCells } from "./number-format.js";
import { problems } from "./words.js";

/** A text of a workbook in which parts have a font of their own is marked by having no `r`. */
type LibraryCell = CellObject & { r?: string };

/** A sheet as the library reads it: its rows, and in them its cells, both with gaps. */
interface LibrarySheet {
  name: string;
  rows: (LibraryCell | undefined)[][];
}

interface LibraryWorkbook {
  date1904: boolean;
  sheets: LibrarySheet[];
}

/** What the library may take for one file before it is given up. */
const secondsLimit = 10;
const megabytesLimit = 300;

/** Runs beside the program, so that a file on which the library hangs or eats memory can be given up. */
const worker = `
const { parentPort, workerData } = require("node:worker_threads");
const xlsx = require(workerData.library);
const book = xlsx.read(workerData.bytes, { type: "buffer", dense: true, cellNF: true, cellHTML: false, cellText: false });
parentPort.postMessage({
  date1904: book.Workbook?.WBProps?.date1904 === true,
  sheets: book.SheetNames.map((name) => ({ name, rows: book.Sheets[name]?.["!data"] ?? [] })),
});
`;

/**
 * Reads the sheets of an XLS or XLSB workbook with the spreadsheet library.
 *
 * @throws InputError when the library cannot read it, or takes too long or too much memory
 */
export async function readXls(bytes: Buffer, file: string): Promise<Sheet[]> {
  const { date1904, sheets } = await readWithLibrary(bytes, file);
  const numberCell = numberCells(date1904);
  const budget = new CellBudget(file, "workbook");
  const cellOf = (cell: LibraryCell | undefined, address: string, sheet: string): Cell => {
    if (cell === undefined || cell.t === "z") return "";
    const { v: value } = cell;
    if (value === undefined)
      return cell.f === undefined ? "" : { unreadable: problems.formulaWithoutValue(address, sheet) };
    if (cell.t === "e") {
      return { unreadable: problems.errorCell(address, sheet, cell.w ?? errorNames.get(Number(value))) };
    }
    if (typeof value === "number") {
      return numberCell(value, String(cell.z ?? "General"), () =>
        problems.noDate(address, sheet, String(value)),
      );
    }
    const text = String(value);
    const isStyled = cell.t === "s" && cell.r === undefined;
    if (isStyled && readNumber(text).ok)
      return { unreadable: problems.styledNumber(address, sheet, text), advice: problems.enterAsNumber };
    return text;
  };
  return sheets.map(({ name, rows: library }) => {
    const place = { file, sheet: name };
    const rows: TableRow[] = [];
    // forEach passes over the gaps.
    library.forEach((found, index) => {
      const cells: Cell[] = [];
      found.forEach((cell, column) => {
        const read = cellOf(cell, `${columnLetters(column)}${index + 1}`, name);
        if (isBlank(read)) return;
        if (column >= columnLimit) {
          throw new InputError({
            ...place,
            row: index + 1,
            found: problems.columns(column + 1),
            expected: problems.atMost(columnLimit),
          });
        }
        budget.spend(column + 1 - cells.length);
        while (cells.length < column) cells.push("");
        cells.push(read);
      });
      const row = { number: index + 1, cells };
      if (!isBlankRow(row)) rows.push(row);
    });
    return { place, name, rows };
  });
}

function readWithLibrary(bytes: Buffer, file: string): Promise<LibraryWorkbook> {
  const library = createRequire(import.meta.url).resolve("xlsx");
  const reading = new Worker(worker, {
    eval: true,
    workerData: { bytes, library },
    stdout: true,
    stderr: true,
    resourceLimits: { maxOldGenerationSizeMb: megabytesLimit },
  });
  return new Promise<LibraryWorkbook>((resolve, reject) => {
    const tooMuch = () =>
      reject(
        new InputError({
          file,
          found: problems.takesTooMuch(secondsLimit, megabytesLimit),
          advice: problems.sheetAsCsv,
        }),
      );
    const timer = setTimeout(tooMuch, secondsLimit * 1000);
    reading.once("message", resolve);
    reading.once("error", (error: NodeJS.ErrnoException) => {
      if (error.code === "ERR_WORKER_OUT_OF_MEMORY") tooMuch();
      else if (/password|encrypt/i.test(error.message)) {
        reject(
          new InputError({
            file,
            found: problems.passwordProtectedWorkbook,
            advice: problems.withoutPassword,
          }),
        );
      } else {
        reject(
          new InputError({ file, found: problems.cutOffOrDamaged, advice: problems.downloadOrSaveAgain }),
        );
      }
    });
    reading.once("exit", () => {
      clearTimeout(timer);
      tooMuch();
    });
  }).finally(() => reading.terminate());
}

/** Error values as workbooks store them. */
const errorNames = new Map([
  [0x00, "#NULL!"],
  [0x07, "#DIV/0!"],
  [0x0f, "#VALUE!"],
  [0x17, "#REF!"],
  [0x1d, "#NAME?"],
  [0x24, "#NUM!"],
  [0x2a, "#N/A"],
]);

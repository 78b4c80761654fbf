import { spawn } from "node:child_process";
import { createRequire } from "node:module";
import type { CellObject } from "xlsx";
import { InputError } from "../errors.js";
import type { Text } from "../languages.js";
import { isBlank, isBlankRow, type Cell, type Sheet, type TableRow } from "./cell.js";
import { columnLetters } from "./column-letters.js";
import { CellBudget, cellLimit, requireColumn } from "./limits.js";
import { numberCells, type NumbersAs } from "./number-format.js";
import { problems } from "./words.js";

/** A cell as the library reads it. */
interface LibraryCell extends Pick<CellObject, "t" | "v" | "z" | "w"> {
  column: number;
  hasFormula: boolean;
}

interface LibraryWorkbook {
  date1904: boolean;
  /** Texts parts of which have a font of their own; which parts, the library does not say. */
  styled: string[];
  /** Rows and cells that are there, counted from 0. */
  sheets: { name: string; rows: { row: number; cells: LibraryCell[] }[] }[];
}

type LibraryAnswer = LibraryWorkbook | { tooManyCells: true } | { refused: string };

/** A text of digits and the marks between them, of which one may be a footnote's. */
const onlyDigits = /^[-+\u2212\u2013]?[\d\s.,']*\d$/;

/** What the library may take for one file before it is given up. */
const secondsLimit = 20;
const megabytesLimit = 400;

/**
 * Runs in a process of its own, so that a file on which the library hangs or eats memory can be given up. The cells
 * of an XLS file are counted before any are made, in its records MULRK, MULBLANK and those of one cell.
 *
 * @see Microsoft (2023). [MS-XLS]: Excel Binary File Format (.xls) Structure, section 2.3 (record enumeration).
 */
const program = `
process.once("message", ({ library, bytes, cellLimit }) => {
  const xlsx = require(library);
  const singles = new Set([0x01, 0x02, 0x03, 0x04, 0x05, 0x06, 0xd6, 0xfd, 0x201, 0x203, 0x204, 0x205, 0x206, 0x27e, 0x406]);
  const cellsIn = (stream) => {
    let cells = 0;
    for (let at = 0; at + 4 <= stream.length; at += 4 + stream.readUInt16LE(at + 2)) {
      const type = stream.readUInt16LE(at);
      if (type === 0xbd) cells += Math.floor(stream.readUInt16LE(at + 2) / 6);
      else if (type === 0xbe) cells += Math.floor(stream.readUInt16LE(at + 2) / 2);
      else if (singles.has(type)) cells++;
    }
    return cells;
  };
  // Of a text in one font an XLS file gives "r", and an XLSB file one run that begins at 0.
  const isStyled = ({ r }) => r === undefined || (Array.isArray(r) && r.some(({ ich }) => ich > 0));
  const answer = () => {
    if (bytes.readUInt32BE(0) === 0xd0cf11e0) {
      const container = xlsx.CFB.read(bytes, { type: "buffer" });
      const entry = xlsx.CFB.find(container, "/Workbook") || xlsx.CFB.find(container, "/Book");
      if (entry && cellsIn(Buffer.from(entry.content)) > cellLimit) return { tooManyCells: true };
    }
    const book = xlsx.read(bytes, { type: "buffer", dense: true, cellNF: true, cellHTML: false, cellText: false });
    return {
      styled: (book.Strings ?? []).filter((string) => string?.t && isStyled(string)).map(({ t }) => t),
      date1904: book.Workbook?.WBProps?.date1904 === true,
      sheets: book.SheetNames.map((name) => ({
        name,
        rows: Object.entries(book.Sheets[name]?.["!data"] ?? []).map(([row, cells]) => ({
          row: Number(row),
          cells: Object.entries(cells).filter(([, cell]) => cell && cell.t !== "z").map(([column, { t, v, z, w, f }]) =>
            ({ column: Number(column), t, v, z, w: t === "e" ? w : undefined, hasFormula: f !== undefined })),
        })),
      })),
    };
  };
  let result;
  try {
    result = answer();
  } catch (error) {
    result = { refused: String(error?.message ?? error) };
  }
  process.send(result, () => process.disconnect());
});
`;

/**
 * Reads the sheets of an XLS or XLSB workbook with the spreadsheet library.
 *
 * @throws InputError when the library cannot read it, or takes too long or too much memory
 */
export async function readXls(bytes: Buffer, file: string, numbers: NumbersAs = "stored"): Promise<Sheet[]> {
  const { date1904, styled, sheets } = await readWithLibrary(bytes, file);
  const numberCell = numberCells(date1904, numbers);
  const styledTexts = new Set(styled);
  const budget = new CellBudget(file, "workbook");
  const cellOf = ({ t, v: value, z, w, hasFormula }: LibraryCell, address: string, sheet: string): Cell => {
    if (value === undefined) {
      return hasFormula ? { unreadable: problems.formulaWithoutValue(address, sheet) } : "";
    }
    if (t === "e")
      return { unreadable: problems.errorCell(address, sheet, w ?? errorNames.get(Number(value))) };
    if (typeof value === "number") {
      const undated = () => problems.noDate(address, sheet, String(value));
      return numberCell(value, String(z ?? "General"), undated);
    }
    const text = String(value);
    if (!styledTexts.has(text) || !onlyDigits.test(text)) return text;
    return { unreadable: problems.styledNumber(address, sheet, text), advice: problems.enterAsNumber };
  };
  return sheets.map(({ name, rows }) => {
    const place = { file, sheet: name };
    const read = rows.map(({ row, cells: found }): TableRow => {
      const cells: Cell[] = [];
      for (const one of found) {
        const { column } = one;
        const cell = cellOf(one, `${columnLetters(column)}${row + 1}`, name);
        if (isBlank(cell)) continue;
        requireColumn(column, { ...place, row: row + 1 });
        budget.spend(column + 1 - cells.length);
        while (cells.length < column) cells.push("");
        cells.push(cell);
      }
      return { number: row + 1, cells };
    });
    return { place, name, rows: read.filter((row) => !isBlankRow(row)) };
  });
}

function readWithLibrary(bytes: Buffer, file: string): Promise<LibraryWorkbook> {
  const reading = spawn(process.execPath, [`--max-old-space-size=${megabytesLimit}`, "-e", program], {
    stdio: ["ignore", "ignore", "ignore", "ipc"],
    serialization: "advanced",
    timeout: secondsLimit * 1000,
    killSignal: "SIGKILL",
    windowsHide: true,
  });
  return new Promise<LibraryWorkbook>((resolve, reject) => {
    const refuse = (found: Text, advice: Text) => reject(new InputError({ file, found, advice }));
    reading.once("message", (answer: LibraryAnswer) => {
      if ("sheets" in answer) resolve(answer);
      else if ("tooManyCells" in answer) refuse(problems.moreCells(cellLimit), problems.sheetAsCsv);
      else if (/password|encrypt/i.test(answer.refused)) {
        refuse(problems.passwordProtectedWorkbook, problems.withoutPassword);
      } else refuse(problems.cutOffOrDamaged, problems.downloadOrSaveAgain);
    });
    reading.once("error", reject);
    // Nothing comes of it where the answer was there before.
    reading.once("close", () =>
      refuse(problems.takesTooMuch(secondsLimit, megabytesLimit), problems.sheetAsCsv),
    );
    const library = createRequire(import.meta.url).resolve("xlsx");
    // Where the process is gone already, "close" says so.
    reading.send({ library, bytes, cellLimit }, () => undefined);
  });
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

import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Article } from "../../src/articles/article.js";
import { shippedRun } from "../../src/articles/shipped.js";
import { findTables } from "../../src/articles/tables.js";
import { languages } from "../../src/languages.js";
import { excelWorkbook } from "../../src/print/excel.js";
import { cellsOf, cellText, numberOf } from "../../src/print/table.js";
import { wordDocument } from "../../src/print/word.js";
import { temporaryFolder } from "../fixtures/workbooks.js";
import { hostile, hostileTable } from "./hostile-table.js";

const { folder, put } = temporaryFolder();
const isInstalled = spawnSync("soffice", ["--version"]).status === 0;
if (!isInstalled) process.stderr.write("Word and Excel files are not opened: no LibreOffice here.\n");

/** Files as LibreOffice writes them in another format, in a profile of its own; one start for all. */
function converted(files: readonly string[], to: string): string[] {
  const profile = `-env:UserInstallation=file://${folder}/profile`;
  const args = [profile, "--headless", "--convert-to", to, "--outdir", `${folder}/out`, ...files];
  const { status, stderr } = spawnSync("soffice", args, { encoding: "utf8", timeout: 170_000 });
  expect(status, stderr).toBe(0);
  const ending = to.split(":")[0]!;
  return files.map((file) => `${folder}/out/${file.replace(/^.*\//, "").replace(/\.\w+$/, "")}.${ending}`);
}

/** Tabs, UTF-8, every cell as it is shown; or its formula in place of its value. */
const shownCells = "csv:Text - txt - csv (StarCalc):9,34,76,1,,1033,false,true";
const formulas = "csv:Text - txt - csv (StarCalc):9,34,76,1,,1033,false,false,true";

const runOf = ({ analysis }: Article) => shippedRun(analysis!);
const names = ["food-regressions", "housing-purchase", "mining-output", "ledger-housing"];

describe.skipIf(!isInstalled).each(languages)("LibreOffice opens the tables in %s", (language) => {
  const tables = findTables(names, { language, runOf, errors: ["HC3", "bootstrap"], stars: true });

  it("as Excel, with the numbers of the tables, to the digits that they show", async () => {
    const all = await tables;
    const files = all.map((table, i) =>
      put(`${language}-${i}.xlsx`, Buffer.from(excelWorkbook([table], language))),
    );
    const texts = converted(files, shownCells);
    for (const [i, table] of all.entries()) {
      const text = readFileSync(texts[i]!, "utf8");
      const lines = text
        .split("\n")
        .map((line) => line.split("\t").map((cell) => cell.replace(/^"|"$/g, "")));
      expect(lines[0]![0]).toBe(table.title);
      let numbers = 0;
      table.rows.forEach((row, at) =>
        cellsOf(row).forEach((cell, j) => {
          const number = numberOf(cell, table.columns[j], language);
          if (number === undefined) return;
          numbers += 1;
          const digits = new Intl.NumberFormat("en-GB", {
            minimumFractionDigits: number.places,
            maximumFractionDigits: number.places,
            useGrouping: number.notation === "grouped",
          }).format(number.value);
          // Below the title and the head.
          expect(lines[at + 2]![j], `${table.name}, row ${at}: ${cellText(cell)}`).toBe(
            (number.before ?? "") + digits + (number.after ?? ""),
          );
        }),
      );
      if (table.name !== "ledger-housing") expect(numbers).toBeGreaterThan(8);
    }
  });

  it("as Word, with every caption, head, cell and note", async () => {
    const all = await tables;
    const file = put(`${language}.docx`, Buffer.from(await wordDocument(all, language)));
    const text = readFileSync(converted([file], "txt:Text (encoded):UTF8")[0]!, "utf8");
    for (const { title, columns, rows, notes = [] } of all) {
      const said = [
        title,
        ...columns.map((column) => column.title),
        ...rows.flatMap((row) => cellsOf(row).map(cellText)),
        ...notes,
      ];
      for (const one of said) expect(text).toContain(one);
    }
    const pdf = readFileSync(converted([file], "pdf")[0]!);
    expect(pdf.subarray(0, 5).toString()).toBe("%PDF-");
  });
});

describe.skipIf(!isInstalled)("LibreOffice opens a table of hostile texts", () => {
  it("as Excel, none of them a formula", () => {
    const file = put("hostile.xlsx", Buffer.from(excelWorkbook([hostileTable], "en")));
    const text = readFileSync(converted([file], formulas)[0]!, "utf8");
    expect(text).toContain(hostile[0]);
    expect(text).not.toMatch(/#(NAME|VALUE|REF)/);
  });

  it("as Word", async () => {
    const file = put("hostile.docx", Buffer.from(await wordDocument([hostileTable], "en")));
    expect(readFileSync(converted([file], "txt:Text (encoded):UTF8")[0]!, "utf8")).toContain(hostile[0]);
  });
});

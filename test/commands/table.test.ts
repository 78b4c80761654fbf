import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { languages } from "../../src/languages.js";
import { temporaryFolder } from "../fixtures/workbooks.js";
import { spectrum } from "./spectrum.js";

const { folder } = temporaryFolder();

describe("spectrum table", () => {
  it("prints a table in the terminal, and in each format of text", async () => {
    expect((await spectrum("table", "housing-ranking")).stdout).toContain("Almaty");
    expect((await spectrum("table", "housing-ranking", "--format", "markdown")).stdout).toContain("| --- |");
    const { stdout } = await spectrum("table", "housing-ranking", "--format", "latex", "--lang", "ru");
    expect(stdout).toContain("\\caption{Порядок от более доступного}");
    expect((await spectrum("table", "housing-index", "--format", "csv")).stdout).toContain(
      "Astana,504212,637980,79.03,126.53,569.39,5.69\n",
    );
  });

  it("writes the format that the ending of the file asks for, whole, and does not replace a file unasked", async () => {
    const file = `${folder}/table.xlsx`;
    const written = await spectrum("table", "housing", "--out", file, "--lang", "kk");
    expect(written).toMatchObject({ status: 0, stdout: "" });
    expect(written.stderr).toContain(`${file}: 7 кесте`);
    expect(readFileSync(file).subarray(0, 2).toString()).toBe("PK");
    writeFileSync(file, "mine");
    const again = await spectrum("table", "housing-index", "--out", file);
    expect(again).toMatchObject({ status: 2 });
    expect(again.stderr).toContain("the file is already there. Add --force to replace it");
    expect(readFileSync(file, "utf8")).toBe("mine");
    expect((await spectrum("table", "housing-index", "--out", file, "--force")).status).toBe(0);
  });

  it.each([
    [
      ["housing-index", "--format", "docx"],
      "docx, which no terminal can show; expected --out with the name of a file, such as table.docx",
    ],
    [
      ["housing-index", "--out", "x.pdf"],
      '--out "x.pdf"; expected a name that ends with one of .md, .markdown, .tex, .html, .htm, .docx, .xlsx, .csv. Or name the format with --format',
    ],
    [
      ["housing-index", "--out", "x.docx", "--format", "xlsx"],
      '--out "x.docx" --format xlsx; expected the ending of the file and --format to name one format',
    ],
    [
      ["housing-index", "--stars"],
      "--stars, which says nothing here; expected a table of regressions, such as food-regressions",
    ],
    [
      ["--out", "x.docx"],
      "--out, which says nothing here; expected the name of a table, such as food-regressions",
    ],
    [
      ["food-regressions", "--errors", "HC7"],
      'there are no errors "HC7"; expected classical, HC0, HC1, HC2, HC3, HAC, bootstrap. Perhaps HC0',
    ],
    [
      ["housing-index", "mining-shares", "--format", "csv"],
      "2 tables as CSV; expected one table. Name one, or take xlsx, where each has a sheet",
    ],
    [["housing-index", "--cpi", "x.csv"], "--cpi, which is an option of food; expected options of housing"],
  ])("refuses %j in one line", async (args, line) => {
    const { status, stdout, stderr } = await spectrum("table", ...args);
    expect({ status, stdout, stderr }).toEqual({ status: 2, stdout: "", stderr: `spectrum: ${line}\n` });
    expect(existsSync("x.docx")).toBe(false);
  });

  it("gives programs the numbers of a table", async () => {
    const { stdout } = await spectrum("table", "food-regressions", "--errors", "HC3", "--json");
    const [table] = JSON.parse(stdout) as { rows: { cells: { text: string; value?: number }[] }[] }[];
    expect(table!.rows[0]!.cells[4]!.text).toBe("0.05528");
    // R, test/reference/side-by-side.json.
    expect(table!.rows[0]!.cells[4]!.value).toBeCloseTo(0.0552816, 6);
  });

  it.each(languages)("teaches by examples in %s", async (language) => {
    const { stdout } = await spectrum("table", "--help", "--lang", language);
    expect(stdout).toContain("spectrum table food-regressions --errors HAC --stars --out table1.docx");
  });
});

describe("spectrum regress --table", () => {
  const fixture = new URL("../fixtures/monthly.csv", import.meta.url).pathname;
  const asked = ["regress", fixture, "--y", "y", "--x", "x", "--time", "month"];

  it("has a column for each period, with the errors asked for and stars", async () => {
    const { stdout } = await spectrum(
      ...asked,
      "--periods",
      "2010-2015,2016-2021",
      "--table",
      "--errors",
      "HAC",
      "--stars",
      "--lang",
      "ru",
    );
    expect(stdout).toContain("2010–2015");
    expect(stdout).toMatch(/x +\d+,\d+\*\*\* +\d+,\d+\*\*\*\n/);
    expect(stdout).toContain("Зависимая переменная: y.");
  });

  it("is written as a file", async () => {
    const file = `${folder}/regress.docx`;
    expect((await spectrum(...asked, "--table", "--out", file)).status).toBe(0);
    expect(existsSync(file)).toBe(true);
  });

  it("is needed for what only it can have", async () => {
    const { status, stderr } = await spectrum(...asked, "--stars");
    expect(status).toBe(2);
    expect(stderr).toBe(
      "spectrum: --stars without --table; expected --table, which makes one table of the regressions\n",
    );
  });
});

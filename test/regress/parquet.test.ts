import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { InputError } from "../../src/errors.js";
import { regressTable, type RegressOptions } from "../../src/regress/run.js";
import { noParquet, writeParquet } from "../fixtures/parquet.js";
import { problemOf, temporaryFolder } from "../fixtures/workbooks.js";
import { exactRegression } from "../statistics/exact-regression.js";
import { regressModels as models } from "../statistics/regress-references.js";
import { expectDigits } from "../support.js";

const { folder, put } = temporaryFolder();
const fixture = (name: string) => fileURLToPath(new URL(`../fixtures/${name}`, import.meta.url));
const csv = (name: string) => `SELECT * FROM read_csv('${fixture(name)}')`;
const parquet = (name: string, query: string) => writeParquet(join(folder, name), query);
const options = { y: "price", x: "income,area,year" };

async function estimatesOf(files: string | string[], wanted: RegressOptions = options) {
  const [one] = await regressTable(files, wanted);
  return one!.regression.coefficients.map(({ estimate }) => estimate);
}

it.skipIf(noParquet === undefined)("a Parquet file without DuckDB is refused in one line", async () => {
  const file = put("table.parquet", "PAR1 and so on PAR1");
  const error = await refusal(file);
  expect(error.inLanguage("en")).toMatch(
    /table\.parquet: Parquet is read by @duckdb\/node-api, which is not installed\. Install it with: npm install @duckdb\/node-api@[\d.r-]+; or save the table as CSV, which needs no package$/,
  );
  expect(error.inLanguage("ru")).toContain("Parquet читает пакет @duckdb/node-api, который не установлен");
  expect(error.inLanguage("kk")).toContain("ол орнатылмаған");
});

async function refusal(file: string): Promise<InputError> {
  try {
    await regressTable(file, { y: "y", x: "x" });
  } catch (error) {
    if (error instanceof InputError) return error;
    throw error;
  }
  throw new Error("not refused");
}

describe.skipIf(noParquet !== undefined)(
  `a regression on Parquet${noParquet ? `: ${noParquet}` : ""}`,
  () => {
    it("is, to the last digit, that on the same numbers as CSV, and R's", async () => {
      const file = await parquet("cross-section.parquet", csv("cross-section.csv"));
      const of = await regressTable(file, options);
      expect(of).toEqual(await regressTable(fixture("cross-section.csv"), options));
      expectDigits(
        of[0]!.regression.coefficients.map(({ estimate }) => estimate),
        models["cross-section"]!.estimate,
        10,
      );
    });

    it.each([
      ["text", csv("monthly.csv")],
      [
        "dates",
        `SELECT CAST(month || '-01' AS DATE) AS month, * EXCLUDE month FROM (SELECT CAST(month AS VARCHAR)[:7] AS month, * EXCLUDE month FROM read_csv('${fixture("monthly.csv")}'))`,
      ],
    ])("of months that are %s has R's coefficients and HAC errors", async (name, query) => {
      const file = await parquet(`months-${name}.parquet`, query);
      const [one] = await regressTable(file, { y: "y", x: "x,z", time: "month" });
      const { regression, robust } = one!;
      expectDigits(
        regression.coefficients.map(({ estimate }) => estimate),
        models.level!.estimate,
        10,
      );
      expectDigits(
        robust.HAC!.coefficients.map(({ standardError }) => standardError),
        models.level!.HAC,
        10,
      );
    });

    it("reads whole numbers, decimals and floats of any length as the nearest doubles", async () => {
      const values = ["0.1", "12345678901234567.89", "-98765432109876543210.12", "7"];
      const rows = values.map(
        (text, i) =>
          `(${i}::TINYINT, ${i * i}::UBIGINT, '${text}'::DECIMAL(38,2), '${text.slice(0, 6)}'::DECIMAL(9,3), ${i}.5::FLOAT)`,
      );
      const query = `SELECT * FROM (VALUES ${rows.join(", ")}) AS t("tiny", "big ""one""", "long", "short", "single")`;
      const file = await parquet("types.parquet", query);
      const short = (text: string) => Number(text.slice(0, 6));
      for (const [name, x] of [
        ["long", values.map(Number)],
        ["short", values.map(short)],
        ['big "one"', [0, 1, 4, 9]],
        ["single", [0.5, 1.5, 2.5, 3.5]],
      ] as const) {
        const table = put("types.csv", `tiny,x\n${x.map((value, i) => `${i},${value}`).join("\n")}\n`);
        expect(await estimatesOf(file, { y: "tiny", x: name })).toEqual(
          await estimatesOf(table, { y: "tiny", x: "x" }),
        );
      }
    });

    it("of more numbers than are held is read in one pass, over several row groups and files", async () => {
      // The same eight rows again and again: coefficients and R squared are those of eight.
      const rows = (from: number, to: number) =>
        `SELECT (i % 4)::DOUBLE AS x, 1 + 2 * (i % 4) + CASE WHEN i % 8 < 4 THEN 1 ELSE -1 END AS y FROM range(${from}, ${to}) t(i)`;
      await parquet("large-1.parquet", rows(0, 800_000));
      await parquet("large-2.parquet", rows(800_000, 1_600_000));
      const [one] = await regressTable(join(folder, "large-?.parquet"), { y: "y", x: "x" });
      expect(one!.robust).toEqual({});
      expect(one!.regression.n).toBe(1_600_000);
      const few = Array.from({ length: 8 }, (_, i) => i);
      const exact = exactRegression(
        few.map((i) => 1 + 2 * (i % 4) + (i < 4 ? 1 : -1)),
        [few.map((i) => i % 4)],
      )!;
      expectDigits(
        one!.regression.coefficients.map(({ estimate }) => estimate),
        exact.estimates,
        12,
      );
      expectDigits(one!.regression.rSquared, exact.rSquared, 12);
    });

    it("takes CSV and Parquet together", async () => {
      const first = await parquet("first.parquet", `SELECT * FROM (${csv("cross-section.csv")}) LIMIT 200`);
      const [header, ...lines] = readFileSync(fixture("cross-section.csv"), "utf8").trim().split("\n");
      const second = put("second.csv", [header, ...lines.slice(200)].join("\n"));
      expectDigits(await estimatesOf([first, second]), models["cross-section"]!.estimate, 10);
    });

    it("whose name looks like a pattern, or has a quotation mark, is read as it is called", async () => {
      const source = await parquet("plain.parquet", csv("cross-section.csv"));
      for (const name of ["what[1]'s.parquet", "it's {a}.parquet"]) {
        await parquet(name, `SELECT * FROM read_parquet('${source}')`);
        expectDigits(await estimatesOf(join(folder, name)), models["cross-section"]!.estimate, 10);
      }
    });

    const table = () =>
      parquet(
        "odd.parquet",
        `SELECT i::DOUBLE AS x, sqrt(i) AS y, CASE WHEN i = 3000 THEN NULL ELSE i END AS hole,
        CASE WHEN i = 2999 THEN 'nan'::DOUBLE WHEN i = 3000 THEN 'inf'::DOUBLE ELSE i END AS odd,
        'a' || i AS word, DATE '2024-01-01' + i::INTEGER AS day, i % 2 = 0 AS flag, [i] AS several FROM range(5000) t(i)`,
      );
    it.each([
      ["hole", `row 3001, column hole: found ""; expected a number (the cell is empty)`],
      ["odd", `row 3000, column odd: found "NaN"; expected a number (the text is not a number)`],
      ["word", "column word: the column holds values of type VARCHAR; expected a number"],
      ["day", "column day: the column holds values of type DATE; expected a number"],
      ["flag", "column flag: the column holds values of type BOOLEAN; expected a number"],
      ["several", "column several: the column holds values of type LIST; expected a number"],
      ["other", 'no column "other"; there are "x", "y", "hole"'],
    ])("is refused where the column is %s", async (x, message) => {
      const file = await table();
      expect((await problemOf(() => regressTable(file, { y: "y", x }))).message).toContain(message);
    });

    it("is refused without a row, and where the file is cut or its months are none", async () => {
      const none = await parquet("none.parquet", "SELECT 1.0::DOUBLE AS x, 2.0::DOUBLE AS y LIMIT 0");
      expect((await problemOf(() => regressTable(none, { y: "y", x: "x" }))).message).toContain(
        "a header and no rows",
      );
      const cut = put("cut.parquet", "PAR1 and what follows is no more than this");
      expect((await problemOf(() => regressTable(cut, { y: "y", x: "x" }))).message).toContain(
        "cut.parquet: this is no whole Parquet file",
      );
      const file = await table();
      expect((await problemOf(() => regressTable(file, { y: "y", x: "x", time: "word" }))).message).toContain(
        'row 1, column word: found "a0"; expected a month',
      );
    });

    it("is refused beside a file with other columns", async () => {
      const file = await table();
      const other = put("other.csv", "x,y\n1,2\n2,3\n");
      expect((await problemOf(() => regressTable([file, other], { y: "y", x: "x" }))).message).toContain(
        `other.csv: columns of ${file} that are missing: "hole", "odd", "word"`,
      );
    });
  },
);

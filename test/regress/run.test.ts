import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { regressTable, regressionsJson, type RegressOptions } from "../../src/regress/run.js";
import { regressionTables } from "../../src/regress/tables.js";
import { cellText, cellsOf } from "../../src/print/table.js";
import type { StreamingRegression } from "../../src/statistics/streaming-regression.js";
import { problemOf, temporaryFolder, workbook } from "../fixtures/workbooks.js";
import {
  regressModels as models,
  type RegressReference as Expected,
} from "../statistics/regress-references.js";
import { csvRows, expectDigits } from "../support.js";

const { put } = temporaryFolder();
const fixture = (name: string) => fileURLToPath(new URL(`../fixtures/${name}`, import.meta.url));

function expectClassical(
  actual: ReturnType<StreamingRegression["result"]>,
  expected: Expected,
  digits: number,
): void {
  const { n, rSquared, adjustedRSquared, residualStandardError, f } = expected;
  expectDigits(actual, { n, rSquared, adjustedRSquared, residualStandardError, f }, digits);
  for (const key of ["estimate", "standardError", "t", "p", "ci95"] as const) {
    expectDigits(
      actual.coefficients.map((coefficient) => coefficient[key]),
      expected[key],
      digits,
      key,
    );
  }
}

describe("a regression on any table", () => {
  it.each<[string, string, Omit<RegressOptions, "y" | "x"> & { x: string; y?: string }, number]>([
    ["cross-section", "cross-section.csv", { y: "price", x: "income,area,year" }, 0],
    ["level", "monthly.csv", { x: "x,z", time: "month" }, 0],
    ["two lags and seasons", "monthly.csv", { x: "x", time: "month", lags: "2", seasonal: true }, 0],
    [
      "two lags from 2010-02",
      "monthly.csv",
      { x: "x", time: "month", lags: "2", periods: "2010-02:2015-12,2016-2021" },
      0,
    ],
    [
      "two lags from 2016",
      "monthly.csv",
      { x: "x", time: "month", lags: "2", periods: "2010-02:2015-12,2016-2021" },
      1,
    ],
    ["log changes", "monthly.csv", { x: "x", time: "month", transform: "log-change" }, 0],
    ["changes", "monthly.csv", { x: "x", time: "month", transform: "change" }, 0],
    ["year on year", "monthly.csv", { x: "x", time: "month", transform: "year-on-year" }, 0],
    ...(["change", "log-change", "year-on-year"] as const).map(
      (transform, i): [string, string, Omit<RegressOptions, "y">, number] => [
        `${["changes", "log changes", "year on year"][i]}, index chained`,
        "chain.csv",
        { x: "index", time: "month", transform, chain: "index" },
        0,
      ],
    ),
  ])(
    "agrees with R's lm and sandwich to 10 digits: %s",
    async (name, file, { y = "y", ...options }, which) => {
      const expected = models[name]!;
      const { regression, robust } = (await regressTable(fixture(file), { y, ...options }))[which]!;
      expectClassical(regression, expected, 10);
      expectDigits(
        robust.HC1!.coefficients.map(({ standardError }) => standardError),
        expected.HC1,
        10,
      );
      if (options.time) {
        expectDigits(
          robust.HAC!.coefficients.map(({ standardError }) => standardError),
          expected.HAC,
          10,
        );
      }
    },
  );

  it("is the same on a workbook with titles and rows out of order", async () => {
    const rows = csvRows("test/fixtures/monthly.csv").map(({ month, y, x, z }) => [
      month!,
      Number(y),
      Number(x),
      Number(z),
    ]);
    const book = put(
      "monthly.xlsx",
      workbook({ Notes: [], Data: [["Title"], [], ["month", "y", "x", "z"], ...rows.reverse()] }),
    );
    const [one] = await regressTable(book, { y: "y", x: "x,z", time: "month" });
    expectClassical(one!.regression, models.level!, 10);
  });
});

describe("a table with columns that are called as what every object has", () => {
  it.each([1, 100_000])("is read by their names, %i times over", async (times) => {
    const rows = "1,2,1\n2,1,3\n4,3,2\n5,5,7\n".repeat(times);
    const file = put("names.csv", `constructor,__proto__,toString\n${rows}`);
    const [model] = await regressTable(file, { y: "constructor", x: "__proto__,toString" });
    expect(model!.regression.coefficients.map(({ name }) => name)).toEqual([
      "intercept",
      "__proto__",
      "toString",
    ]);
    expect(model!.regression.n).toBe(4 * times);
    const problem = await problemOf(() => regressTable(file, { y: "constructor", x: "valueOf" }));
    expect(problem.found).toContain('no column "valueOf"');
  });
});

describe("a regression on a large table", () => {
  const [header, ...rows] = readFileSync(fixture("cross-section.csv"), "utf8").trim().split("\n");
  const repeated = (times: number) =>
    put("large.csv", `${header}\n${Array.from({ length: times }, () => rows.join("\n")).join("\n")}\n`);
  const options = { y: "price", x: "income,area,year" };
  const { estimate, rSquared } = models["cross-section"]!;

  it.each([
    [150, "HC1 errors, as the table is held in memory", ["HC1"]],
    [1200, "classical errors only, as it is read in one pass", []],
  ])("repeated %i times has R's coefficients, and %s", async (times, _, robustErrors) => {
    const [one] = await regressTable(repeated(times), options);
    expect(one!.regression.n).toBe(500 * times);
    expectDigits(
      one!.regression.coefficients.map((coefficient) => coefficient.estimate),
      estimate,
      10,
    );
    expectDigits(one!.regression.rSquared, rSquared, 10);
    expect(Object.keys(one!.robust)).toEqual(robustErrors);
  });

  it("with very many regressors has classical errors only, and the coefficients that made it", async () => {
    // Every y is exactly the sum of j x(j): small whole numbers, so that no sum is rounded.
    const k = 120;
    const names = Array.from({ length: k }, (_, j) => `x${j + 1}`);
    // The minimal standard generator of Park and Miller (1988).
    let state = 1;
    const digit = () => (state = (state * 16807) % 2147483647) % 10;
    const lines = Array.from({ length: 2500 }, () => {
      const x = names.map(digit);
      return [x.reduce((sum, value, j) => sum + (j + 1) * value, 0), ...x].join(",");
    });
    const file = put("wide.csv", `y,${names.join(",")}\n${lines.join("\n")}\n`);
    const [one] = await regressTable(file, { y: "y", x: names.join(",") });
    expect(one!.robust).toEqual({});
    const [intercept, ...slopes] = one!.regression.coefficients.map(({ estimate }) => estimate);
    expect(intercept).toBeCloseTo(0, 6);
    expectDigits(
      slopes,
      names.map((_, j) => j + 1),
      8,
    );
  });

  it("of months with very many terms is refused, with how many there may be", async () => {
    const names = Array.from({ length: 60 }, (_, j) => `x${j}`);
    const lines = Array.from({ length: 600 }, (_, i) => {
      const month = `${1950 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, "0")}`;
      return [month, i % 7, ...names.map((__, j) => (i * (j + 2)) % 11)].join(",");
    });
    const file = put("months.csv", `month,y,${names.join(",")}\n${lines.join("\n")}\n`);
    const problem = await problemOf(() =>
      regressTable(file, { y: "y", x: names.join(","), time: "month", lags: "4" }),
    );
    expect(problem.message).toBe("600 months and 301 terms, the lags included; expected at most 182 terms");
  });

  it("of short numbers is read in one pass by their count, with the coefficients of exact arithmetic", async () => {
    // y = 1 + 2 x, and once in four a half more or less, so that the errors cancel at every x.
    const block = ["1.5,0", "0.5,0", "3,1", "3,1", "5.5,2", "4.5,2"].join("\n");
    const lines = `${block}\n`.repeat(170_000);
    const [one] = await regressTable(put("short.csv", `y,x\n${lines}`), { y: "y", x: "x" });
    expect(one!.regression.n).toBe(1_020_000);
    expect(one!.robust).toEqual({});
    expectDigits(
      one!.regression.coefficients.map((coefficient) => coefficient.estimate),
      [1, 2],
      10,
    );
  });
});

describe("a table in Windows-1251 with a title", () => {
  it.each([
    ["small", 1],
    ["held in memory", 150],
    ["read in one pass", 1200],
  ])("%s has R's coefficients", async (_, times) => {
    const rows = readFileSync(fixture("cross-section.csv"), "utf8").trim().split("\n").slice(1);
    // The header "id,доход,area,year,цена" under the title "цена" in code page 1251.
    const header = Buffer.from("f6e5ede00a69642ce4eef5eee42c617265612c796561722cf6e5ede00a", "hex");
    const body = Buffer.from(`${rows.join("\n")}\n`.repeat(times));
    const file = put("1251.csv", Buffer.concat([header, body]));
    const [one] = await regressTable(file, { y: "цена", x: "доход,area,year" });
    expectDigits(
      one!.regression.coefficients.map(({ estimate }) => estimate),
      models["cross-section"]!.estimate,
      10,
    );
  });
});

describe("a regression that cannot be run", () => {
  const table = put(
    "table.csv",
    "month,y,x,z,same\n2024-01,1,2,5,7\n2024-02,2,3,7,7\n2024-03,3,5,11,7\n2024-04,5,4,9,7\n2024-05,4,4,9,7\n",
  );
  it.each([
    [
      "a column that is not there",
      { y: "y", x: "w" },
      'no column "w"; there are "month", "y", "x", "z", "same"',
    ],
    ["a constant regressor", { y: "y", x: "x,same" }, `${table}, column same: the regressor is constant`],
    [
      "regressors that follow from one another",
      { y: "y", x: "x,z" },
      `${table}, column z: the regressor is a linear combination`,
    ],
    ["a regressor twice", { y: "y", x: "x,x" }, 'the column "x" is asked for twice'],
    ["the same column on both sides", { y: "y", x: "y" }, 'the column "y" is asked for on both sides'],
    [
      "more coefficients than observations",
      { y: "y", x: "x", time: "month", seasonal: true },
      "coefficients",
    ],
    ["lags without months", { y: "y", x: "x", lags: "1" }, "--lags without --time"],
    ["a chain index without months", { y: "y", x: "x", chain: "x" }, "--chain without --time"],
    [
      "a chain index that is no column of the regression",
      { y: "y", x: "x", time: "month", chain: "y,z" },
      '--chain "z"; expected columns of --y and --x: "y", "x"',
    ],
    ["half a lag", { y: "y", x: "x", time: "month", lags: "1.5" }, '--lags "1.5"; expected a whole number'],
    ["a period of two months", { y: "y", x: "x", time: "month", periods: "2024-01:2024-02" }, "has 2 months"],
    [
      "a period outside the data",
      { y: "y", x: "x", time: "month", periods: "2023-2024" },
      "which have 2024-01 to 2024-05",
    ],
    [
      "a time that is no month",
      { y: "y", x: "x", time: "same" },
      `${table}, row 2, column same: found "7"; expected a month`,
    ],
  ])("with %s is refused", async (_, options, message) => {
    expect((await problemOf(() => regressTable(table, options))).message).toContain(message);
  });

  it("in logs of a value that is not above zero is refused by column", async () => {
    const file = put("zero.csv", "month,y,x\n2024-01,1,2\n2024-02,0,3\n2024-03,3,5\n2024-04,5,4\n");
    const options = { y: "y", x: "x", time: "month", transform: "log-change" as const };
    expect(await problemOf(() => regressTable(file, options))).toMatchObject({ file, column: "y" });
  });
});

describe("a regression of extreme numbers", () => {
  const regress = async (rows: string[]) => {
    const file = put("extreme.csv", ["x,y", ...rows].join("\n"));
    return (await regressTable(file, { x: "x", y: "y" }))[0]!;
  };

  it("is printed in scientific notation", async () => {
    const one = await regress(["1e200,2e250", "2e200,1e250", "3e200,4e250", "4e200,3e250", "5e200,6e250"]);
    const [coefficients] = regressionTables(one, "y ~ x", "en");
    // By hand: Sxy and Sxx of the leading digits are 10.
    const [, estimate] = cellsOf(coefficients!.rows[1]!).map(cellText);
    expect(estimate).toBe("1.00000e50");
  });

  it("that fits exactly has dashes and a note, and null and a note for programs", async () => {
    const one = await regress(["1,5", "2,7", "3,9", "4,11"]);
    const [coefficients, fit] = regressionTables(one, "y ~ x", "en");
    expect(coefficients!.notes).toEqual([expect.stringMatching(/^The fit is exact/)]);
    expect(cellsOf(coefficients!.rows[1]!).map(cellText).slice(2, 5)).toEqual(["0", "–", "–"]);
    expect(fit!.rows.flatMap((row) => cellsOf(row).map(cellText))).not.toContain("NaN");
    const json = JSON.parse(JSON.stringify(regressionsJson([one]))) as { note: string; f: { p: null } };
    expect(json.note).toMatch(/t, F and p are not defined/);
    expect(json.f.p).toBeNull();
  });
});

import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { regressTable, type RegressOptions } from "../src/commands/regress.js";
import { linearRegression } from "../src/statistics/linear-regression.js";
import { StreamingRegression } from "../src/statistics/streaming-regression.js";
import { scanNumbers } from "../src/files/csv-scanner.js";
import { nearestDouble } from "../src/numbers/decimal.js";
import { problemOf, temporaryFolder, workbook } from "./fixtures/workbooks.js";
import { csvRows, expectDigits, reference } from "./support.js";

interface Expected {
  n: number;
  estimate: number[];
  standardError: number[];
  t: number[];
  p: number[];
  ci95: number[][];
  rSquared: number;
  adjustedRSquared: number;
  residualStandardError: number;
  f: object;
  HC1: number[];
  HAC: number[];
}

const { put } = temporaryFolder();
const { models } = reference<{ models: Record<string, Expected> }>("regress.json");
const fixture = (name: string) => fileURLToPath(new URL(`fixtures/${name}`, import.meta.url));

/** The streamed regression of a CSV file. */
function streamed(file: string, x: string[], y: string) {
  const regression = new StreamingRegression(x);
  scanNumbers(file, [...x, y], { onBlock: (block, count) => regression.add(block, count) });
  return regression.result();
}

/** The numbers of one column of a CSV text. */
function scanned(text: string | Buffer, column = "x"): number[] {
  const values: number[] = [];
  scanNumbers(put("scan.csv", text), [column], {
    onBlock: ([block], count) => values.push(...block!.subarray(0, count)),
  });
  return values;
}

function expectClassical(actual: ReturnType<typeof streamed>, expected: Expected, digits: number): void {
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

describe("a regression in one pass", () => {
  it("agrees with R's lm to 10 digits", () => {
    const actual = streamed(fixture("cross-section.csv"), ["income", "area", "year"], "price");
    expectClassical(actual, models["cross-section"]!, 10);
  });

  it("agrees with the decomposition of the whole table to 10 digits, whatever the blocks", () => {
    let state = 1;
    const random = () => (state = (state * 48271) % 2147483647) / 2147483647;
    const n = 10_000;
    const x = Array.from({ length: n }, (_, i) => 2000 + i / 1000 + random());
    const z = x.map((value) => 1e6 + 3 * value + random());
    const y = x.map((value, i) => 1e4 - 2 * value + 0.1 * z[i]! + random());
    const whole = linearRegression(y, [
      { name: "x", values: x },
      { name: "z", values: z },
    ]);
    for (const size of [1, 7, 512, n]) {
      const regression = new StreamingRegression(["x", "z"]);
      for (let from = 0; from < n; from += size) {
        const block = [x, z, y].map((values) => Float64Array.from(values.slice(from, from + size)));
        regression.add(block, block[0]!.length);
      }
      const { coefficients, rSquared, residualStandardError, f } = regression.result();
      expectDigits(
        { coefficients, rSquared, residualStandardError, f },
        {
          coefficients: whole.coefficients.map(({ estimate, standardError, t }) => ({
            estimate,
            standardError,
            t,
          })),
          rSquared: whole.rSquared,
          residualStandardError: whole.residualStandardError,
          f: { statistic: whole.f.statistic },
        },
        10,
      );
    }
  });

  it("refuses a constant regressor, dependent regressors and too few rows", async () => {
    const file = put("dependent.csv", "y,x,twice,same\n1,1,2,7\n2,4,8,7\n4,9,18,7\n3,16,32,7\n5,25,50,7\n");
    expect(await problemOf(() => streamed(file, ["x", "same"], "y"))).toMatchObject({
      column: "same",
      found: "the regressor is constant",
    });
    expect(await problemOf(() => streamed(file, ["x", "twice"], "y"))).toMatchObject({ column: "twice" });
    const short = put("short.csv", "y,x\n1,2\n2,3\n");
    expect((await problemOf(() => streamed(short, ["x"], "y"))).message).toContain(
      "2 observations for 2 coefficients",
    );
  });
});

describe("numbers scanned from a CSV file", () => {
  it("come through quotation marks, CRLF, a byte order mark, blank lines and a missing last line break", () => {
    expect(scanned('\uFEFF"a","x"\r\n"one, ""two""\nthree","1.5"\r\n\r\n"b",-2\r\n,3e2')).toEqual([
      1.5, -2, 300,
    ]);
    expect(scanned("\n\nx\n.5\n5.\n+7\n 8 \n")).toEqual([0.5, 5, 7, 8]);
    expect(scanned('x\ty\n"1"\t2\n3\t4\n')).toEqual([1, 3]);
  });

  it("are those of Number(), to the last digit", () => {
    const texts = [
      "0.1",
      "123456789.123456789",
      "64.44420125310371",
      "0.30000000000000004",
      "9007199254740993",
      "1e-7",
      "-0.000123456789012345678",
    ];
    expect(scanned(`x\n${texts.join("\n")}\n`)).toEqual(texts.map(Number));
    for (let i = 0; i < 20_000; i++) {
      const head = Math.floor(((i * 7919) % 1000) * 1e6 + ((i * 104729) % 1e6));
      const tail = (i * 15485863) % 1e9;
      const decimals = i % 23;
      const value = nearestDouble(head, tail, 9, decimals);
      if (!Number.isNaN(value))
        expect(value).toBe(Number(`${head}${String(tail).padStart(9, "0")}e-${decimals}`));
    }
  });

  it("may have a decimal comma, which holds for the whole column", async () => {
    expect(scanned("x;y\n100,5;1\n1,234;2\n1 000,25;3\n")).toEqual([100.5, 1.234, 1000.25]);
    const mixed = put("mixed.csv", "x;y\n100,5;1\n100.5;2\n");
    expect(await problemOf(() => streamed(mixed, ["x"], "y"))).toMatchObject({ row: 3, column: "x" });
  });

  it.each([
    ["x,y\n1,2\n3,\n", 3, "y", "the cell is empty"],
    ["x,y\n1,2\n3,four\n", 3, "y", 'found "four"'],
    ['x,y\n1,2\n"a\nb",3\n', 3, "x", "the text is not a number"],
    ['x,y\n"1\n",2\n3,inf\n', 4, "y", "the value is infinite"],
    ["x,y\n1,NaN\n", 2, "y", "the value is missing"],
    ["x,y\n1,1e999\n", 2, "y", "too large"],
    ['x,y\n1,"1,234"\n', 2, "y", "the number can be read two ways"],
    ['x,y\n1,2.5\n1,"1,234"\n', 3, "y", "the number can be read two ways"],
    ["x,y\n1,2\n3\n", 3, undefined, "1 cells; expected 2"],
    ["x,y\n1,2\n3,4,5\n", 3, undefined, "3 cells; expected 2"],
    ['x,y\n1,2\n3,"4\n', 3, undefined, "a quotation mark is opened and never closed"],
    ['x,y\n1,2\n3,"4"5\n', 3, "y", "text follows a closing quotation mark"],
    ["x,y\n", undefined, undefined, "a header and no rows"],
    ["", undefined, undefined, "the file is empty"],
    ["x,z\n1,2\n", 1, undefined, 'no column "y"; there are "x", "z"'],
    ["x,y,y\n1,2,3\n", 1, undefined, '2 columns are named "y"'],
  ])("are refused by row and column: %j", async (text, row, column, message) => {
    const file = put("refused.csv", text);
    const problem = await problemOf(() => streamed(file, ["x"], "y"));
    expect(problem.file).toBe(file);
    expect(problem.row).toBe(row);
    expect(problem.column).toBe(column);
    expect(problem.message).toContain(message);
  });

  it("are found below title lines, and under names in Windows-1251", () => {
    expect(scanned('Prices, yearly\n\n"in\ntenge"\nid,x\n1,2.5\n3,4\n')).toEqual([2.5, 4]);
    // "цена" and "город" as Russian spreadsheet programs save them.
    const price = Buffer.from([0xf6, 0xe5, 0xed, 0xe0]);
    const city = Buffer.from([0xe3, 0xee, 0xf0, 0xee, 0xe4]);
    const cell = (number: string) => Buffer.from(`;${number}\n`, "latin1");
    const file = Buffer.concat([city, Buffer.from("\n"), city, Buffer.from(";"), price, Buffer.from("\n")]);
    const rows = Buffer.concat([city, cell("100,5"), city, cell("1\u00A0200,25")]);
    expect(scanned(Buffer.concat([file, rows]), "цена")).toEqual([100.5, 1200.25]);
  });

  it("name the row of a file with titles that is wrong", async () => {
    const file = put("titled.csv", "Prices\n\nx,y\n1,2\n3,four\n");
    expect(await problemOf(() => streamed(file, ["x"], "y"))).toMatchObject({ row: 5, column: "y" });
    const missing = await problemOf(() => streamed(file, ["x"], "z"));
    expect(missing).toMatchObject({ row: 3, found: 'no column "z"; there are "x", "y"' });
  });

  it("are whole where a row lies across two reads of the file", () => {
    const cell = "z".repeat(1000);
    const rows = Array.from({ length: 5000 }, (_, i) => `${i},"${cell}\n${cell}",${i / 8}`);
    const values = scanned(`id,text,x\n${rows.join("\n")}\n`);
    expect(values).toEqual(rows.map((_, i) => i / 8));
  });

  it("are refused in a file of one endless row", async () => {
    const file = put("endless.csv", `x,y\n1,"${"a".repeat(3_000_000)}"\n`);
    expect(await problemOf(() => streamed(file, ["x"], "y"))).toMatchObject({ file, row: 2 });
  });
});

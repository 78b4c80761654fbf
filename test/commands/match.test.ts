import { describe, expect, it } from "vitest";
import { languages } from "../../src/languages.js";
import { temporaryFolder, workbook } from "../fixtures/workbooks.js";
import { spectrum } from "./spectrum.js";

const { put } = temporaryFolder();
const ofIndustry = ["--series", "official/industrial-production"];

describe("spectrum match", () => {
  it("finds that metal ores on Figure 1 of the mining article are iron ores, and 2024 neither", async () => {
    const ids = ["--ids", "mining:figure1.ores.*", "--label", "industrial_production.07"];
    const { status, stdout, stderr } = await spectrum("match", ...ids);
    expect([status, stderr]).toEqual([0, "comparing 5 values with 131 series\n"]);
    const text = stdout.replace(/\s+/g, " ");
    expect(text).toContain("4 of 5 values agree to every digit with mining of iron ores (code 07.1)");
    expect(text).toContain("2024: of the other series of this unit mining of metal ores (code 07)");
    expect(text).toContain("0 of 5 values agree with it (no match)");
    expect(stdout).toMatch(/2024 +107,7 +114\.5 +\+68\.0 +6\.3 % +misses/);
    expect(stdout).toMatch(/2024 +107,7 +107\.8 +\+1\.0 +0\.1 % +misses/);
  });

  it("understands ids of the ends of spans", async () => {
    const { stdout } = await spectrum(
      "match",
      "--ids",
      "mining:figure1.metallurgy.*",
      ...ofIndustry,
      "--json",
    );
    const { verdict, best, series } = JSON.parse(stdout) as {
      verdict: string;
      series: number;
      best: { id: string; agreed: number; p: number }[];
    };
    expect({ verdict, series }).toEqual({ verdict: "match", series: 7 });
    expect(best[0]).toMatchObject({ id: "industrial_production.24", agreed: 6 });
    expect(best[0]!.p).toBeLessThan(0.001);
  });

  it("says which ids it left out", async () => {
    const some = await spectrum("match", "--ids", "mining:figure1.*o*_*", ...ofIndustry);
    expect(some.stderr).toMatch(/left out, without a period at the end of the id: figure1\.end_of_period/);
    const none = await spectrum("match", "--ids", "mining:figure1.end*", ...ofIndustry);
    expect(none.status).toBe(2);
    expect(none.stderr).toMatch(/no period at the end of figure1\.end_of_period; expected ids that end/);
  });

  it.each([
    ["semicolons and decimal commas", "Год;значение\n2015;78,0\n2022;79,6\n2023;93,5\n", 3],
    ["spans", "period,value,which\n2015-2019,102.4,lowest\n2015-2019,114.3,highest\n2024,106.9,\n", 3],
    ["a column of its own name", "year,ores\n2015,78.0\n2016,\n2022,79.6\n2023,93.5\n", 3],
  ])("reads a column with %s", async (_, text, count) => {
    const { status, stdout } = await spectrum(
      "match",
      "--column",
      put("printed.csv", text),
      ...ofIndustry,
      "--csv",
    );
    expect(status).toBe(0);
    const [header, first] = stdout.split("\n");
    expect(header).toMatch(/^series,name,verdict,shift,.*,relative_miss$/);
    expect(first).toMatch(
      new RegExp(`^industrial_production\\.(07_1|24),.*,(too few values|match),0,0,not,${count},${count},`),
    );
  });

  it("takes the digits of a workbook's numbers from the longest, and says so", async () => {
    const file = put(
      "printed.xlsx",
      workbook({
        A: [
          ["year", "value"],
          [2015, 78],
          [2022, 79.6],
          [2023, 93.5],
        ],
      }),
    );
    const { stderr, stdout } = await spectrum("match", "--column", file, ...ofIndustry, "--json");
    expect(stderr).toMatch(/numbers of a workbook do not show how they were printed: 1 decimals/);
    const { best } = JSON.parse(stdout) as { best: object[] };
    expect(best[0]).toMatchObject({ id: "industrial_production.07_1", agreed: 3 });
  });

  const wide =
    "year;iron ores;other ores\n2015;78,0;104,5\n2016;87,5;107,8\n2017;107,0;107,6\n2018;106,5;104,3\n";
  it.each([
    [
      "long",
      "series,period,value\niron ores,2015,78.0\niron ores,2016,87.5\niron ores,2017,107.0\nother ores,2015,104.5\n",
    ],
    ["with a column a series", wide],
    [
      "with a row a series",
      "ores;2015;2016;2017;2018\niron ores;78,0;87,5;107,0;106,5\nother ores;104,5;107,8;107,6;104,3\n",
    ],
  ])("reads series of one's own, %s", async (_, text) => {
    const series = put("series.csv", text);
    const { stdout, status } = await spectrum(
      "match",
      "2015=78,0",
      "2016=87,5",
      "2017=107,0",
      "--series",
      series,
      "--json",
    );
    expect(status).toBe(0);
    expect((JSON.parse(stdout) as { best: object[] }).best[0]).toMatchObject({
      id: "iron ores",
      agreed: 3,
      covered: 3,
    });
  });

  it.each([
    [
      "period,value\n2015,78.0\nlast year,79.6\n",
      /printed\.csv, row 3, column period: found "last year"; expected a year/,
    ],
    ["period,value\n2015,78.0\n2016,n/a\n", /printed\.csv, row 3, column value: printed figure "n\/a"/],
    ["period,value\n2015,\n", /printed\.csv, column value: no cell with a value/],
    [
      "period,value,which\n2015-2019,78.0,middle\n",
      /row 2, column which: found "middle"; expected lowest, highest/,
    ],
    ["period,value\n2015,78.0\n2015,79.6\n", /the period 2015 is there twice/],
    ["a,b,c\n1,2,3\n", /printed\.csv, row 1: no column/],
  ])("refuses the column %j", async (text, message) => {
    const { status, stdout, stderr } = await spectrum(
      "match",
      "--column",
      put("printed.csv", text),
      ...ofIndustry,
    );
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toMatch(message);
  });

  it.each([
    [
      "series,period,value\na,2015,1.0\na,2015,2.0\n",
      /row 3, column value: series a has 2015 in row 2 already/,
    ],
    ["series,period,value\na,early,1.0\n", /row 2, column period: found "early"; expected a year/],
    ["series,period,value\na,2015,many\n", /row 2, column value: printed figure "many"/],
    [
      "series,period,value,unit\na,2015,1.0,t\na,2016,1.0,kg\n",
      /row 3, column unit: series a in "kg" and in "t"/,
    ],
  ])("refuses the series %j", async (text, message) => {
    const { status, stderr } = await spectrum("match", "2015=1,0", "--series", put("series.csv", text));
    expect(status).toBe(2);
    expect(stderr).toMatch(message);
  });

  it.each(languages)("keeps to the terminal and to the language %s", async (language) => {
    const args = ["--ids", "mining:figure1.ores.*", "--label", "industrial_production.07", ...ofIndustry];
    const { stdout, stderr } = await spectrum("match", ...args, "--lang", language);
    for (const line of stdout.split("\n")) expect([...line].length, line).toBeLessThanOrEqual(80);
    if (language === "en") return;
    const words = `${stdout}${stderr}`.replace(/industrial_production\.\w+/g, "");
    expect(words.match(/[a-z]{2,}/gi)).toBeNull();
    expect(stdout).toContain("114,5");
  });

  it("writes Markdown and LaTeX", async () => {
    const args = ["match", "2015=78,0", "2022=79,6", "2023=93,5", ...ofIndustry];
    expect((await spectrum(...args, "--markdown")).stdout).toMatch(
      /^### The printed column is mining of iron ores/,
    );
    expect((await spectrum(...args, "--latex")).stdout).toContain("\\toprule");
  });
});

import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { readMiningOutput } from "../../../src/articles/mining/data.js";
import { readMiningTable } from "../../../src/articles/mining/own-data.js";
import { plausible } from "../../../src/articles/mining/plausible.js";
import { noticeText } from "../../../src/errors.js";
import { datasetPath } from "../../../src/files/datasets.js";
import type { Outlier } from "../../../src/files/plausible.js";

const folder = mkdtempSync(join(tmpdir(), "spectrum-mining-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function file(...lines: string[]): string {
  const path = join(folder, "output.csv");
  writeFileSync(path, lines.join("\n"));
  return path;
}

describe("a user's table of output by branch", () => {
  it("reads the shipped Table 1 as the strict reader does", async () => {
    const path = datasetPath("mining/output.csv");
    expect(await readMiningTable(path)).toEqual(readMiningOutput(path));
  });

  it("knows the branches and columns in Russian and Kazakh, and decimal commas", async () => {
    const path = file(
      "Отрасль;Год;Объем производства, млн тенге;Число предприятий",
      "Железные руды;2025;625 048,5;10",
      "темір кендері;2026;700000;",
    );
    expect(await readMiningTable(path)).toEqual([
      { branch: "iron_ores", year: 2025, output: 625048.5, enterprises: 10 },
      { branch: "iron_ores", year: 2026, output: 700000, enterprises: null },
    ]);
  });

  it.each([
    [
      ["branch,year,output", "coal,2025,5"],
      /row 2, column branch: found "coal"; expected one of the branches/,
    ],
    [["branch,year,output", "ores,2025,-5"], /row 2, column output.*positive/],
    [["branch,year,output", "ores,2025,abc"], /row 2, column output.*"abc"/],
    [["branch,year,output", "ores,2025,450.000"], /row 2, column output.*read two ways.*Write 450000/],
    [["branch;year;output;enterprises", "ores;2025;5;1.234"], /row 2, column enterprises.*read two ways/],
    [["branch,year,output", "ores,25,5"], /row 2, column year.*1900/],
    [
      ["branch,year,output", "ores,2025,5", "ores,2025,6"],
      /row 3, column branch: ores in 2025 is there twice/,
    ],
    [["branch,year,volume", "ores,2025,5"], /no column "output_million_tenge"/],
    [
      ["branch,year,output", "constructor,2025,5"],
      /row 2, column branch: found "constructor"; expected one of/,
    ],
    [["branch,year,output", "__proto__,2025,5"], /row 2, column branch: found "__proto__"; expected one of/],
    [["branch,year,output"], /header and no rows/],
    [[""], /empty/],
  ])("%j is refused with its place", async (lines, message) => {
    await expect(readMiningTable(file(...lines))).rejects.toThrow(message);
  });
});

describe("the unit of output", () => {
  async function read(...lines: string[]) {
    const said: string[] = [];
    const rows = await readMiningTable(file(...lines), (notice) => said.push(noticeText(notice, "en")));
    return { rows, said };
  }

  it.each([
    ["output (billion tenge)", "4479,923", "billion tenge", "multiplied by 1000"],
    ["output, KZT bn", "4479,923", "kzt bn", "multiplied by 1000"],
    ["Объем производства, млрд тенге", "4479,923", "млрд тенге", "multiplied by 1000"],
    ["объем производства (трлн тенге)", "4,479923", "трлн тенге", "multiplied by 1000000"],
    ["output (thousand tenge)", "4479923000", "thousand tenge", "divided by 1000"],
    ["өндіріс көлемі, мың теңге", "4479923000", "мың теңге", "divided by 1000"],
    ["output (tenge)", "4479923000000", "tenge", "divided by 1000000"],
  ])("%s is converted to million tenge, and said", async (header, value, unit, how) => {
    const { rows, said } = await read(`branch;year;${header}`, `ores;2024;${value}`);
    expect(rows).toEqual([{ branch: "ores", year: 2024, enterprises: null, output: 4479923 }]);
    expect(said).toHaveLength(1);
    expect(said[0]).toContain(`the unit is "${unit}": the numbers are ${how}`);
  });

  it.each(["output (million tenge)", "output_million_tenge", "өндіріс көлемі, миллион теңге"])(
    "%s needs no conversion",
    async (header) => {
      const { rows, said } = await read(`branch;year;${header}`, "ores;2024;4479923");
      expect([rows[0]!.output, said]).toEqual([4479923, []]);
    },
  );

  it("is taken from a title", async () => {
    const { rows } = await read("Output, billion tenge", "branch;year;output", "ores;2024;4479,923");
    expect(rows[0]!.output).toBe(4479923);
  });

  it.each([
    ["output (million USD)", /the unit is "million usd"; expected million tenge a year/],
    ["output, млн руб.", /the unit is "млн руб."/],
    ["объем производства, млн руб.", /the unit is "млн руб."/],
    ["output, %", /the unit is "%"/],
    ["output (thousand tonnes)", /the unit is "thousand tonnes"/],
    ["monthly output, million tenge", /the unit is "monthly"/],
  ])("%s is refused", async (header, message) => {
    await expect(read(`branch;year;${header}`, "ores;2024;4479923")).rejects.toThrow(message);
  });
});

describe("output that no branch has had", () => {
  const shipped = readMiningOutput(datasetPath("mining/output.csv"));
  const table = (change: (row: (typeof shipped)[number]) => Partial<(typeof shipped)[number]> = () => ({})) =>
    file(
      "branch,year,enterprises,output",
      ...shipped
        .map((row) => ({ ...row, ...change(row) }))
        .map(({ branch, year, enterprises, output }) => [branch, year, enterprises, output].join(",")),
    );

  it("is nowhere in Table 1, nor is anything unusual there", async () => {
    const said: unknown[] = [];
    expect(await readMiningTable(table(), (notice) => said.push(notice))).toEqual(shipped);
    expect(said).toEqual([]);
  });

  it.each(
    shipped
      .filter(({ branch, year }) => year === 2023 && branch !== "casting")
      .flatMap(({ branch }) => [0.001, 0.1, 10, 100, 1000].map((factor) => [branch, factor] as const)),
  )("as that of %s times %d is refused", async (branch, factor) => {
    const slip = table((row) =>
      row.branch === branch && row.year === 2023 ? { output: Math.round(row.output * factor) } : {},
    );
    await expect(readMiningTable(slip)).rejects.toThrow(/row \d+, column output: .*--accept-outliers/);
  });

  it.each([
    [
      "branches that exceed their total",
      "ores",
      { output: 3_276_676 },
      "the parts of mining of metal ores in 2023",
    ],
    [
      "branches that fall short of it",
      "other_ores",
      { output: 2_364_683 },
      "the parts of mining of metal ores",
    ],
    ["a division above industry", "industry", { output: 11_000_000 }, "the parts of industry in 2023"],
    ["growth of 14,043 %", "iron_ores", { output: 96_777_000 }, "found 96777000 for iron ores"],
    ["tenfold enterprises", "ferrous", { enterprises: 440 }, "the parts of metallurgical production in 2023"],
  ] as const)("as %s is refused", async (_, branch, change, message) => {
    const slip = table((row) => (row.branch === branch && row.year === 2023 ? change : {}));
    await expect(readMiningTable(slip)).rejects.toThrow(message);
  });

  it("grows at most 3.7 times in a year, enterprises 9.8 times", async () => {
    const rows = ["iron_ores,2023,10,521993", "iron_ores,2024,12,2000000"];
    await expect(readMiningTable(file("branch,year,enterprises,output", ...rows))).rejects.toThrow(
      "row 3, column output: found 2000000 for iron ores in 2024 after 521993 in 2023; " +
        "expected 0.272 to 3.68 times the earlier value",
    );
  });

  it("is read where the user insists", async () => {
    const outliers: Outlier[] = [];
    const insist = file("branch,year,output", "ores,2024,5");
    const [row] = await readMiningTable(insist, undefined, (outlier) => outliers.push(outlier));
    expect(row!.output).toBe(5);
    expect(outliers).toMatchObject([
      { row: 2, column: "output", found: { en: "found 5 for mining of metal ores in 2024" } },
    ]);
  });

  it("is held against ranges that Table 1 itself gives", () => {
    for (const branch of new Set(shipped.map((row) => row.branch))) {
      for (const measure of ["output", "enterprises"] as const) {
        const values = shipped.filter((row) => row.branch === branch).map((row) => row[measure]!);
        const { usual } = plausible[measure](branch);
        expect([usual.low * 5, usual.high / 5], `${branch} ${measure}`).toEqual([
          expect.closeTo(Math.min(...values), 6),
          expect.closeTo(Math.max(...values), 6),
        ]);
      }
    }
  });
});

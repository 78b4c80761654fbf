import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { analyseMining, type BranchYear } from "../../../src/articles/mining/analysis.js";
import { readMiningOutput } from "../../../src/articles/mining/data.js";

describe("a file in the layout of Table 1", () => {
  const folder = mkdtempSync(join(tmpdir(), "mining-"));
  afterAll(() => rmSync(folder, { recursive: true }));
  const file = (...lines: string[]) => {
    const path = join(folder, "own.csv");
    writeFileSync(path, ["branch,year,enterprises,output_million_tenge", ...lines].join("\n"));
    return path;
  };
  const reading =
    (...lines: string[]) =>
    () =>
      readMiningOutput(file(...lines));

  it("may hold any branches and years and leave the count of enterprises empty", () => {
    const own = analyseMining({
      output: readMiningOutput(
        file("metallurgy,2026,,300", "ores,2025,5,100", "ores,2026,6,110", "metallurgy,2025,7,200"),
      ),
    });
    expect(own.years).toEqual([2025, 2026]);
    expect(own.branches).toEqual(["ores", "metallurgy"]);
    expect(own.growth.ores!.whole).toBeCloseTo(10, 12);
    expect(own.growth.complex!.yearly[2026]).toBeCloseTo((100 * 110) / 300, 12);
    expect(own.contributions.map(({ branch, percentagePoints }) => [branch, percentagePoints])).toEqual([
      ["ores", 1000 / 300],
      ["metallurgy", 10000 / 300],
    ]);
    expect(own.outputPerEnterprise.metallurgy).toEqual({ 2025: 200 / 7 });
    expect(own.shareOfIndustry).toEqual({});
    expect(own.totals).toEqual([]);
    expect([own.projects, own.trade, own.volumeLevel]).toEqual([null, null, {}]);
  });

  it("gets no yearly growth across a year that is missing", () => {
    const rows: BranchYear[] = [2021, 2023].map((year) => ({
      branch: "ores",
      year,
      enterprises: null,
      output: year,
    }));
    const { growth, yearlyContributions } = analyseMining({ output: rows });
    expect(growth.ores).toMatchObject({ from: 2021, to: 2023, yearly: {} });
    expect(yearlyContributions).toEqual([]);
  });

  it("gets no growth from a single year", () => {
    const own = analyseMining({ output: [{ branch: "ores", year: 2024, enterprises: 1, output: 1 }] });
    expect(own.growth).toEqual({});
    expect(own.contributions).toEqual([]);
  });

  it("is refused without a row", () => {
    expect(() => analyseMining({ output: [] })).toThrow("there is no output in the data");
    expect(reading()).toThrow(/own\.csv: a header and no rows/);
  });

  it.each([
    [
      "a negative output",
      "ores,2024,5,-1",
      /own\.csv, row 2, column output_million_tenge: found "-1".*above zero/,
    ],
    ["an output of zero", "ores,2024,5,0", /row 2, column output_million_tenge: found "0".*above zero/],
    [
      "text in a number",
      "ores,2024,5,many",
      /row 2, column output_million_tenge: found "many".*not a number/,
    ],
    ["a missing output", "ores,2024,5,", /row 2, column output_million_tenge: found "".*empty/],
    ["an infinite output", "ores,2024,5,inf", /row 2, column output_million_tenge: found "inf".*infinite/],
    ["an output that reads two ways", 'ores,2024,5,"1,234"', /column output_million_tenge.*two ways/],
    ["part of an enterprise", "ores,2024,5.5,100", /row 2, column enterprises: found "5\.5".*not whole/],
    [
      "an unknown branch",
      "gold,2024,5,100",
      /row 2, column branch: found "gold"; expected one of the branches/,
    ],
    ["a year in words", "ores,last,5,100", /row 2, column year: found "last"; expected a year/],
  ])("is refused for %s, naming file, row and column", (_, line, message) => {
    expect(reading(line)).toThrow(message);
  });

  it("is refused for a branch and year given twice", () => {
    expect(reading("ores,2024,5,100", "ores,2023,5,90", "ores,2024,5,100")).toThrow(
      /own\.csv, row 4, column branch, year: "ores 2024" stands in row 2 already/,
    );
  });
});

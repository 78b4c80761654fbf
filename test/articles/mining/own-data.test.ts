import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { readMiningOutput } from "../../../src/articles/mining/data.js";
import { readMiningTable } from "../../../src/articles/mining/own-data.js";
import { datasetPath } from "../../../src/files/datasets.js";

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
    [["branch,year,output"], /header and no rows/],
    [[""], /empty/],
  ])("%j is refused with its place", async (lines, message) => {
    await expect(readMiningTable(file(...lines))).rejects.toThrow(message);
  });
});

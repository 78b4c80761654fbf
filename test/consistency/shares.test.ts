import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { languages } from "../../src/languages.js";
import { spectrum } from "../commands/spectrum.js";

const folder = mkdtempSync(join(tmpdir(), "shares-"));
afterAll(() => rmSync(folder, { recursive: true }));

function fileOf(name: string, text: string): string {
  const file = join(folder, name);
  writeFileSync(file, text);
  return file;
}

describe("spectrum shares", () => {
  it("finds the 41 deputies of three parties and their seats", async () => {
    const { status, stdout } = await spectrum(
      "shares",
      "36.6",
      "48.8",
      "14.6",
      "--exhaustive",
      "--max",
      "60",
    );
    expect(status).toBe(0);
    expect(stdout).toContain("Of the totals 1–60, 1 can give these shares");
    expect(stdout).toMatch(/^ +41 +15 +20 +6$/m);
    expect(stdout).toContain("Power: 59 of 60 totals (98.3 %) cannot give these shares.");
  });

  it("finds the share that is the rest of the others, and exits 0 though no total fits", async () => {
    const args = ["21.9", "36.5", "39.2", "2.4", "--exhaustive", "--n", "41", "--rounding", "truncation"];
    const { status, stdout } = await spectrum("shares", ...args);
    expect(status).toBe(0);
    expect(stdout).toContain("A total of 41 cannot give these shares under this way of rounding");
    expect(stdout).toContain("39.2 (others truncated; total 41)");
  });

  it("says that a check of one decimal against 1,500 cannot fail", async () => {
    const { stdout } = await spectrum("shares", "50.4", "2.7", "7.9", "--n", "1500");
    expect(stdout).toContain("The check cannot fail: 1,500 can give every one of the 1,001 values");
  });

  it("reads sets from the columns of a table, and leaves a row of totals out", async () => {
    const file = fileOf(
      "parties.csv",
      "party,2023,2021\nA,36.6,40.0\nB,48.8,50.0\nC,14.6,10.0\nTotal,100.0,100.0\n",
    );
    const { stdout } = await spectrum("shares", "--file", file, "--exhaustive", "--max", "500", "--json");
    const answer = JSON.parse(stdout) as {
      found: { totals: number[] };
      bySet: { name: string; totals: number[] }[];
    };
    const [first, second] = answer.bySet.map(({ totals }) => totals);
    expect(answer.bySet.map(({ name }) => name)).toEqual(["2023", "2021"]);
    expect(first!.slice(0, 2)).toEqual([41, 82]);
    expect(second!.slice(0, 2)).toEqual([10, 20]);
    expect(answer.found.totals).toEqual(first!.filter((total) => second!.includes(total)));
    const one = await spectrum(
      "shares",
      "--file",
      file,
      "--columns",
      "2021",
      "--exhaustive",
      "--max",
      "10",
      "--csv",
    );
    expect(one.stdout.replaceAll("\r", "").split("\n").slice(0, 2)).toEqual([
      "total,set,share,count_first,count_last",
      "10,2021,40.0,4,4",
    ]);
    expect((await spectrum("shares", "--file", file, "--columns", "2020")).stderr).toMatch(
      /no column 2020 with figures; expected some of 2023, 2021/,
    );
  });

  it("tells joint sets and how likely it is that all sum to exactly 100", async () => {
    const sets = ["36,6", "48,8", "14,6", "/", "9,8", "80,5", "9,7", "--exhaustive", "--max", "100"];
    const { stdout } = await spectrum("shares", ...sets);
    expect(stdout).toContain("All 2 sets sum to exactly 100; by chance that has a probability of 0.56.");
  });

  it.each(languages)("says it all in %s", async (language) => {
    const args = ["36.6", "48.8", "14.6", "--exhaustive", "--max", "60", "--lang", language];
    const { stdout } = await spectrum("shares", ...args);
    expect(stdout).toMatch(/41 +15 +20 +6/);
    if (language !== "en") expect(stdout.match(/(?<![\w-])[a-z]{4,}/g) ?? []).toEqual([]);
    expect((await spectrum("shares", ...args, "--markdown")).stdout).toMatch(/^### /);
  });
});

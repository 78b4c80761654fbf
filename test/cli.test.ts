import { execFile, spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, it } from "vitest";

const cli = fileURLToPath(new URL("../dist/cli.js", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "spectrum-cli-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A copy of the built package whose printed figures of housing are changed. */
function packageWith(change: (csv: string) => string): string {
  const copy = mkdtempSync(join(folder, "package-"));
  const root = fileURLToPath(new URL("../", import.meta.url));
  for (const part of ["dist", "datasets", "package.json"])
    cpSync(join(root, part), join(copy, part), { recursive: true });
  symlinkSync(join(root, "node_modules"), join(copy, "node_modules"), "dir");
  const file = join(copy, "datasets/published/housing.csv");
  const before = readFileSync(file, "utf8");
  const after = change(before);
  expect(after).not.toBe(before);
  writeFileSync(file, after);
  return copy;
}

function spectrum(...args: string[]) {
  return run(cli, args);
}

function run(program: string, args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], {
    encoding: "utf8",
    cwd: folder,
  });
  return { status, stdout, stderr };
}

describe("spectrum", () => {
  it("teaches by example in --help", () => {
    const { status, stdout } = spectrum("--help");
    expect(status).toBe(0);
    expect(stdout).toMatch(/Examples:\n {2}spectrum check/);
    for (const command of ["check", "housing", "food", "mining", "report"]) {
      const help = spectrum(command, "--help");
      expect(help.status).toBe(0);
      expect(help.stdout).toContain(`spectrum ${command}`);
      expect(help.stdout).toContain("Examples:");
    }
  });

  it.each([
    [["check", "fod"], /no article "fod"; expected housing, food, mining/],
    [["check", "--only", "wrong"], /no verdict "wrong"; expected reproduced/],
    [["check", "--id", "nothing.like.this"], /no entry has "nothing.like.this"/],
    [["check", "--lang", "de"], /no language "de"; expected en, ru or kk/],
    [["housing", "--area", "-5"], /an area of "-5"; expected square metres above zero/],
    [["housing", "--city", "Atlantis"], /no city "Atlantis"; expected Astana, Almaty, Shymkent/],
    [["food", "--periods", "2010-2005"], /"2010-2005" ends before it begins/],
    [["food", "--index", "both"], /--index "both"; expected real or nominal/],
    [["food", "--chow", "2030-01"], /--chow 2030-01; expected a month inside one of the periods/],
    [["charts", "housing-indx"], /no chart "housing-indx".*housing-index/],
    [["charts", "--format", "gif"], /gif/],
    [["notebooks", "99-nothing"], /99-nothing/],
    [["template", "nothing"], /nothing/],
    [["regress", "missing.csv", "--y", "a", "--x", "b"], /missing\.csv: there is no such file/],
    [["mining", "--data", "missing.csv"], /missing\.csv: there is no such file/],
    [["nonsense"], /unknown command 'nonsense'/],
    [["check", "--nonsense"], /unknown option '--nonsense'/],
  ])("%s gives one clear line and status 2", (args, message) => {
    const { status, stdout, stderr } = spectrum(...args);
    expect(status).toBe(2);
    expect(stdout).toBe("");
    expect(stderr).toMatch(message);
    expect(stderr).not.toMatch(/\n\s+at /);
  });

  it("prints the ledger for programs in the documented shape", () => {
    const { status, stdout, stderr } = spectrum("check", "housing", "--json");
    expect(status).toBe(0);
    expect(stderr).toBe("");
    const [first] = JSON.parse(stdout) as Record<string, unknown>[];
    expect(Object.keys(first!).slice(0, 9)).toEqual([
      "article",
      "id",
      "where",
      "kind",
      "printed",
      "recomputed",
      "range",
      "verdict",
      "note",
    ]);
    expect(first).toMatchObject({ article: "housing", kind: "figure", printed: "79.06", verdict: "differs" });
  });

  it("shows only the verdicts asked for", () => {
    const { stdout } = spectrum("check", "--only", "differs,contradicted", "--json");
    const verdicts = (JSON.parse(stdout) as { verdict: string }[]).map(({ verdict }) => verdict);
    expect(new Set(verdicts)).toEqual(new Set(["differs", "contradicted"]));
  });

  it("writes the ledger as CSV and as Markdown", () => {
    expect(spectrum("check", "food", "--csv").stdout.split("\n")[0]).toBe(
      "article,id,where,kind,printed,unit,recomputed,low,high,verdict,formula,worked,note",
    );
    expect(spectrum("check", "food", "--markdown").stdout).toContain(
      "| --- | ---: | ---: | ---: | --- | --- |",
    );
  });

  it("uses the decimal comma and the terms of the language", () => {
    expect(spectrum("housing", "--lang", "ru").stdout).toMatch(/Астана.*79,03/);
    expect(spectrum("housing", "--lang", "kk").stdout).toContain("айлық жалақы");
    expect(spectrum("check", "housing", "--lang", "kk").stdout).toContain("сәйкес келмейді");
  });

  it("prints the regressions for programs in the documented shape", () => {
    const { models } = JSON.parse(spectrum("food", "--json").stdout) as { models: Record<string, unknown>[] };
    expect(models).toHaveLength(4);
    expect(models[0]).toMatchObject({ period: { from: "2000-01", to: "2024-12" }, n: 300 });
    for (const key of [
      "intercept",
      "slope",
      "r",
      "rSquared",
      "adjustedRSquared",
      "residualStandardError",
      "f",
    ]) {
      expect(models[0]).toHaveProperty(key);
    }
    expect(Object.keys(models[0]!["robust"] as object)).toEqual(["HC0", "HC1", "HC2", "HC3", "HAC"]);
  });

  it("exits with 1 and names the entry when a verdict is not the one on record", () => {
    const copy = packageWith((csv) => csv.replace(",reproduced,", ",differs,"));
    const { status, stderr } = run(join(copy, "dist/cli.js"), ["check", "housing"]);
    expect(status).toBe(1);
    expect(stderr).toBe("spectrum: housing table1.shymkent.index: found reproduced, on record is differs\n");
  });

  it.each([
    ["point,,,,,\n", ",,,,,\n", /housing\.csv, row \d+, column printed: .*read two ways/],
    [",figure,79.06,", ",figure,79.o6,", /housing\.csv, row \d+, column printed: .*"79\.o6"/],
    [
      "100 * table1.astana.wage",
      "100 * table1.astana.wages",
      /column formula: there is no figure "table1.astana.wages"/,
    ],
    [",differs,", ",different,", /housing\.csv, row \d+, column expected: found "different"/],
  ])("refuses a file of printed figures in which %j has become %j", (before, after, message) => {
    const copy = packageWith((csv) => csv.replace(before, after));
    const { status, stdout, stderr } = run(join(copy, "dist/cli.js"), ["check", "housing"]);
    expect([status, stdout]).toEqual([2, ""]);
    expect(stderr).toMatch(message);
  });

  it("stops quietly when its reader stops reading", async () => {
    const command = `"${process.execPath}" "${cli}" check --formulas | head -n 1`;
    const { stderr } = await new Promise<{ stderr: string }>((resolve) => {
      execFile("sh", ["-c", command], (_, __, text) => resolve({ stderr: text }));
    });
    expect(stderr).toBe("");
  });

  it("writes ledgers and tables into the folder asked for, and nothing beside a folder it cannot write", () => {
    const out = join(folder, "out");
    const { status, stdout } = spectrum("report", "--out", out);
    expect(status).toBe(0);
    expect(stdout).toContain("ledger.csv, ledger.json, ledger/, tables/, charts/");
    for (const file of [
      "ledger.csv",
      "ledger.json",
      "ledger/food.md",
      "tables/food.tex",
      "tables/mining.json",
    ]) {
      expect(readFileSync(join(out, file), "utf8").length).toBeGreaterThan(100);
    }
    const blocked = join(folder, "file");
    writeFileSync(blocked, "");
    const refused = spectrum("report", "--out", join(blocked, "inside"));
    expect(refused.status).toBe(2);
    expect(refused.stderr).toMatch(/not a folder/);
    expect(existsSync(join(blocked, "inside"))).toBe(false);
  });
});

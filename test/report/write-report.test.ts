import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { checkArticle } from "../../src/articles/check.js";
import { housing } from "../../src/articles/housing/article.js";
import { housingRun } from "../../src/articles/housing/run.js";
import { InputError } from "../../src/errors.js";
import type { Text } from "../../src/languages.js";
import { ledgerJson, summaryLine } from "../../src/print/ledger.js";
import { writeReport, type WrittenReport } from "../../src/report/write-report.js";

let folder = "";
let report: WrittenReport;
const told: string[] = [];
const onProgress = (line: Text) => void told.push(line.en);
const written = (name: string) => readFileSync(join(folder, "out", name), "utf8");

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "spectrum-report-"));
  const data = join(folder, "cities.csv");
  writeFileSync(data, "city,monthly_wage_tenge,price_per_square_metre_tenge\nOral,150000,600000\n");
  // A reader's own data go into tables and charts; what was published is checked on the shipped data.
  const run = () => housingRun({ data });
  const out = join(folder, "out");
  report = await writeReport({ out, language: "ru", articles: [housing], run, onProgress });
});
afterAll(() => rmSync(folder, { recursive: true }));

describe("a report", () => {
  it("names the files that it wrote, and writes no other", () => {
    const there = readdirSync(join(folder, "out"), { recursive: true, encoding: "utf8", withFileTypes: true })
      .filter((entry) => entry.isFile() && !entry.name.startsWith("."))
      .map((entry) => join(entry.parentPath, entry.name).slice(join(folder, "out").length + 1));
    expect([...report.files].sort()).toEqual(there.sort());
    expect(report.files.slice(0, 6)).toEqual([
      "ledger/housing.md",
      "ledger.csv",
      "ledger.json",
      "tables/housing.md",
      "tables/housing.tex",
      "tables/housing.json",
    ]);
  });

  it("has the ledger of the shipped data whatever the reader's are", async () => {
    const entries = await checkArticle("housing");
    expect(written("ledger.json")).toBe(`${ledgerJson(entries)}\n`);
    expect(report.entries).toEqual(entries);
    expect(report.ledgers[0]!.summary).toBe(summaryLine(entries, "ru"));
  });

  it("has tables and charts of the reader's data: 150,000 of 600,000 tenge is an index of 25", () => {
    const { cities } = JSON.parse(written("tables/housing.json")) as { cities: { city: string }[] };
    expect(cities.map(({ city }) => city)).toEqual(["Oral"]);
    expect(written("tables/housing.md")).toMatch(/\| Oral \|.*\b25,0/);
    expect(written("tables/housing.tex")).toContain("\\begin{tabular}");
    expect(report.files.filter((file) => /^charts\/.*\.svg$/.test(file)).length).toBeGreaterThan(0);
  });

  it("is in the language asked for, with the article's title above its ledger", () => {
    expect(written("ledger/housing.md")).toMatch(
      /^## Доступность жилья .*\(с\.\u00A078–89\)\n\n\| место \| опубликовано \|/,
    );
  });

  it("tells what is being done", () => {
    expect(told[0]).toBe("housing: recomputing");
  });

  it("is refused for a folder that is a file", async () => {
    const out = join(folder, "cities.csv");
    const run = () => housingRun();
    const refused = writeReport({ out, language: "en", articles: [housing], run, onProgress });
    await expect(refused).rejects.toThrow(InputError);
  });
});

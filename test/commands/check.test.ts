import { describe, expect, it } from "vitest";
import { checkArticle } from "../../src/articles/check.js";
import { reportUnexpected } from "../../src/commands/check.js";
import { spectrum } from "./spectrum.js";
import { expectWithin } from "./terminal.js";

describe("spectrum check", () => {
  it("prints the ledger for programs in the documented shape", async () => {
    const { status, stdout, stderr } = await spectrum("check", "housing", "--json");
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    const entries = JSON.parse(stdout) as Record<string, unknown>[];
    const first = entries.find(({ kind }) => kind === "figure");
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

  it("shows only the verdicts asked for", async () => {
    const { stdout } = await spectrum("check", "--only", "differs,contradicted", "--json");
    const verdicts = (JSON.parse(stdout) as { verdict: string }[]).map(({ verdict }) => verdict);
    expect(new Set(verdicts)).toEqual(new Set(["differs", "contradicted"]));
  });

  it("finds entries by their place in the language of the reader", async () => {
    const { stdout } = await spectrum("check", "housing", "--id", "Таблица 1", "--lang", "ru");
    expect(stdout).toContain("table1.astana.index: 100 * 504212 / 637980");
  });

  it("writes the ledger as CSV, Markdown and LaTeX", async () => {
    expect((await spectrum("check", "food", "--csv")).stdout.split("\n")[0]).toBe(
      "article,id,where,kind,printed,unit,recomputed,low,high,verdict,formula,worked,note,under",
    );
    expect((await spectrum("check", "food", "--markdown")).stdout).toContain(
      "| --- | ---: | ---: | ---: | --- | --- |",
    );
    expect((await spectrum("check", "food", "--latex")).stdout).toMatch(/\\begin\{longtable\}[^]*\\endhead/);
  });

  it("writes CSV for a Russian Excel: a byte order mark, semicolons, decimal commas, words in Russian", async () => {
    const { stdout } = await spectrum("check", "housing", "--csv-for", "excel", "--lang", "ru");
    const [header, ...lines] = stdout.split("\r\n");
    const first = lines.find((line) => line.includes(";table1.astana.index;"));
    expect(header).toBe(
      "\uFEFFстатья;код строки;место;вид;опубликовано;единица;пересчитано;нижняя граница;верхняя граница;" +
        "заключение;формула;с числами;примечание;относится к",
    );
    expect(first).toMatch(/;число;"=""79\.06""";%;79,0325\d+;79,0324\d+;79,0327\d*;расходится;/);
  });

  it("keeps for Excel a formula that is one number letter by letter", async () => {
    const { stdout } = await spectrum("check", "food", "--csv-for", "excel", "--id", "methods.model1.n");
    expect(stdout).toMatch(/,food\.models\[0\]\.n,"=""\d+""",/);
  });

  it("prints counts without decimals", async () => {
    const { stdout } = await spectrum("check", "mining", "--id", "table1");
    expect(stdout).not.toMatch(/enterprises +[\d,]+\.\d\d/);
  });

  it.each([40, 80, 200])("keeps to a terminal of %i characters without breaking a figure", (width) =>
    expectWithin(width, ["en", "kk"]),
  );

  it("uses the decimal comma and the terms of the language", async () => {
    expect((await spectrum("housing", "--lang", "ru")).stdout).toMatch(/Астана.*79,03/);
    expect((await spectrum("housing", "--lang", "kk")).stdout).toContain("айлық жалақы");
    expect((await spectrum("check", "housing", "--lang", "kk")).stdout).toContain("сәйкес келмейді");
  });

  it("names on stderr each entry whose verdict is not the one on record, and sets status 1", async () => {
    const entries = await checkArticle("housing");
    const changed = entries.map((entry) =>
      entry.id === "table1.shymkent.index" ? { ...entry, expected: "differs" as const } : entry,
    );
    const said: string[] = [];
    const write = process.stderr.write.bind(process.stderr);
    process.stderr.write = ((text: string) => said.push(text) > 0) as typeof process.stderr.write;
    const before = process.exitCode;
    try {
      reportUnexpected(changed, "en");
      expect(process.exitCode).toBe(1);
    } finally {
      process.exitCode = before;
      process.stderr.write = write;
    }
    expect(said).toEqual([
      "spectrum: housing table1.shymkent.index: found reproduced, on record is differs\n",
    ]);
  });
});

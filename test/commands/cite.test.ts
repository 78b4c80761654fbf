import { describe, expect, it } from "vitest";
import { spectrum } from "./spectrum.js";

describe("spectrum cite", () => {
  it("cites the package in the release of package.json, in APA style where none is named", async () => {
    const { status, stdout } = await spectrum("cite");
    expect(status).toBe(0);
    expect(stdout).toMatch(
      /^The spectrum-replication authors\. \(2026\)\. .* \(Version \d+\.\d+\.\d+\) \[Computer software\]\.\n$/,
    );
    expect((await spectrum("cite", "spectrum-replication")).stdout).toBe(stdout);
  });

  it("finds a dataset by its path, its file name and its title", async () => {
    const byPath = await spectrum("cite", "official/wages.csv");
    expect(byPath.stdout).toContain("Average monthly nominal wage of the country, 2012 to 2025");
    for (const name of [
      "wages.csv",
      "datasets/official/wages.csv",
      "average monthly nominal wage of the country, 2012 to 2025",
    ]) {
      expect(await spectrum("cite", name)).toEqual(byPath);
    }
  });

  it("recomputes a finding: 100 × 471,264 / 593,855 is 79.3567, printed as 79.35", async () => {
    const { stdout } = await spectrum(
      "cite",
      "housing.table1.almaty.index",
      "--style",
      "gost",
      "--lang",
      "ru",
    );
    expect(stdout).toContain("опубликовано 79.35 %; пересчитано 79,3567; заключение: неверно округлено.");
  });

  it("gives every style and the parts for programs", async () => {
    const { stdout } = await spectrum("cite", "optimism", "--json", "--lang", "ru");
    const { kind, authors, pages, citations } = JSON.parse(stdout) as Record<string, unknown>;
    expect({ kind, authors, pages }).toEqual({
      kind: "article",
      authors: [{ family: "Жунусова", initials: "А." }],
      pages: [64, 77],
    });
    expect(Object.keys(citations as object)).toEqual(["apa", "gost", "bibtex"]);
  });

  it.each([
    [["fod"], /nothing to cite is called "fod"; expected an article .*\. Did you mean "food"\?/],
    [["food.table1.model4.slop"], /Did you mean "food\.table1\.model4\.slope"\?/],
    // A printed input has no verdict: others cite it.
    [["housing.table1.almaty.wage"], /nothing to cite is called "housing\.table1\.almaty\.wage"/],
    [
      ["trade.csv"],
      /several datasets are called "trade\.csv": food\/trade\.csv, mining\/trade\.csv\. Name it/,
    ],
    [["--accessed", "2026-02-30"], /"2026-02-30" as the day of access; expected a day as in 2026-11-28/],
    [["--style", "mla"], /'mla'/],
    [["__proto__"], /nothing to cite is called "__proto__"/],
  ])("refuses %j in one line", async (args, message) => {
    const { status, stdout, stderr } = await spectrum("cite", ...args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toMatch(message);
    expect(stderr).toMatch(/^spectrum: [^\n]+\n$/);
  });
});

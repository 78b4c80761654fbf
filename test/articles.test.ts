import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { analyseFoodTrade } from "../src/articles/food/analysis.js";
import { analyseHousing } from "../src/articles/housing/analysis.js";
import { articleNames, foodResults, housingResults, loadFoodMonths } from "../src/articles/shipped.js";
import { checkArticle, checkArticles } from "../src/articles/check-article.js";
import { printedFigure } from "../src/ledger/printed-figure.js";
import { roundingRules } from "../src/ledger/verdict.js";
import { countVerdicts, unexpectedVerdicts } from "../src/ledger/ledger.js";
import { datasetPath, loadFoodTrade } from "../src/files/datasets.js";
import { readProvenance } from "../src/articles/provenance.js";

const entry = (article: string, id: string) =>
  checkArticle(article).find((candidate) => candidate.id === id)!;

describe("the ledger", () => {
  it("finds the verdicts on record in every article", () => {
    expect(unexpectedVerdicts(checkArticles())).toEqual([]);
  });

  it("covers the three articles with at least a hundred entries", () => {
    expect(articleNames()).toEqual(expect.arrayContaining(["housing", "food", "mining"]));
    expect(checkArticles().length).toBeGreaterThanOrEqual(100);
  });

  it("has a note on every figure or statement that does not simply follow", () => {
    const bare = checkArticles().filter(
      ({ verdict, note }) => !["reproduced", "holds"].includes(verdict) && note.length < 20,
    );
    expect(bare.map(({ article, id }) => `${article} ${id}`)).toEqual([]);
  });

  it("says in the note of a misrounded figure that it was truncated, where truncation gives its digits", () => {
    const misrounded = checkArticles().filter(({ verdict }) => verdict === "misrounded");
    expect(misrounded.length).toBeGreaterThan(0);
    for (const { id, printed, recomputed, note } of misrounded) {
      const isTruncated = roundingRules(printedFigure(printed), recomputed!).includes("truncation");
      expect(/truncat/i.test(note), id).toBe(isTruncated);
    }
  });

  it("lets the printed value into every range it calls within input rounding", () => {
    for (const { verdict, range, printed, recomputed } of checkArticles()) {
      if (range === null) continue;
      expect(range[0]).toBeLessThanOrEqual(recomputed!);
      expect(range[1]).toBeGreaterThanOrEqual(recomputed!);
      if (verdict !== "within-input-rounding") continue;
      const value = Number(printed.replace(",", "."));
      expect(value).toBeGreaterThanOrEqual(range[0]);
      expect(value).toBeLessThanOrEqual(range[1]);
    }
  });
});

describe("the housing article", () => {
  it("prints a column that is wage over price, with one slip and one truncation", () => {
    expect(countVerdicts(checkArticle("housing").filter(({ kind }) => kind === "figure"))).toEqual({
      reproduced: 2,
      misrounded: 1,
      differs: 1,
      "not-recomputable": 7,
    });
    expect(entry("housing", "table1.astana.index")).toMatchObject({ printed: "79.06", verdict: "differs" });
    expect(entry("housing", "table1.astana.index").recomputed).toBeCloseTo(79.0326, 4);
  });

  it("has three readings of the index that agree on the order of the cities but not on its direction", () => {
    const { rankings, cities } = housingResults();
    expect(rankings.tabulated).toEqual(["Almaty", "Astana", "Shymkent"]);
    expect(rankings.printedFormula).toEqual(rankings.tabulated);
    const [astana] = cities;
    expect(astana!.tabulated * astana!.described).toBeCloseTo(10000, 8);
  });

  it("gives years of full wage in proportion to the floor area", () => {
    const small = analyseHousing(
      [{ city: "Astana", monthlyWage: 500_000, pricePerSquareMetre: 600_000 }],
      50,
    );
    // 50 m2 at 600,000 are 30,000,000 tenge, five years at 6,000,000 a year.
    expect(small.cities[0]!.yearsOfFullWage).toBe(5);
  });

  it("ranks no cities whose data are of different years", () => {
    const { rankings } = analyseHousing([
      { city: "Astana", year: 2023, monthlyWage: 400_000, pricePerSquareMetre: 500_000 },
      { city: "Almaty", year: 2024, monthlyWage: 440_000, pricePerSquareMetre: 525_000 },
    ]);
    expect(rankings.tabulated).toEqual([]);
  });

  it("gives year-over-year changes once the data have years", () => {
    const { changes } = analyseHousing([
      { city: "Astana", year: 2023, monthlyWage: 400_000, pricePerSquareMetre: 500_000 },
      { city: "Astana", year: 2024, monthlyWage: 440_000, pricePerSquareMetre: 525_000 },
    ]);
    expect(changes).toHaveLength(1);
    expect(changes[0]!.monthlyWage).toBeCloseTo(10, 10);
    expect(changes[0]!.pricePerSquareMetre).toBeCloseTo(5, 10);
    expect(changes[0]!.tabulated).toBeCloseTo(100 * (1.1 / 1.05 - 1), 10);
  });
});

describe("the food article", () => {
  it("has all 24 cells of Table 1, all 8 numbers of the equations and the p-values reproduced", () => {
    const ledger = checkArticle("food");
    const table = ledger.filter(({ id }) => /^table1\./.test(id));
    const equations = ledger.filter(({ id }) => /^equation/.test(id));
    const pValues = ledger.filter(({ id }) => /^text\.model\d\.p$/.test(id));
    expect([table.length, equations.length, pValues.length]).toEqual([24, 8, 3]);
    for (const { verdict } of [...table, ...equations, ...pValues]) expect(verdict).toBe("reproduced");
  });

  it("has R squared of model 4 to nine digits as printed", () => {
    expect(foodResults().models[3]!.rSquared.toFixed(9)).toBe("0.480669337");
    expect(entry("food", "text.model4.rSquared").verdict).toBe("reproduced");
  });

  it("reads the intercept of model 1 as the level at an index of 100, which is another number", () => {
    expect(entry("food", "text.model1.at100")).toMatchObject({ printed: "99,9", verdict: "differs" });
    expect(foodResults().models[0]!.fittedAt100.toFixed(1)).toBe("100.8");
  });

  it("holds 300 months without a gap", () => {
    const months = loadFoodMonths();
    expect(months).toHaveLength(300);
    expect([months[0]!.month, months.at(-1)!.month]).toEqual(["2000-01", "2024-12"]);
  });

  it("chains the monthly index to the yearly inflation that the article quotes, within its rounding", () => {
    const { inflation } = foodResults();
    for (const [year, printed] of [
      ["2022", 25.3],
      ["2023", 8.5],
      ["2024", 5.5],
    ] as const) {
      const [low, high] = inflation[year]!.range;
      expect(low).toBeLessThan(printed);
      expect(high).toBeGreaterThan(printed);
    }
  });

  it("has trade cells that give the growth rates printed beside Table 2", () => {
    const { growth } = analyseFoodTrade(loadFoodTrade());
    expect(growth.imports.thousandUsd.toFixed(1)).toBe("65.2");
    expect(growth.imports.tonnes.toFixed(1)).toBe("14.2");
    expect(growth.imports.unitValue).toBeCloseTo(100 * (1.6524447831 / 1.1424217366 - 1), 6);
  });
});

describe("the datasets", () => {
  const root = datasetPath("");
  const files = readdirSync(root, { recursive: true, encoding: "utf8" })
    .map((file) => file.replaceAll("\\", "/"))
    .filter((file) => file.endsWith(".csv"));

  it("each have a provenance, and nothing else has", () => {
    expect(
      readProvenance()
        .map(({ file }) => file)
        .sort(),
    ).toEqual([...files].sort());
  });

  it.each(readProvenance())("$file has the recorded SHA-256", ({ file, sha256 }) => {
    expect(existsSync(datasetPath(file))).toBe(true);
    expect(
      createHash("sha256")
        .update(readFileSync(datasetPath(file)))
        .digest("hex"),
    ).toBe(sha256);
  });

  it("name source, table or release, access date, unit and licence", () => {
    for (const source of readProvenance()) {
      expect(source.accessed).toMatch(/^\d{4}-\d{2}-\d{2}$/);
      for (const text of [source.source, source.table, source.unit, source.licence]) {
        expect(text.length).toBeGreaterThan(5);
      }
    }
  });
});

import { describe, expect, it } from "vitest";
import { checkArticle } from "../../../src/articles/check.js";
import { analyseFoodTrade, publishedFoodPeriods } from "../../../src/articles/food/analysis.js";
import { foodModelsOn } from "../../../src/articles/food/analysis-other-index.js";
import { loadFoodMonths, loadFoodTrade } from "../../../src/articles/food/data.js";
import { foodResults } from "../../../src/articles/food/results.js";
import { expectDigits } from "../../support.js";
import { inR } from "../../statistics/response-inference-references.js";

const ledger = await checkArticle("food");
const entry = (id: string) => ledger.find((candidate) => candidate.id === id)!;

describe("the food article", () => {
  it("has all 24 cells of Table 1, all 8 numbers of the equations and the p-values reproduced", () => {
    const table = ledger.filter(({ id }) => /^table1\./.test(id));
    const equations = ledger.filter(({ id }) => /^equation/.test(id));
    const pValues = ledger.filter(({ id }) => /^text\.model\d\.p$/.test(id));
    expect([table.length, equations.length, pValues.length]).toEqual([24, 8, 3]);
    for (const { verdict } of [...table, ...equations, ...pValues]) expect(verdict).toBe("reproduced");
  });

  it("has R squared of model 4 to nine digits as printed", () => {
    expect(foodResults().models[3]!.rSquared.toFixed(9)).toBe("0.480669337");
    expect(entry("text.model4.rSquared").verdict).toBe("reproduced");
  });

  it("reads the intercept of model 1 as the level at an index of 100, which is another number", () => {
    expect(entry("text.model1.at100")).toMatchObject({ printed: "99,9", verdict: "differs" });
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

describe("the models on the other FAO index", () => {
  it("are those of R's lm and sandwich on the nominal one", () => {
    const { index, models } = foodModelsOn("nominal", loadFoodMonths("nominal"), publishedFoodPeriods);
    expect(index).toBe("nominal");
    models.forEach(({ slope, classicalP, hac, rSquared }, i) =>
      expectDigits({ slope, classicalP, hacP: hac.p, rSquared }, inR.models[i]!.nominal, 8),
    );
  });
});

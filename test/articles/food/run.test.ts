import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { foodModel, joinFoodMonths } from "../../../src/articles/food/analysis.js";
import { examineFoodModel } from "../../../src/articles/food/analysis-robustness.js";
import { faoSeries, readFaoFoodPriceIndex } from "../../../src/articles/food/fao-index-file.js";
import { readPriceIndex } from "../../../src/articles/food/price-index-file.js";
import { foodRun } from "../../../src/articles/food/run.js";
import type { YearMonth } from "../../../src/months/year-month.js";
import { expectDigits, reference } from "../../support.js";

interface Row {
  from: YearMonth;
  to: YearMonth;
  n: number;
  slope: number;
  rSquared: number;
  p: number;
  pHac: number;
}

const data = (name: string) => fileURLToPath(new URL(`../../../../shared/data/${name}`, import.meta.url));
const price = data("bns-food-cpi-monthly.csv");
const fao = data("fao-food-price-index-nominal-2026-07.csv");

describe("the README's example with the months to 2026", () => {
  it.for(reference<Row[]>("worked-example.json"))(
    "gives the regression of R for $from to $to",
    async ({ from, to, n, slope, rSquared, p, pHac }, { skip }) => {
      if (!existsSync(price) || !existsSync(fao)) skip("the two files of the example are not shipped");
      const nominal = faoSeries(await readFaoFoodPriceIndex(fao), "nominal", fao);
      const months = joinFoodMonths(await readPriceIndex(price), nominal);
      const model = foodModel(months, { from, to });
      expect(model.n).toBe(n);
      expectDigits(model.slope.estimate, slope, 10);
      expectDigits(model.rSquared, rSquared, 10);
      expectDigits(model.slope.p, p, 8);
      expectDigits(examineFoodModel(model, months).robust.HAC.p, pHac, 8);
    },
  );
});

describe("inference", () => {
  it("is computed once by the usual options, and anew by others", async () => {
    const usual = await foodRun();
    expect(usual.inference).toBe(usual.results.inference);
    const short = await foodRun({ draws: 199 });
    expect(short.inference.models[3]!.slope.sieve!.draws).toBe(199);
    expect(short.results.inference.models[3]!.slope.sieve!.draws).toBe(9999);
  });
});

import { describe, expect, it } from "vitest";
import { hacWaldStatistic } from "../../src/statistics/hac-wald-statistic.js";
import { hacRegression, waldTest } from "../../src/statistics/linear-hypotheses.js";
import { linearRegression } from "../../src/statistics/linear-regression.js";
import { wholeNumbers } from "../../src/statistics/lagged-terms.js";
import { leadsAndLags } from "../../src/statistics/leads-and-lags.js";
import { publishedFoodPeriods } from "../../src/articles/food/analysis.js";
import { expectDigits } from "../support.js";
import { inR, responseOver } from "./response-inference-references.js";

const { foodPrices, changes, sample } = responseOver(publishedFoodPeriods[0]!);
const { regression, hacLags, first, last } = leadsAndLags(foodPrices, changes, sample);
const y = Float64Array.from(foodPrices.slice(first, last + 1));
/** The constant stands first, then the twelve leads, the same month and the twelve lags. */
const only = (places: readonly number[]) =>
  places.map((place) => regression.coefficients.map((_, j) => (j === place ? 1 : 0)));
const together = (places: readonly number[]) => [
  regression.coefficients.map((_, j) => (places.includes(j) ? 1 : 0)),
];

describe("Wald's statistic with HAC errors as a function of the dependent variable", () => {
  it("is R's of leads and lags, joint and of their sums", () => {
    const of = (rows: number[][]) => hacWaldStatistic(regression, rows, hacLags)(y);
    const { statistic } = inR.around;
    expectDigits(of(only(wholeNumbers(1, 12))), statistic.leads, 9);
    expectDigits(of(only(wholeNumbers(14, 25))), statistic.lags, 9);
    expectDigits(of(only(wholeNumbers(13, 25))), statistic.lagsWithSameMonth, 9);
    expectDigits(of(together(wholeNumbers(1, 12))), statistic.leadsSum, 9);
    expectDigits(of(together(wholeNumbers(14, 25))), statistic.lagsSum, 9);
  });

  it("of another variable is that of a regression of its own, in any units", () => {
    const columns = [1e-9, 1, 1e12].map((unit, j) => ({
      name: `x${j}`,
      values: y.map((_, t) => unit * Math.sin((j + 1) * t * t)),
    }));
    const other = y.map((value, t) => 1e5 * (value + Math.cos(t)));
    const rows = [
      [0, 1e-9, 1, 0],
      [0, 0, 1, -1e12],
    ];
    const expected = waldTest(hacRegression(linearRegression(other, columns), 7), rows).statistic;
    expectDigits(hacWaldStatistic(linearRegression(y, columns), rows, 7)(other), expected, 9);
  });

  it("is the same again after another series", () => {
    const statistic = hacWaldStatistic(regression, only([3, 4]), hacLags);
    const before = statistic(y);
    statistic(Float64Array.from(y).reverse());
    expect(statistic(y)).toBe(before);
  });
});

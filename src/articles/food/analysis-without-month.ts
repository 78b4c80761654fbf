import { mostInfluential, slopeFitter } from "../../statistics/slope-inference.js";
import { linearRegression } from "../../statistics/linear-regression.js";
import { unitDifferences } from "../../statistics/magnitude.js";
import { neweyWest } from "../../statistics/newey-west.js";
import { regressionDiagnostics, whereAllowed } from "../../statistics/regression-diagnostics.js";
import { sieveBootstrapOfSlope } from "../../statistics/sieve-bootstrap-of-line.js";
import type { YearMonth } from "../../months/year-month.js";
import type { FoodModel } from "./analysis.js";
import type { InferenceOptions } from "./analysis-inference.js";

/** A regression without the month that moves it most; p-values that the period is too short for are null. */
export interface WithoutMonth {
  month: YearMonth;
  n: number;
  slope: number;
  rSquared: number;
  /** p of the slope, by classical errors, by Newey and West's, and by the sieve bootstrap. */
  classicalP: number;
  hacP: number;
  sieveP: number | null;
  breuschPaganP: number | null;
  whiteP: number | null;
  resetP: number | null;
  jarqueBeraP: number | null;
}

/** Draws of the sieve bootstrap: fewer than for the models, as it is only to be compared with theirs. */
const sieveDraws = 1999;

/**
 * What is left of a regression, and of the tests of its residuals, without the month of the largest Cook's distance.
 * The months beside it count as neighbours.
 *
 * @returns null where nothing is left to fit
 * @example
 * const model = foodModel(loadFoodMonths("real"), { from: "2021-01", to: "2024-12" });
 * const left = withoutMostInfluential(model, { draws: 999 });
 * left.month; // => "2022-03"
 * left.breuschPaganP; // => 0.37
 */
export function withoutMostInfluential(
  { x, y, months }: FoodModel,
  { hacLags, draws = sieveDraws, seed }: InferenceOptions = {},
): WithoutMonth | null {
  return whereAllowed(() => {
    const [unitX, unitY] = [unitDifferences(x).values, unitDifferences(y).values];
    const [dropped] = mostInfluential(slopeFitter(x.length)(unitX, unitY, x.length, null), 1);
    const keep = (values: readonly number[]) => values.filter((_, t) => t !== dropped);
    const [regressor, dependent] = [keep(x), keep(y)];
    const fit = linearRegression(dependent, [{ name: "FAO index", values: regressor }]);
    const tests = regressionDiagnostics(fit);
    const { estimate, p } = fit.coefficients[1]!;
    const options = { draws, ...(hacLags !== undefined && { hacLags }), ...(seed !== undefined && { seed }) };
    return {
      month: months[dropped!]!,
      n: fit.n,
      slope: estimate,
      rSquared: fit.rSquared,
      classicalP: p,
      hacP: neweyWest(fit, hacLags).coefficients[1]!.p,
      sieveP: whereAllowed(() => sieveBootstrapOfSlope(regressor, dependent, options).p),
      breuschPaganP: tests.breuschPagan?.p ?? null,
      whiteP: tests.white?.p ?? null,
      resetP: tests.reset?.p ?? null,
      jarqueBeraP: tests.jarqueBera?.p ?? null,
    };
  });
}

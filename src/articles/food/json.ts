import { specificationsJson } from "./run-specifications.js";
import type { FoodModel } from "./analysis.js";
import { responseJson } from "./run-response.js";
import type { FoodRun } from "./run.js";

/** Results as `spectrum food --json` prints them. */
export function foodJson(run: FoodRun) {
  const { results, robustness } = run;
  return {
    index: run.index,
    models: results.models.map((model, i) => ({ ...modelJson(model), ...robustness[i] })),
    ...(run.otherIndex !== null && { otherIndex: run.otherIndex }),
    inference: run.inference,
    ...responseJson(run.response),
    placebos: run.placebos,
    inflation: Object.values(results.inflation),
    ...(run.trade !== null && { trade: results.trade }),
    ...(run.withCurve && { specifications: specificationsJson(run.curve, run.curveInference) }),
    ...(run.changed !== null && {
      changedFigures: run.changed.map(({ id, where, printed, recomputed, verdict, expected }) => ({
        id,
        where,
        printed,
        recomputed,
        verdict,
        onRecord: expected,
      })),
    }),
  };
}

/** A model without its months and residuals. */
export function modelJson(model: FoodModel) {
  const { period, n, intercept, slope, r, rSquared, adjustedRSquared, residualStandardError, f } = model;
  const { fittedAt100, elasticityAtMeans } = model;
  return {
    period,
    n,
    intercept,
    slope,
    r,
    rSquared,
    adjustedRSquared,
    residualStandardError,
    f,
    fittedAt100,
    elasticityAtMeans,
  };
}

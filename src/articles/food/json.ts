import { summariseSpecifications } from "../../statistics/specification-curve.js";
import type { FoodModel } from "./analysis.js";
import { responseJson } from "./run-response.js";
import type { FoodRun } from "./run.js";

/** Results as `spectrum food --json` prints them. */
export function foodJson(run: FoodRun) {
  const { results, robustness } = run;
  const curve = run.withCurve ? run.curve : null;
  return {
    index: run.index,
    models: results.models.map((model, i) => ({ ...modelJson(model), ...robustness[i] })),
    inference: run.inference,
    ...responseJson(run.response),
    inflation: Object.values(results.inflation),
    ...(run.trade !== null && { trade: results.trade }),
    ...(curve !== null && {
      specifications: {
        summary: summariseSpecifications(curve.rows),
        rows: curve.rows,
        notEstimated: curve.notEstimated,
      },
    }),
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

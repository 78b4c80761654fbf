import { expect } from "vitest";
import { reference } from "../support.js";

interface FittedAutoregression {
  order: number;
  coefficients: number[];
}

interface InferenceReference {
  models: {
    from: string;
    hacT: number;
    longLags: number;
    longT: number;
    /** Of the price index less its mean, and of the residuals of the line. */
    restricted: FittedAutoregression;
    residuals: FittedAutoregression;
    residualsAIC: FittedAutoregression;
    slopeP: number;
    supF: number;
    supFP: number;
    cusum: number;
    cusumP: number;
  }[];
  regimes: {
    slopes: { regime: string; n: number; slope: number; standardError: number }[];
    tests: { regimes: string[]; statistic: number; df1: number; df2: number; p: number }[];
    order: number;
    crisesP: number;
  };
  noncentral: { t: number; df: number; ncp: number; p: number }[];
  power: {
    slope: number;
    standardError: number;
    df: number;
    level: number;
    power: number;
    detectable80: number;
  }[];
  equivalence: { estimate: number; standardError: number; df: number; bound: number; p: number }[];
  fixedB: { t: number; b: number; p: number }[];
  fixedBSimulated: { b: number; level: number; criticalValue: number; paths: number }[];
}

/** What R makes of the same questions. */
export const inference = reference<InferenceReference>("inference.json");

/** Draws of R's bootstraps, and of the one of slopes by regime. */
export const drawsInR = { models: 9999, regimes: 1999 };

/**
 * Fails when two shares of random draws differ by more than four standard errors, which chance alone does once
 * in 16,000 comparisons.
 */
export function expectSameShare(a: number, drawsA: number, b: number, drawsB: number, name = "share"): void {
  const pooled = (a * drawsA + b * drawsB) / (drawsA + drawsB);
  const error = Math.sqrt(pooled * (1 - pooled) * (1 / drawsA + 1 / drawsB));
  expect(Math.abs(a - b), `${name}: ${a} against ${b}`).toBeLessThan(4 * error);
}

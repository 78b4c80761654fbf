import { tQuantileAt } from "./distributions.js";
import { unitDifferences } from "./magnitude.js";
import { quantileOfSorted } from "./quantile.js";
import { slopeFitter, slopeStandardError } from "./slope-inference.js";

/** How regressions on placebos look beside the one they are compared with. */
export interface PlaceboShares {
  /** Placebos. */
  count: number;
  /** Share, 0 to 1, of slopes with p < 0.05 by classical errors. */
  classical: number;
  /** The same by HAC errors, floor(4 (n/100)^(2/9)) lags. */
  hac: number;
  /** Share, 0 to 1, with a positive slope and p < 0.05 by HAC errors. */
  positiveHac: number;
  /** Share, 0 to 1, with an R squared at least as large. */
  rSquaredAsLarge: number;
  /** Share, 0 to 1, with a HAC t at least as large without its sign. */
  tAsLarge: number;
  /** R squared below which 50 and 95 per cent of the placebos lie. */
  rSquared: { median: number; p95: number };
}

/** Takes placebos of a regressor one by one, and tells what became of them. */
export interface PlaceboTally {
  add(placebo: Float64Array): void;
  /** @returns null where there was none */
  shares(): PlaceboShares | null;
}

/**
 * Regressions of a variable, beside a constant, on placebos: regressors that have nothing to do with it. How often do
 * they look as strong as the regression on the regressor itself?
 *
 * @param y n values
 * @param x the regressor itself, n values
 * @example
 * const { x, y } = foodResults().models[3];
 * const tally = placeboTally(y, x);
 * tally.add(Float64Array.from(x).reverse());
 * tally.shares().count; // => 1
 */
export function placeboTally(y: ArrayLike<number>, x: ArrayLike<number>): PlaceboTally {
  const n = y.length;
  const values = unitDifferences(y).values;
  const fit = slopeFitter(n);
  const critical = tQuantileAt(0.975, n - 2);
  const measure = (regressor: Float64Array) => {
    const line = fit(regressor, values, n, null);
    let rss = 0;
    for (let i = 0; i < n; i++) rss += line.residuals[i]! * line.residuals[i]!;
    const explained = line.slope * line.slope * line.sxx;
    const t = line.slope / slopeStandardError(line, "HAC");
    const classical = Math.abs(line.slope / slopeStandardError(line, "classical"));
    return { t, classical, rSquared: explained / (explained + rss) };
  };
  const own = measure(unitDifferences(x).values);
  const rSquared: number[] = [];
  const counts = { classical: 0, hac: 0, positiveHac: 0, rSquaredAsLarge: 0, tAsLarge: 0 };
  return {
    add(placebo) {
      const { t, classical, rSquared: share } = measure(placebo);
      // A placebo that does not vary has no slope.
      if (Number.isNaN(share)) return;
      rSquared.push(share);
      if (classical > critical) counts.classical++;
      if (Math.abs(t) > critical) counts.hac++;
      if (t > critical) counts.positiveHac++;
      if (share >= own.rSquared) counts.rSquaredAsLarge++;
      if (Math.abs(t) >= Math.abs(own.t)) counts.tAsLarge++;
    },
    shares() {
      const count = rSquared.length;
      if (count === 0) return null;
      const sorted = Float64Array.from(rSquared).sort();
      return {
        count,
        classical: counts.classical / count,
        hac: counts.hac / count,
        positiveHac: counts.positiveHac / count,
        rSquaredAsLarge: counts.rSquaredAsLarge / count,
        tAsLarge: counts.tAsLarge / count,
        rSquared: { median: quantileOfSorted(sorted, 0.5), p95: quantileOfSorted(sorted, 0.95) },
      };
    },
  };
}

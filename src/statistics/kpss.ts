import { InputError } from "../errors.js";
import { bartlettSum } from "./bartlett.js";
import { requireFinite } from "./data-checks.js";
import { deviations, largestMagnitude, unitSized } from "./magnitude.js";
import { problems } from "./words.js";

/** Lags of the long-run variance: a number, or the rule that gives it from n. */
export type KpssLags = number | "short" | "long";

export interface KpssOptions {
  /** Stationary about a level (default) or about a linear trend. */
  stationaryAbout?: "level" | "trend";
  /** "short" (default): floor(4 (n/100)^(1/4)); "long": floor(12 (n/100)^(1/4)). */
  lags?: KpssLags;
}

export interface KpssTest {
  stationaryAbout: "level" | "trend";
  statistic: number;
  lags: number;
  n: number;
  /** Stationarity is rejected above these. */
  criticalValues: { "10%": number; "5%": number; "2.5%": number; "1%": number };
  /** Whether stationarity is rejected at the 5 per cent level. */
  rejectsAt5: boolean;
}

/** Kwiatkowski et al. (1992), Table 1, upper tail. */
const criticalValues = {
  level: { "10%": 0.347, "5%": 0.463, "2.5%": 0.574, "1%": 0.739 },
  trend: { "10%": 0.119, "5%": 0.146, "2.5%": 0.176, "1%": 0.216 },
};

/**
 * KPSS test, whose null hypothesis is that the series is stationary:
 *
 *   sum over t of S_t² / (n² s²(l)),
 *
 * S_t being the running sum of the residuals from the level or the trend and s²(l) their long-run variance
 * with Bartlett weights 1 - s / (l + 1).
 *
 * @param values a series in the order of time, no gaps
 * @throws InputError when a value is not finite, the series is constant or an exact trend, has fewer than
 *   4 values, or no more values than lags
 * @see Kwiatkowski, D., Phillips, P. C. B., Schmidt, P. and Shin, Y. (1992). Testing the null hypothesis of
 *   stationarity against the alternative of a unit root. Journal of Econometrics 54, 159-178, equations
 *   (10), (11) and (13).
 * @example
 * const faoIndex = loadFoodMonths("real").map((month) => month.faoIndex);
 * const { statistic, lags, rejectsAt5 } = kpssTest(faoIndex);
 * statistic; // => 2.78
 * lags; // => 5
 * rejectsAt5; // => true
 */
export function kpssTest(values: ArrayLike<number>, options: KpssOptions = {}): KpssTest {
  const { stationaryAbout = "level" } = options;
  const n = values.length;
  if (n < 4) throw new InputError({ found: problems.values(n), expected: problems.enoughForKpss(4) });
  const lags = numberOfLags(options.lags ?? "short", n);
  requireFinite(values);
  const unit = deviations(unitSized(values).values).values;
  const residuals = unitSized(stationaryAbout === "level" ? unit : fromTrend(unit)).values;

  const longRunVariance = bartlettSum(residuals, lags) / n;
  if (!(longRunVariance > 0)) {
    throw new InputError({
      found: problems.seriesConstant(stationaryAbout),
      expected: problems.varyingSeries,
    });
  }
  let running = 0;
  let squares = 0;
  for (const residual of residuals) {
    running += residual;
    squares += running * running;
  }
  const statistic = squares / (n * n * longRunVariance);
  const critical = criticalValues[stationaryAbout];
  return {
    stationaryAbout,
    statistic,
    lags,
    n,
    criticalValues: { ...critical },
    rejectsAt5: statistic > critical["5%"],
  };
}

function numberOfLags(lags: KpssLags, n: number): number {
  if (lags === "short") return Math.floor(4 * (n / 100) ** 0.25);
  if (lags === "long") return Math.min(n - 1, Math.floor(12 * (n / 100) ** 0.25));
  if (!Number.isInteger(lags) || lags < 0 || lags >= n) {
    throw new InputError({ found: problems.lags(lags), expected: problems.wholeNumber(0, n - 1) });
  }
  return lags;
}

/** Residuals of deviations from the mean from the least-squares line in time, measured from its middle. */
function fromTrend(deviations: Float64Array): Float64Array {
  const n = deviations.length;
  const middle = (n - 1) / 2;
  const products = deviations.reduce((sum, deviation, t) => sum + (t - middle) * deviation, 0);
  const slope = products / ((n * (n * n - 1)) / 12);
  const residuals = deviations.map((deviation, t) => deviation - slope * (t - middle));
  // All zeros when what is left is rounding error against the size of what was taken away.
  const noise = 1e-13 * largestMagnitude(deviations);
  return residuals.some((residual) => Math.abs(residual) > noise) ? residuals : residuals.fill(0);
}

import { InputError } from "../errors.js";
import { bartlettSum } from "./bartlett.js";

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
 */
export function kpssTest(values: ArrayLike<number>, options: KpssOptions = {}): KpssTest {
  const { stationaryAbout = "level" } = options;
  const n = values.length;
  if (n < 4) throw new InputError({ found: `${n} values`, expected: "at least 4 for the KPSS test" });
  const lags = numberOfLags(options.lags ?? "short", n);
  const residuals = stationaryAbout === "level" ? fromMean(values) : fromTrend(values);

  const longRunVariance = bartlettSum(residuals, lags) / n;
  if (!(longRunVariance > 0)) {
    throw new InputError({
      found: `the series does not vary about its ${stationaryAbout}`,
      expected: "a series that varies",
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
    throw new InputError({ found: `${lags} lags`, expected: `a whole number from 0 to ${n - 1}` });
  }
  return lags;
}

function fromMean(values: ArrayLike<number>): Float64Array {
  const n = values.length;
  let sum = 0;
  let largest = 0;
  for (let i = 0; i < n; i++) {
    const value = values[i]!;
    if (!Number.isFinite(value)) {
      throw new InputError({ found: `value ${i + 1} is ${value}`, expected: "finite numbers" });
    }
    sum += value;
    largest = Math.max(largest, Math.abs(value));
  }
  return withoutRounding(
    Float64Array.from(values, (value) => value - sum / n),
    largest,
  );
}

/** Residuals from the least-squares line in time, time being measured from its middle. */
function fromTrend(values: ArrayLike<number>): Float64Array {
  const n = values.length;
  const deviations = fromMean(values);
  const middle = (n - 1) / 2;
  let products = 0;
  let largest = 0;
  for (let t = 0; t < n; t++) {
    products += (t - middle) * deviations[t]!;
    largest = Math.max(largest, Math.abs(deviations[t]!));
  }
  const slope = products / ((n * (n * n - 1)) / 12);
  return withoutRounding(
    deviations.map((deviation, t) => deviation - slope * (t - middle)),
    largest,
  );
}

/** All zeros when what is left is rounding error against the size of what was taken away. */
function withoutRounding(residuals: Float64Array, size: number): Float64Array {
  return residuals.some((residual) => Math.abs(residual) > 1e-13 * size) ? residuals : residuals.fill(0);
}

import { InputError } from "../errors.js";
import { linearRegression, type LinearRegression, type Regressor } from "./linear-regression.js";
import {
  mackinnonCriticalValues,
  mackinnonPValue,
  type CriticalValues,
  type Deterministic,
} from "./mackinnon.js";
import { OrthogonalDecomposition } from "./orthogonal-decomposition.js";
import { transform } from "./transformations.js";
import { problems } from "./words.js";

export interface DickeyFullerOptions {
  /** Default "constant". */
  deterministic?: Deterministic;
  /** Lagged changes in the regression; "AIC" (default) chooses them from 0 to maxLags. */
  lags?: number | "AIC";
  /** Default floor(12 (n/100)^(1/4)), Schwert's rule, at most n/2 - 1 less the deterministic terms. */
  maxLags?: number;
}

export interface DickeyFullerTest {
  deterministic: Deterministic;
  /** Dickey and Fuller's tau: the t ratio of the lagged level. */
  statistic: number;
  /** MacKinnon's approximate asymptotic p-value. */
  p: number;
  /** A unit root is rejected below these. */
  criticalValues: CriticalValues;
  /** Whether a unit root is rejected at the 5 per cent level. */
  rejectsAt5: boolean;
  /** Lagged changes in the regression. */
  lags: number;
  /** Observations in the regression. */
  n: number;
}

/**
 * Augmented Dickey-Fuller test, whose null hypothesis is that the series has a unit root. It regresses
 *
 *   y_t - y_{t-1}   on   y_{t-1}, [1, [t]], and the lagged changes,
 *
 * and takes the t ratio of y_{t-1}. With lags by AIC, n ln(RSS / n) + 2k is compared over 0 ... maxLags on
 * the sample that the longest leaves; the test itself then uses every observation that the chosen lag leaves.
 *
 * @param values a series in the order of time, no gaps
 * @throws InputError when a value is not finite, the series is constant, or too short for the lags
 * @see Dickey, D. A. and Fuller, W. A. (1979). Distribution of the estimators for autoregressive time series
 *   with a unit root. JASA 74, 427-431. Said, S. E. and Dickey, D. A. (1984). Biometrika 71, 599-607. Schwert,
 *   G. W. (1989). Tests for unit roots: a Monte Carlo investigation. JBES 7, 147-159.
 * @example
 * const faoIndex = loadFoodMonths("real").map((month) => month.faoIndex);
 * const { statistic, lags, rejectsAt5 } = augmentedDickeyFuller(faoIndex);
 * statistic; // => -2.25
 * lags; // => 2
 * rejectsAt5; // => false
 */
export function augmentedDickeyFuller(
  values: ArrayLike<number>,
  options: DickeyFullerOptions = {},
): DickeyFullerTest {
  const { deterministic = "constant" } = options;
  const lags = chosenLags(values, deterministic, options);
  const { statistic, n } = tau(dickeyFullerRegression(values, deterministic, lags, lags));
  const criticalValues = mackinnonCriticalValues(deterministic, n);
  return {
    deterministic,
    statistic,
    p: mackinnonPValue(statistic, deterministic),
    criticalValues,
    rejectsAt5: statistic < criticalValues["5%"],
    lags,
    n,
  };
}

/**
 * Engle and Granger's test that two series are not cointegrated: a Dickey-Fuller regression without
 * deterministic terms on the residuals of one series on the other. As the residuals were fitted to look
 * stationary, tau is held against the distribution for two series.
 *
 * @param residuals of a least-squares regression of one series on another, in the order of time
 * @param options `deterministic` says what the regression contained beside the other series
 * @throws InputError as augmentedDickeyFuller
 * @see Engle, R. F. and Granger, C. W. J. (1987). Co-integration and error correction. Econometrica 55,
 *   251-276.
 * @example
 * const months = loadFoodMonths("real");
 * const faoIndex = { name: "faoIndex", values: months.map((month) => month.faoIndex) };
 * const fit = linearRegression(months.map((month) => month.foodPriceIndex), [faoIndex]);
 * engleGrangerTest(fit.residuals).statistic; // => -8.12
 */
export function engleGrangerTest(
  residuals: ArrayLike<number>,
  options: DickeyFullerOptions & { deterministic?: "constant" | "constant-and-trend" } = {},
): DickeyFullerTest {
  const { deterministic = "constant" } = options;
  const lags = chosenLags(residuals, "none", options);
  const { statistic, n } = tau(dickeyFullerRegression(residuals, "none", lags, lags));
  const criticalValues = mackinnonCriticalValues(deterministic, residuals.length - 1, 2);
  return {
    deterministic,
    statistic,
    p: mackinnonPValue(statistic, deterministic, 2),
    criticalValues,
    rejectsAt5: statistic < criticalValues["5%"],
    lags,
    n,
  };
}

function chosenLags(
  values: ArrayLike<number>,
  deterministic: Deterministic,
  { lags = "AIC", maxLags }: DickeyFullerOptions,
): number {
  const n = values.length;
  const terms = deterministic === "none" ? 0 : deterministic === "constant" ? 1 : 2;
  const most = Math.floor(n / 2) - terms - 1;
  const wanted = lags === "AIC" ? (maxLags ?? Math.min(Math.floor(12 * (n / 100) ** 0.25), most)) : lags;
  if (most < 0) {
    throw new InputError({
      found: problems.values(n),
      expected: problems.enoughForUnitRoot(2 * (terms + 1)),
    });
  }
  if (!Number.isInteger(wanted) || wanted < 0 || wanted > most) {
    throw new InputError({
      found: problems.lagsWithValues(wanted, n),
      expected: problems.wholeNumber(0, most),
    });
  }
  if (lags !== "AIC") return lags;
  let best = 0;
  let smallest = Infinity;
  akaikeCriteria(values, deterministic, wanted).forEach((criterion, candidate) => {
    if (criterion < smallest) {
      smallest = criterion;
      best = candidate;
    }
  });
  return best;
}

/** Of the variance of y, below which what a decomposition leaves is looked at more closely. */
const nearlyExact = 1e-20;

/**
 * n ln(RSS / n) + 2k of the regressions with 0 ... `longest` lagged changes on the sample that the longest leaves.
 * Each holds the regressors of the one before it: all sums of squares come from one decomposition.
 */
function akaikeCriteria(
  values: ArrayLike<number>,
  deterministic: Deterministic,
  longest: number,
): readonly number[] {
  const fit = (lags: number) => dickeyFullerRegression(values, deterministic, lags, longest);
  const criteria = [criterionOf(fit(0))];
  if (longest === 0) return criteria;
  const { dependent, regressors, intercept } = dickeyFullerVariables(values, deterministic, longest, longest);
  const n = dependent.length;
  const constant = intercept ? [new Float64Array(n).fill(1)] : [];
  const columns = [...constant, ...regressors.map((regressor) => regressor.values)];
  const decomposition = new OrthogonalDecomposition(columns);
  const { exponent, sums } = decomposition.nestedSums(dependent);
  const isRegular = decomposition.rank === columns.length && n > columns.length;
  for (let lags = 1; lags <= longest; lags++) {
    const k = columns.length - longest + lags;
    const rss = isRegular ? sums[k]! : 0;
    const isClear = rss > nearlyExact * sums[constant.length]!;
    // What is irregular is refused there, or an exact fit recognised.
    criteria.push(
      isClear ? n * (Math.log(rss / n) + 2 * exponent * Math.LN2) + 2 * k : criterionOf(fit(lags)),
    );
  }
  return criteria;
}

function criterionOf({ n, df, residualStandardError, coefficients }: LinearRegression): number {
  // ln(RSS / n), of a RSS that may be beyond what a double can hold.
  const logVariance = 2 * Math.log(residualStandardError) + Math.log(df / n);
  return n * logVariance + 2 * coefficients.length;
}

/** The Dickey-Fuller regression with `lags` lagged changes, leaving out what `skipped` lags would need. */
function dickeyFullerRegression(
  values: ArrayLike<number>,
  deterministic: Deterministic,
  lags: number,
  skipped: number,
): LinearRegression {
  const { dependent, regressors, intercept } = dickeyFullerVariables(values, deterministic, lags, skipped);
  return linearRegression(dependent, regressors, { intercept });
}

/** What it regresses on what. */
function dickeyFullerVariables(
  values: ArrayLike<number>,
  deterministic: Deterministic,
  lags: number,
  skipped: number,
): { dependent: Float64Array; regressors: (Regressor & { values: Float64Array })[]; intercept: boolean } {
  const first = skipped + 1;
  const length = values.length - first;
  const over = (value: (t: number) => number) => {
    const observations = new Float64Array(length);
    for (let i = 0; i < length; i++) observations[i] = value(first + i);
    return observations;
  };
  const changes = transform(values, "change");
  const regressors = [{ name: "the level a month before", values: over((t) => values[t - 1]!) }];
  if (deterministic === "constant-and-trend") {
    regressors.push({ name: "trend", values: over((t) => t) });
  }
  for (let lag = 1; lag <= lags; lag++) {
    const from = first - lag;
    regressors.push({
      name: `the change ${lag} months before`,
      values: changes.slice(from, from + length),
    });
  }
  return { dependent: changes.slice(first), regressors, intercept: deterministic !== "none" };
}

/** The t ratio of the lagged level. */
function tau({ coefficients, hasIntercept, n }: LinearRegression): { statistic: number; n: number } {
  return { statistic: coefficients[hasIntercept ? 1 : 0]!.t, n };
}

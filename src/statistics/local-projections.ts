import { InputError } from "../errors.js";
import { requireSameLength } from "./data-checks.js";
import { estimate, type Estimate } from "./inference.js";
import { laggedRegression, wholeNumbers, type WantedSample } from "./lagged-terms.js";
import { hacRegression, linearCombination, type HacRegression } from "./linear-hypotheses.js";
import { neweyWestLags } from "./newey-west.js";
import { sampleOf, summing, type ResponseSample } from "./cumulative-response.js";
import { problems } from "./words.js";

export interface LocalProjectionOptions extends WantedSample {
  /** The longest horizon H; default 12. */
  horizons?: number;
  /** Lags of both series among the controls; default 12. */
  lags?: number;
}

/** What has come of an unexpected change of x by one within h months. */
export interface LocalProjection extends ResponseSample {
  /** h, months after. */
  horizon: number;
  /** Of y, cumulated over the months t ... t + h. */
  response: Estimate;
  /** Of x itself, cumulated likewise: a change is followed by others. */
  ownResponse: Estimate;
  /** The first for one unit of the second. */
  ratio: Estimate;
}

/**
 * Cumulative response by local projections: for each horizon h = 0 ... H least squares of
 *
 *   y_t + ... + y_{t+h} = a + c_h x_t + lags 1 ... p of y and of x,
 *
 * c_h being the response to that part of x_t which the past did not foretell. As an unexpected change of x is
 * followed by others, x_t + ... + x_{t+h} is projected likewise, and the ratio of the two responses is that to a
 * change of x by one within h months, comparable with the sum of a distributed lag. The ratio is the estimate of
 * an instrumental variable, x_t, and its error that of the instrumental regression.
 *
 * Errors are Newey and West's with the factor n / (n - k) and the larger of h + 1 and floor(4 (n/100)^(2/9)) as
 * bandwidth, because neighbouring sums overlap in h months.
 *
 * @param y dependent variable in the order of time, NaN at either end where nothing is known
 * @param x regressor, as long as y
 * @throws InputError when lengths differ, a lag or horizon is no whole number, or a regression cannot be had
 * @see Jordà, Ò. (2005). Estimation and inference of impulse responses by local projections. American Economic
 *   Review 95(1), 161-182, equation (2); the ratio after Ramey, V. A. and Zubairy, S. (2018). Government spending
 *   multipliers in good times and in bad. Journal of Political Economy 126(2), 850-901, equation (3).
 * @example
 * const x = [1, -1, 2, 0, 3, -2, 1, 4, 0, -1, 2, 1];
 * const y = [0.4, -0.2, 0.5, 0.6, 1.1, 0.1, -0.3, 1.6, 1.3, -0.4, 0.4, 0.9];
 * const projections = localProjections(y, x, { horizons: 2, lags: 1 });
 * projections.map(({ n }) => n); // => [11, 10, 9]
 */
export function localProjections(
  y: ArrayLike<number>,
  x: ArrayLike<number>,
  { horizons = 12, lags = 12, ...sample }: LocalProjectionOptions = {},
): LocalProjection[] {
  for (const number of [horizons, lags]) {
    if (Number.isInteger(number) && number >= 0) continue;
    throw new InputError({ found: problems.lags(number), expected: problems.wholeFromZero });
  }
  requireSameLength(x, y);
  const past = lags === 0 ? [] : wholeNumbers(1, lags);
  const terms = [
    { name: "x", values: x, lags: [0] },
    ...(past.length === 0
      ? []
      : [
          { name: "past x", values: x, lags: past },
          { name: "past y", values: y, lags: past },
        ]),
  ];
  return wholeNumbers(0, horizons).map((horizon) => {
    const [sumY, sumX] = [cumulated(y, horizon), cumulated(x, horizon)];
    // Both sums over the same months: where one is not known the other is not used.
    const known = sumY.map((value, t) => (Number.isNaN(sumX[t]!) ? Number.NaN : value));
    const fit = laggedRegression(known, terms, sample);
    const n = fit.regression.n;
    const bandwidth = Math.min(n - 1, Math.max(horizon + 1, neweyWestLags(n)));
    const later = sumX.subarray(fit.first, fit.last + 1);
    const model = hacRegression(fit.regression, bandwidth);
    const response = ofFirstRegressor(model);
    const ownResponse = ofFirstRegressor(hacRegression(fit.regressionOf(later), bandwidth));
    const ratio = response.estimate / ownResponse.estimate;
    const present = known.subarray(fit.first, fit.last + 1);
    // What the instrumental regression leaves; its own coefficient of x_t is zero.
    const left = present.map((value, t) => value - ratio * later[t]!);
    const { standardError } = ofFirstRegressor(hacRegression(fit.regressionOf(left), bandwidth));
    return {
      horizon,
      ...sampleOf(fit, model),
      response,
      ownResponse,
      ratio: estimate(ratio, standardError / Math.abs(ownResponse.estimate), fit.regression.df),
    };
  });
}

function ofFirstRegressor(model: HacRegression): Estimate {
  return linearCombination(model, summing(model, 1, 1));
}

/** The sum of a value and the `horizon` that follow it; NaN at the end where one of them is not known. */
function cumulated(values: ArrayLike<number>, horizon: number): Float64Array {
  return Float64Array.from({ length: values.length }, (_, t) => {
    let sum = 0;
    for (let h = 0; h <= horizon; h++) sum += values[t + h] ?? Number.NaN;
    return sum;
  });
}

import { autoregression } from "./autoregression.js";
import { olsCusumTest } from "./cusum.js";
import { summing, type CumulativeResponse } from "./cumulative-response.js";
import { hacWaldStatistic } from "./hac-wald-statistic.js";
import { tQuantileAt } from "./distributions.js";
import { bandwidthShare, fixedBCriticalValue } from "./fixed-b.js";
import { deviations, unitSized } from "./magnitude.js";
import { longerHacLags, neweyWestLags } from "./newey-west.js";
import { standardNormals } from "./normal-draws.js";
import { seededRandom } from "./random.js";
import {
  sieveBootstrapOfCusum,
  sieveBootstrapOfSlope,
  sieveBootstrapOfSupF,
  wildBootstrapOfSlope,
} from "./sieve-bootstrap-of-line.js";
import { sieveBootstrap, wildBootstrap } from "./sieve-bootstrap.js";
import { slopeFitter, slopeStandardError, type SlopeErrorKind } from "./slope-inference.js";
import { supFTest } from "./sup-f-test.js";

/** The tests whose size is simulated, those of the slope first. */
export const sizedTests = [
  "classical",
  "HC3",
  "HAC",
  "fixed-b",
  "fixed-b-long",
  "sieve",
  "wild",
  "sup-F",
  "sup-F-sieve",
  "CUSUM",
  "CUSUM-sieve",
] as const;

export type SizedTest = (typeof sizedTests)[number];

/** The tests of a cumulative response whose size is simulated. */
export const sizedResponseTests = ["response", "response-sieve", "response-wild"] as const;

export type SizedResponseTest = (typeof sizedResponseTests)[number];

export interface TestSizesOptions {
  /** Autocorrelation of the errors with those of the month before, between -1 and 1. */
  autocorrelation: number;
  /** Series simulated; default 2,000. */
  replications?: number;
  /** Draws of each bootstrap; default 399. */
  draws?: number;
  /** Default 1. */
  seed?: number;
}

/** Nominal level of every test. */
const level = 0.05;

/**
 * How often tests of a line reject at a nominal 5 per cent what is true: series without any slope or break, of
 * normal errors u_t = r u_(t-1) + e_t, are regressed on a regressor that stays the same. A test that holds
 * rejects 5 per cent of them; the simulation error of that is sqrt(0.05 * 0.95 / replications).
 *
 * - "classical", "HC3", "HAC": t of the slope by that standard error against Student's t with n - 2 degrees
 *   of freedom; HAC with floor(4 (n/100)^(2/9)) lags;
 * - "fixed-b": the same HAC t against Kiefer and Vogelsang's critical value; "fixed-b-long" with the lags of
 *   longerHacLags;
 * - "sieve", "sup-F-sieve", "CUSUM-sieve": sieveBootstrapOfSlope, -SupF and -Cusum; "wild": wildBootstrapOfSlope;
 * - "sup-F", "CUSUM": supFTest and olsCusumTest by their asymptotic p-values.
 *
 * @param x regressor, n values
 * @returns shares of the series that each test rejects
 * @throws InputError when the regressor does not vary or the sample is too short for a test
 * @see Davidson, R. and MacKinnon, J. G. (1998). Graphical methods for investigating the size and power of
 *   hypothesis tests. The Manchester School 66(1), 1-26.
 * @example
 * const { x } = foodResults().models[3];
 * const sizes = simulateTestSizes(x, { autocorrelation: 0.34, replications: 20, draws: 99 });
 * sizes.classical >= 0 && sizes.classical <= 1; // => true
 */
export function simulateTestSizes(
  x: ArrayLike<number>,
  { autocorrelation, replications = 2000, draws = 399, seed = 1 }: TestSizesOptions,
): Record<SizedTest, number> {
  const n = x.length;
  const regressor = deviations(unitSized(x).values).values;
  const rejects = slopeRejections(regressor);
  return shareRejected(sizedTests, n, { autocorrelation, replications, seed }, (y, drawn) => {
    const bootstrap = { draws, seed: drawn };
    return {
      ...rejects(y),
      sieve: sieveBootstrapOfSlope(regressor, y, bootstrap).p <= level,
      wild: wildBootstrapOfSlope(regressor, y, bootstrap).p <= level,
      "sup-F": supFTest(y, [{ values: regressor }]).p! <= level,
      "sup-F-sieve": sieveBootstrapOfSupF(regressor, y, bootstrap).p <= level,
      CUSUM: olsCusumTest(y, [{ values: regressor }]).p <= level,
      "CUSUM-sieve": sieveBootstrapOfCusum(regressor, y, bootstrap).p <= level,
    };
  });
}

/**
 * How often tests of the sum of a cumulative response reject at a nominal 5 per cent where there is none: the same
 * simulated errors as in `simulateTestSizes`, on the regressor of the response and its lags as they were.
 *
 * - "response": the t of the sum by the HAC error of the response against Student's t;
 * - "response-sieve", "response-wild": responseBootstrap.
 *
 * @param response whose regressor and bandwidth are taken; its dependent variable does not matter
 * @returns shares of the series that each test rejects
 * @see simulateTestSizes
 * @example
 * const { foodPrices, fao } = loadFoodChanges();
 * const response = cumulativeResponse(foodPrices, fao.nominal.changes);
 * const sizes = simulateResponseSizes(response, { autocorrelation: 0.3, replications: 20, draws: 99 });
 * sizes.response >= 0 && sizes.response <= 1; // => true
 */
export function simulateResponseSizes(
  { regression, byLag, hacLags }: CumulativeResponse,
  { autocorrelation, replications = 2000, draws = 399, seed = 1 }: TestSizesOptions,
): Record<SizedResponseTest, number> {
  const { n, df } = regression;
  const square = hacWaldStatistic(regression, [summing({ regression }, 1, byLag.length)], hacLags);
  const critical = tQuantileAt(1 - level / 2, df) ** 2;
  return shareRejected(sizedResponseTests, n, { autocorrelation, replications, seed }, (y, drawn) => {
    const bootstrap = { draws, seed: drawn };
    const errors = deviations(y).values;
    const observed = square(errors);
    return {
      response: observed > critical,
      "response-sieve": sieveBootstrap(errors, observed, square, bootstrap).p <= level,
      "response-wild": wildBootstrap(errors, observed, square, bootstrap).p <= level,
    };
  });
}

/** Shares of simulated series, first-order autoregressions with normal innovations, that each test rejects. */
function shareRejected<T extends string>(
  tests: readonly T[],
  n: number,
  { autocorrelation, replications, seed }: Required<Omit<TestSizesOptions, "draws">>,
  rejects: (y: Float64Array, seed: number) => Record<T, boolean>,
): Record<T, number> {
  const random = seededRandom(seed);
  const normal = standardNormals(random);
  const rejected = Object.fromEntries(tests.map((test) => [test, 0])) as Record<T, number>;
  const y = new Float64Array(n);
  for (let replication = 0; replication < replications; replication++) {
    y[0] = normal() / Math.sqrt(1 - autocorrelation ** 2);
    for (let t = 1; t < n; t++) y[t] = autocorrelation * y[t - 1]! + normal();
    const found = rejects(y, random.nextUint32());
    for (const test of tests) if (found[test]) rejected[test]++;
  }
  for (const test of tests) rejected[test] /= replications;
  return rejected;
}

/** Autocorrelation of residuals with those of the month before, by the Yule-Walker equation of order one. */
export function firstAutocorrelation(residuals: ArrayLike<number>): number {
  return autoregression(residuals, { maxOrder: 1, criterion: "AIC" }).coefficients[0] ?? 0;
}

type SlopeRejections = Record<"classical" | "HC3" | "HAC" | "fixed-b" | "fixed-b-long", boolean>;

function slopeRejections(x: Float64Array): (y: Float64Array) => SlopeRejections {
  const n = x.length;
  const fit = slopeFitter(n);
  const lags = neweyWestLags(n);
  const longLags = longerHacLags(n);
  const student = tQuantileAt(1 - level / 2, n - 2);
  const fixed = fixedBCriticalValue(bandwidthShare(lags, n), level);
  const fixedLong = fixedBCriticalValue(bandwidthShare(longLags, n), level);
  return (y) => {
    const line = fit(x, y, n, null);
    const t = (kind: SlopeErrorKind, hacLags = lags) =>
      Math.abs(line.slope / slopeStandardError(line, kind, hacLags));
    return {
      classical: t("classical") > student,
      HC3: t("HC3") > student,
      HAC: t("HAC") > student,
      "fixed-b": t("HAC") > fixed,
      "fixed-b-long": t("HAC", longLags) > fixedLong,
    };
  };
}

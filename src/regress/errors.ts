import { InputError, quoted } from "../errors.js";
import { nearestName } from "../language/nearest-name.js";
import { asIs } from "../languages.js";
import { blockBootstrap } from "../statistics/block-bootstrap.js";
import { heteroskedasticityConsistent } from "../statistics/heteroskedasticity-consistent.js";
import type { FTest } from "../statistics/inference.js";
import { waldTest } from "../statistics/linear-hypotheses.js";
import type { LinearRegression } from "../statistics/linear-regression.js";
import { neweyWest } from "../statistics/newey-west.js";
import type { RobustErrors } from "../statistics/sandwich.js";
import type { StreamedRegression } from "../statistics/streaming-regression.js";
import { problems } from "./words.js";

/** How sure one is of a coefficient: by a standard error, or by an interval of resampled coefficients. */
export const errorKinds = ["classical", "HC0", "HC1", "HC2", "HC3", "HAC", "bootstrap"] as const;
export type ErrorKind = (typeof errorKinds)[number];

/** Kinds that take neighbouring observations for neighbours in time. */
export const kindsInTime: ReadonlySet<ErrorKind> = new Set<ErrorKind>(["HAC", "bootstrap"]);

export interface ErrorOptions {
  /** Lags of Newey and West's errors; floor(4 (n/100)^(2/9)) when not given. */
  hacLags?: number;
  /** Draws and seed of the bootstrap; 10 000 and 1 when not given. */
  draws?: number;
  seed?: number;
}

/** Of one coefficient; null where the kind says nothing of it. */
export type CoefficientError =
  { standardError: number; p: number } | { interval: readonly [low: number, high: number] } | null;

/** The errors of a regression's coefficients by one kind, in their order. */
export interface ErrorsOfKind {
  kind: ErrorKind;
  coefficients: readonly CoefficientError[];
  /** That all slopes are zero, with these errors; the classical one for a bootstrap, which has none. */
  f: FTest;
  /** Of Newey and West. */
  lags?: number;
  /** Of the bootstrap. */
  blocks?: { draws: number; seed: number; blockLength: number };
}

/**
 * The kinds of a list such as "classical,HAC", each once.
 *
 * @throws InputError for a name that is none, with the nearest that is
 * @example
 * parseErrorKinds("hc3,HAC"); // => ["HC3", "HAC"]
 */
export function parseErrorKinds(text: string): ErrorKind[] {
  const kinds = text.split(",").map((part) => {
    const name = part.trim();
    const kind = errorKinds.find((known) => known.toLowerCase() === name.toLowerCase());
    if (kind !== undefined) return kind;
    throw new InputError({
      found: problems.noErrors(quoted(name)),
      expected: asIs(errorKinds.join(", ")),
      ...(name !== "" && { advice: problems.nearestErrors(nearestName(name, errorKinds)!) }),
    });
  });
  return [...new Set(kinds)];
}

/**
 * The errors of a kind: classical; robust to heteroskedasticity (White, MacKinnon and White); robust to
 * autocorrelation as well (Newey and West, without a small-sample factor); or the 95% percentile interval of the
 * moving-block bootstrap (Künsch), which is of the slope of a regression with one regressor alone.
 *
 * F is Wald's statistic over the number of slopes with the covariance of the same kind.
 *
 * @throws InputError where the regression cannot have errors of the kind: read in one pass, several regressors for
 *   the bootstrap, an observation of leverage 1 for HC2 and HC3
 * @example
 * const area = { name: "area", values: [40, 55, 62, 70, 85, 90] };
 * const fit = linearRegression([21.5, 30.1, 31.2, 40.3, 44.1, 48.4], [area]);
 * errorsOfKind(fit, "HC3").coefficients[1].standardError; // => 0.0255
 */
export function errorsOfKind(
  regression: StreamedRegression | LinearRegression,
  kind: ErrorKind,
  options: ErrorOptions = {},
): ErrorsOfKind {
  if (kind === "classical") {
    const coefficients = regression.coefficients.map(({ standardError, p }) => ({ standardError, p }));
    return { kind, coefficients, f: regression.f };
  }
  if (!("unitBasis" in regression)) {
    throw new InputError({ found: problems.errorsInOnePass(kind), expected: asIs("classical") });
  }
  if (kind === "bootstrap") return resampled(regression, options);
  if (kind === "HAC") {
    const hac = neweyWest(regression, options.hacLags);
    return { ...robust(kind, regression, hac), lags: hac.lags };
  }
  return robust(kind, regression, heteroskedasticityConsistent(regression, kind));
}

function robust(kind: ErrorKind, regression: LinearRegression, errors: RobustErrors): ErrorsOfKind {
  const slopes = regression.coefficients.flatMap((_, j) => (regression.hasIntercept && j === 0 ? [] : [j]));
  const weights = slopes.map((slope) => regression.coefficients.map((_, j) => (j === slope ? 1 : 0)));
  return {
    kind,
    coefficients: errors.coefficients.map(({ standardError, p }) => ({ standardError, p })),
    f: waldTest({ regression, unitCovariance: errors.unitCovariance }, weights),
  };
}

function resampled(regression: LinearRegression, { draws, seed }: ErrorOptions): ErrorsOfKind {
  const { coefficients, hasIntercept, design, fitted, residuals } = regression;
  if (!hasIntercept || coefficients.length !== 2) {
    throw new InputError({
      found: problems.bootstrapOf(coefficients.length - 1),
      expected: problems.oneRegressor,
      advice: problems.otherErrors,
    });
  }
  const y = fitted.map((value, i) => value + residuals[i]!);
  const { interval, ...blocks } = blockBootstrap(design[1]!, y, {
    ...(draws !== undefined && { draws }),
    ...(seed !== undefined && { seed }),
  });
  return { kind: "bootstrap", coefficients: [null, { interval }], f: regression.f, blocks };
}

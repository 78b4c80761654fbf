import { fUpperTail, tTwoSided } from "../statistics/distributions.js";
import { fOfUpperTail, tOfTwoSided } from "../statistics/inverse-tails.js";
import { coefficientRegion, type CoefficientRanges } from "./coefficient-region.js";
import { intersection, type Interval } from "./interval.js";
import type { RegressionAssumptions, RegressionRanges } from "./regression-line.js";

const everything: Interval = { low: -Infinity, high: Infinity };

/** A regression with k regressors whose n is one number or lies between two. */
interface Size {
  k: number;
  n: Interval;
  /** Degrees of freedom of the residuals. */
  df: Interval;
  /** Those of the total: n - 1, or n without a constant. */
  totalDf: Interval;
}

export function sizeOf(k: number, n: Interval, { intercept }: RegressionAssumptions): Size {
  const constant = intercept ? 1 : 0;
  const less = (by: number) => ({ low: n.low - by, high: n.high - by });
  return { k, n, df: less(k + constant), totalDf: less(constant) };
}

/**
 * The ranges of all figures of a regression with k regressors and n observations that the given ones allow.
 *
 * The whole hangs on one number, phi = R² / (1 - R²): F = phi df / k, and R, R², the adjusted R² and the p of F follow.
 * The coefficient hangs on b and its standard error: t = b / se, p and the interval follow. With one regressor
 * t² = phi df. Each relation rises or falls in all that it depends on, n included, so the ends of a range come from
 * ends of ranges: for one n the ranges are exact, for an interval of n they are outer bounds.
 *
 * @returns undefined where no regression has these figures
 * @see Greene, W. H. (2018). Econometric Analysis, 8th edition, sections 3.5 and 5.4.
 */
export function rangesAt(
  given: RegressionRanges,
  size: Size,
  assumptions: RegressionAssumptions,
): RegressionRanges | undefined {
  const { k, n, df } = size;
  const isOne = k === 1 && assumptions.sameStandardErrors;
  const ofWhole = phiOfWhole(given, size);
  const sizeOfT = intersection(absolute(given.t), tOfP(given.p, df));
  if (ofWhole === undefined || sizeOfT === undefined) return undefined;
  const phi = isOne ? intersection(ofWhole, phiOfT(sizeOfT, df)) : ofWhole;
  if (phi === undefined) return undefined;
  const linked = assumptions.sameStandardErrors
    ? intersection(sizeOfT, {
        low: isOne ? Math.sqrt(phi.low * df.low) : 0,
        high: Math.sqrt(phi.high * df.high),
      })
    : sizeOfT;
  if (linked === undefined) return undefined;
  const coefficient = regionOf(given, linked, size, assumptions);
  if (coefficient === undefined) return undefined;
  const known = hasCoefficient(given) || isOne;
  const phiOfCoefficient = phiOfT(coefficient.sizeOfT, df);
  const narrowed = !assumptions.sameStandardErrors
    ? phi
    : intersection(phi, isOne ? phiOfCoefficient : { low: phiOfCoefficient.low, high: Infinity });
  if (narrowed === undefined) return undefined;
  return {
    n,
    k: { low: k, high: k },
    residualDf: df,
    ...wholeRanges(narrowed, size, given),
    ...(known && coefficientRanges(coefficient, given, df)),
  };
}

function hasCoefficient(given: RegressionRanges): boolean {
  return (["b", "se", "t", "p", "ciLow", "ciHigh"] as const).some((name) => given[name] !== undefined);
}

/** phi = R² / (1 - R²) as the figures of the whole regression allow it. */
function phiOfWhole(given: RegressionRanges, size: Size): Interval | undefined {
  const { k, df, totalDf } = size;
  const { r, rSquared, adjustedRSquared: adjusted, f, fP } = given;
  if (r !== undefined && r.high < 0 && k > 1) return undefined;
  const magnitude = absolute(r);
  const all: (Interval | undefined)[] = [{ low: 0, high: Infinity }];
  if (magnitude !== undefined) all.push(phiOfR({ low: magnitude.low ** 2, high: magnitude.high ** 2 }));
  if (rSquared !== undefined) all.push(phiOfR(rSquared));
  if (adjusted !== undefined) {
    const unexplained = {
      low: Math.max(0, 1 - adjusted.high) * (df.low / totalDf.low),
      high: (1 - adjusted.low) * (df.high / totalDf.high),
    };
    all.push(
      unexplained.low > 1 || unexplained.high < 0
        ? undefined
        : { low: Math.max(0, 1 / unexplained.high - 1), high: 1 / unexplained.low - 1 },
    );
  }
  if (f !== undefined) all.push({ low: (k * f.low) / df.high, high: (k * f.high) / df.low });
  if (fP !== undefined) {
    const phiAt = (p: number, residual: number) =>
      k === 1 ? tOfTwoSided(p, residual) ** 2 / residual : (k * fOfUpperTail(p, k, residual)) / residual;
    all.push({ low: phiAt(fP.high, df.high), high: phiAt(fP.low, df.low) });
  }
  return all.reduce((a, b) => intersection(a, b));
}

function phiOfR(rSquared: Interval): Interval | undefined {
  if (rSquared.high < 0 || rSquared.low > 1) return undefined;
  const phi = (share: number) => (share >= 1 ? Infinity : share <= 0 ? 0 : share / (1 - share));
  return { low: phi(rSquared.low), high: phi(rSquared.high) };
}

function phiOfT(t: Interval, df: Interval): Interval {
  return { low: t.low ** 2 / df.high, high: t.high ** 2 / df.low };
}

/** |t| as the p-value allows it; all of them where there is none. */
function tOfP(p: Interval | undefined, df: Interval): Interval {
  if (p === undefined) return { low: 0, high: Infinity };
  return { low: tOfTwoSided(p.high, df.high), high: tOfTwoSided(p.low, df.low) };
}

/** A coefficient and |t|, whose range the sign leaves narrower than that of t. */
type TwoSided = CoefficientRanges & { sizeOfT: Interval };

/** What the figures of the coefficient allow, with t on either side of zero. */
function regionOf(
  given: RegressionRanges,
  sizeOfT: Interval,
  { k, df }: Size,
  { criticalValue, level }: RegressionAssumptions,
): TwoSided | undefined {
  const critical =
    criticalValue === "t"
      ? { low: tOfTwoSided(1 - level, df.high), high: tOfTwoSided(1 - level, df.low) }
      : { low: criticalValue, high: criticalValue };
  const falls = k === 1 && given.r !== undefined && given.r.high < 0;
  const printedT = intersection(given.t ?? everything, falls ? { low: -Infinity, high: 0 } : everything);
  // Where nothing tells the sign, t is given without one.
  const isSigned =
    falls || (["b", "se", "t", "ciLow", "ciHigh"] as const).some((name) => given[name] !== undefined);
  const negative = { low: -sizeOfT.high, high: -sizeOfT.low };
  const sides = isSigned ? [sizeOfT, negative] : [sizeOfT];
  const regions = sides.map((side) => {
    const t = intersection(side, printedT);
    if (t === undefined) return undefined;
    const { b = everything, se = everything, ciLow = everything, ciHigh = everything } = given;
    const isFree = [b, se, ciLow, ciHigh].every((figure) => figure === everything);
    const region = isFree
      ? { b, se: { low: 0, high: Infinity }, ciLow, ciHigh, t }
      : coefficientRegion({ b, se, ciLow, ciHigh, t }, critical);
    return region && { ...region, sizeOfT: absolute(region.t) };
  });
  return hullOf(regions);
}

function wholeRanges(phi: Interval, { k, df, totalDf }: Size, given: RegressionRanges): RegressionRanges {
  const share = (value: number) => (value === Infinity ? 1 : value / (1 + value));
  const unexplained = (value: number) => 1 / (1 + value);
  const rSquared = { low: share(phi.low), high: share(phi.high) };
  const r = { low: Math.sqrt(rSquared.low), high: Math.sqrt(rSquared.high) };
  const f = { low: (phi.low * df.low) / k, high: (phi.high * df.high) / k };
  const p = (value: number, residual: number) => tailOfPhi(value, k, residual);
  return {
    r: given.r !== undefined && given.r.high < 0 ? { low: -r.high, high: -r.low } : r,
    rSquared,
    adjustedRSquared: {
      low: 1 - unexplained(phi.low) * (totalDf.low / df.low),
      high: 1 - unexplained(phi.high) * (totalDf.high / df.high),
    },
    f,
    fP: { low: p(phi.high, df.high), high: p(phi.low, df.low) },
  };
}

function tailOfPhi(phi: number, k: number, df: number): number {
  if (phi === Infinity) return 0;
  return k === 1 ? tTwoSided(Math.sqrt(phi * df), df) : fUpperTail((phi * df) / k, k, df);
}

function coefficientRanges(
  { b, se, ciLow, ciHigh, t, sizeOfT: away }: TwoSided,
  given: RegressionRanges,
  df: Interval,
): RegressionRanges {
  const p = {
    low: away.high === Infinity ? 0 : tTwoSided(away.high, df.high),
    high: tTwoSided(away.low, df.low),
  };
  const all = { b, se, ciLow, ciHigh, t, p };
  return Object.fromEntries(
    Object.entries(all).filter(
      ([name, { low, high }]) =>
        given[name as keyof typeof all] !== undefined ||
        (Number.isFinite(low) && name !== "se") ||
        Number.isFinite(high),
    ),
  );
}

function absolute(interval: Interval | undefined): Interval {
  if (interval === undefined) return { low: 0, high: Infinity };
  const { low, high } = interval;
  if (low >= 0) return { low, high };
  return high <= 0 ? { low: -high, high: -low } : { low: 0, high: Math.max(-low, high) };
}

/** The least ranges that hold all of several. */
export function hullOf<T extends object>(all: readonly (T | undefined)[]): T | undefined {
  const known = all.filter((one) => one !== undefined) as Record<string, Interval | undefined>[];
  const [first] = known;
  if (first === undefined) return undefined;
  const names = Object.keys(first).filter((name) => known.every((one) => one[name] !== undefined));
  return Object.fromEntries(
    names.map((name) => [
      name,
      {
        low: Math.min(...known.map((one) => one[name]!.low)),
        high: Math.max(...known.map((one) => one[name]!.high)),
      },
    ]),
  ) as T;
}

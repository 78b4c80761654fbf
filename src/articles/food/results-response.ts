import type { Estimate } from "../../statistics/inference.js";
import type { OneSide } from "../../statistics/leads-and-lags.js";
import type { Period } from "../../months/year-month.js";
import { computedOnce } from "../../statistics/computed-once.js";
import type { FoodResponse, InferredResponse } from "./analysis-response.js";
import type { ResponseCheck } from "./analysis-response-checks.js";

/** A sum of lag coefficients in plain numbers: per cent of food prices for one per cent of world prices. */
export interface SumFigures {
  readonly sum: number;
  readonly standardError: number;
  readonly p: number;
  readonly low: number;
  readonly high: number;
}

/** What formulas cite as food.response.<...>; null where the months do not bear it. */
export interface ResponseFigures {
  /** The whole span, and what a rise of world prices by ten per cent goes with, in per cent. */
  readonly whole: (SumFigures & TenPercentFigures & BootstrapFigures) | null;
  /** In the order of the periods, without one that is the whole. */
  readonly periods: readonly (SumFigures & TenPercentFigures & BootstrapFigures)[];
  /** On the real index, the whole first. */
  readonly realIndex: readonly SumFigures[];
  /** Of the whole span without the months from the first to the last named, as far as the others bear it. */
  readonly leftOut: readonly (SumFigures & Period)[];
  readonly exchangeRate: {
    readonly without: SumFigures;
    readonly with: SumFigures;
    /** Of the exchange rate itself. */
    readonly ofRate: SumFigures;
  } | null;
  readonly asymmetry: {
    readonly rises: SumFigures;
    readonly falls: SumFigures;
    /** p of the test that both are equal. */
    readonly equalityP: number;
  } | null;
  /** Local projections twelve months on, for one per cent by which world prices rose until then. */
  readonly projection: SumFigures | null;
  /** World prices in the twelve months after and before: p of the joint test, and their sums. */
  readonly leads: JointFigures | null;
  readonly lags: JointFigures | null;
  readonly deflator: {
    /** Squared January steps as a share of the squared monthly changes of the real index. */
    readonly share: number;
    /** The largest step down and up, per cent by logarithms. */
    readonly lowestStep: number;
    readonly highestStep: number;
  } | null;
}

interface TenPercentFigures {
  readonly tenPercent: number;
  readonly tenPercentLow: number;
  readonly tenPercentHigh: number;
}

/** p of the sum by the sieve and the wild bootstrap, and by shifted world prices; null where they are not had. */
interface BootstrapFigures {
  readonly sieveP: number | null;
  readonly wildP: number | null;
  readonly shiftedP: number | null;
}

interface JointFigures extends SumFigures {
  readonly jointP: number;
  /** Of the joint test by the sieve bootstrap. */
  readonly bootstrapP: number | null;
}

/**
 * The response in plain numbers, each computed when it is asked for.
 *
 * @param response computed when the first of them is asked for
 */
export function responseFigures(response: () => FoodResponse): ResponseFigures {
  return computedOnce<ResponseFigures>({
    whole: () => ifThere(response().whole, withTenPercent),
    periods: () => response().periods.map(withTenPercent),
    realIndex: () => response().realIndex.map(({ sum }) => figuresOf(sum)),
    leftOut: () =>
      response().checks.flatMap(({ check, periods = [], sum }) =>
        check === "without" && periods.length === 1 ? [{ ...figuresOf(sum), ...periods[0]! }] : [],
      ),
    exchangeRate: () => {
      const of = (name: ResponseCheck["check"]) => response().checks.find(({ check }) => check === name);
      const [without, controlled] = [of("exchangeRateMonths"), of("exchangeRate")];
      if (without === undefined || controlled?.exchangeRate === undefined) return null;
      return {
        without: figuresOf(without.sum),
        with: figuresOf(controlled.sum),
        ofRate: figuresOf(controlled.exchangeRate),
      };
    },
    asymmetry: () =>
      ifThere(response().asymmetry, ({ rises, falls, equality }) => ({
        rises: figuresOf(rises),
        falls: figuresOf(falls),
        equalityP: equality.p,
      })),
    projection: () => ifThere(response().projections?.at(-1) ?? null, ({ ratio }) => figuresOf(ratio)),
    leads: () =>
      ifThere(response().leads.joint, ({ leads }) => jointOf(leads, () => response().leads.bootstrap?.leads)),
    lags: () =>
      ifThere(response().leads.joint, ({ lags }) => jointOf(lags, () => response().leads.bootstrap?.lags)),
    deflator: () =>
      ifThere(response().deflator, ({ share, steps }) => ({
        share,
        lowestStep: Math.min(...steps.map(({ step }) => step)),
        highestStep: Math.max(...steps.map(({ step }) => step)),
      })),
  });
}

function ifThere<T, R>(value: T | null, then: (value: T) => R): R | null {
  return value === null ? null : then(value);
}

function figuresOf({ estimate, standardError, p, ci95: [low, high] }: Estimate): SumFigures {
  return { sum: estimate, standardError, p, low, high };
}

function jointOf(
  { sum, joint }: OneSide,
  bootstrap: () => { joint: { p: number } } | undefined,
): JointFigures {
  const { sum: estimate, standardError, p, low, high } = figuresOf(sum);
  return computedOnce<JointFigures>({
    sum: () => estimate,
    standardError: () => standardError,
    p: () => p,
    low: () => low,
    high: () => high,
    jointP: () => joint.p,
    bootstrapP: () => bootstrap()?.joint.p ?? null,
  });
}

function withTenPercent({
  sum: whole,
  tenPercent: { estimate, ci95 },
  inference,
}: InferredResponse): SumFigures & TenPercentFigures & BootstrapFigures {
  const { sum, standardError, p, low, high } = figuresOf(whole);
  return computedOnce({
    sum: () => sum,
    standardError: () => standardError,
    p: () => p,
    low: () => low,
    high: () => high,
    tenPercent: () => estimate,
    tenPercentLow: () => ci95[0],
    tenPercentHigh: () => ci95[1],
    sieveP: () => inference.sieve?.p ?? null,
    wildP: () => inference.wild?.p ?? null,
    shiftedP: () => inference.shifted?.p ?? null,
  });
}

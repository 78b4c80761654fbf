import { computedOnce } from "../../statistics/computed-once.js";
import type { PlaceboShares } from "../../statistics/placebo-regressions.js";
import type { CurveInference, SpecificationInference } from "../../statistics/specification-inference.js";
import type { FoodPlacebos, NeighbourRegression } from "./analysis-placebos.js";

/** Shares of placebos, 0 to 1. */
export interface PlaceboFigures {
  readonly count: number;
  readonly classical: number;
  readonly hac: number;
  readonly positiveHac: number;
  readonly rSquaredAsLarge: number;
  readonly tAsLarge: number;
  readonly rSquaredMedian: number;
  readonly rSquaredP95: number;
}

export interface NeighbourFigures {
  readonly n: number;
  readonly slope: number;
  readonly p: number;
  readonly hacP: number;
  readonly hacLow: number;
  readonly hacHigh: number;
  readonly rSquared: number;
}

/** The curve of one transformation, or of all, beside the shifted curves. Shares are 0 to 1. */
export interface CurveFigures {
  readonly count: number;
  /** Of the slopes; of all transformations of the partial correlations. */
  readonly median: number;
  readonly medianP: number;
  readonly share: number;
  readonly shareP: number;
  readonly stouffer: number;
  readonly stoufferP: number;
  readonly positive: number;
  /** Of the shifted curves. */
  readonly positiveMedian: number;
  readonly positiveP95: number;
  readonly positiveP: number;
}

/** What formulas cite as food.placebos.<...>; null where the months do not bear it. */
export interface PlacebosFigures {
  /** In the order of the models. */
  readonly models: readonly {
    readonly simulated: PlaceboFigures | null;
    readonly shifted: PlaceboFigures | null;
  }[];
  /** By country, as KAZ. */
  readonly neighbours: Readonly<
    Record<string, { readonly level: NeighbourFigures | null; readonly growth: NeighbourFigures | null }>
  >;
  readonly curve: {
    readonly shifts: number;
    readonly level: CurveFigures | null;
    readonly change: CurveFigures | null;
    readonly yearOnYear: CurveFigures | null;
    readonly all: CurveFigures | null;
  } | null;
}

/** Placebos in plain numbers, each computed when it is asked for. */
export function placebosFigures(
  placebos: () => FoodPlacebos,
  curve: () => SpecificationInference | null,
): PlacebosFigures {
  return computedOnce<PlacebosFigures>({
    models: () =>
      placebos().models.map(({ simulated, shifted }) => ({
        simulated: simulated && sharesOf(simulated),
        shifted: shifted && sharesOf(shifted),
      })),
    neighbours: () => neighboursOf(placebos().neighbours),
    curve: () => {
      const inference = curve();
      if (inference === null) return null;
      const of = (name: CurveInference["transformation"]) => {
        const found = inference.curves.find(({ transformation }) => transformation === name);
        return found === undefined ? null : curveOf(found);
      };
      return {
        shifts: inference.shifts,
        level: of("level"),
        change: of("change"),
        yearOnYear: of("year-on-year"),
        all: of("all"),
      };
    },
  });
}

function sharesOf({ rSquared, ...shares }: PlaceboShares): PlaceboFigures {
  return { ...shares, rSquaredMedian: rSquared.median, rSquaredP95: rSquared.p95 };
}

function neighboursOf(regressions: readonly NeighbourRegression[]): PlacebosFigures["neighbours"] {
  const of = (country: string, form: NeighbourRegression["form"]): NeighbourFigures | null => {
    const found = regressions.find((each) => each.country === country && each.form === form);
    if (found === undefined) return null;
    const { n, slope, p, hac, rSquared } = found;
    return { n, slope, p, hacP: hac.p, hacLow: hac.ci95[0], hacHigh: hac.ci95[1], rSquared };
  };
  const countries = [...new Set(regressions.map(({ country }) => country))];
  return Object.fromEntries(
    countries.map((country) => [country, { level: of(country, "level"), growth: of(country, "growth") }]),
  );
}

function curveOf({ count, median, share, stouffer, positive }: CurveInference): CurveFigures {
  return {
    count,
    median: median.observed,
    medianP: median.p,
    share: share.observed,
    shareP: share.p,
    stouffer: stouffer.observed,
    stoufferP: stouffer.p,
    positive: positive.observed,
    positiveMedian: positive.null.median,
    positiveP95: positive.null.p95,
    positiveP: positive.p,
  };
}

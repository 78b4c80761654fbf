import { widened, type Interval } from "./interval.js";
import { normalQuantileOfTail } from "../statistics/distributions.js";
import { subsets } from "./regression-conflicts.js";
import type { RegressionAssumptions, RegressionFigure, RegressionRanges } from "./regression-line.js";
import type { ReadRegression } from "./regression-reading.js";
import { possibleRanges } from "./regression-sizes.js";

/** The usual confusions in a printed regression, in the order in which they are told. */
export const regressionConfusions = [
  "adjusted printed as R²",
  "R printed as R²",
  "R² printed as R",
  "SD printed for SE",
  "p is one-sided",
  "interval with z",
  "interval at 90 %",
  "interval at 95 %",
  "interval at 99 %",
  "interval is one SE to either side",
  "sign of t left out",
  "F and t exchanged",
  "degrees of freedom printed as n",
  "no constant",
  "another number of regressors",
  "figures cut off, not rounded",
  "other standard errors",
] as const;
export type RegressionConfusion = (typeof regressionConfusions)[number];

/** Confusions that would reconcile all figures, together where there are two. */
export interface Reconciliation {
  confusions: RegressionConfusion[];
  /** The number of regressors, where another would. */
  k?: number[];
  /** What the figures then leave for each. */
  ranges: RegressionRanges;
}

interface Reading {
  given: RegressionRanges;
  k: number[];
  assumptions: RegressionAssumptions;
}

type Change = (reading: Reading, read: ReadRegression) => Reading | undefined;

/** How the figures are read under each confusion; undefined where it says nothing of what was printed. */
const changes: Record<RegressionConfusion, Change> = {
  "adjusted printed as R²": (reading) => {
    const { rSquared, adjustedRSquared } = reading.given;
    if (rSquared === undefined) return undefined;
    return withFigures(reading, { rSquared: adjustedRSquared, adjustedRSquared: rSquared });
  },
  "R printed as R²": (reading) => {
    const { rSquared, r } = reading.given;
    if (rSquared === undefined) return undefined;
    return withFigures(reading, { r: rSquared, rSquared: r && squared(r) });
  },
  "R² printed as R": (reading) => {
    const { r, rSquared } = reading.given;
    if (r === undefined || r.high < 0) return undefined;
    return withFigures(reading, { rSquared: r, r: rSquared });
  },
  "SD printed for SE": (reading) => {
    const { se, n } = reading.given;
    if (se === undefined || n === undefined) return undefined;
    const root = Math.sqrt(n.low);
    return withFigures(reading, { se: { low: se.low / root, high: se.high / root } });
  },
  "p is one-sided": (reading) => {
    const { p } = reading.given;
    if (p === undefined || p.low > 0.5) return undefined;
    return withFigures(reading, { p: { low: 2 * p.low, high: Math.min(1, 2 * p.high) } });
  },
  "interval with z": (reading) =>
    withInterval(reading, { criticalValue: normalQuantileOfTail((1 - reading.assumptions.level) / 2) }),
  "interval at 90 %": (reading) => atLevel(reading, 0.9),
  "interval at 95 %": (reading) => atLevel(reading, 0.95),
  "interval at 99 %": (reading) => atLevel(reading, 0.99),
  "interval is one SE to either side": (reading) => withInterval(reading, { criticalValue: 1 }),
  "sign of t left out": (reading) => {
    const { t } = reading.given;
    if (t === undefined || t.low < 0) return undefined;
    return withFigures(reading, { t: { low: -t.high, high: -t.low } });
  },
  "F and t exchanged": (reading) => {
    const { f, t } = reading.given;
    if ((f === undefined && t === undefined) || (t !== undefined && t.low < 0)) return undefined;
    return withFigures(reading, { f: t, t: f });
  },
  "degrees of freedom printed as n": (reading) => {
    const { n, residualDf } = reading.given;
    if (n === undefined || residualDf !== undefined) return undefined;
    return withFigures(reading, { n: undefined, residualDf: n });
  },
  "no constant": (reading) => ({
    ...reading,
    assumptions: { ...reading.assumptions, intercept: false },
  }),
  "another number of regressors": (reading) => {
    const { n, residualDf } = reading.given;
    if (residualDf !== undefined && n !== undefined) return undefined;
    const most = Math.min(12, (n?.low ?? 1000) - 2);
    const k = Array.from({ length: Math.max(0, most) }, (_, i) => i + 1);
    return { ...withFigures(reading, { k: undefined }), k: k.filter((one) => !reading.k.includes(one)) };
  },
  "figures cut off, not rounded": (reading, { values }) => {
    const cut = Object.entries(values).map(([name, { value, unit }]) => {
      const isNegative = value < 0;
      const range = { low: isNegative ? value - unit : value, high: isNegative ? value : value + unit };
      return [name, widened(range)] as const;
    });
    return withFigures(reading, Object.fromEntries(cut));
  },
  "other standard errors": (reading) => ({
    ...reading,
    assumptions: { ...reading.assumptions, sameStandardErrors: false },
  }),
};

function withFigures(
  reading: Reading,
  figures: Partial<Record<RegressionFigure, Interval | undefined>>,
): Reading {
  const all = Object.entries({ ...reading.given, ...figures }).filter(([, range]) => range !== undefined);
  return { ...reading, given: Object.fromEntries(all) as RegressionRanges };
}

function squared({ low, high }: Interval): Interval {
  return { low: low ** 2, high: high ** 2 };
}

function withInterval(reading: Reading, change: Partial<RegressionAssumptions>): Reading | undefined {
  const { ciLow, ciHigh } = reading.given;
  if (ciLow === undefined && ciHigh === undefined) return undefined;
  return { ...reading, assumptions: { ...reading.assumptions, ...change } };
}

function atLevel(reading: Reading, level: number): Reading | undefined {
  return reading.assumptions.level === level ? undefined : withInterval(reading, { level });
}

/** Not in pairs: the one is read from the printed digits, the other frees so much that a second could hide anything. */
const onlyAlone = new Set<RegressionConfusion>(["figures cut off, not rounded", "other standard errors"]);

/**
 * The usual confusions that would reconcile the figures of an impossible regression: each alone, and pairs where none
 * alone does.
 */
export function reconciliations(
  read: ReadRegression,
  k: number,
  assumptions: RegressionAssumptions,
): Reconciliation[] {
  const start: Reading = { given: read.ranges, k: [k], assumptions };
  const tried = (confusions: readonly RegressionConfusion[]): Reconciliation[] => {
    let reading: Reading | undefined = start;
    for (const confusion of confusions) reading = reading && changes[confusion](reading, read);
    if (reading === undefined) return [];
    const { given, assumptions: assumed } = reading;
    const fitting = reading.k
      .map((count) => ({ count, ranges: possibleRanges(given, count, assumed) }))
      .filter(({ ranges }) => ranges !== undefined);
    const [first] = fitting;
    if (first === undefined) return [];
    const other = confusions.includes("another number of regressors");
    return [
      {
        confusions: [...confusions],
        ...(other && { k: fitting.map(({ count }) => count) }),
        ranges: first.ranges!,
      },
    ];
  };
  const alone = regressionConfusions.flatMap((confusion) => tried([confusion]));
  if (alone.length > 0) return alone;
  const paired = regressionConfusions.filter((confusion) => !onlyAlone.has(confusion));
  return subsets(paired, 2).flatMap(tried);
}

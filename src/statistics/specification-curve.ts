import { errorInUnits } from "./inference.js";
import { timesPowerOfTwo } from "./magnitude.js";
import { slopeStandardError, type SlopeErrorKind, type SlopeFit } from "./slope-inference.js";
import { specificationFitter, specificationHacLags, type SpecificationSample } from "./specification-fit.js";
import { rowsOf, SpecificationColumns } from "./specification-rows.js";
import type { Specification, SpecificationData } from "./specification-set.js";

/** What is inferred of a slope by one kind of standard error. */
export interface SlopeInference {
  standardError: number;
  t: number;
  /** Two-sided, Student's t with n - k degrees of freedom. */
  p: number;
  ci95: [low: number, high: number];
}

/** What one specification gives: one slope, with what is inferred of it by the first of its standard errors. */
export interface SpecificationRow extends SlopeInference {
  specification: Specification;
  /** Observations used, after leaving out the most influential. */
  n: number;
  /** Unit of the transformed dependent variable per unit of the transformed regressor. */
  slope: number;
  /**
   * By each kind of standard error, in the order asked for; null where it is not defined: HC2 and HC3 of a month of
   * the year with one observation (leverage 1).
   */
  standardErrors: Partial<Record<SlopeErrorKind, SlopeInference | null>>;
}

export interface SpecificationCurve {
  /** In the order of the specifications. A row is made from its numbers each time that it is read. */
  rows: SpecificationRow[];
  /** Specifications that the data cannot bear, and why. */
  notEstimated: { specification: Specification; reason: string }[];
}

export interface RunSpecificationsOptions {
  /** Kinds of standard error, the first being that of the row itself; default HAC, classical and HC3. */
  standardErrors?: readonly SlopeErrorKind[];
  /** Called now and then, and at the end, with how many are done. */
  onProgress?: (done: number, total: number) => void;
}

/** The kinds of standard error that each slope is given where no others are asked for. */
export const usualStandardErrors: readonly SlopeErrorKind[] = ["HAC", "classical", "HC3"];

/**
 * Second step: fits every specification, each once, and gives its slope every standard error asked for.
 *
 * Edges of a period: the period bounds the months of the dependent variable. Lagged and transformed values
 * may come from before it where the data have them, so that a lag does not shorten a period that lies inside
 * the data; where the data do not reach back far enough the first months fall away, and n says so.
 *
 * Outliers: the specification is first fitted to all its observations; those with the largest Cook's distance
 * in that fit are left out, of equal ones the earlier, and it is fitted again. The months that remain count
 * as neighbours in the HAC error. The number of lags of the HAC error is that of specificationHacLags.
 *
 * @param data months consecutive within each series
 * @throws InputError for a gap or a value that is not finite in a series, an unknown regressor, or a
 *   transformation that a series does not allow
 * @example
 * const months: YearMonth[] = ["2024-01", "2024-02", "2024-03", "2024-04", "2024-05", "2024-06"];
 * const dependent = { months, values: [100.8, 101.1, 100.6, 100.4, 100.9, 101.3] };
 * const regressors = { fao: { months, values: [117.7, 117.4, 119, 119.3, 120.6, 121] } };
 * const way: Specification = {
 *   regressor: "fao", transformation: "level", lag: 0, period: { from: "2024-01", to: "2024-06" },
 *   outliersDropped: 0, seasonalDummies: false, isPublished: false,
 * };
 * const { rows } = runSpecifications({ dependent, regressors }, [way, { ...way, lag: 1 }]);
 * rows.map(({ n }) => n); // => [6, 5]
 * rows.map(({ slope }) => slope); // => [0.048, 0.122]
 * rows[0].standardErrors.classical.standardError; // => 0.109
 */
export function runSpecifications(
  data: SpecificationData,
  specifications: readonly Specification[],
  { standardErrors = usualStandardErrors, onProgress }: RunSpecificationsOptions = {},
): SpecificationCurve {
  const fitter = specificationFitter(data);
  const columns = new SpecificationColumns(specifications, standardErrors);
  const notEstimated: SpecificationCurve["notEstimated"] = [];
  const total = specifications.length;
  for (let i = 0; i < total; i++) {
    const specification = specifications[i]!;
    const fit = fitter.fit(specification);
    const reason = addRow(columns, i, specification, fitter.sampleOf(specification), fit, standardErrors);
    if (reason !== undefined) notEstimated.push({ specification, reason });
    if ((i + 1) % 500 === 0 || i + 1 === total) onProgress?.(i + 1, total);
  }
  return { rows: rowsOf(columns), notEstimated };
}

/** Why a fit says nothing of its slope; undefined where it does. */
export function whyNot(fit: SlopeFit): string | undefined {
  if (fit.n - fit.parameters < 1) return `${fit.n} observations for ${fit.parameters} coefficients`;
  return Number.isNaN(fit.slope) ? "the regressor does not vary" : undefined;
}

/** Adds the row of a specification; where the data cannot bear it, returns why. */
function addRow(
  columns: SpecificationColumns,
  index: number,
  { transformation, regressor }: Specification,
  { dependent, explaining }: SpecificationSample,
  fit: SlopeFit,
  kinds: readonly SlopeErrorKind[],
): string | undefined {
  const reason = whyNot(fit);
  if (reason !== undefined) return reason;
  const lags = specificationHacLags(transformation, fit.n);
  const units = dependent.exponent - explaining.exponent;
  const errorOf = (kind: SlopeErrorKind) => {
    const unitError = slopeStandardError(fit, kind, lags);
    return Number.isNaN(unitError) ? unitError : errorInUnits(regressor, unitError, units);
  };
  const errors = kinds.map(errorOf);
  if (Number.isNaN(errors[0] ?? Number.NaN)) {
    return `a month of the year with one observation (leverage 1), for which ${kinds[0]} is not defined`;
  }
  columns.add(index, fit.n, fit.n - fit.parameters, timesPowerOfTwo(fit.slope, units), errors);
  return undefined;
}

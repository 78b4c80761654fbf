import { summariseSpecifications } from "../../statistics/specification-summary.js";
import type { SpecificationCurve } from "../../statistics/specification-curve.js";
import type { SpecificationInference } from "../../statistics/specification-inference.js";
import type { Language, Text } from "../../languages.js";
import type { MonthValue } from "../../months/monthly-series.js";
import type { Period } from "../../months/year-month.js";
import type {
  Specification,
  SpecificationChoices,
  SpecificationData,
} from "../../statistics/specification-set.js";
import { foodChoices, foodSpecificationData, foodSpecifications } from "./analysis-specifications.js";
import { told } from "./command-words.js";
import type { FaoIndexKind } from "./data.js";
import type { FaoMonth } from "./fao-index-file.js";
import {
  alternativeName,
  choiceName,
  type SpecificationAlternative,
  type SpecificationChoice,
} from "./specification-words.js";

/** A set of specifications before any is run, with the data to run them on. */
export interface SpecificationSet {
  readonly choices: SpecificationChoices;
  /** All combinations of the choices, the article's own marked. */
  readonly all: readonly Specification[];
  readonly data: SpecificationData;
}

/** What another author might have chosen, over the given periods and the indices that a file has. */
export function specificationSet(
  cpi: readonly MonthValue[],
  fao: readonly FaoMonth[],
  faoOf: (index: FaoIndexKind) => MonthValue[],
  periods: readonly Period[],
): SpecificationSet {
  const kinds = (["real", "nominal"] as const).filter((kind) => fao.some((row) => row[kind] !== null));
  const choices = { ...foodChoices, regressors: kinds, periods };
  const indices = Object.fromEntries(kinds.map((kind) => [kind, seriesOf(faoOf(kind))]));
  return {
    choices,
    all: foodSpecifications(choices),
    data: foodSpecificationData(seriesOf(cpi), indices),
  };
}

function seriesOf(rows: readonly MonthValue[]) {
  return { months: rows.map(({ month }) => month), values: rows.map(({ value }) => value) };
}

/** The set of specifications, told before any is run. */
export function tellSet({ choices, all: set }: SpecificationSet, onProgress: (line: Text) => void): void {
  const alternatives: [SpecificationChoice, readonly SpecificationAlternative[]][] = [
    ["regressor", choices.regressors],
    ["transformation", choices.transformations],
    ["lag", choices.lags],
    ["period", choices.periods],
    ["outliersDropped", choices.outliersDropped],
    ["seasonalDummies", choices.seasonalDummies],
  ];
  onProgress(told.specificationSet(set.length));
  for (const [choice, all] of alternatives) {
    const line = (language: Language) =>
      `  ${choiceName(choice, language)}: ${all.map((one) => alternativeName(one, language)).join(", ")}`;
    onProgress({ en: line("en"), ru: line("ru"), kk: line("kk") });
  }
}

/** The curve as `spectrum food --json` prints it: joint inference without the band of each rank. */
export function specificationsJson(curve: SpecificationCurve, inference: SpecificationInference | null) {
  return {
    summary: summariseSpecifications(curve.rows),
    joint: inference && {
      ...inference,
      curves: inference.curves.map(
        ({ transformation, count, direction, median, share, stouffer, positive }) => ({
          transformation,
          count,
          direction,
          median,
          share,
          stouffer,
          positive,
        }),
      ),
    },
    rows: curve.rows,
    notEstimated: curve.notEstimated,
  };
}

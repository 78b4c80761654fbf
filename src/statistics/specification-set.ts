import { InputError } from "../errors.js";
import type { Period } from "../months/year-month.js";
import type { MonthlySeries, Transformation } from "./transformations.js";
import { problems } from "./words.js";

/**
 * One way of running the regression. Plain data: it can be printed before anything is run. The dependent
 * variable and the regressor are transformed alike, the regressor is lagged, the constant is always there.
 */
export interface Specification {
  /** Name of the regressor among the data. */
  regressor: string;
  transformation: Transformation;
  /** Months by which the regressor runs ahead. */
  lag: number;
  /** Months of the dependent variable, both ends included. */
  period: Period;
  /** How many of the most influential months are left out. */
  outliersDropped: number;
  seasonalDummies: boolean;
  /** True for a specification that was published. */
  isPublished: boolean;
}

/** What is tried in each respect; the specifications are all combinations. */
export interface SpecificationChoices {
  regressors: readonly string[];
  transformations: readonly Transformation[];
  lags: readonly number[];
  periods: readonly Period[];
  outliersDropped: readonly number[];
  seasonalDummies: readonly boolean[];
}

/** The dependent variable and the regressors by name, each with its own months. */
export interface SpecificationData {
  dependent: MonthlySeries;
  regressors: Readonly<Record<string, MonthlySeries>>;
}

/**
 * First step: all combinations of the choices, the regressors varying slowest and the seasonal dummies
 * fastest. Each is one slope; how its standard error is computed is for runSpecifications to be told.
 *
 * @param published specifications that were published; the combinations that equal one are marked
 * @throws InputError for a choice without an alternative, or a lag or a number of outliers that is not a
 *   whole number
 * @example
 * const choices: SpecificationChoices = {
 *   regressors: ["real", "nominal"], transformations: ["level", "change"], lags: [0, 1, 2],
 *   periods: [{ from: "2000-01", to: "2024-12" }], outliersDropped: [0], seasonalDummies: [false, true],
 * };
 * setUpSpecifications(choices).length; // => 24
 */
export function setUpSpecifications(
  choices: SpecificationChoices,
  published: readonly Omit<Specification, "isPublished">[] = [],
): Specification[] {
  requireChoices(choices);
  const specifications: Specification[] = [];
  for (const regressor of choices.regressors)
    for (const transformation of choices.transformations)
      for (const lag of choices.lags)
        for (const period of choices.periods)
          for (const outliersDropped of choices.outliersDropped)
            for (const seasonalDummies of choices.seasonalDummies) {
              const isPublished = published.some(
                (one) =>
                  one.regressor === regressor &&
                  one.transformation === transformation &&
                  one.lag === lag &&
                  one.period.from === period.from &&
                  one.period.to === period.to &&
                  one.outliersDropped === outliersDropped &&
                  one.seasonalDummies === seasonalDummies,
              );
              specifications.push({
                regressor,
                transformation,
                lag,
                period,
                outliersDropped,
                seasonalDummies,
                isPublished,
              });
            }
  return specifications;
}

function requireChoices(choices: SpecificationChoices): void {
  for (const [name, alternatives] of Object.entries(choices) as [string, readonly unknown[]][]) {
    if (alternatives.length === 0) {
      throw new InputError({ found: problems.noAlternative(name), expected: problems.atLeastOne });
    }
  }
  for (const [problem, counts] of [
    [problems.aLag, choices.lags],
    [problems.numberOfOutliers, choices.outliersDropped],
  ] as const) {
    const bad = counts.find((count) => !Number.isInteger(count) || count < 0);
    if (bad !== undefined) {
      throw new InputError({ found: problem(bad), expected: problems.wholeFromZero });
    }
  }
}

import { periodText } from "../../language/calendar.js";
import { glossary } from "../../language/glossary.js";
import type { Language } from "../../languages.js";
import type { SlopeErrorKind } from "../../statistics/slope-inference.js";
import type { Transformation } from "../../statistics/transformations.js";
import type { Specification } from "../../statistics/specification-set.js";
import { foodWords } from "./words.js";

/** What a specification chooses, in the names of its members. */
export type SpecificationChoice = Exclude<keyof Specification, "isPublished">;
export type SpecificationAlternative = Specification[SpecificationChoice];

/**
 * A choice in the language of the reader.
 *
 * @example
 * choiceName("lag", "en"); // => "lag, months"
 */
export function choiceName(choice: SpecificationChoice, language: Language): string {
  const terms = glossary(language);
  const words = foodWords(language).specifications;
  const names: Record<SpecificationChoice, string> = {
    regressor: words.faoIndex,
    transformation: words.transformation,
    lag: words.lag,
    period: terms.period,
    outliersDropped: words.outliersDropped,
    seasonalDummies: words.seasonalDummies,
  };
  return names[choice];
}

/**
 * An alternative in the language of the reader.
 *
 * @example
 * alternativeName("year-on-year", "ru"); // => "изменение за год"
 * alternativeName({ from: "2021-01", to: "2024-12" }, "ru"); // => "2021–2024"
 */
export function alternativeName(alternative: SpecificationAlternative, language: Language): string {
  const terms = glossary(language);
  const words = foodWords(language).specifications;
  if (typeof alternative === "object") return periodText(alternative);
  if (typeof alternative === "boolean") return alternative ? words.yes : words.no;
  switch (alternative) {
    case "level":
      return words.level;
    case "change":
      return words.change;
    case "log-change":
      return words.logChange;
    case "year-on-year":
      return words.yearOnYear;
    case "real":
      return terms.real;
    case "nominal":
      return terms.nominal;
    default:
      return String(alternative);
  }
}

/**
 * The unit of a specification's slope: points of the price index per point of the FAO index, per cent per point by
 * which that index changed, or per cent per per cent.
 *
 * @example
 * slopeUnit("change", "en"); // => "% per point"
 */
export function slopeUnit(transformation: Transformation, language: Language): string {
  const { slopeUnits } = foodWords(language).specifications;
  return slopeUnits[transformation];
}

/**
 * What a column of slopes beside their specifications is headed: their unit, or the lags of their HAC error.
 *
 * @example
 * slopeColumnName("unit", "ru"); // => "единица"
 */
export function slopeColumnName(column: "unit" | "hacLags", language: Language): string {
  return foodWords(language).specifications[column];
}

/**
 * A kind of standard error in the language of the reader; names such as HAC stay as they are.
 *
 * @example
 * standardErrorName("HC3", "ru"); // => "HC3"
 * standardErrorName("classical", "en"); // => "classical"
 */
export function standardErrorName(kind: SlopeErrorKind, language: Language): string {
  return kind === "classical" ? foodWords(language).robustness.classicalError : kind;
}

import { chartWords } from "../../../charts/words.js";
import { monthInWords } from "../../../language/calendar.js";
import { formatNumber } from "../../../language/formats.js";
import type { Language } from "../../../languages.js";
import type { PrintedFigure } from "../../../checks/printed-figure.js";
import type { Period } from "../../../months/year-month.js";
import { printedFigures } from "../../published.js";
import { publishedFoodPeriods, type FoodMonth } from "../analysis.js";
import type { FaoIndexKind } from "../data.js";
import type { FoodRun } from "../run.js";
import { foodChartWords } from "./words.js";

/** Where the figures of a chart come from: the agencies, with the file where a user gave one. */
export function foodSource(
  { files, ownData }: FoodRun,
  shows: "series" | "regression" | "response" | "deflator" | "trade" | "unitValues",
  language: Language,
): string {
  const { sources } = foodChartWords(language);
  const { source } = chartWords(language);
  if (shows === "trade" || shows === "unitValues") return source(sources[shows]);
  const fao = files.ffpi === null ? sources.fao : sources.faoFile(files.ffpi);
  if (shows === "deflator") return source(fao);
  const series = [files.cpi === null ? sources.bureau : sources.bureauFile(files.cpi), fao];
  // The response is a regression of this project's own, not the article's.
  const regressions = ownData || shows === "response" ? sources.ownRegressions : sources.regressions;
  return source([...series, ...(shows === "series" ? [] : [regressions])].join("; "));
}

export function faoTitle(index: FaoIndexKind, language: Language): string {
  const words = foodChartWords(language);
  return index === "real" ? words.realIndex : words.nominalIndex;
}

/** Smallest and largest value with their months, for the text alternative. */
export function extremes(
  months: readonly FoodMonth[],
  of: "faoIndex" | "foodPriceIndex",
  language: Language,
): string {
  const { lowest, highest } = chartWords(language).alternative;
  const sorted = [...months].sort((a, b) => a[of] - b[of]);
  const words = (row: FoodMonth) =>
    `${formatNumber(row[of], 1, language)} (${monthInWords(row.month, language)})`;
  return `${lowest} ${words(sorted[0]!)}, ${highest} ${words(sorted.at(-1)!)}`;
}

/** A regression equation as the article prints it. */
export interface PrintedEquation {
  /** Its number in the article. */
  number: number;
  slope: PrintedFigure;
  intercept: PrintedFigure;
}

/** The equation that the article prints for a period; undefined for other periods and the nominal index. */
export function printedEquation({ index }: FoodRun, period: Period): PrintedEquation | undefined {
  const position = publishedFoodPeriods.findIndex(({ from, to }) => from === period.from && to === period.to);
  if (position < 0 || index !== "real") return undefined;
  const figure = printedFigures("food");
  const number = position + 1;
  return {
    number,
    slope: figure(`equation${number}.slope`),
    intercept: figure(`equation${number}.intercept`),
  };
}

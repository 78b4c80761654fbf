import type { FoodModel, FoodResults, FoodTradeResults } from "./analysis.js";
import type { Language } from "../../language/language.js";
import { formatNumber, formatSignificant } from "../../language/formats.js";
import { term } from "../../language/glossary.js";
import type { Period } from "../../months/year-month.js";
import { capital } from "../housing/tables.js";
import { label } from "../../language/labels.js";
import type { TitledTable } from "../../print/titled-table.js";

/** "2000–2024" for whole years, "2021-01 – 2025-06" otherwise. */
export function periodText({ from, to }: Period): string {
  const wholeYears = from.endsWith("-01") && to.endsWith("-12");
  return wholeYears ? `${from.slice(0, 4)}–${to.slice(0, 4)}` : `${from} – ${to}`;
}

/** The regressions side by side, one column a period. */
export function foodModelTable(models: readonly FoodModel[], language: Language): TitledTable {
  const significant = (value: number) => formatSignificant(value, 4, language);
  const fixed = (places: number) => (value: number) => formatNumber(value, places, language);
  const interval = ([low, high]: [number, number]) => `${fixed(4)(low)} … ${fixed(4)(high)}`;
  const rows: [string, (model: FoodModel) => string][] = [
    [term("observations", language), ({ n }) => String(n)],
    [term("slope", language), ({ slope }) => fixed(5)(slope.estimate)],
    [`\u00A0\u00A0${term("standardError", language)}`, ({ slope }) => fixed(5)(slope.standardError)],
    [`\u00A0\u00A0${label("interval95", language)}`, ({ slope }) => interval(slope.ci95)],
    [`\u00A0\u00A0${label("tOfSlope", language)}`, ({ slope }) => fixed(2)(slope.t)],
    [`\u00A0\u00A0${label("pOfSlope", language)}`, ({ slope }) => significant(slope.p)],
    [term("intercept", language), ({ intercept }) => fixed(3)(intercept.estimate)],
    [`\u00A0\u00A0${term("standardError", language)}`, ({ intercept }) => fixed(3)(intercept.standardError)],
    [label("multipleR", language), ({ r }) => fixed(3)(r)],
    [`R² (${term("coefficientOfDetermination", language)})`, ({ rSquared }) => fixed(4)(rSquared)],
    [label("adjustedRSquared", language), ({ adjustedRSquared }) => fixed(4)(adjustedRSquared)],
    [term("residualStandardError", language), ({ residualStandardError }) => fixed(3)(residualStandardError)],
    [label("fStatistic", language), ({ f }) => fixed(2)(f.statistic)],
    [label("fittedAt100", language), ({ fittedAt100 }) => fixed(2)(fittedAt100)],
    [label("elasticity", language), ({ elasticityAtMeans }) => fixed(4)(elasticityAtMeans)],
  ];
  return {
    title: label("regressions", language),
    columns: [
      { title: term("period", language) },
      ...models.map(({ period }) => ({ title: periodText(period), align: "right" as const })),
    ],
    rows: rows.map(([name, value]) => [name, ...models.map(value)]),
  };
}

/** Yearly food inflation, newest last, with the range that the months' rounding allows. */
export function inflationTable({ inflation }: FoodResults, language: Language): TitledTable {
  const number = (value: number) => formatNumber(value, 1, language);
  return {
    title: label("inflationDecember", language),
    columns: [
      { title: label("year", language) },
      { title: term("foodInflation", language), align: "right" },
      { title: label("inputRounding", language), align: "right" },
    ],
    rows: Object.values(inflation).map(({ year, value, range: [low, high] }) => [
      String(year),
      number(value),
      `${number(low)} … ${number(high)}`,
    ]),
  };
}

/** Unit values and balance of food trade. */
export function foodTradeTable({ years, growth }: FoodTradeResults, language: Language): TitledTable {
  const number = (value: number, places: number) => formatNumber(value, places, language);
  const right = (title: string) => ({ title, align: "right" as const });
  const whole =
    years.length > 1 ? `${capital(term("growth", language))} ${years[0]!.year}–${years.at(-1)!.year}, %` : "";
  return {
    title: `${label("foodTrade", language)}: ${term("unitValue", language)}`,
    columns: [
      { title: label("year", language) },
      right(label("exportUnitValue", language)),
      right(label("importUnitValue", language)),
      right(label("balance", language)),
    ],
    rows: [
      ...years.map(({ year, exportUnitValue, importUnitValue, balance }) => [
        String(year),
        number(exportUnitValue, 0),
        number(importUnitValue, 0),
        number(balance, 1),
      ]),
      [whole, number(growth.exports.unitValue, 1), number(growth.imports.unitValue, 1), ""],
    ],
  };
}

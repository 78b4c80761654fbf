import { periodText } from "../../language/calendar.js";
import { formatExactPValue, formatNumber, formatPValue } from "../../language/formats.js";
import { glossary } from "../../language/glossary.js";
import type { Language } from "../../languages.js";
import { figures, type Table } from "../../print/table.js";
import type { FoodInflation, FoodModel, FoodTradeResults } from "./analysis.js";
import type { OtherIndexModel, OtherIndexModels } from "./analysis-other-index.js";
import { foodWords } from "./words.js";

/** The regressions side by side, one column a period. */
export function foodModelTable(models: readonly FoodModel[], language: Language): Table {
  const terms = glossary(language);
  const words = foodWords(language);
  const fixed = (places: number) => (value: number) => formatNumber(value, places, language);
  const interval = ([low, high]: [number, number]) => `${fixed(4)(low)} … ${fixed(4)(high)}`;
  const rows: [string, (model: FoodModel) => string][] = [
    [terms.observations, ({ n }) => String(n)],
    [terms.slope, ({ slope }) => fixed(5)(slope.estimate)],
    [`\u00A0\u00A0${terms.standardError}`, ({ slope }) => fixed(5)(slope.standardError)],
    [`\u00A0\u00A0${terms.interval95}`, ({ slope }) => interval(slope.ci95)],
    [`\u00A0\u00A0${words.models.tOfSlope}`, ({ slope }) => fixed(2)(slope.t)],
    [`\u00A0\u00A0${words.models.pOfSlope}`, ({ slope }) => formatExactPValue(slope.p, 4, language)],
    [terms.intercept, ({ intercept }) => fixed(3)(intercept.estimate)],
    [`\u00A0\u00A0${terms.standardError}`, ({ intercept }) => fixed(3)(intercept.standardError)],
    [terms.correlation, ({ r }) => fixed(3)(r)],
    [`R² (${terms.coefficientOfDetermination})`, ({ rSquared }) => fixed(4)(rSquared)],
    [terms.adjustedRSquared, ({ adjustedRSquared }) => fixed(4)(adjustedRSquared)],
    [terms.residualStandardError, ({ residualStandardError }) => fixed(3)(residualStandardError)],
    [words.models.fStatistic, ({ f }) => fixed(2)(f.statistic)],
    [words.models.fittedAt100, ({ fittedAt100 }) => fixed(2)(fittedAt100)],
    [words.models.elasticity, ({ elasticityAtMeans }) => fixed(4)(elasticityAtMeans)],
  ];
  return {
    name: "food-models",
    title: words.models.regressions,
    columns: [{ title: terms.period }, ...models.map(({ period }) => figures(periodText(period)))],
    rows: rows.map(([name, value]) => [name, ...models.map(value)]),
  };
}

/** What the models are on the other FAO index. */
export function otherIndexTable({ index, models }: OtherIndexModels, language: Language): Table {
  const terms = glossary(language);
  const { otherIndex, classicalP, hacP } = foodWords(language).models;
  const rows: [string, (model: OtherIndexModel) => string][] = [
    [terms.slope, ({ slope }) => formatNumber(slope, 5, language)],
    [classicalP, (model) => formatPValue(model.classicalP, language)],
    [hacP, ({ hac }) => formatPValue(hac.p, language)],
    [`R² (${terms.coefficientOfDetermination})`, ({ rSquared }) => formatNumber(rSquared, 4, language)],
  ];
  return {
    name: "food-models-other-index",
    title: otherIndex(index),
    columns: [{ title: terms.period }, ...models.map(({ period }) => figures(periodText(period)))],
    rows: rows.map(([name, value]) => [name, ...models.map(value)]),
  };
}

/** Yearly food inflation, newest last, with the range that the months' rounding allows. */
export function inflationTable(
  inflation: Readonly<Record<string, FoodInflation>>,
  language: Language,
): Table {
  const terms = glossary(language);
  const words = foodWords(language);
  const number = (value: number) => formatNumber(value, 1, language);
  return {
    name: "food-inflation",
    title: words.inflation.inflationDecember,
    columns: [{ title: terms.year }, figures(terms.foodInflation), figures(words.inflation.inputRounding)],
    rows: Object.values(inflation).map(({ year, value, range: [low, high] }) => [
      String(year),
      number(value),
      `${number(low)} … ${number(high)}`,
    ]),
  };
}

/** Unit values and balance of food trade. */
export function foodTradeTable({ years, growth }: FoodTradeResults, language: Language): Table {
  const terms = glossary(language);
  const words = foodWords(language);
  const number = (value: number, places: number) => formatNumber(value, places, language);
  const whole = years.length > 1 ? `${terms.growth} ${years[0]!.year}–${years.at(-1)!.year}, %` : "";
  return {
    name: "food-trade",
    title: `${words.trade.foodTrade}: ${terms.unitValue}`,
    columns: [
      { title: terms.year },
      figures(words.trade.exportUnitValue),
      figures(words.trade.importUnitValue),
      figures(words.trade.balance),
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

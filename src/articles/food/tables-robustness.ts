import { periodText } from "../../language/calendar.js";
import { formatNumber, formatPValue } from "../../language/formats.js";
import { glossary } from "../../language/glossary.js";
import type { Language } from "../../languages.js";
import { figures, type Table } from "../../print/table.js";
import type { FoodModel } from "./analysis.js";
import type { FoodRobustness } from "./analysis-robustness.js";
import { foodWords } from "./words.js";

/** A regression with what it can bear. */
interface ExaminedModel {
  model: FoodModel;
  robustness: FoodRobustness;
}

/**
 * The slope's errors side by side, the tests, and the months that move each line.
 *
 * @param robustness what each model can bear, in the order of the models
 */
export function robustnessTables(
  models: readonly FoodModel[],
  robustness: readonly FoodRobustness[],
  language: Language,
): Table[] {
  const examined = models.map((model, i) => ({ model, robustness: robustness[i]! }));
  return [
    errorsTable(examined, language),
    testsTable(examined, language),
    influenceTable(examined, language),
  ];
}

function periodColumns(examined: readonly ExaminedModel[], language: Language): Table["columns"] {
  return [
    { title: glossary(language).period },
    ...examined.map(({ model }) => figures(periodText(model.period))),
  ];
}

function errorsTable(examined: readonly ExaminedModel[], language: Language): Table {
  const words = foodWords(language).robustness;
  const cell = (error: { standardError: number; p: number } | null) =>
    error === null
      ? ""
      : `${formatNumber(error.standardError, 5, language)} (${formatPValue(error.p, language)})`;
  const consistent = (["HC0", "HC1", "HC2", "HC3"] as const).map((kind) => [
    kind,
    ...examined.map(({ robustness }) => cell(robustness.robust[kind])),
  ]);
  return {
    name: "food-slope-errors",
    title: words.slopeErrors,
    columns: periodColumns(examined, language),
    rows: [
      [words.classicalError, ...examined.map(({ model }) => cell(model.slope))],
      ...consistent,
      [words.hacError, ...examined.map(({ robustness }) => cell(robustness.robust.HAC))],
      [words.hacLags, ...examined.map(({ robustness }) => String(robustness.robust.HAC.lags))],
    ],
  };
}

function testsTable(examined: readonly ExaminedModel[], language: Language): Table {
  const words = foodWords(language).robustness;
  const number = (value: number | undefined, places: number) =>
    value === undefined ? "" : formatNumber(value, places, language);
  const p = (test: { p: number | null } | null) =>
    test === null || test.p === null ? "" : formatPValue(test.p, language);
  const rows: [string, (diagnostics: FoodRobustness["diagnostics"], model: FoodModel) => string][] = [
    [words.durbinWatson, ({ durbinWatson }) => number(durbinWatson?.statistic, 2)],
    [words.impliedAutocorrelation, ({ durbinWatson }) => number(durbinWatson?.autocorrelation, 2)],
    [words.breuschGodfrey, ({ breuschGodfrey }) => p(breuschGodfrey)],
    [words.breuschPagan, ({ breuschPagan }) => p(breuschPagan)],
    [words.white, ({ white }) => p(white)],
    [words.jarqueBera, ({ jarqueBera }) => p(jarqueBera)],
    [words.reset, ({ reset }) => p(reset)],
    [words.adfFood, ({ stationarity }) => p(stationarity.foodPriceIndex.adfConstant)],
    [words.adfFao, ({ stationarity }) => p(stationarity.faoIndex.adfConstant)],
    [words.kpssFood, ({ stationarity }) => number(stationarity.foodPriceIndex.kpss?.statistic, 3)],
    [words.kpssFao, ({ stationarity }) => number(stationarity.faoIndex.kpss?.statistic, 3)],
    [words.engleGranger, ({ stationarity }) => p(stationarity.residuals)],
    [words.supF, ({ stability }) => number(stability.supF?.statistic, 2)],
    [words.supFMonth, ({ stability }) => stability.supF?.month ?? ""],
    [words.pValue, ({ stability }) => p(stability.supF)],
    [words.cusum, ({ stability }) => p(stability.cusum)],
    [words.bootstrap, ({ bootstrap }) => bootstrap?.interval.map((end) => number(end, 4)).join(" … ") ?? ""],
    [
      words.passThrough,
      ({ passThrough }) =>
        passThrough === null
          ? ""
          : `${number(passThrough.hac.estimate, 4)} (${number(passThrough.hac.standardError, 4)})`,
    ],
  ];
  const chowMonth = examined.find(({ robustness }) => robustness.diagnostics.stability.chow)?.robustness
    .diagnostics.stability.chow?.month;
  if (chowMonth !== undefined) {
    rows.push([words.chow(chowMonth), ({ stability }) => p(stability.chow)]);
  }
  return {
    name: "food-tests",
    title: words.testsOfRegression,
    columns: periodColumns(examined, language),
    notes: [words.criticalKpss],
    rows: rows.map(([name, value]) => [
      name,
      ...examined.map(({ model, robustness }) => value(robustness.diagnostics, model)),
    ]),
  };
}

/** At most this many months a period. */
const monthsShown = 3;

function influenceTable(examined: readonly ExaminedModel[], language: Language): Table {
  const terms = glossary(language);
  const words = foodWords(language).robustness;
  return {
    name: "food-influential-months",
    title: words.influentialMonths,
    columns: [
      { title: terms.period },
      { title: terms.month },
      figures(words.cooksDistance),
      figures(words.residual),
    ],
    rows: examined.flatMap(({ model, robustness }) =>
      robustness.diagnostics.influential
        .slice(0, monthsShown)
        .map(({ month, cooksDistance, residual }) => [
          periodText(model.period),
          month,
          formatNumber(cooksDistance, 2, language),
          formatNumber(residual, 2, language),
        ]),
    ),
  };
}

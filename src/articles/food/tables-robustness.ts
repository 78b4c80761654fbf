import type { FoodModel } from "./analysis.js";
import type { ReleaseComparison } from "./analysis-release.js";
import type { FoodRobustness } from "./analysis-robustness.js";
import type { Language } from "../../language/language.js";
import { formatNumber, formatPValue, formatSignificant } from "../../language/formats.js";
import { term } from "../../language/glossary.js";
import type { Specification, SpecificationRow } from "../../statistics/specification-curve.js";
import { summariseByChoice, summariseSpecifications } from "../../statistics/specification-curve.js";
import { periodText } from "./tables-models.js";
import { label } from "../../language/labels.js";
import type { TitledTable } from "../../print/titled-table.js";

/** A regression with what it can bear. */
export interface ExaminedModel {
  model: FoodModel;
  robustness: FoodRobustness;
}

/** The slope's errors side by side, the tests, and the months that move each line. */
export function robustnessTables(examined: readonly ExaminedModel[], language: Language): TitledTable[] {
  return [
    errorsTable(examined, language),
    testsTable(examined, language),
    influenceTable(examined, language),
  ];
}

function periodColumns(examined: readonly ExaminedModel[], language: Language): TitledTable["columns"] {
  return [
    { title: term("period", language) },
    ...examined.map(({ model }) => ({ title: periodText(model.period), align: "right" as const })),
  ];
}

function errorsTable(examined: readonly ExaminedModel[], language: Language): TitledTable {
  const cell = (error: { standardError: number; p: number } | null) =>
    error === null
      ? ""
      : `${formatNumber(error.standardError, 5, language)} (${formatPValue(error.p, language)})`;
  const consistent = (["HC0", "HC1", "HC2", "HC3"] as const).map((kind) => [
    kind,
    ...examined.map(({ robustness }) => cell(robustness.robust[kind])),
  ]);
  const lags = [...new Set(examined.map(({ robustness }) => robustness.robust.HAC.lags))];
  return {
    title: label("slopeErrors", language),
    columns: periodColumns(examined, language),
    rows: [
      [label("classicalError", language), ...examined.map(({ model }) => cell(model.slope))],
      ...consistent,
      [
        `HAC (Newey-West, L = ${lags.join(", ")})`,
        ...examined.map(({ robustness }) => cell(robustness.robust.HAC)),
      ],
    ],
  };
}

function testsTable(examined: readonly ExaminedModel[], language: Language): TitledTable {
  const number = (value: number | undefined, places: number) =>
    value === undefined ? "" : formatNumber(value, places, language);
  const p = (test: { p: number | null } | null) =>
    test === null || test.p === null ? "" : formatPValue(test.p, language);
  const rows: [string, (diagnostics: FoodRobustness["diagnostics"], model: FoodModel) => string][] = [
    [label("durbinWatson", language), ({ durbinWatson }) => number(durbinWatson?.statistic, 2)],
    [
      label("impliedAutocorrelation", language),
      ({ durbinWatson }) => number(durbinWatson?.autocorrelation, 2),
    ],
    [label("breuschGodfrey", language), ({ breuschGodfrey }) => p(breuschGodfrey)],
    [label("breuschPagan", language), ({ breuschPagan }) => p(breuschPagan)],
    [label("white", language), ({ white }) => p(white)],
    [label("jarqueBera", language), ({ jarqueBera }) => p(jarqueBera)],
    [label("reset", language), ({ reset }) => p(reset)],
    [label("adfFood", language), ({ stationarity }) => p(stationarity.foodPriceIndex.adfConstant)],
    [label("adfFao", language), ({ stationarity }) => p(stationarity.faoIndex.adfConstant)],
    [
      label("kpssFood", language),
      ({ stationarity }) => number(stationarity.foodPriceIndex.kpss?.statistic, 3),
    ],
    [label("kpssFao", language), ({ stationarity }) => number(stationarity.faoIndex.kpss?.statistic, 3)],
    [label("engleGranger", language), ({ stationarity }) => p(stationarity.residuals)],
    [label("supF", language), ({ stability }) => number(stability.supF?.statistic, 2)],
    [label("supFMonth", language), ({ stability }) => stability.supF?.month ?? ""],
    [label("pValue", language), ({ stability }) => p(stability.supF)],
    [label("cusum", language), ({ stability }) => p(stability.cusum)],
    [
      label("bootstrap", language),
      ({ bootstrap }) => bootstrap?.interval.map((end) => number(end, 4)).join(" … ") ?? "",
    ],
    [
      label("passThrough", language),
      ({ passThrough }) =>
        passThrough === null
          ? ""
          : `${number(passThrough.hac.estimate, 4)} (${number(passThrough.hac.standardError, 4)})`,
    ],
  ];
  const chowMonth = examined.find(({ robustness }) => robustness.diagnostics.stability.chow)?.robustness
    .diagnostics.stability.chow?.month;
  if (chowMonth !== undefined) {
    rows.push([`${label("chow", language)} ${chowMonth}, Chow`, ({ stability }) => p(stability.chow)]);
  }
  return {
    title: `${label("testsOfRegression", language)}. ${label("criticalKpss", language)}`,
    columns: periodColumns(examined, language),
    rows: rows.map(([name, value]) => [
      name,
      ...examined.map(({ model, robustness }) => value(robustness.diagnostics, model)),
    ]),
  };
}

/** At most this many months a period. */
const monthsShown = 3;

function influenceTable(examined: readonly ExaminedModel[], language: Language): TitledTable {
  return {
    title: label("influentialMonths", language),
    columns: [
      { title: term("period", language) },
      { title: label("month", language) },
      { title: label("cooksDistance", language), align: "right" },
      { title: label("residual", language), align: "right" },
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

/** What a release revises, and the article's models on both. */
export function releaseTables(
  comparisons: readonly (ReleaseComparison & { index: "real" | "nominal" })[],
  language: Language,
): TitledTable[] {
  const number = (value: number, places: number) => formatNumber(value, places, language);
  const right = (title: string) => ({ title, align: "right" as const });
  return [
    {
      title: label("releaseComparison", language),
      columns: [
        { title: term("faoFoodPriceIndex", language) },
        right(label("monthsCompared", language)),
        right(label("monthsRevised", language)),
        right(label("largestRevision", language)),
        { title: label("month", language) },
      ],
      rows: comparisons.map(({ index, months, from, to, revised, largest }) => [
        `${term(index, language)}, ${from} – ${to}`,
        String(months),
        String(revised),
        number(largest.difference, 2),
        largest.month,
      ]),
    },
    {
      title: label("releaseModels", language),
      columns: [
        { title: `${term("faoFoodPriceIndex", language)}, ${term("period", language)}` },
        right(`${term("slope", language)}, ${label("shippedRelease", language)}`),
        right(label("thisRelease", language)),
        right(`R², ${label("shippedRelease", language)}`),
        right(label("thisRelease", language)),
      ],
      rows: comparisons.flatMap(({ index, models }) =>
        models.map(({ shipped, other }) => [
          `${term(index, language)}, ${periodText(shipped.period)}`,
          number(shipped.slope.estimate, 6),
          number(other.slope.estimate, 6),
          number(shipped.rSquared, 6),
          number(other.rSquared, 6),
        ]),
      ),
    },
  ];
}

/** The specification curve in numbers: all of it, and by each alternative of each choice. */
export function specificationTable(rows: readonly SpecificationRow[], language: Language): TitledTable {
  const percent = (share: number) => formatNumber(100 * share, 0, language);
  const line = (name: string, summary: ReturnType<typeof summariseSpecifications>, withSlope: boolean) => [
    name,
    String(summary.count),
    withSlope ? formatSignificant(summary.medianSlope, 3, language) : "",
    percent(summary.sharePositive),
    percent(summary.shareSignificant),
    percent(summary.sharePositiveSignificant),
  ];
  const choices = [
    "transformation",
    "period",
    "regressor",
    "seasonalDummies",
    "outliersDropped",
    "standardError",
  ] as const;
  const name = (choice: (typeof choices)[number], alternative: Specification[keyof Specification]) =>
    `${choiceNames(language)[choice]}: ${alternativeName(alternative, language)}`;
  return {
    title: label("specificationsRun", language),
    columns: [
      { title: label("choice", language) },
      { title: label("specificationsCount", language), align: "right" },
      { title: label("medianSlope", language), align: "right" },
      { title: label("positivePercent", language), align: "right" },
      { title: label("significantPercent", language), align: "right" },
      { title: label("bothPercent", language), align: "right" },
    ],
    rows: [
      // The slopes of different transformations have different units, so their overall median says nothing.
      line(label("all", language), summariseSpecifications(rows), false),
      ...choices.flatMap((choice) =>
        summariseByChoice(rows, choice).map(({ alternative, summary }) =>
          line(name(choice, alternative), summary, choice === "transformation"),
        ),
      ),
    ],
  };
}

function choiceNames(language: Language) {
  return {
    transformation: label("transformation", language),
    period: term("period", language),
    regressor: label("faoIndex", language),
    seasonalDummies: label("seasonalDummies", language),
    outliersDropped: label("outliersDropped", language),
    standardError: term("standardError", language),
  };
}

/** One alternative of a choice in the language of the reader; names of errors such as HAC stay as they are. */
function alternativeName(alternative: Specification[keyof Specification], language: Language): string {
  if (typeof alternative === "object") return periodText(alternative);
  if (typeof alternative === "boolean") return label(alternative ? "yes" : "no", language);
  switch (alternative) {
    case "level":
    case "change":
      return label(alternative, language);
    case "log-change":
      return label("logChange", language);
    case "year-on-year":
      return label("yearOnYear", language);
    case "real":
    case "nominal":
      return term(alternative, language);
    case "classical":
      return label("classicalError", language);
    default:
      return String(alternative);
  }
}

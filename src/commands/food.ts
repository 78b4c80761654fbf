import {
  analyseFood,
  analyseFoodTrade,
  joinFoodMonths,
  publishedFoodPeriods,
  type FoodModel,
  type FoodMonth,
} from "../articles/food/analysis.js";
import { compareReleases, type ReleaseComparison } from "../articles/food/analysis-release.js";
import {
  examineFoodModel,
  type FoodRobustness,
  type RobustnessOptions,
} from "../articles/food/analysis-robustness.js";
import {
  foodChoices,
  foodSpecificationData,
  foodSpecifications,
} from "../articles/food/analysis-specifications.js";
import { foodResults } from "../articles/shipped.js";
import { InputError, quoted } from "../errors.js";
import type { Language } from "../language/language.js";
import { checkArticle } from "../articles/check-article.js";
import { unexpectedVerdicts, type LedgerEntry } from "../ledger/ledger.js";
import {
  foodModelTable,
  foodTradeTable,
  inflationTable,
  periodText,
} from "../articles/food/tables-models.js";
import { releaseTables, robustnessTables, specificationTable } from "../articles/food/tables-robustness.js";
import type { TitledTable } from "../print/titled-table.js";
import {
  runSpecifications,
  summariseSpecifications,
  type SpecificationCurve,
} from "../statistics/specification-curve.js";
import {
  loadFaoFoodPriceIndex,
  loadFoodPriceIndex,
  loadFoodTrade,
  type FaoIndexKind,
} from "../files/datasets.js";
import type { FaoMonth } from "../articles/food/fao-index-file.js";
import { parsePeriods, type MonthValue } from "../months/monthly-series.js";
import { isYearMonth, type Period, type YearMonth } from "../months/year-month.js";
import { examples, print, progress, type AddCommand } from "./command.js";
import { addOutputOptions, printResults, type OutputOptions } from "./output-options.js";

interface FoodOptions extends OutputOptions {
  ffpi?: string;
  cpi?: string;
  cpiColumn?: string;
  cpiSheet?: string;
  index: string;
  periods?: string;
  hacLags?: string;
  chow?: string;
  draws: string;
  seed: string;
  specifications?: boolean;
  compareRelease?: string;
}

/** `spectrum food`: the regressions of the food price index on the FAO index, and what they can bear. */
export const addFoodCommand: AddCommand = (program) => {
  const command = program
    .command("food")
    .description(
      "World food prices and food inflation: the regressions, what they can bear, inflation, trade",
    )
    .option("--ffpi <file>", "FAO Food Price Index: FAO's workbook or CSV, or month with real and/or nominal")
    .option("--cpi <file>", "food price index, previous month = 100: the Bureau's table, or month and value")
    .option("--cpi-column <name>", "column (or title) of the food price index where a file has several")
    .option("--cpi-sheet <name>", "sheet of the food price index where a workbook has several")
    .option("--index <kind>", "FAO index: real or nominal", "real")
    .option("--periods <list>", "periods, such as 2000-2024,2021-01:2025-06 (default: the article's four)")
    .option("--hac-lags <n>", "lags of the Newey-West error (default: floor(4 (n/100)^(2/9)))")
    .option("--chow <month>", "Chow test of a break at this month, where it lies inside the period")
    .option("--draws <n>", "draws of the block bootstrap", "10000")
    .option("--seed <n>", "seed of the block bootstrap", "1")
    .option("--specifications", "run the specification curve as well")
    .option(
      "--compare-release <file>",
      "what another release of the FAO index revises, and the models on it",
    );
  addOutputOptions(command)
    .addHelpText(
      "after",
      examples(
        ["spectrum food", "the article's four periods"],
        ["spectrum food --ffpi ffpi.xlsx --cpi cpi.csv", "with newer data"],
        ["spectrum food --cpi cpi.csv --periods 2022-2024", "another period"],
        ["spectrum food --specifications --lang ru", "with the specification curve, in Russian"],
        ["spectrum food --compare-release ffpi.csv", "what FAO has revised since January 2025"],
        ["spectrum food --latex", "the tables for a paper"],
      ),
    )
    .action(async (options: FoodOptions) => {
      if (options.compareRelease !== undefined) {
        const comparisons = await compareWithShipped(options.compareRelease);
        printResults(
          options,
          () => comparisons.map(releaseJson),
          (language) => releaseTables(comparisons, language),
        );
        return;
      }
      const run = await runFood(options);
      printResults(
        options,
        () => foodJson(run),
        (language) => foodTables(run, language),
      );
      // In JSON they are data already; Markdown and LaTeX must hold nothing but tables.
      const tell = options.markdown || options.latex ? progress : print;
      if (!options.json) notReproduced(run).forEach(tell);
    });
};

/** Everything that one call of `spectrum food` computes. */
export interface FoodRun {
  /** Whose data: the shipped ones, or files. */
  ownData: boolean;
  index: FaoIndexKind;
  months: FoodMonth[];
  models: { model: FoodModel; robustness: FoodRobustness }[];
  inflation: ReturnType<typeof analyseFood>["inflation"];
  curve: SpecificationCurve | null;
  /** Printed figures that the user's data no longer reproduce; null where they cannot be compared. */
  changed: LedgerEntry[] | null;
}

/** The regressions on the shipped data, as `npm start` reports them. */
export function runShippedFood(): Promise<FoodRun> {
  return runFood({ index: "real", draws: "10000", seed: "1", lang: "en" });
}

async function runFood(options: FoodOptions): Promise<FoodRun> {
  for (const [option, value] of [
    ["--cpi-column", options.cpiColumn],
    ["--cpi-sheet", options.cpiSheet],
  ]) {
    if (value !== undefined && options.cpi === undefined) {
      throw new InputError({ found: `${option} without --cpi`, expected: "the file that it belongs to" });
    }
  }
  const index = parseIndex(options.index);
  const cpi = await foodPriceIndex(options);
  const fao = await faoIndices(options);
  const faoOf = await seriesOf(fao, options.ffpi);
  const months = joinFoodMonths(cpi, faoOf(index));
  const span: Period = { from: months[0]!.month, to: months.at(-1)!.month };
  const periods = options.periods === undefined ? defaultPeriods(span) : parsePeriods(options.periods, span);
  const chowMonth = parseMonth(options.chow);
  const base: RobustnessOptions = {
    draws: wholeNumber("--draws", options.draws, 100),
    seed: wholeNumber("--seed", options.seed, 0),
    ...(options.hacLags !== undefined && { hacLags: wholeNumber("--hac-lags", options.hacLags, 0) }),
  };
  const { models, inflation } = analyseFood(months, periods);
  if (chowMonth !== undefined && !models.some(({ months: inside }) => inside.indexOf(chowMonth) > 0)) {
    throw new InputError({ found: `--chow ${chowMonth}`, expected: "a month inside one of the periods" });
  }
  const ownData = options.ffpi !== undefined || options.cpi !== undefined;
  const examined = models.map((model) => ({
    model,
    robustness: examineFoodModel(model, months, {
      ...base,
      ...(chowMonth !== undefined && model.months.indexOf(chowMonth) > 0 && { chowMonth }),
    }),
  }));
  if (chowMonth !== undefined && !examined.some((one) => one.robustness.diagnostics.stability.chow)) {
    throw new InputError({
      found: `--chow ${chowMonth} leaves too few months on one side in every period`,
      expected: "at least 3 on either side",
    });
  }
  return {
    ownData,
    index,
    months,
    inflation,
    models: examined,
    curve: options.specifications ? specificationCurve(cpi, fao, faoOf) : null,
    changed: ownData && index === "real" ? changedFigures(months) : null,
  };
}

async function foodPriceIndex({ cpi, cpiColumn, cpiSheet }: FoodOptions): Promise<MonthValue[]> {
  if (cpi === undefined) return loadFoodPriceIndex();
  const { readPriceIndex } = await import("../articles/food/price-index-file.js");
  return readPriceIndex(cpi, {
    ...(cpiColumn !== undefined && { column: cpiColumn }),
    ...(cpiSheet !== undefined && { sheet: cpiSheet }),
  });
}

async function faoIndices({ ffpi }: FoodOptions): Promise<FaoMonth[]> {
  if (ffpi === undefined) return loadFaoFoodPriceIndex();
  const { readFaoFoodPriceIndex } = await import("../articles/food/fao-index-file.js");
  return readFaoFoodPriceIndex(ffpi);
}

/** Takes one index of a file as a series; a file that lacks it is refused with its name. */
async function seriesOf(fao: FaoMonth[], file = "FAO index"): Promise<(index: FaoIndexKind) => MonthValue[]> {
  const { faoSeries } = await import("../articles/food/fao-index-file.js");
  return (index) => faoSeries(fao, index, file);
}

/** The article's four periods as far as the data have them; the whole of other data. */
function defaultPeriods(span: Period): readonly Period[] {
  const covered = publishedFoodPeriods.filter(({ from, to }) => from >= span.from && to <= span.to);
  return covered.length === 0 || span.to > "2024-12" ? [...covered, span] : covered;
}

function specificationCurve(
  cpi: readonly MonthValue[],
  fao: readonly FaoMonth[],
  faoOf: (index: FaoIndexKind) => MonthValue[],
): SpecificationCurve {
  const series = (rows: readonly MonthValue[]) => ({
    months: rows.map(({ month }) => month),
    values: rows.map(({ value }) => value),
  });
  const real = fao.some((row) => row.real !== null);
  const nominal = fao.some((row) => row.nominal !== null);
  if (!real || !nominal) {
    throw new InputError({
      found: "an FAO file with one index only",
      expected: "both, for the specification curve",
    });
  }
  const specifications = foodSpecifications();
  progress(`${specifications.length} specifications, all combinations of:`);
  for (const [choice, alternatives] of Object.entries(foodChoices) as [string, readonly unknown[]][]) {
    progress(`  ${choice}: ${alternatives.map(alternativeText).join(", ")}`);
  }
  const data = foodSpecificationData(series(cpi), {
    real: series(faoOf("real")),
    nominal: series(faoOf("nominal")),
  });
  return runSpecifications(data, specifications);
}

function alternativeText(alternative: unknown): string {
  return typeof alternative === "object" ? periodText(alternative as Period) : String(alternative);
}

/** Printed figures of the article that these data do not give the verdict on record. */
function changedFigures(months: readonly FoodMonth[]): LedgerEntry[] | null {
  const covers = publishedFoodPeriods.every(
    ({ from, to }) => months[0]!.month <= from && months.at(-1)!.month >= to,
  );
  if (!covers) return null;
  return unexpectedVerdicts(checkArticle("food", foodResults(months))).filter(
    ({ formula }) => formula?.includes("food.") ?? false,
  );
}

/** Lines on what the user's data do to the printed figures. */
function notReproduced({ ownData, changed }: FoodRun): string[] {
  if (!ownData || changed === null) return [];
  if (changed.length === 0)
    return ["With these data every figure that the article prints keeps its verdict."];
  return [
    `With these data ${changed.length} of the article's figures change their verdict:`,
    ...changed.map(
      ({ where, printed, recomputed, verdict, expected }) =>
        `  ${where}: printed ${printed}${recomputed === null ? "" : `, now ${Number(recomputed.toPrecision(9))}`} (${expected} -> ${verdict})`,
    ),
  ];
}

async function compareWithShipped(file: string): Promise<(ReleaseComparison & { index: FaoIndexKind })[]> {
  const { readFaoFoodPriceIndex, faoSeries } = await import("../articles/food/fao-index-file.js");
  const other = await readFaoFoodPriceIndex(file);
  const shipped = loadFaoFoodPriceIndex();
  const cpi = loadFoodPriceIndex();
  return (["real", "nominal"] as const)
    .filter((index) => other.some((row) => row[index] !== null))
    .map((index) => ({
      index,
      ...compareReleases(
        cpi,
        shipped.map((row) => ({ month: row.month, value: row[index] })),
        faoSeries(other, index, file),
      ),
    }));
}

/** The tables of `spectrum food`. */
export function foodTables(run: FoodRun, language: Language): TitledTable[] {
  const models = run.models.map(({ model }) => model);
  return [
    foodModelTable(models, language),
    ...robustnessTables(run.models, language),
    ...(run.curve === null ? [] : [specificationTable(run.curve.rows, language)]),
    inflationTable({ models, inflation: run.inflation }, language),
    ...(run.ownData ? [] : [foodTradeTable(analyseFoodTrade(loadFoodTrade()), language)]),
  ];
}

/** Results as `spectrum food --json` prints them. */
export function foodJson(run: FoodRun): unknown {
  return {
    index: run.index,
    models: run.models.map(({ model, robustness }) => ({ ...modelJson(model), ...robustness })),
    inflation: Object.values(run.inflation),
    ...(!run.ownData && { trade: analyseFoodTrade(loadFoodTrade()) }),
    ...(run.curve !== null && {
      specifications: {
        summary: summariseSpecifications(run.curve.rows),
        rows: run.curve.rows,
        notEstimated: run.curve.notEstimated,
      },
    }),
    ...(run.changed !== null && {
      changedFigures: run.changed.map(({ id, where, printed, recomputed, verdict, expected }) => ({
        id,
        where,
        printed,
        recomputed,
        verdict,
        onRecord: expected,
      })),
    }),
  };
}

function modelJson(model: FoodModel) {
  const { period, n, intercept, slope, r, rSquared, adjustedRSquared, residualStandardError, f } = model;
  const { fittedAt100, elasticityAtMeans } = model;
  return {
    period,
    n,
    intercept,
    slope,
    r,
    rSquared,
    adjustedRSquared,
    residualStandardError,
    f,
    fittedAt100,
    elasticityAtMeans,
  };
}

function releaseJson({ models, ...comparison }: ReleaseComparison & { index: FaoIndexKind }) {
  return {
    ...comparison,
    models: models.map(({ shipped, other }) => ({ shipped: modelJson(shipped), other: modelJson(other) })),
  };
}

function parseIndex(text: string): FaoIndexKind {
  if (text === "real" || text === "nominal") return text;
  throw new InputError({ found: `--index ${quoted(text)}`, expected: "real or nominal" });
}

function parseMonth(text: string | undefined): YearMonth | undefined {
  if (text === undefined || isYearMonth(text)) return text;
  throw new InputError({ found: `--chow ${quoted(text)}`, expected: "a month written as 2015-08" });
}

function wholeNumber(option: string, text: string, least: number): number {
  const value = Number(text);
  if (/^\d+$/.test(text) && value >= least && Number.isSafeInteger(value)) return value;
  throw new InputError({ found: `${option} ${quoted(text)}`, expected: `a whole number from ${least} on` });
}

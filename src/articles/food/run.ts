import { basename } from "node:path";
import { InputError, quoted, type Notice, type OnNotice } from "../../errors.js";
import { periodText } from "../../language/calendar.js";
import { asIs, type Text } from "../../languages.js";
import { unexpectedVerdicts, type LedgerEntry } from "../../ledger/ledger.js";
import type { MonthValue } from "../../months/monthly-series.js";
import type { OnOutlier, Outlier } from "../../files/plausible.js";
import { adviceInside, parsePeriods } from "../../months/periods.js";
import type { Period } from "../../months/year-month.js";
import { computedOnce } from "../../statistics/computed-once.js";
import { whereAllowed } from "../../statistics/regression-diagnostics.js";
import { movingWindowSlopes, type WindowSlope } from "../../statistics/moving-window.js";
import { runSpecifications, type SpecificationCurve } from "../../statistics/specification-curve.js";
import type { SpecificationInference } from "../../statistics/specification-inference.js";
import type { ArticleRun } from "../article.js";
import { checkPublished } from "../published.js";
import { chartsWithOutliers, outliersJson, tablesWithOutliers } from "../outliers.js";
import { foodJson } from "./json.js";
import {
  joinFoodMonths,
  publishedFoodPeriods,
  type FoodMonth,
  type FoodModel,
  type FoodTradeYear,
} from "./analysis.js";
import { inferFood, inferenceOptions, isUsual, type FoodInference } from "./analysis-inference.js";
import { examineFoodModel, type FoodRobustness } from "./analysis-robustness.js";
import { foodModelsOn, type OtherIndexModels } from "./analysis-other-index.js";
import type { FoodChanges } from "./analysis-response-series.js";
import { foodResponse, type FoodResponse } from "./analysis-response.js";
import { problems } from "./command-words.js";
import { loadFaoFoodPriceIndex, loadFoodPriceIndex, loadFoodTrade, type FaoIndexKind } from "./data.js";
import { loadTestSizes, type TestSize } from "./data-test-sizes.js";
import { faoSeries, type FaoMonth } from "./fao-index-file.js";
import type { FoodOptions } from "./options.js";
import { foodResults, type FoodArticleResults } from "./results.js";
import { changedRemarks } from "./run-remarks.js";
import { changesOfRun } from "./run-response.js";
import { bearsPlacebos, type FoodPlacebos } from "./analysis-placebos.js";
import { jointInference, placeboSource, type PlaceboSource } from "./run-placebos.js";
import { tellSet, type SpecificationSet } from "./run-specifications.js";

/** Everything that one run computes, each part when it is asked for. */
export interface FoodRun extends ArticleRun {
  readonly results: FoodArticleResults;
  readonly index: FaoIndexKind;
  /** The user's files without their folders; null where the shipped series is taken. */
  readonly files: { readonly cpi: string | null; readonly ffpi: string | null };
  /** The months that both series share. */
  readonly months: readonly FoodMonth[];
  readonly periods: readonly Period[];
  /** The models on the other FAO index; null where its months do not cover the periods. */
  readonly otherIndex: OtherIndexModels | null;
  /** What each model can bear, in the order of the models. */
  readonly robustness: readonly FoodRobustness[];
  /** How sure one can be of each model where months resemble those before them. */
  readonly inference: FoodInference;
  /** Sizes of the tests by simulation; none with other data than the article's, or other periods. */
  readonly testSizes: readonly TestSize[];
  /** By how many per cent food prices rise with world prices, after how long, and which moves first. */
  readonly response: FoodResponse;
  /** False where the series are shorter than the usual window and no other was asked for. */
  readonly hasMovingWindow: boolean;
  /** The slope in every window, by classical errors and by those of Newey and West. */
  readonly movingWindow: {
    readonly length: number;
    readonly slopes: readonly WindowSlope[];
    readonly robust: readonly WindowSlope[];
  };
  /** What another author might have chosen, over the periods and the indices that there are. */
  readonly specifications: SpecificationSet;
  /** The specification curve over the periods and the indices that the data have. */
  readonly curve: SpecificationCurve;
  /** The curve as a whole beside curves of shifted FAO indices; null where their history is too short. */
  readonly curveInference: SpecificationInference | null;
  /** How often regressions on placebos look as strong as the models. */
  readonly placebos: FoodPlacebos;
  /** False where the history of the FAO index is too short for placebos. */
  readonly hasPlacebos: boolean;
  /** Whether tables and JSON hold the specification curve. */
  readonly withCurve: boolean;
  /** The article's food trade; null with a user's own data. */
  readonly trade: readonly FoodTradeYear[] | null;
  /**
   * Printed figures that these data do not give the verdict on record; null for the shipped data, and where
   * the data cannot be compared: other periods than the article's, or the nominal index.
   */
  readonly changed: readonly LedgerEntry[] | null;
}

/** What takes time, and is not asked for by everyone. */
type Parts = Pick<
  FoodRun,
  | "otherIndex"
  | "robustness"
  | "inference"
  | "response"
  | "movingWindow"
  | "specifications"
  | "curve"
  | "curveInference"
  | "placebos"
  | "changed"
>;

/** Sixty years: resampling more takes its time. */
const mostMonths = 720;

/** Months of the moving window when no length is given. */
export const defaultWindow = 60;

/**
 * The regressions of Kazakhstan's food price index on the FAO index and what they can bear, on the shipped data
 * or on a user's files.
 *
 * @throws InputError for an option that does not fit, and for anything wrong with a file
 * @example
 * const { results } = await foodRun({ index: "real" });
 * results.models[3].rSquared; // => 0.480669337
 */
export async function foodRun(
  options: FoodOptions = {},
  onProgress: (line: Text) => void = () => undefined,
): Promise<FoodRun> {
  refuseWithoutCpi(options);
  const { index = "real", window = defaultWindow, chow } = options;
  const notices: Notice[] = [];
  const onNotice = (notice: Notice) => void notices.push(notice);
  const outliers: Outlier[] = [];
  const onOutlier = options.acceptOutliers ? (outlier: Outlier) => void outliers.push(outlier) : undefined;
  const cpi = await foodPriceIndex(options, onNotice, onOutlier);
  const fao = await faoIndices(options, onNotice, onOutlier);
  const faoOf = (kind: FaoIndexKind) => faoSeries(fao, kind, options.ffpi ?? "FAO index");
  const months = joinFoodMonths(cpi, faoOf(index));
  if (months.length > mostMonths) {
    throw new InputError({
      found: problems.months(months.length),
      expected: problems.monthsAtMost(mostMonths),
    });
  }
  const both = namedSeries(options, cpi, faoOf(index));
  const periods = chosenPeriods(options, months, both);
  const changes = () => changesOfRun(cpi, faoOf);
  const source = () => placeboSource(cpi, fao, faoOf, index, options);
  const results = foodResults(months, periods, changes, source);
  if (chow !== undefined && !results.models.some(({ months: inside }) => inside.indexOf(chow) > 0)) {
    throw new InputError({ found: asIs(`--chow ${chow}`), expected: problems.chowWanted });
  }
  tellLeftOut(both, onNotice);
  const ownData = options.ffpi !== undefined || options.cpi !== undefined;
  const parts: Parts = computedOnce<Parts>({
    otherIndex: () => {
      const other = index === "real" ? "nominal" : "real";
      return whereAllowed(() =>
        foodModelsOn(other, joinFoodMonths(cpi, faoOf(other)), periods, options.hacLags),
      );
    },
    robustness: () => examined(results.models, months, options),
    inference: () =>
      isUsual(options) ? results.inference : inferFood(results.models, months, inferenceOptions(options)),
    response: () => foodResponse(changes(), periods, options),
    movingWindow: () => {
      const slopes = (standardError: "classical" | "HAC") =>
        movingWindowSlopes(
          months.map(({ month }) => month),
          months.map(({ faoIndex }) => faoIndex),
          months.map((row) => row.foodPriceIndex),
          { length: window, standardError },
        );
      return computedOnce<FoodRun["movingWindow"]>({
        length: () => window,
        slopes: () => slopes("classical"),
        robust: () => slopes("HAC"),
      });
    },
    specifications: () => source().specifications(periods),
    curve: () => {
      tellSet(parts.specifications, onProgress);
      return runSpecifications(parts.specifications.data, parts.specifications.all);
    },
    curveInference: () => jointInference(parts.specifications),
    placebos: () => source().placebos(results.models),
    changed: () => (ownData && index === "real" ? changedFigures(months, changes, source) : null),
  });
  const run: FoodRun = {
    ownData,
    notices,
    outliers,
    results,
    index,
    files: { cpi: nameOf(options.cpi), ffpi: nameOf(options.ffpi) },
    months,
    periods,
    withCurve: options.specifications ?? false,
    hasMovingWindow: options.window !== undefined || months.length >= defaultWindow,
    hasPlacebos: bearsPlacebos(faoOf(index)),
    testSizes: ownData || index !== "real" || options.periods !== undefined ? [] : loadTestSizes(),
    trade: ownData ? null : loadFoodTrade(),
    get otherIndex() {
      return parts.otherIndex;
    },
    get robustness() {
      return parts.robustness;
    },
    get inference() {
      return parts.inference;
    },
    get response() {
      return parts.response;
    },
    get movingWindow() {
      return parts.movingWindow;
    },
    get specifications() {
      return parts.specifications;
    },
    get curve() {
      return parts.curve;
    },
    get curveInference() {
      return parts.curveInference;
    },
    get placebos() {
      return parts.placebos;
    },
    get changed() {
      return parts.changed;
    },
    json: () => ({ ...foodJson(run), ...outliersJson(outliers) }),
    tables: async (language) =>
      tablesWithOutliers((await import("./tables.js")).foodTables(run, language), outliers, language),
    tableParts: async (language) => {
      const parts = (await import("./tables.js")).foodTableParts(run, language);
      return parts.map((part) => () => tablesWithOutliers(part(), outliers, language));
    },
    regressions: async (language) => [(await import("./regressions.js")).foodRegressions(run, language)],
    charts: async () => chartsWithOutliers((await import("./charts/charts.js")).foodCharts(run), outliers),
    remarks: (language) => changedRemarks(run.changed, language),
  };
  return run;
}

const nameOf = (file: string | undefined) => (file === undefined ? null : basename(file));

function refuseWithoutCpi({ cpi, cpiColumn, cpiSheet }: FoodOptions): void {
  for (const [option, value] of [
    ["--cpi-column", cpiColumn],
    ["--cpi-sheet", cpiSheet],
  ]) {
    if (value !== undefined && cpi === undefined) {
      throw new InputError({ found: problems.withoutCpi(option!), expected: problems.fileOfOption });
    }
  }
}

async function foodPriceIndex(
  { cpi, cpiColumn, cpiSheet }: FoodOptions,
  onNotice: OnNotice,
  onOutlier: OnOutlier | undefined,
): Promise<MonthValue[]> {
  if (cpi === undefined) return loadFoodPriceIndex();
  const { readPriceIndex } = await import("./price-index-file.js");
  const choice = {
    ...(cpiColumn !== undefined && { column: cpiColumn }),
    ...(cpiSheet !== undefined && { sheet: cpiSheet }),
  };
  return readPriceIndex(cpi, choice, onNotice, onOutlier);
}

async function faoIndices(
  { ffpi }: FoodOptions,
  onNotice: OnNotice,
  onOutlier: OnOutlier | undefined,
): Promise<FaoMonth[]> {
  if (ffpi === undefined) return loadFaoFoodPriceIndex();
  const { readFaoFoodPriceIndex } = await import("./fao-index-file.js");
  return readFaoFoodPriceIndex(ffpi, onNotice, onOutlier);
}

/** The periods asked for; else the article's four as far as the data have them, and all of newer data. */
function chosenPeriods(
  options: FoodOptions,
  months: readonly FoodMonth[],
  both: readonly NamedSeries[],
): readonly Period[] {
  const span: Period = { from: months[0]!.month, to: months.at(-1)!.month };
  if (options.periods !== undefined) {
    for (const period of parsePeriods(options.periods)) refuseOutside(period, both);
    return parsePeriods(options.periods, span);
  }
  const covered = publishedFoodPeriods.filter(({ from, to }) => from >= span.from && to <= span.to);
  const isNewer = covered.length === 0 || span.to > "2024-12";
  return isNewer ? [...covered, span] : covered;
}

/** One of the two series, with what messages call it. */
interface NamedSeries {
  months: readonly MonthValue[];
  /** The user's file; undefined where the shipped series is taken. */
  file: string | undefined;
  name: Text;
  /** What to do where the shipped series ends too early. */
  advice: Text | undefined;
}

function namedSeries(
  { cpi: cpiFile, ffpi }: FoodOptions,
  cpi: readonly MonthValue[],
  fao: readonly MonthValue[],
): readonly [NamedSeries, NamedSeries] {
  const named = (
    months: readonly MonthValue[],
    file: string | undefined,
    shipped: Text,
    own: (file: string) => Text,
    newer: Text,
  ): NamedSeries => ({
    months,
    file,
    name: file === undefined ? shipped : own(basename(file)),
    advice: file === undefined ? newer : undefined,
  });
  return [
    named(cpi, cpiFile, problems.shippedCpi, problems.cpiOf, problems.giveNewerCpi),
    named(fao, ffpi, problems.shippedFao, problems.faoOf, problems.giveNewerFao),
  ];
}

const firstMonth = ({ months }: NamedSeries) => months[0]!.month;
const lastMonth = ({ months }: NamedSeries) => months.at(-1)!.month;

/** Says that newer months of a user's series are not used where the other series ends before them. */
function tellLeftOut([cpi, fao]: readonly [NamedSeries, NamedSeries], onNotice: OnNotice): void {
  for (const [own, other] of [
    [cpi, fao],
    [fao, cpi],
  ] as const) {
    if (own.file === undefined || lastMonth(own) <= lastMonth(other)) continue;
    const found = problems.leftOut(lastMonth(other), other.name);
    onNotice({ file: own.file, found, ...(other.advice && { advice: other.advice }) });
  }
}

/** Says which of the two series is the one that a period reaches outside of. */
function refuseOutside(period: Period, both: readonly NamedSeries[]): void {
  for (const series of both) {
    const [from, to] = [firstMonth(series), lastMonth(series)];
    if (period.from >= from && period.to <= to) continue;
    throw new InputError({
      found: problems.outside(quoted(periodText(period)), series.name, from, to),
      ...(series.advice && period.to > to ? { advice: series.advice } : adviceInside(period, { from, to })),
    });
  }
}

function examined(
  models: readonly FoodModel[],
  months: readonly FoodMonth[],
  { hacLags, chow, draws = 10_000, seed = 1 }: FoodOptions,
): FoodRobustness[] {
  const all = models.map((model) =>
    examineFoodModel(model, months, {
      draws,
      seed,
      ...(hacLags !== undefined && { hacLags }),
      ...(chow !== undefined && model.months.indexOf(chow) > 0 && { chowMonth: chow }),
    }),
  );
  if (chow !== undefined && !all.some(({ diagnostics }) => diagnostics.stability.chow)) {
    throw new InputError({ found: problems.chowTooShort(chow), expected: problems.chowTooShortWanted });
  }
  return all;
}

/** Printed figures of the article that these data do not give the verdict on record. */
function changedFigures(
  months: readonly FoodMonth[],
  changes: () => FoodChanges,
  source: () => PlaceboSource,
): LedgerEntry[] | null {
  const covers = publishedFoodPeriods.every(
    ({ from, to }) => months[0]!.month <= from && months.at(-1)!.month >= to,
  );
  if (!covers) return null;
  return unexpectedVerdicts(
    checkPublished({ name: "food" }, foodResults(months, publishedFoodPeriods, changes, source)),
  ).filter(({ formula }) => formula?.includes("food.") ?? false);
}

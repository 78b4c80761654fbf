import { periodText } from "../../language/calendar.js";
import { formatNumber, formatPValue } from "../../language/formats.js";
import { glossary } from "../../language/glossary.js";
import type { Language } from "../../languages.js";
import { figures, type Table } from "../../print/table.js";
import type { FoodModel } from "./analysis.js";
import type { ModelInference } from "./analysis-inference.js";
import type { WithoutMonth } from "./analysis-without-month.js";
import type { FoodRobustness } from "./analysis-robustness.js";
import { inferenceWords } from "./inference-words.js";
import { foodWords } from "./words.js";

/** A regression with what it can bear. */
interface ExaminedModel {
  model: FoodModel;
  robustness: FoodRobustness;
  inference: ModelInference;
}

/**
 * The slope's errors side by side, the tests, and the months that move each line.
 *
 * @param robustness what each model can bear, in the order of the models
 * @param inference p-values that allow for autocorrelation, likewise
 */
export function robustnessTables(
  models: readonly FoodModel[],
  robustness: readonly FoodRobustness[],
  inference: readonly ModelInference[],
  language: Language,
): Table[] {
  const examined = models.map((model, i) => ({
    model,
    robustness: robustness[i]!,
    inference: inference[i]!,
  }));
  return [
    errorsTable(examined, language),
    testsTable(examined, language),
    influenceTable(examined, language),
    withoutMonthTable(examined, language),
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
    notes: [words.hacFactor],
    rows: [
      [words.classicalError, ...examined.map(({ model }) => cell(model.slope))],
      ...consistent,
      [words.hacError, ...examined.map(({ robustness }) => cell(robustness.robust.HAC))],
      [words.hacLags, ...examined.map(({ robustness }) => String(robustness.robust.HAC.lags))],
    ],
  };
}

type TestRow = [name: string, value: (examined: ExaminedModel) => string];

function testsTable(examined: readonly ExaminedModel[], language: Language): Table {
  return {
    name: "food-tests",
    title: foodWords(language).robustness.testsOfRegression,
    columns: periodColumns(examined, language),
    notes: testNotes(examined, language),
    rows: [
      ...slopeTests(language),
      ...residualTests(language),
      ...unitRootTests(language),
      ...stabilityTests(examined, language),
    ].map(([name, value]) => [name, ...examined.map(value)]),
  };
}

function cells(language: Language) {
  return {
    number: (value: number | undefined, places: number) =>
      value === undefined ? "" : formatNumber(value, places, language),
    p: (test: { p: number | null } | null | undefined) =>
      test === null || test === undefined || test.p === null ? "" : formatPValue(test.p, language),
  };
}

function slopeTests(language: Language): TestRow[] {
  const words = inferenceWords(language).slope;
  const { number, p } = cells(language);
  return [
    [words.classical, ({ model }) => p(model.slope)],
    [words.hac, ({ inference }) => p(inference.slope.hac)],
    [words.fixedB, ({ inference }) => p(inference.slope.hac.fixedB)],
    [words.longFixedB, ({ inference }) => p(inference.slope.longHac.fixedB)],
    [words.sieve, ({ inference }) => p(inference.slope.sieve)],
    [words.holm, ({ inference: { slope } }) => p({ p: slope.sieveHolm })],
    [words.wild, ({ inference }) => p(inference.slope.wild)],
    [
      foodWords(language).robustness.bootstrap,
      ({ robustness }) =>
        robustness.diagnostics.bootstrap?.interval.map((end) => number(end, 4)).join(" … ") ?? "",
    ],
  ];
}

function residualTests(language: Language): TestRow[] {
  const words = foodWords(language).robustness;
  const { number, p } = cells(language);
  const rows: [string, (diagnostics: FoodRobustness["diagnostics"]) => string][] = [
    [words.durbinWatson, ({ durbinWatson }) => number(durbinWatson?.statistic, 2)],
    [words.impliedAutocorrelation, ({ durbinWatson }) => number(durbinWatson?.autocorrelation, 2)],
    [words.breuschGodfrey, ({ breuschGodfrey }) => p(breuschGodfrey)],
    [words.breuschPagan, ({ breuschPagan }) => p(breuschPagan)],
    [words.white, ({ white }) => p(white)],
    [words.jarqueBera, ({ jarqueBera }) => p(jarqueBera)],
    [words.reset, ({ reset }) => p(reset)],
  ];
  return rows.map(([name, value]) => [name, ({ robustness }) => value(robustness.diagnostics)]);
}

function unitRootTests(language: Language): TestRow[] {
  const words = foodWords(language).robustness;
  const { number, p } = cells(language);
  const rows: [string, (tests: FoodRobustness["diagnostics"]["stationarity"]) => string][] = [
    [words.adfFood, ({ foodPriceIndex }) => p(foodPriceIndex.adfConstant)],
    [words.adfFao, ({ faoIndex }) => p(faoIndex.adfConstant)],
    [words.kpssFood, ({ foodPriceIndex }) => number(foodPriceIndex.kpss?.statistic, 3)],
    [words.kpssFao, ({ faoIndex }) => number(faoIndex.kpss?.statistic, 3)],
  ];
  return rows.map(([name, value]) => [name, ({ robustness }) => value(robustness.diagnostics.stationarity)]);
}

function stabilityTests(examined: readonly ExaminedModel[], language: Language): TestRow[] {
  const words = inferenceWords(language).stability;
  const { number, p } = cells(language);
  const chowOf = ({ robustness }: ExaminedModel) => robustness.diagnostics.stability.chow;
  const chowMonth = examined.map(chowOf).find((chow) => chow !== null)?.month;
  return [
    [words.supF, ({ inference }) => number(inference.supF?.statistic, 2)],
    [foodWords(language).robustness.supFMonth, ({ inference }) => inference.supF?.month ?? ""],
    [words.plain, ({ inference }) => p(inference.supF)],
    [words.sieve, ({ inference }) => p(inference.supF?.sieve)],
    [words.cusum, ({ inference }) => number(inference.cusum?.statistic, 2)],
    [words.plain, ({ inference }) => p(inference.cusum)],
    [words.sieve, ({ inference }) => p(inference.cusum?.sieve)],
    ...(chowMonth === undefined
      ? []
      : [[foodWords(language).robustness.chow(chowMonth), (one) => p(chowOf(one))] satisfies TestRow]),
  ];
}

function testNotes(examined: readonly ExaminedModel[], language: Language): string[] {
  const { notes } = inferenceWords(language);
  const drawn = examined.flatMap(({ inference }) => inference.slope.sieve ?? []);
  const [first] = drawn;
  const list = (of: (one: ExaminedModel) => number | undefined) =>
    examined.flatMap((one) => of(one) ?? []).join(", ");
  const orders = list(({ inference }) => inference.slope.sieve?.order);
  const ofStability = list(({ inference }) => (inference.supF?.sieve ?? inference.cusum?.sieve)?.order);
  const blocks = examined.flatMap(({ robustness }) => robustness.diagnostics.bootstrap ?? []);
  const hasChow = examined.some(({ robustness }) => robustness.diagnostics.stability.chow !== null);
  const { criticalKpss } = foodWords(language).robustness;
  return [
    notes.autocorrelation(hasChow),
    ...(first === undefined
      ? []
      : [
          notes.sieve(
            formatNumber(first.draws, 0, language),
            first.seed,
            first.criterion,
            orders,
            ofStability,
          ),
        ]),
    notes.fixedB(list(({ inference }) => inference.slope.longHac.lags)),
    ...blocks
      .slice(0, 1)
      .map(({ draws, seed }) =>
        notes.block(
          formatNumber(draws, 0, language),
          seed,
          blocks.map(({ blockLength }) => blockLength).join(", "),
        ),
      ),
    ...(examined.some(isUnbalanced) ? [notes.unbalanced] : []),
    criticalKpss(list(({ robustness }) => robustness.diagnostics.stationarity.faoIndex.kpss?.lags)),
  ];
}

/** Whether a unit root is rejected for food prices and not for the FAO index, whose stationarity is. */
function isUnbalanced({ robustness }: ExaminedModel): boolean {
  const { foodPriceIndex, faoIndex } = robustness.diagnostics.stationarity;
  return (
    (foodPriceIndex.adfConstant?.rejectsAt5 ?? false) &&
    faoIndex.adfConstant?.rejectsAt5 === false &&
    (faoIndex.kpss?.rejectsAt5 ?? false)
  );
}

/** What is left of each model without its most influential month. */
function withoutMonthTable(examined: readonly ExaminedModel[], language: Language): Table {
  const words = foodWords(language);
  const terms = glossary(language);
  const { number, p } = cells(language);
  const rows: [string, (left: WithoutMonth) => string][] = [
    [words.robustness.monthLeftOut, ({ month }) => month],
    [terms.slope, ({ slope }) => number(slope, 4)],
    [words.models.classicalP, ({ classicalP }) => p({ p: classicalP })],
    [words.models.hacP, ({ hacP }) => p({ p: hacP })],
    [inferenceWords(language).stability.sieve, ({ sieveP }) => p({ p: sieveP })],
    ["R²", ({ rSquared }) => number(rSquared, 2)],
    [words.robustness.breuschPagan, ({ breuschPaganP }) => p({ p: breuschPaganP })],
    [words.robustness.white, ({ whiteP }) => p({ p: whiteP })],
    [words.robustness.jarqueBera, ({ jarqueBeraP }) => p({ p: jarqueBeraP })],
    [words.robustness.reset, ({ resetP }) => p({ p: resetP })],
  ];
  return {
    name: "food-without-month",
    title: words.robustness.withoutMonth,
    columns: periodColumns(examined, language),
    rows: rows.map(([name, value]) => [
      name,
      ...examined.map(({ inference: { withoutMonth } }) =>
        withoutMonth === null ? "" : value(withoutMonth),
      ),
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

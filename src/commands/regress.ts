import { Option } from "commander";
import { InputError, quoted } from "../errors.js";
import type { Language } from "../language/language.js";
import { periodText } from "../articles/food/tables-models.js";
import { regressionTables, type ReportedRegression } from "../regress/tables.js";
import { heteroskedasticityConsistent } from "../statistics/heteroskedasticity-consistent.js";
import { linearRegression, type Regressor } from "../statistics/linear-regression.js";
import { neweyWest } from "../statistics/newey-west.js";
import { StreamingRegression } from "../statistics/streaming-regression.js";
import { timeSeriesRegression, type MonthlyTable } from "../statistics/time-series-regression.js";
import { transformations, type Transformation } from "../statistics/transformations.js";
import { scanNumbers } from "../files/csv-scanner.js";
import { parsePeriods } from "../months/monthly-series.js";
import {
  columnList,
  isLargeText,
  readCrossSection,
  readMonthlyTable,
  type RegressionColumns,
} from "../regress/columns.js";
import type { Period } from "../months/year-month.js";
import { examples, type AddCommand } from "./command.js";
import { addOutputOptions, printResults, type OutputOptions } from "./output-options.js";

/** A text table above this size is read in one pass, in constant memory. */
const streamedAbove = 20 * 1024 * 1024;

export interface RegressOptions {
  y: string;
  x: string;
  sheet?: string;
  time?: string;
  periods?: string;
  lags?: string;
  transform?: Transformation;
  /** Columns that are an index with the previous month = 100, separated by commas. */
  chain?: string;
  seasonal?: boolean;
  hacLags?: string;
}

/** A regression with the period that it covers, where periods were asked for. */
interface PeriodRegression extends ReportedRegression {
  period?: Period;
}

/** `spectrum regress`: least squares of any column of any table on others. */
export const addRegressCommand: AddCommand = (program) => {
  const command = program
    .command("regress")
    .description("Any regression on any table: CSV of any size, XLSX or XLS")
    .argument("<file>", "table with a header")
    .requiredOption("--y <column>", "dependent variable")
    .requiredOption("--x <columns>", "regressors, separated by commas")
    .option("--sheet <name>", "sheet of a workbook that has several")
    .option("--time <column>", "column of months; needed by the options below")
    .option("--periods <list>", "years or months, as 2000-2024,2021-01:2025-06; one regression each")
    .option("--lags <n>", "each regressor also 1 to n months before")
    .addOption(new Option("--transform <kind>", "what all series are turned into").choices(transformations))
    .option("--chain <columns>", "those that are indices with the previous month = 100, already changes")
    .option("--seasonal", "dummies for February to December")
    .option("--hac-lags <n>", "lags of the Newey-West error; default floor(4 (n/100)^(2/9))");
  addOutputOptions(command)
    .addHelpText(
      "after",
      `
A CSV file above 20 MB without --time is read in one pass: classical errors only. In smaller ones HC1 errors
are added, and with --time Newey-West errors (HAC). With --time a CSV file may have at most 64 MB.
A column under --chain is never differenced: --transform change takes 100 from it, log-change the logarithm
of a hundredth of it, year-on-year the product of twelve months.
${examples(
  ["spectrum regress cities.csv --y price --x wage,income", "two regressors"],
  ["spectrum regress prices.xlsx --y cpi --x fao --time month --lags 6 --seasonal", "with six lags"],
  ["spectrum regress prices.csv --y cpi --x fao --time month --transform log-change", "of changes in logs"],
  [
    "spectrum regress prices.csv --y cpi --x fao --time month --transform change --chain cpi",
    "cpi: previous month = 100",
  ],
)}`,
    )
    .action(async (file: string, options: RegressOptions & OutputOptions) => {
      const regressions = await regressTable(file, options);
      printResults(
        options,
        () => regressionsJson(regressions),
        (language) =>
          regressions.flatMap((one) => regressionTables(one, title(one, options, language), language)),
      );
    });
};

/**
 * The regressions that the options ask for: one, or one for each period.
 *
 * @throws InputError for options that do not go together and for anything wrong with the file
 */
export async function regressTable(file: string, options: RegressOptions): Promise<PeriodRegression[]> {
  const columns: RegressionColumns = {
    y: options.y,
    x: columnList(options.x, options.y),
    ...(options.sheet !== undefined && { sheet: options.sheet }),
  };
  const lags = wholeNumber("--lags", options.lags) ?? 0;
  const hacLags = wholeNumber("--hac-lags", options.hacLags);
  if (options.time !== undefined) return inTime(file, columns, options, options.time, lags, hacLags);
  const needTime = (["periods", "lags", "transform", "chain", "seasonal"] as const).find(
    (name) => options[name],
  );
  if (needTime ?? hacLags !== undefined) {
    throw new InputError({
      found: `--${needTime ?? "hac-lags"} without --time`,
      expected: "--time with the name of the column of months",
    });
  }
  if (isLargeText(file, streamedAbove)) return [{ regression: streamed(file, columns), robust: {} }];
  const { dependentVariable, regressors } = await readCrossSection(file, columns);
  const regression = aboutFile(file, () => linearRegression(dependentVariable.values, regressors));
  return [{ regression, robust: { HC1: heteroskedasticityConsistent(regression, "HC1") } }];
}

async function inTime(
  file: string,
  columns: RegressionColumns,
  options: RegressOptions,
  time: string,
  lags: number,
  hacLags: number | undefined,
): Promise<PeriodRegression[]> {
  const chained = chainColumns(options.chain, columns);
  const table = withMeasures(await readMonthlyTable(file, columns, time), chained);
  const whole = { from: table.months[0]!, to: table.months.at(-1)! };
  const periods = options.periods === undefined ? [undefined] : parsePeriods(options.periods, whole);
  return periods.map((period) => {
    const { regression } = aboutFile(file, () =>
      timeSeriesRegression(table, {
        transformation: options.transform ?? "level",
        lags,
        seasonal: options.seasonal ?? false,
        ...(period && { period }),
      }),
    );
    const robust = {
      HC1: heteroskedasticityConsistent(regression, "HC1"),
      HAC: neweyWest(regression, hacLags),
    };
    return { ...(period && { period }), regression, robust };
  });
}

/** The columns under --chain. @throws InputError when one is not among those of the regression */
function chainColumns(text: string | undefined, { x, y }: RegressionColumns): ReadonlySet<string> {
  const names = text === undefined ? [] : text.split(",").map((name) => name.trim());
  const unknown = names.find((name) => name !== y && !x.includes(name));
  if (unknown === undefined) return new Set(names);
  throw new InputError({
    found: `--chain ${quoted(unknown)}`,
    expected: `columns of --y and --x: ${[y, ...x].map(quoted).join(", ")}`,
  });
}

/** The table with what its series measure: a change on the month before where they are chained. */
function withMeasures(table: MonthlyTable, chained: ReadonlySet<string>): MonthlyTable {
  const measured = (series: Regressor) =>
    chained.has(series.name) ? { ...series, measure: "previous-month-100" as const } : series;
  return {
    ...table,
    dependentVariable: measured(table.dependentVariable),
    regressors: table.regressors.map(measured),
  };
}

/** One pass over a text table, with progress where someone watches. */
function streamed(file: string, { x, y }: RegressionColumns) {
  const regression = new StreamingRegression(x);
  const watched = process.stderr.isTTY;
  scanNumbers(file, [...x, y], {
    onBlock: (block, count) => regression.add(block, count),
    ...(watched && {
      onProgress: (done, total) => process.stderr.write(`\r${Math.floor((100 * done) / total)}% read`),
    }),
  });
  if (watched) process.stderr.write("\r\u001B[K");
  return aboutFile(file, () => regression.result());
}

/** Names the file in what the statistics, which know of no files, find wrong. */
function aboutFile<Result>(file: string, compute: () => Result): Result {
  try {
    return compute();
  } catch (error) {
    if (error instanceof InputError) throw new InputError({ file, ...error.problem });
    throw error;
  }
}

function wholeNumber(option: string, text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  if (/^\d{1,4}$/.test(text)) return Number(text);
  throw new InputError({ found: `${option} ${quoted(text)}`, expected: "a whole number, 0 or more" });
}

function title(
  { period }: PeriodRegression,
  { y, x, transform }: RegressOptions,
  language: Language,
): string {
  const kind = transform && transform !== "level" ? `, ${transformationNames[transform][language]}` : "";
  return `${y} ~ ${x.split(",").join(" + ")}${kind}${period ? `, ${periodText(period)}` : ""}`;
}

const transformationNames: Record<Exclude<Transformation, "level">, Record<Language, string>> = {
  change: { en: "changes", ru: "изменения", kk: "өзгерістер" },
  "log-change": { en: "changes in logs", ru: "изменения логарифмов", kk: "логарифмдер өзгерісі" },
  "year-on-year": { en: "year on year", ru: "к тому же месяцу прошлого года", kk: "өткен жылғы сол айға" },
};

/** What `--json` prints: the regression, or with periods an object with all of them. */
function regressionsJson(regressions: readonly PeriodRegression[]): unknown {
  const models = regressions.map(({ period, regression, robust }) => ({
    ...(period && { period }),
    n: regression.n,
    coefficients: regression.coefficients,
    rSquared: regression.rSquared,
    adjustedRSquared: regression.adjustedRSquared,
    residualStandardError: regression.residualStandardError,
    f: regression.f,
    robust: Object.fromEntries(
      Object.entries(robust).map(([kind, { lags, coefficients }]) => [
        kind,
        { ...(lags !== undefined && { lags }), coefficients },
      ]),
    ),
  }));
  return models[0]?.period ? { models } : models[0];
}

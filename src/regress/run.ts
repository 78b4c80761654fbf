import { inPlace, InputError, quoted, type OnNotice } from "../errors.js";
import { tableFiles } from "../files/table-files.js";
import { periodText } from "../language/calendar.js";
import { asIs, type Language } from "../languages.js";
import { parsePeriods } from "../months/periods.js";
import type { Period } from "../months/year-month.js";
import { wholeNumberOption } from "../numbers/whole-number.js";
import { heteroskedasticityConsistent } from "../statistics/heteroskedasticity-consistent.js";
import { linearRegression, type Regressor } from "../statistics/linear-regression.js";
import { neweyWest } from "../statistics/newey-west.js";
import { StreamingRegression } from "../statistics/streaming-regression.js";
import { timeSeriesRegression, type MonthlyTable } from "../statistics/time-series-regression.js";
import type { Transformation } from "../statistics/transformations.js";
import {
  columnList,
  readBlocks,
  readCrossSectionUpTo,
  readMonthlyTable,
  textBytes,
  type RegressionColumns,
} from "./columns.js";
import { factorsOfParts } from "./parts.js";
import { requireSameHeader } from "./headers.js";
import { kindsInTime, type ErrorKind } from "./errors.js";
import type { RegressionSet } from "./side-by-side.js";
import type { ReportedRegression } from "./tables.js";
import { problems, regressWords } from "./words.js";

/** A text table above this size is read in one pass, in constant memory. */
const streamedAbove = 20 * 1024 * 1024;

/** Numbers in the columns of a regression that are held in memory; of more there is one pass too. */
const mostHeld = 2_000_000;

/** Observations times columns squared up to which robust errors are computed; they cost several times the fit. */
const mostWork = 2e7;

/** What to regress on what, as a user writes it; all from `periods` on asks for `time`. */
export interface RegressOptions {
  /** Column of the dependent variable. */
  y: string;
  /** Columns of the regressors, separated by commas. */
  x: string;
  /** Sheet of a workbook that has several with anything in them. */
  sheet?: string;
  /** Column of months. */
  time?: string;
  /** As "2000-2024,2021-01:2025-06"; all months when not given. */
  periods?: string;
  /** Each regressor enters with its values of 0 to this many months before, a whole number; 0 when not given. */
  lags?: string;
  /** What the columns are turned into; levels when not given. */
  transform?: Transformation;
  /** Columns that are an index with the previous month = 100, separated by commas. */
  chain?: string;
  /** Adds dummies for February to December. */
  seasonal?: boolean;
  /** Lags of the Newey-West error, a whole number; floor(4 (n/100)^(2/9)) when not given. */
  hacLags?: string;
}

/** A regression with the period that it covers, where periods were asked for. */
export interface PeriodRegression extends ReportedRegression {
  period?: Period;
}

/**
 * The regressions that the options ask for: one, or one for each period, by least squares with a constant.
 * Beside the classical errors stand those of White (HC1) and, in time, those of Newey and West (HAC). Text files above
 * 20 MB, tables with more than 2,000,000 numbers in these columns, or with very many regressors, without a column of
 * months are read in one pass, with the classical errors alone.
 *
 * @param file CSV, workbook or Parquet (which needs the optional package @duckdb/node-api), its columns named in a
 *   header; or several, or patterns as "data/*.csv", which have the same columns and whose rows are taken one after the
 *   other in the order of the files' names
 * @param onProgress takes the per cent read of a large file, and null when it is done
 * @param onNotice told of what is unusual in the file and read all the same
 * @throws InputError for options that do not go together and for anything wrong with the file
 * @example
 * const file = datasetPath("food/fao-food-price-index.csv");
 * const wanted = { y: "nominal", x: "real", time: "month", transform: "change", periods: "2014-2016" };
 * const [{ regression, robust }] = await regressTable(file, wanted);
 * regression.coefficients[1].estimate; // => 0.603
 * robust.HAC.coefficients[1].p; // => 0.035
 */
export async function regressTable(
  file: string | readonly string[],
  options: RegressOptions,
  onProgress?: (percent: number | null) => void,
  onNotice?: OnNotice,
): Promise<PeriodRegression[]> {
  const named = typeof file === "string" ? [file] : file;
  const columns: RegressionColumns = {
    y: options.y,
    x: columnList(options.x, options.y),
    ...(options.sheet !== undefined && { sheet: options.sheet }),
  };
  const lags = options.lags === undefined ? 0 : wholeNumberOption("--lags", options.lags, 0);
  const hacLags =
    options.hacLags === undefined ? undefined : wholeNumberOption("--hac-lags", options.hacLags, 0);
  if (options.time !== undefined)
    return inTime(
      await tablesOf(named, columns, [options.time], onNotice),
      columns,
      options,
      options.time,
      lags,
      hacLags,
      onNotice,
    );
  const needTime = (["periods", "lags", "transform", "chain", "seasonal"] as const).find(
    (name) => options[name],
  );
  if (needTime ?? hacLags !== undefined) {
    throw new InputError({
      found: problems.withoutTime(`--${needTime ?? "hac-lags"}`),
      expected: problems.timeWanted,
    });
  }
  const { files, place } = await tablesOf(named, columns, [], onNotice);
  if (bytesInOnePass(files) > streamedAbove) {
    return [{ regression: await streamed(files, columns, place, onProgress), robust: {} }];
  }
  const onePass = new StreamingRegression(columns.x);
  const held = await readCrossSectionUpTo(mostHeld, files, columns, onNotice, (block, count) =>
    onePass.add(block, count),
  );
  if (held === undefined) return [{ regression: inPlace(place, () => onePass.result()), robust: {} }];
  const { dependentVariable, regressors } = held;
  if (dependentVariable.values.length * (regressors.length + 1) ** 2 > mostWork) {
    return [{ regression: inPlace(place, () => inOnePass(dependentVariable, regressors)), robust: {} }];
  }
  const regression = inPlace(place, () => linearRegression(dependentVariable.values, regressors));
  return [{ regression, robust: { HC1: heteroskedasticityConsistent(regression, "HC1") } }];
}

/** Tables whose rows are taken one after the other, and how messages call them. */
interface Tables {
  files: readonly string[];
  place: { file: string };
}

/** The tables that the user names, one at least, which have the same columns. */
async function tablesOf(
  named: readonly string[],
  columns: RegressionColumns,
  others: readonly string[],
  onNotice: OnNotice | undefined,
): Promise<Tables> {
  const files = await tableFiles(named);
  const [first, last] = [files[0]!, files.at(-1)!];
  if (files.length === 1) return { files, place: { file: first } };
  await requireSameHeader(files, columns, others);
  const place = { file: named.length === 1 ? named[0]! : `${first} … ${last}` };
  onNotice?.({ ...(named.length === 1 && place), found: problems.filesRead(files.length, first, last) });
  return { files, place };
}

/** Bytes of the text among tables, which is large enough together to be read in one pass or not. */
function bytesInOnePass(files: readonly string[]): number {
  return files.reduce((sum, file) => sum + textBytes(file), 0);
}

async function inTime(
  { files, place }: Tables,
  columns: RegressionColumns,
  options: RegressOptions,
  time: string,
  lags: number,
  hacLags: number | undefined,
  onNotice: OnNotice | undefined,
): Promise<PeriodRegression[]> {
  const chained = chainColumns(options.chain, columns);
  const table = withMeasures(await readMonthlyTable(files, columns, time, onNotice), chained);
  const whole = { from: table.months[0]!, to: table.months.at(-1)! };
  const periods = options.periods === undefined ? [undefined] : parsePeriods(options.periods, whole);
  refuseTooMuch(table.months.length, columns.x.length * (lags + 1) + 1);
  return periods.map((period) => {
    const { regression } = inPlace(place, () =>
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

/** Refuses terms that no series of months can bear, where their number would take its time. */
function refuseTooMuch(months: number, terms: number): void {
  if (terms > months || months * terms ** 2 <= mostWork) return;
  throw new InputError({
    found: problems.monthsAndTerms(months, terms),
    expected: problems.termsAtMost(Math.floor(Math.sqrt(mostWork / months))),
  });
}

/** The columns under --chain. @throws InputError when one is not among those of the regression */
function chainColumns(text: string | undefined, { x, y }: RegressionColumns): ReadonlySet<string> {
  const names = text === undefined ? [] : text.split(",").map((name) => name.trim());
  const unknown = names.find((name) => name !== y && !x.includes(name));
  if (unknown === undefined) return new Set(names);
  throw new InputError({
    found: asIs(`--chain ${quoted(unknown)}`),
    expected: problems.columnsOfRegression([y, ...x].map(quoted).join(", ")),
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

/** One pass over columns in memory, which are used up. */
function inOnePass(y: Regressor, x: readonly Regressor[]) {
  const regression = new StreamingRegression(x.map(({ name }) => name));
  regression.add(
    [...x, y].map(({ values }) => Float64Array.from(values)),
    y.values.length,
  );
  return regression.result();
}

/** One pass over tables: of parts of a file side by side, or where anything is odd from its first row to its last. */
async function streamed(
  files: readonly string[],
  columns: RegressionColumns,
  place: { file: string },
  onProgress: ((percent: number | null) => void) | undefined,
) {
  const regression = new StreamingRegression(columns.x);
  for (const [i, file] of files.entries()) {
    const percent =
      onProgress &&
      ((done: number, total: number) => onProgress(Math.floor((100 * (i + done / total)) / files.length)));
    const parts = await factorsOfParts(file, [...columns.x, columns.y], percent, {
      origin: regression.origin,
    });
    if (parts !== undefined) for (const part of parts) regression.merge(part);
    else
      await readBlocks(file, columns, (block, count) => regression.add(block, count), {
        onProgress: percent,
      });
  }
  onProgress?.(null);
  return inPlace(place, () => regression.result());
}

/** What is regressed on what, how transformed, and over which period. */
export function regressionTitle(
  { period }: Pick<PeriodRegression, "period">,
  { y, x, transform }: RegressOptions,
  language: Language,
): string {
  const names = regressWords(language).transformations;
  const kind = transform && transform !== "level" ? `, ${names[transform]}` : "";
  return `${y} ~ ${x.split(",").join(" + ")}${kind}${period ? `, ${periodText(period)}` : ""}`;
}

/**
 * The regressions as a table of models side by side takes them, one column a period.
 *
 * @throws InputError for errors of neighbours in time without a column of months
 */
export function regressionSet(
  regressions: readonly PeriodRegression[],
  options: RegressOptions,
  errors: readonly ErrorKind[],
  language: Language,
): RegressionSet {
  const inTime = errors.find((kind) => kindsInTime.has(kind));
  if (inTime !== undefined && options.time === undefined) {
    throw new InputError({
      found: problems.withoutTime(`--errors ${inTime}`),
      expected: problems.timeWanted,
    });
  }
  return {
    name: "regressions",
    title: regressionTitle({}, options, language),
    dependentVariable: options.y,
    models: regressions.map(({ period, regression }, i) => ({
      title: period === undefined ? `(${i + 1})` : periodText(period),
      regression,
    })),
  };
}

/** What `--json` prints: the regression, or with periods an object with all of them. */
export function regressionsJson(regressions: readonly PeriodRegression[]): unknown {
  const models = regressions.map(({ period, regression, robust }) => ({
    ...(period && { period }),
    n: regression.n,
    coefficients: regression.coefficients,
    rSquared: regression.rSquared,
    adjustedRSquared: regression.adjustedRSquared,
    residualStandardError: regression.residualStandardError,
    f: regression.f,
    ...(regression.residualStandardError === 0 && { note: regressWords("en").exactFit }),
    robust: Object.fromEntries(
      Object.entries(robust).map(([kind, { lags, coefficients }]) => [
        kind,
        { ...(lags !== undefined && { lags }), coefficients },
      ]),
    ),
  }));
  return models[0]?.period ? { models } : models[0];
}

import { InputError, quoted } from "../errors.js";
import { asIs } from "../languages.js";
import { problems as numberProblems } from "../numbers/words.js";
import type { CellPlace } from "./cell.js";
import { DuckDb, type QueryColumn, type QueryRows } from "./duckdb.js";
import { cellLimit } from "./limits.js";
import { listed, problems } from "./words.js";

export interface ParquetOptions {
  /** Takes a block: one array a column, in the order asked for, of which the first `count` values count. */
  onBlock: (columns: Float64Array[], count: number) => void;
  /** Told now and then of rows read and rows in all. */
  onProgress?: (done: number, total: number) => void;
}

/** Rows between two reports of progress. */
const rowsBetweenReports = 1 << 18;

/** Digits of a decimal number of which one division makes the nearest double. */
const exactDigits = 15;

const binaryNumbers = /^(U?(TINYINT|SMALLINT|INTEGER|BIGINT)|FLOAT)$/;
const longNumbers = /^(U?HUGEINT|DECIMAL)$/;

/**
 * The names of a Parquet file's columns, in their order.
 *
 * @throws InputError where the package that reads them is not installed, and for a file that is no whole Parquet
 */
export function parquetNames(file: string): Promise<string[]> {
  return withDuckDb(file, async (duckDb) => (await columnsOf(duckDb, file)).map(({ name }) => name));
}

/**
 * Reads numeric columns of a Parquet file in one pass and constant memory: only these columns, as arrays, each number
 * the nearest double of what the file holds. DuckDB, which is an optional package, reads and nothing more. Rows are
 * counted from 1.
 *
 * @param columns names of columns, without repetition
 * @throws InputError naming file, row and column for a missing column, one that holds no numbers, a cell that is empty
 *   or not finite, where the package is not installed, and for a file that is no whole Parquet
 */
export function scanParquet(
  file: string,
  columns: readonly string[],
  { onBlock, onProgress }: ParquetOptions,
): Promise<void> {
  return withDuckDb(file, async (duckDb) => {
    const there = await columnsOf(duckDb, file);
    const wanted = columns.map((name) => asDouble(columnNamed(there, name, file, columns), file));
    const total = await countOf(duckDb, file);
    if (total === 0)
      throw new InputError({ file, found: problems.headerOnly, expected: problems.atLeastOneRow });
    let done = 0;
    let toReport = rowsBetweenReports;
    await duckDb.eachRows(`SELECT ${wanted.join(", ")} FROM ${source(file)}`, (rows) => {
      onBlock(
        columns.map((column, j) => numbersOf(rows, j, { file, row: done + 1, column })),
        rows.count,
      );
      done += rows.count;
      if (done < toReport) return;
      toReport = done + rowsBetweenReports;
      onProgress?.(done, total);
    });
  });
}

/**
 * A column of a Parquet file as text, dates as 2024-01-31.
 *
 * @throws InputError for a missing column, and for more cells than are held
 */
export function parquetTexts(file: string, column: string): Promise<string[]> {
  return withDuckDb(file, async (duckDb) => {
    columnNamed(await columnsOf(duckDb, file), column, file, [column]);
    if ((await countOf(duckDb, file)) > cellLimit)
      throw new InputError({
        file,
        found: problems.moreCells(cellLimit),
        advice: problems.onlyNeededColumns,
      });
    const texts: string[] = [];
    const query = `SELECT coalesce(CAST(${identifier(column)} AS VARCHAR), '') FROM ${source(file)}`;
    await duckDb.eachRows(query, (rows) => texts.push(...rows.texts(0)));
    return texts;
  });
}

/** A column of a block. @throws InputError for the first cell that is empty or not finite */
function numbersOf(rows: QueryRows, j: number, { row, ...place }: CellPlace): Float64Array {
  const { values, filled } = rows.doubles(j);
  const isFilled = (i: number) => filled === undefined || ((filled[i >> 3]! >> (i & 7)) & 1) === 1;
  let isOdd = filled !== undefined;
  // Zero while all are finite.
  let differences = 0;
  for (let i = 0; i < rows.count; i++) differences += values[i]! - values[i]!;
  isOdd ||= differences !== 0;
  for (let i = 0; isOdd && i < rows.count; i++) {
    if (!isFilled(i)) throw noNumber({ ...place, row: row + i }, undefined);
    if (!Number.isFinite(values[i])) throw noNumber({ ...place, row: row + i }, values[i]);
  }
  return values;
}

/** @param value undefined where the cell is empty */
function noNumber(place: CellPlace, value: number | undefined): InputError {
  const { empty, infinite, notANumber } = numberProblems;
  const reason = value === undefined ? empty : Number.isNaN(value) ? notANumber : infinite;
  return new InputError({
    ...place,
    found: problems.found(value === undefined ? "" : String(value)),
    expected: problems.because(problems.number, reason),
  });
}

function columnNamed(
  columns: readonly QueryColumn[],
  name: string,
  file: string,
  wanted: readonly string[],
): QueryColumn {
  const column = columns.find((one) => one.name === name);
  if (column !== undefined) return column;
  const there = listed(columns.slice(0, 20).map((one) => one.name));
  throw new InputError({
    file,
    found: problems.noColumn([name], there),
    expected: problems.theColumns(wanted),
  });
}

/** A column as an expression whose values are doubles, each the nearest to what the file holds. */
function asDouble({ name, type, digits = Infinity }: QueryColumn, file: string): string {
  const column = identifier(name);
  if (type === "DOUBLE") return column;
  if (binaryNumbers.test(type) || (type === "DECIMAL" && digits <= exactDigits))
    return `CAST(${column} AS DOUBLE)`;
  if (longNumbers.test(type)) return `CAST(CAST(${column} AS VARCHAR) AS DOUBLE)`;
  throw new InputError({ file, column: name, found: problems.columnOfType(type), expected: problems.number });
}

function identifier(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}

/** The file as a table of SQL; what would be a pattern in its name is none. */
function source(file: string): string {
  const path = file.replace(/[*?[]/g, "[$&]").replaceAll("'", "''");
  return `read_parquet('${path}', hive_partitioning = false)`;
}

function columnsOf(duckDb: DuckDb, file: string): Promise<QueryColumn[]> {
  return duckDb.columns(`SELECT * FROM ${source(file)}`);
}

async function countOf(duckDb: DuckDb, file: string): Promise<number> {
  let count = 0;
  await duckDb.eachRows(`SELECT count(*) FROM ${source(file)}`, (rows) => {
    count = Number(rows.bigints(0)[0]);
  });
  return count;
}

/** Runs something on a DuckDB that is there meanwhile; what it says of the file is said as ours. */
async function withDuckDb<Result>(file: string, run: (duckDb: DuckDb) => Promise<Result>): Promise<Result> {
  const duckDb = await DuckDb.open(file);
  try {
    return await run(duckDb);
  } catch (error) {
    if (error instanceof InputError || !(error instanceof Error)) throw error;
    throw new InputError({ file, found: problems.noParquet, advice: asIs(quoted(error.message)) });
  } finally {
    duckDb.close();
  }
}

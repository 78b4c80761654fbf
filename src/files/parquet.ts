import { InputError, quoted } from "../errors.js";
import { asIs, type Text } from "../languages.js";
import { problems as numberProblems } from "../numbers/words.js";
import type { CellPlace } from "./cell.js";
import { connectDuckDb, type DuckDbConnection, type DuckDbResult } from "./duckdb.js";
import { cellLimit } from "./limits.js";
import { listed, problems } from "./words.js";

/** A column of a Parquet file with its type in SQL. */
export interface ParquetColumn {
  name: string;
  type: string;
}

export interface ParquetOptions {
  /** Takes a block: one array a column, in the order asked for, of which the first `count` values count. */
  onBlock: (columns: Float64Array[], count: number) => void;
  /** Told now and then of rows read and rows in all. */
  onProgress?: (done: number, total: number) => void;
}

/** Rows between two reports of progress. */
const rowsBetweenReports = 1 << 18;

/** Digits of a decimal number that a double holds, so that one division makes the nearest double of it. */
const exactDigits = 15;

/**
 * The columns of a Parquet file, in their order.
 *
 * @throws InputError where the package that reads them is not installed, and for a file that is no whole Parquet
 */
export async function parquetColumns(file: string): Promise<ParquetColumn[]> {
  return withDuckDb(file, 1, (connection) => columnsOf(connection, file));
}

/**
 * Reads numeric columns of a Parquet file in one pass and constant memory: only these columns, as arrays, each number
 * the nearest double of what the file holds. DuckDB, which is an optional package, reads and nothing more.
 *
 * @param columns names of columns, without repetition
 * @throws InputError naming file, row and column for a missing column, one that holds no numbers, a cell that is empty
 *   or not finite, where the package is not installed, and for a file that is no whole Parquet
 */
export async function scanParquet(
  file: string,
  columns: readonly string[],
  options: ParquetOptions,
): Promise<void> {
  await withDuckDb(file, 2, async (connection) => {
    const types = await columnsOf(connection, file);
    const wanted = columns.map((name) => asDouble(columnNamed(types, name, file, columns), file));
    const total = await rowsOf(connection, file);
    if (total === 0)
      throw new InputError({ file, found: problems.headerOnly, expected: problems.atLeastOneRow });
    let done = 0;
    let toReport = rowsBetweenReports;
    const result = await connection.stream(`SELECT ${wanted.join(", ")} FROM ${source(file)}`);
    await eachBlock(result, columns, file, (block, count) => {
      options.onBlock(block, count);
      done += count;
      if (done < toReport) return;
      toReport = done + rowsBetweenReports;
      options.onProgress?.(done, total);
    });
  });
}

/**
 * A column of a Parquet file as text, dates as 2024-01-31.
 *
 * @throws InputError for a missing column, and for more cells than are held
 */
export async function parquetTexts(file: string, column: string): Promise<string[]> {
  return withDuckDb(file, 1, async (connection) => {
    columnNamed(await columnsOf(connection, file), column, file, [column]);
    if ((await rowsOf(connection, file)) > cellLimit)
      throw new InputError({
        file,
        found: problems.moreCells(cellLimit),
        advice: problems.onlyNeededColumns,
      });
    const query = `SELECT coalesce(CAST(${identifier(column)} AS VARCHAR), '') FROM ${source(file)}`;
    return (await allRows(connection, query)).map(([text]) => String(text));
  });
}

/** The arrays of a result, one after the other. */
async function eachBlock(
  result: DuckDbResult,
  columns: readonly string[],
  file: string,
  onBlock: ParquetOptions["onBlock"],
): Promise<void> {
  let rows = 0;
  while (true) {
    const chunk = await result.fetchChunk();
    if (chunk === null || chunk.rowCount === 0) return;
    const count = chunk.rowCount;
    const block = columns.map((column, j) => {
      const vector = chunk.getColumnVector(j);
      const values = vector.items!;
      const bits = vector.validity.data;
      const bad = firstBad(values, bits, count);
      if (bad < 0) return values;
      const isEmpty = bits !== null && !isValid(bits, bad);
      throw noNumber({ file, row: rows + bad + 1, column }, isEmpty ? undefined : values[bad]!);
    });
    onBlock(block, count);
    rows += count;
  }
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

/** The first of the values that is empty or not finite; -1 where there is none. */
function firstBad(values: Float64Array, bits: BigUint64Array | null, count: number): number {
  // Zero while all are finite.
  let differences = 0;
  for (let i = 0; i < count; i++) differences += values[i]! - values[i]!;
  const hasEmpty = bits?.some((word, w) => word !== wholeWord(count - 64 * w)) === true;
  if (differences === 0 && !hasEmpty) return -1;
  for (let i = 0; i < count; i++)
    if (!Number.isFinite(values[i]) || (bits !== null && !isValid(bits, i))) return i;
  return -1;
}

/** All bits of a word of which some rows are left. */
function wholeWord(rows: number): bigint {
  return rows >= 64 ? 0xffffffffffffffffn : (1n << BigInt(Math.max(0, rows))) - 1n;
}

function isValid(bits: BigUint64Array, row: number): boolean {
  return ((bits[row >> 6]! >> BigInt(row & 63)) & 1n) === 1n;
}

function columnNamed(
  columns: readonly ParquetColumn[],
  name: string,
  file: string,
  wanted: readonly string[],
): ParquetColumn {
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
function asDouble({ name, type }: ParquetColumn, file: string): string {
  const column = identifier(name);
  if (type === "DOUBLE") return column;
  const decimal = /^DECIMAL\((\d+),\s*\d+\)$/.exec(type);
  if (/^U?(TINYINT|SMALLINT|INTEGER|BIGINT)$/.test(type) || type === "FLOAT")
    return `CAST(${column} AS DOUBLE)`;
  if (decimal === null && !/^U?HUGEINT$/.test(type)) {
    const found: Text = problems.columnOfType(type);
    throw new InputError({ file, column: name, found, expected: problems.number });
  }
  return decimal !== null && Number(decimal[1]) <= exactDigits
    ? `CAST(${column} AS DOUBLE)`
    : `CAST(CAST(${column} AS VARCHAR) AS DOUBLE)`;
}

function identifier(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}

/** The file as a table of SQL; what would be a pattern in its name is not. */
function source(file: string): string {
  const path = file.replace(/[*?[]/g, "[$&]").replaceAll("'", "''");
  return `read_parquet('${path}', hive_partitioning = false)`;
}

async function columnsOf(connection: DuckDbConnection, file: string): Promise<ParquetColumn[]> {
  const rows = await allRows(connection, `DESCRIBE SELECT * FROM ${source(file)}`);
  return rows.map(([name, type]) => ({ name: String(name), type: String(type) }));
}

async function rowsOf(connection: DuckDbConnection, file: string): Promise<number> {
  return Number((await allRows(connection, `SELECT count(*) FROM ${source(file)}`))[0]![0]);
}

async function allRows(connection: DuckDbConnection, query: string): Promise<unknown[][]> {
  const result = await connection.stream(query);
  const rows: unknown[][] = [];
  while (true) {
    const chunk = await result.fetchChunk();
    if (chunk === null || chunk.rowCount === 0) return rows;
    const columns = Array.from({ length: chunk.columnCount }, (_, j) => chunk.getColumnValues(j));
    for (let i = 0; i < chunk.rowCount; i++) rows.push(columns.map((values) => values[i]));
  }
}

/** Runs something on a DuckDB that is there meanwhile; what it says of the file is said as ours. */
async function withDuckDb<Result>(
  file: string,
  threads: number,
  run: (connection: DuckDbConnection) => Promise<Result>,
): Promise<Result> {
  const { connection, close } = await connectDuckDb(file, threads);
  try {
    return await run(connection);
  } catch (error) {
    if (error instanceof InputError || !(error instanceof Error)) throw error;
    throw new InputError({ file, found: problems.noParquet, advice: asIs(quoted(error.message)) });
  } finally {
    close();
  }
}

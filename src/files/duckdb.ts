import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { InputError } from "../errors.js";
import { problems } from "./words.js";

/** What is used of the optional package @duckdb/node-api, whose own types are not there where it is not installed. */
export interface DuckDb {
  DuckDBInstance: { create(path: string, options: Record<string, string>): Promise<DuckDbInstance> };
}

interface DuckDbInstance {
  connect(): Promise<DuckDbConnection>;
  closeSync(): void;
}

export interface DuckDbConnection {
  /** Executes a query while its chunks are fetched, so that no more than some of them are in memory. */
  stream(query: string): Promise<DuckDbResult>;
  closeSync(): void;
}

export interface DuckDbResult {
  /** The next rows, at most 2048; null, or none, at the end. */
  fetchChunk(): Promise<DuckDbChunk | null>;
}

export interface DuckDbChunk {
  rowCount: number;
  columnCount: number;
  getColumnVector(column: number): DuckDbVector;
  getColumnValues(column: number): unknown[];
}

export interface DuckDbVector {
  /** Of a column of doubles, a copy. */
  items?: Float64Array;
  getItem(row: number): unknown;
  /** A bit a row, 0 for an empty cell; null where there is none. */
  validity: { data: BigUint64Array | null };
}

const packageName = "@duckdb/node-api";
const requireOptional = createRequire(import.meta.url);

/**
 * A connection to a DuckDB that holds nothing of its own and reads files.
 *
 * @param file that is to be read, for messages
 * @throws InputError where the package is not installed, which is optional
 */
export async function connectDuckDb(
  file: string,
  threads: number,
): Promise<{ connection: DuckDbConnection; close: () => void }> {
  const { DuckDBInstance } = loadDuckDb(file);
  const instance = await DuckDBInstance.create(":memory:", { threads: String(threads) });
  const connection = await instance.connect();
  const close = () => {
    connection.closeSync();
    instance.closeSync();
  };
  return { connection, close };
}

function loadDuckDb(file: string): DuckDb {
  try {
    return requireOptional(packageName) as DuckDb;
  } catch {
    throw new InputError({
      file,
      found: problems.parquetNeeds(packageName),
      advice: problems.installOrCsv(`npm install ${packageName}@${peerVersion()}`),
    });
  }
}

function peerVersion(): string {
  const manifest: unknown = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8"));
  return (manifest as { peerDependencies: Record<string, string> }).peerDependencies[packageName]!;
}

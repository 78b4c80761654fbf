import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { InputError } from "../errors.js";
import { problems } from "./words.js";

/** Handles of DuckDB, each of which only its own functions take. */
interface Handle<Kind extends string> {
  readonly kind: Kind;
}

/**
 * What is used of the bindings that the optional package @duckdb/node-api is made of. They load in a third of its time
 * and give columns as arrays. Their own types are not there where it is not installed.
 */
interface Bindings {
  /** Names of the types by their numbers. */
  Type: Readonly<Record<number, string>>;
  create_config(): Handle<"config">;
  set_config(config: Handle<"config">, name: string, value: string): void;
  open(path: string, config: Handle<"config">): Promise<Handle<"database">>;
  close_sync(database: Handle<"database">): void;
  connect(database: Handle<"database">): Promise<Handle<"connection">>;
  disconnect_sync(connection: Handle<"connection">): void;
  prepare(connection: Handle<"connection">, query: string): Promise<Handle<"prepared">>;
  destroy_prepare_sync(prepared: Handle<"prepared">): void;
  prepared_statement_column_count(prepared: Handle<"prepared">): number;
  prepared_statement_column_name(prepared: Handle<"prepared">, column: number): string;
  prepared_statement_column_type(prepared: Handle<"prepared">, column: number): number;
  prepared_statement_column_logical_type(prepared: Handle<"prepared">, column: number): Handle<"type">;
  decimal_width(type: Handle<"type">): number;
  execute_prepared_streaming(prepared: Handle<"prepared">): Promise<Handle<"result">>;
  fetch_chunk(result: Handle<"result">): Promise<Handle<"chunk"> | null>;
  data_chunk_get_size(chunk: Handle<"chunk">): number;
  data_chunk_get_vector(chunk: Handle<"chunk">, column: number): Handle<"vector">;
  vector_get_data(vector: Handle<"vector">, bytes: number): Uint8Array;
  vector_get_validity(vector: Handle<"vector">, bytes: number): Uint8Array | null;
  get_data_from_pointer(buffer: ArrayBufferLike, at: number, bytes: number): Uint8Array;
}

/** A column of a query's result. */
export interface QueryColumn {
  name: string;
  /** As SQL calls it. */
  type: string;
  /** Digits of a decimal number. */
  digits?: number;
}

/** Rows of a result, a column at a time. */
export interface QueryRows {
  count: number;
  /**
   * A column of doubles, which may be written over, and a bit a row, from the lowest of the first byte on, 0 for an empty
   * cell; undefined where there is none.
   */
  doubles(column: number): { values: Float64Array; filled: Uint8Array | undefined };
  /** A column of whole numbers of 64 bits. */
  bigints(column: number): BigInt64Array;
  /** A column of texts, none of them empty cells. */
  texts(column: number): string[];
}

const packageName = "@duckdb/node-api";
const requireOptional = createRequire(import.meta.url);

/** Texts up to this length stand in a vector themselves, longer ones behind a pointer. */
const inlineBytes = 12;

/** A DuckDB that holds nothing of its own and reads files. */
export class DuckDb {
  private constructor(
    private readonly bindings: Bindings,
    private readonly database: Handle<"database">,
    private readonly connection: Handle<"connection">,
  ) {}

  /**
   * @param file that is to be read, for messages
   * @throws InputError where the package is not installed, which is optional
   */
  static async open(file: string): Promise<DuckDb> {
    const bindings = loadBindings(file);
    const config = bindings.create_config();
    // It reads ahead of who takes the rows, whose thread the other core is for.
    bindings.set_config(config, "threads", "1");
    const database = await bindings.open(":memory:", config);
    return new DuckDb(bindings, database, await bindings.connect(database));
  }

  close(): void {
    this.bindings.disconnect_sync(this.connection);
    this.bindings.close_sync(this.database);
  }

  /** The columns that a query has, without executing it. */
  async columns(query: string): Promise<QueryColumn[]> {
    const { bindings } = this;
    const prepared = await bindings.prepare(this.connection, query);
    const columns = Array.from({ length: bindings.prepared_statement_column_count(prepared) }, (_, j) => {
      const name = bindings.prepared_statement_column_name(prepared, j);
      const type = bindings.Type[bindings.prepared_statement_column_type(prepared, j)]!;
      if (type !== "DECIMAL") return { name, type };
      const digits = bindings.decimal_width(bindings.prepared_statement_column_logical_type(prepared, j));
      return { name, type, digits };
    });
    bindings.destroy_prepare_sync(prepared);
    return columns;
  }

  /** Executes a query while its rows are taken, so that no more than some of them are in memory. */
  async eachRows(query: string, take: (rows: QueryRows) => void): Promise<void> {
    const { bindings } = this;
    const prepared = await bindings.prepare(this.connection, query);
    try {
      const result = await bindings.execute_prepared_streaming(prepared);
      let next = bindings.fetch_chunk(result);
      while (true) {
        const chunk = await next;
        const count = chunk === null ? 0 : bindings.data_chunk_get_size(chunk);
        if (chunk === null || count === 0) return;
        // The next rows are read while these are taken.
        next = bindings.fetch_chunk(result);
        try {
          take(rowsOf(bindings, chunk, count));
        } catch (error) {
          await next.catch(() => null);
          throw error;
        }
      }
    } finally {
      bindings.destroy_prepare_sync(prepared);
    }
  }
}

function rowsOf(bindings: Bindings, chunk: Handle<"chunk">, count: number): QueryRows {
  const bytesOf = (column: number, size: number) =>
    bindings.vector_get_data(bindings.data_chunk_get_vector(chunk, column), count * size);
  return {
    count,
    doubles(column) {
      const vector = bindings.data_chunk_get_vector(chunk, column);
      const { buffer, byteOffset } = bindings.vector_get_data(vector, 8 * count);
      const filled = bindings.vector_get_validity(vector, 8 * Math.ceil(count / 64)) ?? undefined;
      return { values: new Float64Array(buffer, byteOffset, count), filled };
    },
    bigints(column) {
      const { buffer, byteOffset } = bytesOf(column, 8);
      return new BigInt64Array(buffer, byteOffset, count);
    },
    texts(column) {
      const bytes = bytesOf(column, 16);
      const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
      return Array.from({ length: count }, (_, i) => {
        const length = view.getUint32(16 * i, true);
        const text =
          length <= inlineBytes
            ? bytes.subarray(16 * i + 4, 16 * i + 4 + length)
            : bindings.get_data_from_pointer(bytes.buffer, bytes.byteOffset + 16 * i + 8, length);
        return Buffer.from(text).toString("utf8");
      });
    },
  };
}

function loadBindings(file: string): Bindings {
  try {
    const inPackage = createRequire(requireOptional.resolve(packageName));
    return inPackage("@duckdb/node-bindings") as Bindings;
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

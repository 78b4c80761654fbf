import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import { InputError } from "../errors.js";
import { findColumns, type CsvHeader } from "../files/csv-header.js";
import { carriageReturn, comma, lineFeed } from "../files/digit-reader.js";
import { PlainNumbers } from "../files/plain-numbers.js";
import { readBeginning } from "../files/read-bytes.js";
import { valueNearestMean } from "../statistics/magnitude.js";
import type { FactorState } from "../statistics/triangular-factor.js";
import type { FileLayout, PartAsked, PartRead } from "./part-worker.js";

/** A file below this size is read faster by one thread than others are started. */
const splitAbove = 48 * 1024 * 1024;

/** Bytes of a part: parts hang on the file alone, so that every machine adds them in the same order. */
const partBytes = 8 * 1024 * 1024;

/** Threads that read: more would need more memory than the rest of the program. */
const mostThreads = 2;

/** The beginning of a file in which its header and the first rows are looked for. */
const beginningBytes = 1 << 20;

export interface PartOptions {
  splitAbove?: number;
  partBytes?: number;
  threads?: number;
  /** What the columns of (1, X, y) are measured from; values amid the first rows when not given. */
  origin?: Float64Array | undefined;
}

/**
 * The factors of the parts of a large text table, in their order, read by several threads. Each begins and ends at the
 * end of a line.
 *
 * @param columns names in the header: the regressors, then the dependent variable
 * @param onProgress told of bytes done and bytes in all
 * @returns undefined for a file that is not large, or in which anything is odd or wrong: quotation marks, a row of
 *   other length, a cell that is no plain number, decimal marks that differ. It is then read from the beginning, by
 *   what knows the irregularities and names the first row that is wrong.
 */
export async function factorsOfParts(
  file: string,
  columns: readonly string[],
  onProgress?: (done: number, total: number) => void,
  options: PartOptions = {},
): Promise<FactorState[] | undefined> {
  const found = layoutOf(file, columns, options.splitAbove ?? splitAbove);
  if (found === undefined) return undefined;
  const layout = options.origin === undefined ? found : { ...found, origin: options.origin };
  const size = options.partBytes ?? partBytes;
  const count = Math.ceil((layout.bytes - layout.start) / size);
  const parts = Array.from({ length: count }, (_, i): PartAsked => {
    const from = layout.start + i * size;
    return { index: i, from, to: Math.min(from + size, layout.bytes) };
  });
  const threads = options.threads ?? Math.min(mostThreads, availableParallelism());
  const read = await inThreads(layout, parts, Math.min(threads, count), (part) =>
    onProgress?.(part.to, layout.bytes),
  );
  return read === undefined || !agree(read) ? undefined : read.map(({ factor }) => factor);
}

/** What every thread has to know of the file; undefined where its beginning is not that of a plain large table. */
function layoutOf(file: string, columns: readonly string[], above: number): FileLayout | undefined {
  let read: ReturnType<typeof readBeginning>;
  let header: CsvHeader;
  try {
    read = readBeginning(file, beginningBytes);
    if (read === undefined || read.size <= above) return undefined;
    header = findColumns(read.beginning, read.beginning.length, file, columns);
  } catch (error) {
    if (error instanceof InputError) return undefined;
    throw error;
  }
  const { beginning } = read;
  const start = header.end;
  if (hasLoneReturn(beginning.subarray(0, start))) return undefined;
  const { delimiter, places } = header;
  const numbers = { delimiter, places, columns: columns.length, mayQuote: false };
  const origin = originOf(beginning, start, beginning.length, numbers);
  return origin && { file, bytes: read.size, start, numbers, origin };
}

function hasLoneReturn(bytes: Buffer): boolean {
  let at = bytes.indexOf(carriageReturn);
  while (at >= 0 && bytes[at + 1] === lineFeed) at = bytes.indexOf(carriageReturn, at + 1);
  return at >= 0;
}

/** The values that the columns of (1, X, y) are measured from: of the first rows, those nearest their means. */
function originOf(
  bytes: Buffer,
  start: number,
  filled: number,
  layout: FileLayout["numbers"],
): Float64Array | undefined {
  let origin: Float64Array | undefined;
  const numbers = new PlainNumbers(layout, (block, count) => {
    origin ??= Float64Array.from([0, ...block.map((values) => valueNearestMean(values, count))]);
  });
  const end = bytes.lastIndexOf(lineFeed, filled - 1) + 1;
  if (end <= start || !numbers.read(bytes, start, end)) return undefined;
  numbers.flush();
  return origin;
}

/** Whether the parts, in their order, show one decimal mark a column, and no months among the numbers. */
function agree(parts: readonly PartRead[]): boolean {
  return parts[0]!.columns.every((_, j) => {
    const columns = parts.map((part) => part.columns[j]!);
    const marked = columns.filter(({ mark }) => mark !== 0);
    const months = columns.reduce((sum, column) => sum + column.months, 0);
    const numbers = columns.reduce((sum, column) => sum + column.numbers, 0);
    const [first] = marked;
    if (first === undefined) return true;
    if (marked.some(({ mark }) => mark !== first.mark) || months > numbers) return false;
    return first.mark !== comma || first.firstProves;
  });
}

/** The parts as threads read them, each the next one that is left; undefined where one is odd or a thread fails. */
function inThreads(
  layout: FileLayout,
  parts: readonly PartAsked[],
  threads: number,
  onPart: (part: PartAsked) => void,
): Promise<PartRead[] | undefined> {
  const read: PartRead[] = [];
  let next = 0;
  let done = 0;
  return new Promise((resolve) => {
    const workers: Worker[] = [];
    const end = (result: PartRead[] | undefined) => {
      for (const worker of workers) void worker.terminate();
      resolve(result);
    };
    for (let i = 0; i < threads; i++) {
      const worker = new Worker(new URL("./part-worker.js", import.meta.url), {
        workerData: layout,
        execArgv: [],
      });
      workers.push(worker);
      const ask = () => next < parts.length && worker.postMessage(parts[next++]!);
      // Whatever a thread cannot do, the reader from the first row on can, or says why not.
      worker.on("error", () => end(undefined));
      worker.on("message", (part: PartRead | null) => {
        if (part === null) return end(undefined);
        read[part.index] = part;
        onPart(parts[part.index]!);
        if (++done === parts.length) return end(read);
        ask();
      });
      ask();
    }
  });
}

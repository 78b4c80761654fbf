import { closeSync, openSync, readSync } from "node:fs";
import { parentPort, workerData } from "node:worker_threads";
import { lineFeed } from "../files/digit-reader.js";
import { PlainNumbers, type PlainLayout } from "../files/plain-numbers.js";
import { TriangularFactor, type FactorState } from "../statistics/triangular-factor.js";

/** What a thread knows of the file whose parts it reads. */
export interface FileLayout {
  file: string;
  /** Its size. */
  bytes: number;
  /** Where the first row begins. */
  start: number;
  numbers: PlainLayout;
  /** What the columns of (1, X, y) are measured from. */
  origin: Float64Array;
}

/** The rows that begin from one byte to before another. */
export interface PartAsked {
  index: number;
  from: number;
  to: number;
}

/** What was read of a part. */
export interface PartRead {
  index: number;
  factor: FactorState;
  /** The regressors, then the dependent variable. */
  columns: { mark: number; firstProves: boolean; months: number; numbers: number }[];
}

/** Bytes read at a time; no row may be longer. */
const chunkBytes = 1 << 18;

const layout = workerData as FileLayout;
// One place more than is read, for a line feed where the file ends without one, and one for what may not be passed.
const bytes = new Uint8Array(chunkBytes + 2);
parentPort!.on("message", (part: PartAsked) => parentPort!.postMessage(readOrNull(part)));

/** A part; null where anything in it is odd, or the file cannot be read. */
function readOrNull(part: PartAsked): PartRead | null {
  let descriptor: number | undefined;
  try {
    descriptor = openSync(layout.file, "r");
    return readPart(descriptor, part) ?? null;
  } catch (error) {
    if (error instanceof Error && "syscall" in error) return null;
    throw error;
  } finally {
    if (descriptor !== undefined) closeSync(descriptor);
  }
}

function readPart(descriptor: number, { index, from, to }: PartAsked): PartRead | undefined {
  const factor = new TriangularFactor(layout.origin.length, layout.origin);
  const numbers = new PlainNumbers(layout.numbers, (block, count) => factor.add(block, count));
  // A row that begins before the part is the one before's: what stands behind the first line feed is this one's.
  let position = index === 0 ? from : from - 1;
  let skips = index > 0;
  let filled = 0;
  while (true) {
    const read = readSync(descriptor, bytes, filled, chunkBytes - filled, position + filled);
    const isEnd = position + filled + read >= layout.bytes;
    filled += read;
    if (read === 0 && !isEnd) return undefined;
    if (isEnd && filled > 0 && bytes[filled - 1] !== lineFeed) bytes[filled++] = lineFeed;
    const start = skips ? bytes.indexOf(lineFeed) + 1 : 0;
    if (skips && (start === 0 || start > filled)) return undefined;
    skips = false;
    const last = lastRowEnd(position, filled, to);
    if (last < 0) return undefined;
    if (last > start && !numbers.read(bytes, start, last)) return undefined;
    const isDone = position + last >= to || (isEnd && last === filled);
    if (isDone) break;
    bytes.copyWithin(0, last, filled);
    filled -= last;
    position += last;
  }
  numbers.flush();
  const { n, upper, origin, exponent, lowest, highest } = factor;
  return {
    index,
    factor: { n, upper, origin, exponent, lowest, highest },
    columns: numbers.columns.map(({ mark, firstProves, months }) => ({
      mark,
      firstProves,
      months: months.months,
      numbers: months.numbers,
    })),
  };
}

/**
 * Behind the last line feed among the bytes read, or of the row that begins last before the end of the part; -1 where
 * no row ends among them.
 *
 * @param position of the first byte in the file
 */
function lastRowEnd(position: number, filled: number, to: number): number {
  const inPart = to - 1 - position;
  if (inPart < filled) {
    const end = bytes.indexOf(lineFeed, Math.max(0, inPart));
    if (end >= 0 && end < filled) return end + 1;
  }
  const last = bytes.lastIndexOf(lineFeed, filled - 1);
  return last < 0 ? -1 : last + 1;
}

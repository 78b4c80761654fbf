import { closeSync, constants, fstatSync, openSync, readSync, statSync, type Stats } from "node:fs";
import { InputError } from "../errors.js";
import type { Text } from "../languages.js";
import { fileLimit } from "./limits.js";
import { problems } from "./words.js";

/** A named pipe that nobody opens for writing in this time is given up. */
const secondsForWriter = 2;

/** How long to wait before a pipe is asked again. */
const millisecondsBetween = 5;

const chunkBytes = 1 << 16;

/**
 * Reads a whole file, or all that comes through a pipe, up to the limit of what is held in memory.
 *
 * @throws InputError where the file is not there, is no file, may not be read or is too large, and for a pipe that
 *   nobody writes into
 */
export function readBytes(file: string): Buffer {
  let descriptor: number | undefined;
  try {
    // Otherwise opening a pipe waits for a writer, for ever if need be.
    descriptor = openSync(file, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
    const kind = fstatSync(descriptor);
    if (kind.isFile()) return readRegular(descriptor, kind, file);
    if (kind.isFIFO()) return readPipe(descriptor, file);
    throw new InputError({ file, found: notAFile(kind), advice: problems.pathOfFile });
  } catch (error) {
    throw error instanceof InputError ? error : unreadable(file, error);
  } finally {
    if (descriptor !== undefined) closeSync(descriptor);
  }
}

function notAFile(kind: Stats): Text {
  return kind.isDirectory() ? problems.folder : problems.device;
}

function readRegular(descriptor: number, { size }: Stats, file: string): Buffer {
  if (size > fileLimit) throw tooLarge(file, Math.ceil(size / 1024 / 1024));
  // Some files of the system say that they are empty and are not.
  if (size === 0) return readToEnd(descriptor, file, () => false);
  const bytes = Buffer.allocUnsafe(size);
  let filled = 0;
  while (filled < size) {
    const read = readSync(descriptor, bytes, filled, size - filled, null);
    if (read === 0) break;
    filled += read;
  }
  return bytes.subarray(0, filled);
}

/**
 * The first bytes of a file and its size; undefined of a pipe, which gives its bytes but once, and of anything else that is
 * no file.
 *
 * @throws InputError where it is not there or may not be read
 */
export function readBeginning(file: string, bytes: number): { beginning: Buffer; size: number } | undefined {
  let descriptor: number | undefined;
  try {
    const kind = statSync(file);
    if (!kind.isFile()) return undefined;
    descriptor = openSync(file, "r");
    const beginning = Buffer.alloc(bytes);
    return {
      beginning: beginning.subarray(0, readSync(descriptor, beginning, 0, bytes, 0)),
      size: kind.size,
    };
  } catch (error) {
    throw unreadable(file, error);
  } finally {
    if (descriptor !== undefined) closeSync(descriptor);
  }
}

/** A pipe has nothing to give before its writer has come, and while the writer is still at work. */
function readPipe(descriptor: number, file: string): Buffer {
  const until = Date.now() + secondsForWriter * 1000;
  const bytes = readToEnd(descriptor, file, () => Date.now() < until);
  if (bytes.length > 0) return bytes;
  throw new InputError({ file, found: problems.emptyPipe, advice: problems.pathOfFile });
}

/** @param mayCome whether something may still come where nothing has come so far */
function readToEnd(descriptor: number, file: string, mayCome: () => boolean): Buffer {
  const chunks: Buffer[] = [];
  let filled = 0;
  while (true) {
    const chunk = Buffer.allocUnsafe(chunkBytes);
    const read = readAvailable(descriptor, chunk);
    if (read === undefined || (read === 0 && filled === 0 && mayCome())) {
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, millisecondsBetween);
      continue;
    }
    if (read === 0) return Buffer.concat(chunks);
    filled += read;
    if (filled > fileLimit) throw tooLarge(file, undefined);
    chunks.push(chunk.subarray(0, read));
  }
}

/** Bytes read, 0 at the end, undefined where the writer has not written on yet. */
function readAvailable(descriptor: number, chunk: Buffer): number | undefined {
  try {
    return readSync(descriptor, chunk, 0, chunk.length, null);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EAGAIN") return undefined;
    throw error;
  }
}

/** Reads a file as UTF-8 text without its byte order mark. @throws InputError as readBytes */
export function readText(file: string): string {
  return readBytes(file)
    .toString("utf8")
    .replace(/^\uFEFF/, "");
}

/** The failure to open or read a file as one clear line. */
export function unreadable(file: string, error: unknown): InputError {
  return new InputError({
    file,
    found: whyUnreadable((error as NodeJS.ErrnoException).code ?? String(error)),
    advice: problems.checkPath,
  });
}

/** @param megabytes its size, where it is known */
function tooLarge(file: string, megabytes: number | undefined): InputError {
  const limit = fileLimit / 1024 / 1024;
  return new InputError({
    file,
    found: megabytes === undefined ? problems.moreMegabytes(limit) : problems.megabytes(megabytes),
    expected: problems.megabytesInMemory(limit),
    advice: problems.onlyNeededColumns,
  });
}

function whyUnreadable(code: string): Text {
  switch (code) {
    case "ENOENT":
      return problems.noFile;
    case "EISDIR":
      return problems.folder;
    case "EACCES":
    case "EPERM":
      return problems.mayNotBeRead;
    case "ENXIO":
      return problems.device;
    case "ERR_FS_FILE_TOO_LARGE":
      return problems.over2Gigabytes;
    default:
      return problems.cannotBeRead(code);
  }
}

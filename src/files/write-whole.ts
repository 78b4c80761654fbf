import {
  closeSync,
  fsyncSync,
  mkdirSync,
  openSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { dirname, resolve } from "node:path";
import { InputError } from "../errors.js";
import type { Text } from "../languages.js";
import { problems } from "./words.js";
import { answerSignals, holdSignals, removeLeftovers, unfinishedPath } from "./writer.js";

/**
 * Writes a file so that it is either whole or not there: into a new file beside it, then renamed into place.
 * Missing folders are made. An existing file is replaced; who may replace it is for the caller to decide. A
 * signal waits until the file is written; what a process that was killed left unfinished in the folder is
 * removed by the next that writes there.
 *
 * @throws InputError when the folder cannot be made or written to, or the path is a folder
 */
export async function writeWhole(file: string, content: string | Uint8Array): Promise<void> {
  holdSignals();
  await answerSignals();
  writeWholeNow(file, content);
}

/** The same as one step, between which and the steps beside it no signal comes. */
export function writeWholeNow(file: string, content: string | Uint8Array): void {
  holdSignals();
  try {
    if (isFolder(file)) throw Object.assign(new Error(), { code: "EISDIR" });
    const folder = dirname(resolve(file));
    makeFolder(folder);
    removeLeftovers(folder);
    replace(file, unfinishedPath(folder), content);
  } catch (error) {
    throw unwritableFile(file, error);
  }
}

/** What to say of a file that could not be written. */
export function unwritableFile(file: string, error: unknown): InputError {
  return error instanceof InputError
    ? error
    : new InputError({ file, ...unwritable(error as NodeJS.ErrnoException) });
}

function replace(file: string, unfinished: string, content: string | Uint8Array): void {
  try {
    const descriptor = openSync(unfinished, "wx");
    try {
      writeFileSync(descriptor, content);
      fsyncSync(descriptor);
    } finally {
      closeSync(descriptor);
    }
    renameSync(unfinished, file);
  } catch (error) {
    rmSync(unfinished, { force: true });
    throw error;
  }
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

/**
 * Makes a folder and those above it. Not with mkdir's own `recursive`, which never returns where a file
 * system answers every new folder with ENOENT, as /proc does.
 */
export function makeFolder(path: string): void {
  const folder = resolve(path);
  if (isFolder(folder)) return;
  const parent = dirname(folder);
  if (parent !== folder) makeFolder(parent);
  try {
    mkdirSync(folder);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
  }
}

function unwritable(error: NodeJS.ErrnoException): { found: Text; advice: Text } {
  switch (error.code) {
    case "EISDIR":
      return { found: problems.folder, advice: problems.pathOfFile };
    case "EACCES":
    case "EPERM":
    case "EROFS":
      return { found: problems.mayNotBeWrittenTo, advice: problems.anotherFolder };
    case "ENOENT":
      return { found: problems.folderCannotBeMade, advice: problems.anotherFolder };
    case "ENOTDIR":
    case "EEXIST":
      return { found: problems.fileOnThePath, advice: problems.anotherFolder };
    case "ENOSPC":
    case "EDQUOT":
      return { found: problems.diskFull, advice: problems.makeRoom };
    default:
      return {
        found: problems.cannotBeWritten(error.code ?? error.message),
        advice: problems.checkPath,
      };
  }
}

import { randomBytes } from "node:crypto";
import { mkdir, open, rename, rm, stat } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { InputError } from "../errors.js";
import type { Text } from "../languages.js";
import { problems } from "./words.js";

/**
 * Writes a file so that it is either whole or not there: into a new file beside it, then renamed into place.
 * Missing folders are made. An existing file is replaced; who may replace it is for the caller to decide.
 *
 * @throws InputError when the folder cannot be made or written to, or the path is a folder
 */
export async function writeWhole(file: string, content: string | Uint8Array): Promise<void> {
  const folder = dirname(resolve(file));
  const unfinished = join(folder, `.${basename(file)}.${randomBytes(6).toString("hex")}.part`);
  try {
    const existing = await stat(file).catch(() => undefined);
    if (existing?.isDirectory()) throw Object.assign(new Error(), { code: "EISDIR" });
    await makeFolder(folder);
    const handle = await open(unfinished, "wx");
    try {
      await handle.writeFile(content);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(unfinished, file);
  } catch (error) {
    await rm(unfinished, { force: true }).catch(() => undefined);
    throw new InputError({ file, ...unwritable(error as NodeJS.ErrnoException) });
  }
}

/**
 * Makes a folder and those above it. Not with mkdir's own `recursive`, which never returns where a file
 * system answers every new folder with ENOENT, as /proc does.
 */
async function makeFolder(folder: string): Promise<void> {
  const there = await stat(folder).catch(() => undefined);
  if (there?.isDirectory()) return;
  const parent = dirname(folder);
  if (parent !== folder) await makeFolder(parent);
  await mkdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== "EEXIST") throw error;
  });
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

import { readFileSync } from "node:fs";
import { InputError } from "../errors.js";
import type { Text } from "../languages.js";
import { problems } from "./words.js";

/** Reads a whole file; one that is not there or cannot be read is the user's to mend. */
export function readBytes(file: string): Buffer {
  try {
    return readFileSync(file);
  } catch (error) {
    throw unreadable(file, error);
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

function whyUnreadable(code: string): Text {
  switch (code) {
    case "ENOENT":
      return problems.noFile;
    case "EISDIR":
      return problems.folder;
    case "EACCES":
    case "EPERM":
      return problems.mayNotBeRead;
    case "ERR_FS_FILE_TOO_LARGE":
      return problems.over2Gigabytes;
    default:
      return problems.cannotBeRead(code);
  }
}

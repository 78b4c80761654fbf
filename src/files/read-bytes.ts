import { readFileSync } from "node:fs";
import { InputError } from "../errors.js";

/** Reads a whole file; one that is not there or cannot be read is the user's to mend. */
export function readBytes(file: string): Buffer {
  try {
    return readFileSync(file);
  } catch (error) {
    throw unreadable(file, error);
  }
}

/** The failure to open or read a file as one clear line. */
export function unreadable(file: string, error: unknown): InputError {
  const code = (error as NodeJS.ErrnoException).code;
  const found =
    code === "ENOENT"
      ? "there is no such file"
      : code === "EISDIR"
        ? "this is a folder, not a file"
        : code === "EACCES" || code === "EPERM"
          ? "the file may not be read"
          : code === "ERR_FS_FILE_TOO_LARGE"
            ? "the file is larger than 2 GB"
            : `the file cannot be read (${code ?? String(error)})`;
  return new InputError({ file, found, advice: "Check the path" });
}

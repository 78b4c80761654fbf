import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { withLock } from "../files/folder-lock.js";
import { makeFolder, unwritableFile, writeWholeNow } from "../files/write-whole.js";

/**
 * Remembers beside the charts what was written there: SHA-256 by file name. A file that no longer has that
 * sum was changed by someone else and is theirs.
 */
const manifestName = ".spectrum-charts.json";

export function sha256(content: string | Uint8Array): string {
  return createHash("sha256").update(content).digest("hex");
}

/** What earlier runs wrote: sums by file name. A manifest that cannot be read vouches for nothing. */
export function readManifest(folder: string): Map<string, string> {
  try {
    const read = JSON.parse(readFileSync(join(folder, manifestName), "utf8")) as Record<string, string>;
    return new Map(Object.entries(read));
  } catch {
    return new Map();
  }
}

/**
 * Writes a chart's file, whole, and enters it in the manifest of its folder, in one step: a signal comes before
 * or after both, and runs that write into the same folder do it one after the other. The manifest loses what is
 * no longer there.
 *
 * @throws InputError when the folder cannot be made or written to, or the path is a folder
 */
export async function writeRecorded(
  folder: string,
  name: string,
  content: string | Uint8Array,
): Promise<void> {
  const file = join(folder, name);
  try {
    makeFolder(folder);
    await withLock(join(folder, `${manifestName}.lock`), () => {
      writeWholeNow(file, content);
      const there = new Set(readdirSync(folder));
      const entries = [...readManifest(folder).set(name, sha256(content))].filter(([known]) =>
        there.has(known),
      );
      const sorted = Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
      writeWholeNow(join(folder, manifestName), `${JSON.stringify(sorted, null, 2)}\n`);
    });
  } catch (error) {
    throw unwritableFile(file, error);
  }
}

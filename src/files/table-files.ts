import { readdirSync, statSync } from "node:fs";
import { basename, dirname, isAbsolute, sep } from "node:path";
import { InputError, keepOne } from "../errors.js";
import { nearestName } from "../language/nearest-name.js";
import { problems } from "./words.js";

/** Names of a folder among which the one is looked for that may have been meant. */
const mostNames = 1000;

/**
 * The files that a user names, in the order of their names: each as it is written, and for a pattern all that match.
 * In a pattern `*` stands for any letters of a name, `?` for one, and a folder `**` for any folders; a file that is
 * called so itself is no pattern. Hidden files are left out.
 *
 * @param named paths and patterns, at least one
 * @throws InputError for a pattern that nothing matches, with the nearest name in its folder, and for a file that is
 *   there twice
 */
export async function tableFiles(named: readonly string[]): Promise<string[]> {
  const files: string[] = [];
  for (const name of named) files.push(...(isPattern(name) ? await matching(name) : [name]));
  // By the codes of the letters, so that no machine's language changes the order.
  files.sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
  const seen = new Set<string>();
  for (const file of files) {
    const identity = identityOf(file);
    if (seen.has(identity)) throw new InputError({ file, found: problems.fileTwice, advice: keepOne });
    seen.add(identity);
  }
  return files;
}

function isPattern(name: string): boolean {
  return /[*?]/.test(name) && statSync(name, { throwIfNoEntry: false }) === undefined;
}

async function matching(pattern: string): Promise<string[]> {
  const { escapePath, globSync } = await import("tinyglobby");
  // Brackets and braces are letters of a name.
  const escaped = (sep === "\\" ? pattern.replaceAll("\\", "/") : pattern)
    .split(/([*?]+)/)
    .map((part, i) => (i % 2 === 1 ? part : escapePath(part)))
    .join("");
  const found = globSync(escaped, { absolute: isAbsolute(pattern), expandDirectories: false });
  if (found.length > 0) return found;
  let folder = dirname(pattern);
  while (/[*?]/.test(folder)) folder = dirname(folder);
  const nearest = nearestName(basename(pattern).replace(/[*?]/g, ""), namesIn(folder));
  throw new InputError({
    file: pattern,
    found: problems.noMatch,
    advice: nearest === undefined ? problems.checkPath : problems.nearestFile(nearest, folder),
  });
}

/** The files of a folder; its folders where it has no files, and nothing where it is not there. */
function namesIn(folder: string): string[] {
  try {
    const entries = readdirSync(folder, { withFileTypes: true }).slice(0, mostNames);
    const files = entries.filter((entry) => !entry.isDirectory());
    return (files.length > 0 ? files : entries).map(({ name }) => name).sort();
  } catch {
    return [];
  }
}

/** What two paths to one file share; the path itself where nothing is there. */
function identityOf(file: string): string {
  const stats = statSync(file, { throwIfNoEntry: false, bigint: true });
  return stats === undefined ? file : `${stats.dev}:${stats.ino}`;
}

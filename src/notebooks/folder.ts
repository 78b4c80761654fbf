import { existsSync, readdirSync } from "node:fs";
import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { InputError, quoted } from "../errors.js";
import { problems } from "./words.js";

const extension = ".ipynb";

/** The folder of this package's notebooks. */
export const notebooksFolder = fileURLToPath(new URL("../../notebooks", import.meta.url));

/** Names of this package's notebooks in their order, for example "01-housing". */
function notebookNames(): string[] {
  return readdirSync(notebooksFolder)
    .filter((file) => file.endsWith(extension))
    .map((file) => file.slice(0, -extension.length))
    .sort();
}

/**
 * Paths of the notebooks that a user asked for: by name, with or without number and extension ("housing",
 * "01-housing.ipynb"), or by the path of a notebook of their own. None asked for means all.
 *
 * @throws InputError for a name that is neither, listing those that there are
 */
export function notebookFiles(asked: readonly string[]): string[] {
  const names = notebookNames();
  const file = (name: string) => resolve(notebooksFolder, name + extension);
  if (asked.length === 0) return names.map(file);
  const files = asked.map((text) => {
    const wanted = text.endsWith(extension) ? text.slice(0, -extension.length) : text;
    const name = names.find((candidate) => candidate === wanted || candidate.replace(/^\d+-/, "") === wanted);
    if (name !== undefined) return file(name);
    if (text.endsWith(extension) && existsSync(text)) return resolve(text);
    throw new InputError({
      found: problems.noNotebook(quoted(text)),
      expected: problems.namesOrPath(names.join(", "), extension),
    });
  });
  return [...new Set(files)];
}

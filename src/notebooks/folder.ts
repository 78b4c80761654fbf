import { existsSync, readdirSync } from "node:fs";
import { basename, join, relative, resolve, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { InputError, quoted } from "../errors.js";
import { languages, type Language } from "../languages.js";
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

/** Path of a notebook of this package in a language: the English ones stand above the folders of the others. */
export function notebookPath(name: string, language: Language): string {
  return join(notebooksFolder, language === "en" ? "" : language, name + extension);
}

/** Path of the translation of a notebook's prose. */
export function translationFile(name: string, language: Exclude<Language, "en">): string {
  return join(notebooksFolder, "texts", `${name}.${language}.md`);
}

/** How a notebook is called: "01-housing", "ru/01-housing", and one of a user's own by its file. */
export function notebookName(file: string): string {
  const inside = relative(notebooksFolder, file).split(sep).join("/");
  const name = inside.startsWith("..") ? basename(file) : inside;
  return name.endsWith(extension) ? name.slice(0, -extension.length) : name;
}

/**
 * Paths of the notebooks that a user asked for: by name, with or without number and extension ("housing",
 * "01-housing.ipynb"), in each of the languages asked for, or by the path of a notebook of their own. None asked
 * for means all.
 *
 * @throws InputError for a name that is neither, listing those that there are
 */
export function notebookFiles(
  asked: readonly string[],
  inLanguages: readonly Language[] = languages,
): string[] {
  const names = notebookNames();
  const inEach = (name: string) => inLanguages.map((language) => notebookPath(name, language));
  if (asked.length === 0) return names.flatMap(inEach);
  const files = asked.flatMap((text) => {
    const wanted = text.endsWith(extension) ? text.slice(0, -extension.length) : text;
    const name = names.find((candidate) => candidate === wanted || candidate.replace(/^\d+-/, "") === wanted);
    if (name !== undefined) return inEach(name);
    if (text.endsWith(extension) && existsSync(text)) return [resolve(text)];
    throw new InputError({
      found: problems.noNotebook(quoted(text)),
      expected: problems.namesOrPath(names.join(", "), extension),
    });
  });
  return [...new Set(files)];
}

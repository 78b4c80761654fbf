import { InputError } from "../errors.js";
import { problems } from "./words.js";

/**
 * Loads what only the notebooks need. Such packages are optional: whoever installs this package for its command
 * does without them.
 *
 * @param name of the package in the registry
 * @param load imports it or finds its files
 * @throws InputError when that package is missing; whatever else goes wrong is passed on
 */
export async function optionalPackage<T>(name: string, load: () => T | Promise<T>): Promise<T> {
  try {
    return await load();
  } catch (error) {
    if (!isMissing(error, name)) throw error;
    throw new InputError({ found: problems.noPackage(name), advice: problems.runInClone });
  }
}

/** Node names what it could not find in the first line of its message, with the path inside the package. */
function isMissing(error: unknown, name: string): boolean {
  const { code, message } = error as NodeJS.ErrnoException;
  if (code !== "ERR_MODULE_NOT_FOUND" && code !== "MODULE_NOT_FOUND") return false;
  const found = /^Cannot find (?:package|module) '([^']+)'/.exec(message)?.[1];
  return found === name || found?.startsWith(`${name}/`) === true;
}

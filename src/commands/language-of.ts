import { environmentLanguage } from "../errors.js";
import { languages, type Language } from "../languages.js";

/**
 * The language in which a call of the program speaks: the one of --lang (the first where several are named),
 * else that of the environment variable SPECTRUM_LANG, else English.
 *
 * @param args the words after the program's name
 */
export function languageOf(args: readonly string[]): Language {
  const at = args.findIndex((word) => word === "--lang" || word.startsWith("--lang="));
  const value = at < 0 ? undefined : args[at]!.includes("=") ? args[at]!.slice(7) : args[at + 1];
  const asked = value?.split(",")[0]?.trim();
  return languages.find((language) => language === asked) ?? environmentLanguage() ?? "en";
}

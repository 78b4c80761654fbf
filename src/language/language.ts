import { InputError, quoted } from "../errors.js";

/** English, Russian, Kazakh. */
export const languages = ["en", "ru", "kk"] as const;
export type Language = (typeof languages)[number];

/** The language a user asked for. @throws InputError for any other code */
export function parseLanguage(code: string): Language {
  if ((languages as readonly string[]).includes(code)) return code as Language;
  throw new InputError({ found: `no language ${quoted(code)}`, expected: "en, ru or kk" });
}

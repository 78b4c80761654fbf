import { InputError, quoted } from "../errors.js";
import { languages, type Language } from "../languages.js";

/** The language a user asked for. @throws InputError for any other code */
export function parseLanguage(code: string): Language {
  const known = languages.find((language) => language === code);
  if (known !== undefined) return known;
  throw new InputError({
    found: {
      en: `no language ${quoted(code)}`,
      ru: `нет языка ${quoted(code)}`,
      kk: `${quoted(code)} тілі жоқ`,
    },
    expected: { en: "en, ru or kk", ru: "en, ru или kk", kk: "en, ru немесе kk" },
  });
}

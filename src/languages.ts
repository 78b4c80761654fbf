/** English, Russian, Kazakh. */
export const languages = ["en", "ru", "kk"] as const;
export type Language = (typeof languages)[number];

/** The same words in every language: the compiler refuses a text that lacks one. */
export type Text = Readonly<Record<Language, string>>;

/** What a room says, by name, in groups where that helps: texts, and functions that fill gaps in a text. */
export interface Vocabulary {
  readonly [name: string]: Text | ((...gaps: never[]) => Text) | Vocabulary;
}

/** A vocabulary in one language: a text is a string. */
export type Spoken<V> = {
  readonly [K in keyof V]: V[K] extends (...gaps: infer Gaps) => Text
    ? (...gaps: Gaps) => string
    : V[K] extends Text
      ? string
      : Spoken<V[K]>;
};

/**
 * Puts what a room says into one language.
 *
 * @returns a function of the language; the same object for the same language
 * @example
 * const words = spoken({
 *   year: { en: "year", ru: "год", kk: "жыл" },
 *   plan: (year: number) => ({ en: `plan to ${year}`, ru: `план до ${year} г.`, kk: `${year} жылға дейінгі жоспар` }),
 * });
 * words("kk").year; // => "жыл"
 * words("ru").plan(2029); // => "план до 2029 г."
 */
export function spoken<const V extends Vocabulary>(vocabulary: V): (language: Language) => Spoken<V> {
  const made = new Map<Language, Spoken<V>>();
  return (language) => {
    const known = made.get(language) ?? (inLanguage(vocabulary, language) as Spoken<V>);
    made.set(language, known);
    return known;
  };
}

function inLanguage(vocabulary: Vocabulary, language: Language): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(vocabulary).map(([name, entry]) => {
      if (typeof entry === "function") return [name, (...gaps: never[]) => entry(...gaps)[language]];
      return [name, isText(entry) ? entry[language] : inLanguage(entry, language)];
    }),
  );
}

function isText(entry: Text | Vocabulary): entry is Text {
  return languages.every((language) => typeof entry[language] === "string");
}

/**
 * Names, numbers and signs, which are the same in every language.
 *
 * @example
 * asIs("R²"); // => { en: "R²", ru: "R²", kk: "R²" }
 */
export function asIs(text: string): Text {
  return { en: text, ru: text, kk: text };
}

/**
 * A text made language by language.
 *
 * @example
 * inEachLanguage((language) => language); // => { en: "en", ru: "ru", kk: "kk" }
 */
export function inEachLanguage(of: (language: Language) => string): Text {
  return { en: of("en"), ru: of("ru"), kk: of("kk") };
}

/**
 * A number in a message, all its digits: with a decimal comma and a minus in Russian and Kazakh. Text that has
 * been put into digits already is taken as it is.
 *
 * @example
 * inDigits(-1.64); // => { en: "-1.64", ru: "−1,64", kk: "−1,64" }
 */
export function inDigits(value: number | string | undefined): Text {
  const digits = String(value);
  const local = digits.replace("Infinity", "∞").replace(".", ",").replace(/^-/, "\u2212");
  return { en: digits, ru: local, kk: local };
}

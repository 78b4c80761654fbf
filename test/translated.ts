import { expect } from "vitest";
import type { Language, Text } from "../src/languages.js";

/** The numbers of an English text ("1,234.5") or of a Russian or Kazakh one ("1 234,5"), each once, sorted. */
export function numbers(text: string, language: Language): string[] {
  const plain =
    language === "en"
      ? text.replace(/(?<=\d),(?=\d{3}(?!\d))/g, "")
      : text.replace(/(?<=\d)\u00A0(?=\d{3}(?!\d))/g, "").replace(/(?<=\d),(?=\d)/g, ".");
  const found = plain.replaceAll("\u2212", "-").match(/(?:(?<![\w)])-)?\d+(?:\.\d+)*/g) ?? [];
  return [...new Set(found)].sort();
}

/** Fails unless the text is in the letters of its language, apart from names of entries, symbols and commands. */
export function expectItsLetters(text: string, language: "ru" | "kk"): void {
  const foreign =
    language === "ru"
      ? /[әғқңөұүһіӘҒҚҢӨҰҮҺІ]/
      : /(?<![а-яёәғқңөұүһі])(?:и|или|для|который)(?![а-яёәғқңөұүһі])/i;
  expect(text).not.toMatch(foreign);
  if (language === "kk") expect(text).toMatch(/[әғқңөұүі]/);
  expect(text.replace(/`[^`]*`|\b[a-z]\w*(?:\.\w+)+/g, "").match(/[A-Za-z]{2,}/g)).toBeNull();
}

/** Prose without its links and without names that stand in Latin letters in every language. */
export function withoutNames(text: string, names: readonly string[]): string {
  const prose = text.replace(/\[[^\]]*\]\([^)]*\)/g, "");
  return [...names]
    .sort((a, b) => b.length - a.length)
    .reduce((rest, name) => rest.replaceAll(new RegExp(`(?<!\\w)${name}(?!\\w)`, "g"), ""), prose);
}

/** Fails unless a text says the same numbers in every language, each in its own letters. */
export function expectTranslated(text: Text): void {
  for (const language of ["ru", "kk"] as const) {
    expect(text[language]).not.toBe("");
    expect(numbers(text[language], language), text[language]).toEqual(numbers(text.en, "en"));
    expectItsLetters(text[language], language);
  }
}

import { expect, it } from "vitest";
import { InputError } from "../../src/errors.js";
import { parseLanguage } from "../../src/language/parse-language.js";

it.each(["en", "ru", "kk"])("%s is a language", (code) => {
  expect(parseLanguage(code)).toBe(code);
});

it.each(["kz", "RU", "en-GB", "", "toString"])("%j is none, and the line says which there are", (code) => {
  expect(() => parseLanguage(code)).toThrow(InputError);
  expect(() => parseLanguage(code)).toThrow("expected en, ru or kk");
});

import { describe, expect, it } from "vitest";
import { problems as filesProblems } from "../../src/files/words.js";
import { languages, type Text, type Vocabulary } from "../../src/languages.js";
import { problems as monthsProblems } from "../../src/months/words.js";
import { problems as numbersProblems } from "../../src/numbers/words.js";

const isText = (entry: Text | Vocabulary): entry is Text => typeof entry["en"] === "string";

/** The texts without gaps, each by the path of its name. */
function texts(vocabulary: Vocabulary, path = ""): [string, Text][] {
  return Object.entries(vocabulary).flatMap(([name, entry]): [string, Text][] => {
    if (typeof entry === "function") return [];
    return isText(entry) ? [[`${path}${name}`, entry]] : texts(entry, `${path}${name}.`);
  });
}

describe.each([
  ["files", filesProblems],
  ["months", monthsProblems],
  ["numbers", numbersProblems],
])("what can go wrong with %s", (_, problems: Vocabulary) => {
  it.each(texts(problems))("is said in three languages that differ: %s", (_, text) => {
    expect(new Set(languages.map((language) => text[language])).size).toBe(languages.length);
  });

  it.each(texts(problems))(
    "is said in the letters of the language, names of formats and options aside: %s",
    (_, text) => {
      const words = (language: "ru" | "kk") =>
        text[language].replace(
          /--[a-z-]+|\b(XLSX|XLS|CSV|ZIP|GZIP|PDF|XML|Parquet|UTF-8|2000-2024|2021-01:2025-06)\b/g,
          "",
        );
      expect(text.en).not.toMatch(/[\u0400-\u04FF]/);
      expect(words("ru")).not.toMatch(/[A-Za-z]|[әғқңөұүһі]/i);
      expect(words("kk")).not.toMatch(/[A-Za-z]/);
    },
  );
});

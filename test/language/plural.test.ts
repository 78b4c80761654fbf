import { describe, expect, it } from "vitest";
import { counted, type CountedNoun } from "../../src/language/plural.js";

const row: CountedNoun = {
  en: { one: "row", other: "rows" },
  ru: { one: "строка", few: "строки", many: "строк", other: "строки" },
  kk: { other: "жол" },
};

// Unicode CLDR, Language Plural Rules: cardinal samples of English, Russian and Kazakh.
describe("a count with its noun", () => {
  it.each([
    [0, "0 rows"],
    [1, "1 row"],
    [2, "2 rows"],
    [1.5, "1.5 rows"],
    [21, "21 rows"],
  ])("is in English for %d: %s", (count, text) => {
    expect(counted(count, row, "en")).toBe(text);
  });

  it.each([
    [0, "0 строк"],
    [1, "1 строка"],
    [2, "2 строки"],
    [4, "4 строки"],
    [5, "5 строк"],
    [11, "11 строк"],
    [12, "12 строк"],
    [14, "14 строк"],
    [19, "19 строк"],
    [21, "21 строка"],
    [22, "22 строки"],
    [25, "25 строк"],
    [100, "100 строк"],
    [101, "101 строка"],
    [111, "111 строк"],
    [112, "112 строк"],
    [1002, "1002 строки"],
    [1.5, "1.5 строки"],
  ])("is in Russian for %d: %s", (count, text) => {
    expect(counted(count, row, "ru")).toBe(text);
  });

  it.each([0, 1, 2, 5, 21])("keeps a Kazakh noun in the singular after %d", (count) => {
    expect(counted(count, row, "kk")).toBe(`${count} жол`);
  });
});

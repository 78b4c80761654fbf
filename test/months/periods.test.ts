import { describe, expect, it } from "vitest";
import { InputError } from "../../src/errors.js";
import { parsePeriods } from "../../src/months/periods.js";
import { problemOf } from "../fixtures/workbooks.js";

const data = { from: "2000-01", to: "2025-06" } as const;

describe("periods as a user writes them", () => {
  it("are years or months, several separated by commas", () => {
    expect(parsePeriods("2000-2024,2021-01:2025-06, 2003", data)).toEqual([
      { from: "2000-01", to: "2024-12" },
      { from: "2021-01", to: "2025-06" },
      { from: "2003-01", to: "2003-12" },
    ]);
  });

  it.each([
    ["2010-2005", "ends before it begins"],
    ["2021-06:2021-01", "ends before it begins"],
    ["2021-01:2021-02", "has 2 months"],
    ["2021-01:2021-01", "has 1 month"],
    ["1999-2005", "reaches outside the data, which have 2000-01 to 2025-06"],
    ["2020-2025", "2000-01 to 2025-06. The data have its part 2020-01:2025-06"],
    ["2025-2026", "The data have its part 2025-01:2025-06"],
    ["2025-05:2026-01", /2025-06$/],
    ["1990-1995", /2025-06$/],
    ["2000-13:2001-02", "expected years as 2000-2024 or months"],
    ["2000-2005,,2010-2012", 'the period ""'],
    ["lately", 'the period "lately"'],
    ["2000-2005,2000-01:2005-12", "there twice"],
  ])("%s is refused", (text, message) => {
    expect(() => parsePeriods(text, data)).toThrow(message);
    expect(() => parsePeriods(text, data)).toThrow(InputError);
  });

  it("may overlap, as the article's own do", () => {
    expect(parsePeriods("2000-2024,2005-2009", data)).toEqual([
      { from: "2000-01", to: "2024-12" },
      { from: "2005-01", to: "2009-12" },
    ]);
  });

  it("are refused in the language of the reader", async () => {
    const short = await problemOf(() => parsePeriods("2021-01:2021-02", data));
    expect(short.inLanguage("ru")).toBe(
      'в периоде "2021-01:2021-02" месяцев: 2; ' +
        "ожидалось: для линии регрессии и её ошибки не менее 3 месяцев",
    );
    const outside = await problemOf(() => parsePeriods("1999-2005", data));
    expect(outside.inLanguage("kk")).toBe(
      '"1999-2005" кезеңі 2000-01 – 2025-06 аралығындағы деректердің шегінен шығады. Деректерде оның мына бөлігі бар: 2000-01:2005-12',
    );
  });
});

import { describe, expect, it } from "vitest";
import { InputError } from "../src/errors.js";
import { consecutiveMonths, joinMonths, parsePeriods } from "../src/months/monthly-series.js";
import type { YearMonth } from "../src/months/year-month.js";

const rows = (...months: [YearMonth, number][]) => months.map(([month, row]) => ({ month, row }));
const data = { from: "2000-01", to: "2025-06" } as const;

describe("a monthly series", () => {
  it("is put in the order of time", () => {
    const sorted = consecutiveMonths(rows(["2024-03", 2], ["2024-01", 3], ["2024-02", 4]), "f.csv");
    expect(sorted.map(({ month }) => month)).toEqual(["2024-01", "2024-02", "2024-03"]);
  });

  it("with a month twice is refused, both rows named", () => {
    expect(() => consecutiveMonths(rows(["2024-01", 2], ["2024-02", 3], ["2024-01", 9]), "f.csv")).toThrow(
      new InputError("f.csv, row 9: the month 2024-01 is there twice, in rows 2 and 9. Keep one of them")
        .message,
    );
  });

  it("with months left out is refused, the months named", () => {
    const gap = (to: YearMonth) => () => consecutiveMonths(rows(["2024-01", 2], [to, 3]), "f.csv");
    expect(gap("2024-03")).toThrow("2024-02 is missing between 2024-01 (row 2) and 2024-03");
    expect(gap("2024-04")).toThrow("2024-02 and 2024-03 are missing");
    expect(gap("2025-01")).toThrow("11 months (2024-02 to 2024-12) are missing");
  });

  it("joins another on the months that both have", () => {
    const first = [
      { month: "2024-01", value: 1 },
      { month: "2024-02", value: 2 },
    ] as const;
    const second = [
      { month: "2024-02", value: 20 },
      { month: "2024-03", value: 30 },
    ] as const;
    expect(joinMonths(first, second)).toEqual([{ month: "2024-02", first: 2, second: 20 }]);
    expect(() => joinMonths(first.slice(0, 1), second)).toThrow(
      "no month in common: one has 2024-01 to 2024-01, the other 2024-02 to 2024-03",
    );
  });
});

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
    ["2020-2025", "reaches outside the data"],
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
});

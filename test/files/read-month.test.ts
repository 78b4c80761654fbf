import { describe, expect, it } from "vitest";
import { monthNameCell, readMonth, yearCell } from "../../src/files/read-month.js";

describe("a month as people write it", () => {
  it.each([
    ["1990-01", "1990-01"],
    ["1990-1", "1990-01"],
    ["2024-12-31", "2024-12"],
    ["2024-12-01T00:00:00.000Z", "2024-12"],
    ["2024-12-01 00:00:00", "2024-12"],
    ["1/1990", "1990-01"],
    ["01.2024", "2024-01"],
    ["31.03.2024", "2024-03"],
    ["3/31/2024", "2024-03"],
    ["2024M07", "2024-07"],
    ["202407", "2024-07"],
    ["Jan-90", "1990-01"],
    ["Jan 2026", "2026-01"],
    ["Sept. 2024", "2024-09"],
    ["December 2024", "2024-12"],
    ["1-Feb-2024", "2024-02"],
    ["январь 2024 г.", "2024-01"],
    ["Январь 2024 года", "2024-01"],
    ["в мае 2024 г.", "2024-05"],
    ["мая 2024", "2024-05"],
    ["сент.24", "2024-09"],
    ["2024 жылғы қаңтар", "2024-01"],
    ["2024 ж. желтоқсан", "2024-12"],
    ["2024 жылғы ҚЫРКҮЙЕК", "2024-09"],
    ["2024 жылғы шілдедегі", "2024-07"],
  ])("%s is %s", (text, month) => {
    expect(readMonth(text)).toBe(month);
  });

  it("reads a date cell and a number of six digits", () => {
    expect(readMonth({ year: 2024, month: 3, day: 1 })).toBe("2024-03");
    expect(readMonth(202403)).toBe("2024-03");
  });

  it.each([
    "2024-13",
    "01/02/2024",
    "январь-декабрь 2024",
    "январь 2024 к декабрю 2023",
    "2024",
    "Jan",
    "",
    "total",
  ])("is not read from %j", (text) => {
    expect(readMonth(text)).toBeUndefined();
  });

  it("knows the twelve months in three languages, whole and shortened", () => {
    const names = {
      en: "January February March April May June July August September October November December",
      enShort: "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec",
      ru: "январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь",
      ruGenitive: "января февраля марта апреля мая июня июля августа сентября октября ноября декабря",
      ruShort: "янв фев мар апр май июн июл авг сен окт ноя дек",
      kk: "қаңтар ақпан наурыз сәуір мамыр маусым шілде тамыз қыркүйек қазан қараша желтоқсан",
      kkShort: "қаң ақп нау сәу мам мау шіл там қыр қаз қар жел",
    };
    for (const line of Object.values(names)) {
      expect(line.split(" ").map(monthNameCell)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
      expect(line.toUpperCase().split(" ").map(monthNameCell)).toEqual([
        1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12,
      ]);
    }
  });

  it("knows a year with its word beside it", () => {
    expect(
      ["2024", 2024, "2024 г.", "2024 год", "2024 жыл", 100.5, "100,5", "2024-2025"].map(yearCell),
    ).toEqual([2024, 2024, 2024, 2024, 2024, undefined, undefined, undefined]);
  });
});

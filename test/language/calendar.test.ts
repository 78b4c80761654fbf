import { describe, expect, it } from "vitest";
import {
  dayNames,
  monthInWords,
  monthNames,
  periodInWords,
  periodKey,
  periodText,
  shortDayNames,
  shortMonthNames,
} from "../../src/language/calendar.js";
import { languages, type Language } from "../../src/languages.js";

/** A name of a date as Unicode's CLDR has it where it stands alone, without its capital letter. */
function cldr(language: Language, part: "month" | "weekday", date: Date): string {
  const name = new Intl.DateTimeFormat(language, { [part]: "long", timeZone: "UTC" }).format(date);
  return language === "en" ? name : name.toLowerCase();
}

describe.each(languages)("the calendar in %s", (language) => {
  it("has the months of CLDR, January first", () => {
    const months = Array.from({ length: 12 }, (_, i) =>
      cldr(language, "month", new Date(Date.UTC(2025, i, 1))),
    );
    expect(monthNames[language]).toEqual(months);
  });

  it("has the days of CLDR, Sunday first", () => {
    // 5 January 2025 was a Sunday.
    const days = Array.from({ length: 7 }, (_, i) =>
      cldr(language, "weekday", new Date(Date.UTC(2025, 0, 5 + i))),
    );
    expect(dayNames[language]).toEqual(days);
  });

  it("has short names that tell the months and the days apart", () => {
    expect(shortMonthNames[language]).toHaveLength(12);
    expect(new Set(shortMonthNames[language]).size).toBe(12);
    expect(shortDayNames[language]).toHaveLength(7);
    expect(new Set(shortDayNames[language]).size).toBe(7);
  });
});

it("a month stands before its year in English and Russian, after it in Kazakh", () => {
  expect(monthInWords("2005-01", "en")).toBe("January 2005");
  expect(monthInWords("2005-12", "ru")).toBe("декабрь 2005");
  expect(monthInWords("2005-09", "kk")).toBe("2005 ж. қыркүйек");
});

describe("a period", () => {
  it("of whole years is years", () => {
    expect(periodInWords({ from: "2000-01", to: "2024-12" }, "ru")).toBe("2000–2024");
    expect(periodInWords({ from: "2024-01", to: "2024-12" }, "kk")).toBe("2024");
    expect(periodText({ from: "2000-01", to: "2024-12" })).toBe("2000–2024");
  });

  it("that begins or ends within a year is months", () => {
    expect(periodInWords({ from: "2021-01", to: "2025-06" }, "en")).toBe("January 2021 – June 2025");
    expect(periodInWords({ from: "2021-02", to: "2021-12" }, "kk")).toBe("2021 ж. ақпан – 2021 ж. желтоқсан");
    expect(periodText({ from: "2021-02", to: "2021-12" })).toBe("2021-02 – 2021-12");
  });

  it("is an ISO 8601 interval in data", () => {
    expect(periodKey({ from: "2005-01", to: "2009-12" })).toBe("2005-01/2009-12");
  });
});

import { describe, expect, it } from "vitest";
import { isWithin, isYearMonth, monthNumber, yearMonth, yearOf } from "../../src/months/year-month.js";

describe("a calendar month", () => {
  it("is a year of four digits and a month from 01 to 12", () => {
    expect(["2000-01", "1990-12"].every(isYearMonth)).toBe(true);
    expect(["2000-13", "2000-00", "2000-1", "00-01", "2000-01-01", ""].some(isYearMonth)).toBe(false);
  });

  it("is counted so that a year has twelve, back and forth", () => {
    expect(monthNumber("2025-01") - monthNumber("2024-01")).toBe(12);
    expect(monthNumber("2024-03") - monthNumber("2023-12")).toBe(3);
    for (const month of ["1999-12", "2000-01", "2024-06"] as const) {
      expect(yearMonth(monthNumber(month))).toBe(month);
    }
    expect(yearOf("2024-06")).toBe(2024);
  });

  it("lies within a period of which it is the first or the last", () => {
    const period = { from: "2005-01", to: "2009-12" } as const;
    expect(isWithin("2005-01", period) && isWithin("2009-12", period)).toBe(true);
    expect(isWithin("2004-12", period) || isWithin("2010-01", period)).toBe(false);
  });
});

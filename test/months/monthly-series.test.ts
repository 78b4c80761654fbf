import { describe, expect, it } from "vitest";
import { consecutiveMonths, joinMonths } from "../../src/months/monthly-series.js";
import type { YearMonth } from "../../src/months/year-month.js";
import { problemOf } from "../fixtures/workbooks.js";

const rows = (...months: [YearMonth, number][]) => months.map(([month, row]) => ({ month, row }));
const file = "f.csv";

describe("a monthly series", () => {
  it("is put in the order of time", () => {
    const sorted = consecutiveMonths(rows(["2024-03", 2], ["2024-01", 3], ["2024-02", 4]), { file });
    expect(sorted.map(({ month }) => month)).toEqual(["2024-01", "2024-02", "2024-03"]);
  });

  it("with a month twice is refused, both rows named", () => {
    const twice = rows(["2024-01", 2], ["2024-02", 3], ["2024-01", 9]);
    expect(() => consecutiveMonths(twice, { file })).toThrow(
      "f.csv, row 9: the month 2024-01 is there twice, in rows 2 and 9. Keep one of them",
    );
    expect(() => consecutiveMonths(rows(["2024-01", 5], ["2024-01", 5]), { file, sheet: "CPI" })).toThrow(
      "f.csv, sheet CPI, row 5: the month 2024-01 is there twice, in row 5. Keep one of them",
    );
  });

  it("with months left out is refused, the months named", () => {
    const gap = (to: YearMonth) => () => consecutiveMonths(rows(["2024-01", 2], [to, 3]), { file });
    expect(gap("2024-03")).toThrow("2024-02 is missing between 2024-01 (row 2) and 2024-03");
    expect(gap("2024-04")).toThrow("2024-02 and 2024-03 are missing");
    expect(gap("2025-01")).toThrow("11 months (2024-02 to 2024-12) are missing");
  });

  it("with months left out is refused in the language of the reader, file, sheet and row in their words", async () => {
    const error = await problemOf(() =>
      consecutiveMonths(rows(["2024-01", 2], ["2024-03", 3]), { file, sheet: "ИПЦ" }),
    );
    expect(error.inLanguage("ru")).toBe(
      "f.csv, лист ИПЦ, строка 3: между 2024-01 (строка 2) и 2024-03 нет месяца 2024-02; " +
        "ожидалось: все месяцы от первого до последнего",
    );
    expect(error.inLanguage("kk")).toBe(
      "f.csv, ИПЦ парағы, 3-жол: 2024-01 (2-жол) және 2024-03 айларының арасында 2024-02 айы жоқ; " +
        "күтілгені: бірінші айдан соңғысына дейінгі барлық ай",
    );
  });

  it("joins another on the months that both have", async () => {
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
    const none = await problemOf(() => joinMonths(first.slice(0, 1), []));
    expect(none.inLanguage("ru")).toBe(
      "у двух рядов нет общих месяцев: в одном 2024-01 – 2024-01, в другом нет ни одного месяца",
    );
  });
});

import { describe, expect, test } from "vitest";
import { figuresOf } from "../../src/files/printed-cell.js";

const parts = (text: string) => {
  const found = figuresOf(text);
  return typeof found === "string" ? found : found.map(({ printed, unit, part }) => [printed, unit, part]);
};

describe("the figures of a printed cell", () => {
  test("a figure keeps its digits, marks and sign", () => {
    expect(parts("5 856 913,90")).toEqual([["5 856 913,90", "", ""]]);
    expect(parts("1651 989")).toEqual([["1651 989", "", ""]]);
    expect(parts("+18,0%")).toEqual([["+18,0", "%", ""]]);
    expect(parts("−0.18")).toEqual([["−0.18", "", ""]]);
    expect(parts("71.20")).toEqual([["71.20", "", ""]]);
  });

  test("a unit stands behind it, a currency before it, and marks of footnotes and stars fall away", () => {
    expect(parts("12,4 bn USD")).toEqual([["12,4", "bn USD", ""]]);
    expect(parts("$ 12.40")).toEqual([["12.40", "$", ""]]);
    expect(parts("504212¹")).toEqual([["504212", "", ""]]);
    expect(parts("0.51***")).toEqual([["0.51", "", ""]]);
  });

  test("a second figure in brackets or behind a plus-minus sign is a part of its own", () => {
    expect(parts("12,4 bn USD (-9,4%)")).toEqual([
      ["12,4", "bn USD", ""],
      ["-9,4", "%", "()"],
    ]);
    expect(parts("0.48 (0.12)")).toEqual([
      ["0.48", "", ""],
      ["0.12", "", "()"],
    ]);
    expect(parts("12.3 ± 0.4")).toEqual([
      ["12.3", "", ""],
      ["0.4", "", "±"],
    ]);
  });

  test("a list gives each of its names a figure", () => {
    expect(parts("China (30,9%), Russia (24,7%), Turkey, Uzbekistan")).toEqual([
      ["30,9", "%", "China"],
      ["24,7", "%", "Russia"],
    ]);
  });

  test("empty cells are nothing, sentences are words, and what only begins as a number is unreadable", () => {
    for (const text of ["", "-", "–", "…", "...", "x", "n/a"]) expect(parts(text)).toBe("nothing");
    for (const text of ["plan to 2029", "2018 - 2023", "5-7", "12.03.2024", "growth in 3 of 4 regions"]) {
      expect(parts(text)).toBe("words");
    }
    for (const text of ["12abc", "1 23", "1,2,3", "1O5"]) expect(parts(text)).toBe("unreadable");
  });

  test("a number of a workbook is what the workbook shows, with a point", () => {
    expect(figuresOf({ shown: "8.20", stored: 8.1959 })).toEqual([
      { printed: "8.20", unit: "", part: "", decimalMark: "point" },
    ]);
  });
});

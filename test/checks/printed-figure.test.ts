import { describe, expect, it } from "vitest";
import { printedFigure } from "../../src/checks/printed-figure.js";
import { InputError } from "../../src/errors.js";

describe("a printed figure", () => {
  it("keeps its digits as its precision", () => {
    expect(printedFigure("71.20")).toMatchObject({ value: 71.2, places: 2 });
    expect(printedFigure("71.2")).toMatchObject({ value: 71.2, places: 1 });
    const { low, high } = printedFigure("71.20").interval;
    expect([low, high]).toEqual([71.195, 71.205].map((end) => expect.closeTo(end, 12)));
  });

  it.each([
    ["0,008", 0.008, 3],
    ["-0,02848", -0.02848, 5],
    ["\u22129.4", -9.4, 1],
    ["\u20139,4%", -9.4, 1],
    ["+18.0", 18, 1],
    ["5 662 784", 5662784, 0],
    ["1651 989", 1651989, 0],
    ["5 856 913,90", 5856913.9, 2],
    ["2\u00A0639\u00A0599.1", 2639599.1, 1],
    ["8,2%", 8.2, 1],
    ["23.4 %", 23.4, 1],
  ])("%s is read as %d with %d places", (text, value, places) => {
    expect(printedFigure(text)).toMatchObject({ value, places });
  });

  it("that could be read two ways is refused until the decimal mark is given", () => {
    expect(() => printedFigure("504,212")).toThrow(/read two ways/);
    expect(printedFigure("504,212", "point")).toMatchObject({ value: 504212, places: 0 });
    expect(printedFigure("99,936", "comma")).toMatchObject({ value: 99.936, places: 3 });
  });

  it("in scientific notation is refused, because its exponent hides its places", () => {
    expect(() => printedFigure("1.2e-5")).toThrow(/exponent hides the printed places/);
    expect(() => printedFigure("2,3E-05")).toThrow(InputError);
  });

  it("that is a count carries no rounding", () => {
    expect(printedFigure("58", undefined, true).interval).toEqual({ low: 58, high: 58 });
  });

  it("says in every language what the decimal mark would settle, and only then", () => {
    const problem = (text: string) => {
      try {
        printedFigure(text);
      } catch (error) {
        return error as InputError;
      }
      throw new Error(`${text} was read`);
    };
    expect(problem("504,212").message).toMatch(/Say in decimal_mark whether it is a comma or a point$/);
    expect(problem("504,212").inLanguage("ru")).toMatch(/Укажите в decimal_mark, запятая это или точка$/);
    expect(problem("504,212").inLanguage("kk")).toContain("decimal_mark бағанында");
    expect(problem("1 2 3").message).not.toContain("decimal_mark");
    expect(problem("about 5").message).not.toContain("decimal_mark");
  });
});

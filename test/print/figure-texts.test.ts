import { describe, expect, it } from "vitest";
import { printedNumber, printedNumberWithUnit, recomputedNumber } from "../../src/print/figure-texts.js";

const figure = (printed: string, unit = "") => ({
  article: "any",
  id: "a",
  kind: "figure" as const,
  printed,
  unit,
  recomputed: null,
});

describe("a printed figure in a sentence", () => {
  it("keeps its digits and has each language's decimal mark", () => {
    expect(printedNumber(figure("71.20"))).toEqual({ en: "71.20", ru: "71,20", kk: "71,20" });
    expect(printedNumber(figure("0,034")).en).toBe("0.034");
    expect(printedNumber(figure("-9,4 %")).ru).toBe("\u22129,4");
    expect(printedNumber(figure("+18,0")).en).toBe("18.0");
  });

  it("has its digits grouped where they were printed so: a year has none", () => {
    expect(printedNumber(figure("1937")).en).toBe("1937");
    expect(printedNumber(figure("24 656"))).toMatchObject({ en: "24,656", ru: "24\u00A0656" });
    expect(printedNumber(figure("1,504,212")).kk).toBe("1\u00A0504\u00A0212");
    expect(printedNumber(figure("5 662 784.5")).en).toBe("5,662,784.5");
    expect(printedNumber(figure("1937.5")).ru).toBe("1937,5");
  });

  it("has its unit in the words of the language, parted by no line end", () => {
    expect(printedNumberWithUnit(figure("12,4", "billion USD"))).toEqual({
      en: "12.4\u00A0bn USD",
      ru: "12,4\u00A0млрд долл. США",
      kk: "12,4\u00A0млрд АҚШ доллары",
    });
    expect(printedNumberWithUnit(figure("8")).en).toBe("8");
  });

  it("is none where a statement was printed, or what can be read two ways", () => {
    expect(() => printedNumber(figure("504,212"))).toThrow("two ways");
    expect(() => printedNumber({ ...figure("exports grew"), kind: "statement" })).toThrow(
      "any.a is a statement",
    );
  });
});

it("a recomputed figure in a sentence has the places asked for, and is refused where there is none", () => {
  expect(recomputedNumber({ ...figure("1"), recomputed: 1234.567 }, 1).ru).toBe("1\u00A0234,6");
  expect(() => recomputedNumber(figure("1"), 1)).toThrow("any.a has no recomputed value");
});

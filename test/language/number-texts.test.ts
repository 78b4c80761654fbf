import { expect, it } from "vitest";
import { numberText, percentText, pValueText } from "../../src/language/number-texts.js";

it("numbers for sentences have the signs of each language, and no line end before the per cent sign", () => {
  expect(numberText(-1234.5, 1)).toEqual({
    en: "\u22121,234.5",
    ru: "\u22121\u00A0234,5",
    kk: "\u22121\u00A0234,5",
  });
  expect(percentText(2.15, 1)).toEqual({ en: "2.2\u00A0%", ru: "2,2\u00A0%", kk: "2,2\u00A0%" });
  expect(pValueText(0.00001).kk).toBe("<0,0001");
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatNumber, formatPValue, formatSignificant } from "../../src/language/formats.js";
import { readFormatted } from "../../src/language/read-format.js";
import { languages } from "../../src/languages.js";
import { roundHalfAwayFromZero } from "../../src/numbers/rounding.js";

describe.each(languages)("a number written in %s is read back", (language) => {
  it("with its decimals, whatever its size", () => {
    const number = fc.double({ min: -1e12, max: 1e12, noNaN: true });
    fc.assert(
      fc.property(number, fc.integer({ min: 0, max: 8 }), (value, places) => {
        const text = formatNumber(value, places, language);
        const read = readFormatted(text, language);
        expect(read?.places).toBe(places);
        expect(formatNumber(read!.value, places, language)).toBe(text);
        expect(Math.abs(read!.value - roundHalfAwayFromZero(value, places))).toBeLessThanOrEqual(
          Math.abs(value) * 2 ** -50,
        );
      }),
    );
  });

  it("in scientific notation", () => {
    for (const [value, digits] of [
      [4.7118e-8, 4],
      [-4.7118e-8, 2],
      [4.712e250, 3],
    ] as const) {
      const read = readFormatted(formatSignificant(value, digits, language), language);
      expect(read).toEqual({
        value: Number(value.toPrecision(digits)),
        places: digits - 1,
        notation: "scientific",
      });
    }
  });

  it("where it is a count or a year in one run of digits", () => {
    expect(readFormatted("2024", language)).toEqual({ value: 2024, places: 0, notation: "plain" });
    expect(readFormatted("0", language)).toEqual({ value: 0, places: 0, notation: "plain" });
  });

  it.each(["", "–", "2021-03", "2000–2024", "007", "-0.5", "=1", "71.2 %", "1 2", "1e5", "0.5 (0.2)", "−0"])(
    "and %j, which it would not write, is none",
    (text) => {
      expect(readFormatted(text, language)).toBeUndefined();
    },
  );

  it("and a p-value below what is shown is none", () => {
    expect(readFormatted(formatPValue(1e-9, language), language)).toBeUndefined();
  });
});

it("the same signs are another number, or none, in another language", () => {
  expect(readFormatted("1,234", "en")?.value).toBe(1234);
  expect(readFormatted("1,234", "ru")?.value).toBe(1.234);
  expect(readFormatted("1.234", "ru")).toBeUndefined();
  expect(readFormatted("1 234", "ru")).toBeUndefined();
  expect(readFormatted("1\u00A0234", "kk")?.value).toBe(1234);
});

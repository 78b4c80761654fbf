import { describe, expect, it } from "vitest";
import {
  capitalized,
  formatExactPValue,
  formatNumber,
  formatPValue,
  formatSignificant,
} from "../../src/language/formats.js";
import { languages } from "../../src/languages.js";

describe("a number", () => {
  it("has the signs of its language: a no-break space between thousands and a comma in Russian and Kazakh", () => {
    expect(formatNumber(1234567.891, 2, "en")).toBe("1,234,567.89");
    expect(formatNumber(1234567.891, 2, "ru")).toBe("1\u00A0234\u00A0567,89");
    expect(formatNumber(1234567.891, 2, "kk")).toBe("1\u00A0234\u00A0567,89");
    expect(formatNumber(999, 0, "en")).toBe("999");
    expect(formatNumber(504212, 0, "ru")).toBe("504\u00A0212");
  });

  it.each(languages)("is written in %s as Unicode's CLDR writes it", (language) => {
    for (const places of [0, 1, 2, 4]) {
      const cldr = new Intl.NumberFormat(language, {
        minimumFractionDigits: places,
        maximumFractionDigits: places,
        useGrouping: true,
      });
      for (const value of [0, 0.5, 7, 79.0326, 1234.5, 637980, 12345678.25]) {
        expect(formatNumber(value, places, language)).toBe(cldr.format(value));
      }
    }
  });

  it("is rounded half away from zero, as printed figures are", () => {
    expect(formatNumber(0.125, 2, "en")).toBe("0.13");
    expect(formatNumber(-0.125, 2, "en")).toBe("\u22120.13");
    expect(formatNumber(2.5, 0, "en")).toBe("3");
    expect(formatNumber(1.005, 2, "en")).toBe("1.01");
  });

  it("has a minus sign, not a hyphen, and none where it rounds to zero", () => {
    expect(formatNumber(-8.4, 1, "ru")).toBe("\u22128,4");
    expect(formatNumber(-0.04, 1, "en")).toBe("0.0");
    expect(formatNumber(-0, 1, "en")).toBe("0.0");
  });

  it.each([NaN, Infinity, -Infinity])("that is %d is a dash", (value) => {
    expect(formatNumber(value, 2, "en")).toBe("–");
    expect(formatSignificant(value, 2, "en")).toBe("–");
  });
});

describe("a number with significant digits", () => {
  it.each([
    [0.00402, 2, "0.0040"],
    [0.0123456, 3, "0.0123"],
    [123.456, 2, "123"],
    [99.96, 3, "100"],
    [9.996, 3, "10.0"],
    [0.00009996, 3, "0.000100"],
    [0.00001, 2, "0.000010"],
    [0, 3, "0"],
    [-0.0284, 2, "\u22120.028"],
  ])("%d with %i is %s", (value, digits, text) => {
    expect(formatSignificant(value, digits, "en")).toBe(text);
  });

  it("is in scientific notation below a hundred-thousandth", () => {
    expect(formatSignificant(4.712e-8, 2, "ru")).toBe("4,7e\u22128");
    expect(formatSignificant(9.96e-7, 2, "en")).toBe("1.0e\u22126");
  });
});

describe("a p-value", () => {
  it("is never zero: below a ten-thousandth it says below what", () => {
    expect(formatPValue(0, "en")).toBe("<0.0001");
    expect(formatPValue(0.00009, "kk")).toBe("<0,0001");
    expect(formatPValue(0.0001, "en")).toBe("0.00010");
    expect(formatPValue(0.0325, "en")).toBe("0.033");
    expect(formatPValue(1, "en")).toBe("1.0");
  });

  it("with all its digits is below 1e−300 where a double ends", () => {
    expect(formatExactPValue(4.7118e-8, 4, "en")).toBe("4.712e\u22128");
    expect(formatExactPValue(0, 4, "en")).toBe("<1e\u2212300");
  });
});

it("a label begins with a capital letter of its own alphabet", () => {
  expect(capitalized("өнеркәсіп")).toBe("Өнеркәсіп");
  expect(capitalized("")).toBe("");
});

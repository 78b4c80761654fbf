import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  ceilDivide,
  compareDecimals,
  decimalText,
  decimalToNumber,
  digitsAt,
  floorDivide,
  parseDecimal,
} from "../../src/checks/decimal.js";

describe("a printed number read as a decimal", () => {
  it.each([
    ["71.20", 7120n, 2],
    ["−0,18", -18n, 2],
    ["1 651,5", 16515n, 1],
    ["1,234,567", 1234567n, 0],
    ["54.0 %", 540n, 1],
    ["+3", 3n, 0],
    ["–.5", -5n, 1],
    ["0.00", 0n, 2],
    ["12345678901234567890.12", 1234567890123456789012n, 2],
  ])("keeps every digit of %s", (text, digits, places) => {
    expect(parseDecimal(text)).toEqual({ digits, places });
  });

  it("asks for the decimal mark where there are two readings", () => {
    expect(() => parseDecimal("1,234")).toThrow(/two ways/);
    expect(parseDecimal("1,234", "comma")).toEqual({ digits: 1234n, places: 3 });
    expect(parseDecimal("1,234", "point")).toEqual({ digits: 1234n, places: 0 });
  });

  it.each(["", "abc", "1e5", "1.2.3", "∞"])("refuses %j", (text) => {
    expect(() => parseDecimal(text)).toThrow();
  });

  it("is written again as it was, whatever its digits", () => {
    fc.assert(
      fc.property(fc.bigInt({ min: -(10n ** 30n), max: 10n ** 30n }), fc.nat(40), (digits, places) => {
        expect(parseDecimal(decimalText({ digits, places }), "point")).toEqual({ digits, places });
      }),
    );
  });

  it("is the double that its text is", () => {
    expect(decimalToNumber(parseDecimal("0.1"))).toBe(0.1);
    expect(decimalToNumber(parseDecimal("-1.005"))).toBe(-1.005);
  });
});

it("compares numbers with different places as the whole numbers that they are over one power of ten", () => {
  const decimal = fc.record({ digits: fc.bigInt({ min: -500n, max: 500n }), places: fc.nat(3) });
  fc.assert(
    fc.property(decimal, decimal, (a, b) => {
      const thousandths = ({ digits, places }: typeof a) => Number(digits) * 10 ** (3 - places);
      expect(compareDecimals(a, b)).toBe(Math.sign(thousandths(a) - thousandths(b)));
      expect(Number(digitsAt(a, 3))).toBe(thousandths(a));
    }),
  );
});

it("divides downward and upward whatever the sign", () => {
  expect([floorDivide(-7n, 2n), floorDivide(7n, 2n), floorDivide(-8n, 2n)]).toEqual([-4n, 3n, -4n]);
  expect([ceilDivide(-7n, 2n), ceilDivide(7n, 2n), ceilDivide(8n, 2n)]).toEqual([-3n, 4n, 4n]);
});

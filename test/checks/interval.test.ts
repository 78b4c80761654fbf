import { describe, expect, it } from "vitest";
import { intervalArithmetic as arithmetic } from "../../src/checks/interval.js";

const of = (low: number, high: number) => ({ low, high });
const all = of(-Infinity, Infinity);

// Moore (1966), chapter 2: the set of values that an operation can take.
describe("interval arithmetic", () => {
  it("adds and subtracts end by end", () => {
    expect(arithmetic.add(of(1, 2), of(3, 5))).toEqual(of(4, 7));
    expect(arithmetic.subtract(of(1, 2), of(3, 5))).toEqual(of(-4, -1));
    expect(arithmetic.negate(of(-1, 2))).toEqual(of(-2, 1));
  });

  it.each([
    [of(1, 2), of(3, 5), of(3, 10)],
    [of(-1, 2), of(3, 4), of(-4, 8)],
    [of(-2, -1), of(3, 4), of(-8, -3)],
    [of(-1, 2), of(-3, 4), of(-6, 8)],
    [of(0, 0), all, of(0, 0)],
  ])("multiplies %o by %o", (a, b, product) => {
    expect(arithmetic.multiply(a, b)).toEqual(product);
  });

  it("divides where the divisor is not zero, and knows nothing where it may be", () => {
    expect(arithmetic.divide(of(1, 1), of(2, 4))).toEqual(of(0.25, 0.5));
    expect(arithmetic.divide(of(-1, 2), of(-4, -2))).toEqual(of(-1, 0.5));
    expect(arithmetic.divide(of(1, 2), of(-1, 1))).toEqual(all);
    expect(arithmetic.divide(of(1, 2), of(0, 1))).toEqual(all);
  });

  it("an absolute value begins at zero where the interval holds zero", () => {
    expect(arithmetic.absolute(of(-3, 2))).toEqual(of(0, 3));
    expect(arithmetic.absolute(of(-3, -2))).toEqual(of(2, 3));
    expect(arithmetic.absolute(of(2, 3))).toEqual(of(2, 3));
  });

  it("an even power of an interval that holds zero begins at zero, an odd one does not", () => {
    expect(arithmetic.power(of(-2, 1), 2)).toEqual(of(0, 4));
    expect(arithmetic.power(of(-2, 1), 3)).toEqual(of(-8, 1));
    expect(arithmetic.power(of(2, 4), -1)).toEqual(of(0.25, 0.5));
    expect(arithmetic.power(of(-2, 1), -1)).toEqual(all);
    expect(arithmetic.power(of(-2, 1), 0.5)).toEqual(all);
  });

  it("knows nothing of a root where part of the interval is negative", () => {
    expect(arithmetic.increasing(of(4, 9), Math.sqrt)).toEqual(of(2, 3));
    expect(arithmetic.increasing(of(-1, 9), Math.sqrt)).toEqual(all);
  });

  it("takes the least and the greatest end by end", () => {
    expect(arithmetic.min([of(1, 5), of(2, 3)])).toEqual(of(1, 3));
    expect(arithmetic.max([of(1, 5), of(2, 3)])).toEqual(of(2, 5));
  });

  it("compares: always, never, or left open where the intervals overlap", () => {
    expect(arithmetic.less(of(1, 2), of(3, 4))).toBe(true);
    expect(arithmetic.less(of(3, 4), of(1, 3))).toBe(false);
    expect(arithmetic.less(of(1, 3), of(2, 4))).toBeUndefined();
    expect(arithmetic.lessOrEqual(of(1, 2), of(2, 3))).toBe(true);
    expect(arithmetic.less(of(1, 2), of(2, 3))).toBeUndefined();
    expect(arithmetic.lessOrEqual(of(2, 3), of(1, 2))).toBeUndefined();
    expect(arithmetic.lessOrEqual(of(3, 4), of(1, 2))).toBe(false);
  });
});

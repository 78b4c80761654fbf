import { describe, expect, it } from "vitest";
import { nearestDouble, powersOfTen, timesHundred } from "../../src/numbers/decimal.js";

describe("a decimal number with more digits than a double holds", () => {
  it("is the double that Number() reads, or left to it where its rounding hangs on more digits", () => {
    let decided = 0;
    for (let i = 0; i < 20_000; i++) {
      const head = Math.floor(((i * 7919) % 1000) * 1e6 + ((i * 104729) % 1e6));
      const tail = (i * 15485863) % 1e9;
      const decimals = i % 23;
      const value = nearestDouble(head, tail, 9, decimals);
      if (Number.isNaN(value)) continue;
      decided++;
      expect(value).toBe(Number(`${head}${String(tail).padStart(9, "0")}e-${decimals}`));
    }
    expect(decided).toBeGreaterThan(19_900);
  });

  it("is made with powers of ten that are exact", () => {
    expect([...powersOfTen]).toEqual(
      Array.from({ length: 23 }, (_, exponent) => Number(BigInt(10) ** BigInt(exponent))),
    );
  });
});

describe("a hundred times a number", () => {
  it("has the digits of the number", () => {
    expect([1.035, 0.07, -1.1, 1e-9, 5e21, 0].map(timesHundred)).toEqual([103.5, 7, -110, 1e-7, 5e23, 0]);
  });
});

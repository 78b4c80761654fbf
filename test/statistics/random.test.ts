import { describe, expect, it } from "vitest";
import { InputError } from "../../src/errors.js";
import { seededRandom, stateFromSeed, xoshiro128StarStar } from "../../src/statistics/random.js";
import { reference } from "../support.js";

const { xoshiroSeed42 } = reference<{ xoshiroSeed42: number[] }>("timeseries.json");

describe("the random generator", () => {
  it("gives the outputs of Blackman and Vigna's xoshiro128starstar.c from the state 1, 2, 3, 4", () => {
    const { nextUint32 } = xoshiro128StarStar([1, 2, 3, 4]);
    expect(Array.from({ length: 10 }, nextUint32)).toEqual([
      11520, 0, 5927040, 70819200, 2031721883, 1637235492, 1287239034, 3734860849, 3729100597, 4258142804,
    ]);
  });

  it("is begun by SplitMix64, whose first outputs from 1234567 are published", () => {
    const words = [6457827717110365317n, 3203168211198807973n].flatMap((output) => [
      Number(output & 0xffffffffn),
      Number(output >> 32n),
    ]);
    expect(stateFromSeed(1234567)).toEqual(words);
  });

  it("gives what an independent implementation in Python gives from a seed", () => {
    const { nextUint32 } = seededRandom(42);
    expect(Array.from({ length: 8 }, nextUint32)).toEqual(xoshiroSeed42);
  });

  it("spreads evenly over a range", () => {
    const { below } = seededRandom(7);
    const counts = new Array<number>(10).fill(0);
    for (let i = 0; i < 100_000; i++) counts[below(10)]!++;
    // Chi-squared with 9 degrees of freedom exceeds 27.9 once in a thousand seeds.
    expect(counts.reduce((sum, count) => sum + (count - 10_000) ** 2 / 10_000, 0)).toBeLessThan(27.9);
  });

  it("refuses seeds that are not whole numbers from 0 on", () => {
    for (const seed of [-1, 0.5, 2 ** 53, Number.NaN]) expect(() => seededRandom(seed)).toThrow(InputError);
  });
});

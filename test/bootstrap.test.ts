import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { InputError } from "../src/errors.js";
import { blockBootstrap } from "../src/statistics/block-bootstrap.js";
import { seededRandom, stateFromSeed, xoshiro128StarStar } from "../src/statistics/random.js";
import { simpleRegression } from "../src/statistics/simple-regression.js";
import { expectDigits } from "./support.js";

interface BootstrapReference {
  name: string;
  x: number[];
  y: number[];
  draws: number;
  blockLength: number;
  seed: number;
  low: number;
  high: number;
  standardError: number;
}

const { bootstrap, xoshiroSeed42 } = JSON.parse(
  readFileSync(new URL("./reference/timeseries.json", import.meta.url), "utf8"),
) as { bootstrap: BootstrapReference[]; xoshiroSeed42: number[] };
const [whole] = bootstrap as [BootstrapReference];

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

describe("the block bootstrap of the slope", () => {
  it.each(bootstrap)("gives numpy's interval from resampled pairs: $name", (reference) => {
    const { x, y, draws, blockLength, seed } = reference;
    const result = blockBootstrap(x, y, { draws, blockLength, seed });
    expectDigits(result.interval[0], reference.low, 9);
    expectDigits(result.interval[1], reference.high, 9);
    expectDigits(result.standardError, reference.standardError, 9);
  });

  it("gives the same bytes for the same seed and others for another", () => {
    const run = (seed: number) => blockBootstrap(whole.x, whole.y, { seed, draws: 500 });
    expect(JSON.stringify(run(5))).toBe(JSON.stringify(run(5)));
    expect(run(6).interval).not.toEqual(run(5).interval);
  });

  it("takes 10 000 draws of blocks of ceil(n^(1/3)) months unless told otherwise", () => {
    const result = blockBootstrap(whole.x, whole.y);
    expect(result).toMatchObject({ n: 300, draws: 10_000, blockLength: 7, level: 0.95, seed: 1 });
    expectDigits(result.slope, simpleRegression(whole.x, whole.y).slope.estimate, 11);
  });

  it("has the classical standard error, up to chance, when the errors are independent", () => {
    const { below } = seededRandom(3);
    const normal = () => Array.from({ length: 12 }, () => below(1e6) / 1e6).reduce((a, b) => a + b, -6);
    const x = Array.from({ length: 400 }, normal);
    const y = x.map((value) => 2 + 0.5 * value + normal());
    const { standardError } = blockBootstrap(x, y, { draws: 4000, blockLength: 1 });
    const classical = simpleRegression(x, y).slope.standardError;
    expect(Math.abs(standardError / classical - 1)).toBeLessThan(0.1);
  });

  it("refuses blocks, draws and data that cannot give an interval", () => {
    const { x, y } = whole;
    expect(() => blockBootstrap(x, y, { blockLength: 151 })).toThrow(
      "a block length of 151; expected a whole number from 1 to 150",
    );
    expect(() => blockBootstrap(x, y, { blockLength: 0 })).toThrow(InputError);
    expect(() => blockBootstrap(x, y, { draws: 10 })).toThrow(InputError);
    expect(() => blockBootstrap(x, y, { level: 95 })).toThrow(InputError);
    expect(() => blockBootstrap(x, y.slice(1))).toThrow(InputError);
    expect(() => blockBootstrap([1, 2, 3], [1, 2, 4])).toThrow(InputError);
    expect(() => blockBootstrap(new Array<number>(30).fill(5), y.slice(0, 30))).toThrow("constant");
    expect(() => blockBootstrap([...x.slice(1), Number.NaN], y)).toThrow(InputError);
    const step = x.map((_, i) => (i === 0 ? 1 : 0));
    expect(() => blockBootstrap(step, y)).toThrow("the regressor does not vary");
  });
});

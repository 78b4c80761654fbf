import { describe, expect, it } from "vitest";
import { InputError } from "../../src/errors.js";
import { blockBootstrap } from "../../src/statistics/block-bootstrap.js";
import { seededRandom } from "../../src/statistics/random.js";
import { simpleRegression } from "../../src/statistics/simple-regression.js";
import { expectDigits, reference } from "../support.js";

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

const { bootstrap } = reference<{ bootstrap: BootstrapReference[] }>("timeseries.json");
const [whole] = bootstrap as [BootstrapReference];

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

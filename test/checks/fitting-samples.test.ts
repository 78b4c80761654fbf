import { describe, expect, it } from "vitest";
import { countSamples } from "../../src/checks/count-samples.js";
import { fittingSamples, listFittingSamples } from "../../src/checks/fitting-samples.js";
import type { RoundingChoice } from "../../src/checks/range-behind.js";
import { reference } from "../support.js";

interface Counted {
  mean: string;
  sd: string;
  n: number;
  min: number;
  max: number;
  samples: number;
}
const documented = reference<{ closure: Counted[] }>("consistency-values.json").closure;
const listed = reference<{
  samples: (Counted & { items: number; rounding: RoundingChoice; population: boolean })[];
}>("whole-number-samples.json").samples.filter(({ items }) => items === 1);

describe("the samples that fit a mean, a standard deviation, n and a scale", () => {
  it.each(documented)("are $samples for $mean, $sd, n = $n as in unsum's documentation", (one) => {
    expect(fittingSamples(one.mean, one.sd, one.n, one).count).toBe(BigInt(one.samples));
  });

  it("are counted and listed as a plain listing of all samples has them", () => {
    expect(listed.length).toBeGreaterThan(1000);
    for (const one of listed) {
      const { count, witness } = fittingSamples(one.mean, one.sd, one.n, one);
      expect(count, JSON.stringify(one)).toBe(BigInt(one.samples));
      expect(witness === null).toBe(one.samples === 0);
      const found = [...listFittingSamples(one.mean, one.sd, one.n, one)];
      expect(new Set(found.map(String)).size).toBe(one.samples);
      if (witness !== null) expect(found.map(String)).toContain(String(witness));
    }
  });

  const large = reference<(Omit<Counted, "samples"> & { samples: string })[]>("closure-counts.json");
  it.each(large.filter(({ samples }) => Number(samples) < 1e14))(
    "are $samples for $mean, $sd, n = $n from $min to $max, as tables of n, sum and squares have them",
    (one) => {
      expect(fittingSamples(one.mean, one.sd, one.n, one).count).toBe(BigInt(one.samples));
    },
  );

  it("are listed as far as they are asked for, however many there are", () => {
    const samples = listFittingSamples("4.2", "1.8", 160, { min: 1, max: 7 });
    const first = Array.from({ length: 50 }, () => samples.next().value as number[]);
    expect(new Set(first.map(String)).size).toBe(50);
    for (const counts of first) {
      const n = counts.reduce((total, count) => total + count, 0);
      const mean = counts.reduce((total, count, i) => total + count * (i + 1), 0) / n;
      const variance = counts.reduce((total, count, i) => total + count * (i + 1 - mean) ** 2, 0) / (n - 1);
      expect([n, mean.toFixed(1), Math.sqrt(variance).toFixed(1)]).toEqual([160, "4.2", "1.8"]);
    }
  });

  it("are refused in one line before a count that would take too long", () => {
    const started = performance.now();
    expect(() => fittingSamples("50", "20", 200, { min: 0, max: 100 })).toThrow(
      /samples to be counted in about \S+ steps; expected at most 1·10\^9 steps\. Give a narrower scale/,
    );
    expect(performance.now() - started).toBeLessThan(2000);
    expect(() => fittingSamples("50", "20", 20, { min: 0, max: 5000 })).toThrow(/at most 1000 values/);
  });
});

describe("the two ways to count", () => {
  /** Counts of a scale by a plain recursion over its values, for a sum and all its sums of squares. */
  function plainCount(n: number, low: number, high: number, sum: number, squares: number): bigint {
    if (low > high) return n === 0 && sum === 0 && squares === 0 ? 1n : 0n;
    let total = 0n;
    for (let count = 0; count <= n; count++) {
      const [left, rest] = [sum - count * low, squares - count * low * low];
      if (rest < 0) break;
      total += plainCount(n - count, low + 1, high, left, rest);
    }
    return total;
  }

  it.each([
    [12, -3, 4, 3, 61],
    [9, 0, 8, 30, 140],
    [6, -9, 9, 0, 150],
    [10, 2, 6, 41, 181],
    [30, 0, 1, 12, 12],
    [8, 0, 2, 7, 9],
  ])("agree with a plain recursion: n = %i, %i to %i, sum %i, squares %i", (n, low, high, sum, squares) => {
    const target = { sum, firstSquares: squares, lastSquares: squares };
    const expected = plainCount(n, low, high, sum, squares);
    expect(expected).toBeGreaterThan(0n);
    expect(countSamples(n, low, high, [target])).toBe(expected);
  });
});

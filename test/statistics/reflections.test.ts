import { describe, expect, it } from "vitest";
import { seededRandom } from "../../src/statistics/random.js";
import { reflect, reflectBack, reflectTogether } from "../../src/statistics/reflections.js";

const random = seededRandom(1);
const column = (n: number) => Float64Array.from({ length: n }, () => random.below(1000) / 1000 - 0.5);

/** Vectors v with v'v = 2, the first j elements of vector j being zero. */
function vectorsOf(n: number, k: number): Float64Array[] {
  return Array.from({ length: k }, (_, j) => {
    const vector = column(n).fill(0, 0, j);
    const length = Math.hypot(...vector);
    return vector.map((value) => (value * Math.SQRT2) / length);
  });
}

describe("Householder reflections", () => {
  it("keep a column's length, and are undone by themselves in the other order", () => {
    const vectors = vectorsOf(30, 4);
    const given = column(30);
    const target = given.slice();
    reflect(vectors, 0, 4, target);
    expect(Math.hypot(...target)).toBeCloseTo(Math.hypot(...given), 14);
    expect(Math.abs(target[7]! - given[7]!)).toBeGreaterThan(1e-3);
    reflectBack(vectors, 0, 4, target);
    target.forEach((value, i) => {
      expect(value).toBeCloseTo(given[i]!, 14);
    });
  });

  it("give four columns at a time the same digits as one at a time", () => {
    const vectors = vectorsOf(30, 5);
    for (const [from, to] of [
      [0, 5],
      [1, 4],
      [2, 3],
      [3, 3],
    ] as const) {
      const four = [column(30), column(30), column(30), column(30)];
      const alone = four.map((target) => target.slice());
      for (const target of alone) reflect(vectors, from, to, target);
      reflectTogether(vectors, from, to, four);
      expect(four).toEqual(alone);
    }
  });
});

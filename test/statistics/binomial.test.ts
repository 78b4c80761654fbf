import { describe, expect, it } from "vitest";
import { InputError } from "../../src/errors.js";
import { binomialTest, clopperPearsonInterval, wilsonInterval } from "../../src/statistics/binomial.js";
import { expectDigits, reference } from "../support.js";

interface Interval {
  exact: [number, number];
  wilson: [number, number];
}

const { binomial } = reference("shares.json") as {
  binomial: {
    count: number;
    size: number;
    at95: Interval;
    at99: Interval;
    tests: { share: number; twoSided: number; less: number; greater: number }[];
  }[];
};

describe("intervals of a share", () => {
  it.each(binomial)("are those of R's binom.test and prop.test: $count of $size", (row) => {
    for (const [confidence, expected] of [
      [0.95, row.at95],
      [0.99, row.at99],
    ] as const) {
      const exact = clopperPearsonInterval(row.count, row.size, confidence);
      const wilson = wilsonInterval(row.count, row.size, confidence);
      expectDigits([exact.low, exact.high], expected.exact, 8);
      // prop.test leaves about 1e-17 where the end is 0.
      expect(wilson.low).toBeCloseTo(expected.wilson[0], 12);
      expect(wilson.high).toBeCloseTo(expected.wilson[1], 12);
    }
  });

  it("are those of a smaller sample where a design effect shrinks it", () => {
    const whole = clopperPearsonInterval(40, 50);
    const shrunk = clopperPearsonInterval(60 / 1.5, 75 / 1.5);
    expect(shrunk).toEqual(whole);
  });

  it("are refused for what is no count of a size", () => {
    for (const [count, size] of [
      [11, 10],
      [-1, 10],
      [0, 0],
      [NaN, 10],
    ] as const) {
      expect(() => wilsonInterval(count, size)).toThrow(InputError);
      expect(() => clopperPearsonInterval(count, size)).toThrow(InputError);
    }
    expect(() => wilsonInterval(1, 2, 95)).toThrow(/a confidence level of 95; expected a share/);
  });
});

describe("the exact binomial test", () => {
  it.each(binomial)("is R's binom.test: $count of $size", ({ count, size, tests }) => {
    for (const { share, ...p } of tests) {
      const found = binomialTest(count, size, share);
      expectDigits(found, p, p.twoSided > 1e-290 ? 8 : 0);
    }
  });
});

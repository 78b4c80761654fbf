import { describe, expect, it } from "vitest";
import { roundHalfAwayFromZero } from "../../src/numbers/rounding.js";

describe("a number rounded by hand", () => {
  it.each([
    [1.005, 2, 1.01],
    [-1.005, 2, -1.01],
    [2.5, 0, 3],
    [-2.5, 0, -3],
    [0.45, 1, 0.5],
    [79.0349, 2, 79.03],
    [1234, -2, 1200],
    [1250, -2, 1300],
    [1.5e-7, 7, 2e-7],
    [1e21, 2, 1e21],
    [0.1 + 0.2, 17, 0.1 + 0.2],
    [Infinity, 2, Infinity],
  ])(
    "%d to %d places is %d: halves go away from zero, as the decimal text has them",
    (value, places, rounded) => {
      expect(roundHalfAwayFromZero(value, places)).toBe(rounded);
    },
  );
});

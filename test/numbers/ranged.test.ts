import { describe, expect, it } from "vitest";
import { percentGrowth, ranged } from "../../src/numbers/ranged.js";

describe("a number recomputed from rounded numbers", () => {
  it("lies in the range that the corners of their rounding give", () => {
    const growth = ranged(
      ([before, after]) => percentGrowth(before!, after!),
      [
        { value: 2.5, halfUnit: 0.05 },
        { value: 3, halfUnit: 0.5 },
      ],
    );
    expect(growth.value).toBeCloseTo(20, 12);
    expect(growth.range[0]).toBeCloseTo(100 * (2.5 / 2.55 - 1), 12);
    expect(growth.range[1]).toBeCloseTo(100 * (3.5 / 2.45 - 1), 12);
  });

  it("has no range where all are counts", () => {
    expect(
      ranged(
        ([a, b]) => a! / b!,
        [
          { value: 1, halfUnit: 0 },
          { value: 4, halfUnit: 0 },
        ],
      ),
    ).toEqual({
      value: 0.25,
      range: [0.25, 0.25],
    });
  });
});

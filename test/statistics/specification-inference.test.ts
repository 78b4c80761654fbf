import { describe, expect, it } from "vitest";
import { foodSpecifications } from "../../src/articles/food/analysis-specifications.js";
import { normalQuantileOfTail } from "../../src/statistics/distributions.js";
import {
  specificationInference,
  type JointTest,
  type SpecificationInference,
} from "../../src/statistics/specification-inference.js";
import { transform } from "../../src/statistics/transformations.js";
import { expectDigits, reference } from "../support.js";
import { data, only } from "./specification-references.js";

interface TestReference {
  observed: number;
  low: number;
  median: number;
  p95: number;
  high: number;
  p: number;
}

/** What plain R finds with least squares by qr and Newey and West's sum written out. */
const r = reference<{
  clearance: number;
  shifts: number;
  curves: {
    transformation: string;
    count: number;
    tests: Record<"median" | "share" | "stouffer" | "positive", TestReference>;
    band: { ranks: number[]; low: number[]; high: number[] } | null;
  }[];
}>("placebos.json");

let inferred: SpecificationInference | undefined;
const inference = () => (inferred ??= specificationInference(data, foodSpecifications())!);

describe("joint inference on the 1,248 specifications of the food article", () => {
  it("takes all shifts of more than 24 months round the months that every transformation has", () => {
    expect(inference().circle).toEqual({ from: "1991-01", to: "2024-12" });
    expect([inference().clearance, inference().shifts]).toEqual([r.clearance, r.shifts]);
    expect(r.shifts).toBe(408 - 2 * 24 - 1);
  });

  it("gives the three tests that R gives, and those of the positive share", () => {
    expect(inference().curves.map(({ transformation, count }) => [transformation, count])).toEqual(
      r.curves.map(({ transformation, count }) => [transformation, count]),
    );
    for (const [i, { transformation, tests }] of r.curves.entries()) {
      for (const name of ["median", "share", "stouffer", "positive"] as const) {
        const found: JointTest = inference().curves[i]![name];
        const { observed, low, median, p95, high, p } = tests[name];
        const what = `${transformation} ${name}`;
        // Of the median slope of shifted curves some lie near zero: eight digits of their own range.
        const unit = name === "median" || name === "stouffer" ? high - low : 1;
        for (const [mine, theirs] of [
          [found.observed, observed],
          [found.null.low, low],
          [found.null.median, median],
          [found.null.p95, p95],
          [found.null.high, high],
        ] as const) {
          expect(Math.abs(mine - theirs), what).toBeLessThan(1e-9 * unit);
        }
        expectDigits(found.p, p, 12, what);
      }
    }
  });

  it("gives R's band of the shifted slopes by rank", () => {
    for (const [i, { band }] of r.curves.entries()) {
      const own = inference().curves[i]!.band;
      if (band === null) {
        expect(own).toBeNull();
        continue;
      }
      band.ranks.forEach((rank, k) => {
        expectDigits(own!.low[rank - 1]!, band.low[k]!, 8);
        expectDigits(own!.high[rank - 1]!, band.high[k]!, 8);
      });
    }
  });
});

describe("joint inference", () => {
  it("does not depend on the unit of the dependent variable", () => {
    const few = foodSpecifications().filter(
      ({ lag, transformation }) => lag === 0 && transformation === "level",
    );
    const plain = specificationInference(data, few)!;
    const scaled = specificationInference(
      {
        ...data,
        dependent: {
          months: data.dependent.months,
          values: transform(data.dependent.values, "level").map((v) => 64 * v),
        },
      },
      few,
    )!;
    expect(scaled.curves[0]!.share).toEqual(plain.curves[0]!.share);
    expect(scaled.curves[0]!.stouffer).toEqual(plain.curves[0]!.stouffer);
    expect(scaled.curves[0]!.median.observed).toBe(64 * plain.curves[0]!.median.observed);
  });

  it("is not made where fewer than 19 shifts are admissible", () => {
    const months = data.dependent.months.slice(0, 24);
    const values = Array.from(months, (_, i) => 100 + Math.sin(i));
    const short = {
      dependent: { months, values },
      regressors: { x: { months, values: [...values].reverse() } },
    };
    const period = { from: months[0]!, to: months.at(-1)! };
    const shifts = (lag: number) =>
      specificationInference(short, only({ regressor: "x", period, lag }))?.shifts;
    expect(shifts(2)).toBe(24 - 2 * 2 - 1);
    expect(shifts(3)).toBeUndefined();
  });
});

describe("the normal quantile of a tail", () => {
  // R: qnorm(c(0.5, 0.025, 1e-4, 1e-20, 1e-200), lower.tail = FALSE)
  it.each([
    [0.025, 1.95996398454005],
    [1e-4, 3.71901648545568],
    [1e-20, 9.26234008979841],
    [1e-200, 30.2055941795796],
  ])("of %d is R's", (tail, z) => expectDigits(normalQuantileOfTail(tail), z, 14));

  it("of a half is zero", () => expect(Math.abs(normalQuantileOfTail(0.5))).toBeLessThan(1e-15));
});

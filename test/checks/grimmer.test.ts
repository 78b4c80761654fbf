import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { debit } from "../../src/checks/debit.js";
import { deviationLimits, grimmer, grimmerPower } from "../../src/checks/grimmer.js";
import { isBehind, rangeBehind, type RoundingChoice } from "../../src/checks/range-behind.js";
import { reference } from "../support.js";

interface Sampled {
  mean: string;
  sd: string;
  n: number;
  min: number;
  max: number;
  items: number;
  rounding: RoundingChoice;
  population: boolean;
  samples: number;
}
const listed = reference<{
  samples: Sampled[];
  limits: { mean: string; n: number; min: number; max: number; variances: [number, number] }[];
  binary: { mean: string; sd: string; n: number; ones: number }[];
}>("whole-number-samples.json");
const documented = reference<{
  grimmer: { mean: string; sd: string; n: number; items: number; result: "ok" | "GRIM" | "parity" }[];
  debit: { mean: string; sd: string; n: number; consistent: boolean }[];
}>("consistency-values.json");

const plain: Sampled = {
  mean: "",
  sd: "",
  n: 0,
  min: -1000,
  max: 1000,
  items: 1,
  rounding: "half either way",
  population: false,
  samples: 1,
};

/** Fails unless a witness gives both printed numbers, exactly. */
function expectWitness(one: Sampled): void {
  const { witness } = grimmer(one.mean, one.sd, one.n, one);
  const values = witness!.flatMap(({ value, count }) =>
    Array.from({ length: count }, () => BigInt(Math.round(value * one.items))),
  );
  const [n, items] = [BigInt(one.n), BigInt(one.items)];
  expect(values).toHaveLength(one.n);
  for (const value of values) {
    expect(value >= BigInt(one.min) * items && value <= BigInt(one.max) * items).toBe(true);
  }
  const sum = values.reduce((total, value) => total + value, 0n);
  const squares = values.reduce((total, value) => total + value * value, 0n);
  expect(isBehind(rangeBehind(one.mean, one.rounding), sum, n * items)).toBe(true);
  const { low, high, lowIncluded, highIncluded } = rangeBehind(one.sd, one.rounding);
  const square = (end: bigint) => (end > 0n ? end * end : 0n);
  const variance = {
    low: { digits: square(low.digits), places: 2 * low.places },
    high: { digits: square(high.digits), places: 2 * high.places },
    lowIncluded: lowIncluded || low.digits < 0n,
    highIncluded,
  };
  const divisor = n * (one.population ? n : n - 1n) * items * items;
  expect(isBehind(variance, n * squares - sum * sum, divisor)).toBe(true);
}

describe("GRIMMER", () => {
  it.each(documented.grimmer)("says of $mean, $sd at n = $n what exact arithmetic does: $result", (one) => {
    const { possible, failure } = grimmer(one.mean, one.sd, one.n, one);
    expect(possible).toBe(one.result === "ok");
    expect(failure).toBe({ ok: null, GRIM: "mean", parity: "parity" }[one.result]);
  });

  it("calls 8.9, 2.81 at n = 25 possible, which a test of parity alone rejects, with a sample", () => {
    expectWitness({ ...plain, mean: "8.9", sd: "2.81", n: 25 });
    // Without a scale too.
    expect(grimmer("8.9", "2.81", 25).possible).toBe(true);
  });

  it("agrees with every sample listed, on fifteen scales, three ways of rounding and both deviations", () => {
    expect(listed.samples.length).toBeGreaterThan(1000);
    for (const one of listed.samples) {
      const { possible, failure } = grimmer(one.mean, one.sd, one.n, one);
      expect(possible, JSON.stringify(one)).toBe(one.samples > 0);
      expect(failure === null).toBe(possible);
      if (possible) expectWitness(one);
    }
  });

  it("never rejects numbers that were computed from a sample, even where parity alone decides", () => {
    const sample = fc.array(fc.integer({ min: -40, max: 90 }), { minLength: 2, maxLength: 60 });
    fc.assert(
      fc.property(sample, fc.nat(3), fc.nat(3), (values, meanPlaces, sdPlaces) => {
        const mean = values.reduce((total, value) => total + value, 0) / values.length;
        const variance =
          values.reduce((total, value) => total + (value - mean) ** 2, 0) / (values.length - 1);
        const [meanText, sdText] = [mean.toFixed(meanPlaces), Math.sqrt(variance).toFixed(sdPlaces)];
        const { possible } = grimmer(meanText, sdText, values.length, { decimalMark: "point" });
        expect(possible, `${meanText}, ${sdText} of ${values.join(" ")}`).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it("says why there is no sample", () => {
    const scale = { min: 1, max: 5 };
    expect(grimmer("3.0", "2.5", 20, scale).failure).toBe("too large");
    expect(grimmer("5.5", "0.5", 20, scale).failure).toBe("too large");
    expect(grimmer("3.50", "0.10", 20, scale).failure).toBe("too small");
    expect(grimmer("3.51", "0.10", 20, scale).failure).toBe("mean");
    expect(grimmer("3.00", "1.0001", 20, scale).failure).toBe("no whole squares");
  });

  it("finds a sample of 100,000 on a scale, and of large numbers", () => {
    expect(grimmer("3.50000", "1.2", 100_000, { min: 1, max: 5 }).possible).toBe(true);
    expect(grimmer("52310.4", "12030.55", 500).possible).toBe(true);
    expect(grimmer("50000.00", "12000.01", 2).possible).toBe(false);
  });

  it("refuses what it cannot decide in one line", () => {
    expect(() => grimmer("3.5", "1.2", 1)).toThrow(/n of 1; expected a whole number from 2/);
    expect(() => grimmer("3.5", "-1.2", 20)).toThrow(/standard deviation of "-1.2"; expected zero or more/);
    expect(() => grimmer("3.5", "1.2", 20, { min: 5, max: 1 })).toThrow(/scale from 5 to 1/);
    expect(() => grimmer("3.5", "1.2", 200_000)).toThrow(/n of 200000; expected at most 100000/);
    expect(() => grimmer("3", "1e9", 20)).toThrow(/exponent/);
    expect(() => grimmer("0", "99999999999", 20)).toThrow(/too large for whole-number arithmetic/);
  });
});

it("the power of GRIMMER is the share of neighbouring deviations that no sample gives", () => {
  const near = Array.from({ length: 100 }, (_, i) => ((150 + i) / 100).toFixed(2));
  const impossible = near.filter((sd) => !grimmer("3.00", sd, 10, { min: 1, max: 7 }).possible);
  expect(impossible.length).toBeGreaterThan(10);
  expect(grimmerPower("3.00", "2.00", 10, { min: 1, max: 7 })).toBe(impossible.length / 100);
  expect(grimmerPower("3.01", "2.00", 10)).toBeNull();
  expect(grimmerPower("71560", "226529", 2)).toBeNull();
});

describe("the limits of a standard deviation on a scale", () => {
  it.each(listed.limits)("are those of the samples listed, mean $mean at n = $n", (one) => {
    const { low, high } = deviationLimits(one.mean, one.n, one)!;
    expect([low, high].map((sd) => sd * sd)).toEqual(
      one.variances.map((v) => expect.closeTo(v, 10) as number),
    );
  });

  it("are none where the mean is impossible, and have no upper end without a scale", () => {
    expect(deviationLimits("2.57", 24)).toBeNull();
    expect(deviationLimits("6.0", 20, { min: 1, max: 5 })).toBeNull();
    expect(deviationLimits("2.58", 24)!.high).toBe(Infinity);
  });
});

describe("DEBIT", () => {
  it.each(documented.debit)(
    "finds $mean, $sd at n = $n inconsistent as scrutiny's documentation does",
    (one) => {
      expect(debit(one.mean, one.sd, one.n).possible).toBe(one.consistent);
    },
  );

  it("agrees with every count of ones listed", () => {
    expect(listed.binary.some(({ ones }) => ones > 1)).toBe(true);
    for (const { mean, sd, n, ones } of listed.binary) {
      expect(debit(mean, sd, n).ones?.count ?? 0, `${mean} ${sd} ${n}`).toBe(ones);
    }
  });

  it("knows a deviation that divides by n", () => {
    // 5 ones of 10: 0.5270 by n - 1, 0.5 by n.
    expect(debit("0.50", "0.50", 10).possible).toBe(false);
    expect(debit("0.50", "0.50", 10, { population: true }).possible).toBe(true);
    expect(debit("0.50", "0.53", 10).deviations!.high).toBeCloseTo(0.527046, 6);
  });

  it("has no deviation for a mean that 0 and 1 do not have", () => {
    expect(debit("1.20", "0.40", 10)).toEqual({ possible: false, ones: null, deviations: null });
    expect(debit("0.33", "0.40", 10).deviations).toBeNull();
  });
});

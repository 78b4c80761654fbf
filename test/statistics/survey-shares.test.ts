import { describe, expect, it } from "vitest";
import { InputError } from "../../src/errors.js";
import { wilsonInterval } from "../../src/statistics/binomial.js";
import { marginOfError, sizeBeyondThreshold } from "../../src/statistics/survey-shares.js";
import { expectDigits, reference } from "../support.js";

const { sizes, margins } = reference("shares.json") as {
  sizes: { share: number; threshold: number; confidence: number; deff: number; size: number }[];
  margins: { share: number; size: number; deff: number; margin: number }[];
};

describe("shares of a survey", () => {
  it("have the margins of error that R's quantiles give", () => {
    for (const { share, size, deff, margin } of margins) {
      expectDigits(marginOfError(share, size, { designEffect: deff }), margin, 9);
    }
  });

  it("lie above a threshold from the sample on that R finds by trying one after the other", () => {
    for (const { share, threshold, confidence, deff, size } of sizes) {
      expect(sizeBeyondThreshold(share, threshold, { confidence, designEffect: deff })).toBe(size);
    }
  });

  it("have the threshold outside Wilson's interval from that sample on", () => {
    const size = sizeBeyondThreshold(0.55);
    expect(wilsonInterval(0.55 * size, size).low).toBeGreaterThan(0.5);
    expect(wilsonInterval(0.55 * (size - 1), size - 1).low).toBeLessThan(0.5);
    expect(sizeBeyondThreshold(0.5)).toBe(Infinity);
  });

  it("are refused where they are none", () => {
    expect(() => marginOfError(80, 10)).toThrow(InputError);
    expect(() => sizeBeyondThreshold(0.5, 1)).toThrow(/a share of 1/);
    expect(() => marginOfError(0.5, 10, { designEffect: 0 })).toThrow(/a design effect of 0/);
  });
});

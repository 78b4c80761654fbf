import { describe, expect, it } from "vitest";
import { InputError } from "../../src/errors.js";
import { hansenPValue } from "../../src/statistics/sup-f-p-value.js";
import { expectDigits } from "../support.js";
import { hansen } from "./stability-references.js";

describe("Hansen's p-value of sup-F", () => {
  it("is strucchange's for one to seven parameters, at tabulated trimmings, between them and beyond", () => {
    for (const { parameters, statistic, trimming, p } of hansen) {
      const name = `F ${statistic}, ${parameters} parameters, ${trimming}`;
      expectDigits(hansenPValue(statistic, parameters, trimming)!, p, 9, name);
    }
  });

  it("is not stretched beyond seven parameters", () => {
    expect(hansenPValue(20, 8, 0.15)).toBeNull();
  });

  it("is refused for a trimming that leaves no date or no end", () => {
    for (const trimming of [0, 0.51, Number.NaN]) {
      expect(() => hansenPValue(10, 2, trimming)).toThrow(InputError);
    }
  });
});

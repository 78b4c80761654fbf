import { describe, expect, it } from "vitest";
import { printedFigure } from "../../src/checks/printed-figure.js";
import { judgeFigure } from "../../src/ledger/verdict.js";

describe("the verdict on a figure", () => {
  const range = (low: number, high: number) => ({ low, high });

  it("is reproduced when rounding half away from zero gives the printed digits", () => {
    expect(judgeFigure(printedFigure("71.20"), 71.20217, range(71.2019, 71.2024))).toBe("reproduced");
    expect(judgeFigure(printedFigure("0.481"), 0.480669337, null)).toBe("reproduced");
    expect(judgeFigure(printedFigure("-0.03"), -0.025, null)).toBe("reproduced");
  });

  it("is within input rounding when the range reaches the printed figure", () => {
    expect(judgeFigure(printedFigure("5.1"), 5.0, range(2.5, 7.6))).toBe("within-input-rounding");
    expect(judgeFigure(printedFigure("18.0"), 20.16, range(19.28, 21.05))).toBe("differs");
  });

  it("is misrounded when off by at most one unit of the last place", () => {
    expect(judgeFigure(printedFigure("79.35"), 79.35674, range(79.3566, 79.3569))).toBe("misrounded");
  });

  it("differs for a count that is off by one, which no rounding explains", () => {
    expect(judgeFigure(printedFigure("101", undefined, true), 102, null)).toBe("differs");
  });

  it("does not take an unbounded range for an agreement", () => {
    expect(judgeFigure(printedFigure("12"), 500, range(-Infinity, Infinity))).toBe("differs");
  });

  it("differs when no rounding explains it", () => {
    expect(judgeFigure(printedFigure("79.06"), 79.03257, range(79.0324, 79.0328))).toBe("differs");
  });

  it("is not moved by the noise of binary arithmetic at a tie", () => {
    expect(judgeFigure(printedFigure("0.19"), 0.7 - 0.51, null)).toBe("reproduced");
    expect(judgeFigure(printedFigure("1.01"), 1.005, null)).toBe("reproduced");
    expect(judgeFigure(printedFigure("0.3"), 0.1 + 0.15, null)).toBe("reproduced");
  });
});

import { describe, expect, it } from "vitest";
import { palette } from "../../src/charts/theme.js";

describe("the palette", () => {
  /** CIE lightness L* of an sRGB colour, 0 black to 100 white. */
  function lightness(colour: string): number {
    const [r, g, b] = [1, 3, 5]
      .map((i) => parseInt(colour.slice(i, i + 2), 16) / 255)
      .map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
    const y = 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
    return y > (6 / 29) ** 3 ? 116 * Math.cbrt(y) - 16 : (29 / 3) ** 3 * y;
  }

  it("keeps the series of one chart apart in grey by at least 20 steps of lightness", () => {
    const [main, second, ink] = palette.map(lightness) as [number, number, number];
    for (const [a, b] of [
      [main, second],
      [main, ink],
      [second, ink],
    ] as const) {
      expect(Math.abs(a - b)).toBeGreaterThan(20);
    }
  });
});

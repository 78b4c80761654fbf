import { expect } from "vitest";
import type { Chart } from "../../src/charts/compose.js";
import { drawnWords, overlaps } from "./words-in-drawing.js";

/** No word of a chart touches another or leaves the image. */
export async function expectWordsApart({ drawing, width, height }: Chart, of: string): Promise<void> {
  const words = await drawnWords(drawing);
  expect(words.length, of).toBeGreaterThan(0);
  expect(overlaps(words), of).toEqual([]);
  const cut = words.filter(
    ({ left, right, top, bottom }) => left < 0 || right > width || top < 0 || bottom > height,
  );
  expect(
    cut.map(({ text }) => text),
    of,
  ).toEqual([]);
}

import { loadTextMeasure } from "../../src/charts/text-measure.js";

/** A line of words in a drawing, with the box that its capitals take, in pixels of the drawing. */
export interface DrawnWords {
  text: string;
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** The lying lines of words in a drawing, each once: a rim below a text repeats it at its place. */
export async function drawnWords(drawing: string): Promise<DrawnWords[]> {
  const { measure } = await loadTextMeasure();
  const places: [x: number, y: number][] = [[0, 0]];
  const found = new Map<string, DrawnWords>();
  for (const [tag] of drawing.matchAll(/<g\b(?:[^>]*[^/])?>|<\/g>|<text\b.*?<\/text>/gs)) {
    if (tag === "</g>") {
      places.pop();
      continue;
    }
    const [x, y] = places.at(-1)!;
    const [, shiftX = 0, shiftY = 0] = /translate\(([-\d.]+),([-\d.]+)\)/.exec(tag)?.map(Number) ?? [];
    const place: [number, number] = [x + shiftX, y + shiftY];
    if (tag.startsWith("<g")) places.push(place);
    if (tag.startsWith("<g") || tag.includes("rotate(")) continue;
    const size = Number(/font-size="([\d.]+)px"/.exec(tag)![1]);
    const isBold = tag.includes('font-weight="bold"');
    const anchor = /text-anchor="(\w+)"/.exec(tag)?.[1];
    let baseline = place[1];
    for (const [, step, text] of tag.matchAll(
      /(?:<text[^>]*>|<tspan(?:[^>]*dy="([-\d.]+)")?[^>]*>)([^<]+)/g,
    )) {
      baseline += Number(step ?? 0);
      const words = unescaped(text!.trim());
      const width = measure(words, size, isBold);
      const left = place[0] - (anchor === "end" ? width : anchor === "middle" ? width / 2 : 0);
      const box = { text: words, left, right: left + width, top: baseline - 0.72 * size, bottom: baseline };
      if (words !== "") found.set(`${words} ${left.toFixed(1)} ${baseline.toFixed(1)}`, box);
    }
  }
  return [...found.values()];
}

/** The pairs of lines whose boxes meet. */
export function overlaps(words: readonly DrawnWords[]): string[] {
  return words.flatMap((one, i) =>
    words
      .slice(i + 1)
      .filter(
        (other) =>
          one.left < other.right - 0.5 &&
          other.left < one.right - 0.5 &&
          one.top < other.bottom - 0.5 &&
          other.top < one.bottom - 0.5,
      )
      .map((other) => `"${one.text}" on "${other.text}"`),
  );
}

function unescaped(markup: string): string {
  return markup.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&amp;", "&");
}

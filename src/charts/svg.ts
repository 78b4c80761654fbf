import { escapeMarkup } from "../files/markup.js";
import type { Chart } from "./compose.js";

/**
 * The chart as an SVG image with its title and text alternative. Fonts are named, not embedded: where Noto
 * Sans is missing the viewer takes its own sans serif.
 */
export function chartSvg({ name, drawing, language, title, description }: Chart): string {
  const opening = /^<svg([^>]*)>/.exec(drawing)!;
  const head =
    `<svg${opening[1]} xml:lang="${language}" role="img" aria-labelledby="${name}-title ${name}-description">` +
    `<title id="${name}-title">${escapeMarkup(title)}</title>` +
    `<desc id="${name}-description">${escapeMarkup(description)}</desc>`;
  return `${head}${drawing.slice(opening[0].length)}\n`;
}

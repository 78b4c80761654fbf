import type { MeasureText } from "./frame.js";

/**
 * Gives every line of text in a drawing the width that it has in the chart's own font, so that a viewer
 * without that font squeezes or stretches another into the same room and nothing is cut off.
 */
export function withTextLengths(svg: string, measure: MeasureText): string {
  return svg.replace(element("text"), (_, attributes: string, content: string) => {
    const size = Number(/font-size="([\d.]+)px"/.exec(attributes)?.[1] ?? 11);
    const isBold = /font-weight="(?:bold|[6-9]00)"/.test(attributes);
    const length = (words: string) => {
      const width = measure(plainText(words), size, isBold);
      return width > 0 ? ` textLength="${width.toFixed(1)}" lengthAdjust="spacingAndGlyphs"` : "";
    };
    if (!content.startsWith("<tspan")) return `<text${attributes}${length(content)}>${content}</text>`;
    const lines = content.replace(
      element("tspan"),
      (_line, place: string, words: string) => `<tspan${place}${length(words)}>${words}</tspan>`,
    );
    return `<text${attributes}>${lines}</text>`;
  });
}

/**
 * Elements of a name, none inside another, with their attributes and content; one without content, as an empty
 * subtitle, is closed in its own tag ("<text/>") and is left out. A ">" or "/" may stand in an attribute.
 */
function element(name: string): RegExp {
  return new RegExp(`<${name}(?=[\\s>])((?:[^"<>/]|"[^"]*")*)>(.*?)</${name}>`, "gs");
}

/** Text between tags as it is read. */
function plainText(markup: string): string {
  return markup
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&amp;", "&")
    .trim();
}

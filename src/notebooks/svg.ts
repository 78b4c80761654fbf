/**
 * An SVG drawing as one line an element, in a form in which two drawings of the same content are the same
 * text: attributes sorted, numbers to two decimals (a hundredth of a pixel), white space and comments left
 * out where they draw nothing.
 */
export function normaliseSvg(svg: string): string {
  const pieces = svg.match(/<!--[\s\S]*?-->|<[^>]*>|[^<]+/g) ?? [];
  return pieces
    .filter((piece) => !piece.startsWith("<!--"))
    .map((piece) => (piece.startsWith("<") ? normaliseTag(piece) : piece.replace(/\s+/g, " ").trim()))
    .filter((piece) => piece !== "")
    .join("\n");
}

function normaliseTag(tag: string): string {
  const name = /^<([/?!]?[\w:-]+)/.exec(tag)?.[1] ?? "";
  const attributes = [...tag.matchAll(/([\w:-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)].map(
    ([, key, double, single]) => `${key}="${normaliseValue(double ?? single ?? "")}"`,
  );
  const empty = tag.endsWith("/>") ? "/" : "";
  return `<${[name, ...attributes.sort()].join(" ")}${empty}>`;
}

function normaliseValue(value: string): string {
  return value
    .replace(/-?(?:\d+\.\d*|\.\d+)(?:e[-+]?\d+)?/gi, (number) =>
      String(Number(Number(number).toFixed(2)) + 0),
    )
    .replace(/\s+/g, " ")
    .trim();
}

import type { TopLevelSpec } from "vega-lite";
import type { Spec } from "vega";
import { loadTextMeasure } from "./text-measure.js";

interface TextItem {
  text?: unknown;
  fontSize?: number;
  fontWeight?: string | number;
}

/** vega and vega-lite, loaded when a chart is drawn: they are large, and vega awaits at its top level. */
async function loadVega() {
  const [vega, vegaLite, { measure }] = await Promise.all([
    import("vega"),
    import("vega-lite"),
    loadTextMeasure(),
  ]);
  // The hook that vega leaves for measuring text without a canvas; its types do not name it.
  const { textMetrics } = vega as unknown as {
    textMetrics: { width: (item: TextItem, text: unknown) => number };
  };
  textMetrics.width = (item, text) =>
    measure(
      String(text ?? "").trim(),
      item.fontSize ?? 11,
      item.fontWeight === "bold" || Number(item.fontWeight) >= 600,
    );
  return { vega, vegaLite };
}

/**
 * Draws a Vega-Lite specification as SVG. The identifiers that vega numbers through a process start anew
 * with each chart, so that a chart has the same bytes whatever was drawn before it.
 */
export async function drawSvg(spec: TopLevelSpec): Promise<string> {
  const { vega, vegaLite } = await loadVega();
  // Vega reads months and numbers in place: the specification itself keeps its text.
  const still = withoutTooltips(structuredClone(spec));
  const compiled = vegaLite.compile(still, { logger: strictLogger() }).spec as Spec;
  vega.resetSVGDefIds();
  const view = new vega.View(vega.parse(compiled), { renderer: "none", logger: strictLogger() });
  try {
    return roundedCoordinates(asImage(await view.toSVG()));
  } finally {
    view.finalize();
  }
}

/** An image answers to no mouse; the text of a tooltip would be made for every mark. */
function withoutTooltips<T>(part: T): T {
  if (Array.isArray(part)) part.forEach(withoutTooltips);
  else if (typeof part === "object" && part !== null) {
    for (const [name, inner] of Object.entries(part)) {
      if (name === "encoding") delete (inner as { tooltip?: unknown }).tooltip;
      if (name !== "data") withoutTooltips(inner);
    }
  }
  return part;
}

/**
 * An image does without marks of no opacity, which are there for the mouse of an interactive chart, without
 * the numbers of an axis that vega has hidden for want of room, and without the roles that vega gives to every
 * group: it has one text alternative as a whole.
 */
function asImage(svg: string): string {
  return svg
    .replace(/<(?:path|line) [^>]*\bopacity="0"[^>]*\/>/g, "")
    .replace(/<text [^>]*\bopacity="0"[^>]*>[^<]*<\/text>/g, "")
    .replace(/ (?:role|aria-roledescription|aria-hidden|aria-label)="[^"]*"/g, "");
}

/**
 * Coordinates to a thousandth of a pixel: smaller files, and no trace of the last bits in which the
 * arithmetic of two machines may differ. Words are left alone.
 */
function roundedCoordinates(svg: string): string {
  return svg.replace(
    / (d|transform|x|y|x1|x2|y1|y2|width|height|cx|cy|r)="[^"]*\.\d{4}[^"]*"/g,
    (attribute) =>
      attribute.replace(/-?\d*\.\d{4,}(e-?\d+)?/g, (number) =>
        String(Math.round(Number(number) * 1000) / 1000),
      ),
  );
}

/** A warning of vega or vega-lite is a mistake in a chart builder: it must not pass unseen. */
function strictLogger() {
  const fail = (...words: readonly unknown[]): never => {
    throw new Error(`Vega: ${words.map(String).join(" ")}`);
  };
  const logger = {
    level: () => logger,
    error: fail,
    warn: fail,
    info: () => logger,
    debug: () => logger,
  };
  return logger as never;
}

import type { Layer } from "./chart.js";
import { legendColumns, type Frame } from "./frame.js";
import { colours } from "./theme.js";

/** A word of a legend and the mark that it stands for, drawn alike in the plot and in the legend. */
export interface LegendEntry {
  word: string;
  colour: string;
  mark: LegendMark;
}

interface LegendMark {
  type: "area" | "line" | "rule" | "point";
  strokeWidth?: number;
  /** Of a point: a circle where not given. */
  shape?: string;
  /** Of a point: its area in square pixels. */
  size?: number;
  /** The outline of a point. */
  stroke?: string;
  [property: string]: unknown;
}

/** What a layer is beside its mark. */
interface LayerParts {
  encoding: Record<string, unknown>;
  transform?: unknown[];
  [property: string]: unknown;
}

/**
 * One legend for layers of different marks. The function that comes back makes the layer of an entry. The word
 * stands in a column of its own, made for the layer: colours by a constant are drawn by Vega-Lite too, but its
 * schema does not allow a legend for them.
 */
export function layersInLegend(
  frame: Frame,
  entries: readonly LegendEntry[],
): (entry: LegendEntry, layer: LayerParts) => Layer {
  const words = entries.map(({ word }) => word);
  const color = {
    field: "entry",
    type: "nominal",
    scale: { domain: words, range: entries.map(({ colour }) => colour) },
    legend: {
      columns: legendColumns(frame, words),
      symbolOpacity: 1,
      encoding: { symbols: symbols(frame, entries) },
    },
  };
  return ({ word, mark }, layer) =>
    ({
      ...layer,
      mark,
      transform: [...(layer.transform ?? []), { calculate: JSON.stringify(word), as: "entry" }],
      encoding: { ...layer.encoding, color },
    }) as unknown as Layer;
}

/** The symbol of each entry: a line as broad as its lines, a point as large as its points. */
function symbols(frame: Frame, entries: readonly LegendEntry[]) {
  const side = frame.fontSize * 0.95;
  const looks = entries.map(({ colour, mark: { type, strokeWidth, shape, size, stroke } }) => {
    if (type === "point") {
      return {
        shape: shape ?? "circle",
        size: size ?? frame.pointSize,
        fill: colour,
        stroke: stroke ?? colour,
        strokeWidth: strokeWidth ?? 0,
      };
    }
    // A line is a filled strip: what a stroke takes beyond its symbol would move the entry from its row.
    const breadth = strokeWidth ?? frame.lineWidth * (type === "rule" ? 0.7 : 1);
    const half = type === "area" ? 1 : Math.min(1, breadth / side);
    const strip = `M-1,${-half}L1,${-half}L1,${half}L-1,${half}Z`;
    return { shape: strip, size: side ** 2, fill: colour, stroke: colour, strokeWidth: 0 };
  });
  // Where Vega lays the entries out it does not know their words yet: the same room for each.
  const byWord = (property: keyof (typeof looks)[number], otherwise: string | number) => {
    const map = Object.fromEntries(entries.map(({ word }, i) => [word, looks[i]![property]]));
    return { value: { expr: `${JSON.stringify(map)}[datum.label] || ${JSON.stringify(otherwise)}` } };
  };
  return {
    shape: byWord("shape", "square"),
    size: byWord("size", side ** 2),
    fill: byWord("fill", colours.ink),
    stroke: byWord("stroke", colours.ink),
    strokeWidth: byWord("strokeWidth", 0),
  };
}

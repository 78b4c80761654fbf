import type { Layer, View } from "../../../charts/chart.js";
import type { Frame, PlotArea } from "../../../charts/frame.js";
import { panelHeads } from "../../../charts/marks.js";

/** A panel of a grid: its head and what is drawn below. */
export interface GridPanel {
  title: string;
  subtitle: string;
  draw(head: Layer[], size: PlotArea): View;
}

/** How many panels stand beside each other. */
export function gridColumns(frame: Frame, count: number): number {
  return Math.min(count, frame.size === "column" ? 2 : count === 4 ? 4 : 3);
}

/** Panels in rows, their plots of one size, one legend for all. */
export function panelGrid(frame: Frame, panels: readonly GridPanel[], { width, height }: PlotArea): View {
  const across = gridColumns(frame, panels.length);
  const down = Math.ceil(panels.length / across);
  const size = { width: width / across, height: height / down };
  const rows = Array.from({ length: down }, (_, row) => panels.slice(row * across, (row + 1) * across));
  return {
    resolve: { scale: { color: "shared" } },
    vconcat: rows.map((row) => {
      const heads = panelHeads(frame, row, size.width);
      return { hconcat: row.map((panel, i) => panel.draw(heads[i]!, size)) };
    }),
  } as View;
}

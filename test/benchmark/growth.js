/**
 * By which power of the size the time grows between the two largest of a series, where the start of the program counts
 * least: 1 where twice as much takes twice as long.
 */
export function growth(points) {
  const [first, last] = points.slice(-2);
  return Math.log(last.seconds / first.seconds) / Math.log(last.size / first.size);
}

/** The measured series, by name, of those that have several sizes. */
export function seriesOf(results) {
  const series = new Map();
  for (const { series: name, size, cold, seconds } of results) {
    // Of the largest size there is one run, the first: the others are shown by theirs.
    if (name !== undefined)
      series.set(name, [...(series.get(name) ?? []), { size, seconds: cold ?? seconds }]);
  }
  return new Map([...series].filter(([, points]) => points.length > 1));
}

/** A chart of time against size, both by powers of ten; a line of slope 1 stands beside the series. */
export async function growthChart(results) {
  const { drawSvg } = await import("../../dist/charts/vega.js");
  const values = [...seriesOf(results)].flatMap(([series, points]) =>
    points.map(({ size, seconds }) => ({ series, size, seconds })),
  );
  const x = {
    field: "size",
    type: "quantitative",
    scale: { type: "log" },
    title: "size (rows, draws, specifications)",
  };
  const y = { field: "seconds", type: "quantitative", scale: { type: "log" }, title: "seconds" };
  const sizes = values.map(({ size }) => size);
  const [from, to] = [Math.min(...sizes), Math.max(...sizes)];
  const proportional = [from, to].map((size) => ({ size, seconds: (0.01 * size) / 10_000 }));
  return drawSvg({
    $schema: "https://vega.github.io/schema/vega-lite/v6.json",
    background: "#FFFFFF",
    width: 480,
    height: 320,
    title: "Time against size; dashed: in proportion",
    layer: [
      {
        data: { values: proportional },
        mark: { type: "line", strokeDash: [4, 4], color: "#555555" },
        encoding: { x, y },
      },
      {
        data: { values },
        mark: { type: "line", point: true },
        encoding: { x, y, color: { field: "series", type: "nominal", title: null } },
      },
    ],
    config: { font: "Noto Sans, sans-serif" },
  });
}

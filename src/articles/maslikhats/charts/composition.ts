import { describe, type ChartBuilder, type ChartRow } from "../../../charts/chart.js";
import { layersInLegend, type LegendEntry } from "../../../charts/legend.js";
import { haloed, tooltip } from "../../../charts/marks.js";
import { brokenLabels, middleOfLines } from "../../../charts/frame.js";
import { colours } from "../../../charts/theme.js";
import { chartWords } from "../../../charts/words.js";
import { columnNames, type MaslikhatResults } from "../analysis.js";
import { asPrinted } from "../tables.js";
import { maslikhatsWords, shareName } from "../words.js";

/** For each share of Table 1 the sizes of the assembly that give it, with the count of deputies that does. */
export function composition(results: MaslikhatResults): ChartBuilder {
  return (frame) => {
    const { language } = frame;
    const words = maslikhatsWords(language);
    const { columns } = words;
    const { title, units, nearest, other, gives, noSize } = words.charts.composition;
    const shares = columnNames.flatMap((name) => results.columns[name].shares);
    const name = (id: string, printed: string) =>
      `${shareName(id)[language]}, ${asPrinted(printed, language)}`;
    const names = shares.map(({ id, printed }) => name(id, printed));
    const { least, most } = results.size;
    const sizes = Array.from({ length: most - least + 1 }, (_, i) => least + i);
    const found = sizes.flatMap((size) => results.bySize.filter((cell) => cell.size === size));
    const labelExpr = frame.size === "column" ? brokenLabels(frame, names, 0.4 * frame.width) : undefined;
    const rowHeight = (labelExpr === undefined ? 1.7 : 2.2) * frame.fontSize;
    // A slide is no taller for many rows.
    const diameter = (frame.size === "slide" ? 1.15 : 1.4) * frame.fontSize;
    const point = { type: "point", filled: true, size: diameter ** 2, opacity: 1 } as const;
    const entries = {
      nearest: { word: nearest, colour: colours.band, mark: point },
      other: { word: other, colour: colours.second, mark: point },
    } satisfies Record<string, LegendEntry>;
    const inLegend = layersInLegend({ ...frame, width: 0.75 * frame.width }, Object.values(entries));
    const y = {
      field: "share",
      type: "nominal",
      scale: { domain: names },
      axis: { title: null, grid: true, ...(labelExpr !== undefined && middleOfLines(frame, labelExpr)) },
    } as const;
    const x = {
      field: "size",
      type: "ordinal",
      scale: { domain: sizes },
      axis: { title: columns.size, labelAngle: 0, grid: true },
    } as const;
    const tooltips = [
      ...(["share", "size", "count", "rounding"] as const).map((column) => tooltip(columns, column)),
    ];
    const roundings = { nearest, other };
    return {
      title,
      units,
      source: chartWords(language).source(words.source),
      columns,
      words: {
        share: Object.fromEntries(shares.map(({ id }, i) => [id, names[i]!])),
        rounding: roundings,
      },
      rows: shares.flatMap(({ id, printed }): ChartRow[] => {
        const cells = found.filter((cell) => cell.id === id);
        return cells.length === 0
          ? [{ share: id, printed: Number(printed), size: null, count: null, rounding: null }]
          : cells.map(({ size, count, rounding }) => ({
              share: id,
              printed: Number(printed),
              size,
              count,
              rounding,
            }));
      }),
      tall: 0.5 + (rowHeight * names.length) / frame.height,
      description: describe(
        chartWords(language).kinds.points,
        title,
        units,
        sizes
          .filter((size) => found.some((cell) => cell.size === size))
          .map((size) =>
            gives(
              String(size),
              found
                .filter((cell) => cell.size === size)
                .map(({ id, count, rounding }) => {
                  const at = shares.findIndex((share) => share.id === id);
                  return `${names[at]}: ${count} (${roundings[rounding]})`;
                })
                .join(", "),
            ),
          ),
      ),
      draw: (area) => ({
        ...area,
        layer: [
          ...(["nearest", "other"] as const).map((kind) =>
            inLegend(entries[kind], {
              transform: [{ filter: `datum.rounding === ${JSON.stringify(roundings[kind])}` }],
              encoding: { y, x, tooltip: tooltips },
            }),
          ),
          ...haloed({
            transform: [{ filter: "datum.size === null" }],
            mark: {
              type: "text",
              text: noSize,
              align: "center",
              fontSize: frame.sourceSize,
              color: colours.quiet,
            },
            encoding: { y, x: { value: { expr: "width / 2" } } },
          }),
          {
            transform: [{ filter: "datum.size !== null" }],
            mark: { type: "text", fontSize: frame.sourceSize, color: colours.text, baseline: "middle" },
            encoding: { y, x, text: { field: "count", type: "nominal" }, tooltip: tooltips },
          },
        ],
      }),
    };
  };
}

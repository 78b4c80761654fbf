import { describe, type ChartBuilder, type ChartRow, type Layer } from "../../../charts/chart.js";
import { legendColumns, type PlotArea } from "../../../charts/frame.js";
import { haloed, hoverPoints, referenceLine, tooltip } from "../../../charts/marks.js";
import { colours } from "../../../charts/theme.js";
import { chartWords } from "../../../charts/words.js";
import { capitalized, formatNumber } from "../../../language/formats.js";
import { miningDivisions, type MiningDivision, type MiningResults } from "../analysis.js";
import type { MiningRun } from "../run.js";
import { miningWords, seriesName } from "../words.js";
import { divisionColours } from "./divisions.js";
import { miningSource } from "./source.js";

/** The official series that are drawn: both labels that the printed numbers for ores may have, and metallurgy. */
const drawn = ["ores", "iron_ores", "metallurgy"] as const;
type Drawn = (typeof drawn)[number];
const lineColours: Record<Drawn, string> = { ...divisionColours, iron_ores: colours.ink };

/** The official physical volume indices of Figure 1, with the numbers that the article prints on top. */
export function volumeIndices({ results, file }: MiningRun): ChartBuilder {
  return (frame) => {
    const { language } = frame;
    const { charts, columns } = miningWords(language);
    const text = charts.volume;
    const words = Object.fromEntries(
      drawn.map((series) => [series, capitalized(seriesName(series, language))]),
    ) as Record<Drawn, string>;
    const names = drawn.map((series) => words[series]);
    const years = [...new Set(results.quoted.map(({ year }) => year))];
    const rows = rowsOf(results, years);
    const highest = Math.max(100, ...rows.map(({ index, printed }) => Number(index ?? printed)));
    const lowest = Math.min(100, ...rows.map(({ index, printed }) => Number(index ?? printed)));
    const values: [number, number] = [lowest - 5, highest + 3];
    const wholeYears: [number, number] = [years[0]! - 0.5, years.at(-1)! + 0.5];
    const x = (field: "at" | "year") =>
      ({
        field,
        type: "quantitative",
        scale: { nice: false, zero: false, domain: wholeYears },
        axis: { title: null, format: "d", values: years, grid: false },
      }) as const;
    const y = (field: "index" | "printed") =>
      ({
        field,
        type: "quantitative",
        // Room for the numbers beyond the outermost points.
        scale: { zero: false, nice: true, domain: values },
        axis: { title: null, tickCount: 6 },
      }) as const;
    const marker = frame.pointSize * 1.5;
    const color = {
      field: "division",
      type: "nominal",
      scale: { domain: names, range: drawn.map((series) => lineColours[series]) },
      legend: { columns: legendColumns(frame, names), symbolType: "stroke", symbolStrokeWidth: 2 },
    } as const;
    /** Places of the points: apart in a year in which the two divisions would hide each other. */
    const placed = (area: PlotArea): NonNullable<Layer["transform"]> => {
      const perPoint = area.height / (values[1] - values[0]);
      const meeting = years.filter((year) => {
        const [one, other] = rows.filter((row) => row.year === year && row.printed !== null);
        if (one === undefined || other === undefined) return false;
        return Math.abs(Number(one.printed) - Number(other.printed)) * perPoint < 1.2 * Math.sqrt(marker);
      });
      const shift = (0.75 * Math.sqrt(marker) * (wholeYears[1] - wholeYears[0])) / area.width;
      const side = `datum.division === ${JSON.stringify(words.ores)} ? ${-shift} : ${shift}`;
      const isMeeting = `indexof(${JSON.stringify(meeting)}, datum.year) >= 0`;
      return [
        { filter: "isValid(datum.printed)" },
        { calculate: `datum.year + (${isMeeting} ? (${side}) : 0)`, as: "at" },
      ];
    };
    const isAbove = `(${miningDivisions
      .map((division) => {
        const above = JSON.stringify(numbersAbove(results, division, years));
        return `(datum.division === ${JSON.stringify(words[division])} && indexof(${above}, datum.year) >= 0)`;
      })
      .join(" || ")})`;
    const direction = (word: string, baseline: "top" | "bottom", dy: number): Layer => ({
      data: { values: [{}] },
      mark: {
        type: "text",
        text: word,
        align: "left",
        baseline,
        dx: 4,
        dy,
        fontSize: frame.sourceSize,
        color: colours.quiet,
      },
      encoding: { x: { value: "width" }, y: { datum: 100 } },
    });
    const lineTooltips = [
      tooltip(columns, "division"),
      tooltip(columns, "year"),
      tooltip(columns, "index", ",.1f"),
    ];
    return {
      title: text.title,
      units: text.units,
      source: miningSource(file, "figure", language),
      columns,
      rows,
      words: { division: words },
      tall: 1.05,
      description: describe(
        chartWords(language).kinds.lines,
        text.title,
        text.units,
        facts(rows, words, (value) => formatNumber(value, 1, language), text.printed),
      ),
      draw: (area) => ({
        ...area,
        layer: [
          ...referenceLine(frame, "y", 100),
          direction(text.growth, "bottom", -3),
          direction(text.decline, "top", 4),
          {
            transform: [{ filter: "isValid(datum.index)" }],
            mark: { type: "line", strokeWidth: frame.lineWidth },
            encoding: { x: x("year"), y: y("index"), color },
          },
          ...miningDivisions.map((division): Layer => ({
            transform: [...placed(area), { filter: `datum.division === ${JSON.stringify(words[division])}` }],
            mark: {
              type: "point",
              shape: division === "ores" ? "circle" : "square",
              size: marker,
              filled: true,
              opacity: 1,
              stroke: "#FFFFFF",
              strokeWidth: 1,
            },
            encoding: {
              x: x("at"),
              y: y("printed"),
              color,
              tooltip: [
                tooltip(columns, "division"),
                tooltip(columns, "year"),
                tooltip(columns, "printed", ",.1f"),
              ],
            },
          })),
          ...([true, false] as const).flatMap((above) =>
            haloed({
              transform: [...placed(area), { filter: `${isAbove} === ${above}` }],
              mark: {
                type: "text",
                baseline: above ? "bottom" : "top",
                dy: (above ? -0.6 : 0.6) * frame.fontSize,
                fontSize: frame.sourceSize,
              },
              encoding: {
                x: x("at"),
                y: y("printed"),
                text: { field: "printed", type: "quantitative", format: ",.1f" },
              },
            }),
          ),
          {
            ...hoverPoints(frame, { x: x("year"), y: y("index"), tooltip: lineTooltips }),
            transform: [{ filter: "isValid(datum.index)" }],
          } as Layer,
        ],
      }),
    };
  };
}

/** A row for every official value, then for every printed one. */
function rowsOf({ official, printedPoints }: MiningResults, years: readonly number[]): ChartRow[] {
  const lines = drawn.flatMap((series) =>
    official
      .filter(({ branch, year }) => branch === series && years.includes(year))
      .map(({ year, index }) => ({ division: series, year, index: index.value, printed: null })),
  );
  const points = miningDivisions.flatMap((division) =>
    printedPoints
      .filter((point) => point.division === division)
      .sort((a, b) => a.year - b.year)
      .map(({ year, index }) => ({ division, year, index: null, printed: index })),
  );
  return [...lines, ...points];
}

/**
 * Years in which the number of a printed point stands above it: the higher of two in a year, and one alone where
 * it is higher than the years beside it.
 */
function numbersAbove(
  { official, printedPoints }: MiningResults,
  division: MiningDivision,
  years: readonly number[],
): number[] {
  return printedPoints.flatMap((point) => {
    if (point.division !== division) return [];
    const { year, index } = point;
    const other = printedPoints.find((each) => each.division !== division && each.year === year);
    const beside = official.filter(
      (row) => row.branch === division && Math.abs(row.year - year) === 1 && years.includes(row.year),
    );
    const between = beside.reduce((sum, row) => sum + row.index.value, 0) / beside.length;
    return (other === undefined ? index >= between : index > other.index) ? [year] : [];
  });
}

function facts(
  rows: readonly ChartRow[],
  words: Readonly<Record<Drawn, string>>,
  number: (value: number) => string,
  printed: string,
): string[] {
  const list = (series: Drawn, column: "index" | "printed") =>
    rows
      .filter((row) => row.division === series && row[column] !== null)
      .map((row) => `${row.year}: ${number(Number(row[column]))}`)
      .join(", ");
  return [
    ...drawn.map((series) => `${words[series]}: ${list(series, "index")}`),
    ...miningDivisions.map((division) => `${words[division]} (${printed}): ${list(division, "printed")}`),
  ];
}

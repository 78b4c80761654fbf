import { describe, type ChartBuilder, type ChartRow, type Layer } from "../../../charts/chart.js";
import { legendColumns, type PlotArea } from "../../../charts/frame.js";
import { labelPlaces, type LabelPlace, type Point } from "../../../charts/label-places.js";
import { lookedUp } from "../../../charts/expression.js";
import { haloed, hoverPoints, referenceLine, tooltip } from "../../../charts/marks.js";
import { colours } from "../../../charts/theme.js";
import { chartWords } from "../../../charts/words.js";
import { capitalized, formatNumber } from "../../../language/formats.js";
import { miningDivisions, type MiningResults } from "../analysis.js";
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
    // Room for the numbers beyond the outermost points, to the next ten.
    const values: [number, number] = [10 * Math.floor((lowest - 5) / 10), 10 * Math.ceil((highest + 3) / 10)];
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
        scale: { zero: false, nice: false, domain: values },
        axis: { title: null, tickCount: 6 },
      }) as const;
    const marker = frame.pointSize * 1.5;
    const color = {
      field: "division",
      type: "nominal",
      scale: { domain: names, range: drawn.map((series) => lineColours[series]) },
      legend: { columns: legendColumns(frame, names), symbolType: "stroke", symbolStrokeWidth: 2 },
    } as const;
    const printed = rows.filter((row) => row.printed !== null);
    /** How far apart the points stand in a year in which the two divisions would hide each other, in years. */
    const shiftIn = (year: number, area: PlotArea): number => {
      const [one, other] = printed.filter((row) => row.year === year);
      const perPoint = area.height / (values[1] - values[0]);
      const isMeeting =
        one !== undefined &&
        other !== undefined &&
        Math.abs(Number(one.printed) - Number(other.printed)) * perPoint < 1.2 * Math.sqrt(marker);
      return isMeeting ? (0.75 * Math.sqrt(marker) * (wholeYears[1] - wholeYears[0])) / area.width : 0;
    };
    const atOf = ({ division, year }: ChartRow, area: PlotArea) =>
      Number(year) + (division === "ores" ? -1 : 1) * shiftIn(Number(year), area);
    const placed = (area: PlotArea): NonNullable<Layer["transform"]> => [
      { filter: "isValid(datum.printed)" },
      {
        calculate: `datum.year + (datum.division === ${JSON.stringify(words.ores)} ? -1 : 1) * ${lookedUp(
          years.map((year) => [year, shiftIn(year, area)] as const),
          "datum.year",
        )}`,
        as: "at",
      },
    ];
    /** The printed rows by the place of their number, see `labelPlaces`. */
    const numbersByPlace = (area: PlotArea): Map<string, { place: LabelPlace; keys: string[] }> => {
      const x = (at: number) => ((at - wholeYears[0]) / (wholeYears[1] - wholeYears[0])) * area.width;
      const y = (value: number) => ((values[1] - value) / (values[1] - values[0])) * area.height;
      const points = printed.map((row) => ({
        x: x(atOf(row, area)),
        y: y(Number(row.printed)),
        width: frame.measure(formatNumber(Number(row.printed), 1, language), frame.sourceSize),
        height: frame.sourceSize,
      }));
      const places = labelPlaces(
        points,
        (index) => isAbove(results, printed[index]!, years),
        plotLines(rows, x, y, area),
        0.6 * frame.fontSize,
      );
      const byPlace = new Map<string, { place: LabelPlace; keys: string[] }>();
      places.forEach((place, index) => {
        const { division, year } = printed[index]!;
        const name = JSON.stringify(place);
        if (!byPlace.has(name)) byPlace.set(name, { place, keys: [] });
        byPlace.get(name)!.keys.push(`${words[division as Drawn]}|${String(year)}`);
      });
      return byPlace;
    };
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
          ...[...numbersByPlace(area).values()].flatMap(({ place, keys }) =>
            haloed({
              transform: [
                ...placed(area),
                { filter: `indexof(${JSON.stringify(keys)}, datum.division + '|' + datum.year) >= 0` },
              ],
              mark: { type: "text", ...textPlace(place), fontSize: frame.sourceSize },
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

/** The lines of the official series and the one at 100, in pixels of the plot. */
function plotLines(
  rows: readonly ChartRow[],
  x: (year: number) => number,
  y: (index: number) => number,
  area: PlotArea,
): [Point, Point][] {
  const between = drawn.flatMap((series) => {
    const points = rows
      .filter(({ division, index }) => division === series && index !== null)
      .map(({ year, index }): Point => ({ x: x(Number(year)), y: y(Number(index)) }));
    return points.slice(1).map((to, i): [Point, Point] => [points[i]!, to]);
  });
  return [
    ...between,
    [
      { x: 0, y: y(100) },
      { x: area.width, y: y(100) },
    ],
  ];
}

/** A place of a number as properties of Vega's text. */
function textPlace({ side, above, distance }: LabelPlace) {
  const align = side === 0 ? "center" : side < 0 ? "right" : "left";
  return { align, baseline: above ? "bottom" : "top", dy: above ? -distance : distance } as const;
}

/**
 * Whether the number of a printed point rather stands above it: the higher of two in a year, and one alone where
 * it is higher than the years beside it.
 */
function isAbove(
  { official, printedPoints }: MiningResults,
  row: ChartRow,
  years: readonly number[],
): boolean {
  const { division, year, printed } = row;
  const other = printedPoints.find((each) => each.division !== division && each.year === year);
  const beside = official.filter(
    (each) =>
      each.branch === division && Math.abs(each.year - Number(year)) === 1 && years.includes(each.year),
  );
  const between = beside.reduce((sum, each) => sum + each.index.value, 0) / beside.length;
  return other === undefined ? Number(printed) >= between : Number(printed) > other.index;
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

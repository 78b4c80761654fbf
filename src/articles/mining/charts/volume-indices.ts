import { describe, type ChartBuilder, type ChartRow, type Layer } from "../../../charts/chart.js";
import { legendColumns, type PlotArea } from "../../../charts/frame.js";
import { haloed, hoverRules, referenceLine, tooltip } from "../../../charts/marks.js";
import { colours } from "../../../charts/theme.js";
import { chartWords } from "../../../charts/words.js";
import { formatNumber } from "../../../language/formats.js";
import { miningDivisions, type MiningDivision } from "../analysis.js";
import type { MiningRun } from "../run.js";
import { miningWords } from "../words.js";
import { divisionColours, divisionWords } from "./divisions.js";
import { miningSource } from "./source.js";

/** The quoted physical volume indices against 100; nothing is drawn where nothing is quoted. */
export function volumeIndices({ results, file }: MiningRun): ChartBuilder {
  return (frame) => {
    const { language } = frame;
    const { charts, columns } = miningWords(language);
    const number = (value: number, places: number) => formatNumber(value, places, language);
    const { quoted, ranges } = results;
    const text = charts.volume;
    const words = divisionWords(language);
    const names = Object.values(words);
    const years = [...new Set(quoted.map(({ year }) => year))];
    const rows: ChartRow[] = [
      ...quoted.map(({ division, year, index }) => ({
        division,
        from: year,
        to: year,
        index: index?.value ?? null,
        low: null,
        high: null,
      })),
      ...ranges.map(({ division, from, to, low, high }) => ({
        division,
        from,
        to,
        index: null,
        low: low?.value ?? null,
        high: high?.value ?? null,
      })),
    ];
    const ends = [...quoted.map(({ index }) => index), ...ranges.flatMap(({ low, high }) => [low, high])];
    const highest = Math.max(100, ...ends.map((end) => end?.value ?? 100));
    const lowest = Math.min(100, ...ends.map((end) => end?.value ?? 100));
    const valueOf = (division: MiningDivision, year: number) =>
      quoted.find((point) => point.division === division && point.year === year)?.index?.value;
    const wholeYears: [number, number] = [years[0]! - 0.5, years.at(-1)! + 0.5];
    const x = (field: "at" | "left") =>
      ({
        field,
        type: "quantitative",
        scale: { nice: false, zero: false, domain: wholeYears },
        axis: { title: null, format: "d", values: years, grid: false },
      }) as const;
    const y = (field: "index" | "low" | "high") =>
      ({
        field,
        type: "quantitative",
        // Room for the numbers above the highest point.
        scale: { zero: false, nice: true, domainMax: highest + 3 },
        axis: { title: null, tickCount: 6 },
      }) as const;
    const marker = frame.pointSize * 1.5;
    const color = {
      field: "division",
      type: "nominal",
      scale: { domain: names, range: Object.values(divisionColours) },
      legend: { columns: legendColumns(frame, names), symbolOpacity: 1, symbolSize: marker },
    } as const;
    const shape = {
      field: "division",
      type: "nominal",
      scale: { domain: names, range: ["circle", "square"] },
    } as const;
    /** Places of the points: apart in a year in which the two divisions would hide each other. */
    const placed = (area: PlotArea): NonNullable<Layer["transform"]> => {
      const perPoint = area.height / (highest + 3 - lowest);
      const meeting = years.filter((year) => {
        const [ores, metallurgy] = miningDivisions.map((division) => valueOf(division, year));
        if (ores === undefined || metallurgy === undefined) return false;
        return Math.abs(ores - metallurgy) * perPoint < 1.2 * Math.sqrt(marker);
      });
      const shift = (0.75 * Math.sqrt(marker) * (wholeYears[1] - wholeYears[0])) / area.width;
      const side = `datum.division === ${JSON.stringify(words.ores)} ? ${-shift} : ${shift}`;
      const isMeeting = `indexof(${JSON.stringify(meeting)}, datum.from) >= 0`;
      return [{ calculate: `datum.from + (${isMeeting} ? (${side}) : 0)`, as: "at" }];
    };
    const openEnds = (["low", "high"] as const).filter((end) =>
      ranges.some((range) => range[end] !== null && range[end === "low" ? "high" : "low"] === null),
    );
    const spanEnds: NonNullable<Layer["transform"]> = [
      { filter: "isValid(datum.low) || isValid(datum.high)" },
      { calculate: "datum.from - 0.4", as: "left" },
      { calculate: "datum.to + 0.4", as: "right" },
    ];
    const oneEnd = "isValid(datum.low) ? datum.low : datum.high";
    const tooltips = [tooltip(columns, "division"), tooltip(columns, "from"), tooltip(columns, "to")];
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
        miningDivisions.flatMap((division) => [
          `${words[division]}: ` +
            quoted
              .filter((point) => point.division === division)
              .map(
                ({ year, index }) =>
                  `${year}: ${index === null ? chartWords(language).alternative.unknown : number(index.value, 1)}`,
              )
              .join(", "),
          ...ranges
            .filter((range) => range.division === division)
            .map(({ from, to, low, high }) => {
              const ends = [low, high].filter((end) => end !== null).map((end) => number(end!.value, 1));
              return `${words[division]}, ${from}\u2013${to} (${text.range}): ${ends.join("\u2013")}`;
            }),
        ]),
      ),
      draw: (area) => ({
        ...area,
        layer: [
          // Spans with both ends are faint boxes; where the text gives one end only, a dashed line.
          {
            transform: [...spanEnds, { filter: "isValid(datum.low) && isValid(datum.high)" }],
            mark: { type: "rect", opacity: 0.28 },
            encoding: {
              x: x("left"),
              x2: { field: "right" },
              y: y("low"),
              y2: { field: "high" },
              color,
              tooltip: [...tooltips, tooltip(columns, "low", ",.1f"), tooltip(columns, "high", ",.1f")],
            },
          },
          ...openEnds.flatMap((end): Layer[] => {
            const transform = [
              ...spanEnds,
              { filter: `isValid(datum.${end}) && !isValid(datum.${end === "low" ? "high" : "low"})` },
            ];
            const encoding = {
              x: x("left"),
              x2: { field: "right" },
              y: y(end),
              color,
              tooltip: [...tooltips, tooltip(columns, end, ",.1f")],
            };
            return [
              {
                transform,
                mark: { type: "rule", strokeDash: [5, 3], strokeWidth: frame.lineWidth },
                encoding,
              },
              hoverRules(encoding, { strokeWidth: frame.fontSize, transform }),
            ];
          }),
          ...referenceLine(frame, "y", 100),
          direction(text.growth, "bottom", -3),
          direction(text.decline, "top", 4),
          {
            transform: [{ filter: "!isValid(datum.low) && !isValid(datum.high)" }, ...placed(area)],
            mark: { type: "line", invalid: "break-paths-show-domains" },
            encoding: { x: x("at"), y: y("index"), color },
          },
          {
            transform: [{ filter: "isValid(datum.index)" }, ...placed(area)],
            mark: { type: "point", size: marker },
            encoding: {
              x: x("at"),
              y: y("index"),
              color,
              shape,
              tooltip: [
                tooltip(columns, "division"),
                { ...tooltip(columns, "from"), title: columns.year },
                tooltip(columns, "index", ",.1f"),
              ],
            },
          },
          // The two divisions nearly meet in some years: the number of one stands above, of the other below.
          ...miningDivisions.flatMap((division) =>
            haloed({
              transform: [
                { filter: `isValid(datum.index) && datum.division === '${words[division]}'` },
                ...placed(area),
              ],
              mark: {
                type: "text",
                baseline: division === "ores" ? "bottom" : "top",
                dy: (division === "ores" ? -0.6 : 0.6) * frame.fontSize,
                fontSize: frame.sourceSize,
              },
              encoding: {
                x: x("at"),
                y: y("index"),
                text: { field: "index", type: "quantitative", format: ",.1f" },
              },
            }),
          ),
          ...([true, false] as const).map((box): Layer => ({
            transform: [
              ...spanEnds,
              { filter: `(isValid(datum.low) && isValid(datum.high)) === ${box}` },
              { calculate: box ? "datum.high" : oneEnd, as: "end" },
              {
                calculate: box
                  ? "format(datum.low, ',.1f') + '\u2013' + format(datum.high, ',.1f')"
                  : `format(${oneEnd}, ',.1f')`,
                as: "words",
              },
            ],
            mark: {
              type: "text",
              align: "left",
              baseline: box ? "bottom" : "top",
              dy: box ? -3 : 3,
              fontSize: frame.sourceSize,
            },
            encoding: {
              x: x("left"),
              y: { field: "end", type: "quantitative" },
              text: { field: "words", type: "nominal" },
            },
          })),
        ],
      }),
    };
  };
}

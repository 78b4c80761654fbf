import {
  divisionParts,
  miningDivisions,
  type MiningBranch,
  type MiningDivision,
  type MiningResults,
  type ProjectShares,
  type TradeIndicator,
} from "../articles/mining/analysis.js";
import { describe, type ChartContent, type ChartRow, type Layer } from "./chart.js";
import { brokenLabels, legendColumns, type Frame } from "./frame.js";
import { capitalized, type Labels } from "./labels.js";
import { groupedBars, haloed, namedLayer, referenceLine, tooltip } from "./marks.js";
import { colours, shades } from "./theme.js";

/** The two divisions in words, in the order of the articles' tables. */
function divisionWords(labels: Labels): Record<MiningDivision, string> {
  return { ores: labels.branch("ores"), metallurgy: labels.branch("metallurgy") };
}

const divisionColours = { ores: colours.second, metallurgy: colours.main };

/** The quoted physical volume indices against 100; nothing is drawn where nothing is quoted. */
export function volumeIndices(results: MiningResults, labels: Labels, frame: Frame): ChartContent {
  const { quoted, ranges } = results;
  const text = labels.mining.volume;
  const words = divisionWords(labels);
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
  const wholeYears: [number, number] = [years[0]! - 0.5, years.at(-1)! + 0.5];
  const x = (field: "from" | "left") =>
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
      axis: { title: null, format: ",.0f", tickCount: 6 },
    }) as const;
  const color = {
    field: "division",
    type: "nominal",
    scale: { domain: names, range: Object.values(divisionColours) },
    legend: { columns: legendColumns(frame, names), symbolOpacity: 1 },
  } as const;
  const shape = {
    field: "division",
    type: "nominal",
    scale: { domain: names, range: ["circle", "square"] },
  } as const;
  const spanEnds: Layer["transform"] = [
    { filter: "isValid(datum.low) || isValid(datum.high)" },
    { calculate: "datum.from - 0.4", as: "left" },
    { calculate: "datum.to + 0.4", as: "right" },
  ];
  const oneEnd = "isValid(datum.low) ? datum.low : datum.high";
  const tooltips = [tooltip(labels, "division"), tooltip(labels, "from"), tooltip(labels, "to")];
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
    source: labels.sources.miningFigure,
    rows,
    words: { division: words },
    tall: 1.05,
    description: describe(
      labels.kinds.lines,
      text.title,
      text.units,
      miningDivisions.flatMap((division) => [
        `${words[division]}: ` +
          quoted
            .filter((point) => point.division === division)
            .map(
              ({ year, index }) =>
                `${year}: ${index === null ? labels.alternative.unknown : labels.number(index.value, 1)}`,
            )
            .join(", "),
        ...ranges
          .filter((range) => range.division === division)
          .map(({ from, to, low, high }) => {
            const ends = [low, high].filter((end) => end !== null).map((end) => labels.number(end!.value, 1));
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
            tooltip: [...tooltips, tooltip(labels, "low", ",.1f"), tooltip(labels, "high", ",.1f")],
          },
        },
        {
          transform: [
            ...spanEnds,
            { filter: "!isValid(datum.low) || !isValid(datum.high)" },
            { calculate: oneEnd, as: "end" },
          ],
          mark: { type: "rule", strokeDash: [5, 3], strokeWidth: frame.lineWidth },
          encoding: {
            x: x("left"),
            x2: { field: "right" },
            y: { field: "end", type: "quantitative" },
            color,
            tooltip: [...tooltips, tooltip(labels, "low", ",.1f")],
          },
        },
        ...referenceLine(frame, "y", 100),
        direction(text.growth, "bottom", -3),
        direction(text.decline, "top", 4),
        {
          transform: [{ filter: "!isValid(datum.low) && !isValid(datum.high)" }],
          mark: { type: "line", invalid: "break-paths-show-domains" },
          encoding: { x: x("from"), y: y("index"), color },
        },
        {
          transform: [{ filter: "isValid(datum.index)" }],
          mark: { type: "point", size: frame.pointSize * 1.5 },
          encoding: {
            x: x("from"),
            y: y("index"),
            color,
            shape,
            tooltip: [tooltip(labels, "division"), tooltip(labels, "from"), tooltip(labels, "index", ",.1f")],
          },
        },
        // The two divisions nearly meet in some years: the number of one stands above, of the other below.
        ...miningDivisions.flatMap((division) =>
          haloed({
            transform: [{ filter: `isValid(datum.index) && datum.division === '${words[division]}'` }],
            mark: {
              type: "text",
              baseline: division === "ores" ? "bottom" : "top",
              dy: (division === "ores" ? -0.6 : 0.6) * frame.fontSize,
              fontSize: frame.sourceSize,
            },
            encoding: {
              x: x("from"),
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
}

/** Bars by branch, a shade for each year: output in billion tenge, or enterprises. */
function byBranch(measure: "output" | "enterprises") {
  const column = measure === "output" ? "billion_tenge" : "enterprises";
  const places = measure === "output" ? 1 : 0;
  return (results: MiningResults, labels: Labels, frame: Frame): ChartContent => {
    const { title, units } = labels.mining[measure];
    const branches = results.branches.filter((branch) => branch !== "industry");
    const words = Object.fromEntries(branches.map((branch) => [branch, labels.branch(branch)]));
    const { years } = results;
    const value = (branch: MiningBranch, year: number): number | undefined => {
      const known = results[measure][branch]?.[year];
      return known === undefined || measure === "enterprises" ? known : known / 1000;
    };
    const rows = branches.flatMap((branch) =>
      years.flatMap((year) => {
        const known = value(branch, year);
        return known === undefined ? [] : [{ branch, year: String(year), [column]: known }];
      }),
    );
    const highest = Math.max(...rows.map((row) => Number(row[column])));
    return {
      title,
      units,
      source: labels.sources.miningOutput,
      rows,
      words: { branch: words },
      tall: 1.5,
      description: describe(
        labels.kinds.bars,
        title,
        units,
        branches.map(
          (branch) =>
            `${words[branch]}: ` +
            years
              .map((year) => `${year}: ${labels.number(value(branch, year) ?? Number.NaN, places)}`)
              .join(", "),
        ),
      ),
      draw: (area) =>
        groupedBars(frame, area, {
          category: "branch",
          categories: Object.values(words),
          series: { column: "year", names: years.map(String), colours: shades(years.length) },
          value: column,
          axisFormat: ",.0f",
          labelFormat: `,.${places}f`,
          horizontal: true,
          domain: [0, (frame.size === "column" ? 1.2 : 1.08) * highest],
          tooltip: [
            tooltip(labels, "branch"),
            tooltip(labels, "year"),
            tooltip(labels, column, `,.${places}f`),
          ],
        }),
    };
  };
}

export const outputByBranch = byBranch("output");
export const enterprisesByBranch = byBranch("enterprises");

/** What each branch added to the growth of the complex over the whole span of years. */
export function contributionsToGrowth(results: MiningResults, labels: Labels, frame: Frame): ChartContent {
  const parts = miningDivisions.flatMap((division) => divisionParts[division]);
  const contributions = results.contributions.filter(({ branch }) => parts.includes(branch));
  const words = Object.fromEntries(contributions.map(({ branch }) => [branch, labels.branch(branch)]));
  const { from, to } = contributions[0]!;
  const title = labels.mining.contributions.title(`${from}\u2013${to}`);
  const { units } = labels.mining.contributions;
  const values = contributions.map(({ percentagePoints }) => percentagePoints);
  const reach = Math.max(...values, 0) - Math.min(...values, 0);
  return {
    title,
    units,
    source: labels.sources.miningContributions,
    rows: contributions.map(({ branch, percentagePoints }) => ({
      branch,
      from,
      to,
      percentage_points: percentagePoints,
    })),
    words: { branch: words },
    tall: frame.size === "column" ? 1.1 : 0.85,
    description: describe(
      labels.kinds.bars,
      title,
      units,
      contributions.map(
        ({ branch, percentagePoints }) => `${labels.branch(branch)}: ${labels.number(percentagePoints, 1)}`,
      ),
    ),
    draw: (area) =>
      groupedBars(frame, area, {
        category: "branch",
        categories: Object.values(words),
        value: "percentage_points",
        axisFormat: ",.0f",
        labelFormat: ",.1f",
        falls: Math.min(...values) < 0,
        horizontal: true,
        domain: [
          Math.min(...values, 0) - (Math.min(...values) < 0 ? 0.1 * reach : 0),
          Math.max(...values, 0) + 0.1 * reach,
        ],
        tooltip: [tooltip(labels, "branch"), tooltip(labels, "percentage_points", ",.1f")],
        extra: referenceLine(frame, "x", 0),
      }),
  };
}

/** The complex within manufacturing: projects, investment and jobs, by period. */
export function projectShares(results: MiningResults, labels: Labels, frame: Frame): ChartContent {
  const shares = results.projects ?? [];
  const { title, units } = labels.mining.shares;
  const measures: Record<keyof ProjectShares["share"], string> = {
    projects: capitalized(labels.term("projects")),
    investment: capitalized(labels.term("investment")),
    permanentJobs: capitalized(labels.term("permanentJobs")),
  };
  const periods = Object.fromEntries(shares.map(({ period }) => [period, periodOfProjects(period, labels)]));
  const rows = shares.flatMap(({ period, share }) =>
    Object.entries(share).map(([measure, value]) => ({ measure, period, share: value })),
  );
  return {
    title,
    units,
    source: labels.sources.miningProjects,
    rows,
    words: { measure: measures, period: periods },
    description: describe(
      labels.kinds.bars,
      title,
      units,
      shares.map(
        ({ period, share }) =>
          `${periods[period]}: ` +
          Object.entries(share)
            .map(
              ([measure, value]) =>
                `${measures[measure as keyof typeof measures]} ${labels.number(value, 1)}`,
            )
            .join(", "),
      ),
    ),
    draw: (area) =>
      groupedBars(frame, area, {
        category: "measure",
        categories: Object.values(measures),
        series: {
          column: "period",
          names: Object.values(periods),
          colours: [colours.second, colours.main, colours.ink],
        },
        value: "share",
        axisFormat: ",.0f",
        labelFormat: ",.1f",
        tooltip: [tooltip(labels, "measure"), tooltip(labels, "period"), tooltip(labels, "share", ",.1f")],
      }),
  };
}

/** "2018-2023" with a dash, "plan to 2029" in the chart's language. */
function periodOfProjects(period: string, labels: Labels): string {
  const plan = /^plan to (\d{4})$/.exec(period)?.[1];
  return plan === undefined
    ? period.replace(/^(\d{4})-(\d{4})$/, "$1\u2013$2")
    : labels.mining.shares.planTo(plan);
}

/** Printed growth of exports beside the growth that the printed levels imply, with its range. */
export function exportGrowth(results: MiningResults, labels: Labels, frame: Frame): ChartContent {
  const text = labels.mining.exports;
  const branchWords: Partial<Record<TradeIndicator, string>> = {
    exports_total: text.total,
    exports_non_ferrous: text.nonFerrous,
    exports_ferrous: labels.branch("ferrous"),
  };
  const growth = (results.trade?.growth ?? []).filter(
    ({ indicator }) => branchWords[indicator] !== undefined,
  );
  const names = growth.map(({ indicator }) => branchWords[indicator]!);
  const printedWord = capitalized(labels.term("printed"));
  const impliedWord = capitalized(text.implied);
  const broken = brokenLabels(frame, names, 0.3 * frame.width);
  const y = {
    field: "branch",
    type: "nominal",
    sort: names,
    axis: { title: null, ...(broken && { labelExpr: broken }) },
    scale: { padding: 0.6 },
  } as const;
  const x = (field: string) =>
    ({
      field,
      type: "quantitative",
      scale: { nice: true },
      axis: { title: null, format: ",.0f", tickCount: 6, grid: true },
    }) as const;
  const tooltips = [
    tooltip(labels, "branch"),
    tooltip(labels, "printed", ",.1f"),
    tooltip(labels, "implied", ",.1f"),
    tooltip(labels, "low", ",.1f"),
    tooltip(labels, "high", ",.1f"),
  ];
  const offset = 0.75 * frame.fontSize;
  return {
    title: text.title,
    units: text.units,
    source: labels.sources.miningTrade,
    rows: growth.map(({ indicator, from, to, printed, implied }) => ({
      branch: indicator,
      from,
      to,
      printed,
      implied: implied.value,
      low: implied.range[0],
      high: implied.range[1],
    })),
    words: { branch: branchWords as Record<string, string> },
    tall: 1,
    legends: [printedWord, impliedWord],
    description: describe(
      labels.kinds.intervals,
      text.title,
      text.units,
      growth.map(({ indicator, printed, implied }) => {
        const [low, high] = implied.range.map((end) => labels.number(end, 1));
        const implication = `${text.implied} ${labels.number(implied.value, 1)} [${low}; ${high}]`;
        return `${branchWords[indicator]}: ${printed === null ? "" : `${labels.term("printed")} ${labels.number(printed, 1)}, `}${implication}`;
      }),
    ),
    draw: (area) => ({
      ...area,
      layer: [
        ...(growth.some(({ implied }) => implied.range[0] < 0) ? referenceLine(frame, "x", 0) : []),
        {
          mark: { type: "rule", color: colours.main, strokeWidth: frame.lineWidth * 1.3, yOffset: offset },
          encoding: { y, x: x("low"), x2: { field: "high" } },
        },
        namedLayer(impliedWord, colours.main, "circle", {
          mark: { type: "point", size: frame.pointSize * 1.5, yOffset: offset, shape: "circle" },
          encoding: { y, x: x("implied"), tooltip: tooltips },
        }),
        {
          mark: { type: "text", baseline: "top", yOffset: offset, dy: 0.6 * frame.fontSize },
          encoding: { y, x: x("implied"), text: { field: "implied", type: "quantitative", format: ",.1f" } },
        },
        namedLayer(printedWord, colours.second, "diamond", {
          mark: { type: "point", size: frame.pointSize * 1.8, yOffset: -offset, shape: "diamond" },
          encoding: { y, x: x("printed"), tooltip: tooltips },
        }),
        {
          mark: { type: "text", baseline: "bottom", yOffset: -offset, dy: -0.6 * frame.fontSize },
          encoding: { y, x: x("printed"), text: { field: "printed", type: "quantitative", format: ",.1f" } },
        },
      ],
      resolve: { scale: { color: "independent" } },
    }),
  };
}

/** The price change that output growth and the volume index imply, by division and year, with its range. */
export function impliedPrices(results: MiningResults, labels: Labels, frame: Frame): ChartContent {
  const { title, units } = labels.mining.prices;
  const words = divisionWords(labels);
  const values = miningDivisions.flatMap((division) =>
    Object.entries(results.impliedPriceChange[division] ?? {}).map(([year, change]) => ({
      division,
      year,
      per_cent: change.value,
      low: change.range[0],
      high: change.range[1],
    })),
  );
  const years = [...new Set(values.map(({ year }) => year))].sort();
  const shown = miningDivisions.filter((division) => values.some((row) => row.division === division));
  const names = shown.map((division) => words[division]);
  const axes = {
    x: { field: "year", type: "nominal", sort: years },
    xOffset: { field: "division", type: "nominal", sort: names },
  } as const;
  const low = Math.min(...values.map((row) => row.low), 0);
  const high = Math.max(...values.map((row) => row.high), 0);
  const room = 0.12 * (high - low);
  return {
    title,
    units,
    source: labels.sources.miningPrices,
    rows: values,
    words: { division: words },
    description: describe(
      labels.kinds.bars,
      title,
      units,
      shown.map(
        (division) =>
          `${words[division]}: ` +
          values
            .filter((row) => row.division === division)
            .map(
              (row) =>
                `${row.year}: ${labels.number(row.per_cent, 1)} [${labels.number(row.low, 1)}; ${labels.number(row.high, 1)}]`,
            )
            .join(", "),
      ),
    ),
    draw: (area) =>
      groupedBars(frame, area, {
        category: "year",
        categories: years,
        series: { column: "division", names, colours: shown.map((division) => divisionColours[division]) },
        value: "per_cent",
        axisFormat: ",.0f",
        domain: [low < 0 ? low - room : 0, high > 0 ? high + room : 0],
        tooltip: [
          tooltip(labels, "division"),
          tooltip(labels, "year"),
          tooltip(labels, "per_cent", ",.1f"),
          tooltip(labels, "low", ",.1f"),
          tooltip(labels, "high", ",.1f"),
        ],
        extra: [
          ...referenceLine(frame, "y", 0),
          {
            mark: { type: "rule", color: colours.ink, strokeWidth: frame.lineWidth },
            encoding: { ...axes, y: { field: "low", type: "quantitative" }, y2: { field: "high" } },
          },
          ...([true, false] as const).map((falls): Layer => ({
            transform: [{ filter: `datum.per_cent ${falls ? "<" : ">="} 0` }],
            mark: { type: "text", baseline: falls ? "top" : "bottom", dy: falls ? 3 : -3 },
            encoding: {
              ...axes,
              y: { field: falls ? "low" : "high", type: "quantitative" },
              text: { field: "per_cent", type: "quantitative", format: ",.1f" },
            },
          })),
        ],
      }),
  };
}

import type { FoodModel, FoodMonth, FoodTradeResults, FoodTradeYear } from "../articles/food/analysis.js";
import type { Language } from "../language/language.js";
import type { PrintedFigure } from "../ledger/printed-figure.js";
import type { WindowSlope } from "../statistics/moving-window.js";
import type { FaoIndexKind } from "../files/datasets.js";
import { monthNumber, yearMonth, type Period, type YearMonth } from "../months/year-month.js";
import { describe, type ChartContent, type ChartRow, type Layer, type View } from "./chart.js";
import { fittedMean } from "../statistics/confidence-band.js";
import { breakLines, legendColumns, type Frame, type PlotArea } from "./frame.js";
import { capitalized, type Labels } from "./labels.js";
import { groupedBars, haloed, hoverPoints, monthAxis, namedLayer, referenceLine, tooltip } from "./marks.js";
import { colours, monthNames } from "./theme.js";

/** A regression equation as an article prints it. */
export interface PrintedEquation {
  /** Its number in the article. */
  number: number;
  slope: PrintedFigure;
  intercept: PrintedFigure;
}

/** What the charts of the two series and their regressions show. */
export interface FoodChartInput {
  index: FaoIndexKind;
  months: readonly FoodMonth[];
  models: readonly FoodModel[];
  /** One for each model, in their order; a user's own periods have none. */
  printedEquations?: readonly PrintedEquation[];
}

/** A month in words: "January 2005", "январь 2005". */
function monthInWords(month: YearMonth, language: Language): string {
  const [year, ofYear] = month.split("-").map(Number) as [number, number];
  const name = monthNames[language][ofYear - 1]!;
  return language === "kk" ? `${year} ж. ${name}` : `${name} ${year}`;
}

/** A period as data have it: an ISO 8601 interval of months, "2005-01/2009-12". */
export function periodKey({ from, to }: Period): string {
  return `${from}/${to}`;
}

/** A period in years where it holds whole years, else in months. */
export function periodInWords({ from, to }: Period, language: Language): string {
  const years = [from.slice(0, 4), to.slice(0, 4)];
  const whole = from.endsWith("-01") && to.endsWith("-12");
  if (whole) return years[0] === years[1] ? years[0]! : years.join("\u2013");
  return `${monthInWords(from, language)} \u2013 ${monthInWords(to, language)}`;
}

function faoTitle(index: FaoIndexKind, labels: Labels): string {
  return index === "real" ? labels.food.realIndex : labels.food.nominalIndex;
}

/** Smallest and largest value with their months, for the text alternative. */
function extremes(months: readonly FoodMonth[], of: "faoIndex" | "foodPriceIndex", labels: Labels): string {
  const sorted = [...months].sort((a, b) => a[of] - b[of]);
  const words = (row: FoodMonth) =>
    `${labels.number(row[of], 1)} (${monthInWords(row.month, labels.language)})`;
  return `${labels.alternative.lowest} ${words(sorted[0]!)}, ${labels.alternative.highest} ${words(sorted.at(-1)!)}`;
}

/** The two monthly series above each other, with the periods of the regressions. */
export function foodSeries(input: FoodChartInput, labels: Labels, frame: Frame): ChartContent {
  const { months, models, index } = input;
  const { language } = labels;
  const first = months[0]!.month;
  const last = months.at(-1)!.month;
  // A period ends with its last month, so a span is drawn to the first of the month that follows.
  const spans = models.map(({ period }, position) => ({
    from: period.from,
    to: yearMonth(monthNumber(period.to) + 1),
    label: periodInWords(period, language),
    whole: period.from <= first && period.to >= last,
    level: period.from <= first && period.to >= last ? 0 : 1,
    position,
  }));
  const spanData = { values: spans };
  const x = monthAxis({ domain: [first, yearMonth(monthNumber(last) + 1)] });
  const title = labels.food.series.title(faoTitle(index, labels));
  const { units } = labels.food.series;

  const panel = (
    size: PlotArea,
    column: "fao_index" | "food_price_index",
    name: string,
    axis: boolean,
  ): View => ({
    ...size,
    title: { text: name, fontSize: frame.fontSize, fontWeight: "normal", frame: "group", offset: 4 },
    layer: [
      {
        data: spanData,
        transform: [{ filter: "!datum.whole" }],
        mark: { type: "rect", color: colours.shade },
        encoding: { x: { ...x(axis, true), field: "from" }, x2: { field: "to" } },
      },
      ...referenceLine(frame, "y", 100),
      {
        mark: { type: "line", color: colours.main, strokeWidth: frame.lineWidth * 0.8 },
        encoding: {
          x: { ...x(axis), field: "month" },
          y: {
            field: column,
            type: "quantitative",
            scale: { zero: false },
            axis: { title: null, tickCount: 4, format: ",.0f" },
          },
        },
      },
      hoverPoints(frame, {
        x: { ...x(axis), field: "month" },
        y: { field: column, type: "quantitative" },
        tooltip: [tooltip(labels, "month", "month"), tooltip(labels, column, ",.1f")],
      }),
    ],
  });

  return {
    title,
    units,
    source: labels.sources.foodSeries,
    rows: months.map(({ month, faoIndex, foodPriceIndex }) => ({
      month,
      fao_index: faoIndex,
      food_price_index: foodPriceIndex,
    })),
    tall: frame.size === "column" ? 1.35 : 1.15,
    description: describe(labels.kinds.lines, title, units, [
      `${labels.term("observations")}: ${months.length}, ${labels.alternative.from(monthInWords(first, language), monthInWords(last, language))}`,
      `${labels.food.faoAxis}: ${extremes(months, "faoIndex", labels)}`,
      `${labels.food.priceAxis}: ${extremes(months, "foodPriceIndex", labels)}`,
      `${labels.food.series.model}: ${spans.map(({ label }) => label).join(", ")}`,
    ]),
    draw: ({ width, height }) => {
      const levels = Math.max(...spans.map(({ level }) => level)) + 1;
      const strip = levels * (frame.fontSize + 5);
      const plot = Math.floor((height - strip) / 2);
      return {
        spacing: Math.round(frame.fontSize * 0.7),
        vconcat: [
          {
            width,
            height: strip,
            data: spanData,
            layer: [
              {
                mark: { type: "bar", color: colours.grid, stroke: colours.quiet, strokeWidth: 0.5 },
                encoding: { x: { ...x(false, true), field: "from" }, x2: { field: "to" } },
              },
              {
                mark: { type: "text", fontSize: frame.sourceSize },
                transform: [
                  { calculate: "(time(toDate(datum.from)) + time(toDate(datum.to))) / 2", as: "middle" },
                ],
                encoding: { x: { ...x(false), field: "middle" }, text: { field: "label" } },
              },
            ],
            encoding: {
              y: {
                field: "level",
                type: "ordinal",
                axis: null,
                scale: { paddingInner: 0.15, paddingOuter: 0 },
              },
            },
          } as View,
          panel({ width, height: plot }, "fao_index", labels.food.faoAxis, false),
          panel({ width, height: plot }, "food_price_index", labels.food.priceAxis, true),
        ],
      };
    },
  };
}

/** y = 0.023x + 98.751, in the language's way of writing numbers, to the printed places. */
function equationInWords({ slope, intercept }: PrintedEquation, labels: Labels): string {
  const sign = intercept.value < 0 ? "\u2212" : "+";
  const words = `y = ${labels.number(slope.value, slope.places)}x ${sign} ${labels.number(Math.abs(intercept.value), intercept.places)}`;
  return words.replaceAll(" ", "\u00A0");
}

/** One period: the months, the fitted line with its confidence band, and the equation as printed. */
export function foodScatter(position: number) {
  return (input: FoodChartInput, labels: Labels, frame: Frame): ChartContent => {
    const model = input.models[position]!;
    const printed = input.printedEquations?.[position];
    const period = periodInWords(model.period, labels.language);
    const title = labels.food.scatter.title(faoTitle(input.index, labels), period);
    const { scatter } = labels.food;
    const equation = printed && scatter.equation(printed.number, equationInWords(printed, labels));
    const units = [scatter.units(labels.number(model.n, 0), labels.number(model.rSquared, 3)), equation]
      .filter(Boolean)
      .join("; ");
    const rows = model.months
      .map((month, i): ChartRow => {
        const x = model.x[i]!;
        const { fitted, low, high } = fittedMean(model, model.meanX, x);
        return {
          month,
          fao_index: x,
          food_price_index: model.y[i]!,
          fitted,
          low,
          high,
          ...(printed && { printed_equation: printed.slope.value * x + printed.intercept.value }),
        };
      })
      .sort((a, b) => Number(a.fao_index) - Number(b.fao_index));
    const entries = {
      month: capitalized(labels.food.month),
      line: capitalized(labels.term("fittedLine")),
      band: labels.food.band,
      ...(printed && { printed: scatter.printed }),
    };
    const x = {
      field: "fao_index",
      type: "quantitative",
      scale: { zero: false, nice: false, padding: 0.8 * frame.fontSize },
      axis: { title: labels.food.faoAxis, format: ",.0f", tickCount: frame.size === "column" ? 5 : 8 },
    } as const;
    const y = (field: string) =>
      ({
        field,
        type: "quantitative",
        scale: { zero: false, nice: false, padding: 0.8 * frame.fontSize },
        axis: {
          title: breakLines(labels.food.priceAxis, 0.55 * frame.height, frame.fontSize, frame.measure),
          format: ",.0f",
          tickCount: 6,
        },
      }) as const;
    return {
      title,
      units,
      source: labels.sources.foodRegression,
      rows,
      tall: frame.size === "column" ? 1.4 : 1.1,
      legends: Object.values(entries),
      description: describe(labels.kinds.points, title, units, [
        `${labels.term("slope")}: ${labels.number(model.slope.estimate, 5)}`,
        `${labels.term("intercept")}: ${labels.number(model.intercept.estimate, 3)}`,
        `${labels.term("pValue")}: ${labels.significant(model.slope.p, 2)}`,
      ]),
      draw: (area) => ({
        ...area,
        layer: [
          namedLayer(entries.band, colours.band, "square", {
            mark: { type: "area", opacity: 1 },
            encoding: { x, y: y("low"), y2: { field: "high" } },
          }),
          namedLayer(entries.month, colours.main, "circle", {
            mark: { type: "point", size: frame.pointSize * 0.6, opacity: 0.8 },
            encoding: {
              x,
              y: y("food_price_index"),
              tooltip: [
                tooltip(labels, "month", "month"),
                tooltip(labels, "fao_index", ",.1f"),
                tooltip(labels, "food_price_index", ",.1f"),
                tooltip(labels, "fitted", ",.2f"),
              ],
            },
          }),
          // The printed equation lies on the fitted line where it is right: broad below thin shows both.
          ...(entries.printed === undefined
            ? []
            : [
                namedLayer(entries.printed, colours.second, "stroke", {
                  mark: { type: "line", strokeWidth: 3 * frame.lineWidth },
                  encoding: { x, y: y("printed_equation") },
                }),
              ]),
          namedLayer(entries.line, colours.ink, "stroke", {
            mark: { type: "line" },
            encoding: { x, y: y("fitted") },
          }),
        ],
        resolve: { scale: { color: "independent" } },
      }),
    };
  };
}

/** The slope of each period with its 95% confidence interval, against zero. */
export function slopesByPeriod({ models }: FoodChartInput, labels: Labels, frame: Frame): ChartContent {
  const { language } = labels;
  const { title } = labels.food.slopes;
  const units = labels.food.slopeUnits;
  const names = models.map(({ period }) => periodInWords(period, language));
  const y = { field: "period", type: "nominal", sort: names, axis: { title: null } } as const;
  return {
    title,
    units,
    source: labels.sources.foodRegression,
    words: { period: Object.fromEntries(models.map(({ period }, i) => [periodKey(period), names[i]!])) },
    rows: models.map(({ period, slope, n }) => ({
      period: periodKey(period),
      observations: n,
      slope: slope.estimate,
      low: slope.ci95[0],
      high: slope.ci95[1],
    })),
    tall: frame.size === "column" ? 1 : 0.8,
    description: describe(
      labels.kinds.intervals,
      title,
      units,
      models.map(({ slope }, i) => {
        const [low, high] = slope.ci95.map((end) => labels.number(end, 4));
        return `${names[i]}: ${labels.number(slope.estimate, 4)} [${low}; ${high}]`;
      }),
    ),
    draw: (area) => ({
      ...area,
      layer: [
        ...referenceLine(frame, "x", 0),
        {
          mark: { type: "rule", color: colours.main, strokeWidth: frame.lineWidth * 1.3 },
          encoding: {
            y,
            x: {
              field: "low",
              type: "quantitative",
              axis: { title: labels.food.slopeAxis, format: ",.2f", grid: true, tickCount: 6 },
            },
            x2: { field: "high" },
          },
        },
        {
          mark: { type: "point", color: colours.main, size: frame.pointSize * 1.6 },
          encoding: {
            y,
            x: { field: "slope", type: "quantitative" },
            tooltip: [
              tooltip(labels, "period"),
              tooltip(labels, "slope", ",.5f"),
              tooltip(labels, "low", ",.5f"),
              tooltip(labels, "high", ",.5f"),
            ],
          },
        },
        ...haloed({
          mark: { type: "text", baseline: "bottom", dy: -0.6 * frame.fontSize },
          encoding: {
            y,
            x: { field: "slope", type: "quantitative" },
            text: { field: "slope", format: ",.5f" },
          },
        }),
      ],
    }),
  };
}

/** Slopes in a window moved on month by month. */
export interface FoodWindowChartInput {
  /** Months in the window. */
  length: number;
  slopes: readonly WindowSlope[];
}

/** The slope in a moving window with its 95% confidence interval, at the last month of the window. */
export function slopeInMovingWindow(input: FoodWindowChartInput, labels: Labels, frame: Frame): ChartContent {
  const { slopes, length } = input;
  const title = labels.food.window.title(length);
  const units = labels.food.slopeUnits;
  const rows = slopes.map(({ from, to, slope }) => ({
    window_from: from,
    window_to: to,
    slope: slope.estimate,
    low: slope.ci95[0],
    high: slope.ci95[1],
  }));
  const sorted = [...rows].sort((a, b) => a.slope - b.slope);
  const at = (row: (typeof rows)[number]) =>
    `${labels.number(row.slope, 4)} (${monthInWords(row.window_to, labels.language)})`;
  const months = {
    domain: [rows[0]!.window_to, rows.at(-1)!.window_to] as [YearMonth, YearMonth],
    title: labels.food.window.axis,
  };
  const x = { ...monthAxis(months)(true), field: "window_to" };
  const entries = { line: capitalized(labels.term("slope")), band: capitalized(labels.food.interval) };
  return {
    title,
    units,
    source: labels.sources.foodRegression,
    rows,
    description: describe(labels.kinds.lines, title, units, [
      `${labels.term("observations")}: ${rows.length}`,
      `${labels.alternative.lowest} ${at(sorted[0]!)}`,
      `${labels.alternative.highest} ${at(sorted.at(-1)!)}`,
    ]),
    legends: Object.values(entries),
    draw: (area) => ({
      ...area,
      layer: [
        namedLayer(entries.band, colours.band, "square", {
          mark: { type: "area" },
          encoding: {
            x,
            y: {
              field: "low",
              type: "quantitative",
              axis: { title: labels.food.slopeAxis, format: ",.2f", tickCount: 6 },
            },
            y2: { field: "high" },
          },
        }),
        ...referenceLine(frame, "y", 0),
        namedLayer(entries.line, colours.main, "stroke", {
          mark: { type: "line" },
          encoding: { x, y: { field: "slope", type: "quantitative" } },
        }),
        hoverPoints(frame, {
          x,
          y: { field: "slope", type: "quantitative" },
          tooltip: [
            tooltip(labels, "window_from", "month"),
            tooltip(labels, "window_to", "month"),
            tooltip(labels, "slope", ",.4f"),
            tooltip(labels, "low", ",.4f"),
            tooltip(labels, "high", ",.4f"),
          ],
        }),
      ],
      resolve: { scale: { color: "independent" } },
    }),
  };
}

/** Food trade by year, and what follows from it. */
export interface FoodTradeChartInput {
  trade: readonly FoodTradeYear[];
  results: FoodTradeResults;
}

type Flow = "exports" | "imports";
const flows: readonly Flow[] = ["exports", "imports"];

function flowWords(labels: Labels): Record<Flow, string> {
  return { exports: capitalized(labels.term("exports")), imports: capitalized(labels.term("imports")) };
}

/** The years of each flow in words, for the text alternative. */
function flowFacts(
  rows: readonly { year: number; flow: Flow; value: number }[],
  labels: Labels,
  places: number,
): string[] {
  return flows.map((flow) => {
    const years = rows.filter((row) => row.flow === flow);
    return `${labels.term(flow)}: ${years.map(({ year, value }) => `${year}: ${labels.number(value, places)}`).join(", ")}`;
  });
}

/** Exports beside imports by year, in billion dollars or million tonnes. */
function tradeBars(measure: "value" | "tonnes") {
  const column = measure === "value" ? "billion_usd" : "million_tonnes";
  return ({ trade }: FoodTradeChartInput, labels: Labels, frame: Frame): ChartContent => {
    const { title, units } = labels.food[measure];
    const words = flowWords(labels);
    const values = trade.flatMap((row) =>
      flows.map((flow) => ({
        year: row.year,
        flow,
        value: measure === "value" ? row[flow].thousandUsd / 1e6 : row[flow].tonnes / 1e6,
      })),
    );
    return {
      title,
      units,
      source: labels.sources.foodTrade,
      rows: values.map(({ year, flow, value }) => ({ year, flow, [column]: value })),
      words: { flow: words },
      description: describe(labels.kinds.bars, title, units, flowFacts(values, labels, 2)),
      draw: (area) =>
        groupedBars(frame, area, {
          category: "year",
          categories: trade.map(({ year }) => String(year)),
          series: { column: "flow", names: Object.values(words), colours: [colours.second, colours.main] },
          value: column,
          axisFormat: ",.0f",
          ...(frame.size !== "column" && { labelFormat: ",.1f" }),
          tooltip: [tooltip(labels, "year"), tooltip(labels, "flow"), tooltip(labels, column, ",.3f")],
        }),
    };
  };
}

export const foodTradeValue = tradeBars("value");
export const foodTradeTonnes = tradeBars("tonnes");

/** Dollars per tonne of exports and of imports, by year. */
export function foodUnitValues({ results }: FoodTradeChartInput, labels: Labels, frame: Frame): ChartContent {
  const { title, units } = labels.food.unitValues;
  const words = flowWords(labels);
  const values = results.years.flatMap(({ year, exportUnitValue, importUnitValue }) => [
    { year, flow: "exports" as const, value: exportUnitValue },
    { year, flow: "imports" as const, value: importUnitValue },
  ]);
  const names = Object.values(words);
  const encoding = {
    x: {
      field: "year",
      type: "quantitative",
      scale: { nice: false, padding: 12 },
      axis: { title: null, format: "d", values: results.years.map(({ year }) => year), grid: false },
    },
    y: {
      field: "usd_per_tonne",
      type: "quantitative",
      scale: { zero: true },
      axis: { title: null, format: ",.0f", tickCount: 6 },
    },
    color: {
      field: "flow",
      type: "nominal",
      scale: { domain: names, range: [colours.second, colours.main] },
      legend: { columns: legendColumns(frame, names) },
    },
  } as const;
  return {
    title,
    units,
    source: labels.sources.foodUnitValues,
    rows: values.map(({ year, flow, value }) => ({ year, flow, usd_per_tonne: value })),
    words: { flow: words },
    description: describe(labels.kinds.lines, title, units, flowFacts(values, labels, 0)),
    draw: (area) => ({
      ...area,
      layer: [
        ...flows.map((flow): Layer => ({
          transform: [{ filter: { field: "flow", equal: words[flow] } }],
          mark: { type: "line", ...(flow === "imports" && { strokeDash: [6, 3] }) },
          encoding,
        })),
        {
          mark: { type: "point", size: frame.pointSize * 1.2 },
          encoding: {
            ...encoding,
            shape: { field: "flow", type: "nominal", scale: { domain: names, range: ["circle", "square"] } },
            tooltip: [
              tooltip(labels, "year"),
              tooltip(labels, "flow"),
              tooltip(labels, "usd_per_tonne", ",.0f"),
            ],
          },
        },
      ],
    }),
  };
}

import type { SpecificationCurve, SpecificationRow } from "../statistics/specification-curve.js";
import type { Transformation } from "../statistics/transformations.js";
import { describe, type ChartContent, type ChartRow, type View } from "./chart.js";
import { periodInWords, periodKey } from "./food.js";
import { breakLines, legendColumns, type Frame, type PlotArea } from "./frame.js";
import { capitalized, type Labels } from "./labels.js";
import { inLegend, referenceLine, tooltip, type LegendEntries } from "./marks.js";
import { colours } from "./theme.js";

/** The rows of one transformation, from the smallest slope to the largest. */
interface Panel {
  transformation: Transformation;
  rows: SpecificationRow[];
}

/**
 * Slopes differ in unit between transformations of the series, so each has a panel and an order of its own.
 */
function panelsOf({ rows }: SpecificationCurve): Panel[] {
  const transformations = [...new Set(rows.map(({ specification }) => specification.transformation))];
  return transformations.map((transformation) => ({
    transformation,
    rows: rows
      .filter(({ specification }) => specification.transformation === transformation)
      .sort((a, b) => a.slope - b.slope),
  }));
}

/** All specifications in the order of their slopes with their intervals, the article's own marked. */
export function specificationCurve(curve: SpecificationCurve, labels: Labels, frame: Frame): ChartContent {
  const text = labels.food.curve;
  const panels = panelsOf(curve);
  const units = text.units(labels.number(curve.rows.length, 0));
  const entries = {
    band: labels.food.interval,
    slope: capitalized(labels.term("slope")),
    article: capitalized(text.article),
  };
  const significant = (rows: readonly SpecificationRow[]) => rows.filter(({ p }) => p < 0.05).length;
  const anyPublished = curve.rows.some(({ specification }) => specification.isPublished);
  const shown = anyPublished ? Object.values(entries) : [entries.band, entries.slope];
  const legend: LegendEntries = {
    words: shown,
    colours: [colours.band, colours.main, colours.second].slice(0, shown.length),
    legend: { symbolType: "square", symbolStrokeWidth: 0, columns: legendColumns(frame, shown) },
  };

  const panel = ({ transformation, rows }: Panel, size: PlotArea): View => {
    const x = {
      field: "rank",
      type: "quantitative",
      scale: { nice: false, zero: false, domain: [1, rows.length] as number[] },
      axis: { title: text.axis, format: ",.0f", tickCount: 3, grid: false },
    } as const;
    const y = {
      type: "quantitative",
      axis: { title: null, format: ".2~f", tickCount: 6 },
    } as const;
    const count = text.count(labels.number(rows.length, 0), labels.number(significant(rows), 0));
    return {
      ...size,
      title: {
        text: breakLines(
          text.transformations[transformation] ?? transformation,
          size.width,
          frame.fontSize,
          frame.measure,
          true,
        ),
        subtitle: breakLines(count, size.width, frame.sourceSize, frame.measure),
        fontSize: frame.fontSize,
        lineHeight: Math.round(frame.fontSize * 1.25),
        subtitleFontSize: frame.sourceSize,
        subtitleLineHeight: Math.round(frame.sourceSize * 1.3),
        frame: "group",
      },
      transform: [{ filter: `datum.transformation === '${transformation}'` }],
      layer: [
        inLegend(entries.band, legend, {
          mark: { type: "area" },
          encoding: { x, y: { ...y, field: "low" }, y2: { field: "high" } },
        }),
        ...referenceLine(frame, "y", 0),
        inLegend(entries.slope, legend, {
          mark: { type: "line" },
          encoding: { x, y: { ...y, field: "slope" } },
        }),
        ...(rows.some(({ specification }) => specification.isPublished)
          ? [
              inLegend(entries.article, legend, {
                transform: [{ filter: "datum.published" }],
                mark: {
                  type: "point",
                  shape: "diamond",
                  size: frame.pointSize * 2,
                  stroke: colours.ink,
                  strokeWidth: 0.8,
                },
                encoding: {
                  x,
                  y: { ...y, field: "slope" },
                  tooltip: [
                    tooltip(labels, "period"),
                    tooltip(labels, "slope", ",.5f"),
                    tooltip(labels, "low", ",.5f"),
                    tooltip(labels, "high", ",.5f"),
                  ],
                },
              }),
            ]
          : []),
      ],
    };
  };

  const periods = new Map(
    curve.rows.map(({ specification: { period } }) => [
      periodKey(period),
      periodInWords(period, labels.language),
    ]),
  );

  return {
    title: text.title,
    units,
    words: { period: Object.fromEntries(periods) },
    source: labels.sources.foodRegression,
    rows: panels.flatMap(({ rows }) =>
      rows.map(({ specification, n, slope, ci95 }, index): ChartRow => ({
        transformation: specification.transformation,
        rank: index + 1,
        regressor: specification.regressor,
        lag: specification.lag,
        period: periodKey(specification.period),
        outliers_dropped: specification.outliersDropped,
        seasonal_dummies: specification.seasonalDummies,
        standard_error: specification.standardError,
        observations: n,
        slope,
        low: ci95[0],
        high: ci95[1],
        published: specification.isPublished,
      })),
    ),
    tall: frame.size === "column" ? 2.2 : 1.1,
    description: describe(
      labels.kinds.lines,
      text.title,
      units,
      panels.map(({ transformation, rows }) => {
        const [low, high] = [rows[0]!, rows.at(-1)!].map(({ slope }) => labels.number(slope, 3));
        const article = rows.filter(({ specification }) => specification.isPublished);
        return (
          `${text.transformations[transformation] ?? transformation}: ` +
          `${text.count(labels.number(rows.length, 0), labels.number(significant(rows), 0))}, ` +
          `${labels.alternative.lowest} ${low}, ${labels.alternative.highest} ${high}` +
          (article.length === 0
            ? ""
            : `, ${text.article}: ${article.map(({ slope }) => labels.number(slope, 5)).join(", ")}`)
        );
      }),
    ),
    draw: ({ width, height }) => {
      const shared = { resolve: { scale: { color: "shared" } } } as const;
      if (frame.size === "column") {
        const size = { width, height: Math.floor(height / panels.length) };
        return { ...shared, vconcat: panels.map((each) => panel(each, size)) };
      }
      const size = { width: Math.floor(width / panels.length), height };
      return { ...shared, hconcat: panels.map((each) => panel(each, size)) };
    },
  };
}

import {
  contentWhenAsked,
  describe,
  type ChartBuilder,
  type ChartContent,
  type ChartRow,
  type Layer,
  type View,
} from "../../../charts/chart.js";
import type { Frame, PlotArea } from "../../../charts/frame.js";
import { layersInLegend, type LegendEntry } from "../../../charts/legend.js";
import { hoverRules, panelHeads, referenceLine, tooltip } from "../../../charts/marks.js";
import { colours } from "../../../charts/theme.js";
import { chartWords } from "../../../charts/words.js";
import { periodInWords, periodKey } from "../../../language/calendar.js";
import { capitalized, formatNumber, formatPValue } from "../../../language/formats.js";
import { glossary } from "../../../language/glossary.js";
import type { Transformation } from "../../../statistics/transformations.js";
import type { CurveBand } from "../../../statistics/specification-inference.js";
import type { SpecificationRow } from "../../../statistics/specification-curve.js";
import type { FoodRun } from "../run.js";
import { alternativeName, type SpecificationAlternative } from "../specification-words.js";
import { foodSource } from "./parts.js";
import { foodChartWords } from "./words.js";

/** The rows of one transformation, from the smallest slope to the largest, and what shifted FAO indices give. */
interface Panel {
  transformation: Transformation;
  rows: SpecificationRow[];
  band: CurveBand | null;
}

/**
 * Slopes differ in unit between transformations of the series, so each has a panel and an order of its own.
 */
function panelsOf({ curve: { rows }, curveInference }: FoodRun): Panel[] {
  const transformations = [...new Set(rows.map(({ specification }) => specification.transformation))];
  return transformations.map((transformation) => ({
    transformation,
    rows: rows
      .filter(({ specification }) => specification.transformation === transformation)
      .sort((a, b) => a.slope - b.slope),
    band: curveInference?.curves.find((each) => each.transformation === transformation)?.band ?? null,
  }));
}

/**
 * All specifications in the order of their slopes, the article's own marked, beside the band in which the slopes of
 * each rank lie where the FAO index is shifted in time.
 */
export function specificationCurve(run: FoodRun): ChartBuilder {
  return (frame) => contentWhenAsked(foodChartWords(frame.language).curve.title, () => content(run, frame));
}

function content(run: FoodRun, frame: Frame): ChartContent {
  const { curve } = run;
  const { language } = frame;
  const terms = glossary(language);
  const words = foodChartWords(language);
  const { columns } = words;
  const number = (value: number, places: number) => formatNumber(value, places, language);
  const text = words.curve;
  const panels = panelsOf(run);
  const withBand = panels.every(({ band }) => band !== null);
  const units = text.units(number(curve.rows.length, 0));
  const entries = {
    band: { word: text.band, colour: colours.band, mark: { type: "area" } },
    slope: { word: capitalized(terms.slope), colour: colours.main, mark: { type: "line" } },
    article: {
      word: capitalized(text.article),
      colour: colours.second,
      mark: {
        type: "point",
        shape: "diamond",
        size: frame.pointSize * 2,
        stroke: colours.ink,
        strokeWidth: 0.8,
      },
    },
  } satisfies Record<string, LegendEntry>;
  const shown = [
    ...(withBand ? [entries.band] : []),
    entries.slope,
    ...(curve.rows.some(({ specification }) => specification.isPublished) ? [entries.article] : []),
  ];
  const significant = (rows: readonly SpecificationRow[]) => rows.filter(({ p }) => p < 0.05).length;
  const inLegend = layersInLegend(frame, shown);
  const heads = panels.map(({ transformation, rows }) => ({
    title: text.transformations[transformation],
    subtitle: text.count(number(rows.length, 0), number(significant(rows), 0)),
  }));
  const jointWords = (transformation: Transformation) => {
    const joint = run.curveInference?.curves.find((each) => each.transformation === transformation)?.share;
    return joint === undefined
      ? ""
      : `${text.joint(number(100 * joint.observed, 0), formatPValue(joint.p, language))}, `;
  };
  const choices = ["period", "regressor", "lag", "outliers_dropped", "seasonal_dummies"] as const;
  const tooltips = [
    ...choices.map((choice) => tooltip(columns, choice)),
    tooltip(columns, "observations"),
    tooltip(columns, "slope", ",.5f"),
    tooltip(columns, "low", ",.5f"),
    tooltip(columns, "high", ",.5f"),
    ...(withBand ? [tooltip(columns, "shifted_low", ",.5f"), tooltip(columns, "shifted_high", ",.5f")] : []),
    tooltip(columns, "p_hac", ",.4f"),
    tooltip(columns, "p_classical", ",.4f"),
  ];

  const panel = ({ transformation, rows }: Panel, head: Layer[], size: PlotArea): View => {
    const x = {
      field: "rank",
      type: "quantitative",
      scale: { nice: false, zero: false, domain: [1, rows.length] as number[] },
      axis: { title: text.axis, tickCount: 3, grid: false },
    } as const;
    const y = {
      type: "quantitative",
      axis: { title: null, tickCount: 6 },
    } as const;
    const name = JSON.stringify(alternativeName(transformation, language));
    return {
      ...size,
      transform: [{ filter: `datum.transformation === ${name}` }],
      layer: [
        ...head,
        ...(withBand
          ? [
              inLegend(entries.band, {
                encoding: { x, y: { ...y, field: "shifted_low" }, y2: { field: "shifted_high" } },
              }),
            ]
          : []),
        ...referenceLine(frame, "y", 0),
        inLegend(entries.slope, { encoding: { x, y: { ...y, field: "slope" } } }),
        hoverRules({
          x,
          y: { ...y, field: withBand ? "shifted_low" : "slope" },
          ...(withBand && { y2: { field: "shifted_high" } }),
          tooltip: tooltips,
        }),
        ...(rows.some(({ specification }) => specification.isPublished)
          ? [
              inLegend(entries.article, {
                transform: [{ filter: "datum.published" }],
                encoding: { x, y: { ...y, field: "slope" }, tooltip: tooltips },
              }),
            ]
          : []),
      ],
    };
  };

  const inWords = (alternatives: Iterable<SpecificationAlternative>) =>
    Object.fromEntries(
      [...alternatives].map((one) => [
        typeof one === "object" ? periodKey(one) : String(one),
        typeof one === "object" ? periodInWords(one, language) : alternativeName(one, language),
      ]),
    );
  const { choices: chosen } = run.specifications;

  return {
    title: text.title,
    units,
    words: {
      period: inWords(chosen.periods),
      regressor: inWords(chosen.regressors),
      transformation: inWords(chosen.transformations),
      seasonal_dummies: inWords(chosen.seasonalDummies),
    },
    source: foodSource(run, "regression", language),
    columns,
    rows: panels.flatMap(({ rows, band }) =>
      rows.map(({ specification, n, slope, ci95, standardErrors }, index): ChartRow => ({
        transformation: specification.transformation,
        rank: index + 1,
        regressor: specification.regressor,
        lag: specification.lag,
        period: periodKey(specification.period),
        outliers_dropped: specification.outliersDropped,
        seasonal_dummies: specification.seasonalDummies,
        observations: n,
        slope,
        low: ci95[0],
        high: ci95[1],
        p_hac: standardErrors.HAC?.p ?? null,
        p_classical: standardErrors.classical?.p ?? null,
        p_hc3: standardErrors.HC3?.p ?? null,
        ...(band !== null && { shifted_low: band.low[index]!, shifted_high: band.high[index]! }),
        published: specification.isPublished,
      })),
    ),
    tall: frame.size === "column" ? 2.2 : 1.1,
    description: describe(
      chartWords(language).kinds.lines,
      text.title,
      units,
      panels.map(({ transformation, rows }) => {
        const [low, high] = [rows[0]!, rows.at(-1)!].map(({ slope }) => number(slope, 3));
        const article = rows.filter(({ specification }) => specification.isPublished);
        return (
          `${text.transformations[transformation]}: ` +
          `${text.count(number(rows.length, 0), number(significant(rows), 0))}, ` +
          jointWords(transformation) +
          `${chartWords(language).alternative.lowest} ${low}, ${chartWords(language).alternative.highest} ${high}` +
          (article.length === 0
            ? ""
            : `, ${text.article}: ${article.map(({ slope }) => number(slope, 5)).join(", ")}`)
        );
      }),
    ),
    draw: ({ width, height }) => {
      const shared = { resolve: { scale: { color: "shared" } } } as const;
      if (frame.size === "column") {
        const size = { width, height: height / panels.length };
        const titles = heads.map((head) => panelHeads(frame, [head], width)[0]!);
        return { ...shared, vconcat: panels.map((each, i) => panel(each, titles[i]!, size)) };
      }
      const size = { width: width / panels.length, height };
      const titles = panelHeads(frame, heads, size.width);
      return { ...shared, hconcat: panels.map((each, i) => panel(each, titles[i]!, size)) };
    },
  };
}

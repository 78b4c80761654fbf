import { robustFittedMean } from "../../../statistics/confidence-band.js";
import { linearRegression } from "../../../statistics/linear-regression.js";
import { neweyWest } from "../../../statistics/newey-west.js";
import { describe, type ChartBuilder, type ChartRow } from "../../../charts/chart.js";
import { breakLines } from "../../../charts/frame.js";
import { layersInLegend, type LegendEntry } from "../../../charts/legend.js";
import { monthTooltip, tooltip } from "../../../charts/marks.js";
import { colours } from "../../../charts/theme.js";
import { chartWords } from "../../../charts/words.js";
import { periodInWords } from "../../../language/calendar.js";
import { capitalized, formatNumber, formatSignificant } from "../../../language/formats.js";
import { glossary } from "../../../language/glossary.js";
import type { Language } from "../../../languages.js";
import type { PrintedFigure } from "../../../checks/printed-figure.js";
import type { FoodModel } from "../analysis.js";
import type { FoodRun } from "../run.js";
import { faoTitle, foodSource, printedEquation, type PrintedEquation } from "./parts.js";
import { foodChartWords } from "./words.js";

/** y = 0.023x + 98.751, in the language's way of writing numbers, to the printed places. */
function equationInWords({ slope, intercept }: PrintedEquation, language: Language): string {
  const number = ({ value, places }: PrintedFigure) => formatNumber(Math.abs(value), places, language);
  const sign = ({ value }: PrintedFigure) => (value < 0 ? "\u2212" : "");
  const plus = sign(intercept) || "+";
  return `y = ${sign(slope)}${number(slope)}x ${plus} ${number(intercept)}`.replaceAll(" ", "\u00A0");
}

/** One period: the months, the fitted line with its confidence band, and the equation as printed. */
export function foodScatter(run: FoodRun, model: FoodModel): ChartBuilder {
  return (frame) => {
    const { language } = frame;
    const terms = glossary(language);
    const words = foodChartWords(language);
    // The band is the one that allows for autocorrelation; its columns say so.
    const columns = { ...words.columns, low: words.columns.hac_low, high: words.columns.hac_high };
    const number = (value: number, places: number) => formatNumber(value, places, language);
    const printed = printedEquation(run, model.period);
    const period = periodInWords(model.period, language);
    const title = words.scatter.title(faoTitle(run.index, language), period);
    const { scatter } = words;
    const equation = printed && scatter.equation(printed.number, equationInWords(printed, language));
    const units = [scatter.units(number(model.n, 0), number(model.rSquared, 3)), equation]
      .filter(Boolean)
      .join("; ");
    const fit = linearRegression(model.y, [{ name: "FAO index", values: model.x }]);
    const { covariance } = neweyWest(fit);
    const band = (x: number) => robustFittedMean(fit, covariance, x);
    const rows = model.months
      .map((month, i): ChartRow => {
        const x = model.x[i]!;
        const { fitted, low, high } = band(x);
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
      band: { word: words.band, colour: colours.band, mark: { type: "area", opacity: 1 } },
      month: {
        word: capitalized(words.month),
        colour: colours.main,
        mark: { type: "point", size: frame.pointSize * 0.6, opacity: 0.8 },
      },
      // The printed equation lies on the fitted line where it is right: broad below thin shows both.
      ...(printed && {
        printed: {
          word: words.columns.printed_equation,
          colour: colours.second,
          mark: { type: "line", strokeWidth: 3 * frame.lineWidth },
        },
      }),
      line: { word: capitalized(terms.fittedLine), colour: colours.ink, mark: { type: "line" } },
    } satisfies Record<string, LegendEntry>;
    const inLegend = layersInLegend(frame, Object.values(entries));
    const x = {
      field: "fao_index",
      type: "quantitative",
      scale: { zero: false, nice: false, padding: 0.8 * frame.fontSize },
      axis: { title: words.faoAxis, tickCount: frame.size === "column" ? 5 : 8 },
    } as const;
    const y = (field: string) =>
      ({
        field,
        type: "quantitative",
        scale: { zero: false, nice: false, padding: 0.8 * frame.fontSize },
        axis: {
          title: breakLines(words.priceAxis, 0.55 * frame.height, frame.fontSize, frame.measure),
          tickCount: 6,
        },
      }) as const;
    return {
      title,
      units,
      source: foodSource(run, "regression", language),
      columns,
      rows,
      tall: frame.size === "column" ? 1.4 : 1.1,
      description: describe(chartWords(language).kinds.points, title, units, [
        `${terms.slope}: ${number(model.slope.estimate, 5)}`,
        `${terms.intercept}: ${number(model.intercept.estimate, 3)}`,
        `${terms.pValue}: ${formatSignificant(model.slope.p, 2, language)}`,
      ]),
      draw: (area) => ({
        ...area,
        layer: [
          inLegend(entries.band, { encoding: { x, y: y("low"), y2: { field: "high" } } }),
          inLegend(entries.month, {
            encoding: {
              x,
              y: y("food_price_index"),
              tooltip: [
                monthTooltip(frame, columns, "month"),
                tooltip(columns, "fao_index", ",.1f"),
                tooltip(columns, "food_price_index", ",.1f"),
                tooltip(columns, "fitted", ",.2f"),
                tooltip(columns, "low", ",.2f"),
                tooltip(columns, "high", ",.2f"),
              ],
            },
          }),
          ...(entries.printed === undefined
            ? []
            : [inLegend(entries.printed, { encoding: { x, y: y("printed_equation") } })]),
          inLegend(entries.line, { encoding: { x, y: y("fitted") } }),
        ],
      }),
    };
  };
}

import {
  housingReadings,
  housingReadingFormulas,
  type HousingAffordability,
  type HousingReading,
  type HousingResults,
} from "../articles/housing/analysis.js";
import { describe, type ChartContent, type View } from "./chart.js";
import { breakLines, type Frame } from "./frame.js";
import { capitalized, type Labels } from "./labels.js";
import { groupedBars, referenceLine, tooltip } from "./marks.js";
import { colours } from "./theme.js";

/** What the housing charts show. */
export interface HousingChartInput {
  results: HousingResults;
  /** The index that the article prints, by city; a user's own data have none. */
  printedIndex?: Record<string, number>;
}

/** The latest row of each city, in the order of the data. */
function latest(results: HousingResults): HousingAffordability[] {
  const byCity = new Map<string, HousingAffordability>();
  for (const row of results.cities) {
    const before = byCity.get(row.city);
    if (before === undefined || (row.year ?? 0) >= (before.year ?? 0)) byCity.set(row.city, row);
  }
  return [...byCity.values()];
}

/** Wages beside prices, the article's Figure 1. */
export function wagesAndPrices(input: HousingChartInput, labels: Labels, frame: Frame): ChartContent {
  const cities = latest(input.results);
  const words = {
    wage: capitalized(labels.term("averageMonthlyWage")),
    price: capitalized(labels.term("pricePerSquareMetre")),
  };
  const rows = cities.flatMap(({ city, monthlyWage, pricePerSquareMetre }) => [
    { city, measure: "wage", thousand_tenge: monthlyWage / 1000 },
    { city, measure: "price", thousand_tenge: pricePerSquareMetre / 1000 },
  ]);
  const names = Object.fromEntries(cities.map(({ city }) => [city, labels.city(city)]));
  const { title, units } = labels.housing.wagesAndPrices;
  return {
    title,
    units,
    source: labels.sources.housingTable,
    rows,
    words: { measure: words, city: names },
    description: describe(
      labels.kinds.bars,
      title,
      units,
      cities.map(
        (row) =>
          `${labels.city(row.city)}: ${labels.term("averageMonthlyWage")} ${labels.number(row.monthlyWage / 1000, 1)}, ` +
          `${labels.term("pricePerSquareMetre")} ${labels.number(row.pricePerSquareMetre / 1000, 1)}`,
      ),
    ),
    draw: (area) =>
      groupedBars(frame, area, {
        category: "city",
        categories: Object.values(names),
        series: { column: "measure", names: Object.values(words), colours: [colours.main, colours.second] },
        value: "thousand_tenge",
        axisFormat: ",.0f",
        labelFormat: ",.1f",
        tooltip: [
          tooltip(labels, "city"),
          tooltip(labels, "measure"),
          tooltip(labels, "thousand_tenge", ",.1f"),
        ],
      }),
  };
}

/** The index as printed and as the printed wages and prices give it, against 100. */
export function affordabilityIndex(input: HousingChartInput, labels: Labels, frame: Frame): ChartContent {
  const cities = latest(input.results);
  const { printedIndex = {} } = input;
  const words = {
    printed: capitalized(labels.term("printed")),
    recomputed: capitalized(labels.term("recomputed")),
  };
  const rows = cities.flatMap(({ city, tabulated }) => {
    const printed = printedIndex[city];
    return [
      ...(printed === undefined ? [] : [{ city, version: "printed", index: printed }]),
      { city, version: "recomputed", index: tabulated },
    ];
  });
  const names = Object.fromEntries(cities.map(({ city }) => [city, labels.city(city)]));
  const { title, units, benchmark } = labels.housing.index;
  const highest = Math.max(105, ...rows.map(({ index }) => 1.05 * index));
  return {
    title,
    units,
    source: labels.sources.housingRecomputed,
    rows,
    words: { version: words, city: names },
    description: describe(
      labels.kinds.bars,
      title,
      units,
      cities.map(({ city, tabulated }) => {
        const printed = printedIndex[city];
        return (
          `${labels.city(city)}: ` +
          (printed === undefined ? "" : `${labels.term("printed")} ${labels.number(printed, 2)}, `) +
          `${labels.term("recomputed")} ${labels.number(tabulated, 2)}`
        );
      }),
    ),
    draw: (area) =>
      groupedBars(frame, area, {
        category: "city",
        categories: Object.values(names),
        series: { column: "version", names: Object.values(words), colours: [colours.second, colours.main] },
        value: "index",
        axisFormat: ",.0f",
        labelFormat: ",.2f",
        domain: [0, highest],
        tooltip: [tooltip(labels, "city"), tooltip(labels, "version"), tooltip(labels, "index", ",.2f")],
        extra: referenceLine(frame, "y", 100, benchmark),
      }),
  };
}

/** The three readings of the formula beside each other, each on its own scale. */
export function readings(input: HousingChartInput, labels: Labels, frame: Frame): ChartContent {
  const cities = latest(input.results);
  const names = Object.fromEntries(cities.map(({ city }) => [city, labels.city(city)]));
  const text = labels.housing.readings;
  const rows = housingReadings.flatMap((reading) =>
    cities.map((row) => ({ reading, city: row.city, per_cent: row[reading] })),
  );
  const units = text.units(labels.number(input.results.dwellingArea, 0));
  const stacked = frame.size === "column";

  const panel = (reading: HousingReading, first: boolean, width: number, height: number): View => {
    const highest = Math.max(...cities.map((row) => row[reading]));
    const direction = housingReadingFormulas[reading].higherIsMoreAffordable
      ? text.higherIsMoreAffordable
      : text.higherIsLessAffordable;
    const bars = groupedBars(
      frame,
      { width, height },
      {
        category: "city",
        categories: Object.values(names),
        value: "per_cent",
        axisFormat: ",.0f",
        labelFormat: ",.1f",
        horizontal: true,
        namesHidden: !stacked && !first,
        domain: [0, 1.3 * highest],
        tooltip: [tooltip(labels, "city"), tooltip(labels, "per_cent", ",.2f")],
      },
    );
    return {
      ...bars,
      transform: [{ filter: `datum.reading === '${reading}'` }],
      title: {
        text: breakLines(text.panels[reading], width, frame.fontSize, frame.measure, true),
        subtitle: breakLines(direction, width, frame.sourceSize, frame.measure),
        fontSize: frame.fontSize,
        lineHeight: Math.round(frame.fontSize * 1.25),
        subtitleFontSize: frame.sourceSize,
        subtitleLineHeight: Math.round(frame.sourceSize * 1.3),
        frame: "group",
      },
    };
  };

  return {
    title: text.title,
    units,
    source: labels.sources.housingRecomputed,
    rows,
    words: { city: names },
    tall: stacked ? 1.5 : 0.75,
    description: describe(
      labels.kinds.bars,
      text.title,
      units,
      housingReadings.map(
        (reading) =>
          `${text.panels[reading]}: ` +
          cities.map((row) => `${labels.city(row.city)} ${labels.number(row[reading], 1)}`).join(", "),
      ),
    ),
    draw: ({ width, height }) => {
      const count = housingReadings.length;
      const panels = housingReadings.map((reading, index) =>
        stacked
          ? panel(reading, index === 0, width, Math.floor(height / count))
          : panel(reading, index === 0, Math.floor(width / count), height),
      );
      return stacked ? { vconcat: panels } : { hconcat: panels };
    },
  };
}

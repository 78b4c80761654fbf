import { barDescription, groupedBars, standUpright, tallEnough } from "../../../charts/bars.js";
import { translated, type ChartBuilder, type Layer } from "../../../charts/chart.js";
import type { Frame } from "../../../charts/frame.js";
import { referenceLine, tooltip } from "../../../charts/marks.js";
import { colours, shades } from "../../../charts/theme.js";
import { formatNumber } from "../../../language/formats.js";
import { costToIncomeLimits, type Purchase } from "../analysis-purchase.js";
import { purchaseWords } from "../purchase-words.js";
import type { HousingRun } from "../run.js";
import { asGiven } from "../tables-purchase.js";
import { cityNames, latest, unitsInYear } from "./latest.js";
import { housingSource } from "./source.js";

/** Price of the dwelling over annual wages, a bar a number of wages. */
export function priceToIncome(run: HousingRun): ChartBuilder {
  return (frame) => {
    const words = purchaseWords(frame.language);
    const area = asGiven(run.terms.area, frame.language);
    return purchaseBars(frame, run, {
      title: words.charts.priceToIncome.title,
      units: words.charts.priceToIncome.units(area),
      column: "price_to_income",
      value: (purchase) => purchase.priceToIncome,
      places: 2,
    });
  };
}

/** Payment of the loan over monthly wages, a bar a number of wages, against the limits that the article cites. */
export function payment(run: HousingRun): ChartBuilder {
  return (frame) => {
    const words = purchaseWords(frame.language);
    const { area, down, rate, term } = run.terms;
    const given = (value: number) => asGiven(value, frame.language);
    return purchaseBars(frame, run, {
      title: words.charts.payment.title,
      units: words.charts.payment.units(given(area), given(down), given(rate), given(term)),
      column: "payment_per_cent",
      value: (purchase) => purchase.paymentToIncome,
      places: 1,
      limits: costToIncomeLimits,
    });
  };
}

interface Measure {
  title: string;
  units: string;
  column: "price_to_income" | "payment_per_cent";
  value(purchase: Purchase): number;
  places: number;
  /** Values at which a line stands across the bars. */
  limits?: readonly number[];
}

function purchaseBars(frame: Frame, { results, terms, file }: HousingRun, measure: Measure) {
  const { language } = frame;
  const { charts, columns } = purchaseWords(language);
  const { title, column, value, places, limits } = measure;
  const cities = latest(results);
  const names = cityNames(cities, language);
  const units = unitsInYear(measure.units, cities);
  const series = Object.fromEntries(
    terms.earners.map((count) => [String(count), charts.wages(asGiven(count, language))]),
  );
  const yearOf = new Map(cities.map(({ city, year }) => [city, year]));
  const ofCity = new Map<string, Purchase[]>(cities.map(({ city }) => [city, []]));
  for (const purchase of results.purchases) {
    if (yearOf.get(purchase.city) === purchase.year) ofCity.get(purchase.city)!.push(purchase);
  }
  const shown = [...ofCity.values()].flat();
  const rows = shown.map((purchase) => ({
    city: purchase.city,
    earners: String(purchase.earners),
    [column]: value(purchase),
  }));
  const words = { city: names, earners: series };
  const number = (of: number) => formatNumber(of, places, language);
  const numbers = shown.map((purchase) => number(value(purchase)));
  // Lines across upright bars would cross the numbers above them.
  const horizontal =
    limits !== undefined ||
    !standUpright(frame, { categories: Object.values(names), series: terms.earners.length, numbers });
  const reach = limits && Math.max(...limits) * 1.1;
  const highest = Math.max(reach ?? 0, ...shown.map(value));
  return {
    title,
    units,
    source: housingSource(file, "recomputed", language),
    columns,
    rows,
    words,
    ...(horizontal && { tall: tallEnough(frame, Math.round(1.4 * rows.length)) }),
    description: barDescription(
      language,
      title,
      units,
      cities.map(({ city }) => {
        const facts = ofCity
          .get(city)!
          .map((purchase) => `${series[String(purchase.earners)]} ${number(value(purchase))}`);
        return `${names[city]}: ${facts.join(", ")}`;
      }),
    ),
    draw: (area: { width: number; height: number }) =>
      groupedBars(frame, area, {
        rows: translated({ rows, words }),
        category: "city",
        categories: Object.values(names),
        horizontal,
        series: {
          column: "earners",
          names: terms.earners.map((count) => series[String(count)]!),
          colours: terms.earners.length <= 2 ? [colours.main, colours.second] : shades(terms.earners.length),
        },
        value: column,
        labelPlaces: places,
        ...(reach && { reach }),
        tooltip: [
          tooltip(columns, "city"),
          tooltip(columns, "earners"),
          tooltip(columns, column, `,.${places}f`),
        ],
        ...(limits && { extra: limitLines(frame, limits, highest), lines: limits }),
      }),
  };
}

/** A line at each limit with its name above; where the names would overlap, at the first alone. */
function limitLines(frame: Frame, limits: readonly number[], highest: number): Layer[] {
  const name = (limit: number) => `${limit}\u00A0%`;
  const widest = Math.max(...limits.map((limit) => frame.measure(name(limit), frame.sourceSize)));
  const sorted = [...limits].sort((a, b) => a - b);
  const closest = Math.min(...sorted.slice(1).map((limit, i) => limit - sorted[i]!));
  // About three quarters of the width are left for the bars beside their names and numbers.
  const fit = (closest / highest) * 0.7 * frame.width > 1.15 * widest;
  return limits.flatMap((limit, i) =>
    referenceLine(frame, "x", limit, fit || i === 0 ? name(limit) : undefined),
  );
}

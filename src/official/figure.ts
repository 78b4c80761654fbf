import { intervalArithmetic as I, type Interval } from "../checks/interval.js";
import { printedFigure } from "../checks/printed-figure.js";
import { InputError, quoted } from "../errors.js";
import { officialFiles, officialSeries, type OfficialFigure, type OfficialSeries } from "./series.js";
import { problems } from "./words.js";

/** What an official series says of a period: its figure, and the range that the figure's digits allow. */
export interface OfficialQuantity {
  value: number;
  interval: Interval;
  /** Digits after the point as published; undefined for what was computed of months. */
  places: number | undefined;
}

/** Under what name formulas cite official series. */
export const officialPrefix = "official.";

/**
 * The figure that a formula cites as official.<file>.<series>.<period>, with hyphens as underscores. A year of
 * a monthly series is what its months make: exports their sum, the exchange rate its mean, a price index on
 * the month before their product, December on December, the year before = 100.
 *
 * @throws InputError where the name leads to no series, to no period of it, or to a year with months missing
 * @example
 * officialFigure("official.industrial_production.07_1.2015").value; // => 78
 * officialFigure("official.exchange_rate.usd.2024").value; // => 468.985
 * officialFigure("official.consumer_prices.food.2022").value; // => 125.1
 */
export function officialFigure(name: string): OfficialQuantity {
  const [, file = "", ...rest] = name.split(".");
  const period = rest.pop() ?? "";
  const known = officialFiles().find((each) => each.replaceAll("-", "_") === file);
  if (known === undefined)
    throw new InputError({ found: problems.noFile(quoted(name)), expected: problems.form });
  const all = officialSeries(known);
  const series = all.find(({ id }) => id === [file, ...rest].join("."));
  if (series === undefined) {
    const names = all.map(({ id }) => id);
    throw new InputError({ found: problems.noSeries(quoted(name)), expected: problems.seriesOf(names) });
  }
  return figureOf(series, period.replace("_", "-"), name);
}

function figureOf(series: OfficialSeries, period: string, name: string): OfficialQuantity {
  const figure = series.figures.find((each) => each.period === period);
  if (figure !== undefined) {
    const { value, interval, places } = printedFigure(figure.printed, "point");
    return { value, interval, places };
  }
  const isYearOfMonths = series.yearOfMonths !== null && /^\d{4}$/.test(period);
  const months = isYearOfMonths ? series.figures.filter((each) => each.period.startsWith(`${period}-`)) : [];
  if (months.length === 12)
    return yearOf(
      series,
      months.map((month) => printedFigure(month.printed, "point")),
    );
  const span = [series.figures[0]?.period ?? "", series.figures.at(-1)?.period ?? ""] as const;
  const found = months.length > 0 ? problems.noYear(quoted(name)) : problems.noPeriod(quoted(name), ...span);
  throw new InputError({ found, expected: problems.form });
}

/**
 * A series with the years that its months make among its figures, as `officialFigure` makes them; a yearly series
 * as it is. Figures of such years are as computed, with the range that the months' digits allow.
 *
 * @example
 * const [usd] = officialSeries("exchange-rate");
 * withYears(usd).figures.find(({ period }) => period === "2024").printed.slice(0, 10); // => "468.985247"
 */
export function withYears(series: OfficialSeries): Omit<OfficialSeries, "figures"> & {
  readonly figures: readonly (OfficialFigure & { readonly interval?: Interval })[];
} {
  if (series.yearOfMonths === null) return series;
  const months = new Map<string, ReturnType<typeof printedFigure>[]>();
  for (const { period, printed } of series.figures) {
    const year = period.slice(0, 4);
    months.set(year, [...(months.get(year) ?? []), printedFigure(printed, "point")]);
  }
  const years = [...months].flatMap(([period, figures]) => {
    if (figures.length !== 12) return [];
    const { value, interval } = yearOf(series, figures);
    return [{ period, printed: String(value), interval }];
  });
  return { ...series, figures: [...series.figures, ...years] };
}

function yearOf(
  { yearOfMonths }: OfficialSeries,
  months: readonly Omit<OfficialQuantity, "places">[],
): OfficialQuantity {
  const [first, ...others] = months.map(({ value, interval }) => ({ value, interval }));
  const scale = (quantity: { value: number; interval: Interval }, factor: number) => ({
    value: quantity.value * factor,
    interval: I.multiply(quantity.interval, I.constant(factor)),
  });
  const sum = () =>
    others.reduce(
      (total, { value, interval }) => ({
        value: total.value + value,
        interval: I.add(total.interval, interval),
      }),
      first!,
    );
  const product = () =>
    others.reduce(
      (total, { value, interval }) => ({
        value: (total.value * value) / 100,
        interval: I.divide(I.multiply(total.interval, interval), I.constant(100)),
      }),
      first!,
    );
  const quantity =
    yearOfMonths === "chain" ? product() : yearOfMonths === "mean" ? scale(sum(), 1 / 12) : sum();
  return { ...quantity, places: undefined };
}

import { InputError, quoted } from "../errors.js";
import type { DecimalMark } from "../numbers/read-number.js";
import { withoutNoise } from "./ways-of-rounding.js";
import { printedFigure, type PrintedFigure } from "./printed-figure.js";
import type { Interval } from "./interval.js";
import { problems } from "./words.js";

/** Which of the values of a span a printed value is: its lowest, its highest, or one that is not named. */
export type WhichOfSpan = "lowest" | "highest" | "any";

/** A value of a printed column: its digits are its precision, so the string is kept. */
export interface PrintedValue {
  /** A year, "2015", or a month, "2015-01"; of a span its first year. */
  readonly period: string;
  /** The last year, where the value is known only to be of some year from `period` on. */
  readonly to?: string;
  /** Which of the span's values it is; "any" when not given. */
  readonly which?: WhichOfSpan;
  readonly printed: string;
  /** Needed where the string could be read two ways, as "1,234". */
  readonly decimalMark?: DecimalMark;
}

/** A published series that a printed column may be. */
export interface PublishedSeries {
  readonly id: string;
  /** In words, as "previous year = 100"; series of one unit are taken for series of one kind. */
  readonly unit: string;
  readonly figures: readonly {
    /** A year, "2015", or a month, "2015-01". */
    readonly period: string;
    /** Digits as published, with a decimal point. */
    readonly printed: string;
    /** What the digits allow; half a unit of the last place to either side when not given. */
    readonly interval?: Interval;
  }[];
}

/** What has been done to a series before its values stand in the column. */
export interface MatchHypothesis {
  /** Years from the printed period to that of the series: -1 where the value of the year before was printed. */
  readonly shift: number;
  /** The series was multiplied by 10 to this power. */
  readonly powerOfTen: number;
  /** An index was turned into growth (100 taken off), or growth into an index (100 added). */
  readonly turned: "not" | "into growth" | "into index";
}

/** A value of a series after a hypothesis, and how far its published digits leave it open to either side. */
export interface Reading {
  value: number;
  half: number;
}

/** A printed value with the number that it means and the periods that it may be of. */
export interface Cell extends PrintedValue {
  /** The printed value alone. */
  readonly asPrinted: PrintedValue;
  readonly figure: PrintedFigure;
  /** Year times 100, plus the month of a month. */
  readonly periods: readonly number[];
}

/** A series by period, under year times 100 plus the month. */
export interface ReadSeries {
  readonly source: PublishedSeries;
  readonly at: ReadonlyMap<number, Reading>;
  /** First and last year. */
  readonly years: readonly [number, number];
  /** The value in the middle of all, without its sign. */
  readonly magnitude: number;
}

const longestSpan = 200;
/** Beyond it a search would take minutes; no printed column comes near. */
const longestColumn = 1000;

/** The values of a printed column in the order of time. @throws InputError for a value or period that is none */
export function readCells(column: readonly PrintedValue[]): Cell[] {
  if (column.length === 0)
    throw new InputError({ found: problems.emptyColumn, expected: problems.someValues });
  if (column.length > longestColumn) {
    throw new InputError({
      found: problems.longColumn(column.length),
      expected: problems.atMostValues(longestColumn),
    });
  }
  const cells = column.map((value) => ({
    ...value,
    asPrinted: printedAlone(value),
    figure: printedFigure(value.printed, value.decimalMark),
    periods: periodsOf(value),
  }));
  const seen = new Set<string>();
  for (const cell of cells) {
    const key = `${spanText(cell)} ${cell.which ?? ""}`;
    if (seen.has(key))
      throw new InputError({ found: problems.periodTwice(spanText(cell)), expected: problems.onceEach });
    seen.add(key);
  }
  return cells.sort((a, b) => (a.period < b.period ? -1 : a.period > b.period ? 1 : 0));
}

function printedAlone({ period, to, which, printed, decimalMark }: PrintedValue): PrintedValue {
  return {
    period,
    ...(to !== undefined && { to }),
    ...(which !== undefined && { which }),
    printed,
    ...(decimalMark !== undefined && { decimalMark }),
  };
}

/** The period of a printed value: "2015", or of a span "2015-2019". */
export function spanText({ period, to }: Pick<PrintedValue, "period" | "to">): string {
  return to === undefined ? period : `${period}\u2013${to}`;
}

function periodsOf({ period, to }: PrintedValue): number[] {
  const pattern = to === undefined ? /^\d{4}(-(0[1-9]|1[0-2]))?$/ : /^\d{4}$/;
  const wrong = [period, ...(to === undefined ? [] : [to])].find((each) => !pattern.test(each));
  if (wrong !== undefined) {
    throw new InputError({ found: problems.noPeriod(quoted(wrong)), expected: problems.periodWanted });
  }
  if (to === undefined) return [keyOf(period)];
  const count = Number(to) - Number(period) + 1;
  if (count < 1 || count > longestSpan) {
    throw new InputError({ found: problems.noPeriod(`${period}-${to}`), expected: problems.spanWanted });
  }
  return Array.from({ length: count }, (_, i) => keyOf(period) + 100 * i);
}

function keyOf(period: string): number {
  return 100 * Number(period.slice(0, 4)) + Number(period.slice(5));
}

/** A series with its values read. @throws InputError for a figure that is no number */
export function readSeries(source: PublishedSeries): ReadSeries {
  const at = new Map(
    source.figures.map(({ period, printed, interval }) => {
      const figure = printedFigure(printed, "point");
      const { low, high } = interval ?? figure.interval;
      return [keyOf(period), { value: figure.value, half: (high - low) / 2 }];
    }),
  );
  const years = source.figures.map(({ period }) => Number(period.slice(0, 4)));
  const first = years.reduce((least, year) => Math.min(least, year), Infinity);
  const last = years.reduce((most, year) => Math.max(most, year), -Infinity);
  const magnitude = median([...at.values()].map(({ value }) => Math.abs(value)));
  return { source, at, years: [first, last], magnitude };
}

const none: readonly Reading[] = [];

/** What a series says of a printed value under a hypothesis: none where it does not cover every period. */
export function readings(cell: Cell, { at }: ReadSeries, hypothesis: MatchHypothesis): readonly Reading[] {
  if (cell.periods.length === 1) {
    const reading = at.get(cell.periods[0]! + 100 * hypothesis.shift);
    return reading === undefined ? none : [turned(reading, hypothesis)];
  }
  const there: Reading[] = [];
  for (const period of cell.periods) {
    const reading = at.get(period + 100 * hypothesis.shift);
    if (reading === undefined) return none;
    there.push(turned(reading, hypothesis));
  }
  if (cell.to === undefined || cell.which === undefined || cell.which === "any") return there;
  const sign = cell.which === "lowest" ? 1 : -1;
  return [there.reduce((end, each) => (sign * each.value < sign * end.value ? each : end))];
}

function turned({ value, half }: Reading, hypothesis: MatchHypothesis): Reading {
  if (hypothesis.turned === "into growth") return { value: withoutNoise(value - 100), half };
  if (hypothesis.turned === "into index") return { value: withoutNoise(value + 100), half };
  const { powerOfTen } = hypothesis;
  if (powerOfTen === 0) return { value, half };
  const [mantissa = "0", exponent = "0"] = String(value).split("e");
  return { value: Number(`${mantissa}e${Number(exponent) + powerOfTen}`), half: half * 10 ** powerOfTen };
}

/** The middle of some values; NaN of none. */
export function median(values: readonly number[]): number {
  const sorted = Float64Array.from(values).sort();
  const middle = sorted.length >> 1;
  if (sorted.length === 0) return NaN;
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

/** Years by which a printed column is tried against a series. */
export const shifts = [0, -1, 1, -2, 2] as const;

/** The largest power of ten by which units may differ. */
const largestPower = 6;

/** An index with 100 as its base, by its unit or, where none is given, by its size. */
function isIndex({ source, magnitude }: ReadSeries): boolean {
  return source.unit === "" ? isNear100(magnitude) : /=\s*100\b/.test(source.unit);
}

function isNear100(magnitude: number): boolean {
  return magnitude > 50 && magnitude < 200;
}

/** What is tried on a series: every shift of time, and what the magnitudes of column and series ask for. */
export function hypothesesFor(cells: readonly Cell[], series: ReadSeries): MatchHypothesis[] {
  const size = median(cells.map(({ figure }) => Math.abs(figure.value)));
  const mayBeGrowth = size < 50 && isIndex(series);
  const mayBeIndex =
    isNear100(size) && series.magnitude < 50 && (series.source.unit === "" || isPercent(series));
  return shifts.flatMap((shift): MatchHypothesis[] => {
    const asPublished: MatchHypothesis = { shift, powerOfTen: 0, turned: "not" };
    const power = powerBetween(cells, series, asPublished);
    return [
      asPublished,
      ...(power === 0 ? [] : [{ ...asPublished, powerOfTen: power }]),
      ...(mayBeGrowth ? [{ ...asPublished, turned: "into growth" as const }] : []),
      ...(mayBeIndex ? [{ ...asPublished, turned: "into index" as const }] : []),
    ];
  });
}

function isPercent({ source }: ReadSeries): boolean {
  return /%|per ?cent/i.test(source.unit);
}

/** The power of ten that lies between series and column at the same periods; 0 where none does up to a million. */
function powerBetween(cells: readonly Cell[], series: ReadSeries, asPublished: MatchHypothesis): number {
  const ratios = cells.flatMap((cell) => {
    const [reading] = readings(cell, series, asPublished);
    const ratio = reading === undefined ? NaN : Math.abs(cell.figure.value / reading.value);
    return ratio > 0 && ratio < Infinity ? [Math.log10(ratio)] : [];
  });
  const power = Math.round(median(ratios));
  return Number.isNaN(power) || Math.abs(power) > largestPower ? 0 : power + 0;
}

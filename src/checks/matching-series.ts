import { InputError, quoted } from "../errors.js";
import { amongTests, atLeast, combined } from "./chance-agreement.js";
import { ChanceOfUnit, type Reach } from "./matching-chance.js";
import {
  hypothesesFor,
  median,
  readCells,
  readings,
  readSeries,
  type Cell,
  type MatchHypothesis,
  type PrintedValue,
  type PublishedSeries,
  type ReadSeries,
  type Reading,
} from "./matching-readings.js";
import { roundingRules, withoutNoise } from "./ways-of-rounding.js";
import { problems } from "./words.js";

/**
 * How a printed value stands to a series: the series rounds to its digits; only cut off it has its digits; the
 * series is published with fewer digits, which leave the printed ones open; it has other digits; or it has no
 * value there.
 */
export type ValueOutcome = "agrees" | "truncated" | "within its digits" | "misses" | "not covered";

/** A printed value beside that of a series. */
export interface ValueAgreement extends PrintedValue {
  readonly outcome: ValueOutcome;
  /** In the unit of the printed value; of a span without a name, the nearest of its values. */
  readonly value: number | null;
  /** Value less printed value, in units of the last printed place. */
  readonly missInLastPlace: number | null;
  /** Distance as a share of the printed value. */
  readonly relativeMiss: number | null;
}

/**
 * What can be said of a column and a series: every printed value agrees; more of them agree than chance gives;
 * the values lie closer than chance gives and within 2 % for half of them, as another vintage of the same
 * series would; every value agrees but so few would by chance; or none of these.
 */
export const matchVerdicts = ["match", "partial match", "close", "too few values", "no match"] as const;
export type MatchVerdict = (typeof matchVerdicts)[number];

/** A column beside one series under the hypothesis that suits them best. */
export interface SeriesAgreement {
  readonly id: string;
  readonly unit: string;
  readonly hypothesis: MatchHypothesis;
  readonly verdict: MatchVerdict;
  readonly values: readonly ValueAgreement[];
  /** Printed values that agree, cut off or within the digits of the series included. */
  readonly agreed: number;
  /** Printed values of which the series has one. */
  readonly covered: number;
  /** Half of the covered values miss by less than this share of the printed value. */
  readonly medianRelativeMiss: number | null;
  /** Probability that an unrelated series of this unit agrees in at least as many values. */
  readonly pAlone: number;
  /** The same for the best of all that was tried. */
  readonly p: number;
  /** Probability that the best of all unrelated series lies as close, whether or not the digits agree. */
  readonly pClose: number;
}

/** What a search for a printed column found. */
export interface ColumnMatch {
  /** That of the best series. */
  readonly verdict: MatchVerdict;
  /** Each series that covers any value, under its best hypothesis, the best first. */
  readonly ranking: readonly SeriesAgreement[];
  /** Series that the column cannot tell from the first of the ranking: they agree in the same values. */
  readonly ties: readonly string[];
  /** The series that the column is said to be, where one was named. */
  readonly label: SeriesAgreement | null;
  /** What other series of the unit say of the values that the best one misses, the nearest for each. */
  readonly elsewhere: readonly { readonly id: string; readonly value: ValueAgreement }[];
  /** Series times hypotheses that were tried, each with two tests. */
  readonly tried: number;
}

/** What comes by chance more often than this is not called a match. */
export const matchLevel = 0.05;
/** Half of the values of another vintage lie within this share of the printed ones. */
export const closeWithin = 0.02;
/** On fewer values nothing is called close. */
const fewestForClose = 3;

/**
 * Which published series a printed column matches. Each series is tried as it is and shifted by up to two years
 * either way; where the magnitudes ask for it also times a power of ten up to a million, and an index turned into
 * growth or growth into an index. Counted are the printed values that a series gives to every printed digit.
 *
 * By chance: an unrelated series agrees in a value with a probability taken from the local density of all series
 * of the unit there (localProbability), the count of agreements is then Poisson binomial (atLeast), and closeness
 * without agreement is judged by Fisher's combination of the same probabilities (combined). Both are corrected
 * for twice the number of series times hypotheses tried (amongTests).
 *
 * @param column in any order; each period once
 * @param series of which those of one `unit` are taken for series of one kind
 * @param label id of the series that the column is said to be
 * @throws InputError for a column without values, a value or period that is none, a period that is there twice,
 *   series of one id, and a label that is none of the series
 * @example
 * const ores = ["2015 78,0", "2017 107,0", "2022 79,6", "2023 93,5", "2024 107,7"].map((line) => line.split(" "));
 * const column = ores.map(([period, printed]) => ({ period, printed }));
 * const { verdict, ranking } = matchingSeries(column, officialSeries("industrial-production"));
 * verdict; // => "partial match"
 * ranking[0].id; // => "industrial_production.07_1"
 * ranking[0].agreed; // => 4
 * ranking[0].values[4].value; // => 114.5
 */
export function matchingSeries(
  column: readonly PrintedValue[],
  series: readonly PublishedSeries[],
  label?: string,
): ColumnMatch {
  refuseTwice(series);
  if (label !== undefined && !series.some(({ id }) => id === label)) {
    const expected = problems.oneOfSeries(series.map(({ id }) => id));
    throw new InputError({ found: problems.noSuchSeries(quoted(label)), expected });
  }
  const cells = readCells(column);
  const read = series.map(readSeries);
  const chances = new Map<string, ChanceOfUnit>();
  for (const { unit } of series) {
    const members = read.filter(({ source }) => source.unit === unit);
    if (!chances.has(unit)) chances.set(unit, new ChanceOfUnit(cells, members));
  }
  const drafts = read.flatMap((one) =>
    hypothesesFor(cells, one)
      .map((hypothesis) => draft(cells, one, hypothesis, chances.get(one.source.unit)!))
      .filter(({ covered }) => covered > 0),
  );
  const all = drafts.map((one) => judged(one, 2 * drafts.length)).sort(better);
  const ranking = all.filter(({ id }, index) => all.findIndex((other) => other.id === id) === index);
  const [best] = ranking;
  return {
    verdict: best?.verdict ?? "no match",
    ranking,
    ties:
      best === undefined
        ? []
        : ranking
            .slice(1)
            .filter((one) => isTied(one, best))
            .map(({ id }) => id),
    label: ranking.find(({ id }) => id === label) ?? null,
    elsewhere: best === undefined || best.verdict === "no match" ? [] : elsewhere(cells, best, read),
    tried: drafts.length,
  };
}

function refuseTwice(series: readonly PublishedSeries[]): void {
  const seen = new Set<string>();
  for (const { id } of series) {
    if (seen.has(id))
      throw new InputError({ found: problems.seriesTwice(quoted(id)), expected: problems.onceEach });
    seen.add(id);
  }
}

/** An agreement before it is known how much was tried. */
type Draft = Omit<SeriesAgreement, "verdict" | "p" | "pClose"> & { closeAlone: number };

function draft(
  cells: readonly Cell[],
  series: ReadSeries,
  hypothesis: MatchHypothesis,
  chance: ChanceOfUnit,
): Draft {
  const compared = cells.map((cell) => compare(cell, readings(cell, series, hypothesis)));
  const trials: number[] = [];
  const distances: number[] = [];
  let before = -1;
  compared.forEach(({ agreement, reading }, index) => {
    if (reading === undefined) return;
    const allowed = acceptance(cells[index]!, reading);
    const distance = Math.abs(agreement.value! - cells[index]!.figure.value);
    const near = { below: Math.max(distance, allowed.below), above: Math.max(distance, allowed.above) };
    trials.push(chance.probability(index, before, hypothesis, allowed));
    distances.push(chance.probability(index, before, hypothesis, near));
    before = index;
  });
  const values = compared.map(({ agreement }) => agreement);
  const agreed = values.filter(({ outcome }) => outcome !== "misses" && outcome !== "not covered").length;
  const misses = values.flatMap(({ relativeMiss }) => (relativeMiss === null ? [] : [relativeMiss]));
  return {
    id: series.source.id,
    unit: series.source.unit,
    hypothesis,
    values,
    agreed,
    covered: trials.length,
    medianRelativeMiss: misses.length === 0 ? null : median(misses),
    pAlone: atLeast(agreed, trials),
    closeAlone: combined(distances),
  };
}

/** A printed value beside the nearest of what a series says of it. */
function compare(
  cell: Cell,
  there: readonly Reading[],
): { agreement: ValueAgreement; reading: Reading | undefined } {
  const { figure, asPrinted: value } = cell;
  const far = (reading: Reading) => Math.abs(reading.value - figure.value);
  const reading = there.reduce<Reading | undefined>(
    (nearest, each) => (nearest === undefined || far(each) < far(nearest) ? each : nearest),
    undefined,
  );
  if (reading === undefined) {
    const none = { value: null, missInLastPlace: null, relativeMiss: null };
    return { agreement: { ...value, outcome: "not covered", ...none }, reading };
  }
  const difference = reading.value - figure.value;
  const agreement: ValueAgreement = {
    ...value,
    outcome: outcomeOf(cell, reading),
    value: withoutNoise(reading.value),
    missInLastPlace: placesApart(difference, figure.places),
    relativeMiss: figure.value === 0 ? null : Math.abs(difference / figure.value),
  };
  return { agreement, reading };
}

/** A difference in units of the last printed place, to a millionth of one. */
function placesApart(difference: number, places: number): number {
  return Math.round(difference * 10 ** (places + 6)) / 1e6 + 0;
}

function outcomeOf({ figure }: Cell, { value, half }: Reading): ValueOutcome {
  const unit = 10 ** -figure.places;
  const isNear = Math.abs(value - figure.value) < 2 * unit;
  const rules = isNear ? roundingRules(figure, value) : [];
  if (rules.includes("half away from zero")) return "agrees";
  const isCoarser = half > 0.5 * unit * (1 + 1e-9);
  if (isCoarser && Math.abs(value - figure.value) <= half + 0.5 * unit) return "within its digits";
  return rules.includes("truncation") ? "truncated" : "misses";
}

/** How far a value may lie from the printed one and still count as agreeing. */
function acceptance({ figure }: Cell, { half }: Reading): Reach {
  const unit = 10 ** -figure.places;
  const coarse = half > 0.5 * unit * (1 + 1e-9) ? half + 0.5 * unit : 0;
  // Cut off, a value lies up to a whole unit further from zero.
  const [towardZero, fromZero] = [Math.max(0.5 * unit, coarse), Math.max(unit, coarse)];
  if (figure.value === 0) return { below: fromZero, above: fromZero };
  return figure.value > 0 ? { below: towardZero, above: fromZero } : { below: fromZero, above: towardZero };
}

function judged({ closeAlone, ...one }: Draft, tests: number): SeriesAgreement {
  const p = amongTests(one.pAlone, tests);
  const pClose = amongTests(closeAlone, tests);
  const isComplete = one.agreed === one.values.length;
  const isNear = one.covered >= fewestForClose && (one.medianRelativeMiss ?? Infinity) <= closeWithin;
  const verdict: MatchVerdict =
    p < matchLevel
      ? isComplete
        ? "match"
        : "partial match"
      : isComplete
        ? "too few values"
        : pClose < matchLevel && isNear
          ? "close"
          : "no match";
  return { ...one, verdict, p, pClose };
}

/** What was found comes before what was not; then what chance explains least; then what supposes least. */
function better(a: SeriesAgreement, b: SeriesAgreement): number {
  const group = ({ verdict }: SeriesAgreement) =>
    verdict === "partial match" ? 0 : matchVerdicts.indexOf(verdict);
  return (
    group(a) - group(b) ||
    a.pAlone - b.pAlone ||
    b.agreed - a.agreed ||
    a.pClose - b.pClose ||
    supposed(a) - supposed(b) ||
    (a.medianRelativeMiss ?? Infinity) - (b.medianRelativeMiss ?? Infinity)
  );
}

function supposed({ hypothesis: { shift, powerOfTen, turned } }: SeriesAgreement): number {
  return Math.abs(shift) + (powerOfTen === 0 ? 0 : 1) + (turned === "not" ? 0 : 1);
}

/** True where the same printed values agree with both, and some do. */
function isTied(one: SeriesAgreement, best: SeriesAgreement): boolean {
  const outcomes = ({ values }: SeriesAgreement) =>
    values.map(({ outcome }) => outcome !== "misses" && outcome !== "not covered").join();
  return best.agreed > 0 && supposed(one) === supposed(best) && outcomes(one) === outcomes(best);
}

/** For each value that the best series does not give, the series of its unit that comes nearest. */
function elsewhere(
  cells: readonly Cell[],
  best: SeriesAgreement,
  read: readonly ReadSeries[],
): ColumnMatch["elsewhere"] {
  const others = read.filter(({ source }) => source.unit === best.unit && source.id !== best.id);
  return cells.flatMap((cell, index) => {
    const { outcome } = best.values[index]!;
    if (outcome !== "misses" && outcome !== "not covered") return [];
    const found = others
      .map((one) => ({
        id: one.source.id,
        value: compare(cell, readings(cell, one, best.hypothesis)).agreement,
      }))
      .filter(({ value }) => value.value !== null)
      .sort((a, b) => Math.abs(a.value.missInLastPlace!) - Math.abs(b.value.missInLastPlace!));
    return found.slice(0, 1);
  });
}

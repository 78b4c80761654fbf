import { decimalToNumber, parseDecimal } from "../checks/decimal.js";
import type { RoundingChoice } from "../checks/range-behind.js";
import { countsAt, type CountRange } from "../checks/reverse-grim.js";
import { shareReach, type ShareReach } from "../checks/share-reach.js";
import { InputError, quoted } from "../errors.js";
import { asIs } from "../languages.js";
import { readNumber, type DecimalMark } from "../numbers/read-number.js";
import {
  binomialTest,
  clopperPearsonInterval,
  wilsonInterval,
  type IntervalOfShare,
} from "../statistics/binomial.js";
import { fisherExact } from "../statistics/fisher-exact.js";
import { marginOfError, sizeBeyondThreshold } from "../statistics/survey-shares.js";
import { problems } from "./proportion-words.js";
import { printedText } from "./typed.js";

/** What is asked of a printed share. */
export interface ProportionQuestion {
  /** The share in per cent, as printed. */
  share: string;
  size: number;
  /** A second group, whose share is compared with the first. */
  against?: { share: string; size: number };
  rounding: RoundingChoice;
  /** Variance over that of a simple random sample, from 0 on; 1 when not given. */
  designEffect: number;
  /** 0 to 1. */
  confidence: number;
  decimalMark?: DecimalMark;
}

/** A printed share of a group and the counts that it can be. */
export interface GroupShare {
  share: string;
  size: number;
  /** Counts that are printed so; null where the size cannot give the share. */
  counts: CountRange | null;
  reach: ShareReach;
  /** From the lowest end for any of the counts to the highest; null where there are none. */
  wilson: IntervalOfShare | null;
  clopperPearson: IntervalOfShare | null;
  /** Half-width of the normal interval, as a share of 1. */
  margin: number;
  /** The two-sided exact test of a share of one half, of the counts the range of its p-values. */
  half: PRange | null;
  /** How many must be asked for such a share to be a majority, or a minority, beyond chance. */
  sizeForMajority: number;
}

/** A p-value, or from the least to the greatest for all counts that a share can be. */
export interface PRange {
  low: number;
  high: number;
}

/** A share, another where asked, and the test between them. */
export interface ProportionAnswer {
  designEffect: number;
  confidence: number;
  rounding: RoundingChoice;
  groups: GroupShare[];
  /** Fisher's exact test, two-sided, for all counts that the shares can be; null where one cannot be. */
  fisher: { p: PRange; oddsRatio: PRange; low: number; high: number; tables: number } | null;
}

/** Tables of counts that are tested at most. */
const mostTables = 400;

/**
 * What a printed share of so many says: which counts it can be, its intervals, and, against a second one, Fisher's
 * exact test. Counts are recovered first; where several are possible, all are tried.
 *
 * @throws InputError for a share that is no number or outside 0 to 100, and for sizes that are none
 * @example
 * const question = { share: "80", size: 10, against: { share: "50", size: 10 }, designEffect: 1, confidence: 0.95 };
 * const { groups, fisher } = proportionOf({ ...question, rounding: "half either way" });
 * groups[0].counts; // => { first: 8, last: 8 }
 * fisher.p.low; // => 0.3498452012
 */
export function proportionOf(question: ProportionQuestion): ProportionAnswer {
  const { share, size, against, rounding, designEffect, confidence } = question;
  const groups = [{ share, size }, ...(against === undefined ? [] : [against])].map((group) =>
    groupShare(group.share, group.size, question),
  );
  const [first, second] = groups;
  const tested = second === undefined ? null : comparison(first!, second, confidence);
  return { designEffect, confidence, rounding, groups, fisher: tested };
}

function groupShare(text: string, size: number, question: ProportionQuestion): GroupShare {
  const { rounding, designEffect, confidence, decimalMark } = question;
  const share = printedText(text, decimalMark).trim();
  const value = parseDecimal(share, decimalMark);
  const set = { shares: [share], isExhaustive: false, ...(decimalMark !== undefined && { decimalMark }) };
  const counts = countsAt(set, size, { rounding })?.[0] ?? null;
  const fraction = decimalToNumber(value) / 100;
  const design = { designEffect, confidence };
  const hull = (interval: typeof wilsonInterval): IntervalOfShare | null =>
    counts && {
      low: interval(counts.first / designEffect, size / designEffect, confidence).low,
      high: interval(counts.last / designEffect, size / designEffect, confidence).high,
    };
  return {
    share,
    size,
    counts,
    reach: shareReach(size, value.places, rounding),
    wilson: hull(wilsonInterval),
    clopperPearson: hull(clopperPearsonInterval),
    margin: marginOfError(fraction, size, design),
    half: counts && rangeOf(listed(counts).map((count) => binomialTest(count, size, 0.5).twoSided)),
    sizeForMajority: sizeBeyondThreshold(fraction, 0.5, design),
  };
}

/** The counts of a range; of a long one its ends and some between. */
function listed({ first, last }: CountRange, most = 20): number[] {
  const steps = Math.min(last - first, most - 1);
  return Array.from({ length: steps + 1 }, (_, i) =>
    steps === 0 ? first : Math.round(first + (i * (last - first)) / steps),
  );
}

function rangeOf(values: readonly number[]): PRange {
  return { low: Math.min(...values), high: Math.max(...values) };
}

function comparison(a: GroupShare, b: GroupShare, confidence: number): ProportionAnswer["fisher"] {
  if (a.counts === null || b.counts === null) return null;
  const each = Math.floor(Math.sqrt(mostTables));
  const tests = listed(a.counts, each).flatMap((x) =>
    listed(b.counts!, each).map((y) => fisherExact([x, a.size - x, y, b.size - y], confidence)),
  );
  return {
    p: rangeOf(tests.map(({ p }) => p.twoSided)),
    oddsRatio: rangeOf(tests.map(({ oddsRatio }) => oddsRatio)),
    low: Math.min(...tests.map(({ low }) => low)),
    high: Math.max(...tests.map(({ high }) => high)),
    tables: tests.length,
  };
}

/**
 * A positive number behind a flag, as 1.5.
 *
 * @throws InputError where the text is anything else
 */
export function positiveOption(option: string, text: string, below = Infinity): number {
  const reading = readNumber(text);
  if (reading.ok && reading.value > 0 && reading.value < below) return reading.value;
  throw new InputError({ found: asIs(`${option} ${quoted(text)}`), expected: problems.positive(below) });
}

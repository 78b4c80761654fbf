import { debit } from "../checks/debit.js";
import { sumsBehind } from "../checks/grim.js";
import { deviationLimits, grimmer } from "../checks/grimmer.js";
import { defaultRounding, rangeBehind } from "../checks/range-behind.js";
import { countsAt } from "../checks/reverse-grim.js";
import type { Interval } from "../checks/interval.js";
import { sizeBeyondThreshold } from "../statistics/survey-shares.js";
import { compare, type Judgement, type Quantity } from "./evaluation.js";
import { calculating, type FormulaFunction } from "./formula-functions.js";
import { constant, count, digits, digitsIfPrinted } from "./formula-operands.js";
import { statistics } from "./formula-statistics.js";

/** Rounding of the ends of ranges in double precision: a tie is a tie. */
const noise = 1e-9;

/**
 * The checks that a formula may call, which are comparisons. Where a number is printed, or written in the formula,
 * its digits are checked by the functions that the commands of the same names use, ties either way.
 */
const checking: Readonly<Record<string, FormulaFunction>> = {
  /** Whether the numbers behind the others, as rounded, can sum to the first: sums_to(100, a, b, ...). */
  sums_to: {
    operands: [2, Infinity],
    evaluate: ([total, ...parts]) =>
      meets(total!, calculating["sum"]!.evaluate([...parts, constant(0)]) as Quantity),
  },
  /** Whether n whole numbers, or of so many items each, can have this mean: grim(mean, n, items). Brown and Heathers (2017). */
  grim: {
    operands: [2, 3],
    evaluate: ([mean, n, items]) => isMeanOfWhole(mean!, count(n!) * (items ? count(items) : 1), false),
  },
  /** Whether a count out of n can be this many per cent: grim_percent(share, n). */
  grim_percent: { operands: [2, 2], evaluate: ([share, n]) => isMeanOfWhole(share!, count(n!), true) },
  /** Whether n whole numbers can have this mean and standard deviation: grimmer(mean, sd, n, items). Anaya (2016). */
  grimmer: {
    operands: [3, 4],
    evaluate: ([mean, sd, n, items]) =>
      judged(
        grimmer(digits(mean!), digits(sd!), count(n!), { ...point, ...(items && { items: count(items) }) })
          .possible,
      ),
  },
  /** Whether n zeros and ones can have this mean and standard deviation: debit(mean, sd, n). Heathers and Brown (2019). */
  debit: {
    operands: [3, 3],
    evaluate: ([mean, sd, n]) => judged(debit(digits(mean!), digits(sd!), count(n!), point).possible),
  },
  /** Whether n whole numbers from low to high with this mean can have this standard deviation: sd_within(sd, mean, n, low, high). */
  sd_within: {
    operands: [5, 5],
    evaluate: ([sd, mean, n, low, high]) => {
      const scale = { ...point, min: low!.value, max: high!.value };
      const limits = deviationLimits(digits(mean!), count(n!), scale);
      return judged(limits !== null && overlap(sd!.interval, limits, 1));
    },
  },
  /** Whether counts that sum to n can give all these shares: shares_of(n, a, b, ...). */
  shares_of: {
    operands: [2, Infinity],
    evaluate: ([n, ...shares]) => {
      const set = { shares: shares.map(digits), isExhaustive: true, ...point };
      return judged(countsAt(set, count(n!)) !== undefined);
    },
  },
  /** Whether a share of n lies above one half beyond chance, at 95 %: majority(share, n). Wilson (1927). */
  majority: {
    operands: [2, 2],
    evaluate: ([share, n]) => {
      const isMajority = (percent: number) =>
        percent > 50 && count(n!) >= sizeBeyondThreshold(Math.min(1, percent / 100));
      const [truth, atLow, atHigh] = [share!.value, share!.interval.low, share!.interval.high].map(
        isMajority,
      );
      return { truth: truth!, certain: atLow === atHigh ? truth : undefined };
    },
  },
};

/** The functions that a formula may call, by name. */
export const functions: Readonly<Record<string, FormulaFunction>> = {
  ...calculating,
  ...statistics,
  ...checking,
};

const point = { decimalMark: "point" } as const;

function judged(truth: boolean): Judgement {
  return { truth, certain: truth };
}

/** Whether the ranges of two quantities have a number in common. */
function meets(a: Quantity, b: Quantity): Judgement {
  return judged(overlap(a.interval, b.interval, Math.max(1, Math.abs(a.value), Math.abs(b.value))));
}

function overlap(a: Interval, b: Interval, size: number): boolean {
  const slack = noise * size;
  return a.low <= b.high + slack && b.low <= a.high + slack;
}

/**
 * Whether a whole number of the parts, or of a hundredth of them, lies within the rounding of a figure: of a printed
 * one exactly, of a computed one by its range, both ends included.
 */
function isMeanOfWhole(mean: Quantity, parts: number, percent: boolean): Judgement {
  const printed = digitsIfPrinted(mean);
  if (printed !== undefined) {
    return judged(
      sumsBehind(rangeBehind(printed, defaultRounding, "point"), BigInt(parts), percent) !== null,
    );
  }
  const divisor = percent ? parts / 100 : parts;
  const scaled: Interval = { low: mean.interval.low * divisor, high: mean.interval.high * divisor };
  const slack = noise * Math.max(1, Math.abs(scaled.high));
  return compare("<=", constant(Math.ceil(scaled.low - slack)), constant(Math.floor(scaled.high + slack)));
}

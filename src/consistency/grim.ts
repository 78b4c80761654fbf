import { grim, type Grim } from "../checks/grim.js";
import {
  deviationLimits,
  grimmer,
  grimmerPower,
  type DeviationLimits,
  type Grimmer,
} from "../checks/grimmer.js";
import type { MomentsOptions } from "../checks/printed-moments.js";
import type { RoundingChoice } from "../checks/range-behind.js";
import { InputError } from "../errors.js";
import { wholeNumberOption } from "../numbers/whole-number.js";
import { grimProblems as problems } from "./grim-words.js";
import { integerOption, parseRounding, printedText, type TypedOptions } from "./typed.js";

/** What a user typed beside a mean. */
export interface GrimTyped extends TypedOptions {
  n: string;
  items?: string;
  percent?: boolean;
  sd?: string;
  min?: string;
  max?: string;
  population?: boolean;
}

/** A printed mean or percentage, what was found of it, and of the standard deviation beside it. */
export interface GrimCheck extends Grim {
  printed: string;
  n: number;
  items: number;
  percent: boolean;
  rounding: RoundingChoice;
  scale: { min: number; max: number } | null;
  /** Whether some numbers on the scale have the mean; null without a scale, or where the mean is impossible anyway. */
  onScale: boolean | null;
  /** Null where no standard deviation was given. */
  deviation: (Grimmer & { printed: string; population: boolean; power: number | null }) | null;
  /** Of a standard deviation that goes with the mean; null where neither it nor a scale was given, or none can. */
  limits: DeviationLimits | null;
}

/**
 * GRIM on a printed mean or percentage; with a standard deviation also GRIMMER, and with a scale its limits.
 *
 * @throws InputError for what is no number or two, and options that don't go together
 * @example
 * const { possible, deviation } = grimCheck("8.9", { n: "25", sd: "2.81" });
 * [possible, deviation?.possible]; // => [true, true]
 */
export function grimCheck(typed: string, options: GrimTyped): GrimCheck {
  const { sd, percent = false, population = false, decimalMark } = options;
  const n = wholeNumberOption("--n", options.n, 1);
  const items = options.items === undefined ? 1 : wholeNumberOption("--items", options.items, 1);
  const rounding = parseRounding(options.rounding);
  const scale = scaleOf(options);
  if (percent && (sd !== undefined || scale !== null)) {
    throw new InputError({ found: problems.percentWithDeviation, expected: problems.asMean });
  }
  const mark = decimalMark === undefined ? {} : { decimalMark };
  const printed = printedText(typed, decimalMark).trim();
  const moments: MomentsOptions = { rounding, items, population, ...mark, ...scale };
  const deviation = sd === undefined ? null : deviationOf(printed, printedText(sd, decimalMark), n, moments);
  const found = grim(printed, n, { items, percent, rounding, ...mark });
  const limits = deviation === null && scale === null ? null : deviationLimits(printed, n, moments);
  return {
    ...found,
    printed,
    n,
    items,
    percent,
    rounding,
    scale,
    deviation,
    onScale: scale === null || !found.possible ? null : limits !== null,
    limits,
  };
}

function deviationOf(printed: string, sd: string, n: number, moments: MomentsOptions) {
  const { population = false } = moments;
  const found = grimmer(printed, sd, n, moments);
  // At thousands of observations every deviation within the limits is possible, and a hundred samples take long.
  const power = n > mostForPower ? null : grimmerPower(printed, sd, n, moments);
  return { ...found, printed: sd.trim(), population, power };
}

/** Observations up to which the power of GRIMMER is computed. */
const mostForPower = 2000;

function scaleOf({ min, max }: Pick<GrimTyped, "min" | "max">): GrimCheck["scale"] {
  if (min === undefined && max === undefined) return null;
  if (min === undefined || max === undefined) {
    throw new InputError({ found: problems.halfScale, expected: problems.bothEnds });
  }
  return { min: integerOption("--min", min), max: integerOption("--max", max) };
}

/** What `--json` prints; sums as numbers, an open end as null. */
export function grimJson(check: GrimCheck): unknown {
  const { sums, limits, printed, n, ...rest } = check;
  return {
    printed,
    n,
    ...rest,
    sums: sums === null ? null : [Number(sums.first), Number(sums.last)],
    limits: limits === null ? null : [limits.low, Number.isFinite(limits.high) ? limits.high : null],
  };
}

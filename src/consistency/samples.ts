import {
  fittingSamples,
  listFittingSamples,
  type FittingOptions,
  type FittingSamples,
  type SampleCounts,
} from "../checks/fitting-samples.js";
import type { RoundingChoice } from "../checks/range-behind.js";
import { wholeNumberOption } from "../numbers/whole-number.js";
import { integerOption, parseRounding, printedText, type TypedOptions } from "./typed.js";

/** What a user typed beside a mean and a standard deviation. */
export interface SamplesTyped extends TypedOptions {
  n: string;
  min: string;
  max: string;
  population?: boolean;
  /** How many samples to list; none when not given. */
  list?: string;
}

/** The samples that fit what was printed. */
export interface SamplesCheck extends FittingSamples {
  mean: string;
  sd: string;
  n: number;
  min: number;
  max: number;
  population: boolean;
  rounding: RoundingChoice;
  /** As many as were asked for, each as counts of the values from the least to the greatest. */
  samples: SampleCounts[];
}

/**
 * CLOSURE on what a user typed.
 *
 * @throws InputError for what is no number or two, a scale whose ends are not in order, and counts that would take too
 *   long
 * @example
 * const fifteen = samplesCheck("3.5", "0.5", { n: "52", min: "1", max: "5", list: "2" });
 * [Number(fifteen.count), fifteen.samples.length]; // => [15, 2]
 */
export function samplesCheck(mean: string, sd: string, options: SamplesTyped): SamplesCheck {
  const { population = false, decimalMark } = options;
  const n = wholeNumberOption("--n", options.n, population ? 1 : 2);
  const [min, max] = [integerOption("--min", options.min), integerOption("--max", options.max)];
  const wanted = options.list === undefined ? 0 : wholeNumberOption("--list", options.list, 1);
  const rounding = parseRounding(options.rounding);
  const [first, second] = [mean, sd].map((text) => printedText(text, decimalMark).trim()) as [string, string];
  const mark = decimalMark === undefined ? {} : { decimalMark };
  const moments: FittingOptions = { min, max, rounding, population, ...mark };
  const found = fittingSamples(first, second, n, moments);
  const samples: SampleCounts[] = [];
  if (wanted > 0) {
    for (const counts of listFittingSamples(first, second, n, moments)) {
      samples.push(counts);
      if (samples.length === wanted) break;
    }
  }
  return { mean: first, sd: second, n, min, max, population, rounding, ...found, samples };
}

/** What `--json` prints; a count that a double does not hold as a string. */
export function samplesJson({ count, ...rest }: SamplesCheck): unknown {
  return { count: count <= BigInt(Number.MAX_SAFE_INTEGER) ? Number(count) : String(count), ...rest };
}

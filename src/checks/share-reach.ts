import { roundedQuotient, type RoundingRule } from "./ways-of-rounding.js";
import { defaultRounding, type RoundingChoice } from "./range-behind.js";
import { powerOfTen } from "./decimal.js";

/** Which printable shares a total can give. */
export interface ShareReach {
  /** How many values can be printed, from 0 to the whole with so many places. */
  printable: number;
  /** How many of them some count of the total gives. */
  reachable: number;
  /** Share of printable values that are impossible: how often the check catches a value made up at random; 0 to 1. */
  power: number;
}

const nearest: readonly RoundingRule[] = ["half up", "half down"];
const either: readonly RoundingRule[] = ["floor", "ceiling"];

/**
 * How many of the values that can be printed are shares of a total at all. Where every one is, a check of shares
 * against that total cannot fail.
 *
 * @param total how many there are, 1 or more
 * @param places digits after the decimal mark of the shares
 * @param rounding to the nearest, ties either way, when not given
 * @param whole 100 for per cent
 * @see Brown, N. J. L. and Heathers, J. A. J. (2017). The GRIM test. Social Psychological and Personality Science 8(4):
 *   what limits the test is that 10^places exceeds the sample.
 * @example
 * shareReach(10, 0); // => { printable: 101, reachable: 11, power: 0.8910891089108911 }
 * shareReach(1500, 1).power; // => 0
 */
export function shareReach(
  total: number,
  places: number,
  rounding: RoundingChoice = defaultRounding,
  whole = 100,
): ShareReach {
  const printable = whole * 10 ** places + 1;
  // Every printable value is within half a unit of a share, or a unit, where the shares lie so close.
  if (total >= 2 * printable) return { printable, reachable: printable, power: 0 };
  const rules = rounding === "any" ? either : rounding === "half either way" ? nearest : [rounding];
  const seen = new Set<bigint>();
  const unit = BigInt(whole) * powerOfTen(places);
  for (let count = 0; count <= total; count += 1) {
    for (const rule of rules) seen.add(roundedQuotient(BigInt(count) * unit, BigInt(total), 0, rule));
  }
  return { printable, reachable: seen.size, power: 1 - seen.size / printable };
}

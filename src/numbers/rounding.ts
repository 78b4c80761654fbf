import { powersOfTen } from "./decimal.js";

/**
 * Rounds half away from zero, the way a printed figure is rounded by hand. Works on the shortest decimal
 * text of the number, so that 1.005 rounds to 1.01 although its binary value lies just below.
 */
export function roundHalfAwayFromZero(value: number, places: number): number {
  const power = powersOfTen[places];
  const near = power === undefined ? Infinity : Math.abs(value) * power;
  // So far from a tie the product's own rounding cannot turn the result, and the text need not be made.
  if (near < 2 ** 40 && Math.abs((near % 1) - 0.5) > 0.001) {
    const fast = Math.round(near) / power!;
    return value < 0 ? -fast : fast;
  }
  const [mantissa = "0", exponent = "0"] = Math.abs(value).toString().split("e");
  const scaled = Math.round(Number(`${mantissa}e${Number(exponent) + places}`));
  // Digits beyond those that a double holds are not there to be rounded.
  if (!(scaled < 2 ** 53)) return value;
  const rounded = Number(`${scaled}e${-places}`);
  return value < 0 ? -rounded : rounded;
}

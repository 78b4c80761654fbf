import { fUpperTail, tTwoSided } from "./distributions.js";

/**
 * The t that has a two-sided p-value, to about the last digits of a double however small the p-value; 0 for p >= 1,
 * infinite for p <= 0.
 *
 * @example
 * tOfTwoSided(0.05, 28); // => 2.048407
 */
export function tOfTwoSided(p: number, df: number): number {
  return remembered(`${p} ${df}`, () => ofFallingTail((t) => tTwoSided(t, df), p));
}

/**
 * The F that has an upper tail; 0 for p >= 1, infinite for p <= 0.
 *
 * @example
 * fOfUpperTail(0.05, 2, 28); // => 3.340386
 */
export function fOfUpperTail(p: number, df1: number, df2: number): number {
  return remembered(`${p} ${df1} ${df2}`, () => ofFallingTail((f) => fUpperTail(f, df1, df2), p));
}

/** A search asks for the same quantile again and again. */
const known = new Map<string, number>();
const mostKnown = 20_000;

function remembered(key: string, compute: () => number): number {
  const before = known.get(key);
  if (before !== undefined) return before;
  if (known.size >= mostKnown) known.clear();
  const value = compute();
  known.set(key, value);
  return value;
}

/** Where a tail that falls from 1 at 0 has a value. */
function ofFallingTail(tail: (value: number) => number, p: number): number {
  if (p >= 1) return 0;
  if (p <= 0) return Infinity;
  let high = 1;
  while (high < 1e300 && tail(high) > p) high *= 2;
  while (high > 1e-300 && tail(high / 2) <= p) high /= 2;
  return falsePosition((value) => Math.log(tail(value) / p), high / 2, high);
}

/**
 * The zero of a falling function between two points: the method of false position, which halves the value at an end
 * that stays (Dowell and Jarratt 1971, "Illinois"), and plain halving where that does not close in.
 */
function falsePosition(f: (x: number) => number, from: number, to: number): number {
  let [low, high] = [from, to];
  let [atLow, atHigh] = [f(low), f(high)];
  for (let step = 0; step < 120 && high - low > 4e-16 * high; step++) {
    if (atLow === 0 || atHigh === 0) break;
    const line = high - (atHigh * (high - low)) / (atHigh - atLow);
    const isInside = line > low && line < high && step % 8 !== 7;
    const x = isInside ? line : low + (high - low) / 2;
    if (x <= low || x >= high) break;
    const value = f(x);
    if (value === 0) return x;
    if (value > 0) {
      [low, atLow] = [x, value];
      atHigh /= 2;
    } else {
      [high, atHigh] = [x, value];
      atLow /= 2;
    }
    if (Math.abs(value) < 1e-15) return x;
  }
  return atLow === 0 ? low : atHigh === 0 ? high : low + (high - low) / 2;
}

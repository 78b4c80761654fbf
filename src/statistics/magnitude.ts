const bits = new DataView(new ArrayBuffer(8));

/** The largest absolute value; 0 of none. */
export function largestMagnitude(values: ArrayLike<number>): number {
  const n = values.length;
  let largest = 0;
  for (let i = 0; i < n; i++) {
    const size = Math.abs(values[i]!);
    if (size > largest) largest = size;
  }
  return largest;
}

/**
 * The exponent e with 2^e <= |value| < 2^(e + 1), but from -1022 to 1022, so that 2^-e is a double as well; 0
 * for 0. Read from the bits: Math.log2 may round up to the next one.
 */
export function binaryExponent(value: number): number {
  if (value === 0) return 0;
  bits.setFloat64(0, value);
  return Math.min(1022, Math.max(-1022, ((bits.getUint16(0) >> 4) & 0x7ff) - 1023));
}

/**
 * value times 2^exponent, exact as long as the result is a normal double.
 *
 * @param exponent a whole number from -3066 to 3066
 */
export function timesPowerOfTwo(value: number, exponent: number): number {
  const third = Math.trunc(exponent / 3);
  const factor = powerOfTwo(third);
  return value * factor * factor * powerOfTwo(exponent - 2 * third);
}

function powerOfTwo(exponent: number): number {
  bits.setUint32(0, (exponent + 1023) << 20);
  bits.setUint32(4, 0);
  return bits.getFloat64(0);
}

/** Values divided by a power of two. */
export interface UnitSized {
  values: Float64Array;
  /** They were divided by 2^exponent. */
  exponent: number;
}

/**
 * Values divided by the power of two that brings the largest magnitude between 1 and 4: no digit changes,
 * and whatever is squared neither overflows nor vanishes.
 */
export function unitSized(values: ArrayLike<number>): UnitSized {
  const exponent = binaryExponent(largestMagnitude(values));
  const factor = powerOfTwo(-exponent);
  const divided = new Float64Array(values.length);
  for (let i = 0; i < divided.length; i++) divided[i] = values[i]! * factor;
  return { values: divided, exponent };
}

/** The value that lies nearest to the mean, the first of equal ones; values of unit size. */
export function valueNearestMean(values: ArrayLike<number>, count = values.length): number {
  let sum = 0;
  for (let i = 0; i < count; i++) sum += values[i]!;
  const mean = sum / count;
  let nearest = values[0] ?? 0;
  let distance = Math.abs(nearest - mean);
  for (let i = 1; i < count; i++) {
    const candidate = Math.abs(values[i]! - mean);
    if (candidate < distance) {
      nearest = values[i]!;
      distance = candidate;
    }
  }
  return nearest;
}

/**
 * Values less a value amid them, divided by the power of two that brings the largest of these differences
 * between 1 and 4: what a slope is fitted to, whatever their magnitude and level.
 */
export function unitDifferences(values: ArrayLike<number>): UnitSized {
  const unit = unitSized(values);
  const origin = valueNearestMean(unit.values);
  const differences = unitSized(lessOrigin(unit.values, origin));
  return { values: differences.values, exponent: unit.exponent + differences.exponent };
}

/** Each value less one of them. */
export function lessOrigin(values: Float64Array, origin: number): Float64Array {
  const differences = new Float64Array(values.length);
  for (let i = 0; i < differences.length; i++) differences[i] = values[i]! - origin;
  return differences;
}

/** A series taken from its mean, which is origin + shift. */
export interface Deviations {
  values: Float64Array;
  /** The value nearest to the mean. */
  origin: number;
  shift: number;
}

/**
 * Deviations from the mean. The value nearest to the mean is taken away first, so that a level far from zero
 * costs no digits; values of unit size.
 */
export function deviations(values: ArrayLike<number>): Deviations {
  const origin = valueNearestMean(values);
  const n = values.length;
  const fromMean = new Float64Array(n);
  let sum = 0;
  for (let i = 0; i < n; i++) {
    fromMean[i] = values[i]! - origin;
    sum += fromMean[i]!;
  }
  const shift = sum / n;
  for (let i = 0; i < n; i++) fromMean[i]! -= shift;
  return { values: fromMean, origin, shift };
}

/**
 * Householder reflections I - vv', v'v = 2, of columns. The first j elements of vector j are not part of it.
 *
 * Each element of a column and each sum is computed in the same order whether columns are reflected alone or
 * four at a time: the results are the same to the last digit.
 */

/** Applies reflections `from` ... `to` - 1 to one column, in this order. */
export function reflect(
  vectors: readonly Float64Array[],
  from: number,
  to: number,
  target: Float64Array,
): void {
  for (let j = from; j < to; j++) reflectOnce(vectors[j]!, j, target);
}

/** Applies reflections `to` - 1 ... `from` to one column, in this order: what undoes those of `reflect`. */
export function reflectBack(
  vectors: readonly Float64Array[],
  from: number,
  to: number,
  target: Float64Array,
): void {
  for (let j = to - 1; j >= from; j--) reflectOnce(vectors[j]!, j, target);
}

function reflectOnce(vector: Float64Array, j: number, target: Float64Array): void {
  const n = target.length;
  let product = 0;
  for (let i = j; i < n; i++) product += vector[i]! * target[i]!;
  for (let i = j; i < n; i++) target[i]! -= product * vector[i]!;
}

/** How many columns are reflected together. */
export const together = 4;

/**
 * Applies reflections `from` ... `to` - 1 to the first four of the targets in one go: what one takes from an
 * element goes into the next one's product before the element leaves its register.
 */
export function reflectTogether(
  vectors: readonly Float64Array[],
  from: number,
  to: number,
  targets: readonly Float64Array[],
): void {
  if (from >= to) return;
  const [a, b, c, d] = targets as [Float64Array, Float64Array, Float64Array, Float64Array];
  const n = a.length;
  let products = [0, 0, 0, 0] as Four;
  addProducts(vectors[from]!, from, n, a, b, c, d, products);
  for (let j = from; j < to - 1; j++) {
    products = reflectAndMultiply(vectors[j]!, vectors[j + 1]!, j, n, a, b, c, d, products);
  }
  const last = vectors[to - 1]!;
  const [p, q, r, s] = products;
  for (let i = to - 1; i < n; i++) {
    const v = last[i]!;
    a[i]! -= p * v;
    b[i]! -= q * v;
    c[i]! -= r * v;
    d[i]! -= s * v;
  }
}

type Four = [number, number, number, number];

function addProducts(
  vector: Float64Array,
  from: number,
  n: number,
  a: Float64Array,
  b: Float64Array,
  c: Float64Array,
  d: Float64Array,
  sums: Four,
): void {
  let [p, q, r, s] = sums;
  for (let i = from; i < n; i++) {
    const v = vector[i]!;
    p += v * a[i]!;
    q += v * b[i]!;
    r += v * c[i]!;
    s += v * d[i]!;
  }
  sums[0] = p;
  sums[1] = q;
  sums[2] = r;
  sums[3] = s;
}

/** Reflection j of which the products with the targets are given; returns the products of the next. */
function reflectAndMultiply(
  vector: Float64Array,
  next: Float64Array,
  j: number,
  n: number,
  a: Float64Array,
  b: Float64Array,
  c: Float64Array,
  d: Float64Array,
  [p, q, r, s]: Four,
): Four {
  const head = vector[j]!;
  a[j]! -= p * head;
  b[j]! -= q * head;
  c[j]! -= r * head;
  d[j]! -= s * head;
  let nextP = 0;
  let nextQ = 0;
  let nextR = 0;
  let nextS = 0;
  for (let i = j + 1; i < n; i++) {
    const v = vector[i]!;
    const w = next[i]!;
    const atA = a[i]! - p * v;
    const atB = b[i]! - q * v;
    const atC = c[i]! - r * v;
    const atD = d[i]! - s * v;
    a[i] = atA;
    b[i] = atB;
    c[i] = atC;
    d[i] = atD;
    nextP += w * atA;
    nextQ += w * atB;
    nextR += w * atC;
    nextS += w * atD;
  }
  return [nextP, nextQ, nextR, nextS];
}

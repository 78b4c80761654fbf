import type { Interval } from "./interval.js";

/** What is known of one coefficient: estimate, standard error, limits of its interval, and their ratio t. */
export interface CoefficientRanges {
  b: Interval;
  se: Interval;
  ciLow: Interval;
  ciHigh: Interval;
  t: Interval;
}

/** a b + c s <= limit. */
type HalfPlane = readonly [a: number, c: number, limit: number];

/** So much of a limit is left to the error of double precision: a region is never lost by it. */
const tolerance = 1e-11;

/**
 * All (b, s) that printed figures of a coefficient allow together, as the ranges of what follows from them. Each
 * figure bounds b, s, b - c s, b + c s or b / s from both sides, which with s >= 0 are half-planes; so the region is
 * a convex polygon, and the ranges are those of its corners: no wider than the figures allow, and none is lost.
 *
 * @param given intervals of the figures, infinite where one is not known; they hold their ends
 * @param critical the critical value c, an interval where it is not known
 * @returns undefined where no coefficient has these figures
 * @example
 * const all = { low: -Infinity, high: Infinity };
 * const given = { b: { low: -5.345, high: -5.335 }, se: { low: 0.555, high: 0.565 }, ciLow: all, ciHigh: all, t: all };
 * coefficientRegion(given, { low: 1.96, high: 1.96 }).t; // => { low: -9.631, high: -9.442 }
 */
export function coefficientRegion(
  given: CoefficientRanges,
  critical: Interval,
): CoefficientRanges | undefined {
  const figures = halfPlanes(given, critical);
  const far = 1e15 * Math.max(1e-300, ...figures.map(([, , limit]) => Math.abs(limit)));
  const planes: HalfPlane[] = [...figures, [1, 0, far], [-1, 0, far], [0, 1, far]];
  const corners = cornersOf(planes);
  if (corners.length === 0) return undefined;
  const range = (value: (b: number, s: number) => readonly number[]): Interval => {
    const values = corners.flatMap(([b, s]) => value(b, s)).filter((one) => !Number.isNaN(one));
    return { low: beyond(Math.min(...values), far), high: beyond(Math.max(...values), far) };
  };
  const t = range((b, s) => [ratio(b, s)]);
  return {
    b: range((b) => [b]),
    se: range((_, s) => [s]),
    ciLow: range((b, s) => [b - critical.low * s, b - critical.high * s]),
    ciHigh: range((b, s) => [b + critical.low * s, b + critical.high * s]),
    t: { low: Math.max(t.low, given.t.low), high: Math.min(t.high, given.t.high) },
  };
}

/** b / s; at s = 0 the corner is the limit of what grows without bound, or (0, 0), which has none of its own. */
function ratio(b: number, s: number): number {
  if (s > 0) return b / s;
  return b === 0 ? Number.NaN : b * Infinity;
}

/** What lies as far as the frame of the region has no bound. */
function beyond(value: number, far: number): number {
  return Math.abs(value) > far / 1e6 ? Math.sign(value) * Infinity : value;
}

function halfPlanes({ b, se, ciLow, ciHigh, t }: CoefficientRanges, critical: Interval): HalfPlane[] {
  const planes: HalfPlane[] = [
    [1, 0, b.high],
    [-1, 0, -b.low],
    [0, 1, se.high],
    [0, -1, -Math.max(0, se.low)],
    [1, -critical.high, ciLow.high],
    [-1, critical.low, -ciLow.low],
    [1, critical.low, ciHigh.high],
    [-1, -critical.high, -ciHigh.low],
  ];
  if (Number.isFinite(t.low)) planes.push([-1, t.low, 0]);
  if (Number.isFinite(t.high)) planes.push([1, -t.high, 0]);
  return planes.filter(([, , limit]) => Number.isFinite(limit));
}

/** Where two of the lines meet within all half-planes. */
function cornersOf(planes: readonly HalfPlane[]): (readonly [b: number, s: number])[] {
  const corners: (readonly [number, number])[] = [];
  planes.forEach(([a1, c1, limit1], i) => {
    for (const [a2, c2, limit2] of planes.slice(i + 1)) {
      const determinant = a1 * c2 - a2 * c1;
      if (determinant === 0) continue;
      const b = (limit1 * c2 - limit2 * c1) / determinant;
      const s = Math.max(0, (a1 * limit2 - a2 * limit1) / determinant);
      if (planes.every((plane) => holds(plane, b, s))) corners.push([b, s]);
    }
  });
  return corners;
}

function holds([a, c, limit]: HalfPlane, b: number, s: number): boolean {
  const size = Math.abs(a * b) + Math.abs(c * s) + Math.abs(limit);
  return a * b + c * s <= limit + tolerance * size;
}

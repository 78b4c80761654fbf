/** A place on the plot in pixels, from its upper left corner. */
export interface Point {
  x: number;
  y: number;
}

/** A point with the size of the number that is to stand beside it. */
export interface LabelledPoint extends Point {
  width: number;
  height: number;
}

/** Where a number stands: to the left, over or under, or to the right of its point, and how far from it. */
export interface LabelPlace {
  side: -1 | 0 | 1;
  above: boolean;
  /** Distance from the point to the nearer edge of the number, up or down, in pixels. */
  distance: number;
}

interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** What it costs when a number is crossed by a line, lies on another number, or is nearer to a foreign point. */
const cost = { line: 1, label: 5, foreign: 3, far: 0.3, side: 0.4, notPreferred: 0.1 };

/**
 * Places for the numbers of points, one after the other, each where the fewest lines cross it and no other number
 * or point is in its way: over or under its point, a line of text further, or beside that.
 *
 * @param points with the sizes of their numbers, in pixels
 * @param isAbove whether the number of a point rather stands above it, where both are as clear
 * @param lines the ends of the straight lines of the plot
 * @param gap pixels between a point's middle and its number
 */
export function labelPlaces(
  points: readonly LabelledPoint[],
  isAbove: (index: number) => boolean,
  lines: readonly (readonly [Point, Point])[],
  gap: number,
): LabelPlace[] {
  const taken: Box[] = [];
  return points.map((point, index) => {
    const candidates = candidatesOf(isAbove(index), gap, point.height);
    const costs = candidates.map(({ place, extra }) => {
      const box = boxOf(point, place);
      const crossing = lines.filter((line) => crosses(line, box)).length;
      const covered = taken.filter((other) => overlap(box, other)).length;
      const own = distance(point, box);
      const foreign = points.filter((other, i) => i !== index && distance(other, box) <= own).length;
      return extra + cost.line * crossing + cost.label * covered + cost.foreign * foreign;
    });
    const { place } = candidates[costs.indexOf(Math.min(...costs))]!;
    taken.push(boxOf(point, place));
    return place;
  });
}

function candidatesOf(prefersAbove: boolean, gap: number, height: number) {
  return [prefersAbove, !prefersAbove].flatMap((above) =>
    [gap, gap + height].flatMap((away) =>
      ([0, -1, 1] as const).map((side) => ({
        place: { side, above, distance: away } satisfies LabelPlace,
        extra:
          (above === prefersAbove ? 0 : cost.notPreferred) +
          (away === gap ? 0 : cost.far) +
          (side === 0 ? 0 : cost.side),
      })),
    ),
  );
}

function boxOf({ x, y, width, height }: LabelledPoint, { side, above, distance: away }: LabelPlace): Box {
  const left = side === 0 ? x - width / 2 : side < 0 ? x - width : x;
  const top = above ? y - away - height : y + away;
  return { left, right: left + width, top, bottom: top + height };
}

function overlap(one: Box, other: Box): boolean {
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
}

function distance({ x, y }: Point, { left, right, top, bottom }: Box): number {
  return Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom));
}

/** Whether a straight line passes through a box (clipping of Liang and Barsky, 1984). */
function crosses([from, to]: readonly [Point, Point], { left, right, top, bottom }: Box): boolean {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  let [enter, leave] = [0, 1];
  const sides = [
    [-dx, from.x - left],
    [dx, right - from.x],
    [-dy, from.y - top],
    [dy, bottom - from.y],
  ] as const;
  for (const [run, room] of sides) {
    if (run === 0) {
      if (room < 0) return false;
    } else if (run < 0) enter = Math.max(enter, room / run);
    else leave = Math.min(leave, room / run);
  }
  return enter <= leave;
}

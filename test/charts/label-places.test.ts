import { describe, expect, it } from "vitest";
import {
  labelPlaces,
  type LabelledPoint,
  type LabelPlace,
  type Point,
} from "../../src/charts/label-places.js";

const point = (x: number, y: number): LabelledPoint => ({ x, y, width: 20, height: 10 });
const lying = (y: number): [Point, Point] => [
  { x: 0, y },
  { x: 200, y },
];
const above = (place: Partial<LabelPlace> = {}): LabelPlace => ({
  side: 0,
  above: true,
  distance: 5,
  ...place,
});

describe("the number of a point", () => {
  it("stands over it or under it, as wished, where nothing is in its way", () => {
    expect(labelPlaces([point(100, 50)], () => true, [], 5)).toEqual([above()]);
    expect(labelPlaces([point(100, 50)], () => false, [], 5)).toEqual([above({ above: false })]);
  });

  it("goes to the other side of its point where a line would run through it", () => {
    expect(labelPlaces([point(100, 50)], () => true, [lying(40)], 5)).toEqual([above({ above: false })]);
    const farOff: [Point, Point] = [
      { x: 0, y: 40 },
      { x: 80, y: 40 },
    ];
    expect(labelPlaces([point(100, 50)], () => true, [farOff], 5)).toEqual([above()]);
  });

  it("goes a line of text further where lines run on both sides", () => {
    const lines = [lying(36), lying(64)];
    expect(labelPlaces([point(100, 50)], () => true, lines, 5)).toEqual([above({ distance: 15 })]);
  });

  it("goes beside an upright line through its point", () => {
    const upright: [Point, Point] = [
      { x: 95, y: 0 },
      { x: 95, y: 100 },
    ];
    expect(labelPlaces([point(100, 50)], () => true, [upright], 5)).toEqual([above({ side: 1 })]);
  });

  it("lies on no other number and no nearer to another point than to its own where there is room", () => {
    const points = [point(100, 50), point(104, 72), point(118, 50), point(101, 30)];
    const places = labelPlaces(points, (index) => index % 2 === 0, [], 5);
    const boxes = points.map(({ x, y, width, height }, i) => {
      const { side, above: isAbove, distance } = places[i]!;
      const left = side === 0 ? x - width / 2 : side < 0 ? x - width : x;
      const top = isAbove ? y - distance - height : y + distance;
      return { left, right: left + width, top, bottom: top + height };
    });
    for (const [i, one] of boxes.entries()) {
      for (const other of boxes.slice(i + 1)) {
        const apart =
          one.right <= other.left ||
          other.right <= one.left ||
          one.bottom <= other.top ||
          other.bottom <= one.top;
        expect(apart).toBe(true);
      }
      const away = points.map(({ x, y }) =>
        Math.hypot(Math.max(one.left - x, 0, x - one.right), Math.max(one.top - y, 0, y - one.bottom)),
      );
      expect(away.filter((each) => each <= away[i]!)).toHaveLength(1);
    }
  });
});

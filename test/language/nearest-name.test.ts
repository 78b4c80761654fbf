import { expect, it } from "vitest";
import { nearestName } from "../../src/language/nearest-name.js";

const charts = [
  "housing-index",
  "housing-readings",
  "food-series",
  "food-slope-by-period",
  "food-trade-value",
];

it.each([
  ["one letter left out", "housing-indx", "housing-index"],
  ["one letter replaced", "food-serues", "food-series"],
  ["one letter too many", "food-seriess", "food-series"],
  ["a beginning", "food-sl", "food-slope-by-period"],
  ["the name itself", "food-trade-value", "food-trade-value"],
])("for %s, %s means %s", (_, written, meant) => {
  expect(nearestName(written, charts)).toBe(meant);
});

it("of names equally far the first is taken, and of none there is none", () => {
  expect(nearestName("c", ["a", "b"])).toBe("a");
  expect(nearestName("a", [])).toBeUndefined();
});

it("tells Kazakh letters apart", () => {
  expect(nearestName("қала", ["кала", "қалам"])).toBe("қалам");
});

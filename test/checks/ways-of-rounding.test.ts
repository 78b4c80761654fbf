import { expect, it } from "vitest";
import { printedFigure } from "../../src/checks/printed-figure.js";
import { roundingRules } from "../../src/checks/ways-of-rounding.js";

it("knows a truncation, a rounding up and a rounding to even by the printed digits", () => {
  expect(roundingRules(printedFigure("79.35"), 79.35674)).toEqual(["truncation"]);
  expect(roundingRules(printedFigure("-1.2"), -1.29)).toEqual(["truncation"]);
  expect(roundingRules(printedFigure("79.37"), 79.361)).toEqual(["away from zero"]);
  expect(roundingRules(printedFigure("2"), 2.5)).toEqual(["half to even", "truncation"]);
});

it("finds every way of rounding that gives the digits where the value needs none", () => {
  expect(roundingRules(printedFigure("1.50"), 1.5)).toEqual([
    "half away from zero",
    "half to even",
    "truncation",
    "away from zero",
  ]);
});

it("finds none where no rounding gives the digits", () => {
  expect(roundingRules(printedFigure("79.06"), 79.03257)).toEqual([]);
});

import { describe, expect, it } from "vitest";
import { parseDecimal, powerOfTen } from "../../src/checks/decimal.js";
import { printedFigure } from "../../src/checks/printed-figure.js";
import {
  roundedQuotient,
  roundingRuleNames,
  roundingRules,
  type RoundingRule,
} from "../../src/checks/ways-of-rounding.js";
import { reference } from "../support.js";

const rounded =
  reference<{ value: string; places: number; printed: Record<RoundingRule, string> }[]>("rounding.json");

describe("a decimal number rounded by Python's decimal module", () => {
  it("has the same digits here, in each of eight ways", () => {
    expect(rounded.length).toBeGreaterThan(100);
    for (const { value, places, printed } of rounded) {
      const { digits, places: own } = parseDecimal(value, "point");
      for (const rule of roundingRuleNames) {
        const result = roundedQuotient(digits, powerOfTen(own), places, rule);
        expect(result, `${value}, ${places} places, ${rule}`).toBe(
          parseDecimal(printed[rule], "point").digits,
        );
      }
    }
  });

  it("is known again by its digits, in every way that gives them", () => {
    for (const { value, places, printed } of rounded) {
      for (const text of new Set(Object.values(printed))) {
        const given = roundingRuleNames.filter((rule) => Number(printed[rule]) === Number(text));
        const found = roundingRules(printedFigure(text, "point"), Number(value));
        expect(found, `${value}, ${places} places, printed ${text}`).toEqual(given);
      }
    }
  });
});

it("knows a truncation, a rounding up and a rounding to even by the printed digits", () => {
  expect(roundingRules(printedFigure("79.35"), 79.35674)).toEqual(["truncation", "floor"]);
  expect(roundingRules(printedFigure("-1.2"), -1.29)).toEqual(["truncation", "ceiling"]);
  expect(roundingRules(printedFigure("79.37"), 79.361)).toEqual(["ceiling", "away from zero"]);
  expect(roundingRules(printedFigure("2"), 2.5)).toEqual([
    "half to even",
    "half down",
    "truncation",
    "floor",
  ]);
});

it("finds every way of rounding that gives the digits where the value needs none", () => {
  expect(roundingRules(printedFigure("1.50"), 1.5)).toEqual(roundingRuleNames);
});

it("finds none where no rounding gives the digits", () => {
  expect(roundingRules(printedFigure("79.06"), 79.03257)).toEqual([]);
});

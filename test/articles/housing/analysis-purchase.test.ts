import { describe, expect, it } from "vitest";
import {
  affordabilityRating,
  analysePurchase,
  annuityPayment,
  costToIncomeLimits,
  type PurchaseTerms,
} from "../../../src/articles/housing/analysis-purchase.js";
import { loadCityHousing } from "../../../src/articles/housing/data.js";
import { printedFigures } from "../../../src/articles/published.js";
import { expectDigits, reference } from "../../support.js";

interface Bought {
  priceToIncome: number[];
  payment: number[];
  paymentToIncome: number[];
  realtorsIndex: number[];
}
const made = reference<{
  city: string[];
  one: Bought;
  two: Bought;
  other: Bought;
  annuities: { loan: number; rate: number; term: number; payment: number }[];
}>("housing.json");
const cities = loadCityHousing();

/** What was computed, in the shape of the reference: a list a measure, an element a city. */
function bought(terms: Partial<PurchaseTerms>, earners: number): Bought {
  const rows = analysePurchase(cities, terms).filter((row) => row.earners === earners);
  expect(rows.map(({ city }) => city)).toEqual(made.city);
  return {
    priceToIncome: rows.map((row) => row.priceToIncome),
    payment: rows.map((row) => row.payment),
    paymentToIncome: rows.map((row) => row.paymentToIncome),
    realtorsIndex: rows.map((row) => row.realtorsIndex),
  };
}

describe("buying a dwelling on average wages", () => {
  it("agrees with R for one wage, for two, and on other terms", () => {
    expectDigits(bought({}, 1), made.one, 12);
    expectDigits(bought({}, 2), made.two, 12);
    expectDigits(bought({ area: 70, earners: [1.5], down: 35, rate: 14.5, term: 20 }, 1.5), made.other, 12);
  });

  it("is severely unaffordable on one wage, and on two affordable but for Shymkent", () => {
    const ratings = (earners: number) =>
      analysePurchase(cities, { earners: [earners] }).map(({ rating }) => rating);
    expect(ratings(1)).toEqual(Array(3).fill("severelyUnaffordable"));
    expect(ratings(2)).toEqual(["affordable", "affordable", "moderatelyUnaffordable"]);
  });

  it("keeps none of the article's limits on one wage, and all of them on two but for Shymkent", () => {
    expect(analysePurchase(cities).map(({ limitsKept }) => limitsKept)).toEqual([
      [],
      [30, 25, 20],
      [],
      [30, 25, 20],
      [],
      [30, 25],
    ]);
  });

  it("takes the limits that the article prints", () => {
    const figure = printedFigures("housing");
    const printed = ["usa", "canada_high", "canada_low"].map((of) => figure(`literature.limit.${of}`).value);
    expect(costToIncomeLimits).toEqual(printed);
  });

  it.each([
    [{ earners: [] }, /no number of wages; expected numbers above zero/],
    [{ earners: [0] }, /0 wages in the household/],
    [{ down: 100 }, /a down payment of 100; expected per cent of the price, 0 or from 1 to 99/],
    [{ down: 0.2 }, /a down payment of 0.2/],
    [{ rate: 0.07 }, /an interest rate of 0.07; expected per cent a year/],
    [{ rate: Number.NaN }, /an interest rate of NaN/],
    [{ term: 12.5 }, /a term of 12.5; expected whole years from 1 to 50/],
    [{ area: 0 }, /a floor area of 0/],
  ])("refuses %o", (terms, message) => {
    expect(() => analysePurchase(cities, terms)).toThrow(message);
  });
});

describe("the payment of a loan", () => {
  it.each(made.annuities)("pays $loan at $rate % off in $term years, as R month by month", (loan) => {
    expectDigits(annuityPayment(loan.loan, loan.rate, loan.term), loan.payment, 10);
  });

  it("is a share of the loan without interest", () => {
    expect(annuityPayment(1_200_000, 0, 10)).toBe(10_000);
  });
});

describe("the rating of a price-to-income ratio", () => {
  // Demographia International Housing Affordability, 2024 edition: ranges in tenths.
  it.each([
    [3.0, "affordable"],
    [3.04, "affordable"],
    [3.1, "moderatelyUnaffordable"],
    [4.0, "moderatelyUnaffordable"],
    [4.1, "seriouslyUnaffordable"],
    [5.0, "seriouslyUnaffordable"],
    [5.1, "severelyUnaffordable"],
    [8.9, "severelyUnaffordable"],
    [9.0, "impossiblyUnaffordable"],
  ] as const)("of %s is %s", (ratio, rating) => {
    expect(affordabilityRating(ratio)).toBe(rating);
  });
});

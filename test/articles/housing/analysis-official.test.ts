import { describe, expect, it } from "vitest";
import { analyseOfficialPrices, officialPlaces } from "../../../src/articles/housing/analysis-official.js";
import { officialHousing } from "../../../src/articles/housing/official.js";
import { expectDigits, reference } from "../../support.js";

interface Series {
  year: number[];
  real: number[];
  monthlyWages: (number | null)[];
  growth: Record<string, number>[];
}
const made = reference<{ official: Record<(typeof officialPlaces)[number], Series> }>(
  "housing.json",
).official;
const { moneyOf, prices, growth } = officialHousing();

describe.each(officialPlaces)("the official prices of %s", (place) => {
  const rows = prices.filter((row) => row.place === place);

  it("are those of R in real terms and in wages", () => {
    expect(moneyOf).toBe(2023);
    expect(rows.map(({ year }) => year)).toEqual(made[place].year);
    expectDigits(
      rows.map(({ realPrice }) => realPrice),
      made[place].real,
      12,
    );
    rows.forEach(({ monthlyWages }, i) => {
      const expected = made[place].monthlyWages[i];
      if (expected === null) expect(monthlyWages).toBeNull();
      else expectDigits(monthlyWages, expected, 12);
    });
  });

  it("grew as in R since their first year and since the first of the wage", () => {
    expectDigits(
      growth.filter((row) => row.place === place),
      made[place].growth,
      12,
    );
  });
});

it("no real price is given across a year without consumer prices", () => {
  const { prices: real } = analyseOfficialPrices({
    prices: {
      Kazakhstan: [
        { year: 2021, value: 100 },
        { year: 2023, value: 150 },
      ],
      Astana: [],
      Almaty: [],
      Shymkent: [],
    },
    consumerPrices: [{ year: 2023, value: 110 }],
    wages: [],
  });
  expect(real.map(({ realPrice }) => realPrice)).toEqual([null, 150]);
});

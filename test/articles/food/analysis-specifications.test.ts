import { describe, expect, it } from "vitest";
import {
  foodChoices,
  foodSpecificationData,
  foodSpecifications,
} from "../../../src/articles/food/analysis-specifications.js";
import { publishedFoodPeriods } from "../../../src/articles/food/analysis.js";
import { runSpecifications } from "../../../src/statistics/specification-curve.js";
import { fao, lm, prices } from "../../statistics/specification-references.js";
import { expectDigits } from "../../support.js";

const data = foodSpecificationData(
  { months: prices.months, values: prices.food_price_index },
  {
    nominal: { months: fao.months, values: fao.nominal },
    real: { months: fao.months, values: fao.real },
  },
);

describe("the food article's specifications", () => {
  const specifications = foodSpecifications();

  it("are all combinations of the choices, and the article's four models are marked among them", () => {
    expect(specifications.length).toBe(2 * 3 * 13 * 4 * 2 * 2);
    expect(new Set(specifications.map((specification) => JSON.stringify(specification))).size).toBe(1248);
    const published = specifications.filter(({ isPublished }) => isPublished);
    expect(published.map(({ period }) => period)).toEqual(publishedFoodPeriods);
    expect(published.every(({ regressor, lag }) => regressor === "real" && lag === 0)).toBe(true);
  });

  it("are plain data that can be printed before anything is run", () => {
    expect(JSON.parse(JSON.stringify(specifications))).toEqual(specifications);
  });

  it("give the article's slopes where they are the article's own", () => {
    const published = specifications.filter(({ isPublished }) => isPublished);
    const { rows, notEstimated } = runSpecifications(data, published);
    expect(notEstimated).toEqual([]);
    // R's lm on the shipped data.
    lm.specifications.slice(0, 4).forEach(({ slope }, i) => expectDigits(rows[i]!.slope, slope, 10));
  });

  it("can be estimated but for HC3 where, as R finds, a month of the year is left with one observation", () => {
    const { rows, notEstimated } = runSpecifications(data, specifications);
    expect([rows.length, notEstimated]).toEqual([specifications.length, []]);
    const keys = rows.flatMap(({ specification, standardErrors }) => {
      const { HAC, classical, HC3 } = standardErrors;
      expect([HAC, classical]).not.toContain(null);
      if (HC3 !== null) return [];
      const { period, transformation, regressor, lag, outliersDropped } = specification;
      expect(outliersDropped).toBe(3);
      return [[period.from, transformation, regressor, lag].join(" ")];
    });
    expect(
      runSpecifications(data, specifications, { standardErrors: ["HC3"] }).notEstimated[0]!.reason,
    ).toMatch("one observation (leverage 1), for which HC3 is not defined");
    const expected = lm.undefined.map((row) =>
      [row.from, row.transformation, row.regressor, row.lag].join(" "),
    );
    expect(keys.sort()).toEqual(expected.sort());
  });

  it("leave the published models unmarked where the choices do not contain them", () => {
    const other = foodSpecifications({ ...foodChoices, lags: [1, 2] });
    expect(other.some(({ isPublished }) => isPublished)).toBe(false);
  });
});

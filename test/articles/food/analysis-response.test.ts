import { describe, expect, it } from "vitest";
import { publishedFoodPeriods } from "../../../src/articles/food/analysis.js";
import { foodResponse, tenPercentOf } from "../../../src/articles/food/analysis-response.js";
import { foodChanges, type FoodChanges } from "../../../src/articles/food/analysis-response-series.js";
import {
  loadExchangeRate,
  loadFaoFoodPriceIndex,
  loadFoodChanges,
  loadFoodPriceIndex,
} from "../../../src/articles/food/data.js";
import { InputError } from "../../../src/errors.js";
import type { Period } from "../../../src/months/year-month.js";
import { expectDigits } from "../../support.js";
import { expectSameShare } from "../../statistics/inference-references.js";
import { inR } from "../../statistics/response-inference-references.js";
import { asReference, r } from "../../statistics/response-references.js";
import { shippedFoodRun } from "./shipped-run.js";

const shipped = loadFoodChanges();
const { response } = await shippedFoodRun();

/** R's sum of a response of the reference that has these properties. */
function ofR(wanted: Partial<(typeof r.responses)[number]>) {
  const found = r.responses.find((row) =>
    Object.entries({ lags: 12, seasonal: false, usd: false, index: "nominal", ...wanted }).every(
      ([name, value]) => row[name as keyof typeof row] === value,
    ),
  )!;
  return { n: found.n, sum: found.cumulative.at(-1)!, control: found.control };
}

/** The shipped series over these months of the food price index and of the FAO index. */
function partOf(cpi: Period, fao: Period, kinds: ("nominal" | "real")[] = ["nominal", "real"]): FoodChanges {
  const within =
    ({ from, to }: Period) =>
    (row: { month: string }) =>
      row.month >= from && row.month <= to;
  const rows = loadFaoFoodPriceIndex().filter(within(fao));
  const index = (kind: "nominal" | "real") =>
    kinds.includes(kind) ? rows.map((row) => ({ month: row.month, value: row[kind] })) : null;
  return foodChanges(
    loadFoodPriceIndex().filter(within(cpi)),
    { nominal: index("nominal"), real: index("real") },
    loadExchangeRate(),
  );
}

const everyMonth: Period = { from: "1990-01", to: "2024-12" };

describe("the response of food prices to world prices", () => {
  it("rests on the nominal index and is R's in the whole and in each of the article's periods", () => {
    expect(response.index).toBe("nominal");
    const all = [response.whole!, ...response.periods];
    expect(all.map(({ used }) => used)).toEqual(publishedFoodPeriods);
    for (const { period, n, sum } of all) {
      const row = ofR({ from: period.from });
      expect(n).toBe(row.n);
      expectDigits(asReference(sum), row.sum, 8, period.from);
    }
    for (const { period, sum } of response.realIndex) {
      expectDigits(asReference(sum), ofR({ index: "real", from: period.from }).sum, 8, period.from);
    }
  });

  it("is R's with other bandwidths and lags, seasonal dummies, the exchange rate and the real index", () => {
    const expected = {
      bandwidth: [ofR({ hacLags: 12 }), ofR({ hacLags: 22 })],
      lags: [ofR({ lags: 6 }), ofR({ lags: 18 }), ofR({ lags: 24 })],
      seasonal: [ofR({ seasonal: true })],
      exchangeRateMonths: [ofR({ from: "2001-02" })],
      exchangeRate: [ofR({ usd: true })],
      exchangeRateSeasonal: [ofR({ usd: true, seasonal: true })],
      realIndex: [ofR({ index: "real" })],
    };
    const ofWholeSpan = response.checks.filter(({ check }) => check !== "without" && check !== "within");
    expect(ofWholeSpan).toHaveLength(Object.values(expected).flat().length);
    for (const [check, rows] of Object.entries(expected)) {
      const ours = response.checks.filter((one) => one.check === check);
      expect(ours.map(({ n }) => n)).toEqual(rows.map(({ n }) => n));
      ours.forEach(({ sum }, i) => expectDigits(asReference(sum), rows[i]!.sum, 8, check));
    }
    const { exchangeRate } = response.checks.find(({ check }) => check === "exchangeRate")!;
    expectDigits(asReference(exchangeRate!), ofR({ usd: true }).control, 8);
  });

  it("has R's sums without each crisis, before and after the first, and without the months that raise it most", () => {
    for (const check of ["without", "within"] as const) {
      const ours = response.checks.filter((one) => one.check === check);
      expect(ours.map(({ n }) => n)).toEqual(inR.parts[check].map(({ n }) => n));
      ours.forEach(({ sum }, i) => {
        const { n } = inR.parts[check][i]!;
        expectDigits({ ...asReference(sum), n }, inR.parts[check][i], 8, check);
      });
    }
    expect(response.checks.find(({ periods }) => periods?.length === 2)!.periods).toEqual([
      { from: "2007-09", to: "2007-12" },
      { from: "2022-03", to: "2022-03" },
    ]);
  });

  it("has p-values by bootstraps and shifts that are R's", () => {
    [response.whole!, ...response.periods].forEach(({ inference: { sieve, wild, shifted } }, i) => {
      const expected = inR.responses[i]!;
      expectSameShare(sieve!.p, sieve!.draws, expected.sieve.p[0]!, expected.sieve.draws, "sieve");
      expectSameShare(wild!.p, wild!.draws, expected.wild.p[0]!, expected.wild.draws, "wild");
      expectDigits(shifted!.p, expected.shifted.p, 12);
    });
  });

  it("has R's bootstraps of leads and lags, and R squared in levels month by month", () => {
    const { bootstrap, levels, levelsIndex } = response.leads;
    const { p, draws, order } = inR.around;
    for (const side of ["leads", "lags", "lagsWithSameMonth"] as const) {
      const { joint } = bootstrap![side];
      expect(joint.order).toBe(order);
      expectSameShare(joint.p, joint.draws, p[side], draws, side);
    }
    for (const side of ["leads", "lags"] as const) {
      const { sum } = bootstrap![side];
      expectSameShare(sum.p, sum.draws, p[`${side}Sum`], draws, side);
    }
    expect(levelsIndex).toBe("real");
    levels.forEach(({ all }, i) =>
      expectDigits(
        all.map(({ rSquared }) => rSquared),
        inR.models[i]!.levels,
        6,
      ),
    );
  });

  it("has R's sums for rises and falls, local projections, leads and correlations", () => {
    const [asymmetric] = r.asymmetric;
    const { rises, falls, equality } = response.asymmetry!;
    expectDigits(asReference(rises), asymmetric!.rises[12], 8);
    expectDigits(asReference(falls), asymmetric!.falls[12], 8);
    expectDigits(equality.p, asymmetric!.equality.p, 8);
    expectDigits(
      response.projections!.map(({ ratio }) => asReference(ratio)),
      r.projections.map(({ ratio }) => ratio),
      8,
    );
    const { joint, correlations } = response.leads;
    expectDigits(joint!.leads.joint.p, r.around[0]!.leads.p, 8);
    expectDigits(joint!.lags.joint.p, r.around[0]!.lags.p, 8);
    expect(correlations.map(({ period }) => period)).toEqual(
      r.correlations.map(({ from, to }) => ({ from, to })),
    );
  });

  it("in the moving window of 2005-2009 is that of the period", () => {
    const { length, windows } = response.movingWindow!;
    expect([length, windows.length]).toEqual([60, 241]);
    const crisis = windows.find(({ from }) => from === "2005-01")!;
    expectDigits(asReference(crisis.sum), ofR({ from: "2005-01" }).sum, 8);
  });

  it("to ten per cent is that to ln 1.1 by logarithms", () => {
    expectDigits(tenPercentOf({ estimate: 1, ci95: [0, 2] }), { estimate: 10, ci95: [0, 21] }, 12);
  });

  it("finds the deflator's steps in January alone, as large as R does", () => {
    const { steps, share, largestElsewhere } = response.deflator!;
    expect(steps.map(({ month }) => month)).toEqual(r.deflator.months);
    expectDigits(
      steps.map(({ step }) => step),
      r.deflator.steps,
      8,
    );
    expectDigits(share, r.deflator.share, 8);
    // The shipped index has seven decimals of a number near a hundred.
    expect(largestElsewhere).toBeLessThan(1e-6);
  });
});

describe("the response on fewer months", () => {
  const wholeSpan: Period = { from: "2000-01", to: "2024-12" };

  it("leaves out nothing on the shipped series", () => {
    expect(response.leftOut).toEqual([]);
  });

  it("rests on the real index where there is no nominal one", () => {
    const real = foodResponse(partOf(wholeSpan, everyMonth, ["real"]), publishedFoodPeriods);
    expect([real.index, real.realIndex, real.deflator]).toEqual(["real", [], null]);
    expectDigits(asReference(real.whole!.sum), ofR({ index: "real", from: "2000-01" }).sum, 8);
  });

  it("uses the months that have all lags, and says which", () => {
    const { whole } = foodResponse(partOf(wholeSpan, wholeSpan), publishedFoodPeriods);
    expect(whole!.used).toEqual({ from: "2001-02", to: "2024-12" });
    expectDigits(asReference(whole!.sum), ofR({ from: "2001-02" }).sum, 8);
  });

  it("names each part that two years are too short for", () => {
    const span: Period = { from: "2023-01", to: "2024-12" };
    const short = foodResponse(partOf(span, everyMonth), [span]);
    const { whole, asymmetry, projections, movingWindow, leads, checks } = short;
    expect([whole, asymmetry, projections, movingWindow, leads.joint]).toEqual([
      null,
      null,
      null,
      null,
      null,
    ]);
    expect([checks, leads.correlations]).toEqual([[], []]);
    expect(short.leftOut.map(({ part, months, wanted }) => [part, months, wanted])).toEqual([
      ["period", 24, 28],
      ["exchangeRate", 24, 54],
      ["asymmetry", 24, 54],
      ["projections", 24, 76],
      ["movingWindow", 24, 60],
      ["leads", 12, 200],
      ["correlations", 12, 24],
    ]);
  });

  it("has no exchange rate where none is known, and no window shorter than twice its coefficients", () => {
    const without = foodResponse({ ...shipped, exchangeRate: null }, publishedFoodPeriods, { window: 27 });
    expect(without.checks.some(({ check }) => check.startsWith("exchangeRate"))).toBe(false);
    expect(without.movingWindow).toBeNull();
    expect(without.leftOut.map(({ part }) => part)).toEqual(["exchangeRate", "movingWindow"]);
  });

  it("is refused where the series share no month", () => {
    const apart = partOf({ from: "2020-01", to: "2024-12" }, { from: "1990-01", to: "1999-12" });
    expect(() => foodResponse(apart, publishedFoodPeriods)).toThrow(InputError);
  });
});

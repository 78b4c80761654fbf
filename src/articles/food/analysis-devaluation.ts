import { isWithin, type Period, type YearMonth } from "../../months/year-month.js";
import { hacRegression, linearCombination } from "../../statistics/linear-hypotheses.js";
import { linearRegression, type LinearRegression } from "../../statistics/linear-regression.js";
import { wholeNumbers } from "../../statistics/lagged-terms.js";
import { responseLags, type FoodChanges } from "./analysis-response-series.js";

/** Per cent of food prices for one per cent more tenge per dollar, over the month and the twelve before it. */
export interface RateResponse {
  n: number;
  sum: number;
  p: number;
  low: number;
  high: number;
}

/** How much of food prices goes with the exchange rate, and on which months that rests. */
export interface FoodDevaluation {
  n: number;
  /** Share of the variance of food prices: world prices alone, the exchange rate alone, and both. */
  rSquared: { worldPrices: number; exchangeRate: number; both: number };
  /** The same adjusted for the number of lags. */
  adjustedRSquared: { worldPrices: number; exchangeRate: number; both: number };
  /** Without October to December, the first quarter after the tenge was floated in August 2015. */
  withoutFourthQuarter2015: RateResponse;
  without2014To2016: RateResponse;
}

interface Row {
  month: YearMonth;
  y: number;
  world: number[];
  rate: number[];
}

const fourthQuarter2015: Period = { from: "2015-10", to: "2015-12" };
const oilPeriod: Period = { from: "2014-01", to: "2016-12" };

/**
 * Monthly log changes of food prices on those of the nominal FAO index and of the exchange rate, each at lags 0
 * to 12. Errors are Newey and West's with n / (n - k) and floor(4 (n/100)^(2/9)) lags; where months are left out,
 * those on either side count as neighbours.
 *
 * @throws InputError for too few months (see linearRegression)
 * @example
 * const { rSquared } = analyseDevaluation(loadFoodChanges());
 * rSquared.worldPrices; // => 0.147
 * rSquared.both; // => 0.27
 */
export function analyseDevaluation({ months, foodPrices, fao, exchangeRate }: FoodChanges): FoodDevaluation {
  const before = (values: Float64Array | undefined | null, t: number) =>
    wholeNumbers(0, responseLags).map((lag) => values?.[t - lag] ?? Number.NaN);
  const rows = months
    .map((month, t): Row => ({
      month,
      y: foodPrices[t]!,
      world: before(fao.nominal?.changes, t),
      rate: before(exchangeRate, t),
    }))
    .filter(({ y, world, rate }) => ![y, ...world, ...rate].some(Number.isNaN));
  const fits = {
    worldPrices: fitOn(rows, ({ world }) => world),
    exchangeRate: fitOn(rows, ({ rate }) => rate),
    both: fitOn(rows, bothOf),
  };
  const shares = (of: (fit: LinearRegression) => number) => ({
    worldPrices: of(fits.worldPrices),
    exchangeRate: of(fits.exchangeRate),
    both: of(fits.both),
  });
  const without = (period: Period) => rateResponse(rows.filter(({ month }) => !isWithin(month, period)));
  return {
    n: rows.length,
    rSquared: shares((fit) => fit.rSquared),
    adjustedRSquared: shares((fit) => fit.adjustedRSquared),
    withoutFourthQuarter2015: without(fourthQuarter2015),
    without2014To2016: without(oilPeriod),
  };
}

function bothOf({ world, rate }: Row): number[] {
  return [...world, ...rate];
}

function fitOn(rows: readonly Row[], termsOf: (row: Row) => number[]): LinearRegression {
  const terms = rows.map(termsOf);
  return linearRegression(
    rows.map(({ y }) => y),
    (terms[0] ?? []).map((_, i) => ({ name: `x${i}`, values: terms.map((row) => row[i]!) })),
  );
}

/** The sum of the exchange rate's coefficients, which stand behind the constant and those of world prices. */
function rateResponse(rows: readonly Row[]): RateResponse {
  const model = hacRegression(fitOn(rows, bothOf));
  const weights = model.regression.coefficients.map((_, i) => (i > responseLags + 1 ? 1 : 0));
  const { estimate: sum, p, ci95 } = linearCombination(model, weights);
  return { n: rows.length, sum, p, low: ci95[0], high: ci95[1] };
}

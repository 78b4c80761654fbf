import { InputError } from "../../errors.js";
import { roundHalfAwayFromZero } from "../../numbers/rounding.js";
import { defaultDwellingArea, type CityHousing } from "./analysis.js";
import { purchaseProblems as wrong } from "./purchase-words.js";
import { problems } from "./words.js";

/** On what terms a dwelling is bought. */
export interface PurchaseTerms {
  /** Floor area, m2. */
  area: number;
  /** Numbers of average wages that a household has, each shown by itself. */
  earners: readonly number[];
  /** Paid at once, % of the price. */
  down: number;
  /** Interest of the loan, % a year. */
  rate: number;
  /** Of the loan, whole years. */
  term: number;
}

/**
 * The terms where a user names none. The article names no terms: 54 m2 is the area of its other ratios here,
 * 20 per cent down is what the index of the US realtors' association supposes, 7 per cent a year over 25 years
 * are the terms of the state's mortgage programme "7-20-25" (National Bank of Kazakhstan, 2018), without its
 * limits of price.
 */
export const defaultPurchaseTerms: PurchaseTerms = {
  area: defaultDwellingArea,
  earners: [1, 2],
  down: 20,
  rate: 7,
  term: 25,
};

/**
 * The shares of income that housing may take by the norms that the article cites in its review of the literature:
 * 30 per cent in the United States, 20 to 25 per cent in Canada.
 */
export const costToIncomeLimits = [30, 25, 20] as const;
export type CostToIncomeLimit = (typeof costToIncomeLimits)[number];

/** Ratings of the price-to-income ratio, from the most affordable. */
export const affordabilityRatings = [
  "affordable",
  "moderatelyUnaffordable",
  "seriouslyUnaffordable",
  "severelyUnaffordable",
  "impossiblyUnaffordable",
] as const;
export type AffordabilityRating = (typeof affordabilityRatings)[number];

/** What buying a dwelling asks of a household with so many average wages, in one city. */
export interface Purchase extends Pick<CityHousing, "city" | "year"> {
  earners: number;
  /** Price of the dwelling over the household's annual wages. */
  priceToIncome: number;
  rating: AffordabilityRating;
  /** Monthly payment of the loan, tenge. */
  payment: number;
  /** Payment as a percentage of the household's monthly wages. */
  paymentToIncome: number;
  /** Those of the limits that the payment keeps. */
  limitsKept: CostToIncomeLimit[];
  /** Index in the manner of the US National Association of Realtors; 100 where wages just qualify for the loan. */
  realtorsIndex: number;
}

/**
 * Monthly payment of a loan that equal payments at the end of each month pay off: L i / (1 - (1 + i)^-n) with the
 * loan L, i a twelfth of the annual rate, and n months; L / n without interest.
 *
 * @param loan in any currency
 * @param rate % a year, nominal
 * @param term years
 * @returns the payment in the currency of the loan
 * @see Brealey, R., Myers, S., Allen, F. (2020). Principles of Corporate Finance, 13th ed., section 2.2 (annuities).
 * @example
 * annuityPayment(100_000, 6, 30); // => 599.5505
 */
export function annuityPayment(loan: number, rate: number, term: number): number {
  const months = 12 * term;
  if (rate === 0) return loan / months;
  const monthly = rate / 1200;
  // 1 - (1 + i)^-n without the loss of digits at a small i.
  return (loan * monthly) / -Math.expm1(-months * Math.log1p(monthly));
}

/**
 * The rating of a price-to-income ratio on Demographia's scale, which is in tenths: to 3.0 affordable, to 4.0
 * moderately, to 5.0 seriously, to 8.9 severely and from 9.0 impossibly unaffordable. The scale was made for median
 * prices and median household incomes before tax.
 *
 * @see Cox, W. (2024). Demographia International Housing Affordability, 2024 edition.
 * @example
 * affordabilityRating(3.04); // => "affordable"
 * affordabilityRating(5.69); // => "severelyUnaffordable"
 */
export function affordabilityRating(priceToIncome: number): AffordabilityRating {
  const tenths = roundHalfAwayFromZero(priceToIncome, 1);
  if (tenths <= 3) return "affordable";
  if (tenths <= 4) return "moderatelyUnaffordable";
  if (tenths <= 5) return "seriouslyUnaffordable";
  return tenths < 9 ? "severelyUnaffordable" : "impossiblyUnaffordable";
}

/** Share of income that a payment may take in the index of the realtors' association. */
const qualifyingShare = 25;

/**
 * What buying a dwelling asks of households with one average wage, two, or as many as are given: price over annual
 * wages, payment of a loan over monthly wages, and the index in the manner of the US National Association of
 * Realtors: income over the income of which the payment takes 25 per cent, times 100. Where the association takes
 * the median price and the median family income, average price and average wages before tax stand in: no
 * medians of these cities are at hand.
 *
 * @param data wages (tenge a month) and prices (tenge per m2), a row a city or a city and year
 * @param terms what differs from the default terms
 * @returns for each row of the data a row a number of earners
 * @throws InputError for a term that cannot be
 * @see National Association of Realtors. Housing Affordability Index: methodology.
 * @example
 * const [one, two] = analysePurchase([{ city: "Astana", monthlyWage: 500_000, pricePerSquareMetre: 640_000 }]);
 * one.priceToIncome; // => 5.76
 * two.paymentToIncome; // => 19.541
 */
export function analysePurchase(
  data: readonly CityHousing[],
  terms: Partial<PurchaseTerms> = {},
): Purchase[] {
  const given = { ...defaultPurchaseTerms, ...terms };
  checkTerms(given);
  const { area, earners, down, rate, term } = given;
  return data.flatMap(({ city, year, monthlyWage, pricePerSquareMetre }) => {
    const price = area * pricePerSquareMetre;
    const payment = annuityPayment(price * (1 - down / 100), rate, term);
    return earners.map((count): Purchase => {
      const income = count * monthlyWage;
      const priceToIncome = price / (12 * income);
      const paymentToIncome = (100 * payment) / income;
      return {
        city,
        ...(year !== undefined && { year }),
        earners: count,
        priceToIncome,
        rating: affordabilityRating(priceToIncome),
        payment,
        paymentToIncome,
        limitsKept: costToIncomeLimits.filter((limit) => paymentToIncome <= limit),
        realtorsIndex: (100 * qualifyingShare) / paymentToIncome,
      };
    });
  });
}

/** What terms can be. A share such as 0.2 for 20 per cent is refused: no loan asks for so little. */
export const termRanges = {
  earners: { within: (value: number) => value > 0 && value <= 10, wanted: wrong.earnersWanted },
  down: { within: (value: number) => value === 0 || (value >= 1 && value <= 99), wanted: wrong.downWanted },
  rate: {
    within: (value: number) => value === 0 || (value >= 0.1 && value <= 100),
    wanted: wrong.rateWanted,
  },
  term: {
    within: (value: number) => Number.isInteger(value) && value >= 1 && value <= 50,
    wanted: wrong.termWanted,
  },
} as const;

function checkTerms({ area, earners, down, rate, term }: PurchaseTerms): void {
  if (!(area > 0 && Number.isFinite(area))) {
    throw new InputError({ found: problems.floorArea(area), expected: problems.floorAreaWanted });
  }
  if (earners.length === 0) throw new InputError({ found: wrong.noEarners, expected: wrong.earnersWanted });
  const all = [
    ...earners.map((value) => ({ name: "earners" as const, value })),
    { name: "down" as const, value: down },
    { name: "rate" as const, value: rate },
    { name: "term" as const, value: term },
  ];
  for (const { name, value } of all) {
    const { within, wanted } = termRanges[name];
    if (!within(value)) throw new InputError({ found: wrong.term[name](String(value)), expected: wanted });
  }
}

/** Places of the official price series that this article is set against. */
export const officialPlaces = ["Kazakhstan", "Astana", "Almaty", "Shymkent"] as const;
export type OfficialPlace = (typeof officialPlaces)[number];

/** What happened in one year. */
export interface YearValue {
  year: number;
  value: number;
}

/** Official series as published. */
export interface OfficialSources {
  /** Price of a square metre at the end of the year, tenge, by place; a year that is not published is left out. */
  prices: Readonly<Record<OfficialPlace, readonly YearValue[]>>;
  /** Consumer prices in December, December of the year before = 100. */
  consumerPrices: readonly YearValue[];
  /** Average monthly wage of the country over the year, tenge. */
  wages: readonly YearValue[];
}

/** The price of a square metre in one place and year. */
export interface OfficialPrice {
  place: OfficialPlace;
  year: number;
  /** Tenge at the end of the year. */
  price: number;
  /** Tenge of the last December; null where consumer prices of a year between are missing. */
  realPrice: number | null;
  /** Monthly wages of the country that a square metre costs; null where the wage is not published. */
  monthlyWages: number | null;
}

/** Growth of the price in one place between the ends of two years, in per cent. */
export interface OfficialGrowth {
  place: OfficialPlace;
  from: number;
  to: number;
  price: number;
  /** Null where one of the years between is missing. */
  consumerPrices: number | null;
  /** Of the price over consumer prices. */
  realPrice: number | null;
  /** Of the country's wage; null where it is not published for both years. */
  wage: number | null;
  /** Of the price over the country's wage. */
  monthlyWages: number | null;
}

export interface OfficialHousing {
  /** The year in whose money real prices are. */
  moneyOf: number;
  prices: OfficialPrice[];
  /** From the first year of each place, and from the first year of the wage, to the last year. */
  growth: OfficialGrowth[];
}

/**
 * Official prices of housing in real terms and against wages. The price at the end of a year is carried to the money
 * of the last year by consumer prices from December to December; the wage is that of the country, of the whole year.
 *
 * @param sources prices in tenge per m2, indices of consumer prices, wages in tenge a month
 * @returns a row a place and year with a price and a consumer price index up to the last year, and growth
 * @see ILO et al. (2020). Consumer Price Index Manual: Concepts and Methods, ch. 1 (use as a deflator).
 * @example
 * const year = (value, year) => ({ year, value });
 * const only = { Kazakhstan: [], Almaty: [], Shymkent: [] };
 * const { prices } = analyseOfficialPrices({
 *   prices: { ...only, Astana: [year(200, 2022), year(240, 2023)] },
 *   consumerPrices: [year(120.3, 2022), year(110, 2023)],
 *   wages: [year(120, 2023)],
 * });
 * prices.map(({ realPrice }) => realPrice); // => [220, 240]
 * prices.map(({ monthlyWages }) => monthlyWages); // => [null, 2]
 */
export function analyseOfficialPrices({ prices, consumerPrices, wages }: OfficialSources): OfficialHousing {
  const moneyOf = Math.max(...officialPlaces.flatMap((place) => prices[place].map(({ year }) => year)));
  const indices = new Map(consumerPrices.map(({ year, value }) => [year, value / 100]));
  const wageOf = new Map(wages.map(({ year, value }) => [year, value]));
  /** Price level of the later December over that of the earlier; null where a year between is missing. */
  const priceLevel = (from: number, to: number): number | null => {
    let level = 1;
    for (let year = from + 1; year <= to; year += 1) {
      const index = indices.get(year);
      if (index === undefined) return null;
      level *= index;
    }
    return level;
  };
  const growthOf = (place: OfficialPlace, from: YearValue, to: YearValue): OfficialGrowth => {
    const [firstWage, lastWage] = [wageOf.get(from.year), wageOf.get(to.year)];
    const price = to.value / from.value;
    const level = priceLevel(from.year, to.year);
    const wage = firstWage === undefined || lastWage === undefined ? null : lastWage / firstWage;
    return {
      place,
      from: from.year,
      to: to.year,
      price: percent(price),
      consumerPrices: level === null ? null : percent(level),
      realPrice: level === null ? null : percent(price / level),
      wage: wage === null ? null : percent(wage),
      monthlyWages: wage === null ? null : percent(price / wage),
    };
  };
  const firstWageYear = Math.min(...wageOf.keys());
  return {
    moneyOf,
    prices: officialPlaces.flatMap((place) =>
      prices[place].map(({ year, value }) => {
        const level = priceLevel(year, moneyOf);
        return {
          place,
          year,
          price: value,
          realPrice: level === null ? null : value * level,
          monthlyWages: wageOf.has(year) ? value / wageOf.get(year)! : null,
        };
      }),
    ),
    growth: officialPlaces.flatMap((place) => {
      const last = prices[place].at(-1);
      const first = prices[place][0];
      const withWage = prices[place].find(({ year }) => year >= firstWageYear);
      if (first === undefined || last === undefined) return [];
      const starts = withWage === undefined || withWage === first ? [first] : [first, withWage];
      return starts.filter((start) => start !== last).map((start) => growthOf(place, start, last));
    }),
  };
}

function percent(ratio: number): number {
  return 100 * (ratio - 1);
}

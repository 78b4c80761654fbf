import { changes, levels, type Plausible, type Range } from "../../files/plausible.js";

/** Table 1 of the article: three cities, one date. Tenge a month, tenge per m². */
const table = {
  wage: { low: 309_733, high: 504_212 },
  price: { low: 435_005, high: 637_980 },
  /** Wage over price. */
  ratio: { low: 0.712, high: 0.7936 },
} satisfies Record<string, Range>;

/**
 * The least that the Bureau of National Statistics has for any region or city since 2000: money income per head of
 * 4,817 tenge a month (Akmola, 2000), 3,208 tenge for a square metre (Karaganda, 2001).
 */
const leastSince2000 = { wage: 4817, price: 3208 };

/**
 * What happened from one year to the next: the country's average wage 2012-2025, prices of new and resold flats in 21
 * cities 2001-2023 (Bureau of National Statistics).
 */
const fromYearToYear = {
  wage: { low: 1.041, high: 1.237 },
  price: { low: 0.5703, high: 4.5294 },
} satisfies Record<string, Range>;

/** Changes in a year that need no word: a fall by a fifth, a rise by half. */
const ordinaryChange: Range = { low: 0.8, high: 1.5 };

/**
 * What wages and prices of housing can be. Possible: from half of the least since 2000 to ten times the article's
 * highest; a ratio of wage to price within four times the article's, as a digit too many or too few in either changes it
 * tenfold; a price that changes by a tenth more, in logarithms, than any city's did in a year; a wage that neither
 * halves nor doubles, three times the country's largest rise. Usual: within three times the article's.
 */
export const plausible = {
  wage: {
    usual: levels(table.wage, 3),
    possible: { low: leastSince2000.wage / 2, high: table.wage.high * 10 },
  },
  price: {
    usual: levels(table.price, 3),
    possible: { low: leastSince2000.price / 2, high: table.price.high * 10 },
  },
  ratio: { usual: levels(table.ratio, 3), possible: levels(table.ratio, 4) },
  wageChange: { usual: ordinaryChange, possible: changes(fromYearToYear.wage, 3.3) },
  priceChange: { usual: ordinaryChange, possible: changes(fromYearToYear.price, 1.1) },
} satisfies Record<string, Plausible>;

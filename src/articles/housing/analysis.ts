import { InputError } from "../../errors.js";
import { problems } from "./words.js";

/** Wage and price in one city, and in one year where the data have years. */
export interface CityHousing {
  city: string;
  year?: number;
  /** Average monthly wage, tenge. */
  monthlyWage: number;
  /** Price of a square metre of housing, tenge. */
  pricePerSquareMetre: number;
}

/**
 * The three readings of the housing affordability index that the article offers: a printed formula, a
 * description in words, and the column that its Table 1 prints.
 */
export const housingReadings = ["tabulated", "described", "printedFormula"] as const;
export type HousingReading = (typeof housingReadings)[number];

/** What each reading computes, in the words of a formula, and which way it points. */
export const housingReadingFormulas: Record<
  HousingReading,
  { formula: string; higherIsMoreAffordable: boolean }
> = {
  tabulated: { formula: "100 * monthly wage / price per m2", higherIsMoreAffordable: true },
  described: { formula: "100 * price per m2 / monthly wage", higherIsMoreAffordable: false },
  printedFormula: {
    formula: "100 * area * price per m2 / (12 * monthly wage)",
    higherIsMoreAffordable: false,
  },
};

/** A city with every reading of the index. */
export interface HousingAffordability extends CityHousing {
  /** Monthly wage as a percentage of the price of a square metre: the column that Table 1 prints. */
  tabulated: number;
  /** Percentage of a monthly wage that a square metre costs: what the text describes. */
  described: number;
  /** Price of the dwelling as a percentage of the annual wage: the printed formula. */
  printedFormula: number;
  /** Square metres that a monthly wage buys. */
  squareMetresPerMonthlyWage: number;
  /** Years of full wage for the dwelling. */
  yearsOfFullWage: number;
}

/** Change of one city from its previous year in the data, in per cent. */
export interface HousingChange {
  city: string;
  fromYear: number;
  toYear: number;
  monthlyWage: number;
  pricePerSquareMetre: number;
  /** Change of the tabulated index. */
  tabulated: number;
}

export interface HousingResults {
  /** Floor area of the dwelling in square metres. */
  dwellingArea: number;
  cities: HousingAffordability[];
  /**
   * Cities from most to least affordable under each reading, in the last year that every city has; empty
   * where there is no such year.
   */
  rankings: Record<HousingReading, string[]>;
  /** The year of the rankings; null where the data have no years or none in common. */
  rankedYear: number | null;
  /** Year-over-year changes, empty where the data have one year or none. */
  changes: HousingChange[];
}

/**
 * Floor area taken when none is given: 54 square metres, three persons at 18 square metres each, a common
 * convention for housing affordability ratios in the region. The article names no area.
 */
export const defaultDwellingArea = 54;

/**
 * All readings of the housing affordability index for each city, the ranking each gives, years of full wage
 * for a dwelling, and year-over-year changes where there are years.
 *
 * @param data one row per city, or per city and year; wage in tenge a month, price in tenge per m2
 * @param dwellingArea floor area of the dwelling, m2
 * @throws InputError when the area is not above zero or there are no rows
 * @see UN-Habitat (2018). SDG indicator 11.1.1 metadata, house price to income ratio.
 * @example
 * const { cities, rankings } = analyseHousing([
 *   { city: "Astana", monthlyWage: 500_000, pricePerSquareMetre: 640_000 },
 *   { city: "Almaty", monthlyWage: 470_000, pricePerSquareMetre: 590_000 },
 * ]);
 * cities[0].yearsOfFullWage; // => 5.76
 * rankings.tabulated; // => ["Almaty", "Astana"]
 */
export function analyseHousing(
  data: readonly CityHousing[],
  dwellingArea: number = defaultDwellingArea,
): HousingResults {
  if (!(dwellingArea > 0 && Number.isFinite(dwellingArea))) {
    throw new InputError({
      found: problems.floorArea(dwellingArea),
      expected: problems.floorAreaWanted,
    });
  }
  if (data.length === 0) throw new InputError(problems.noCities);
  const cities = data.map((row) => affordability(row, dwellingArea));
  const compared = lastCommonYear(cities);
  const rankings = Object.fromEntries(
    housingReadings.map((reading) => [reading, rank(compared, reading)]),
  ) as Record<HousingReading, string[]>;
  const rankedYear = compared[0]?.year ?? null;
  return { dwellingArea, cities, rankings, rankedYear, changes: yearlyChanges(cities) };
}

function affordability(row: CityHousing, area: number): HousingAffordability {
  const { monthlyWage, pricePerSquareMetre } = row;
  const yearsOfFullWage = (area * pricePerSquareMetre) / (12 * monthlyWage);
  return {
    ...row,
    tabulated: (100 * monthlyWage) / pricePerSquareMetre,
    described: (100 * pricePerSquareMetre) / monthlyWage,
    printedFormula: 100 * yearsOfFullWage,
    squareMetresPerMonthlyWage: monthlyWage / pricePerSquareMetre,
    yearsOfFullWage,
  };
}

/** From the most to the least affordable city. */
function rank(cities: readonly HousingAffordability[], reading: HousingReading): string[] {
  const sign = housingReadingFormulas[reading].higherIsMoreAffordable ? -1 : 1;
  return [...cities].sort((a, b) => sign * (a[reading] - b[reading])).map(({ city }) => city);
}

/** The rows of the last year in which every city has data; all rows when there are no years, none otherwise. */
function lastCommonYear(cities: readonly HousingAffordability[]): readonly HousingAffordability[] {
  const names = new Set(cities.map(({ city }) => city));
  const byYear = new Map<number | undefined, HousingAffordability[]>();
  for (const row of cities) {
    const rows = byYear.get(row.year);
    if (rows === undefined) byYear.set(row.year, [row]);
    else rows.push(row);
  }
  const lastFirst = [...byYear].sort(([a], [b]) => (b ?? 0) - (a ?? 0));
  for (const [, rows] of lastFirst) {
    if (new Set(rows.map(({ city }) => city)).size === names.size) return rows;
  }
  return [];
}

/**
 * Finds the row of the same city a year before; undefined where there is none, or where the data have no years.
 *
 * @param rows one row per city and year
 * @example
 * const rows = [2023, 2024].map((year) => ({ city: "Astana", year, monthlyWage: 5e5, pricePerSquareMetre: 6e5 }));
 * yearBefore(rows)(rows[1]).year; // => 2023
 */
export function yearBefore<Row extends CityHousing>(rows: readonly Row[]): (now: Row) => Row | undefined {
  const byCity = new Map<string, Map<number, Row>>();
  for (const row of rows) {
    if (row.year === undefined) continue;
    const years = byCity.get(row.city) ?? new Map<number, Row>();
    byCity.set(row.city, years.set(row.year, row));
  }
  return ({ city, year }) => (year === undefined ? undefined : byCity.get(city)?.get(year - 1));
}

function yearlyChanges(cities: readonly HousingAffordability[]): HousingChange[] {
  const changes: HousingChange[] = [];
  const ofYearBefore = yearBefore(cities);
  for (const now of cities) {
    const before = ofYearBefore(now);
    if (now.year === undefined || before?.year === undefined) continue;
    changes.push({
      city: now.city,
      fromYear: before.year,
      toYear: now.year,
      monthlyWage: 100 * (now.monthlyWage / before.monthlyWage - 1),
      pricePerSquareMetre: 100 * (now.pricePerSquareMetre / before.pricePerSquareMetre - 1),
      tabulated: 100 * (now.tabulated / before.tabulated - 1),
    });
  }
  return changes;
}

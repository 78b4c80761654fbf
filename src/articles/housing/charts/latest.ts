import type { Language } from "../../../languages.js";
import type { HousingAffordability, HousingResults } from "../analysis.js";
import { cityName } from "../words.js";

/** The latest row of each city, in the order of the data. */
export function latest({ cities }: HousingResults): HousingAffordability[] {
  const byCity = new Map<string, HousingAffordability>();
  for (const row of cities) {
    const before = byCity.get(row.city);
    if (before === undefined || (row.year ?? 0) >= (before.year ?? 0)) byCity.set(row.city, row);
  }
  return [...byCity.values()];
}

/**
 * The names of cities in a language, by their names in the data; with its year where not all rows are of the
 * same.
 */
export function cityNames(rows: readonly HousingAffordability[], language: Language): Record<string, string> {
  const differ = new Set(rows.map(({ year }) => year)).size > 1;
  return Object.fromEntries(
    rows.map(({ city, year }) => {
      const name = cityName(city)[language];
      return [city, differ && year !== undefined ? `${name} (${year})` : name];
    }),
  );
}

/** Units with the year of the rows, where all are of one. */
export function unitsInYear(units: string, rows: readonly HousingAffordability[]): string {
  const [year, ...others] = new Set(rows.map((row) => row.year));
  return year === undefined || others.length > 0 ? units : `${units}, ${year}`;
}

import { fileURLToPath } from "node:url";

/**
 * Path of a dataset shipped with the package.
 *
 * @param name path below datasets/, with forward slashes; whether there is such a file is not looked at
 * @example
 * const cities = await readCityHousing(datasetPath("housing/wages-and-prices.csv"));
 * cities.length; // => 3
 */
export function datasetPath(name: string): string {
  return fileURLToPath(new URL(`../../datasets/${name}`, import.meta.url));
}

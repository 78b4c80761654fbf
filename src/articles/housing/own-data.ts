import type { CityHousing } from "./analysis.js";
import { InputError, keepOne, type OnNotice } from "../../errors.js";
import { terms } from "../../language/glossary.js";
import { cellAt, cellText } from "../../files/cell.js";
import {
  columnIndex,
  columnName,
  findHeader,
  numberColumn,
  plainHeader,
  type HeadedTable,
  type WantedColumn,
} from "../../files/columns.js";
import { onlySheet, openSpreadsheet } from "../../files/spreadsheet.js";
import { problems as fileProblems } from "../../files/words.js";
import type { Text } from "../../languages.js";
import { knownCity, problems } from "./words.js";

/** A header that says "tenge" beside a known name is still that name; "thousand tenge" is not. */
function housingColumn(name: string, ...others: string[]): WantedColumn {
  const known = new Set([name, ...others].map(plainHeader));
  return {
    name,
    matches: (header) => known.has(plainHeader(header).replace(/ (tenge|тенге|теңге|kzt)$/, "")),
  };
}

const cityColumn = housingColumn("city", "город", "қала", "город/регион", "регион", "өңір");
const yearColumn = housingColumn("year", "год", "жыл");
const wageColumn = housingColumn(
  "wage",
  "monthly wage",
  "monthly salary",
  "salary",
  terms.averageMonthlyWage.en,
  "зарплата",
  "заработная плата",
  "средняя зарплата",
  "средняя заработная плата",
  "среднемесячная зарплата",
  terms.averageMonthlyWage.ru,
  "жалақы",
  "айлық жалақы",
  "орташа жалақы",
  terms.averageMonthlyWage.kk,
);
const priceColumn = housingColumn(
  "price",
  terms.pricePerSquareMetre.en,
  "price per square meter",
  "price per m2",
  "price per m²",
  "цена",
  "цена за квадратный метр",
  "цена 1 кв м",
  "цена за 1 кв м",
  "цена м2",
  "цена м²",
  "цена за м2",
  "цена за м²",
  terms.pricePerSquareMetre.ru,
  "баға",
  "бағасы",
  "1 шаршы метрдің бағасы",
  terms.pricePerSquareMetre.kk,
);

/**
 * Reads wages and prices of housing by city, and by year where there is a column of years, from a CSV file
 * or a workbook. Columns are found by their English, Russian or Kazakh names: city, wage (tenge a month),
 * price (tenge per m2), year. Astana, Almaty and Shymkent are known in all three languages; other cities
 * keep their names.
 *
 * @param onNotice told of what is unusual in the file and read all the same
 * @throws InputError naming file, row and column for a missing column, a city without a name, a city (and
 *   year) that is there twice, and a wage or price that is not a positive finite number or can be read two
 *   ways, as "450.000" where nothing in the table shows whether the point groups digits
 * @example
 * const rows = await readCityHousing(datasetPath("housing/wages-and-prices.csv"));
 * rows[0]; // => { city: "Astana", monthlyWage: 504212, pricePerSquareMetre: 637980 }
 */
export async function readCityHousing(file: string, onNotice?: OnNotice): Promise<CityHousing[]> {
  const book = await openSpreadsheet(file, onNotice);
  const table = findHeader(onlySheet(book), [cityColumn, wageColumn, priceColumn]);
  if (table.rows.length === 0) {
    throw new InputError({
      ...table.sheet.place,
      found: fileProblems.headerOnly,
      expected: problems.oneCity,
    });
  }
  const positive = (column: WantedColumn, expected: Text) =>
    numberColumn(table, columnIndex(table, column), { expected, positive: true, grouped: true }).map(Number);
  const wages = positive(wageColumn, problems.wageWanted);
  const prices = positive(priceColumn, problems.priceWanted);
  const years = readYears(table);
  const cities = table.rows.map((row) => {
    const column = columnIndex(table, cityColumn);
    const city = cityOf(cellText(cellAt(row, column)));
    if (city !== "") return city;
    const place = { ...table.sheet.place, row: row.number, column: columnName(table, column) };
    throw new InputError({ ...place, found: problems.emptyCell, expected: problems.cityName });
  });
  const rows = cities.map((city, i) => ({
    city,
    ...(years && { year: years[i]! }),
    monthlyWage: wages[i]!,
    pricePerSquareMetre: prices[i]!,
  }));
  refuseRepeatedCities(table, rows);
  return rows;
}

function readYears(table: HeadedTable): number[] | undefined {
  const index = columnIndex(table, yearColumn);
  if (index < 0) return undefined;
  return numberColumn(table, index, { expected: problems.yearWanted }).map((year, i) => {
    if (Number.isInteger(year) && year! >= 1900 && year! <= 2100) return year!;
    throw new InputError({
      ...table.sheet.place,
      row: table.rows[i]!.number,
      column: columnName(table, index),
      found: fileProblems.found(String(year)),
      expected: fileProblems.year,
    });
  });
}

function refuseRepeatedCities(table: HeadedTable, rows: readonly CityHousing[]): void {
  const seen = new Map<string, number>();
  rows.forEach(({ city, year }, i) => {
    const key = `${city} ${year ?? ""}`;
    const row = table.rows[i]!.number;
    const before = seen.get(key);
    if (before !== undefined) {
      throw new InputError({
        ...table.sheet.place,
        row,
        column: columnName(table, columnIndex(table, cityColumn)),
        found: problems.cityTwice(city, year, before, row),
        advice: year === undefined ? problems.keepOneOrYears : keepOne,
      });
    }
    seen.set(key, row);
  });
}

/** "г. Алматы" and "Алматы қаласы" are Almaty. */
function cityOf(text: string): string {
  const bare = text.replace(/^(г\.|город)\s*/i, "").replace(/\s+(қ\.|қаласы)$/i, "");
  return knownCity(bare) ?? text;
}

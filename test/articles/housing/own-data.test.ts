import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { readCityHousing } from "../../../src/articles/housing/own-data.js";
import { loadCityHousing } from "../../../src/articles/housing/data.js";
import { problemOf, temporaryFolder, workbook } from "../../fixtures/workbooks.js";

const { put } = temporaryFolder();

describe("wages and prices by city", () => {
  it("are read from the shipped file as by the package itself", async () => {
    const file = fileURLToPath(new URL("../../../datasets/housing/wages-and-prices.csv", import.meta.url));
    expect(await readCityHousing(file)).toEqual(loadCityHousing());
  });

  it("are read with years, under English, Russian and Kazakh headers, cities in any of these", async () => {
    const expected = [
      { city: "Astana", year: 2023, monthlyWage: 452000, pricePerSquareMetre: 520000.5 },
      { city: "Almaty", year: 2023, monthlyWage: 430000, pricePerSquareMetre: 560000 },
      { city: "Shymkent", year: 2023, monthlyWage: 300000, pricePerSquareMetre: 410000 },
      { city: "Павлодар", year: 2023, monthlyWage: 310000, pricePerSquareMetre: 350000 },
    ];
    const ru = "Город;Год;Среднемесячная заработная плата, тенге;Цена квадратного метра, тенге";
    const kk = "Қала;Жыл;Орташа айлық жалақы (теңге);Шаршы метрдің бағасы (теңге)";
    const rows =
      "г. Астана;2023;452 000;520 000,5\nАлматы;2023;430 000;560 000\nШымкент қаласы;2023;300000;410000\nПавлодар;2023;310000;350000";
    for (const header of [ru, kk, "city;year;wage;price"]) {
      expect(await readCityHousing(put("cities.csv", `${header}\n${rows}\n`))).toEqual(expected);
    }
    const book = workbook({
      Data: [["Housing"], ["City", "Year", "Wage", "Price"], ...expected.map((row) => Object.values(row))],
    });
    expect(await readCityHousing(put("cities.xlsx", book))).toEqual(expected);
  });

  it.each([
    ["city,wage,price\nAstana,452000,-520000\n", 2, "price", "it is not above zero"],
    ["city,wage,price\nAstana,452000,520000\nAlmaty,0,1\n", 3, "wage", "it is not above zero"],
    ["city,wage,price\nAstana,about 450000,520000\n", 2, "wage", "the text is not a number"],
    ["city,wage,price\nAstana,,520000\n", 2, "wage", "the cell is empty"],
    ["city,wage,price\nAstana,inf,520000\n", 2, "wage", "the value is infinite"],
    ["city,wage,price\nAstana,452000,n/a\n", 2, "price", "the value is missing"],
    ['city,wage,price\nAstana,452000,"520,000"\n', 2, "price", "the number can be read two ways"],
    ["city,wage,price\nAstana,450.000,520000\nAlmaty,430.500,560000\n", 2, "wage", "read two ways"],
    ["city,wage,price\nAstana,450000,520.000\n", 2, "price", "read two ways"],
    ["city,wage,price\n ,452000,520000\n", 2, "city", "the cell is empty"],
    ["city,year,wage,price\nAstana,20234,452000,520000\n", 2, "year", "a year from 1900 to 2100"],
    ["city,wage,price\nAstana,1,2\nАстана,3,4\n", 3, "city", "Astana is there twice, in rows 2 and 3"],
    [
      "city,year,wage,price\nAstana,2023,1,2\nAstana,2024,3,4\nAstana,2023,5,6\n",
      4,
      "city",
      "Astana in 2023 is there twice",
    ],
  ])("%j is refused by row and column", async (text, row, column, message) => {
    const file = put("bad.csv", text);
    const problem = await problemOf(() => readCityHousing(file));
    expect(problem).toMatchObject({ file, row, column });
    expect(problem.message).toContain(message);
  });

  it("written as 450.000 are refused with both ways to write them", async () => {
    const file = put("grouped.csv", "city;wage;price\nAstana;450.000;520000\n");
    expect((await problemOf(() => readCityHousing(file))).message).toBe(
      `${file}, row 2, column wage: found "450.000"; expected a positive wage in tenge a month (the number can be read two ways). Write 450000 if the mark groups digits, 450.0000 if it is a decimal mark`,
    );
  });

  it.each([
    ["1.200.000 in the same column", "city;wage;price\nA;450.000;1000000\nB;1.200.000;900000\n"],
    ["1.000.000 in another column", "city;wage;price\nA;450.000;1.000.000\nB;1.200.000;900.000\n"],
    ["1,000,000 in another column", 'city,wage,price\nA,"450,000","1,000,000"\nB,1200000,"900,000"\n'],
    ["a decimal comma behind groups", "city;wage;price\nA;450.000;1.000.000,0\nB;1200000;900.000\n"],
  ])("are read without a guess where %s shows that the mark groups digits", async (_, text) => {
    const cities = await readCityHousing(put("shown.csv", text));
    expect(cities.map(({ monthlyWage }) => monthlyWage)).toEqual([450000, 1200000]);
    expect(cities.map(({ pricePerSquareMetre }) => pricePerSquareMetre)).toEqual([1000000, 900000]);
  });

  it("with decimals that prove the point are read as decimals, three of them as well", async () => {
    const file = put("decimals.csv", "city,wage,price\nA,450.125,1000\nB,450.5,1000\n");
    expect((await readCityHousing(file)).map(({ monthlyWage }) => monthlyWage)).toEqual([450.125, 450.5]);
  });

  it("without a column are refused with the columns that there are", async () => {
    const file = put("renamed.csv", "city,wage in thousands,price\nAstana,452,520000\n");
    expect((await problemOf(() => readCityHousing(file))).message).toBe(
      `${file}, row 1: no column "wage"; there are "city", "wage in thousands", "price"; expected the columns city, wage, price`,
    );
  });
});

import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { readCityHousing } from "../../../src/articles/housing/own-data.js";
import { loadCityHousing } from "../../../src/articles/housing/data.js";
import { noticeText } from "../../../src/errors.js";
import type { Outlier } from "../../../src/files/plausible.js";
import { problemOf, rawWorkbook, temporaryFolder, workbook } from "../../fixtures/workbooks.js";

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
    const file = put("decimals.csv", "city,thousand tenge wage,price\nA,450.125,600000\nB,450.5,600000\n");
    expect((await readCityHousing(file)).map(({ monthlyWage }) => monthlyWage)).toEqual([450125, 450500]);
  });

  it("without a column are refused with the columns that there are", async () => {
    const file = put("renamed.csv", "city,earnings,price\nAstana,452000,520000\n");
    expect((await problemOf(() => readCityHousing(file))).message).toBe(
      `${file}, row 1: no column "wage"; there are "city", "earnings", "price"; expected the columns city, wage, price`,
    );
  });
});

describe("the unit of wages and prices", () => {
  const notices = async (text: string) => {
    const said: string[] = [];
    const cities = await readCityHousing(put("units.csv", text), (notice) =>
      said.push(noticeText(notice, "en").replace(/^.*units\.csv, /, "")),
    );
    return { cities, said };
  };
  const shipped = [
    { city: "Astana", monthlyWage: 504212, pricePerSquareMetre: 637980 },
    { city: "Almaty", monthlyWage: 471264, pricePerSquareMetre: 593855 },
  ];

  it.each([
    ["wage (thousand tenge);price", "thousand tenge"],
    ["wage in thousands;price", "thousands"],
    ["monthly_wage_thousand_tenge;price", "thousand tenge"],
    ["wage (KZT thousand);price", "kzt thousand"],
    ["зарплата (тыс. тенге);цена", "тыс. тенге"],
    ["зарплата в тыс. тенге;цена", "тыс. тенге"],
    ["Среднемесячная заработная плата, тысяч тенге;Цена 1 кв. м, тенге", "тысяч тенге"],
    ["зарплата, тыс. ₸;цена, ₸", "тыс. ₸"],
    ["жалақы, мың теңге;баға", "мың теңге"],
  ])("%s is read as thousand tenge, and said", async (header, unit) => {
    const { cities, said } = await notices(`city;${header}\nAstana;504,212;637980\nAlmaty;471,2640;593855\n`);
    expect(cities).toEqual(shipped);
    expect(said).toHaveLength(1);
    expect(said[0]).toContain(`the unit is "${unit}": the numbers are multiplied by 1000 (tenge a month)`);
  });

  it("is taken from the lines above where the header does not say it", async () => {
    const { cities, said } = await notices(
      "Wages and prices, thousand tenge\ncity;wage;price\nAstana;504,2120;637,98\nAlmaty;471,264;593,8550\n",
    );
    expect(cities).toEqual(shipped);
    expect(said).toHaveLength(2);
    const perColumn = ";тыс. тенге;тенге\ncity;wage;price\nAstana;504,2120;637980\nAlmaty;471,264;593855\n";
    expect((await notices(perColumn)).cities).toEqual(shipped);
  });

  it.each(["(%)", "in %", "unit: per cent", "Единица измерения: %"])(
    "is what %s alone above says",
    async (line) => {
      const file = put("above.csv", `${line},,\ncity,wage,price\nAstana,504212,637980\n`);
      expect((await problemOf(() => readCityHousing(file))).message).toContain("expected tenge a month");
    },
  );

  it("is not what a sentence above says of anything", async () => {
    const file = put(
      "sentence.csv",
      "Wages that rose by 12 % (growth in %),,\ncity,wage,price\nAstana,504212,637980\n",
    );
    expect(await readCityHousing(file)).toEqual([shipped[0]]);
  });

  it("is left alone where it is the one expected, or where another column has it", async () => {
    for (const header of ["wage (tenge);price (tenge per m2)", "wage, KZT;price per m², ₸"]) {
      const { cities, said } = await notices(`city;${header}\nAstana;504212;637980\nAlmaty;471264;593855\n`);
      expect([cities, said]).toEqual([shipped, []]);
    }
    const beside =
      "city;annual wage;monthly wage;price\nAstana;6050544;504212;637980\nAlmaty;5655168;471264;593855\n";
    expect((await notices(beside)).cities).toEqual(shipped);
  });

  it("may stand in a title beside that of something else", async () => {
    const title = "Monthly wages and annual inflation";
    const { cities } = await notices(
      `${title}\ncity;wage;price\nAstana;504212;637980\nAlmaty;471264;593855\n`,
    );
    expect(cities).toEqual(shipped);
  });

  it("that is not understood is said", async () => {
    const { said } = await notices("city;wage (gross);price\nAstana;504212;637980\n");
    expect(said).toEqual([
      'row 1, column wage (gross): "gross" in the header is not understood; the numbers are read as tenge a month',
    ]);
  });

  it.each([
    ["city;wage (USD);price\nA;1000;600000\n", 1, 'the unit is "usd"; expected tenge a month'],
    ["city;wage ($);price\nA;1000;600000\n", 1, 'the unit is "$"'],
    ["city;зарплата, тыс. руб.;цена\nA;100;600000\n", 1, 'the unit is "тыс. руб."'],
    ["city;зарплата (юань);цена\nA;7000;600000\n", 1, 'the unit is "юань"'],
    ["city;wage (EUR);price\nA;900;600000\n", 1, 'the unit is "eur"'],
    ["city;wage per year;price\nA;6000000;600000\n", 1, 'the unit is "per year"'],
    ["city;annual wage;price\nA;6000000;600000\n", 1, 'the unit is "annual"'],
    ["город;годовая зарплата;цена\nA;6000000;600000\n", 1, 'the unit is "годовая"'],
    ["city;wage (hourly);price\nA;3000;600000\n", 1, 'the unit is "hourly"'],
    [
      "city;wage;price per square foot\nA;500000;60000\n",
      1,
      'the unit is "square foot"; expected tenge per m²',
    ],
    ["город;зарплата;цена за сотку\nA;500000;6000000\n", 1, 'the unit is "сотку"'],
    ["city;wage, %;price\nA;50;600000\n", 1, 'the unit is "%"'],
    ["US dollars\ncity;wage;price\nA;1000;1200\n", 1, 'the unit is "us dollars"'],
    ["Wages (tenge) and prices (thousand tenge)\ncity;wage;price\nA;500000;600\n", 1, "several units"],
    [
      "Thousand tenge\ncity;wage (tenge);price\nA;500000;600\n",
      2,
      'is "tenge" here and "thousand tenge" in row 1',
    ],
  ])("%j is refused", async (text, row, message) => {
    const problem = await problemOf(() => readCityHousing(put("refused.csv", text)));
    expect(problem.row).toBe(row);
    expect(problem.message).toContain(message);
    expect(problem.advice).toContain("name their unit in the header");
  });
});

describe("wages and prices that no city has had", () => {
  const rows = (wage: string, price: string) =>
    `city,year,wage,price\nAstana,2022,450000,600000\nAstana,2023,${wage},${price}\n`;

  it.each([
    ["a wage in thousands that does not say so", rows("504.2", "637980"), "wage"],
    ["a digit too many in a wage", rows("5042120", "637980"), "wage, price"],
    ["a digit too few in a wage", rows("50421", "637980"), "wage, price"],
    ["a digit too many in a price", rows("504212", "6379800"), "wage, price"],
    ["a digit too few in a price", rows("504212", "63798"), "wage, price"],
    ["a hundredfold price", rows("504212", "63798000"), "price"],
    ["both tenfold from one year to the next", rows("4600000", "6300000"), "wage"],
  ])("as %s are refused", async (_, text, column) => {
    const problem = await problemOf(() => readCityHousing(put("slip.csv", text)));
    expect(problem).toMatchObject({ row: 3, column });
    expect(problem.advice).toContain("--accept-outliers");
  });

  it("are read where the user insists, each handed over with what was expected", async () => {
    const outliers: Outlier[] = [];
    const file = put("insist.csv", rows("5042120", "637980"));
    const cities = await readCityHousing(file, undefined, (outlier) => outliers.push(outlier));
    expect(cities[1]).toMatchObject({ monthlyWage: 5042120 });
    expect(outliers.map(({ row, column }) => [row, column])).toEqual([
      [3, "wage, price"],
      [3, "wage"],
    ]);
    expect(outliers[0]!.found.en).toBe("a monthly wage is 7.903 of the price of a m² (Astana in 2023)");
  });

  it("are not those of any city that the Bureau has in 2023", async () => {
    const text = "city,wage,price\nАтырау,650000,340000\nТуркестан,280000,330000\nЖезказган,420000,190000\n";
    expect(await readCityHousing(put("regions.csv", text))).toHaveLength(3);
  });
});

describe("a footnote's mark behind the name of a city", () => {
  const text = (address: string, content: string) =>
    `<c r="${address}" t="inlineStr"><is>${content}</is></c>`;
  const raised = '<r><t>Astana</t></r><r><rPr><vertAlign val="superscript"/></rPr><t>1</t></r>';
  const header = ["city", "wage", "price"].map((name, i) => text(`${"ABC"[i]!}1`, `<t>${name}</t>`)).join("");
  const row = `<row r="2">${text("A2", raised)}<c r="B2"><v>504212</v></c><c r="C2"><v>637980</v></c></row>`;

  it.each([
    ["CSV", "marked.csv", "city,wage,price\nAstana¹,504212,637980\n"],
    ["a workbook", "marked.xlsx", rawWorkbook(`<row r="1">${header}</row>${row}`)],
  ])("is left out and said in %s", async (_, name, content) => {
    const notices: string[] = [];
    const rows = await readCityHousing(put(name, content), (notice) =>
      notices.push(noticeText(notice, "en")),
    );
    expect(rows).toEqual([{ city: "Astana", monthlyWage: 504212, pricePerSquareMetre: 637980 }]);
    expect(notices).toHaveLength(1);
    expect(notices[0]).toContain(
      'row 2, column city: the raised mark in "Astana¹" is taken for that of a footnote',
    );
  });

  it("does not hide that a city is there twice", async () => {
    const file = put("twice.csv", "city,wage,price\nAstana,504212,637980\nAstana¹,504212,637980\n");
    expect(await problemOf(() => readCityHousing(file))).toMatchObject({ row: 3, column: "city" });
  });
});

describe("what no user has", () => {
  const table = (rows: number, name = "City") =>
    `city,wage,price\n${Array.from({ length: rows }, (_, i) => `${name} ${i},504212,637980\n`).join("")}`;

  it("is refused: more rows than cities have years, and a name of more than sixty characters", async () => {
    expect(await readCityHousing(put("most.csv", table(10_000)))).toHaveLength(10_000);
    const many = await problemOf(() => readCityHousing(put("many.csv", table(10_001))));
    expect(many.message).toContain("the table has 10001 rows; expected at most 10000");
    const long = await problemOf(() => readCityHousing(put("long.csv", table(1, "x".repeat(59)))));
    expect(long).toMatchObject({ row: 2, column: "city" });
    expect(long.message).toContain("expected the name of a city, at most 60 characters");
    const longest = await readCityHousing(put("longest.csv", table(1, "x".repeat(58))));
    expect(longest[0]!.city).toHaveLength(60);
  });
});

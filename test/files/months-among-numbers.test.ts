import { describe, expect, it } from "vitest";
import { readCityHousing } from "../../src/articles/housing/own-data.js";
import { readPriceIndex } from "../../src/articles/food/price-index-file.js";
import { MonthsAmongNumbers } from "../../src/files/months-among-numbers.js";
import { regressTable } from "../../src/regress/run.js";
import { problemOf, temporaryFolder } from "../fixtures/workbooks.js";

const { put } = temporaryFolder();
const place = { file: "cpi.csv", column: "index" };

function refused(...texts: string[]): boolean {
  const months = new MonthsAmongNumbers();
  texts.forEach((text, i) => months.add(text, i + 2));
  try {
    months.refuse(place);
    return false;
  } catch {
    return true;
  }
}

describe("a month in the form MM.YYYY among numbers", () => {
  it.each([
    ["101.3", "12.2020", "99.8"],
    ["12.2020"],
    ["01.1900", "02.1900", "3.1415"],
    ["12.2020", "11.2020", "10.2525"],
    ["12.2020", "13", "100"],
  ])("is refused where the column is not written with four decimals: %s %s %s", (...texts) => {
    expect(refused(...texts)).toBe(true);
  });

  it.each([
    ["12.2020", "11.9471", "12.0183"],
    ["10.1950", "10.2525"],
    ["12.2020", "\u22120.25173"],
    ["1.2020", "1.5"],
    ["13.2020", "12.5"],
    ["12.1899", "12.2101"],
    ["12.20200", "12.5"],
    ["-12.2020", "12.5"],
  ])("is the number that it is otherwise: %s %s", (...texts) => {
    expect(refused(...texts)).toBe(false);
  });

  it("is told alike by the text of a cell and by its digits", () => {
    for (const [number, digits, decimals, isMonth] of [
      [122020, 6, 4, true],
      [12020, 6, 4, true],
      [12020, 5, 4, false],
      [132020, 6, 4, false],
      [1220200, 7, 5, false],
    ] as const) {
      const months = new MonthsAmongNumbers();
      months.addDigits(number, digits, decimals, 7);
      const refuse = () => months.refuse(place);
      if (isMonth) expect(refuse).toThrow(/row 7.*a month/);
      else expect(refuse).not.toThrow();
    }
  });

  it("is refused by the readers of tables with row, column and what to write", async () => {
    const wages = put("wages.csv", "city,wage,price\nAstana,504212,12.2020\nAlmaty,471264,593855\n");
    expect(await problemOf(() => readCityHousing(wages))).toMatchObject({
      row: 2,
      column: "price",
      advice: "Write 12.20200 if the number is meant",
    });
    const index = put("cpi.csv", "month,index\n2024-01,100.9\n2024-02,12.2020\n2024-03,100.4\n");
    expect(await problemOf(() => readPriceIndex(index))).toMatchObject({ row: 3, column: "index" });
  });

  it.each([
    ["held", 3],
    ["scanned", 300_000],
  ])("is refused in a regression, the table %s", async (_, rows) => {
    const lines = Array.from({ length: rows }, (__, i) => `${i % 7}.5,${i % 5}.25`);
    const file = put("table.csv", `y,x\n${lines.join("\n")}\n12.2020,1.5\n`);
    const problem = await problemOf(() => regressTable(file, { y: "y", x: "x" }));
    expect(problem).toMatchObject({ row: rows + 2, column: "y" });
    const four = lines.map((line) => line.replace(".5", ".5123"));
    const fine = put("table.csv", `y,x\n${four.join("\n")}\n12.2020,1.5\n`);
    expect((await regressTable(fine, { y: "y", x: "x" }))[0]!.regression.n).toBe(rows + 1);
  });
});

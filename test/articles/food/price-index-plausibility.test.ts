import { describe, expect, it } from "vitest";
import { readPriceIndex } from "../../../src/articles/food/price-index-file.js";
import { plausible } from "../../../src/articles/food/plausible.js";
import { noticeText } from "../../../src/errors.js";
import type { Outlier } from "../../../src/files/plausible.js";
import { temporaryFolder, problemOf, workbook } from "../../fixtures/workbooks.js";
import { csvRows } from "../../support.js";

const { put } = temporaryFolder();
const shipped = csvRows("datasets/food/food-price-index.csv").map(({ month, food_price_index }) => ({
  month,
  value: Number(food_price_index),
}));
const ru = "январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь".split(" ");

describe("a price index that is not on the previous month by its own words", () => {
  const rows = "2024-01,100.5\n2024-02,100.9\n2024-03,100.1\n";

  it.each([
    ["month,cpi (December = 100)", 1],
    ["month,cpi_yoy", 1],
    ["month,year on year", 1],
    ["Период,соответствующий месяц прошлого года = 100", 1],
    ["Период,к декабрю предыдущего года", 1],
    ["Период,в % к соответствующему периоду прошлого года", 1],
    ["Кезең,өткен жылғы желтоқсанға", 1],
    ["month,cpi (2010=100)", 1],
    ["Consumer price index,\nprevious year = 100,\nmonth,value", 2],
    ["Индекс цен,\nв процентах к декабрю предыдущего года,\nПериод,Значение", 2],
  ])("%j is refused", async (header, row) => {
    const problem = await problemOf(() => readPriceIndex(put("cpi.csv", `${header}\n${rows}`)));
    expect(problem.row).toBe(row);
    expect(problem.expected).toBe("an index with the previous month = 100");
    expect(problem.advice).toContain("Take the index on the previous month");
  });

  it("is refused in years by months as well, whichever block says it", async () => {
    const block = (...titles: string[]) => [
      ...titles.map((title) => [title]),
      [null, ...ru],
      [2023, ...ru.map(() => 100.5)],
    ];
    const file = put("blocks.xlsx", workbook({ A: block("Индекс цен", "в % к декабрю предыдущего года") }));
    expect(await problemOf(() => readPriceIndex(file))).toMatchObject({ sheet: "A", row: 2 });
    const two = workbook({
      A: [...block("Food", "previous month = 100"), ...block("Services", "year on year")],
    });
    expect(await readPriceIndex(put("two.xlsx", two), { column: "previous month = 100" })).toHaveLength(12);
    expect(
      await problemOf(() => readPriceIndex(put("two.xlsx", two), { column: "year on year" })),
    ).toMatchObject({
      row: 6,
    });
  });

  it.each([
    "month,food_cpi_previous_month_100",
    "Период,в % к предыдущему месяцу",
    "Кезең,өткен айға индекс",
  ])("is read where they say the previous month: %s", async (header) => {
    expect(await readPriceIndex(put("cpi.csv", `${header}\n${rows}`))).toHaveLength(3);
  });
});

describe("a price index taken by its place", () => {
  const rows = "2024-01,100.5\n2024-02,100.9\n2024-03,100.1\n";
  const said = async (header: string, choice = {}) => {
    const notices: string[] = [];
    await readPriceIndex(put("x.csv", `${header}\n${rows}`), choice, (notice) =>
      notices.push(noticeText(notice, "en").replace(/^.*x\.csv: /, "")),
    );
    return notices;
  };

  it("is said with the name of its column", async () => {
    expect(await said("month,x")).toEqual([
      'the column "x" is taken for the food price index, being the only one with numbers beside months',
    ]);
    expect(await said("month,")).toHaveLength(1);
  });

  it("is not said where its header, a title or the user names it", async () => {
    expect(await said("month,cpi")).toEqual([]);
    expect(await said("Индекс цен,\nПериод,Значение")).toEqual([]);
    expect(await said("month,x", { column: "x" })).toEqual([]);
  });
});

describe("a food price index that no month has had", () => {
  const slip = (value: string) =>
    put("slip.csv", `month,cpi\n2024-01,100.5\n2024-02,${value}\n2024-03,100.1\n2024-04,101.2\n`);

  it.each(["1012", "10.12", "10120", "1.012", "0.1", "0", "-101.2", "110.2", "120.1", "201.2", "89.5"])(
    "as %s is refused by row",
    async (value) => {
      expect(await problemOf(() => readPriceIndex(slip(value)))).toMatchObject({ row: 3, column: "cpi" });
    },
  );

  it("is read where the user insists; a negative one is not", async () => {
    const outliers: Outlier[] = [];
    const onOutlier = (outlier: Outlier) => outliers.push(outlier);
    expect((await readPriceIndex(slip("110.2"), {}, undefined, onOutlier))[1]!.value).toBe(110.2);
    expect(outliers).toMatchObject([{ row: 3, found: { en: "found 110.2 for 2024-02" } }]);
    await expect(readPriceIndex(slip("-101.2"), {}, undefined, onOutlier)).rejects.toThrow("-101.2");
  });

  it("is held against the range of the shipped months", () => {
    const values = shipped.map(({ value }) => value);
    expect(plausible.foodPriceIndex.usual).toEqual({ low: Math.min(...values), high: Math.max(...values) });
  });
});

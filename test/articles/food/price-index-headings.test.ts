import { describe, expect, it } from "vitest";
import { readPriceIndex } from "../../../src/articles/food/price-index-file.js";
import { noticeText } from "../../../src/errors.js";
import { problemOf, temporaryFolder, workbook } from "../../fixtures/workbooks.js";

const { put } = temporaryFolder();
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

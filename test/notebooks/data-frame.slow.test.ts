import { expect, it, vi } from "vitest";
import { dataFrame, dataFrameHtml } from "../../src/notebooks/data-frame.js";
import { loadFoodMonths } from "../../src/articles/food/data.js";
import { loadCityHousing } from "../../src/articles/housing/data.js";

// Loading danfojs takes a second, on a busy machine many.
vi.setConfig({ testTimeout: 600_000 });

const cells = (html: string) =>
  [...html.matchAll(/<t[dh](?: [^>]*)?>(.*?)<\/t[dh]>/g)].map(([, text]) => text);

it("keeps wages and prices of the cities as they are in a DataFrame and shows them in the reader's language", async () => {
  const frame = await dataFrame(loadCityHousing());
  expect(frame.shape).toEqual([3, 3]);
  expect(frame.column("monthlyWage").values).toEqual([504212, 471264, 309733]);
  expect(cells(dataFrameHtml(frame)).slice(0, 6)).toEqual([
    "city",
    "monthlyWage",
    "pricePerSquareMetre",
    "Astana",
    "504,212",
    "637,980",
  ]);
  expect(cells(dataFrameHtml(frame, { language: "kk" }))[4]).toBe("504\u00A0212");
});

it("keeps a series at full precision and shows the first and the last months of a long one", async () => {
  const months = loadFoodMonths("real");
  const frame = await dataFrame(months);
  expect(frame.column("faoIndex").values).toEqual(months.map(({ faoIndex }) => faoIndex));
  const shown = cells(dataFrameHtml(frame, { language: "ru", rows: 4 }));
  expect(shown.filter((text) => /^\d{4}-\d\d$/.test(text!))).toEqual([
    "2000-01",
    "2000-02",
    "2024-11",
    "2024-12",
  ]);
  expect(shown[4]).toMatch(/^\d{2,3},\d$/);
  expect(dataFrameHtml(frame)).toContain("300 × 3");
});

it("shows years without grouping, unknown values as empty cells, and text as text", async () => {
  const frame = await dataFrame([
    { branch: "ores <iron>", year: 2015, index: 78.05 },
    { branch: "metallurgy", year: 2016, index: null },
  ]);
  expect(cells(dataFrameHtml(frame, { language: "ru" }))[4]).toBe("2015");
  expect(cells(dataFrameHtml(frame)).slice(3)).toEqual([
    "ores &lt;iron&gt;",
    "2015",
    "78.05",
    "metallurgy",
    "2016",
    "",
  ]);
});

it("is a DataFrame with what danfojs says of one", async () => {
  const frame = await dataFrame([
    { city: "Astana", wage: 2 },
    { city: "Almaty", wage: 4 },
    { city: "Shymkent", wage: 9 },
  ]);
  expect(frame.columns).toEqual(["city", "wage"]);
  expect(frame.values).toEqual([
    ["Astana", 2],
    ["Almaty", 4],
    ["Shymkent", 9],
  ]);
  expect(frame.head(2).shape).toEqual([2, 2]);
  // By hand: three values, mean 5, standard deviation sqrt(26 / 2), median 4, variance 13.
  const described = frame.describe().column("wage").values as number[];
  expect(described).toEqual([3, 5, expect.closeTo(Math.sqrt(13), 12), 2, 4, 9, 13]);
  const print = vi.spyOn(console, "log").mockImplementation(() => undefined);
  frame.print();
  expect(print.mock.calls.join()).toMatch(/Shymkent\s*│ 9 /);
  print.mockRestore();
});

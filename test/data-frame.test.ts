import { expect, it } from "vitest";
import { dataFrame, dataFrameHtml } from "../src/notebooks/data-frame.js";
import { loadFoodMonths } from "../src/articles/shipped.js";
import { loadCityHousing } from "../src/files/datasets.js";

const cells = (html: string) =>
  [...html.matchAll(/<t[dh](?: [^>]*)?>(.*?)<\/t[dh]>/g)].map(([, text]) => text);

it("keeps wages and prices of the cities as they are in a DataFrame and shows them in the reader's language", async () => {
  const frame = await dataFrame(loadCityHousing());
  expect(frame.shape).toEqual([3, 3]);
  expect(frame["monthlyWage"].values).toEqual([504212, 471264, 309733]);
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
  expect(frame["faoIndex"].values).toEqual(months.map(({ faoIndex }) => faoIndex));
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

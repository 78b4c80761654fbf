import { expect, it } from "vitest";
import { foodRun } from "../../../src/articles/food/run.js";
import { problemOf, temporaryFolder } from "../../fixtures/workbooks.js";

const { put } = temporaryFolder();

it("series of more than sixty years are refused", async () => {
  const months = Array.from({ length: 721 }, (_, i) => {
    const month = `${1900 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, "0")}`;
    return { month, index: 100 + ((i * 7) % 5) / 2 - 0.5, fao: 100 + (i % 3) };
  });
  const cpi = put(
    "cpi.csv",
    `month,food_price_index\n${months.map(({ month, index }) => `${month},${index}\n`).join("")}`,
  );
  const ffpi = put(
    "ffpi.csv",
    `month,nominal,real\n${months.map(({ month, fao }) => `${month},${fao},${fao}\n`).join("")}`,
  );
  const problem = await problemOf(() => foodRun({ cpi, ffpi }));
  expect(problem.message).toBe("the series share 721 months; expected at most 720 months");
});

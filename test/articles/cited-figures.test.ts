import { expect, it } from "vitest";
import { checkArticle } from "../../src/articles/check.js";
import { citedFigures } from "../../src/articles/cited-figures.js";

const entries = await checkArticle("housing");
const { figure, value, countOfAll } = citedFigures({
  entry: (id) => entries.find((each) => each.id === id)!,
});

it("the ledger's figures for sentences: printed, and recomputed to the places asked for", () => {
  // Table 1 prints 79.35; 100 * 471264 / 593855 = 79.3567.
  expect(figure("table1.almaty.index").kk).toBe("79,35");
  expect(value("table1.almaty.index", 2).en).toBe("79.36");
});

it("a sentence on all of several entries counts them, and is refused where one has another verdict", () => {
  expect(countOfAll("holds", ["text.same", "text.shymkent.strain"]).en).toBe("2");
  expect(() => countOfAll("holds", ["text.same", "conclusion.shymkent.affordable"])).toThrow(
    "housing.conclusion.shymkent.affordable is contradicted, not holds",
  );
});

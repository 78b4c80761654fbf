import { describe, expect, it } from "vitest";
import { articles } from "../../src/articles/articles.js";
import { checkArticle, checkArticles } from "../../src/articles/check.js";
import { printedFigure } from "../../src/checks/printed-figure.js";
import { roundingRules } from "../../src/checks/ways-of-rounding.js";
import { unexpectedVerdicts } from "../../src/ledger/ledger.js";

const entries = await checkArticles();

describe("the ledger", () => {
  it("finds the verdicts on record in every article", () => {
    expect(unexpectedVerdicts(entries)).toEqual([]);
  });

  it("covers the three articles with at least a hundred entries", () => {
    expect(articles.map(({ name }) => name)).toEqual(expect.arrayContaining(["housing", "food", "mining"]));
    expect(entries.length).toBeGreaterThanOrEqual(100);
  });

  it("has a note on every figure or statement that does not simply follow", () => {
    const bare = entries.filter(
      ({ verdict, note }) => !["reproduced", "holds"].includes(verdict) && note.length < 20,
    );
    expect(bare.map(({ article, id }) => `${article} ${id}`)).toEqual([]);
  });

  it("says in the note of a misrounded figure that it was truncated, where truncation gives its digits", () => {
    const misrounded = entries.filter(({ verdict }) => verdict === "misrounded");
    expect(misrounded.length).toBeGreaterThan(0);
    for (const { id, printed, recomputed, note } of misrounded) {
      const isTruncated = roundingRules(printedFigure(printed), recomputed!).includes("truncation");
      expect(/truncat/i.test(note), id).toBe(isTruncated);
    }
  });

  it("lets the printed value into every range it calls within input rounding", () => {
    for (const { verdict, range, printed, recomputed } of entries) {
      if (range === null) continue;
      expect(range[0]).toBeLessThanOrEqual(recomputed!);
      expect(range[1]).toBeGreaterThanOrEqual(recomputed!);
      if (verdict !== "within-input-rounding") continue;
      const value = Number(printed.replace(",", "."));
      expect(value).toBeGreaterThanOrEqual(range[0]);
      expect(value).toBeLessThanOrEqual(range[1]);
    }
  });
});

describe("an article that does not exist", () => {
  it("is refused with those that do", async () => {
    await expect(checkArticle("forestry")).rejects.toThrow(
      'there is no article "forestry"; expected housing, food, mining',
    );
  });
});

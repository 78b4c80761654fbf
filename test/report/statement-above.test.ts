import { describe, expect, it } from "vitest";
import type { EntryContent } from "../../src/report/content.js";
import { statementAbove } from "../../src/report/statement-above.js";

type Entry = Pick<EntryContent, "article" | "id" | "under" | "isEvidence" | "verdict">;

const statement: Entry = { article: "food", id: "a", under: null, isEvidence: false, verdict: "holds" };
const reading: Entry = {
  article: "food",
  id: "a.robust",
  under: "a",
  isEvidence: true,
  verdict: "contradicted",
};

describe("the statement above a reading", () => {
  it("is named where its verdict is another one", () => {
    expect(statementAbove(reading, [statement, reading])).toBe(statement);
  });

  it("is not named where the verdicts agree", () => {
    expect(statementAbove({ ...reading, verdict: "holds" }, [statement])).toBeUndefined();
  });

  it("is not sought for what is counted itself", () => {
    expect(statementAbove({ ...reading, isEvidence: false }, [statement])).toBeUndefined();
  });

  it("is that of the same article", () => {
    expect(statementAbove(reading, [{ ...statement, article: "mining" }])).toBeUndefined();
  });
});

import { expect, it } from "vitest";
import type { LedgerEntry } from "../../src/ledger/ledger.js";
import { chartsMarkdown, exhibitsMarkdown, notRecomputableMarkdown } from "../../src/report/readme-lists.js";

const entry: LedgerEntry = {
  article: "housing",
  id: "x",
  where: "Table 1, Astana",
  kind: "figure",
  under: null,
  isEvidence: false,
  contradictedBelow: [],
  printed: "79.06",
  recomputed: 79.0326,
  range: null,
  verdict: "differs",
  note: "",
  unit: "%",
  exact: false,
  formula: "a",
  worked: "1",
  certain: true,
  expected: "differs",
  suppositions: [],
};

it("tables come before equations, figures and text, each with the counts of its rows", () => {
  const places = [
    "introduction",
    "text on Figure 1, Astana",
    "equation of model 1",
    "Table 2, x",
    "Table 1, x",
  ];
  const rows = exhibitsMarkdown(places.map((where) => ({ ...entry, where })))
    .split("\n")
    .slice(2);
  expect(rows.map((row) => row.split(" | ")[1])).toEqual([
    "Table 1",
    "Table 2",
    "Equations",
    "Figure 1",
    "text",
  ]);
  expect(rows[0]).toContain("1 figure: 1 differs |");
});

it("a chart is listed with its file and its command", () => {
  expect(chartsMarkdown([{ name: "a-b", title: "A by B" }]).split("\n")[2]).toBe(
    "| `a-b` | A by B | figures/a-b.svg | `spectrum charts a-b` |",
  );
});

it("what cannot be recomputed is told with its reason under the title of its article", () => {
  const missing = { ...entry, verdict: "not-recomputable", note: "Needs more." } as const;
  expect(notRecomputableMarkdown([entry, missing])).toMatch(
    /^\*\*.*\*\*\n\n- Table 1, Astana \(79\.06 %\)\. Needs more\.$/,
  );
});

import { expect, it } from "vitest";
import { markdownTable } from "../../src/print/markdown.js";
import type { Column } from "../../src/print/table.js";

const columns: Column[] = [{ title: "City" }, { title: "Wage", align: "right" }];

it("a table in Markdown has a header, a rule that aligns figures to the right, and a line a row", () => {
  expect(markdownTable({ columns, rows: [["Astana", { text: "504,212", tone: "good" }]] })).toBe(
    "| City | Wage |\n| --- | ---: |\n| Astana | 504,212 |",
  );
});

it("a bar in a cell does not end the cell", () => {
  expect(markdownTable({ columns, rows: [["a|b", "1"]] })).toContain("\n| a\\|b | 1 |");
});

it("explanations stand in a last column without a title, which rows without one leave empty", () => {
  const below = { id: "astana", formula: "1 / 2 = 0.5", remark: "A remark." };
  const rows = [
    { cells: ["Astana", "1"], below },
    ["Almaty", "2"],
    { cells: ["Shymkent", "3"], below: { ...below, formula: "" } },
  ];
  expect(markdownTable({ columns, rows })).toBe(
    [
      "| City | Wage |  |",
      "| --- | ---: | --- |",
      "| Astana | 1 | `1 / 2 = 0.5` A remark. |",
      "| Almaty | 2 |  |",
      "| Shymkent | 3 | A remark. |",
    ].join("\n"),
  );
});

import { describe, expect, it } from "vitest";
import { escapeMarkdown, markdownParagraph, markdownTable } from "../../src/print/markdown.js";
import type { Column } from "../../src/print/table.js";
import { writeTables } from "../../src/print/write.js";
import { hostile, hostileTable } from "./hostile-table.js";

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

describe("Markdown", () => {
  it("says a text as it is", () => {
    expect(escapeMarkdown("<script>alert(1)</script> R&D")).toBe("&lt;script>alert(1)&lt;/script> R&amp;D");
    expect(escapeMarkdown("a|b\\")).toBe("a\\|b\\\\");
    expect(escapeMarkdown("![a](b) `c` *d* _e_ f_g")).toBe("!\\[a\\](b) \\`c\\` \\*d\\* \\_e\\_ f_g");
  });

  it.each([
    ["# a", "\\# a"],
    ["- a", "\\- a"],
    ["+ a", "\\+ a"],
    ["> a", "\\> a"],
    ["    12) a", "12\\) a"],
    ["1. a", "1\\. a"],
    ["===", "\\==="],
    ["1.5 is plain", "1\\.5 is plain"],
  ])("begins no list, heading, quotation or code with %s", (text, written) => {
    expect(markdownParagraph(text)).toBe(written);
  });

  it("keeps every row in one line with its cells", () => {
    const text = writeTables([hostileTable], "markdown");
    const rows = text.split("\n").filter((line) => line.startsWith("| "));
    expect(rows).toHaveLength(2 + 2 * hostile.length);
    for (const row of rows) {
      const ends = row.replace(/\\[\\|]/g, "").match(/\|/g) ?? [];
      expect(ends, row).toHaveLength(5);
    }
  });

  it("holds no tag outside code, and no control character", () => {
    const text = writeTables([hostileTable], "markdown");
    const outside = text.replace(/(?<![`\\])(`+)(?!`).*?(?<!`)\1(?!`)/g, "");
    // What CommonMark takes for a tag: "<0.05" is none.
    expect(outside).not.toMatch(/<[A-Za-z/!?]/);
    expect(text.replaceAll("\n", "")).not.toMatch(/[\p{Cc}\p{Cs}\u202E]/u);
  });

  it("shows a formula letter by letter", () => {
    const below = { id: "a", formula: "a `` b", remark: "see `spectrum --help` <b>" };
    const table = { columns: [{ title: "x" }], rows: [{ cells: ["1"], below }] };
    expect(markdownTable(table).split("\n")[2]).toBe("| 1 | ```a `` b``` see `spectrum --help` &lt;b> |");
  });
});

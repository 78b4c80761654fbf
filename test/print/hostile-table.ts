import type { Table } from "../../src/print/table.js";

/** Texts from a file that each format would take for more than text. */
export const hostile = [
  "<script>alert(1)</script>",
  "<img src=x onerror=alert(1)>",
  "&lt;b&gt; R&D",
  "[a](javascript:alert(1)) ![b](http://example.org)",
  "*a* **b** _c_ ~~d~~ `e` $f$",
  "a | b \\| c \\",
  "[1] first",
  "* star",
  "  [2] after spaces",
  "\\input{/etc/passwd} \\end{tabular} % gone",
  "{ } $ & # ^ _ ~ % \" ' ` -- --- << >> ?` !` ,,",
  "a\nb\r\nc\td\u2028e",
  "\u001B[2J\u0007\u0000\u009B1m",
  "abc\u202Edef\u2066g",
  "\u{E0041}x\uD800",
];

/** A table that holds them everywhere. */
export const hostileTable: Table = {
  name: "hostile",
  title: `a title\n${hostile.join(" ")} #`,
  columns: [{ title: "[name]" }, { title: hostile.join(" "), width: 30 }, { title: "x|y", align: "right" }],
  rows: [
    ...hostile.map((text) => [text, { text, tone: "bad" as const }, "1"]),
    ...hostile.map((text) => ({
      cells: [text, text, "1"],
      below: { id: text, formula: text, remark: text },
    })),
  ],
  notes: ["- a list", "1. a list", "# a heading", "> a quotation", "    code", "===", ...hostile],
};

import { describe, expect, it } from "vitest";
import { visibleLine } from "../../src/errors.js";
import { latexTable } from "../../src/print/latex.js";
import type { Column, Row } from "../../src/print/table.js";
import { writeTables } from "../../src/print/write.js";
import { hostileTable } from "./hostile-table.js";

const columns: Column[] = [{ title: "City" }, { title: "Share, %", align: "right" }];
const table = (...rows: Row[]) => latexTable({ columns, rows });
/** The first row below the header of a table with one row. */
const row = (text: string) => table([text, "1"]).split("\n")[4];

describe("a table in LaTeX", () => {
  it("is a tabular with the rules of booktabs, figures to the right", () => {
    expect(table(["Astana", "79.03"])).toBe(
      [
        "\\begin{tabular}{lr}",
        "\\toprule",
        "City & Share, \\% \\\\",
        "\\midrule",
        "Astana & 79.03 \\\\",
        "\\bottomrule",
        "\\end{tabular}",
      ].join("\n"),
    );
  });

  it.each([
    ["&", "\\&"],
    ["%", "\\%"],
    ["$", "\\$"],
    ["#", "\\#"],
    ["_", "\\_"],
    ["{", "\\{"],
    ["}", "\\}"],
    ["~", "\\~{}"],
    ["^", "\\^{}"],
    ["\\", "\\textbackslash{}"],
  ])("writes LaTeX's own %s as a letter: %s", (sign, written) => {
    expect(row(`a${sign}b`)).toBe(`a${written}b & 1 \\\\`);
  });

  it("writes in mathematics what text fonts lack, and keeps no-break spaces", () => {
    expect(row("\u22121 < 2 > 1 ≥ 0 ≤ 3 → 4")).toBe(
      "$-$1 $<$ 2 $>$ 1 $\\geq$ 0 $\\leq$ 3 $\\rightarrow$ 4 & 1 \\\\",
    );
    expect(row("↳ evidence")).toBe("$\\hookrightarrow$ evidence & 1 \\\\");
    expect(row("12\u00A0345")).toBe("12~345 & 1 \\\\");
  });

  it("hides a bracket that begins a row, which the line break before it would take for an option", () => {
    expect(row("[a]")).toBe("{[}a] & 1 \\\\");
  });

  it("leaves Kazakh letters as they are", () => {
    expect(row("әғқңөұүһі")).toBe("әғқңөұүһі & 1 \\\\");
  });

  it("with explanations breaks over pages, its words in paragraphs, each explanation across the row", () => {
    expect(
      table(
        { cells: ["Astana", "79.06"], below: { id: "a", formula: "1 / 2", remark: "100 % sure" } },
        { cells: ["Almaty", "79.35"], below: { id: "b", formula: "", remark: "" } },
      ),
    ).toBe(
      [
        "\\begin{longtable}{>{\\raggedright\\arraybackslash}p{0.60\\linewidth}r}",
        "\\toprule",
        "City & Share, \\% \\\\",
        "\\midrule",
        "\\endhead",
        "Astana & 79.06 \\\\",
        "\\multicolumn{2}{@{\\quad}p{0.95\\linewidth}@{}}{\\footnotesize 1 / 2. 100 \\% sure} \\\\",
        "Almaty & 79.35 \\\\",
        "\\bottomrule",
        "\\end{longtable}",
      ].join("\n"),
    );
  });
});

describe("text in LaTeX", () => {
  const row = (...cells: string[]) =>
    latexTable({ columns: [{ title: "a" }, { title: "b" }], rows: [cells] }).split("\n")[4];

  it.each([
    ["[1] x", "{[}1] x"],
    [" [1] x", " {[}1] x"],
    ["*", "{*}"],
    ["a\\b{c}", "a\\textbackslash{}b\\{c\\}"],
    ["50 % & $5 #1 _", "50 \\% \\& \\$5 \\#1 \\_"],
    ['^~`"', "\\^{}\\~{}\\textasciigrave{}\\symbol{34}"],
    ["--cpi ---", "-{}-cpi -{}-{}-"],
  ])("says %s as it is", (text, written) => {
    expect(row(text, "1")).toBe(`${written} & 1 \\\\`);
  });

  it("leaves nothing of a title outside its comment, and of a note nothing but text", () => {
    const lines = writeTables([hostileTable], "latex").split("\n");
    expect(lines[0]).toMatch(/^% a title <script>/);
    const table = lines.slice(1, 1 + lines.findIndex((line) => line === "\\end{longtable}"));
    const notes = lines.slice(1 + table.length).filter((line) => line !== "");
    expect(notes).toHaveLength(hostileTable.notes!.length);
    for (const note of notes) {
      const [, text] = /^\{\\noindent\\footnotesize (.*)\\par\}$/.exec(note)!;
      expect(row(visibleLine(hostileTable.notes![notes.indexOf(note)]!).trim(), "1")).toBe(
        `${text} & 1 \\\\`,
      );
    }
  });
});

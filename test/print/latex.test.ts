import { describe, expect, it } from "vitest";
import { latexTable } from "../../src/print/latex.js";
import { writeTables } from "../../src/print/write.js";
import { hostileTable } from "./hostile-table.js";

describe("LaTeX", () => {
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

  it("leaves nothing of a title or a note outside its comment", () => {
    const lines = writeTables([hostileTable], "latex").split("\n");
    expect(lines[0]).toMatch(/^% a title <script>/);
    const table = lines.slice(1, 1 + lines.findIndex((line) => line === "\\end{longtable}"));
    const notes = lines.slice(1 + table.length).filter((line) => line !== "");
    expect(notes).toHaveLength(hostileTable.notes!.length);
    for (const note of notes) expect(note).toMatch(/^% /);
  });
});

import { expect, it } from "vitest";
import type { Table } from "../../src/print/table.js";
import { writeTables } from "../../src/print/write.js";

const table: Table = {
  name: "t",
  title: "Wages",
  columns: [{ title: "City" }],
  rows: [["Astana"]],
  notes: ["Tenge."],
};

it("a table in Markdown stands under a heading of the level asked for, its notes below", () => {
  expect(writeTables([table], "markdown")).toBe("### Wages\n\n| City |\n| --- |\n| Astana |\n\nTenge.\n");
  expect(writeTables([table], "markdown", { heading: "##" })).toMatch(/^## Wages\n/);
  expect(writeTables([{ ...table, rows: [] }], "markdown")).toBe("### Wages\n\nTenge.\n");
});

it("the title of a table in LaTeX is a comment, its notes are small paragraphs below", () => {
  const lines = writeTables([{ ...table, notes: ["Tenge.", "100 % & more"] }], "latex").split("\n");
  expect(lines[0]).toBe("% Wages");
  expect(lines.slice(-6)).toEqual([
    "\\end{tabular}",
    "",
    "{\\noindent\\footnotesize Tenge.\\par}",
    "",
    "{\\noindent\\footnotesize 100 \\% \\& more\\par}",
    "",
  ]);
});

it("a blank line lies between tables", () => {
  expect(writeTables([table, table], "text")).toBe(
    `${"Wages\n\n  City\n  ──────\n  Astana\n\n  Tenge.\n"}\n${"Wages\n\n  City\n  ──────\n  Astana\n\n  Tenge.\n"}`,
  );
});

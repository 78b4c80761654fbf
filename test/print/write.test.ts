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
});

it("title and notes of a table in LaTeX are comments", () => {
  const lines = writeTables([table], "latex").split("\n");
  expect(lines[0]).toBe("% Wages");
  expect(lines.at(-2)).toBe("% Tenge.");
});

it("a blank line lies between tables", () => {
  expect(writeTables([table, table], "text")).toBe(
    `${"Wages\n\n  City\n  ──────\n  Astana\n\n  Tenge.\n"}\n${"Wages\n\n  City\n  ──────\n  Astana\n\n  Tenge.\n"}`,
  );
});

import { describe, expect, it } from "vitest";
import type { Column, Table } from "../../src/print/table.js";
import { textTable, wrap } from "../../src/print/text.js";
import { writeTables } from "../../src/print/write.js";
import { hostileTable } from "./hostile-table.js";

const figures = (title: string): Column => ({ title, align: "right" });
const lines = (...all: string[]) => all.join("\n");

const cities: Table = {
  name: "cities",
  title: "Wages by city",
  columns: [{ title: "City" }, figures("Wage"), figures("Price")],
  rows: [
    ["Astana", "504,212", "637,980"],
    ["Almaty", "471,264", "593,855"],
  ],
  notes: ["Tenge a month; tenge per m²."],
};

describe("a table in the terminal", () => {
  it("aligns words to the left and figures to the right, under a title and above its notes", () => {
    expect(textTable(cities)).toBe(
      lines(
        "Wages by city",
        "",
        "  City       Wage    Price",
        "  ──────  ───────  ───────",
        "  Astana  504,212  637,980",
        "  Almaty  471,264  593,855",
        "",
        "  Tenge a month; tenge per m².",
      ),
    );
  });

  it("has no head over no rows", () => {
    expect(textTable({ ...cities, rows: [] })).toBe("Wages by city\n\n  Tenge a month; tenge per m².");
  });

  it("comes in panels with the first column each where it is too wide", () => {
    expect(textTable(cities, { width: 24 })).toBe(
      lines(
        "Wages by city",
        "",
        "  City       Wage",
        "  ──────  ───────",
        "  Astana  504,212",
        "  Almaty  471,264",
        "",
        "  City      Price",
        "  ──────  ───────",
        "  Astana  637,980",
        "  Almaty  593,855",
        "",
        "  Tenge a month; tenge",
        "  per m².",
      ),
    );
  });

  it("shares its columns evenly among the panels", () => {
    const periods = ["2000–2024", "2005–2009", "2014–2016", "2021–2024"];
    const table: Table = {
      name: "slopes",
      title: "Slopes",
      columns: [{ title: "Variable" }, ...periods.map(figures)],
      rows: [["slope", "0.0040", "0.0228", "−0.0284", "0.0590"]],
    };
    expect(textTable(table, { width: 42 })).toBe(
      lines(
        "Slopes",
        "",
        "  Variable  2000–2024  2005–2009",
        "  ────────  ─────────  ─────────",
        "  slope        0.0040     0.0228",
        "",
        "  Variable  2014–2016  2021–2024",
        "  ────────  ─────────  ─────────",
        "  slope       −0.0284     0.0590",
      ),
    );
  });

  it.each([80, 60, 40, 30, 24])("keeps to %i characters", (width) => {
    for (const line of textTable(cities, { width }).split("\n")) {
      expect([...line].length).toBeLessThanOrEqual(width);
    }
  });

  it("breaks words at spaces and never a figure", () => {
    const text = textTable(
      {
        name: "long",
        title: "T",
        columns: [{ title: "where" }, figures("value")],
        rows: [["text before Table 1, average monthly wage in Astana", "1,234,567.891 million"]],
      },
      { width: 46 },
    );
    expect(text).toContain("1,234,567.891 million");
    expect(text).toMatch(/^ {2}text before/m);
  });

  it("gives combining marks no room: й as one letter or as two", () => {
    const table = (name: string): Table => ({
      name: "t",
      title: "T",
      columns: [{ title: "x" }, figures("y")],
      rows: [[name, "1"]],
    });
    const composed = textTable(table("край".normalize("NFC")));
    const decomposed = textTable(table("край".normalize("NFD")));
    expect(decomposed.normalize("NFC")).toBe(composed);
    expect(composed.split("\n")[4]).toBe("  край  1");
  });
});

const ledger: Table = {
  name: "ledger",
  title: "Wages by city",
  columns: [{ title: "where" }, figures("printed"), { title: "verdict" }],
  rows: [
    {
      cells: ["Table 1, Astana, housing affordability index", "79.06 %", { text: "differs", tone: "bad" }],
      below: { id: "a.b", formula: "1 / 2 = 0.5", remark: "A remark of some words." },
    },
    ["Table 1", "1 %", ""],
  ],
  whenTooWide: "records",
};

describe("a row with an explanation", () => {
  const paint = (text: string, tone: string) => `<${tone}>${text}</${tone}>`;

  it("has the formula under its name, then the remark, further in", () => {
    expect(textTable(ledger, { width: 72, paint })).toBe(
      lines(
        "Wages by city",
        "",
        "  where                                         printed  verdict",
        `  ${"─".repeat(44)}  ───────  ───────`,
        "  Table 1, Astana, housing affordability index  79.06 %  <bad>differs</bad>",
        "      a.b: 1 / 2 = 0.5",
        "      A remark of some words.",
        "  Table 1                                           1 %",
      ),
    );
  });

  it("is a block of lines where the table is too wide, without its empty cells", () => {
    expect(textTable(ledger, { width: 40, paint })).toBe(
      lines(
        "Wages by city",
        "",
        "  Table 1, Astana, housing affordability",
        "  index",
        "    printed  79.06 %",
        "    verdict  <bad>differs</bad>",
        "      a.b: 1 / 2 = 0.5",
        "      A remark of some words.",
        "",
        "  Table 1",
        "    printed  1 %",
      ),
    );
  });
});

describe("breaking a line", () => {
  it("takes as many words as fit", () => {
    expect(wrap("one two three four", 9)).toEqual(["one two", "three", "four"]);
    expect(wrap("one two", 7)).toEqual(["one two"]);
  });

  it("leaves a longer word whole and a no-break space unbroken", () => {
    expect(wrap("a specification-curve b", 6)).toEqual(["a", "specification-curve", "b"]);
    expect(wrap("12\u00A0345 tenge", 8)).toEqual(["12\u00A0345", "tenge"]);
  });
});

describe("a table of anything in the terminal", () => {
  it("holds no character that a terminal obeys", () => {
    const text = writeTables([hostileTable], "text");
    expect(text.replaceAll("\n", "")).not.toMatch(/[\p{Cc}\p{Cs}\u2028\u202A-\u202E\u2066-\u2069\u{E0041}]/u);
    for (const code of [
      "\\u001b[2J\\u0007\\u0000\\u009b1m",
      "abc\\u202edef\\u2066g",
      "\\u{e0041}x\\ud800",
      "a b c d e",
    ]) {
      expect(text).toContain(code);
    }
  });
});

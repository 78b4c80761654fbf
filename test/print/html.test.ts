import { describe, expect, it } from "vitest";
import { figures, visibleTable, type Table } from "../../src/print/table.js";
import { htmlDocument, htmlTable } from "../../src/print/html.js";
import { tableFile, writeTables } from "../../src/print/write.js";
import { hostileTable } from "./hostile-table.js";

const table: Table = {
  name: "wages",
  title: "Wages & prices",
  columns: [{ title: "" }, figures("tenge")],
  rows: [
    ["Astana", { text: "504,212", tone: "good" }],
    { cells: ["", "(<1)"], ruleAbove: true },
    { cells: ["Almaty", "1"], below: { id: "a", formula: "1 / 2", remark: "a < b" } },
  ],
  notes: ["A month."],
};

describe("a table in HTML", () => {
  it("has a caption, heads of columns and rows, and its notes at the foot", () => {
    expect(htmlTable(table, "en").split("\n")).toEqual([
      '<table id="wages" lang="en">',
      "  <caption>Wages &amp; prices</caption>",
      "  <thead>",
      '    <tr><td></td><th scope="col" class="figure">tenge</th></tr>',
      "  </thead>",
      "  <tbody>",
      '    <tr><th scope="row">Astana</th><td class="figure good">504,212</td></tr>',
      '    <tr class="ruled"><td></td><td class="figure">(&lt;1)</td></tr>',
      '    <tr><th scope="row">Almaty</th><td class="figure">1</td></tr>',
      '    <tr class="below"><td colspan="2"><code>1 / 2</code> a &lt; b</td></tr>',
      "  </tbody>",
      "  <tfoot>",
      '    <tr><td colspan="2">A month.</td></tr>',
      "  </tfoot>",
      "</table>",
    ]);
  });

  it("says what a text says and no more", () => {
    const html = writeTables([hostileTable], "html");
    expect(html).not.toMatch(/<(script|img|b)\b/);
    expect(html).toContain("&lt;script&gt;alert(1)&lt;/script&gt;");
  });

  it("as a file is a page of its own that asks for nothing", async () => {
    const page = await tableFile([table], "html", { language: "kk" });
    expect(page).toBe(htmlDocument([visibleTable(table)], "kk"));
    expect(page).toMatch(/^<!DOCTYPE html>\n<html lang="kk">/);
    expect(page).not.toMatch(/<(link|script|img)|url\(|https?:/);
  });
});

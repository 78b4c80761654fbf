import type { Language } from "../languages.js";
import {
  cellsOf,
  cellText,
  cellTone,
  explanationOf,
  hasRuleAbove,
  type Cell,
  type Row,
  type Table,
} from "./table.js";

/** Text as HTML that says just that. */
function escaped(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}

/**
 * A table in HTML: its title the caption, its notes below it, the first cell of a row the head of the row, figures
 * with the class "figure". Styles are left to the page that it is put into.
 *
 * @example
 * const columns = [{ title: "City" }, { title: "Wage", align: "right" }];
 * const table = { name: "wages", title: "Tenge a month", columns, rows: [["Astana", "504,212"]] };
 * htmlTable(table, "en").split("\n")[1]; // => "  <caption>Tenge a month</caption>"
 */
export function htmlTable(table: Table, language: Language): string {
  const { name, title, columns, rows, notes = [] } = table;
  const head = columns.map((column) => {
    const content = escaped(column.title);
    return content === "" ? "<td></td>" : `<th scope="col"${classOf(column.align)}>${content}</th>`;
  });
  const foot = notes.map((note) => `    <tr><td colspan="${columns.length}">${escaped(note)}</td></tr>`);
  return [
    `<table id="${escaped(name)}" lang="${language}">`,
    `  <caption>${escaped(title)}</caption>`,
    "  <thead>",
    `    <tr>${head.join("")}</tr>`,
    "  </thead>",
    "  <tbody>",
    ...rows.flatMap((row) => rowLines(row, table)),
    "  </tbody>",
    ...(foot.length > 0 ? ["  <tfoot>", ...foot, "  </tfoot>"] : []),
    "</table>",
  ].join("\n");
}

function rowLines(row: Row, { columns }: Table): string[] {
  const below = explanationOf(row);
  const cells = cellsOf(row).map((cell, i) => htmlCell(cell, i === 0, columns[i]?.align));
  const words = below && [below.formula && `<code>${escaped(below.formula)}</code>`, escaped(below.remark)];
  const remark = words?.filter(Boolean).join(" ");
  return [
    `    <tr${hasRuleAbove(row) ? ' class="ruled"' : ""}>${cells.join("")}</tr>`,
    ...(remark ? [`    <tr class="below"><td colspan="${columns.length}">${remark}</td></tr>`] : []),
  ];
}

function htmlCell(cell: Cell, isFirst: boolean, align: "left" | "right" | undefined): string {
  const content = escaped(cellText(cell));
  return isFirst && content !== ""
    ? `<th scope="row"${classOf(align)}>${content}</th>`
    : `<td${classOf(align, cellTone(cell))}>${content}</td>`;
}

function classOf(align: "left" | "right" | undefined, tone?: string): string {
  const names = [align === "right" ? "figure" : "", tone ?? ""].filter(Boolean).join(" ");
  return names === "" ? "" : ` class="${names}"`;
}

/** Rules above, below and under the head alone, figures to the right, light and dark. */
const style = `
:root { color-scheme: light dark; }
body { font: 15px/1.45 "Noto Sans", "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif; margin: 2rem auto; max-width: 72rem; padding: 0 1rem; }
.scroll { overflow-x: auto; margin: 0 0 2.5rem; }
table { border-collapse: collapse; border-top: 2px solid; border-bottom: 2px solid; font-variant-numeric: tabular-nums; }
caption { text-align: left; font-weight: 600; padding: 0 0 .5rem; }
th, td { padding: .3rem .7rem; text-align: left; vertical-align: top; }
th { font-weight: 400; }
thead th { font-weight: 600; vertical-align: bottom; }
thead { border-bottom: 1px solid; }
tr.ruled { border-top: 1px solid; }
.figure { text-align: right; }
td.figure { white-space: nowrap; }
.below td, tfoot td { font-size: .87em; opacity: .85; }
.below td { padding: 0 .7rem .5rem 1.6rem; }
tfoot { border-top: 1px solid; }
tfoot td { max-width: 0; }
.good { color: light-dark(#1a6b34, #7fd69b); } .fair { color: light-dark(#7a5200, #e5bd62); }
.bad { color: light-dark(#a5202c, #ff9a9a); } .quiet { opacity: .7; }
@media print { body { margin: 0; max-width: none; font-size: 10pt; } .scroll { overflow: visible; break-inside: avoid; } }
`.trim();

/**
 * Tables as a page of their own that asks nothing of the network.
 *
 * @example
 * const table = { name: "cities", title: "Cities", columns: [{ title: "City" }], rows: [["Astana"]] };
 * htmlDocument([table], "en").includes("<title>Cities</title>"); // => true
 */
export function htmlDocument(tables: readonly Table[], language: Language): string {
  return `<!DOCTYPE html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(tables[0]?.title ?? "")}</title>
<style>
${style}
</style>
</head>
<body>
${tables.map((table) => `<div class="scroll" tabindex="0" role="region" aria-label="${escaped(table.title)}">\n${htmlTable(table, language)}\n</div>`).join("\n")}
</body>
</html>
`;
}

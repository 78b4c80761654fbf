import { cellText, cellsOf, explanationOf, hasRuleAbove, type Table } from "./table.js";

/** Signs that the usual fonts of LaTeX have only in mathematics, or that mean something to it or to babel. */
const signs: Record<string, string> = {
  "\\": "\\textbackslash{}",
  "^": "\\^{}",
  "~": "\\~{}",
  "`": "\\textasciigrave{}",
  '"': "\\symbol{34}",
  "\u2212": "$-$",
  "<": "$<$",
  ">": "$>$",
  "≥": "$\\geq$",
  "≤": "$\\leq$",
  "→": "$\\rightarrow$",
  "↳": "$\\hookrightarrow$",
  "\u00A0": "~",
};

function escaped(text: string): string {
  const safe = text
    .replace(/[\\{}$&#^_~`"%<>≥≤→↳\u2212\u00A0]/g, (sign) => signs[sign] ?? `\\${sign}`)
    // Two hyphens would become a dash.
    .replace(/-(?=-)/g, "-{}");
  // A row that begins so would be taken for an option of the line break before it.
  return safe.replace(/^(\s*)([[*])/, "$1{$2}");
}

/**
 * A table in LaTeX with booktabs rules. Rows with explanations make it a longtable, which breaks over pages,
 * its words in paragraphs.
 */
export function latexTable(table: Pick<Table, "columns" | "rows">): string {
  return table.rows.some((row) => explanationOf(row) !== undefined) ? longTable(table) : tabular(table);
}

/**
 * A note in LaTeX: a paragraph of its own in small type, which stands below the table that it follows.
 *
 * @example
 * latexNote("100 % of 2 cities"); // => "{\\noindent\\footnotesize 100 \\% of 2 cities\\par}"
 */
export function latexNote(text: string): string {
  return `{\\noindent\\footnotesize ${escaped(text.trim())}\\par}`;
}

function line(cells: readonly string[]): string {
  return `${cells.map(escaped).join(" & ")} \\\\`;
}

function tabular({ columns, rows }: Pick<Table, "columns" | "rows">): string {
  const alignment = columns.map(({ align }) => (align === "right" ? "r" : "l")).join("");
  return [
    `\\begin{tabular}{${alignment}}`,
    "\\toprule",
    line(columns.map(({ title }) => title)),
    "\\midrule",
    ...rows.flatMap((row) => [...(hasRuleAbove(row) ? ["\\midrule"] : []), line(cellsOf(row).map(cellText))]),
    "\\bottomrule",
    "\\end{tabular}",
  ].join("\n");
}

function longTable({ columns, rows }: Pick<Table, "columns" | "rows">): string {
  const words = columns.filter(({ align }) => align !== "right").length;
  const share = (0.6 / Math.max(1, words)).toFixed(2);
  const alignment = columns
    .map(({ align }) => (align === "right" ? "r" : `>{\\raggedright\\arraybackslash}p{${share}\\linewidth}`))
    .join("");
  const whole = `\\multicolumn{${columns.length}}{@{\\quad}p{0.95\\linewidth}@{}}`;
  return [
    `\\begin{longtable}{${alignment}}`,
    "\\toprule",
    line(columns.map(({ title }) => title)),
    "\\midrule",
    "\\endhead",
    ...rows.flatMap((row) => {
      const below = explanationOf(row);
      const remark = below && [below.formula, below.remark].filter(Boolean).map(escaped).join(". ");
      return [
        ...(hasRuleAbove(row) ? ["\\midrule"] : []),
        line(cellsOf(row).map(cellText)),
        ...(remark ? [`${whole}{\\footnotesize ${remark}} \\\\`] : []),
      ];
    }),
    "\\bottomrule",
    "\\end{longtable}",
  ].join("\n");
}

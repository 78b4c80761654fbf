import { latexLayout } from "./latex-layout.js";
import { cellText, cellsOf, explanationOf, hasRuleAbove, type Row, type Table } from "./table.js";

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

/** Rows of a table that still fits a page; more make it a longtable. */
const mostOnPage = 45;
/** Rows and lines of notes that a float may have, and letters in a line of a note. */
const mostWithNotes = 36;
const lettersInLine = 90;

/**
 * A table in LaTeX with booktabs rules. One that is wider than a line is in smaller type, its heads and, where that is
 * not enough, its words broken. Rows with explanations, or more rows than a page has, make it a longtable, which
 * breaks over pages.
 */
export function latexTable(table: Pick<Table, "columns" | "rows">): string {
  return isLong(table) ? longTable(table) : tabular(table);
}

function isLong({ rows }: Pick<Table, "rows">): boolean {
  return rows.length > mostOnPage || rows.some((row) => explanationOf(row) !== undefined);
}

/**
 * A table in LaTeX to stand in a manuscript: with its title as caption and its notes below, floating unless it is so
 * long that it breaks over pages.
 */
export function latexFloat(table: Table): string {
  const notes = (table.notes ?? []).map(latexNote);
  const caption = `\\caption{${escaped(table.title)}}`;
  if (isLong(table)) return [longTable(table, caption), ...notes.map((note) => `\n${note}`)].join("\n");
  // A float cannot break: where a page might not hold them too, the notes follow in the text.
  const lines = notes.reduce((sum, note) => sum + Math.ceil(note.length / lettersInLine), table.rows.length);
  const [inside, after] = lines > mostWithNotes ? [[], notes] : [notes, []];
  return [
    "\\begin{table}[htbp]",
    "\\centering",
    caption,
    latexTable(table),
    ...(inside.length > 0 ? ["\\par\\smallskip\\raggedright", ...inside] : []),
    "\\end{table}",
    ...after.map((note) => `\n{\\raggedright ${note}}`),
  ].join("\n");
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

function tabular(table: Pick<Table, "columns" | "rows">): string {
  const layout = latexLayout(table);
  const isPlain = layout.size === "" && !layout.isNarrow;
  const lines = [
    `\\begin{tabular}{${layout.columns.map(({ letter }) => letter).join("")}}`,
    "\\toprule",
    `${layout.columns.map(({ head, letter }) => headCell(head, letter)).join(" & ")} \\\\`,
    "\\midrule",
    ...ruledLines(table.rows),
    "\\bottomrule",
    "\\end{tabular}",
  ];
  return isPlain
    ? lines.join("\n")
    : [
        // Widths are reckoned without the font that the manuscript has: what is still too wide is made to fit.
        `{${layout.size}\\setlength{\\tabcolsep}{3pt}%`,
        "\\resizebox{\\ifdim\\width>\\linewidth\\linewidth\\else\\width\\fi}{!}{%",
        ...lines,
        "}}",
      ].join("\n");
}

/** A head in the lines into which it was broken. */
function headCell(lines: readonly string[], letter: string): string {
  if (lines.length === 1) return escaped(lines[0]!);
  const side = letter === "r" ? "r" : "l";
  return `\\begin{tabular}[b]{@{}${side}@{}}${lines.map(escaped).join("\\\\")}\\end{tabular}`;
}

function ruledLines(rows: readonly Row[]): string[] {
  return rows.flatMap((row) => [
    ...(hasRuleAbove(row) ? ["\\midrule"] : []),
    line(cellsOf(row).map(cellText)),
  ]);
}

function longTable({ columns, rows }: Pick<Table, "columns" | "rows">, caption?: string): string {
  const words = columns.filter(({ align }) => align !== "right").length;
  const share = (0.6 / Math.max(1, words)).toFixed(2);
  const alignment = columns
    .map(({ align }) => (align === "right" ? "r" : `>{\\raggedright\\arraybackslash}p{${share}\\linewidth}`))
    .join("");
  const whole = `\\multicolumn{${columns.length}}{@{\\quad}p{0.95\\linewidth}@{}}`;
  return [
    `\\begin{longtable}{${alignment}}`,
    ...(caption === undefined ? [] : [`${caption} \\\\`]),
    "\\toprule",
    line(columns.map(({ title }) => title)),
    "\\midrule",
    "\\endhead",
    ...rows.flatMap((row) => {
      const below = explanationOf(row);
      const remark = below && [below.formula, below.remark].filter(Boolean).map(escaped).join(". ");
      return [...ruledLines([row]), ...(remark ? [`${whole}{\\footnotesize ${remark}} \\\\`] : [])];
    }),
    "\\bottomrule",
    "\\end{longtable}",
  ].join("\n");
}

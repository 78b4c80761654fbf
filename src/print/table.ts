/** A table for people: titles, alignment and cells that are already text. */
export interface TextTable {
  columns: { title: string; align?: "left" | "right"; width?: number }[];
  rows: string[][];
}

/**
 * The table as aligned plain text. A column with a width breaks its cells at words; numbers align to the
 * right. Every line begins with `indent`.
 */
export function plainTable({ columns, rows }: TextTable, indent = ""): string {
  const lines = [columns.map(({ title }) => title), ...rows];
  const wrapped = lines.map((cells) => cells.map((cell, i) => wrap(cell, columns[i]?.width ?? Infinity)));
  const widths = columns.map((_, i) =>
    Math.max(...wrapped.map((cells) => Math.max(...cells[i]!.map(width)))),
  );
  const text = wrapped.flatMap((cells) => {
    const height = Math.max(...cells.map((cell) => cell.length));
    return Array.from({ length: height }, (_, line) =>
      (
        indent + cells.map((cell, i) => pad(cell[line] ?? "", widths[i]!, columns[i]?.align)).join("  ")
      ).trimEnd(),
    );
  });
  const headerHeight = Math.max(...wrapped[0]!.map((cell) => cell.length));
  const rule = indent + widths.map((size) => "─".repeat(size)).join("  ");
  return [...text.slice(0, headerHeight), rule, ...text.slice(headerHeight)].join("\n");
}

/** The table in Markdown. */
export function markdownTable({ columns, rows }: TextTable): string {
  const row = (cells: string[]) => `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
  const rule = columns.map(({ align }) => (align === "right" ? "---:" : "---"));
  return [row(columns.map(({ title }) => title)), row(rule), ...rows.map(row)].join("\n");
}

/** The table as a LaTeX tabular with booktabs rules. */
export function latexTable({ columns, rows }: TextTable): string {
  const escape = (cell: string) =>
    cell
      .replace(/[\\{}$&#^_~%]/g, (sign) =>
        sign === "\\" ? "\\textbackslash{}" : sign === "^" || sign === "~" ? `\\${sign}{}` : `\\${sign}`,
      )
      .replaceAll("\u2212", "$-$")
      .replaceAll("<", "$<$")
      .replaceAll("\u00A0", "~");
  const row = (cells: string[]) => `${cells.map(escape).join(" & ")} \\\\`;
  const alignment = columns.map(({ align }) => (align === "right" ? "r" : "l")).join("");
  return [
    `\\begin{tabular}{${alignment}}`,
    "\\toprule",
    row(columns.map(({ title }) => title)),
    "\\midrule",
    ...rows.map(row),
    "\\bottomrule",
    "\\end{tabular}",
  ].join("\n");
}

/** Rows as CSV text: quoted where needed, lines ended by a line feed. */
export function csvText(
  header: readonly string[],
  rows: readonly (readonly (string | number | boolean | null)[])[],
): string {
  const cell = (value: string | number | boolean | null) => {
    const text = value === null ? "" : String(value);
    return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  };
  return [header, ...rows].map((cells) => `${cells.map(cell).join(",")}\n`).join("");
}

/** Breaks text at spaces into lines of at most `limit` characters; a longer word stands alone. */
export function wrap(text: string, limit: number): string[] {
  if (width(text) <= limit) return [text];
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const last = lines.at(-1);
    if (last !== undefined && width(last) + 1 + width(word) <= limit)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** Characters as a terminal shows them; colour codes and combining marks take no room. */
function width(text: string): number {
  // eslint-disable-next-line no-control-regex
  return [...text.replace(/\u001B\[\d+m/g, "").replace(/\p{M}/gu, "")].length;
}

function pad(text: string, size: number, align: "left" | "right" = "left"): string {
  const filler = " ".repeat(Math.max(0, size - width(text)));
  return align === "right" ? filler + text : text + filler;
}

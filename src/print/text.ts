import {
  cellText,
  cellTone,
  cellsOf,
  explanationOf,
  hasRuleAbove,
  type Cell,
  type Column,
  type Explanation,
  type Row,
  type Table,
  type Tone,
} from "./table.js";

export interface TextOptions {
  /** Characters in a line of the terminal; 80 when not given. */
  width?: number;
  /** Shows a cell in the colour of its tone; the text itself where there is no terminal. */
  paint?: (text: string, tone: Tone) => string;
}

const indent = "  ";
const gap = "  ";
/**
 * A column of words is not made narrower than this, or than its longest word; in a table that can come in
 * blocks of lines not narrower than the second.
 */
const narrowest = { inPanels: 16, beforeRecords: 32 };

/**
 * A table as aligned text that fits the terminal: columns of words break their lines, figures never break.
 * Where that is not enough, the table comes in panels of columns or in blocks of lines, as it asks for.
 */
export function textTable(table: Table, options: TextOptions = {}): string {
  const { width = 80 } = options;
  const room = width - indent.length;
  const head = wrap(table.title, width).join("\n");
  const notes = (table.notes ?? []).flatMap((note) => wrap(note, room)).map((line) => indent + line);
  // What found nothing has a title and notes, and no head over nothing.
  if (table.rows.length === 0) return [head, ...notesBlock(notes)].join("\n\n");
  const body =
    table.whenTooWide === "records" && !fits(table.columns, table.rows, room, narrowest.beforeRecords)
      ? records(table, room, options)
      : panelsOf(table, room).map((panel) => block(grid(panel, room, options)));
  return [head, ...body, ...notesBlock(notes)].join("\n\n");
}

function block(lines: readonly string[]): string {
  return lines.map((line) => (indent + line).trimEnd()).join("\n");
}

function notesBlock(notes: readonly string[]): string[] {
  return notes.length === 0 ? [] : [notes.join("\n")];
}

/** The columns and rows of a panel. */
interface Panel {
  columns: readonly Column[];
  rows: readonly Row[];
  measures: readonly Measure[];
}

/** What the cells of a column need in a line, its title aside. */
interface Measure {
  /** The widest cell. */
  whole: number;
  /** The longest word of a cell; of figures, which never break, the widest cell. */
  word: number;
}

function measure({ align }: Column, rows: readonly Row[], i: number): Measure {
  let whole = 0;
  let word = 0;
  for (const row of rows) {
    const text = cellText(cellsOf(row)[i] ?? "");
    whole = Math.max(whole, textWidth(text));
    if (align !== "right" && text.length > word) word = Math.max(word, longestWordWidth(text));
  }
  return { whole, word: align === "right" ? whole : word };
}

/** The table in as few panels as fit, each with the first column and about as many of the others. */
function panelsOf({ columns, rows }: Table, room: number): Panel[] {
  const others = columns.length - 1;
  const measures = columns.map((column, i) => measure(column, rows, i));
  const least = columns.map((column, i) => leastWidth(column, measures[i]!));
  const cut = ([from, to]: Cut) => pick({ columns, rows, measures }, from, to);
  for (let panels = 1; panels < others; panels++) {
    const share = Math.ceil(others / panels);
    const cuts = Array.from({ length: panels }, (_, i): Cut => [
      1 + i * share,
      Math.min(1 + (i + 1) * share, columns.length),
    ]);
    if (cuts.every(([from, to]) => tableWidth(part(least, from, to)) <= room)) return cuts.map(cut);
  }
  return Array.from({ length: Math.max(1, others) }, (_, i) => cut([i + 1, i + 2]));
}

/** The columns of a panel beside the first: from one to before another. */
type Cut = readonly [from: number, to: number];

/** The first column and those of a cut. */
function part<T>(all: readonly T[], from: number, to: number): T[] {
  return [all[0]!, ...all.slice(from, to)];
}

function tableWidth(widths: readonly number[]): number {
  return sum(widths) + gap.length * (widths.length - 1);
}

function pick(all: Panel, from: number, to: number): Panel {
  const { columns, rows, measures } = all;
  const isLast = to >= columns.length;
  if (from === 1 && isLast) return all;
  return {
    columns: part(columns, from, to),
    measures: part(measures, from, to),
    rows: rows.map((row) => {
      const below = explanationOf(row);
      const cells = part(cellsOf(row), from, to);
      return { cells, ruleAbove: hasRuleAbove(row), ...(isLast && below !== undefined && { below }) };
    }),
  };
}

function fits(columns: readonly Column[], rows: readonly Row[], room: number, words: number): boolean {
  return tableWidth(columns.map((column, i) => leastWidth(column, measure(column, rows, i), words))) <= room;
}

/** Words may be broken at spaces down to a least width; figures keep theirs, and only their title breaks. */
function leastWidth(
  { title, align }: Column,
  { whole, word }: Measure,
  words: number = narrowest.inPanels,
): number {
  const longestWord = Math.max(word, longestWordWidth(title));
  return align === "right" ? longestWord : Math.max(Math.min(whole, words), longestWord);
}

/** Widths that fill the room: what every column would like, taken from the widest columns of words if too much. */
function widthsOf({ columns, rows, measures }: Panel, room: number): number[] {
  const least = columns.map((column, i) => leastWidth(column, measures[i]!));
  const widths = columns.map((column, i) => {
    const wished = Math.max(measures[i]!.whole, textWidth(column.title));
    return Math.max(least[i]!, Math.min(wished, column.width ?? Infinity));
  });
  let excess = tableWidth(widths) - room;
  while (excess > 0) {
    const shrinkable = widths.map((size, i) => (size > least[i]! ? size : 0));
    const widest = largest(shrinkable);
    if (widest === 0) break;
    widths[shrinkable.indexOf(widest)]! -= 1;
    excess -= 1;
  }
  // Broken at words, a column may need less than it was given.
  const broken = (text: string, size: number) => largest(wrap(text, size).map(textWidth));
  return widths.map((size, i) => {
    const title = broken(columns[i]!.title, size);
    const { whole } = measures[i]!;
    if (whole <= size) return Math.max(title, whole);
    return rows.reduce((most, row) => Math.max(most, broken(cellText(cellsOf(row)[i] ?? ""), size)), title);
  });
}

function grid(panel: Panel, room: number, options: TextOptions): string[] {
  const { columns, rows } = panel;
  const widths = widthsOf(panel, room);
  const line = (cells: readonly Cell[]) => {
    const wrapped = cells.map((cell, i) => wrap(cellText(cell), widths[i]!));
    const height = largest(wrapped.map((lines) => lines.length));
    return Array.from({ length: height }, (_, at) =>
      wrapped
        .map((lines, i) => {
          const text = lines[at] ?? "";
          const filler = " ".repeat(Math.max(0, widths[i]! - textWidth(text)));
          const painted = paint(text, cells[i]!, options);
          return columns[i]?.align === "right" ? filler + painted : painted + filler;
        })
        .join(gap)
        .trimEnd(),
    );
  };
  const rule = widths.map((size) => "─".repeat(size)).join(gap);
  return [
    ...line(columns.map(({ title }) => title)),
    rule,
    ...rows.flatMap((row) => {
      const below = explanationOf(row);
      return [
        ...(hasRuleAbove(row) ? [rule] : []),
        ...line(cellsOf(row)),
        ...(below === undefined ? [] : explanation(below, room)),
      ];
    }),
  ];
}

/** A block of lines a row: its first cell, then the others under their titles. */
function records({ columns, rows }: Table, room: number, options: TextOptions): string[] {
  const titleWidth = largest(columns.slice(1).map(({ title }) => textWidth(title)));
  const titles = columns.map(({ title }) => {
    const filler = " ".repeat(Math.max(0, titleWidth - textWidth(title)));
    return `${gap}${title}${filler}${gap}`;
  });
  const below = " ".repeat(titleWidth + 2 * gap.length);
  return rows.map((row) => {
    const cells = cellsOf(row);
    const lines = wrap(cellText(cells[0] ?? ""), room);
    for (let i = 1; i < cells.length; i++) {
      const cell = cells[i]!;
      const text = cellText(cell);
      if (text === "") continue;
      wrap(text, room - titleWidth - 2 * gap.length).forEach((line, at) =>
        lines.push((at === 0 ? titles[i]! : below) + paint(line, cell, options)),
      );
    }
    const explained = explanationOf(row);
    if (explained !== undefined) lines.push(...explanation(explained, room));
    return block(lines);
  });
}

function explanation({ id, formula, remark }: Explanation, room: number): string[] {
  const inset = " ".repeat(4);
  const named = [id, formula].filter(Boolean).join(": ");
  return [named, remark]
    .filter(Boolean)
    .flatMap((text) => wrap(text, Math.min(104, room - inset.length)))
    .map((line) => inset + line);
}

function paint(text: string, cell: Cell, { paint: painter }: TextOptions): string {
  const tone = cellTone(cell);
  return tone === undefined || painter === undefined || text === "" ? text : painter(text, tone);
}

/** Breaks text at spaces into lines of at most `limit` characters; a longer word stands alone. */
export function wrap(text: string, limit: number): string[] {
  if (textWidth(text) <= limit) return [text];
  const [first = "", ...words] = text.split(" ");
  const lines: string[] = [];
  let line = first;
  let lineWidth = textWidth(first);
  for (const word of words) {
    const wordWidth = textWidth(word);
    if (lineWidth + 1 + wordWidth <= limit) {
      line += ` ${word}`;
      lineWidth += 1 + wordWidth;
    } else {
      lines.push(line);
      line = word;
      lineWidth = wordWidth;
    }
  }
  return [...lines, line];
}

/** Characters as a terminal shows them: combining marks take no room. */
function textWidth(text: string): number {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if ((code < 0x20 || code > 0x2ff) && !takesOnePlace(code)) return [...text.replace(/\p{M}/gu, "")].length;
  }
  return text.length;
}

/** Greek and Cyrillic letters, punctuation and signs: none combines. */
function takesOnePlace(code: number): boolean {
  return (
    (code >= 0x370 && code <= 0x590 && (code <= 0x482 || code >= 0x48a)) ||
    (code >= 0x2010 && code <= 0x2bff && (code <= 0x20cf || code >= 0x2100))
  );
}

function longestWordWidth(text: string): number {
  if (!text.includes(" ")) return textWidth(text);
  return largest(text.split(" ").map(textWidth));
}

/** The largest of widths, 0 of none. As operands of Math.max the cells of a long table would not fit the stack. */
function largest(widths: readonly number[]): number {
  return widths.reduce((most, width) => Math.max(most, width), 0);
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

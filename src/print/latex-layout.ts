import { wrap } from "./text.js";
import { cellText, cellsOf, type Column, type Table } from "./table.js";
import { widthInEms } from "./text-width.js";

/**
 * The sizes of type that a table may be in, the first that fits, with the width of a text in them to that in the usual
 * one: Computer Modern is wider for its height where it is small.
 */
const sizes = [
  ["", 1],
  ["\\small", 0.93],
  ["\\footnotesize", 0.85],
  ["\\scriptsize", 0.8],
] as const;

/** Ems in a line of an article on A4 or letter paper in ten points, less one to spare. */
const lineWidth = 33.5;
/** Between two columns, in ems: as LaTeX has it, and in tables of smaller type. */
const gaps = { usual: 1.2, narrow: 0.6 };
/** Words break into columns of at least this, and heads above columns that are narrower, in ems. */
const leastWords = [14, 9, 6] as const;
const leastHead = 4.5;

/** How a table fits the width of a page. */
export interface LatexLayout {
  /** The command that sets the size of type; nothing for the usual one. */
  size: string;
  isNarrow: boolean;
  columns: readonly {
    /** What stands in the preamble of the tabular. */
    letter: string;
    /** The title in the lines into which it is broken. */
    head: readonly string[];
  }[];
}

interface Want {
  column: Column;
  natural: number;
  least: number;
  head: readonly string[];
}

/**
 * The largest type in which a table fits a line, its heads broken where they are wider than what stands below them; where
 * that is not enough, words break in columns that share what the figures leave of the line.
 */
export function latexLayout({ columns, rows }: Pick<Table, "columns" | "rows">): LatexLayout {
  const texts = columns.map((_, i) => rows.map((row) => cellText(cellsOf(row)[i] ?? "")));
  const whole = columns.map((column, i) => wantOf(column, texts[i]!));
  if (isWithin(whole, 1, gaps.usual)) return layout("", false, whole, 1, gaps.usual);
  for (const leastOfWords of leastWords) {
    const wants = columns.map((column, i) => wantOf(column, texts[i]!, leastOfWords));
    const least = wants.map((want) => ({ ...want, natural: want.least }));
    for (const [size, scale] of sizes) {
      const gap = scale === 1 ? gaps.usual : gaps.narrow;
      if (isWithin(least, scale, gap)) return layout(size, scale < 1, wants, scale, gap);
    }
  }
  const [size, scale] = sizes.at(-1)!;
  const wants = columns.map((column, i) => wantOf(column, texts[i]!, 0));
  return layout(size, true, wants, scale, gaps.narrow);
}

/** @param leastOfWords where heads and words may break; nothing breaks when not given */
function wantOf(column: Column, texts: readonly string[], leastOfWords?: number): Want {
  const widest = (some: readonly string[]) =>
    some.reduce((most, text) => Math.max(most, widthInEms(text)), 0);
  const body = widest(texts);
  const words = column.title.split(" ");
  const head =
    leastOfWords !== undefined
      ? wrap(column.title, Math.ceil(Math.max(body, leastHead, widest(words)) / 0.5))
      : [column.title];
  const natural = Math.max(body, widest(head));
  if (column.align === "right") return { column, natural, least: natural, head };
  const longestWord = widest([...texts, column.title].flatMap((text) => text.split(/[ \u00A0]/)));
  return { column, natural, least: Math.min(natural, Math.max(longestWord, leastOfWords ?? 0)), head };
}

function room(columns: number, scale: number, gap: number): number {
  return (lineWidth - gap * columns) / scale;
}

function isWithin(wants: readonly Want[], scale: number, gap: number): boolean {
  return total(wants) <= room(wants.length, scale, gap);
}

function total(wants: readonly Want[]): number {
  return wants.reduce((sum, { natural }) => sum + natural, 0);
}

function layout(
  size: string,
  isNarrow: boolean,
  wants: readonly Want[],
  scale: number,
  gap: number,
): LatexLayout {
  const excess = total(wants) - room(wants.length, scale, gap);
  const spare = wants.reduce((sum, { natural, least }) => sum + natural - least, 0);
  return {
    size,
    isNarrow,
    columns: wants.map(({ column, natural, least, head }) => {
      if (column.align === "right") return { letter: "r", head };
      if (excess <= 0 || natural === least) return { letter: "l", head };
      const width = Math.max(least, natural - (excess * (natural - least)) / spare);
      const share = ((width * scale) / lineWidth).toFixed(2);
      return { letter: `>{\\raggedright\\arraybackslash}p{${share}\\linewidth}`, head: [column.title] };
    }),
  };
}

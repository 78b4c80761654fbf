import type { Paragraph, Table as WordTable, TableRow } from "docx";
import type { Language } from "../languages.js";
import { widthInEms } from "./text-width.js";
import { cellMargin, textSizes, wordStyles } from "./word-styles.js";
import {
  cellsOf,
  cellText,
  explanationOf,
  hasRuleAbove,
  visibleTable,
  type Column,
  type Explanation,
  type Row,
  type Table,
} from "./table.js";

type Docx = typeof import("docx");

/** Twentieths of a point: A4, its margins, and the room of its lines upright and across. */
const page = { width: 11_906, height: 16_838, margin: 1134 };

/** Twentieths of a point in a letter as high as it is wide, in the largest text of a table, with some to spare. */
const em = 190;
/** Words break into columns of at least this where the page is too narrow, figures under titles of this, in ems. */
const words = { least: 7, title: 8 };

/** Rows of a table that stays on one page. */
const mostTogether = 20;

/**
 * Tables as a document of Word (Office Open XML), each under its caption and above its notes, with paragraph and table
 * styles of their own (Caption, Table Text, Table Figure, Table Head, Table Note; Ruled Table) for an author to
 * change. The head is repeated on each page, a row is never broken, figures stand to the right; a table wider than an
 * upright page is on one across. The language of the text is set for the spelling. Loads docx when it is called.
 *
 * @param language in which the tables are
 * @example
 * const columns = [{ title: "City" }, { title: "Wage", align: "right" }];
 * const table = { name: "wages", title: "Tenge a month", columns, rows: [["Astana", "504,212"]] };
 * const document = await wordDocument([table], "en");
 * String.fromCharCode(document[0], document[1]); // => "PK"
 */
export async function wordDocument(tables: readonly Table[], language: Language): Promise<Uint8Array> {
  const docx = await import("docx");
  const document = new docx.Document({
    ...(tables[0] && { title: visibleTable(tables[0]).title }),
    creator: "spectrum-replication",
    styles: wordStyles(docx, language),
    sections: sectionsOf(tables.map(laidOut)).map(({ isAcross, tables: together }) => ({
      properties: {
        page: {
          size: {
            // docx turns the sides of a page across by itself.
            width: page.width,
            height: page.height,
            orientation: isAcross ? docx.PageOrientation.LANDSCAPE : docx.PageOrientation.PORTRAIT,
          },
          margin: { top: page.margin, bottom: page.margin, left: page.margin, right: page.margin },
        },
      },
      children: together.flatMap((table) => blocksOf(docx, table)),
    })),
  });
  return new Uint8Array(await docx.Packer.toBuffer(document));
}

/** A table with the widths of its columns and the size of its text. */
interface LaidOut extends Table {
  widths: readonly number[];
  size: (typeof textSizes)[number];
  isAcross: boolean;
}

function laidOut(given: Table): LaidOut {
  const table = visibleTable(given);
  const wants = table.columns.map((column, i) =>
    wantOf(
      column,
      table.rows.map((row) => cellText(cellsOf(row)[i] ?? "")),
    ),
  );
  for (const isAcross of [false, true]) {
    const room = (isAcross ? page.height : page.width) - 2 * page.margin;
    for (const size of isAcross ? textSizes : textSizes.slice(0, 1)) {
      const widths = widthsWithin(wants, room, size);
      if (widths !== undefined) return { ...table, widths, size, isAcross };
    }
  }
  const room = page.height - 2 * page.margin;
  const total = wants.reduce((sum, { least }) => sum + least, 0);
  return {
    ...table,
    widths: wants.map(({ least }) => Math.floor((room * least) / total)),
    size: textSizes.at(-1)!,
    isAcross: true,
  };
}

/** What a column needs and would like, in ems. */
interface Want {
  least: number;
  liked: number;
}

function wantOf({ title, align, verbatim }: Column, texts: readonly string[]): Want {
  const widest = (some: readonly string[]) =>
    some.reduce((most, text) => Math.max(most, widthInEms(text)), 0);
  const head = bold * widest([title]);
  const wordOfHead = bold * widest(title.split(" "));
  const whole = widest(texts);
  if (align === "right" && !verbatim) {
    const least = Math.max(whole, wordOfHead);
    return { least, liked: Math.max(least, Math.min(head, words.title)) };
  }
  const word = Math.max(wordOfHead, widest(texts.flatMap((text) => text.split(" "))));
  const least = Math.max(word, Math.min(whole, words.least));
  return { least, liked: Math.max(least, whole, head) };
}

/** Bold letters are wider by so much. */
const bold = 1.08;

/** Widths that keep to the room: what every column likes, taken from those that can spare most; undefined if none fit. */
function widthsWithin(wants: readonly Want[], room: number, size: number): number[] | undefined {
  const inPage = (ems: number) => Math.ceil((ems * em * size) / textSizes[0]) + 2 * cellMargin;
  const least = wants.map((want) => inPage(want.least));
  const liked = wants.map((want) => inPage(Math.max(want.least, want.liked)));
  const sum = (widths: readonly number[]) => widths.reduce((total, width) => total + width, 0);
  if (sum(least) > room) return undefined;
  const excess = sum(liked) - room;
  if (excess <= 0) return liked;
  const spare = sum(liked) - sum(least);
  return liked.map((width, i) => Math.floor(width - (excess * (width - least[i]!)) / spare));
}

/** Runs of tables that lie on pages of the same side. */
function sectionsOf(tables: readonly LaidOut[]): { isAcross: boolean; tables: LaidOut[] }[] {
  const sections: { isAcross: boolean; tables: LaidOut[] }[] = [];
  for (const table of tables) {
    const open = sections.at(-1);
    if (open?.isAcross === table.isAcross) open.tables.push(table);
    else sections.push({ isAcross: table.isAcross, tables: [table] });
  }
  return sections;
}

function blocksOf(docx: Docx, table: LaidOut): (Paragraph | WordTable)[] {
  const { title, columns, rows, notes = [], widths } = table;
  const rule = { style: docx.BorderStyle.SINGLE, size: 8, color: "auto" };
  const none = { style: docx.BorderStyle.NONE, size: 0, color: "auto" };
  return [
    new docx.Paragraph({ style: "Caption", keepNext: true, text: title }),
    new docx.Table({
      style: "RuledTable",
      layout: docx.TableLayoutType.FIXED,
      width: { size: widths.reduce((sum, width) => sum + width, 0), type: docx.WidthType.DXA },
      columnWidths: [...widths],
      // docx draws a grid where it is told nothing.
      borders: {
        top: rule,
        bottom: rule,
        left: none,
        right: none,
        insideHorizontal: none,
        insideVertical: none,
      },
      rows: [
        headRow(docx, table),
        ...rows.flatMap((row, at) => {
          const below = explanationOf(row);
          return [
            bodyRow(docx, row, table, at),
            ...(below === undefined ? [] : explanationRow(docx, below, columns.length)),
          ];
        }),
      ],
    }),
    // A paragraph between two tables keeps Word from making one of them.
    ...(notes.length > 0 ? notes : [""]).map((text) => new docx.Paragraph({ style: "TableNote", text })),
  ];
}

function headRow(docx: Docx, { columns, widths, size }: LaidOut): TableRow {
  return new docx.TableRow({
    tableHeader: true,
    cantSplit: true,
    children: columns.map(
      ({ title, align }, i) =>
        new docx.TableCell({
          width: { size: widths[i]!, type: docx.WidthType.DXA },
          verticalAlign: docx.VerticalAlign.BOTTOM,
          borders: { bottom: { style: docx.BorderStyle.SINGLE, size: 4, color: "auto" } },
          children: [
            new docx.Paragraph({
              style: "TableHead",
              keepNext: true,
              alignment: align === "right" ? docx.AlignmentType.RIGHT : docx.AlignmentType.LEFT,
              children: [new docx.TextRun({ text: title, size })],
            }),
          ],
        }),
    ),
  });
}

function bodyRow(docx: Docx, row: Row, { columns, rows, widths, size }: LaidOut, at: number): TableRow {
  const texts = cellsOf(row).map(cellText);
  const isExplained = explanationOf(row) !== undefined;
  const keepNext = isExplained || at < (rows.length <= mostTogether ? rows.length - 1 : 2);
  const top = hasRuleAbove(row)
    ? { style: docx.BorderStyle.SINGLE, size: 4, color: "auto" }
    : isExplained && at > 0
      ? { style: docx.BorderStyle.SINGLE, size: 2, color: "BFBFBF" }
      : undefined;
  return new docx.TableRow({
    cantSplit: true,
    children: columns.map(
      ({ align }, i) =>
        new docx.TableCell({
          width: { size: widths[i]!, type: docx.WidthType.DXA },
          ...(top !== undefined && { borders: { top } }),
          children: [
            new docx.Paragraph({
              style: align === "right" ? "TableFigure" : "TableText",
              keepNext,
              children: [new docx.TextRun({ text: texts[i] ?? "", size })],
            }),
          ],
        }),
    ),
  });
}

function explanationRow(docx: Docx, { formula, remark }: Explanation, columns: number): TableRow[] {
  const text = [formula, remark].filter(Boolean).join(". ");
  if (text === "") return [];
  return [
    new docx.TableRow({
      cantSplit: true,
      children: [
        new docx.TableCell({
          columnSpan: columns,
          children: [new docx.Paragraph({ style: "TableNote", text })],
        }),
      ],
    }),
  ];
}

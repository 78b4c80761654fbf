import { InputError } from "../errors.js";
import { joinRuns, type TextRun } from "./footnote-marks.js";
import { GridBuilder, type RawTable } from "./raw-table.js";
import { problems } from "./words.js";

/** Elements whose text nobody sees in a table. */
const unseen = new Set(["script", "style", "noscript", "template", "head", "title"]);

/** Elements that stand on lines of their own, so that words before and behind them do not join. */
const blocks = new Set(["br", "p", "div", "li", "ul", "ol", "hr", "h1", "h2", "h3", "h4", "h5", "h6"]);

/** Tables inside tables deeper than any page has. */
const deepest = 50;

/**
 * The tables of a web page, in the order in which they begin, each cell with the text that a reader sees: raised
 * figures in raised characters, as in every other reader here. Tags that a page leaves open are closed as browsers
 * do; a table in a cell is a table of its own.
 *
 * @throws InputError for more cells than memory holds
 * @see WHATWG (2025). HTML Living Standard, sections 4.9 (tabular data) and 13.2.6.4.9 (the "in table" insertion mode).
 */
export function htmlTables(html: string, file: string): RawTable[] {
  const page = new Page(file);
  for (const piece of piecesOf(html)) {
    if ("text" in piece) page.text(piece.text);
    else if (piece.closes) page.close(piece.name);
    else page.open(piece.name, piece.attributes);
  }
  return page.end();
}

type Piece = { text: string } | { name: string; closes: boolean; attributes: string };

/** Text and tags of a page, once through; comments and what stands in scripts and styles left out. */
function* piecesOf(html: string): Generator<Piece> {
  let at = 0;
  while (at < html.length) {
    const tag = html.indexOf("<", at);
    if (tag !== at) yield { text: html.slice(at, tag < 0 ? html.length : tag) };
    if (tag < 0) return;
    const name = /^\/?([a-zA-Z][^\s/>]*)/.exec(html.slice(tag + 1, tag + 41))?.[1]?.toLowerCase();
    if (html.startsWith("<!--", tag)) at = behind(html, "-->", tag + 4);
    else if (html[tag + 1] === "!" || html[tag + 1] === "?") at = behind(html, ">", tag + 2);
    else if (name === undefined) {
      yield { text: "<" };
      at = tag + 1;
    } else {
      const end = behindTag(html, tag + 1);
      const closes = html[tag + 1] === "/";
      const local = name.slice(name.indexOf(":") + 1);
      yield { name: local, closes, attributes: html.slice(tag + 1 + name.length, end - 1) };
      at = end;
      if (!closes && unseen.has(local) && html[end - 2] !== "/") at = behindElement(html, local, end);
    }
  }
}

function behind(html: string, mark: string, from: number): number {
  const at = html.indexOf(mark, from);
  return at < 0 ? html.length : at + mark.length;
}

/** Behind the ">" of a tag; one between quotation marks of an attribute does not end it. */
function behindTag(html: string, from: number): number {
  let quote = "";
  for (let at = from; at < html.length; at++) {
    const sign = html[at]!;
    if (quote !== "") quote = sign === quote ? "" : quote;
    else if ((sign === '"' || sign === "'") && html[at - 1] === "=") quote = sign;
    else if (sign === ">") return at + 1;
  }
  return html.length;
}

function behindElement(html: string, name: string, from: number): number {
  const close = new RegExp(`</${name}[\\s/>]`, "gi");
  close.lastIndex = from;
  const found = close.exec(html);
  return found === null ? html.length : behind(html, ">", found.index);
}

/** A table that is being read. */
interface OpenTable {
  grid: GridBuilder;
  runs: TextRun[] | undefined;
  caption: string | undefined;
  inCaption: boolean;
  inHead: boolean;
}

class Page {
  private readonly tables: { grid: GridBuilder; table: OpenTable }[] = [];
  private readonly opened: OpenTable[] = [];
  private raised: TextRun["position"] = "line";
  /** The text above the next table, since the last block or table began. */
  private above = "";
  private lastAbove = "";

  constructor(private readonly file: string) {}

  open(name: string, attributes: string): void {
    const table = this.opened.at(-1);
    if (name === "table") this.openTable();
    else if (blocks.has(name)) this.breakLine();
    else if (name === "sup" || name === "sub") this.raised = name === "sup" ? "superscript" : "subscript";
    else if (table === undefined) return;
    else if (name === "caption") [table.inCaption, table.caption] = [true, ""];
    else if (name === "thead") table.inHead = true;
    else if (name === "tbody" || name === "tfoot") table.inHead = false;
    else if (name === "tr") {
      this.closeCell(table);
      table.grid.openRow(table.inHead);
    } else if (name === "td" || name === "th") {
      this.closeCell(table);
      table.runs = [];
      table.grid.openCell(spanOf("colspan", attributes), spanOf("rowspan", attributes), name === "td");
    }
  }

  close(name: string): void {
    const table = this.opened.at(-1);
    if (name === "sup" || name === "sub") this.raised = "line";
    else if (blocks.has(name)) this.breakLine();
    else if (table === undefined) return;
    else if (name === "table") {
      this.closeCell(table);
      this.opened.pop();
    } else if (name === "caption") table.inCaption = false;
    else if (name === "td" || name === "th" || name === "tr") this.closeCell(table);
    else if (name === "thead") table.inHead = false;
  }

  text(raw: string): void {
    const text = decodeHtml(raw);
    const table = this.opened.at(-1);
    if (table === undefined) this.above += text;
    else if (table.inCaption) table.caption = (table.caption ?? "") + text;
    else table.runs?.push({ text, position: this.raised });
  }

  end(): RawTable[] {
    for (const table of this.opened) this.closeCell(table);
    return this.tables.map(({ grid, table }, index) =>
      grid.table({ file: this.file, table: index + 1 }, plainSpaces(table.caption ?? "")),
    );
  }

  private openTable(): void {
    if (this.opened.length >= deepest) {
      throw new InputError({ file: this.file, found: problems.tablesInTables(deepest) });
    }
    this.breakLine();
    const grid = new GridBuilder(this.file);
    const caption = this.opened.length === 0 ? this.lastAbove : undefined;
    const table: OpenTable = { grid, runs: undefined, caption, inCaption: false, inHead: false };
    this.lastAbove = "";
    this.tables.push({ grid, table });
    this.opened.push(table);
  }

  private breakLine(): void {
    const table = this.opened.at(-1);
    table?.runs?.push({ text: " ", position: "line" });
    if (table !== undefined) return;
    if (this.above.trim() !== "") this.lastAbove = this.above;
    this.above = "";
  }

  private closeCell(table: OpenTable): void {
    if (table.runs !== undefined) table.grid.closeCell(plainSpaces(joinRuns(table.runs)));
    table.runs = undefined;
    this.raised = "line";
  }
}

function spanOf(name: string, attributes: string): number {
  const found = new RegExp(`(?:^|\\s)${name}\\s*=\\s*["']?\\s*(\\d{1,4})`, "i").exec(attributes)?.[1];
  return Math.max(1, Number(found ?? 1));
}

function plainSpaces(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

/** Entities that tables of figures are written with; any other stays as it is written. */
const entities: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  nbsp: "\u00A0",
  ensp: " ",
  emsp: " ",
  thinsp: "\u2009",
  minus: "\u2212",
  ndash: "\u2013",
  mdash: "\u2014",
  hellip: "…",
  middot: "·",
  times: "×",
  plusmn: "±",
  deg: "°",
  sup1: "¹",
  sup2: "²",
  sup3: "³",
  laquo: "«",
  raquo: "»",
  shy: "",
  zwnj: "",
  zwj: "",
};

/** A text of a page with its entities as the characters that they stand for. */
export function decodeHtml(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(
    /&(?:#[xX]([\da-fA-F]{1,6})|#(\d{1,7})|([a-zA-Z]\w{1,9}));?/g,
    (written, hex?: string, decimal?: string, name?: string) => {
      if (name !== undefined) return Object.hasOwn(entities, name) ? entities[name]! : written;
      const code = hex === undefined ? Number(decimal) : parseInt(hex, 16);
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : written;
    },
  );
}

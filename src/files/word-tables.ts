import { inPart, xmlOf } from "./archive-xml.js";
import type { Archive } from "./archive-safety.js";
import { joinRuns, type TextRun } from "./footnote-marks.js";
import { GridBuilder, type RawTable } from "./raw-table.js";
import { attributesOf, walkXml, type XmlHandler } from "./xml.js";

/** The part of an archive that is the text of a Word document. */
export function documentPath(archive: Archive): string | undefined {
  return archive.names.find((name) => /^word\/document\d*\.xml$/i.test(name));
}

/**
 * The tables of a Word document, each with the paragraph above it as its title: the text that stands there when all
 * changes are accepted. A table in a cell is a table of its own.
 *
 * @param path of the document's text in the archive
 * @throws InputError where that part is not well-formed, and for more cells than memory holds
 * @see ECMA-376 (2016). Office Open XML File Formats, Part 1, section 17.4 (tables), 17.3.2.42 (raised and lowered).
 */
export function wordTables(archive: Archive, path: string, file: string): RawTable[] {
  const reader = new DocumentReader(file);
  inPart(path, file, () => walkXml(xmlOf(archive, path, file), reader));
  return reader.tables();
}

/** A table that is being read. */
interface OpenTable {
  grid: GridBuilder;
  title: string;
  runs: TextRun[];
  span: number;
  isContinued: boolean;
  inCell: boolean;
}

class DocumentReader implements XmlHandler {
  private readonly all: OpenTable[] = [];
  private readonly opened: OpenTable[] = [];
  private position: TextRun["position"] = "line";
  private inText = false;
  /** Depth in what is not seen: text that was moved away, and the second of two ways to show one thing. */
  private unseen = 0;
  private paragraph = "";
  private above = "";

  constructor(private readonly file: string) {}

  open(name: string, attributes: string): void {
    if (hidden.has(name)) this.unseen++;
    if (this.unseen > 0) return;
    const value = () => attributesOf(attributes).get("val");
    const table = this.opened.at(-1);
    if (name === "t") this.inText = true;
    else if (name === "tbl") this.openTable();
    else if (name === "vertAlign") {
      const raised = value();
      if (raised === "superscript" || raised === "subscript") this.position = raised;
    } else if (name === "tab" || name === "br" || name === "cr") this.add(" ");
    else if (name === "noBreakHyphen") this.add("-");
    else if (table === undefined) return;
    else if (name === "tr") table.grid.openRow();
    else if (name === "gridBefore") table.grid.skip(Number(value() ?? 0) || 0);
    else if (name === "tblHeader" && !/^(0|false|off)$/.test(value() ?? "")) table.grid.markHeader();
    else if (name === "tc") Object.assign(table, { runs: [], span: 1, isContinued: false, inCell: true });
    else if (name === "gridSpan") table.span = Math.max(1, Math.trunc(Number(value() ?? 1)) || 1);
    else if (name === "vMerge") table.isContinued = (value() ?? "continue") === "continue";
  }

  close(name: string): void {
    if (hidden.has(name)) this.unseen--;
    if (this.unseen > 0) return;
    const table = this.opened.at(-1);
    if (name === "t") this.inText = false;
    else if (name === "r") this.position = "line";
    else if (name === "p") this.endParagraph();
    else if (name === "tbl") this.opened.pop();
    else if (name === "tc" && table !== undefined) {
      table.grid.openCell(table.span, 1);
      table.grid.closeCell(table.isContinued ? "" : plainSpaces(joinRuns(table.runs)));
      table.inCell = false;
    }
  }

  text(text: string): void {
    if (this.inText && this.unseen === 0) this.add(text);
  }

  tables(): RawTable[] {
    return this.all.map(({ grid, title }, index) => grid.table({ file: this.file, table: index + 1 }, title));
  }

  private openTable(): void {
    const title = this.opened.length === 0 ? plainSpaces(this.above) : "";
    const grid = new GridBuilder(this.file);
    const table = { grid, title, runs: [], span: 1, isContinued: false, inCell: false };
    this.all.push(table);
    this.opened.push(table);
    this.above = "";
  }

  private add(text: string): void {
    const table = this.opened.at(-1);
    if (table?.inCell) table.runs.push({ text, position: this.position });
    else if (table === undefined) this.paragraph += text;
  }

  private endParagraph(): void {
    const table = this.opened.at(-1);
    if (table?.inCell) table.runs.push({ text: " ", position: "line" });
    else if (table === undefined) {
      if (this.paragraph.trim() !== "") this.above = this.paragraph;
      this.paragraph = "";
    }
  }
}

const hidden = new Set(["moveFrom", "Fallback", "del"]);

function plainSpaces(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

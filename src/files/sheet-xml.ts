import type { Text } from "../languages.js";
import { isBlank, isBlankRow, type Cell, type TablePlace, type TableRow } from "./cell.js";
import { columnLetters } from "./column-letters.js";
import { requireColumn, type CellBudget } from "./limits.js";
import { StringReader, unescaped } from "./shared-strings.js";
import { problems } from "./words.js";
import { attributesOf, walkXml, XmlError, type XmlHandler } from "./xml.js";

/** A sheet of a workbook. */
type SheetPlace = TablePlace & { sheet: string };

/** What the cells of all sheets of a workbook cite. */
export interface WorkbookParts {
  strings: readonly string[];
  /** Number formats by the style of a cell. */
  formats: readonly string[];
  numberCell: (value: number, format: string, undated: () => Text) => Cell;
  budget: CellBudget;
}

/**
 * Reads the cells of a sheet from its XML as they are written there: a number only where the whole text is one.
 *
 * @throws InputError for more cells than the budget has, and XmlError for what no spreadsheet program writes
 * @see ECMA-376 (2016). Office Open XML File Formats, Part 1, section 18.3.1.4 (cell), 18.18.11 (its types).
 */
export function readSheetXml(xml: string, place: SheetPlace, parts: WorkbookParts): TableRow[] {
  const reader = new SheetReader(place, parts);
  walkXml(xml, reader);
  return reader.rows;
}

/** A number as workbooks store it, which is that of XML Schema without INF and NaN. */
const storedNumber = /^[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?$/;

class SheetReader implements XmlHandler {
  readonly rows: TableRow[] = [];
  private inData = false;
  private row = 0;
  private cells: Cell[] = [];
  /** Cells up to the last that holds anything. */
  private filled = 0;
  private column = -1;
  private type = "n";
  private style = 0;
  private value: string | undefined;
  private hasFormula = false;
  private inline: StringReader | undefined;
  private inValue = false;

  constructor(
    private readonly place: SheetPlace,
    private readonly parts: WorkbookParts,
  ) {}

  open(name: string, attributes: string): void {
    if (name === "sheetData") this.inData = true;
    else if (!this.inData) return;
    else if (this.inline) this.inline.open(name, attributes);
    else if (name === "row") this.openRow(attributes);
    else if (name === "c") this.openCell(attributes);
    else if (name === "v") this.openValue();
    else if (name === "f") this.hasFormula = true;
    else if (name === "is") this.inline = new StringReader();
  }

  text(text: string): void {
    if (this.inline) this.inline.text(text);
    else if (this.inValue) this.value += text;
  }

  close(name: string): void {
    if (!this.inData) return;
    if (name === "sheetData") this.inData = false;
    else if (name === "is") this.takeInline();
    else if (this.inline) this.inline.close(name);
    else if (name === "v") this.inValue = false;
    else if (name === "c") this.closeCell();
    else if (name === "row") this.closeRow();
  }

  private openRow(attributes: string): void {
    const number = attributesOf(attributes).get("r");
    const row = number === undefined ? this.row + 1 : Number(number);
    if (!Number.isInteger(row) || row <= this.row) throw new XmlError("rows out of order");
    this.row = row;
    this.column = -1;
    this.cells = [];
    this.filled = 0;
  }

  private openCell(attributes: string): void {
    const found = attributesOf(attributes);
    const column = columnOf(found.get("r"), this.row) ?? this.column + 1;
    if (column <= this.column) throw new XmlError("cells out of order");
    this.column = column;
    this.type = found.get("t") ?? "n";
    this.style = Number(found.get("s") ?? 0);
    this.value = undefined;
    this.hasFormula = false;
    this.parts.budget.spend(1);
  }

  private openValue(): void {
    if (this.value !== undefined) throw new XmlError("two values");
    this.value = "";
    this.inValue = true;
  }

  private takeInline(): void {
    this.value = this.inline?.take();
    this.inline = undefined;
  }

  private closeCell(): void {
    const cell = this.readCell();
    if (isBlank(cell)) return;
    requireColumn(this.column, { ...this.place, row: this.row });
    this.parts.budget.spend(this.column - this.filled);
    while (this.filled < this.column) this.cells[this.filled++] = "";
    this.cells[this.filled++] = cell;
  }

  private closeRow(): void {
    const row = { number: this.row, cells: this.cells };
    if (!isBlankRow(row)) this.rows.push(row);
  }

  private readCell(): Cell {
    const { value } = this;
    if (value === undefined || (value === "" && this.type !== "inlineStr" && this.type !== "str")) {
      return this.hasFormula ? this.unreadable(problems.formulaWithoutValue) : "";
    }
    switch (this.type) {
      case "s":
        return this.sharedString(value);
      case "inlineStr":
        return value;
      case "str":
        return unescaped(value);
      case "b":
        return value.trim() === "1" ? "true" : "false";
      case "e":
        return this.unreadable((address, sheet) => problems.errorCell(address, sheet, value));
      case "d":
        return dateOf(value) ?? this.notStored(value);
      case "n":
        return this.number(value.trim());
      default:
        return this.notStored(value);
    }
  }

  private sharedString(value: string): Cell {
    const text = /^\d+$/.test(value.trim()) ? this.parts.strings[Number(value)] : undefined;
    if (text === undefined) throw new XmlError("no such shared string");
    return text;
  }

  private number(text: string): Cell {
    const value = storedNumber.test(text) ? Number(text) : Number.NaN;
    const isLost = value === 0 && /[1-9]/.test(text.replace(/e.*/i, ""));
    if (!Number.isFinite(value) || isLost) return this.notStored(text);
    const format = this.parts.formats[this.style] ?? "General";
    return this.parts.numberCell(value, format, () =>
      problems.noDate(this.address(), this.place.sheet, text),
    );
  }

  private notStored(text: string): Cell {
    return {
      unreadable: problems.notStoredNumber(this.address(), this.place.sheet, text),
      advice: problems.enterAsNumber,
    };
  }

  private unreadable(problem: (address: string, sheet: string) => Text): Cell {
    return { unreadable: problem(this.address(), this.place.sheet) };
  }

  private address(): string {
    return `${columnLetters(this.column)}${this.row}`;
  }
}

/** The column of an address as "C12", from 0. @throws XmlError where it is none of the row */
function columnOf(address: string | undefined, row: number): number | undefined {
  if (address === undefined) return undefined;
  const match = /^([A-Z]{1,3})(\d+)$/.exec(address);
  if (!match || Number(match[2]) !== row) throw new XmlError("address of another row");
  return Array.from(match[1]!).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

function dateOf(text: string): Cell | undefined {
  const match = /^(\d{4})-(\d\d)-(\d\d)(?:T|$)/.exec(text.trim());
  return match ? { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) } : undefined;
}

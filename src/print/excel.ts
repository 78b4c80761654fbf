import { strToU8, zipSync } from "fflate";
import { columnLetters } from "../files/column-letters.js";
import { isFormulaLike } from "../files/csv-text.js";
import type { Language } from "../languages.js";
import { excelFormat, WorkbookStyles, type CellStyle } from "./excel-styles.js";
import {
  cellsOf,
  cellText,
  explanationOf,
  hasRuleAbove,
  numberOf,
  visibleTable,
  type Column,
  type Row,
  type Table,
} from "./table.js";
import { wrap } from "./text.js";
import { ledgerColumns } from "./words.js";

/** What Excel takes of a text in one cell, and of the name of a sheet. */
const longestText = 32_767;
const longestSheetName = 31;

/** Widths of columns, in characters. */
const narrowest = 9;
const widestWords = 48;
const widestVerbatim = 28;
/** A title breaks at words into columns of figures that are at least this wide. */
const titleRoom = 14;
/** Sheets wider than this are printed across. */
const portraitWidth = 95;
/** Points of a line, and the width of a letter beside a digit of the plain font, by which widths are counted. */
const fontSizes = {
  plain: { letter: 1.02, line: 15 },
  bold: { letter: 1.1, line: 15 },
  small: { letter: 0.85, line: 12.5 },
} as const;

/**
 * Tables as a workbook of Excel (Office Open XML), each on a sheet of its own: title, head that stays in sight with the
 * first column, rows, notes. Numbers are numbers in a number format that shows the digits of the table; they are
 * as exact as they are known. What only people read, as "<0.0001", is text, and text it stays however it begins. Where
 * rows have explanations, these stand in columns of their own. The same tables give the same bytes.
 *
 * @param language in which the tables are
 * @see ECMA-376, Office Open XML file formats, part 1, section 18 (SpreadsheetML)
 * @example
 * const columns = [{ title: "City" }, { title: "Wage", align: "right" }];
 * const table = { name: "wages", title: "Tenge a month", columns, rows: [["Astana", "504,212"]] };
 * const workbook = excelWorkbook([table], "en");
 * String.fromCharCode(workbook[0], workbook[1]); // => "PK"
 */
export function excelWorkbook(tables: readonly Table[], language: Language): Uint8Array {
  const styles = new WorkbookStyles();
  const sheets = tables.map((table) => sheetOf(visibleTable(table), language));
  const parts: Record<string, string> = {};
  sheets.forEach((sheet, i) => (parts[`xl/worksheets/sheet${i + 1}.xml`] = sheetXml(sheet, styles, i === 0)));
  const names = sheetNames(sheets.map(({ title }) => title));
  parts["xl/workbook.xml"] = workbookXml(names);
  parts["xl/styles.xml"] = styles.xml(xmlText);
  parts["xl/_rels/workbook.xml.rels"] = relationships([
    ...names.map((_, i) => ["worksheet", `worksheets/sheet${i + 1}.xml`] as const),
    ["styles", "styles.xml"],
  ]);
  parts["docProps/core.xml"] = coreXml(sheets[0]?.title ?? "", language);
  parts["_rels/.rels"] = relationships([
    ["officeDocument", "xl/workbook.xml"],
    ["core-properties", "docProps/core.xml"],
  ]);
  const contents = { "[Content_Types].xml": contentTypes(names.length), ...parts };
  return zipSync(
    Object.fromEntries(
      Object.entries(contents).map(([path, xml]) => [
        path,
        strToU8(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${xml}`),
      ]),
    ),
    // A time of its own would make other bytes of the same tables.
    { mtime: new Date(2000, 0, 1), level: 6 },
  );
}

/** A cell with its style. */
interface SheetCell {
  value: string | number;
  style: CellStyle;
}

interface Sheet {
  title: string;
  widths: number[];
  /** The head first. */
  rows: SheetCell[][];
  notes: readonly string[];
}

function sheetOf(table: Table, language: Language): Sheet {
  const { title, rows, notes = [] } = table;
  const isExplained = rows.some((row) => explanationOf(row) !== undefined);
  const words = ledgerColumns(language);
  const beside: Column[] = isExplained
    ? [words.id, words.formula, words.note].map((name) => ({ title: name }))
    : [];
  const columns = [...table.columns, ...beside];
  const head = columns.map((column, i): SheetCell => ({
    value: column.title,
    style: { font: "bold", rule: "head", wrap: true, vertical: "bottom", ...sideOf(column, i) },
  }));
  const body = rows.map((row, at) => {
    const below = explanationOf(row);
    const cells = [...cellsOf(row), ...(isExplained ? explained(below) : [])];
    const rule = ruleOf(row, at === rows.length - 1);
    return columns.map((column, i): SheetCell => {
      const cell = cells[i] ?? "";
      const number = numberOf(cell, column, language);
      const style: CellStyle = { ...rule, ...sideOf(column, i) };
      if (number !== undefined)
        return { value: number.value, style: { ...style, format: excelFormat(number) } };
      const text = cellText(cell);
      const wrap = isUnbroken(column) ? {} : { wrap: true };
      return { value: text, style: { ...style, ...wrap, ...(isFormulaLike(text) && { quoted: true }) } };
    });
  });
  const texts = rows.map((row) => [
    ...cellsOf(row).map(cellText),
    ...(isExplained ? explained(explanationOf(row)) : []),
  ]);
  return {
    title,
    notes,
    rows: [head, ...body],
    widths: columns.map((column, i) =>
      columnWidth(
        column,
        texts.map((row) => row[i] ?? ""),
      ),
    ),
  };
}

function ruleOf(row: Row, isLast: boolean): Pick<CellStyle, "rule"> {
  if (isLast) return { rule: hasRuleAbove(row) ? "ruled-last" : "last" };
  return hasRuleAbove(row) ? { rule: "ruled" } : {};
}

function explained(below: ReturnType<typeof explanationOf>): string[] {
  return below === undefined ? ["", "", ""] : [below.id, below.formula, below.remark];
}

function sideOf({ align }: Column, at: number): Pick<CellStyle, "align"> {
  if (align === "right") return { align };
  return at === 0 ? {} : { align: "indented" };
}

/** Whether a column is of figures, which are never broken; what someone printed may be words. */
function isUnbroken({ align, verbatim }: Column): boolean {
  return align === "right" && !verbatim;
}

function columnWidth(column: Column, texts: readonly string[]): number {
  const { title, verbatim } = column;
  const widest = texts.reduce((most, text) => Math.max(most, text.length), 0);
  const longestWord = title.split(" ").reduce((most, word) => Math.max(most, word.length), 0);
  const head = Math.max(longestWord, Math.min(title.length, titleRoom));
  const body = isUnbroken(column) ? widest : Math.min(widest, verbatim ? widestVerbatim : widestWords);
  return Math.max(narrowest, Math.ceil(1.1 * Math.max(head, body)) + 2);
}

function sheetXml({ title, widths, rows, notes }: Sheet, styles: WorkbookStyles, isFirst: boolean): string {
  const last = columnLetters(widths.length - 1);
  const total = widths.reduce((sum, width) => sum + width, 0);
  const headRow = 2;
  const merged: string[] = [];
  /** A row of one text across the table. */
  const across = (at: number, text: string, style: CellStyle) => {
    if (widths.length > 1) merged.push(`A${at}:${last}${at}`);
    const height = rowHeight([text], [total], style.font);
    const cell = cellXml(`A${at}`, { value: text, style: { ...style, wrap: true } }, styles);
    return `<row r="${at}" ht="${height}" customHeight="1">${cell}</row>`;
  };
  const firstNote = headRow + rows.length + 1;
  const lines = [
    across(1, title, { font: "bold", ...quotedIf(title) }),
    ...rows.map((cells, i) => {
      const at = headRow + i;
      const xml = cells.map((cell, j) => cellXml(`${columnLetters(j)}${at}`, cell, styles));
      const texts = cells.map(({ value, style }) => (style.wrap ? String(value) : ""));
      return `<row r="${at}" ht="${rowHeight(texts, widths, i === 0 ? "bold" : undefined)}">${xml.join("")}</row>`;
    }),
    ...notes.map((note, i) => across(firstNote + i, note, { font: "small", ...quotedIf(note) })),
  ];
  const end = `${last}${notes.length > 0 ? firstNote + notes.length - 1 : headRow + rows.length - 1}`;
  const corner = `B${headRow + 1}`;
  return [
    '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
    '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>',
    `<dimension ref="A1:${end}"/>`,
    `<sheetViews><sheetView workbookViewId="0"${isFirst ? ' tabSelected="1"' : ""}>`,
    `<pane xSplit="1" ySplit="${headRow}" topLeftCell="${corner}" activePane="bottomRight" state="frozen"/>`,
    `<selection pane="bottomRight" activeCell="${corner}" sqref="${corner}"/></sheetView></sheetViews>`,
    `<sheetFormatPr defaultRowHeight="${fontSizes.plain.line}"/>`,
    `<cols>${widths.map((width, i) => `<col min="${i + 1}" max="${i + 1}" width="${width}" customWidth="1"/>`).join("")}</cols>`,
    `<sheetData>${lines.join("")}</sheetData>`,
    merged.length === 0
      ? ""
      : `<mergeCells count="${merged.length}">${merged.map((ref) => `<mergeCell ref="${ref}"/>`).join("")}</mergeCells>`,
    '<pageMargins left="0.6" right="0.6" top="0.7" bottom="0.7" header="0.3" footer="0.3"/>',
    `<pageSetup paperSize="9" orientation="${total > portraitWidth ? "landscape" : "portrait"}" fitToWidth="1" fitToHeight="0"/>`,
    `<ignoredErrors><ignoredError sqref="A1:${end}" numberStoredAsText="1"/></ignoredErrors>`,
    "</worksheet>",
  ].join("");
}

/** Points that the texts of a row need, each broken at words in its width. */
function rowHeight(texts: readonly string[], widths: readonly number[], font: CellStyle["font"]): number {
  const { letter, line } = fontSizes[font ?? "plain"];
  const lines = texts.map((text, i) => wrap(text, Math.max(1, Math.floor((widths[i]! - 1) / letter))).length);
  return Math.max(1, ...lines) * line;
}

function quotedIf(text: string): Pick<CellStyle, "quoted"> {
  return isFormulaLike(text) ? { quoted: true } : {};
}

function cellXml(reference: string, { value, style }: SheetCell, styles: WorkbookStyles): string {
  const head = `<c r="${reference}" s="${styles.of(style)}"`;
  if (typeof value === "number") return `${head}><v>${String(value)}</v></c>`;
  if (value === "") return `${head}/>`;
  const text = value.length > longestText ? `${value.slice(0, longestText - 1)}…` : value;
  return `${head} t="inlineStr"><is><t xml:space="preserve">${xmlText(text)}</t></is></c>`;
}

/** Titles as Excel takes them for names of sheets: short, without some signs, no two alike whatever their letters' case. */
function sheetNames(titles: readonly string[]): string[] {
  const taken = new Set<string>();
  return titles.map((title, i) => {
    const allowed = title
      .replace(/[[\]:*?/\\]/g, " ")
      .replace(/\s+/g, " ")
      .replace(/^[' ]+|[' ]+$/g, "");
    let name = shortened(allowed, longestSheetName) || String(i + 1);
    for (let copy = 2; taken.has(name.toLowerCase()) || name.toLowerCase() === "history"; copy++) {
      const mark = ` (${copy})`;
      name = shortened(allowed, longestSheetName - mark.length) + mark;
    }
    taken.add(name.toLowerCase());
    return name;
  });
}

/** The text as far as it fits, cut after a word where that leaves most of it. */
function shortened(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const cut = text.slice(0, limit - 1);
  const space = cut.lastIndexOf(" ");
  return `${(space > limit / 2 ? cut.slice(0, space) : cut).replace(/[ ,.;(—–-]+$/, "")}…`;
}

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packaged = "http://schemas.openxmlformats.org/package/2006";

function workbookXml(names: readonly string[]): string {
  const sheets = names.map(
    (name, i) => `<sheet name="${xmlText(name)}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`,
  );
  // The head is repeated on every page that is printed.
  const heads = names.map(
    (name, i) =>
      `<definedName name="_xlnm.Print_Titles" localSheetId="${i}">'${xmlText(name.replaceAll("'", "''"))}'!$1:$2</definedName>`,
  );
  return (
    `<workbook xmlns="${main}" xmlns:r="${office}"><sheets>${sheets.join("")}</sheets>` +
    `<definedNames>${heads.join("")}</definedNames></workbook>`
  );
}

function relationships(list: readonly (readonly [type: string, target: string])[]): string {
  const each = list.map(([type, target], i) => {
    const kind =
      type === "core-properties" ? `${packaged}/relationships/metadata/core-properties` : `${office}/${type}`;
    return `<Relationship Id="rId${i + 1}" Type="${kind}" Target="${target}"/>`;
  });
  return `<Relationships xmlns="${packaged}/relationships">${each.join("")}</Relationships>`;
}

function contentTypes(sheets: number): string {
  const spreadsheet = "application/vnd.openxmlformats-officedocument.spreadsheetml";
  const part = (name: string, type: string) => `<Override PartName="/${name}" ContentType="${type}"/>`;
  return [
    `<Types xmlns="${packaged}/content-types">`,
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
    '<Default Extension="xml" ContentType="application/xml"/>',
    part("xl/workbook.xml", `${spreadsheet}.sheet.main+xml`),
    part("xl/styles.xml", `${spreadsheet}.styles+xml`),
    ...Array.from({ length: sheets }, (_, i) =>
      part(`xl/worksheets/sheet${i + 1}.xml`, `${spreadsheet}.worksheet+xml`),
    ),
    part("docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml"),
    "</Types>",
  ].join("");
}

function coreXml(title: string, language: Language): string {
  return (
    `<cp:coreProperties xmlns:cp="${packaged}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/">` +
    `<dc:title>${xmlText(title)}</dc:title><dc:language>${language}</dc:language></cp:coreProperties>`
  );
}

function xmlText(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}

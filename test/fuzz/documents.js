import { Buffer } from "node:buffer";
import { createRequire } from "node:module";
import { zip } from "../fixtures/zip.js";
import { tableWritten } from "./printed-tables.js";

/**
 * A document is a table before it is written: rows of cells, and how they are to be written.
 *
 * A cell is
 * - { text }: words;
 * - { number, key, value }: a number in plain digits, the name under which a reader gives it back, and its value
 *   (a number) or its string where a reader keeps strings;
 * - either with `xml`: the inside of the cell's element in a workbook, instead of what follows from the text.
 */

export const plainStyle = {
  format: "csv",
  delimiter: ",",
  newline: "\n",
  encoding: "utf-8",
  decimal: ".",
  thousands: "",
  quoted: false,
  sharedStrings: false,
};

/** The bytes of a file that holds the document. */
export function written(document) {
  const style = { ...plainStyle, ...document.style };
  const write = { csv: delimited, xlsx: workbookBytes, xls: workbookBytes }[style.format] ?? tableWritten;
  const bytes = write(document, style);
  return document.bytes ? document.bytes(bytes) : bytes;
}

/** A number as a style writes it. */
export function numberText(number, { decimal, thousands }) {
  const [, sign, whole, fraction] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(number) ?? [
    undefined,
    "",
    number,
    undefined,
  ];
  const grouped = thousands && whole.length > 3 ? whole.replace(/\B(?=(\d{3})+$)/g, thousands) : whole;
  return sign + grouped + (fraction === undefined ? "" : decimal + fraction);
}

function cellText(cell, style) {
  return cell.text ?? numberText(cell.number, style);
}

function delimited(document, style) {
  const { delimiter, newline, quoted } = style;
  const lines = document.rows.map((row) =>
    row
      .map((cell) => {
        const text = cellText(cell, style);
        return quoted || text.includes(delimiter) || /["\r\n]/.test(text)
          ? `"${text.replaceAll('"', '""')}"`
          : text;
      })
      .join(delimiter),
  );
  const ends = lines.map(
    (line, index) => line + (Array.isArray(newline) ? newline[index % newline.length] : newline),
  );
  return encoded(ends.join(""), style.encoding);
}

const cyrillic = new Map(
  [..."АБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯабвгдежзийклмнопрстуфхцчшщъыьэюя"].map((letter, index) => [
    letter,
    0xc0 + index,
  ]),
);

export function encoded(text, encoding) {
  switch (encoding) {
    case "utf-8":
      return Buffer.from(text);
    case "utf-8 with mark":
      return Buffer.from(`\ufeff${text}`);
    case "utf-16le":
      return Buffer.from(`\ufeff${text}`, "utf16le");
    case "utf-16be":
      return Buffer.from(`\ufeff${text}`, "utf16le").swap16();
    case "utf-16le without mark":
      return Buffer.from(text, "utf16le");
    case "windows-1251":
      return Buffer.from(
        [...text].map(
          (letter) => cyrillic.get(letter) ?? (letter.codePointAt(0) < 128 ? letter.codePointAt(0) : 0xa0),
        ),
      );
    case "latin-1":
      return Buffer.from(text, "latin1");
    default:
      throw new Error(`no encoding ${encoding}`);
  }
}

export function escaped(text) {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.codePointAt(0)};`);
}

export function columnLetters(index) {
  return index < 26
    ? String.fromCharCode(65 + index)
    : columnLetters(Math.floor(index / 26) - 1) + columnLetters(index % 26);
}

/** SpreadsheetML of a cell: { type, xml, style }. */
function sheetCell(cell, reference, style, shared) {
  if (cell.xml !== undefined) return `<c r="${reference}"${cell.attributes ?? ""}>${cell.xml}</c>`;
  const isNumber =
    cell.text === undefined && style.decimal === "." && style.thousands === "" && !style.quoted;
  if (isNumber) return `<c r="${reference}"><v>${cell.number}</v></c>`;
  const text = cellText(cell, style);
  if (text === "") return "";
  if (style.sharedStrings) {
    shared.push(`<si><t xml:space="preserve">${escaped(text)}</t></si>`);
    return `<c r="${reference}" t="s"><v>${shared.length - 1}</v></c>`;
  }
  return `<c r="${reference}" t="inlineStr"><is><t xml:space="preserve">${escaped(text)}</t></is></c>`;
}

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packageRelations = "http://schemas.openxmlformats.org/package/2006/relationships";
const types = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** Cell formats of the workbooks: 1 a date, 2 a percentage with one decimal, 3 thousands, 4 a month. */
const styles =
  `<styleSheet xmlns="${main}"><numFmts count="2"><numFmt numFmtId="164" formatCode="0.0%"/><numFmt numFmtId="165" formatCode="yyyy\\-mm"/></numFmts>` +
  `<fonts count="1"><font/></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs>` +
  `<cellXfs count="5"><xf numFmtId="0"/><xf numFmtId="14" applyNumberFormat="1"/><xf numFmtId="164" applyNumberFormat="1"/><xf numFmtId="3" applyNumberFormat="1"/><xf numFmtId="165" applyNumberFormat="1"/></cellXfs></styleSheet>`;

/** A workbook whose sheets are given as SpreadsheetML. */
export function archive(sheets, { shared = [], more = [], announced = {} } = {}) {
  const names = Object.keys(sheets);
  const file = (name, text) => ({
    name,
    data: Buffer.from(text),
    announcedSize: announced[name] ?? Buffer.byteLength(text),
  });
  return zip([
    file(
      "[Content_Types].xml",
      `<?xml version="1.0" encoding="UTF-8"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${types}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${types}.styles+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="${types}.sharedStrings+xml"/>${names.map((_, i) => `<Override PartName="/xl/worksheets/sheet${i + 1}.xml" ContentType="${types}.worksheet+xml"/>`).join("")}</Types>`,
    ),
    file(
      "_rels/.rels",
      `<Relationships xmlns="${packageRelations}"><Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    ),
    file(
      "xl/workbook.xml",
      `<workbook xmlns="${main}" xmlns:r="${office}"><sheets>${names.map((name, i) => `<sheet name="${escaped(name)}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`).join("")}</sheets></workbook>`,
    ),
    file(
      "xl/_rels/workbook.xml.rels",
      `<Relationships xmlns="${packageRelations}">${names.map((_, i) => `<Relationship Id="rId${i + 1}" Type="${office}/worksheet" Target="worksheets/sheet${i + 1}.xml"/>`).join("")}<Relationship Id="rIdS" Type="${office}/styles" Target="styles.xml"/><Relationship Id="rIdT" Type="${office}/sharedStrings" Target="sharedStrings.xml"/></Relationships>`,
    ),
    file("xl/styles.xml", styles),
    file("xl/sharedStrings.xml", `<sst xmlns="${main}">${shared.join("")}</sst>`),
    ...Object.values(sheets).map((sheet, i) =>
      file(`xl/worksheets/sheet${i + 1}.xml`, `<worksheet xmlns="${main}">${sheet}</worksheet>`),
    ),
    ...more.map(([name, text]) => file(name, text)),
  ]);
}

function workbookBytes(document, style) {
  if (style.format === "xls") return oldWorkbook(document, style);
  const shared = [...(document.shared ?? [])];
  const rows = document.rows
    .map((row, r) => {
      const cells = row
        .map((cell, c) => sheetCell(cell, `${columnLetters(c)}${r + 1}`, style, shared))
        .join("");
      return `<row r="${r + 1}">${cells}</row>`;
    })
    .join("");
  const sheet = `${document.beforeData ?? ""}<sheetData>${rows}${document.moreRows ?? ""}</sheetData>${document.afterData ?? ""}`;
  return archive(
    { [document.sheetName ?? "Data"]: sheet, ...document.moreSheets },
    { shared, more: document.moreParts, announced: document.announced },
  );
}

/** The format of Excel 97, written by the library that also reads it. */
function oldWorkbook(document, style) {
  const xlsx = createRequire(import.meta.url)("xlsx");
  const book = xlsx.utils.book_new();
  const values = document.rows.map((row) =>
    row.map((cell) =>
      cell.text === undefined && style.decimal === "." && style.thousands === ""
        ? Number(cell.number)
        : cellText(cell, style),
    ),
  );
  xlsx.utils.book_append_sheet(book, xlsx.utils.aoa_to_sheet(values), document.sheetName ?? "Data");
  return xlsx.write(book, { type: "buffer", bookType: "biff8" });
}

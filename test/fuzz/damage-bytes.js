import { Buffer } from "node:buffer";
import { sheetOnly, places, written } from "./damage.js";
import { archive, columnLetters, encoded } from "./documents.js";

export const bytesAndSizes = {
  // Bytes.
  "cut off": (document, random) => {
    if (!sheetOnly(document)) return undefined;
    return {
      ...document,
      bytes: (bytes) => bytes.subarray(0, 1 + random.below(bytes.length - 1)),
      unreadable: true,
    };
  },
  "a byte of an archive changed": (document, random) => {
    if (!sheetOnly(document)) return undefined;
    const at = random.next();
    const bit = 1 << random.below(8);
    return {
      ...document,
      bytes: (bytes) => {
        const copy = Buffer.from(bytes);
        copy[Math.floor(at * copy.length)] ^= bit;
        return copy;
      },
    };
  },
  "zero bytes": (document, random) => {
    if (sheetOnly(document)) return undefined;
    const at = random.next();
    return {
      ...document,
      bytes: (bytes) =>
        Buffer.concat([
          bytes.subarray(0, Math.floor(at * bytes.length)),
          Buffer.alloc(1 + random.below(4)),
          bytes.subarray(Math.floor(at * bytes.length)),
        ]),
    };
  },
  "a quotation mark left open": (document, random) => {
    if (sheetOnly(document)) return undefined;
    const [r, c] = random.pick(places(document));
    const row = document.rows[r];
    return {
      ...document,
      bytes: (bytes) => Buffer.from(bytes.toString().replace(written(row[c]), `"${written(row[c])}`)),
    };
  },
  "a name that lies": (document, random) => ({
    ...document,
    extension: random.pick(["csv", "xlsx", "xls", "txt", "constructor"]),
  }),
  "another kind of file": (document, random) => ({
    ...document,
    unreadable: true,
    bytes: () =>
      random.pick([
        Buffer.from("%PDF-1.7\n"),
        Buffer.from("<html><table><tr><td>1</td></tr></table></html>"),
        Buffer.from('{"a":1}'),
        Buffer.from([0x89, 80, 78, 71, 13, 10, 26, 10, 0, 0]),
        Buffer.alloc(5000, 0),
        Buffer.from("PK\u0003\u0004"),
        encoded("\u20ac", "utf-16le"),
        Buffer.from("GIF89a"),
      ]),
  }),

  // Files that cost much.
  "a bomb": (document, random) => {
    const far = () =>
      archive({
        Data: '<sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData>',
      });
    const emptyCells = () => {
      const cells = Array.from({ length: 1000 }, (_, c) => `<c r="${columnLetters(c)}ROW" s="0"/>`).join("");
      return archive({
        Data: `<sheetData>${Array.from({ length: 4000 }, (_, r) => `<row r="${r + 1}">${cells.replaceAll("ROW", String(r + 1))}</row>`).join("")}</sheetData>`,
      });
    };
    const lyingDimension = () =>
      archive({
        Data: '<dimension ref="A1:XFD1048576"/><sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>',
      });
    const lyingSize = () =>
      archive(
        { Data: `<sheetData>${" ".repeat(3e7)}</sheetData>` },
        { announced: { "xl/worksheets/sheet1.xml": 1000 } },
      );
    const manySheets = () =>
      archive(
        Object.fromEntries(
          Array.from({ length: 3000 }, (_, i) => [
            `S${i}`,
            '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>',
          ]),
        ),
      );
    const entities = () =>
      archive(
        { Data: "<sheetData/>" },
        {
          more: [
            [
              "xl/extra.xml",
              `<!DOCTYPE x [<!ENTITY a "${"a".repeat(1000)}"><!ENTITY b "${"&a;".repeat(1000)}">]><x>&b;</x>`,
            ],
          ],
        },
      );
    const longLine = () => Buffer.from(",".repeat(1e7));
    const oneCell = () => Buffer.from(`month,food_price_index\n"${"1".repeat(2e7)}"`);
    const manyRows = () => Buffer.from("month,food_price_index\n" + "1\n".repeat(3e6));
    const bytes = random.pick(
      document.textOnly
        ? [longLine, oneCell, manyRows]
        : [far, emptyCells, lyingDimension, lyingSize, manySheets, entities, longLine, oneCell, manyRows],
    );
    return { ...document, bytes, unreadable: true, rare: true };
  },
};

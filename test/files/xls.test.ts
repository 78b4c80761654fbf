import { describe, expect, it } from "vitest";
import { cellText } from "../../src/files/cell.js";
import { onlySheet, openSpreadsheet } from "../../src/files/spreadsheet.js";
import { problemOf, rawXls, temporaryFolder, words, workbook, xlsRecord } from "../fixtures/workbooks.js";

const { put } = temporaryFolder();

/** A cell that holds a shared text. */
const label = (row: number, column: number, string: number) =>
  xlsRecord(0xfd, words(row, column, 0, string, 0));

describe("an XLS workbook", () => {
  it("holds numbers, texts and dates as the calendar shows them", async () => {
    const file = put(
      "old.xls",
      workbook(
        {
          S: [
            ["ай", "wage"],
            [new Date(Date.UTC(2024, 0, 31)), 1.5],
          ],
        },
        "biff8",
      ),
    );
    expect(onlySheet(await openSpreadsheet(file)).rows.map(({ cells }) => cells)).toEqual([
      ["ай", "wage"],
      [{ year: 2024, month: 1, day: 31 }, 1.5],
    ]);
  });

  it("does not give a number where parts of its text have another font, as a footnote's mark has", async () => {
    const strings = ["wage", { text: "5042121", anotherFontFrom: 6 }, "471264"];
    const file = put("styled.xls", rawXls(strings, [label(0, 0, 0), label(1, 0, 1), label(2, 0, 2)]));
    const { rows } = onlySheet(await openSpreadsheet(file));
    expect(rows.map(({ cells }) => cellText(cells[0]!))).toEqual([
      "wage",
      'cell A2 of sheet "S" holds "5042121" as a text whose parts differ in font, so that a digit may be a footnote\'s mark',
      "471264",
    ]);
  });

  it("with more cells than memory holds is refused before any are made", async () => {
    const blanks = Array.from({ length: 2000 }, (_, row) =>
      xlsRecord(0xbe, Buffer.concat([words(row + 1, 0), Buffer.alloc(512), words(255)])),
    );
    const file = put("blanks.xls", rawXls(["wage"], [label(0, 0, 0), ...blanks]));
    expect((await problemOf(() => openSpreadsheet(file))).found).toBe("the file has more than 500000 cells");
  });
});

import { describe, expect, it } from "vitest";
import { readPrintedNumbers, typedNumbers, unround } from "../../src/consistency/unround.js";
import { unroundCsv, unroundTables } from "../../src/consistency/unround-tables.js";
import { parseRounding, roundingChoices, roundingSlug } from "../../src/consistency/typed.js";
import { temporaryFolder, workbook } from "../fixtures/workbooks.js";

const { put } = temporaryFolder();

describe("the ranges behind printed numbers", () => {
  it("are shown for every way of rounding where there is one number", () => {
    const all = unround(typedNumbers(["0,27"], {}));
    expect(all.map(({ rounding }) => rounding)).toEqual(roundingChoices);
    const [table] = unroundTables(all, "ru");
    expect(table!.rows[2]).toEqual(["к ближайшему, половина — вверх", "0,265 ≤ x < 0,275"]);
    expect(unroundTables(unround([{ text: "0" }], "away-from-zero"), "en")[0]!.rows).toEqual([
      ["always away from zero", "x = 0.0"],
    ]);
  });

  it("are shown for one way where there are several, which the table names", () => {
    const all = unround(typedNumbers(["79,35", "1 651,9"], {}), "truncation");
    expect(all.map(({ low, high }) => [low, high])).toEqual([
      ["79.350", "79.360"],
      ["1651.90", "1652.00"],
    ]);
    expect(unroundTables(all, "en")[0]!.notes).toEqual(["Rounding: truncated."]);
    expect(unroundCsv(all).split("\n")[1]).toBe('"79,35",truncation,79.350,true,79.360,false');
  });

  it("know a way of rounding with hyphens or spaces, and say which is near to one that is none", () => {
    for (const choice of roundingChoices) {
      expect([parseRounding(choice), parseRounding(roundingSlug(choice))]).toEqual([choice, choice]);
    }
    expect(() => parseRounding("truncate")).toThrow(
      /no way of rounding "truncate".*Did you mean truncation\?/,
    );
  });
});

describe("printed numbers in a file", () => {
  it("are read from the column that is named, with the decimal mark that it shows", async () => {
    const file = put("table.csv", "Город;Доля\nАстана;12,50\nАлматы;\nШымкент;1,234\n");
    expect(await readPrintedNumbers(file, { column: "доля" })).toEqual([
      { text: "12,50", decimalMark: "comma" },
      { text: "1,234", decimalMark: "comma" },
    ]);
  });

  it("are read from the only column, with or without a header", async () => {
    expect(await readPrintedNumbers(put("one.csv", "share\n12.50\n7.1 %\n"))).toHaveLength(2);
    expect(await readPrintedNumbers(put("bare.csv", "12.50\n7.1\n"))).toHaveLength(2);
  });

  it("are asked for by column, and refused by row where they are none or have lost their digits", async () => {
    const two = put("two.csv", "name,share\na,12.5\n");
    await expect(readPrintedNumbers(two)).rejects.toThrow(/columns "name", "share"; expected one of them/);
    const word = put("word.csv", "share\n12.5\nabc\n");
    await expect(readPrintedNumbers(word)).rejects.toThrow(/word\.csv, row 3, column share: .*"abc"/);
    const empty = put("empty.csv", "name,share\na,\n");
    await expect(readPrintedNumbers(empty, { column: "share" })).rejects.toThrow(/no printed number/);
    const book = put("book.xlsx", workbook({ Sheet1: [["share"], [12.5]] }));
    await expect(readPrintedNumbers(book)).rejects.toThrow(/row 2, column share: 12\.5, a number without/);
  });
});

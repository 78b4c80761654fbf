import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  decodeText,
  detectDelimiter,
  parseDelimited,
  parsedRecords,
} from "../../src/files/delimited-text.js";
import { regularRecords } from "../../src/files/regular-records.js";
import { problemOf } from "../fixtures/workbooks.js";

const lines = (text: string) =>
  parseDelimited(text, "f.csv", ",").map(({ number, cells }) => [number, ...cells]);

describe("delimited text", () => {
  it.each([
    ["line feeds", "\n"],
    ["CRLF", "\r\n"],
    ["carriage returns", "\r"],
  ])("with %s is split into rows by the line on which each begins", (_, end) => {
    const text = ["", "a,b", "", '1,"x', '  y"', "2, 3 ", '"', '","', '"', "  ", "4,5"].join(end);
    expect(lines(text)).toEqual([
      [2, "a", "b"],
      [4, "1", `x${end}  y`],
      [6, "2", "3"],
      [7, end, end],
      [11, "4", "5"],
    ]);
  });

  it.each([
    ['a,b\n1,2\n\n3,"4\n5,6\n', 4, "a quotation mark is opened and never closed"],
    ['"a\n\nb",c\n"1"2,3\n', 4, "text follows a closing quotation mark"],
    ['a,b\n"1" x,3\n', 2, "text follows a closing quotation mark"],
    ['a,b\n1,2"3"\n', 2, "a quotation mark stands inside a cell without quotation marks"],
    ['"', 1, "a quotation mark is opened and never closed"],
  ])(
    "whose quotation marks do not pair is refused by the row that has them: %j",
    async (text, row, reason) => {
      const problem = await problemOf(() => parseDelimited(text, "f.csv", ","));
      expect(problem.message).toBe(`f.csv, row ${row}: not a well-formed CSV file: ${reason}`);
    },
  );

  it("may end its lines in all ways in one file", () => {
    expect(lines("a,b\r\n1,2\n3,4\r5,6\r\n")).toEqual([
      [1, "a", "b"],
      [2, "1", "2"],
      [3, "3", "4"],
      [4, "5", "6"],
    ]);
  });

  it("of more cells, or with a longer row, than memory holds is refused", async () => {
    const many = await problemOf(() => lines(`a,b\n${",\n".repeat(300_000)}`));
    expect(many.message).toBe(
      "f.csv: the file has more than 500000 cells. Keep only the columns and rows that are needed",
    );
    const long = await problemOf(() => lines(`a,b\n1,2\n${",".repeat(2_000_000)}`));
    expect(long.message).toBe(
      "f.csv, row 3: the row is longer than 1024 kB; perhaps a quotation mark is not closed",
    );
    expect((await problemOf(() => lines(`a,b\n"${"x\n".repeat(1_000_000)}`))).row).toBe(2);
  });

  it("is refused in the language of the reader", async () => {
    const problem = await problemOf(() => parseDelimited('a\n"1', "f.csv", ",", 11));
    expect(problem.inLanguage("ru")).toBe(
      "f.csv, строка 12: файл CSV составлен неверно: кавычка открыта и не закрыта",
    );
    expect(problem.inLanguage("kk")).toBe(
      "f.csv, 12-жол: CSV файлы дұрыс құрылмаған: тырнақша ашылып, жабылмаған",
    );
  });
});

describe("regular records", () => {
  const limits = { mostCells: 1000, longestRow: 1000 };

  it("are those that the parser of all texts finds", () => {
    const piece = fc.constantFrom(
      "a",
      "1,5",
      '"',
      '""',
      '"x, y"',
      '"\r\n"',
      '" a"',
      '"a "',
      "a,1,5\n",
      ",",
      "\n",
      "\r",
      "\r\n",
      " ",
      "\u00a0",
      "\t",
      "ә",
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const text = pieces.join("");
        const regular = regularRecords(text, ",", 3, limits);
        if (regular !== undefined) expect(regular).toEqual(parsedRecords(text, "f.csv", ",", 3));
      }),
      { numRuns: 2000 },
    );
  });

  it("repeat a cell of the row above only where it is the same", () => {
    const cell = fc.constantFrom(
      "a",
      "a ",
      " a",
      '"a "',
      '" a"',
      "ab",
      "",
      '""',
      "\u00a0a",
      "\ufeffa",
      "ә",
      '"ә\n"',
    );
    const row = fc.array(cell, { minLength: 1, maxLength: 3 }).map((cells) => cells.join());
    fc.assert(
      fc.property(fc.array(row, { minLength: 2, maxLength: 8 }), (rows) => {
        const text = rows.join("\n");
        expect(regularRecords(text, ",", 1, limits)).toEqual(parsedRecords(text, "f.csv", ",", 1));
      }),
      { numRuns: 1000 },
    );
  });

  it("are as many cells as there may be, and no more", () => {
    const most = { mostCells: 4, longestRow: 1000 };
    expect(regularRecords("a,b\nc,d", ",", 1, most)).toHaveLength(2);
    expect(regularRecords("a,b\nc,d\n", ",", 1, most)).toBeUndefined();
    expect(regularRecords("a,b\nc,d,e", ",", 1, most)).toBeUndefined();
  });

  it("are found wherever no cell is half in quotation marks", () => {
    const cell = fc.array(fc.constantFrom("a", "5", " ", ".", '""', ",", "\n"), { maxLength: 5 });
    const rows = fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { maxLength: 6 });
    fc.assert(
      fc.property(rows, (cells) => {
        const text = cells.map((row) => row.map((parts) => `"${parts.join("")}"`).join()).join("\n");
        const found = regularRecords(text, ",", 1, limits)!;
        expect(found.map((row) => row.cells)).toEqual(
          cells.map((row) => row.map((parts) => parts.join("").replaceAll('""', '"'))),
        );
      }),
    );
  });

  it.each(['a,b"c"', '"a"b', '"a', `${"a,".repeat(1001)}`, "a".repeat(1002)])("are not these: %j", (text) => {
    expect(regularRecords(text, ",", 1, limits)).toBeUndefined();
  });
});

describe("the delimiter", () => {
  it("is the one that cuts the most lines alike; a comma may be a decimal comma", () => {
    expect(detectDelimiter("a,b\n1,2\n")).toBe(",");
    expect(detectDelimiter("a;b\n1,5;2,5\n")).toBe(";");
    expect(detectDelimiter("a\tb\n1,5\t2,5\n")).toBe("\t");
    expect(detectDelimiter('title\n"a;b;c",d\n1,2\n3,4\n')).toBe(",");
    expect(detectDelimiter("alone\n1\n")).toBe(",");
  });
});

describe("the bytes of a text", () => {
  it("are UTF-8, UTF-16 by its byte order mark, or Windows-1251", () => {
    const city = "Қала";
    expect(decodeText(Buffer.from(`\uFEFF${city}`), "f.csv")).toBe(city);
    expect(decodeText(Buffer.from(`\uFEFF${city}`, "utf16le"), "f.csv")).toBe(city);
    expect(decodeText(Buffer.from(`\uFEFF${city}`, "utf16le").swap16(), "f.csv")).toBe(city);
    expect(decodeText(Buffer.from([0xe3, 0xee, 0xf0, 0xee, 0xe4]), "f.csv")).toBe("город");
  });

  it("are refused where they are no text", async () => {
    const problem = await problemOf(() => decodeText(Buffer.from([1, 2, 0, 4]), "f.csv"));
    expect(problem.message).toBe("f.csv: the file is neither a workbook nor text; expected XLSX, XLS or CSV");
  });
});

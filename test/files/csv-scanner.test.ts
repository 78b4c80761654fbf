import { describe, expect, it } from "vitest";
import { scanNumbers } from "../../src/files/csv-scanner.js";
import { problemOf, temporaryFolder } from "../fixtures/workbooks.js";

const { put } = temporaryFolder();

function scan(file: string, columns: string[]): number {
  return scanNumbers(file, columns, { onBlock: () => undefined });
}

/** The numbers of one column of a CSV text. */
function scanned(text: string | Buffer, column = "x"): number[] {
  const values: number[] = [];
  scanNumbers(put("scan.csv", text), [column], {
    onBlock: ([block], count) => values.push(...block!.subarray(0, count)),
  });
  return values;
}

describe("numbers scanned from a CSV file", () => {
  it("come through quotation marks, CRLF, a byte order mark, blank lines and a missing last line break", () => {
    expect(scanned('\uFEFF"a","x"\r\n"one, ""two""\nthree","1.5"\r\n\r\n"b",-2\r\n,3e2')).toEqual([
      1.5, -2, 300,
    ]);
    expect(scanned("\n\nx\n.5\n5.\n+7\n 8 \n")).toEqual([0.5, 5, 7, 8]);
    expect(scanned('x\ty\n"1"\t2\n3\t4\n')).toEqual([1, 3]);
  });

  it("come through lines that end in all ways in one file", () => {
    expect(scanned("x,y\r\n1,2\n3,4\r5,6\r\n7,8\r")).toEqual([1, 3, 5, 7]);
    const half = "1,2\r".repeat(200_000);
    expect(scanned(`x,y\r${half}3,4\r\n${half}`)).toHaveLength(400_001);
  });

  it("are those of Number(), to the last digit", () => {
    const texts = [
      "0.1",
      "123456789.123456789",
      "64.44420125310371",
      "0.30000000000000004",
      "9007199254740993",
      "1e-7",
      "-0.000123456789012345678",
    ];
    expect(scanned(`x\n${texts.join("\n")}\n`)).toEqual(texts.map(Number));
  });

  it("may have a decimal comma, which holds for the whole column", async () => {
    expect(scanned("x;y\n100,5;1\n1,234;2\n1 000,25;3\n")).toEqual([100.5, 1.234, 1000.25]);
    const mixed = put("mixed.csv", "x;y\n100,5;1\n100.5;2\n");
    expect(await problemOf(() => scan(mixed, ["x", "y"]))).toMatchObject({ row: 3, column: "x" });
  });

  it.each([
    ["x,y\n1,2\n3,\n", 3, "y", "the cell is empty"],
    ["x,y\n1,2\n3,four\n", 3, "y", 'found "four"'],
    ['x,y\n1,2\n"a\nb",3\n', 3, "x", "the text is not a number"],
    ['x,y\n"1\n",2\n3,inf\n', 4, "y", "the value is infinite"],
    ["x,y\n1,NaN\n", 2, "y", "the value is missing"],
    ["x,y\n1,1e999\n", 2, "y", "too large"],
    ["x,y\n1,1e-999\n", 2, "y", "too small"],
    ["x,y\n1,504212¹\n", 2, "y", "the text is not a number"],
    ['x,y\n1,"1,234"\n', 2, "y", "the number can be read two ways"],
    ['x,y\n1,2.5\n1,"1,234"\n', 3, "y", "the number can be read two ways"],
    ["x,y\n1,2\n3\n", 3, undefined, "1 cells; expected 2"],
    ["x,y\n1,2\n3,4,5\n", 3, undefined, "3 cells; expected 2"],
    ['x,y\n1,2\n3,"4\n', 3, undefined, "a quotation mark is opened and never closed"],
    ['x,y\n1,2\n3,"4"5\n', 3, "y", "text follows a closing quotation mark"],
    ["x,y\n", undefined, undefined, "a header and no rows"],
    ["", undefined, undefined, "the file is empty"],
    ["x,z\n1,2\n", 1, undefined, 'no column "y"; there are "x", "z"'],
    ["x,y,y\n1,2,3\n", 1, undefined, '2 columns are named "y"'],
  ])("are refused by row and column: %j", async (text, row, column, message) => {
    const file = put("refused.csv", text);
    const problem = await problemOf(() => scan(file, ["x", "y"]));
    expect(problem.file).toBe(file);
    expect(problem.row).toBe(row);
    expect(problem.column).toBe(column);
    expect(problem.message).toContain(message);
  });

  it("are found below title lines, and under names in Windows-1251", () => {
    expect(scanned('Prices, yearly\n\n"in\ntenge"\nid,x\n1,2.5\n3,4\n')).toEqual([2.5, 4]);
    // "цена" and "город" as Russian spreadsheet programs save them.
    const price = Buffer.from([0xf6, 0xe5, 0xed, 0xe0]);
    const city = Buffer.from([0xe3, 0xee, 0xf0, 0xee, 0xe4]);
    const cell = (number: string) => Buffer.from(`;${number}\n`, "latin1");
    const file = Buffer.concat([city, Buffer.from("\n"), city, Buffer.from(";"), price, Buffer.from("\n")]);
    const rows = Buffer.concat([city, cell("100,5"), city, cell("1\u00A0200,25")]);
    expect(scanned(Buffer.concat([file, rows]), "цена")).toEqual([100.5, 1200.25]);
  });

  it("name the row of a file with titles that is wrong", async () => {
    const file = put("titled.csv", "Prices\n\nx,y\n1,2\n3,four\n");
    expect(await problemOf(() => scan(file, ["x", "y"]))).toMatchObject({ row: 5, column: "y" });
    const missing = await problemOf(() => scan(file, ["x", "z"]));
    expect(missing).toMatchObject({ row: 3, found: 'no column "z"; there are "x", "y"' });
  });

  it("are whole where a row lies across two reads of the file", () => {
    const cell = "z".repeat(1000);
    const rows = Array.from({ length: 5000 }, (_, i) => `${i},"${cell}\n${cell}",${i / 8}`);
    const values = scanned(`id,text,x\n${rows.join("\n")}\n`);
    expect(values).toEqual(rows.map((_, i) => i / 8));
  });

  it("are refused in a file of one endless row", async () => {
    const file = put("endless.csv", `x,y\n1,"${"a".repeat(3_000_000)}"\n`);
    expect(await problemOf(() => scan(file, ["x", "y"]))).toMatchObject({ file, row: 2 });
  });

  it("are refused in the language of the reader", async () => {
    const file = put("refused.csv", "x,y\n1,two\n");
    const text = await problemOf(() => scan(file, ["y"]));
    expect(text.inLanguage("ru")).toBe(
      `${file}, строка 2, столбец y: найдено: "two"; ожидалось: число (текст не является числом)`,
    );
    const missing = await problemOf(() => scan(file, ["z"]));
    expect(missing.inLanguage("kk")).toBe(
      `${file}, 1-жол: "z" бағаны жоқ; барлары: "x", "y"; күтілгені: z бағаны`,
    );
  });

  it("are refused where a title's quotation marks do not pair, by the row that has them", async () => {
    const file = put("title.csv", 'Prices\n\nof "wheat"\nx,y\n1,2\n');
    expect(await problemOf(() => scan(file, ["x"]))).toMatchObject({ file, row: 3 });
  });
});

import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { InputError, type Notice } from "../../src/errors.js";
import { newLedger } from "../../src/commands/ledger.js";
import { languages } from "../../src/languages.js";
import { ledger, unexpectedVerdicts } from "../../src/ledger/ledger.js";
import { readOwnLedger, type OwnLedgerOptions } from "../../src/ledger/own.js";
import { problemOf, rawWorkbook, workbook } from "../fixtures/workbooks.js";

const folder = mkdtempSync(join(tmpdir(), "spectrum-own-ledger-"));
afterAll(() => rmSync(folder, { recursive: true }));
let files = 0;

async function read(text: string, options?: OwnLedgerOptions) {
  const file = join(folder, `ledger-${(files += 1)}.csv`);
  writeFileSync(file, text);
  return readOwnLedger(file, options);
}

async function problem(text: string, options?: OwnLedgerOptions): Promise<string> {
  const error: unknown = await read(text, options)
    .then(ledger)
    .catch((reason: unknown) => reason);
  if (!(error instanceof InputError)) throw new Error(`${text} was read`);
  return error.message.replace(/^.*ledger-\d+\.csv, /, "");
}

describe("an author's ledger", () => {
  it("needs only ids and printed figures, and tells the verdicts of those that have formulas", async () => {
    const rows = await read(
      "id,printed,formula\na,12.5,\nb,14.1,\nsum,26.7,a + b\nfar,27.9,a + b\nless,b is more,b > a\n",
    );
    const entries = ledger(rows);
    expect(entries.map(({ id, kind, verdict }) => [id, kind, verdict])).toEqual([
      ["sum", "figure", "within-input-rounding"],
      ["far", "figure", "differs"],
      ["less", "statement", "holds"],
    ]);
    expect(unexpectedVerdicts(entries)).toEqual([]);
  });

  it("is held to the verdicts that it expects", async () => {
    const rows = await read(
      "id,printed,formula,expected\na,1.5,,\nb,3.0,2 * a,reproduced\nc,4.0,2 * a,reproduced\n",
    );
    expect(unexpectedVerdicts(ledger(rows)).map(({ id }) => id)).toEqual(["c"]);
  });

  it("comes with semicolons, decimal commas, comments and letters of any alphabet", async () => {
    const rows = await read(
      '# Пояснение; "в кавычках"\nID;Printed;Formula\nт1.мясо.2024;12,5;\nт1.молоко.2024;7,4;\nт1.итого.2024;19,9;sum(т1.*.2024)\n',
    );
    expect(ledger(rows)).toMatchObject([
      { id: "т1.итого.2024", worked: "sum(12.5, 7.4)", verdict: "reproduced" },
    ]);
  });

  it.each(languages)("begun by the program in %s has an example that follows", async (language) => {
    const entries = ledger(await read(newLedger(language)));
    expect(entries.map(({ verdict }) => verdict)).toEqual([...Array<string>(4).fill("reproduced"), "holds"]);
    expect(unexpectedVerdicts(entries)).toEqual([]);
  });

  it("tells of columns that it does not read", async () => {
    const notices: Notice[] = [];
    await read("id,printed,formla\na,1,b\n", { onNotice: (notice) => notices.push(notice) });
    expect(notices.map(({ found }) => found.en)).toEqual([
      'the column "formla" is not read; known are id, printed, where, kind, unit, decimal_mark, exact, formula, expected, note, under',
    ]);
  });

  it.each([
    ["id,value\na,1\n", /row 1: .*no column.*printed/],
    ["id,printed\n", /a header and nothing below it/],
    ["id,printed\n1a,2\n", /^row 2, column id: found "1a"; expected a dotted name/],
    ["id,printed\na,1\na,2\n", /^row 3, column id: "a" stands in row 2 already/],
    ["id,printed\na,\n", /^row 2, column printed: found ""; expected what was printed/],
    ['id,printed\na,"1,234"\n', /^row 2, column printed: .*"1,234": .*two ways.*decimal_mark/],
    ["id,printed,kind\na,many,figure\n", /^row 2, column printed: .*"many"/],
    [
      "id,printed,formula\na,1,\nb,2,a + c\n",
      /^row 3, column formula: there is no figure "c"; expected the id/,
    ],
    [
      "id,printed,formula\na,1,\nb,2,a +\n",
      /^row 3, column formula: in the formula "a \+", it ends at character 4/,
    ],
    ["id,printed,formula\na,1,b\nb,2,c\nc,2,a\n", /^row 4, column formula: .*in a circle: a → b → c → a/],
    ["id,printed,formula\na,1,a + 1\n", /in a circle: a → a/],
    ["id,printed,formula\na,1,\nb,2,sum(c.*)\n", /no figure has an id like "c\.\*"/],
    ["id,printed,formula\na,0,\nb,2,1 / a\n", /^row 3, column formula: b: 1 \/ a gives no finite number/],
    ["id,printed,formula\na,1,\nb,2,a > 1\n", /^row 3, column formula: b: a comparison recomputes a figure/],
    ["id,printed,formula\na,1,\nb,2,constructor(a)\n", /no function "constructor"/],
    [
      "id,printed,formula,expected\na,1,,\nb,2,2 * a,right\n",
      /^row 3, column expected: found "right"; expected rep/,
    ],
    ['id,printed,formula\na,1.5,\nb,2,"p_t(a, 0)"\n', /^row 3, column formula: 0 degrees of freedom/],
    ['id,printed,formula\na,1.5,\nb,possible,"grim(a, 2.5)"\n', /^row 3, column formula: 2.5 observations/],
  ])("%j is refused with its place", async (text, message) => {
    expect(await problem(text)).toMatch(message);
  });

  const inWorkbook = async (file: Buffer) => {
    const path = join(folder, `ledger-${(files += 1)}.xlsx`);
    writeFileSync(path, file);
    return (await problemOf(() => readOwnLedger(path))).message.replace(/^.*ledger-\d+\.xlsx, /, "");
  };

  it("in a workbook may not have a date where a figure was printed, nor an error, nor cells beyond its header", async () => {
    const head = ["id", "printed", "formula"];
    const date = await inWorkbook(workbook({ A: [head, ["a", new Date(Date.UTC(2026, 9, 12))]] }));
    expect(date).toBe(
      "sheet A, row 2, column printed: the date 2026-10-12. Format the column as text and type the figures as printed",
    );
    const cell = (at: string, text: string) => `<c r="${at}" t="inlineStr"><is><t>${text}</t></is></c>`;
    const header = `<row r="1">${cell("A1", "id")}${cell("B1", "printed")}</row>`;
    const error = `<row r="2">${cell("A2", "a")}<c r="B2" t="e"><v>#REF!</v></c></row>`;
    expect(await inWorkbook(rawWorkbook(header + error))).toMatch(
      /^sheet Sheet1, row 2, column printed: .*#REF!/,
    );
    const beyond = await inWorkbook(workbook({ A: [head, ["a", "1.5", "", "2.5"]] }));
    expect(beyond).toMatch(/^sheet A, row 2: .*"2\.5"/);
  });

  it("takes the decimal mark of all its figures from whoever knows it", async () => {
    const [row] = await read('id,printed\na,"1,234"\n', { decimalMark: "comma" });
    expect(row!.figure!.value).toBe(1.234);
  });
});

import { writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { InputError } from "../../src/errors.js";
import { cellText } from "../../src/files/cell.js";
import { columnIndex, findHeader, numberColumn, type WantedColumn } from "../../src/files/columns.js";
import { plainColumns } from "../../src/files/plain-columns.js";
import { openSpreadsheet } from "../../src/files/spreadsheet.js";
import { asIs } from "../../src/languages.js";
import { temporaryFolder } from "../fixtures/workbooks.js";

const { folder } = temporaryFolder();
const file = join(folder, "table.csv");
const wanted = (name: string): WantedColumn => ({ name, matches: (header) => cellText(header) === name });

/** The columns x and y of a text through an object for each cell; undefined where they are refused, or noted upon. */
async function throughCells(text: string): Promise<number[][] | undefined> {
  writeFileSync(file, text);
  let isNoted = false;
  try {
    const { sheets } = await openSpreadsheet(file, () => (isNoted = true));
    const table = findHeader(sheets[0]!, [wanted("y"), wanted("x")]);
    const columns = ["x", "y"].map((name) =>
      numberColumn(table, columnIndex(table, wanted(name)), { expected: asIs("a number") }).map(Number),
    );
    return isNoted ? undefined : columns;
  } catch (error) {
    if (error instanceof InputError) return undefined;
    throw error;
  }
}

function plain(text: string | Buffer): number[][] | undefined {
  return plainColumns(Buffer.from(text as string), file, ["x", "y"])?.map((values) => Array.from(values));
}

describe("columns of a table in which nothing is odd", () => {
  const ordinary = fc.oneof(
    fc.integer({ min: -20_000, max: 20_000 }).map(String),
    fc.double({ min: -1e6, max: 1e6, noNaN: true }).map(String),
    fc
      .tuple(fc.integer({ min: 0, max: 9_999_999 }), fc.integer({ min: 0, max: 6 }))
      .map(([number, places]) => (number / 10 ** places).toFixed(places)),
  );
  const odd = fc.constantFrom(
    ...[
      "",
      "NA",
      "5.",
      ".5",
      "+3",
      "007",
      "-0",
      "0.0",
      "1e5",
      "1.5E-3",
      "1e999",
      " 8",
      "8 ",
      '"7"',
      '"1.5"',
      "−2",
    ],
    ...[
      "1.234",
      "12.2020",
      "12.0001",
      "1,5",
      '"1,5"',
      '"1,234"',
      '"1,234.5"',
      "1 234",
      "504¹",
      '"x',
      'x"',
      "\r",
    ],
    ...["123456789012345678901", "0.1234567890123456789012345", "-", "1.2.3", "\u00a07"],
  );
  const table = fc
    .record({
      delimiter: fc.constantFrom(",", ";", "\t"),
      comma: fc.boolean(),
      end: fc.constantFrom("\n", "\r\n", "\r"),
      above: fc.constantFrom("", "A title\n\n", "\ufeff", "\n", '"a ""title"""\n'),
      names: fc.constantFrom(
        ["id", "x", "y"],
        ["y", "x", "id"],
        ["x", "y", ""],
        ["x¹", "y", "x"],
        [" x ", '"y"', "z"],
      ),
      below: fc.constantFrom("", "\n", "\r\n\n", ",,\n", "1\n"),
      rows: fc.array(fc.tuple(fc.constantFrom("a", "7", '"b, c"', '"d\n""e"""', "я"), ordinary, ordinary), {
        minLength: 1,
        maxLength: 6,
      }),
      oddAt: fc.option(fc.tuple(fc.nat(5), fc.nat(2), odd)),
    })
    .map(({ delimiter, comma, end, above, names, below, rows, oddAt }) => {
      const lines = rows.map((row, i) => {
        const inOrder = names[0] === "id" ? row : [row[1], row[2], row[0]];
        const cells = inOrder.map((cell) =>
          comma && /^-?\d+\.\d+$/.test(cell) ? cell.replace(".", ",") : cell,
        );
        return cells.map((cell, j) => (oddAt?.[0] === i && oddAt[1] === j ? oddAt[2] : cell)).join(delimiter);
      });
      return `${above}${[names.join(delimiter), ...lines].join(end)}${below}`;
    });

  it("are what the cells of the table are read as, or are left to these", async () => {
    let read = 0;
    await fc.assert(
      fc.asyncProperty(table, async (text) => {
        const columns = plain(text);
        if (columns === undefined) return;
        read++;
        expect(columns).toEqual(await throughCells(text));
      }),
      { numRuns: 2000 },
    );
    expect(read).toBeGreaterThan(200);
  });

  it("may have text in quotation marks beside them, decimal commas, exponents and every digit of a double", () => {
    const text = 'id;y;x\r\n"a; ""b""";1,5;-2\r\n\r\n"c\nd";1,234;7\r\n';
    expect(plain(text)).toEqual([
      [-2, 7],
      [1.5, 1.234],
    ]);
    expect(plain('x,y\n1e5,0.30000000000000004\n-1.5E-3,"2"\n')).toEqual([
      [100000, -0.0015],
      [0.30000000000000004, 2],
    ]);
    expect(plain("title\ny\tx\n1\t2\n3\t4")).toEqual([
      [2, 4],
      [1, 3],
    ]);
  });

  it.each([
    "x,y\n1,\n",
    "x,y\n1,2,3\n",
    "x,y\n1\n",
    "x,y,\n1,2,3\n",
    "x;y\n1,234;5\n",
    "x;y\n1,5;5\n2.5;5\n",
    "x,y\n12.2020,1\n",
    "x,y\n1,2¹\n",
    "x¹,y\n1,2\n",
    "x,x,y\n1,2,3\n",
    "x,y\n",
    "",
    "x,y\n1,2\0\n",
    '<table x="1,2">\n',
  ])("are not of a table with anything odd: %j", (text) => {
    expect(plain(text)).toBeUndefined();
  });
});

import { describe, expect, expectTypeOf, it } from "vitest";
import {
  monthCell,
  numberCell,
  optionalCell,
  parseCsv,
  patternCell,
  readCsv,
  textCell,
  wordCell,
  type CellSchema,
} from "../../src/files/checked-rows.js";
import type { YearMonth } from "../../src/months/year-month.js";
import { problemOf, temporaryFolder } from "../fixtures/workbooks.js";

const { put } = temporaryFolder();
const month = { en: "a month's name", ru: "название месяца", kk: "айдың атауы" };
const schema = {
  month: monthCell,
  value: numberCell({ positive: true }),
  kind: wordCell(["", "real", "nominal"]),
  count: optionalCell(numberCell({ integer: true })),
};

describe("a checked CSV file of the package's own layout", () => {
  it("gives rows of the types that its schema says", () => {
    const file = put("own.csv", "kind,value,month,count,other\nreal,1.5,2024-01,,x\n,2,2024-02,3,\n");
    const rows = readCsv(file, schema);
    expect(rows).toEqual([
      { month: "2024-01", value: 1.5, kind: "real", count: null },
      { month: "2024-02", value: 2, kind: "", count: 3 },
    ]);
    expectTypeOf(rows).toEqualTypeOf<
      { month: YearMonth; value: number; kind: "" | "real" | "nominal"; count: number | null }[]
    >();
  });

  it("names file, row and column of the first cell that does not fit", async () => {
    const file = put("own.csv", 'month,value,kind,count\n2024-01,"1\n",real,\n2024-1,2,real,\n');
    const problem = await problemOf(() => readCsv(file, schema));
    expect(problem).toMatchObject({ file, row: 4, column: "month" });
    expect(problem.message).toBe(
      `${file}, row 4, column month: found "2024-1"; expected a month written as 2000-01`,
    );
    expect(problem.inLanguage("ru")).toBe(
      `${file}, строка 4, столбец month: найдено: "2024-1"; ожидалось: месяц в виде 2000-01`,
    );
    expect(problem.inLanguage("kk")).toBe(
      `${file}, 4-жол, month бағаны: табылғаны: "2024-1"; күтілгені: 2000-01 түріндегі ай`,
    );
  });

  it.each([
    ["", undefined, "the file is empty; expected a header line and at least one row"],
    [" \n\n", undefined, "the file is empty; expected a header line and at least one row"],
    ["a,b\n", undefined, "a header and no rows; expected at least one row"],
    ["a,c\n1,2\n", 1, 'no column "b"; there are "a", "c"; expected the columns a, b'],
    ["\na,b,a\n1,2,3\n", 2, '2 columns are named "a"; expected one'],
    ["a,b\n1,2\n3\n", 3, "1 cells; expected 2 as in the header"],
    ["a,b\n1,2\n3,4,\n", 3, "3 cells; expected 2 as in the header"],
    ['a,b\n"1\n",2\n3,"4\n', 4, "not a well-formed CSV file: a quotation mark is opened and never closed"],
  ])("is refused by row: %j", async (text, row, message) => {
    const problem = await problemOf(() => parseCsv(text, "f.csv", ["a", "b"]));
    expect(problem.row).toBe(row);
    expect(problem.message).toContain(message);
  });
});

describe("a cell of a schema", () => {
  it.each<[string, CellSchema<unknown>, string, unknown]>([
    ["any text", textCell(), "", ""],
    ["one word", wordCell(["", "yes"]), "yes", "yes"],
    ["no word where none is needed", wordCell(["", "yes"]), "", ""],
    ["a text of a form", patternCell(/^[a-z]+$/, month), "may", "may"],
    ["a decimal comma", numberCell({ decimalMark: "comma" }), "1,234", 1.234],
    ["nothing", optionalCell(numberCell()), " ", null],
  ])("holds %s", (_, cell, text, value) => {
    expect(cell(text)).toEqual({ value });
  });

  it.each<[string, CellSchema<unknown>, string, string]>([
    ["an empty text", textCell(month), "", "a month's name"],
    ["another form", patternCell(/^[a-z]+$/, month), "5", "a month's name"],
    ["another word of two", wordCell(["real", "nominal"]), "Real", "real or nominal"],
    ["another word than one", wordCell(["", "yes"]), "no", "yes or nothing"],
    ["another word than two", wordCell(["", "comma", "point"]), ".", "comma, point or nothing"],
    ["another word of many", wordCell(["a", "b", "c"]), "", "one of a, b, c"],
    ["another word of many or none", wordCell(["", "a", "b", "c"]), "d", "one of a, b, c, or nothing"],
    ["text", numberCell(), "x", "a number (the text is not a number)"],
    ["zero", numberCell({ positive: true }), "0", "a positive number (it is not above zero)"],
    ["a fraction", numberCell({ integer: true }), "1.5", "a whole number (it is not whole)"],
    [
      "two numbers",
      numberCell({ integer: true, positive: true }),
      "1,234",
      "a positive whole number (the number can be read two ways)",
    ],
    ["a number for what it is", numberCell({ expected: month }), "", "a month's name (the cell is empty)"],
  ])("does not hold %s", (_, cell, text, expected) => {
    expect(cell(text)).toMatchObject({ expected: { en: expected } });
  });
});

import { describe, expect, it } from "vitest";
import type { Cell, Sheet } from "../../src/files/cell.js";
import {
  columnIndex,
  columnName,
  columnNamed,
  findHeader,
  headedAt,
  numberColumn,
  plainHeader,
} from "../../src/files/columns.js";
import { problemOf } from "../fixtures/workbooks.js";

const city = columnNamed("city", "город", "қала");
const price = columnNamed("price", "цена");
const wanted = { en: "a price", ru: "цена", kk: "баға" };

/** A text table, or a sheet of a workbook when named. */
function sheet(rows: Cell[][], name?: string): Sheet {
  return {
    place: { file: "f", ...(name !== undefined && { sheet: name }) },
    name,
    rows: rows.map((cells, i) => ({ number: i + 1, cells })),
  };
}

describe("a header", () => {
  it("is compared without case, units in brackets, underscores, hyphens and the dots of ё", () => {
    expect(plainHeader("Monthly_wage (tenge)")).toBe("monthly wage");
    expect(plainHeader("Объём, млн. [тенге]")).toBe("объем млн");
  });

  it("is the first row that names every column, below titles", () => {
    const table = findHeader(sheet([["Prices"], ["Город", "Цена (тг)"], ["Астана", 1], [""]], "S"), [
      city,
      price,
    ]);
    expect(table.header.number).toBe(2);
    expect(table.names).toEqual(["Город", "Цена (тг)"]);
    expect(table.rows.map(({ number }) => number)).toEqual([3]);
    expect([city, price, columnNamed("year")].map((column) => columnIndex(table, column))).toEqual([
      0, 1, -1,
    ]);
  });

  it("without a column is refused with those that there are, in the language of the reader", async () => {
    const problem = await problemOf(() =>
      findHeader(sheet([["title"], ["қала", "", 5]], "S"), [city, price]),
    );
    expect(problem.message).toBe(
      'f, sheet S, row 2: no column "price"; there are "қала", "5"; expected the columns city, price',
    );
    expect(problem.inLanguage("ru")).toBe(
      'f, лист S, строка 2: нет столбца "price"; есть "қала", "5"; ожидалось: столбцы city, price',
    );
    expect(problem.inLanguage("kk")).toBe(
      'f, S парағы, 2-жол: "price" бағаны жоқ; барлары: "қала", "5"; күтілгені: city, price бағандары',
    );
    expect((await problemOf(() => findHeader(sheet([]), [city]))).message).toBe(
      "f: the file is empty; expected a header and rows",
    );
  });

  it("with two columns of one name is refused, both shown", async () => {
    const table = findHeader(sheet([["city", "Город"]]), [city]);
    const problem = await problemOf(() => columnIndex(table, city));
    expect(problem.message).toBe('f, row 1: 2 columns for city: "city", "Город"; expected one');
    expect(problem.inLanguage("ru")).toBe(
      'f, строка 1: 2 столбца для city: "city", "Город"; ожидалось: один',
    );
  });

  it("that is empty is called by its letter", () => {
    expect(columnName(headedAt(sheet([["city", ""]]), 0), 1)).toBe("B");
  });
});

describe("a row below a header", () => {
  it("with other cells is refused in a text table, where a delimiter was lost or gained", async () => {
    const problem = await problemOf(() =>
      headedAt(
        sheet([
          ["a", "b"],
          ["1", "2", "3"],
        ]),
        0,
      ),
    );
    expect(problem.message).toBe(
      "f, row 2: 3 cells; expected 2 as in the header. " +
        "A comma inside a cell needs quotation marks around the cell",
    );
    expect(problem.inLanguage("kk")).toBe(
      "f, 2-жол: ұяшық саны: 3; күтілгені: тақырып жолындағыдай 2. " +
        "Ішінде үтірі бар ұяшықты тырнақшаға алу керек",
    );
    expect((await problemOf(() => headedAt(sheet([["a", "b"], ["1"]]), 0))).row).toBe(2);
    expect(
      headedAt(
        sheet([
          ["a", "b"],
          ["1", "2", "", ""],
        ]),
        0,
      ).rows,
    ).toHaveLength(1);
    expect(headedAt(sheet([["a", "b"], [1]], "S"), 0).rows).toHaveLength(1);
  });
});

describe("a column of numbers", () => {
  const numbers = (cells: Cell[], options = {}) =>
    numberColumn(headedAt(sheet([["price"], ...cells.map((cell) => [cell])], "S"), 0), 0, {
      expected: wanted,
      ...options,
    });

  it("is read with the decimal mark that its cells prove; empty cells may be null", () => {
    expect(numbers(["1,5", "2,345", "1 000"])).toEqual([1.5, 2.345, 1000]);
    const table = headedAt(
      sheet([
        ["a", "b"],
        ["x", "1"],
        ["y", ""],
      ]),
      0,
    );
    expect(numberColumn(table, 1, { expected: wanted, optional: true })).toEqual([1, null]);
  });

  it("whose digits may be grouped is read as other cells show, or refused", async () => {
    expect(numbers(["450.000", "1.200.000"], { grouped: true })).toEqual([450000, 1200000]);
    expect(numbers(["450.000"])).toEqual([450]);
    expect(await problemOf(() => numbers(["1", "450.000"], { grouped: true }))).toMatchObject({
      file: "f",
      sheet: "S",
      row: 3,
      column: "price",
    });
  });

  it("is not read where an unquoted decimal comma cut numbers in two beside a column without a name", async () => {
    const one = sheet([
      ["month", "index", ""],
      ["2024-01", "100.5", ""],
      ["2024-02", "101", "3"],
      ["2024-03", "100.9", ""],
    ]);
    expect(await problemOf(() => headedAt(one, 0))).toMatchObject({ row: 3, found: "3 cells" });
    const all = sheet([
      ["month", "index", ""],
      ["2024-01", "100", "5"],
      ["2024-02", "101", "3"],
      ["2024-03", "100", ""],
    ]);
    const problem = await problemOf(() => headedAt(all, 0));
    expect(problem.message).toBe(
      'f, row 2: "100" and beside it, without a header, "5": perhaps one number cut at a decimal comma; ' +
        "expected every cell below a header. A comma inside a cell needs quotation marks around the cell",
    );
    const unnamed = [
      ["month", ""],
      ["2024-01", "100"],
      ["2024-02", "101"],
    ];
    expect(headedAt(sheet(unnamed), 0).rows).toHaveLength(2);
  });
});

import { describe, expect, it } from "vitest";
import {
  cellNumber,
  cellText,
  decimalMarkOf,
  foundCell,
  isBlankRow,
  listedCells,
  markShownByGroups,
  refuseTwoReadings,
  type Cell,
} from "../../src/files/cell.js";
import { problems } from "../../src/files/words.js";
import { problemOf } from "../fixtures/workbooks.js";

const price = { en: "a price", ru: "цена", kk: "баға" };
const place = { file: "f.xlsx", sheet: "S", row: 3, column: "price" };
const column = { file: "f.csv", column: "price" };
const below = (...cells: Cell[]) => cells.map((cell, i) => ({ cell, row: i + 2 }));
const failed = { unreadable: problems.errorCell("C3", "S", "#N/A") };

describe("a cell", () => {
  it("is shown as text: spaces single, numbers short, dates as 2024-01-31", () => {
    expect([" a \u00A0 b\n", 1.5, { year: 2024, month: 1, day: 31 }, ""].map(cellText)).toEqual([
      "a b",
      "1.5",
      "2024-01-31",
      "",
    ]);
    expect(isBlankRow({ number: 1, cells: ["", " \t"] })).toBe(true);
    expect(isBlankRow({ number: 1, cells: ["", 0] })).toBe(false);
  });

  it("is shown in messages in quotation marks, one that cannot be read in the reader's language", () => {
    expect(foundCell("1oo")).toEqual({ en: 'found "1oo"', ru: 'найдено: "1oo"', kk: 'табылғаны: "1oo"' });
    expect(foundCell(failed).ru).toBe('найдено: "в ячейке C3 листа \\"S\\" ошибка #N/A"');
    expect(listedCells(["a", 2]).kk).toBe('"a", "2"');
    expect(listedCells([failed, "b"]).kk).toBe('"\\"S\\" парағының C3 ұяшығында #N/A қатесі тұр", "b"');
  });

  it("holds a number, as it is or as people write it", () => {
    const wanted = { expected: price, decimalMark: "comma" } as const;
    expect([2.5, "1 200,5", "-3"].map((cell) => cellNumber(cell, place, wanted))).toEqual([2.5, 1200.5, -3]);
  });

  it.each<[Cell, string]>([
    ["1oo", 'found "1oo"; expected a price (the text is not a number)'],
    ["", 'found ""; expected a price (the cell is empty)'],
    [0, 'found "0"; expected a price (it is not above zero)'],
    [Infinity, 'found "Infinity"; expected a price (the value is infinite)'],
    [{ year: 2024, month: 1, day: 31 }, "the cell is a date, 2024-01-31; expected a price"],
    [failed, 'cell C3 of sheet "S" holds the error #N/A. Open the workbook in a spreadsheet program'],
  ])("without the number wanted is refused by sheet, row and column: %j", async (cell, message) => {
    const wanted = { expected: price, decimalMark: "unknown", positive: true } as const;
    const problem = await problemOf(() => cellNumber(cell, place, wanted));
    expect(problem).toMatchObject(place);
    expect(problem.message).toContain(`f.xlsx, sheet S, row 3, column price: ${message}`);
  });

  it("without the number wanted is refused in Russian and Kazakh", async () => {
    const problem = await problemOf(() =>
      cellNumber("0", place, { expected: price, decimalMark: "unknown", positive: true }),
    );
    expect(problem.inLanguage("ru")).toBe(
      'f.xlsx, лист S, строка 3, столбец price: найдено: "0"; ожидалось: цена (значение не больше нуля)',
    );
    expect(problem.inLanguage("kk")).toBe(
      'f.xlsx, S парағы, 3-жол, price бағаны: табылғаны: "0"; күтілгені: баға (мән нөлден үлкен емес)',
    );
  });
});

describe("the decimal mark of a column", () => {
  it.each<[string, Cell[], string]>([
    ["a point", ["1", "2.5", 3.5], "point"],
    ["a comma", ["1", "2,5"], "comma"],
    ["a comma beside groups of points", ["1.234,5", "1.234"], "comma"],
    ["unknown without marks", ["1", "2"], "unknown"],
    ["unknown where every mark may group", ["1,234", "2,345"], "unknown"],
  ])("is %s", (_, cells, mark) => {
    expect(decimalMarkOf(below(...cells), column)).toBe(mark);
  });

  it("is refused where the cells prove both, in the language of the reader", async () => {
    const problem = await problemOf(() => decimalMarkOf(below("2.5", "1", "2,75"), column));
    expect(problem.message).toBe(
      'f.csv, row 4, column price: found "2,75" beside "2.5" in row 2; ' +
        "expected one decimal mark, point or comma, so that no number can be read two ways",
    );
    expect(problem.inLanguage("ru")).toContain(
      'найдено: "2,75", а в строке 2: "2.5"; ожидалось: один десятичный',
    );
    expect(problem.inLanguage("kk")).toContain(
      'табылғаны: "2,75", ал 2-жолда: "2.5"; күтілгені: ешбір санды',
    );
    expect((await problemOf(() => decimalMarkOf(below("2.5", "1,234"), column))).row).toBe(3);
    expect(decimalMarkOf(below("2.5", "1,234", "1,234.5"), column)).toBe("point");
  });

  it("is shown by groups of digits anywhere in the table", () => {
    const rows = (...cells: string[]) => cells.map((cell, i) => ({ number: i + 1, cells: ["x", cell] }));
    expect(markShownByGroups(rows("1.200.000"))).toBe("comma");
    expect(markShownByGroups(rows("1,200.5"))).toBe("point");
    expect(markShownByGroups(rows("1.200"))).toBe("unknown");
    expect(markShownByGroups(rows("1.200.000", "1,200,000"))).toBe("unknown");
  });

  it("that nothing proves is refused with both ways to write the number", async () => {
    const problem = await problemOf(() => refuseTwoReadings(below("1", "450.000"), column, price));
    expect(problem.message).toBe(
      'f.csv, row 3, column price: found "450.000"; expected a price (the number can be read two ways). ' +
        "Write 450000 if the mark groups digits, 450.0000 if it is a decimal mark",
    );
    expect(problem.inLanguage("ru")).toContain(
      "цена (число можно прочитать двояко). " +
        "Напишите 450000, если знак отделяет группу цифр, или 450.0000, если он десятичный",
    );
    expect(() => refuseTwoReadings(below("1", 450.5, "450"), column, price)).not.toThrow();
  });
});

import { mkdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { noticeText, type Notice } from "../../src/errors.js";
import { regressTable, type RegressOptions } from "../../src/regress/run.js";
import { problemOf, temporaryFolder, workbook } from "../fixtures/workbooks.js";
import { regressModels as models } from "../statistics/regress-references.js";
import { expectDigits } from "../support.js";

const { folder, put } = temporaryFolder();
const lines = (name: string) =>
  readFileSync(fileURLToPath(new URL(`../fixtures/${name}`, import.meta.url)), "utf8")
    .trim()
    .split("\n");
let folders = 0;

/** A table in parts, each with the header, in a folder of its own. */
function inParts(fixture: string, names: readonly string[], times = 1): string {
  const [header, ...rows] = lines(fixture);
  const inside = `parts${folders++}`;
  mkdirSync(join(folder, inside));
  const size = Math.ceil(rows.length / names.length);
  names.forEach((name, i) => {
    const part = rows.slice(i * size, (i + 1) * size).join("\n");
    put(`${inside}/${name}`, `${header}\n${`${part}\n`.repeat(times)}`);
  });
  return join(folder, inside);
}

const options = { y: "price", x: "income,area,year" };

async function estimatesOf(files: string | string[], wanted: RegressOptions = options) {
  const [one] = await regressTable(files, wanted);
  return one!.regression.coefficients.map(({ estimate }) => estimate);
}

describe("a regression on several files", () => {
  it.each([
    ["a pattern", "*.csv"],
    ["a pattern of one letter", "part-?.csv"],
    ["a pattern of folders", "../**/part-?.csv"],
  ])("by %s has the coefficients that R has of all rows", async (_, pattern) => {
    const inside = inParts("cross-section.csv", ["part-1.csv", "part-2.csv", "part-3.csv"]);
    const files = pattern.startsWith("..")
      ? join(dirname(inside), "**", inside.slice(-6), "part-?.csv")
      : join(inside, pattern);
    expectDigits(await estimatesOf(files), models["cross-section"]!.estimate, 10);
  });

  it("is, to the last digit, that on one file with the rows in the order of the names", async () => {
    const inside = inParts("cross-section.csv", ["b.csv", "a.csv"]);
    const [header, ...rows] = lines("cross-section.csv");
    const whole = put("whole.csv", [header, ...rows.slice(250), ...rows.slice(0, 250)].join("\n"));
    const expected = await regressTable(whole, options);
    expect(await regressTable([join(inside, "b.csv"), join(inside, "a.csv")], options)).toEqual(expected);
    expect(await regressTable(join(inside, "*"), options)).toEqual(expected);
  });

  it.each([
    [150, "held in memory", ["HC1"]],
    [1200, "read in one pass", []],
  ])("of %i times the rows is %s", async (times, _, robustErrors) => {
    const inside = inParts("cross-section.csv", ["1.csv", "2.csv"], times);
    const [one] = await regressTable(join(inside, "*.csv"), options);
    expect(one!.regression.n).toBe(500 * times);
    expect(Object.keys(one!.robust)).toEqual(robustErrors);
    expectDigits(
      one!.regression.coefficients.map(({ estimate }) => estimate),
      models["cross-section"]!.estimate,
      10,
    );
  });

  it("of which one is a workbook and the columns stand in another order has R's coefficients", async () => {
    const inside = inParts("cross-section.csv", ["1.csv", "2.csv"]);
    const rows = readFileSync(join(inside, "2.csv"), "utf8").trim().split("\n");
    const turned = rows.map((row, i) => {
      const cells = row.split(",").reverse();
      return i === 0 ? cells : cells.map(Number);
    });
    const book = put("2.xlsx", workbook({ Data: turned }));
    expectDigits(await estimatesOf([join(inside, "1.csv"), book]), models["cross-section"]!.estimate, 10);
  });

  it("of months puts the rows of all in the order of time", async () => {
    const inside = inParts("monthly.csv", ["z.csv", "a.csv"]);
    const wanted = { y: "y", x: "x,z", time: "month" };
    expectDigits(await estimatesOf(join(inside, "*.csv"), wanted), models.level!.estimate, 10);
  });

  it("says how many there are, in three languages", async () => {
    const inside = inParts("cross-section.csv", ["1.csv", "2.csv"]);
    const notices: Notice[] = [];
    const pattern = join(inside, "*.csv");
    await regressTable(pattern, options, undefined, (notice) => notices.push(notice));
    const [first, last] = [join(inside, "1.csv"), join(inside, "2.csv")];
    expect(notices.map((notice) => noticeText(notice, "en"))).toEqual([
      `${pattern}: 2 files read one after the other, from ${first} to ${last}`,
    ]);
    expect(noticeText(notices[0]!, "ru")).toBe(
      `${pattern}: прочитано подряд: 2 файла, от ${first} до ${last}`,
    );
    expect(noticeText(notices[0]!, "kk")).toBe(
      `${pattern}: 2 файл бірінен кейін бірі оқылды: алғашқысы ${first}, соңғысы ${last}`,
    );
  });

  it("takes a file whose name looks like a pattern as it is", async () => {
    const [header, ...rows] = lines("cross-section.csv");
    put("what[1].csv", [header, ...rows].join("\n"));
    expectDigits(await estimatesOf(join(folder, "what[1].cs*")), models["cross-section"]!.estimate, 10);
    if (process.platform === "win32") return;
    const file = put("what?.csv", [header, ...rows].join("\n"));
    expectDigits(await estimatesOf(file), models["cross-section"]!.estimate, 10);
  });
});

describe("several files that cannot be taken together", () => {
  const inside = inParts("cross-section.csv", ["1.csv", "2.csv"]);
  const whole = join(inside, "1.csv");
  const put2 = (name: string, text: string) => put(`${inside.split(/[\\/]/).at(-1)!}/${name}`, text);
  const lacking = put2("lacking.tsv", "id,income,area,price\n1,2,3,4\n");
  const more = put2("more.tsv", "id,income,area,year,price,floor\n1,2,3,4,5,6\n");
  const broken = put2("broken.tsv", "id,income,area,year,price\n1,2,3,4,5\n1,,3,4,5\n");

  it.each([
    [
      "one lacks a column of the regression",
      [whole, lacking],
      options,
      `${lacking}, row 1: no column "year"; there are "id", "income", "area", "price"`,
    ],
    [
      "one lacks another column",
      [whole, lacking],
      { y: "price", x: "income" },
      `${lacking}: columns of ${whole} that are missing: "year"; expected the same columns in all files`,
    ],
    [
      "one has a column more",
      [whole, more],
      options,
      `${more}: columns that ${whole} does not have: "floor"; expected the same columns in all files`,
    ],
    ["a cell is empty", [whole, broken], options, `${broken}, row 3, column income: found ""`],
    ["one is named twice", [whole, join(inside, ".", "1.csv")], options, "the file is named twice"],
    ["a pattern and a name lead to one", [join(inside, "*.csv"), whole], options, "the file is named twice"],
    [
      "no name matches",
      [join(inside, "lackin?.csv")],
      options,
      `no file matches this pattern. The nearest name in ${JSON.stringify(inside)} is "lacking.tsv"`,
    ],
    ["there is no such folder", ["nowhere/*.csv"], options, "no file matches this pattern. Check the path"],
    ["one is a folder", [whole, inside], options, `${inside}: no file, among several`],
    ["one is not there", [whole, join(inside, "3.csv")], options, "there is no such file"],
    [
      "all together have a constant regressor",
      [put2("c1.tsv", "x,y\n1,2\n1,3\n"), put2("c2.tsv", "x,y\n1,4\n1,3\n")],
      { y: "y", x: "x" },
      "c2.tsv, column x: the regressor is constant",
    ],
  ])("are refused where %s", async (_, files, wanted, message) => {
    expect((await problemOf(() => regressTable(files, wanted))).message).toContain(message);
  });

  it("are refused where a month is in both, or left out between them", async () => {
    const months = (name: string, ...named: string[]) =>
      put2(name, `month,x,y\n${named.map((month, i) => `${month},${i},${i * i}`).join("\n")}\n`);
    const first = months("m1.tsv", "2024-01", "2024-02", "2024-03");
    const second = months("m2.tsv", "2024-03", "2024-04");
    const later = months("m3.tsv", "2024-06", "2024-07");
    const wanted = { y: "y", x: "x", time: "month" };
    expect((await problemOf(() => regressTable([first, second], wanted))).message).toContain(
      `${second}, row 2: the month 2024-03 is there twice, also in ${first}, row 4`,
    );
    expect((await problemOf(() => regressTable([first, later], wanted))).message).toContain(
      `${later}, row 2: 2024-04 and 2024-05 are missing between 2024-03 (${first}, row 4) and 2024-06`,
    );
  });
});

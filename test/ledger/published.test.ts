import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { InputError } from "../../src/errors.js";
import { countVerdicts, ledger } from "../../src/ledger/ledger.js";
import { readPublished } from "../../src/ledger/published.js";

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "spectrum-published-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

const header = "id,where,kind,printed,unit,decimal_mark,exact,formula,result,expected,note";

function read(...rows: string[]) {
  const file = join(folder, "survey.csv");
  writeFileSync(file, [header, ...rows, ""].join("\n"));
  return readPublished(file, "survey");
}

function problem(...rows: string[]): InputError {
  try {
    read(...rows);
  } catch (error) {
    if (error instanceof InputError) return error;
    throw error;
  }
  throw new Error("the rows were read");
}

it("reads inputs, figures that follow from them, and statements", () => {
  const [wage, index, order] = read(
    "wage,Table 1,figure,504212,tenge,,,,,,",
    "index,Table 1,figure,79.06,,,,100 * wage / 637980,,differs,one slip",
    "order,p. 80,statement,the index exceeds 79,,,,index > 79,,holds,",
  );
  expect(wage).toMatchObject({ formula: null, expected: null, figure: { value: 504212, places: 0 } });
  expect(index).toMatchObject({ expected: "differs", formula: { names: ["wage"] }, note: "one slip" });
  expect(order).toMatchObject({ kind: "statement", figure: null, printed: "the index exceeds 79" });
});

it.each([
  [
    "an id that is there twice",
    ["a,t,figure,1,,,,,,,", "a,t,figure,2,,,,,,,"],
    /row 3, column id: "a" stands in row 2 already; expected an id of its own$/,
  ],
  [
    "a formula beside a result",
    ["a,t,figure,1,,,,1,survey.n,reproduced,"],
    /row 2, column result: a formula and a result; expected one of the two$/,
  ],
  [
    "a formula without a verdict on record",
    ["a,t,figure,1,,,,1,,,"],
    /column expected: "" beside a formula; expected a verdict that a formula can have$/,
  ],
  [
    "a verdict without a formula",
    ["a,t,figure,1,,,,,,differs,"],
    /column expected: "differs" without a formula; expected not-recomputable, or nothing for an input$/,
  ],
  [
    "a name that no figure has",
    ["a,t,figure,1,,,,b,,reproduced,"],
    /column formula: there is no figure "b"; expected the id of a printed figure, or a result that begins with "survey\."$/,
  ],
  [
    "a formula that cannot be read",
    ["a,t,figure,1,,,,1 +,,reproduced,"],
    /survey\.csv, row 2, column formula: in the formula "1 \+", it ends at character 4/,
  ],
  [
    "a formula that is too deep",
    [`a,t,figure,1,,,,${"(".repeat(300)}1${")".repeat(300)},,reproduced,`],
    /survey\.csv, row 2, column formula: the formula .* is nested too deep at character 202; expected at most 200/,
  ],
  [
    "a formula that is too long",
    [`a,t,figure,1,,,,${"1+".repeat(200_000)}1,,reproduced,`],
    /survey\.csv, row 2, column formula: a formula of 400001 characters; expected at most 10000$/,
  ],
  [
    "a name that every object has",
    ["a,t,figure,1,,,,constructor,,reproduced,"],
    /survey\.csv, row 2, column formula: there is no figure "constructor"/,
  ],
  [
    "a name that every object inherits",
    ["a,t,figure,1,,,,__proto__ + 1,,reproduced,"],
    /survey\.csv, row 2, column formula: there is no figure "__proto__"/,
  ],
])("names row and column of %s", (_, rows, message) => {
  expect(problem(...rows).message).toMatch(message);
});

it("takes names that every object has for ids", () => {
  const names = ["constructor", "toString", "hasOwnProperty"];
  const follows = "n,t,figure,1,,,,constructor,,reproduced,";
  const entries = ledger(read(...names.map((name) => `${name},t,figure,1,,,,,,,`), follows));
  expect(entries.at(-1)).toMatchObject({ verdict: "reproduced", worked: "1" });
  expect(countVerdicts(entries)).toEqual({ reproduced: 1 });
});

it("says so in Russian and in Kazakh too", () => {
  const error = problem("a,t,figure,1,,,,b,,reproduced,");
  expect(error.inLanguage("ru")).toMatch(
    /строка 2, столбец formula: нет числа "b"; ожидалось: id опубликованного числа/,
  );
  expect(error.inLanguage("kk")).toMatch(
    /2-жол, formula бағаны: "b" деген сан жоқ; күтілгені: жарияланған санның/,
  );
});

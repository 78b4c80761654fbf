import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { InputError } from "../../src/errors.js";
import type { LedgerEntry } from "../../src/ledger/ledger.js";
import { inLanguage, readTranslations } from "../../src/ledger/translation.js";

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "spectrum-translation-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

function translations(...rows: string[]) {
  const file = join(folder, "housing.ru.csv");
  writeFileSync(file, ["id,where,printed,note", ...rows, ""].join("\n"));
  return readTranslations(file);
}

const figure: LedgerEntry = {
  article: "housing",
  id: "table1.astana.index",
  where: "Table 1, Astana",
  kind: "figure",
  printed: "79.06",
  recomputed: 79.03,
  range: null,
  verdict: "differs",
  note: "The wage over the price gives 79.03.",
  unit: "",
  formula: "100 * wage / price",
  worked: "100 * 504212 / 637980",
  certain: true,
  exact: false,
  expected: "differs",
  under: null,
  isEvidence: false,
  contradictedBelow: [],
  suppositions: [],
};
const statement: LedgerEntry = {
  ...figure,
  id: "text.order",
  kind: "statement",
  printed: "Almaty leads",
  verdict: "holds",
  note: "",
};

it("puts locator, gist and note into another language and leaves the printed figure as it is", () => {
  const texts = translations(
    "table1.astana.index,Таблица 1,,Получается 79.03.",
    "text.order,с. 80,Алматы впереди,",
  );
  expect(inLanguage(figure, texts)).toEqual({ ...figure, where: "Таблица 1", note: "Получается 79.03." });
  expect(inLanguage(statement, texts)).toEqual({ ...statement, where: "с. 80", printed: "Алматы впереди" });
});

it("names the file and the id of an entry that has no translation", () => {
  const texts = translations("text.order,с. 80,Алматы впереди,");
  expect(() => inLanguage(figure, texts)).toThrow(InputError);
  expect(() => inLanguage(figure, texts)).toThrow(
    /housing\.ru\.csv: no translation of table1\.astana\.index/,
  );
});

it("names row and column of a text that is empty where English has one", () => {
  const texts = translations("table1.astana.index,Таблица 1,,", "text.order,с. 80,,");
  expect(() => inLanguage(figure, texts)).toThrow(/row 2, column note: the translation of table1/);
  expect(() => inLanguage(statement, texts)).toThrow(/row 3, column printed: the translation of text\.order/);
});

it("refuses two translations of one entry", () => {
  expect(() => translations("a,x,,", "b,y,,", "a,z,,")).toThrow(
    /row 4, column id: "a" stands in row 2 already/,
  );
});

import { readdirSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, it } from "vitest";
import { articles } from "../../src/articles/articles.js";
import { readProvenance } from "../../src/articles/provenance.js";
import { datasetPath } from "../../src/files/datasets.js";
import { readTranslations } from "../../src/ledger/translation.js";

/*
 * Russian typography, as publishers' rules have it (A. E. Milchin, L. K. Cheltsova, Справочник издателя и автора):
 * a space that does not break before the per cent sign and before a dash, which is long between words.
 */
const slips: readonly [name: string, slip: RegExp][] = [
  ["a breaking or no space before %", /\d(?: |)%(?!-)/],
  ["a breaking space before a dash", / — /],
  ["a short dash between words", /[а-яё»)] – (?=[а-яё«])/i],
  ["an ordinal of per cent in two ways", /%-(?:й|е|м|го)(?![а-яё])/],
  ["a breaking space after №", /№ \d/],
];

function slipsOf(text: string): string[] {
  return slips.filter(([, slip]) => slip.test(text)).map(([name]) => `${name}: ${text}`);
}

it.each(articles.map(({ name }) => name))("the Russian ledger of %s is set as Russian is", (name) => {
  const { texts } = readTranslations(datasetPath(`translations/${name}.ru.csv`));
  const said = [...texts.values()].flatMap(({ where, printed, note }) => [where, printed, note]);
  expect(said.length).toBeGreaterThan(0);
  expect(said.flatMap(slipsOf)).toEqual([]);
});

it("the Russian texts on the datasets are set as Russian is", () => {
  const said = readProvenance().flatMap(({ title, source, table, unit, licence }) =>
    [title, source, table, unit, licence].map((text) => text.ru),
  );
  expect(said.flatMap(slipsOf)).toEqual([]);
});

it("what the articles and the report say in Russian is set as Russian is", async () => {
  const rooms = ["articles", "report", "citing"].map((room) => join(import.meta.dirname, "../../dist", room));
  const files = rooms.flatMap((room) =>
    readdirSync(room, { recursive: true, encoding: "utf8" })
      .filter((file) => /(?:words|summary)\.js$/.test(file))
      .map((file) => join(room, file)),
  );
  expect(files.length).toBeGreaterThan(20);
  const said: string[] = [];
  for (const file of files) collect(await import(pathToFileURL(file).href), said);
  expect(said.length).toBeGreaterThan(500);
  expect(said.flatMap(slipsOf)).toEqual([]);
});

/** Puts the Russian texts of a vocabulary, or of a function that speaks Russian when asked, into a list. */
function collect(value: unknown, into: string[], depth = 0): void {
  if (depth > 6 || value === null) return;
  if (typeof value === "function" && value.length === 1 && depth === 1) {
    // A vocabulary in one language: spoken(texts)("ru"); others throw or give something else.
    try {
      collectStrings((value as (language: string) => unknown)("ru"), into);
    } catch {
      return;
    }
  }
  if (typeof value !== "object") return;
  for (const [key, inner] of Object.entries(value)) {
    if (key === "ru" && typeof inner === "string") into.push(inner);
    else collect(inner, into, depth + 1);
  }
}

function collectStrings(value: unknown, into: string[]): void {
  if (typeof value === "string") into.push(value);
  else if (typeof value === "object" && value !== null) {
    for (const inner of Object.values(value)) collectStrings(inner, into);
  }
}

import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { articles, articleTitle } from "../../src/articles/articles.js";
import { readProvenance } from "../../src/articles/provenance.js";
import { datasetPath } from "../../src/files/datasets.js";
import { journal } from "../../src/articles/words.js";
import { expectItsLetters, numbers, withoutNames } from "../translated.js";

describe("the datasets", () => {
  const root = datasetPath("");
  const files = readdirSync(root, { recursive: true, encoding: "utf8" })
    .map((file) => file.replaceAll("\\", "/"))
    .filter((file) => file.endsWith(".csv"));

  it("each have a provenance, and nothing else has", () => {
    expect(
      readProvenance()
        .map(({ file }) => file)
        .sort(),
    ).toEqual([...files].sort());
  });

  it.each(readProvenance())("$file has the recorded SHA-256", ({ file, sha256 }) => {
    expect(existsSync(datasetPath(file))).toBe(true);
    expect(
      createHash("sha256")
        .update(readFileSync(datasetPath(file)))
        .digest("hex"),
    ).toBe(sha256);
  });

  it("name source, table or release, access date, unit and licence", () => {
    for (const source of readProvenance()) {
      expect(source.accessed).toMatch(/^\d{4}-\d{2}-\d{2}$/);
      for (const text of [source.source, source.table, source.unit, source.licence]) {
        expect(text.en.length).toBeGreaterThan(5);
      }
    }
  });
});

describe.each(["ru", "kk"] as const)("what is said of the datasets in %s", (language) => {
  /** What is the same in every language: files, addresses, licences, identifiers, a name as its bearer prints it. */
  const names = [
    ...[
      /\S+\.(?:csv|js|kz)/,
      /fao\.org\S*/,
      /datasets\/official/,
      /10\.52536\/\S+/,
      /Indices_Monthly(?:_Real)?/,
    ],
    ...[/README/, /Жанатқызы/, /MUV/, /Pink Sheet/, /DOI/, /CC BY/, /PDDL/, /MIT/, /unit/],
  ].map(({ source }) => source);
  /** A month as data write it, "2024-12", is a year where months stand in words. */
  const withYears = (text: string) => text.replace(/\b((?:19|20)\d\d)-(?:0[1-9]|1[0-2])\b/g, "$1");

  it("is in its letters and has the numbers of the English text", () => {
    for (const { title, source, table, unit, licence } of readProvenance()) {
      const texts = [title, source, table, unit, licence];
      const said = texts.map((text) => text[language]).join("; ");
      expectItsLetters(withoutNames(said, names), language);
      const english = withYears(texts.map((text) => text.en).join("; "));
      expect(numbers(said, language), said).toEqual(numbers(english, "en"));
    }
  });

  it("names an article as its citation does, and the journal in that language", () => {
    const cited = readProvenance().filter(({ source }) => source.en.includes("doi"));
    expect(new Set(cited.map(({ source }) => source.en)).size).toBe(articles.length);
    for (const { source } of cited) {
      const { name, citation } = articles.find((one) => source.en.endsWith(one.citation.doi))!;
      const families = citation.authors[language].map((author) => author.split(",")[0]).join(", ");
      const [, pages] = /\((.*)\)$/.exec(articleTitle(name, language))!;
      expect(source[language]).toBe(
        `${families}. ${citation.title[language]}. «${journal[language]}» 2/2025, ${pages}, DOI ${citation.doi}`,
      );
    }
  });
});

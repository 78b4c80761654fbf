import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { describe, expect, it } from "vitest";
import { articles } from "../../src/articles/articles.js";
import { packageWork } from "../../src/citing/works.js";

/** A YAML reader, as ESLint brings it. */
const { load } = createRequire(import.meta.url)("js-yaml") as { load(text: string): unknown };

const top = new URL("../../", import.meta.url);
const read = (file: string) => readFileSync(new URL(file, top), "utf8");

interface CitationFile {
  [key: string]: unknown;
  version: unknown;
  authors: { name?: string }[];
  references: { authors: unknown[]; [key: string]: unknown }[];
}
const file = load(read("CITATION.cff")) as CitationFile;
const manifest = JSON.parse(read("package.json")) as {
  version: string;
  license: string;
  repository?: unknown;
  files: string[];
};

describe("CITATION.cff", () => {
  it("has the fields that the Citation File Format 1.2.0 demands, and none that it does not know", () => {
    // Guide to Citation File Format schema version 1.2.0, "Valid keys" and "Required root keys".
    const required = ["authors", "cff-version", "message", "title"];
    const known = [...required, "abstract", "keywords", "license", "references", "type", "version"];
    expect(Object.keys(file)).toEqual(expect.arrayContaining(required));
    expect(known).toEqual(expect.arrayContaining(Object.keys(file)));
    expect(file["cff-version"]).toBe("1.2.0");
    expect(file["type"]).toBe("software");
  });

  it("has the version, the licence and the address of package.json", () => {
    expect(file.version).toBe(manifest.version);
    expect(file["license"]).toBe(manifest.license);
    expect("repository-code" in file).toBe(manifest.repository !== undefined);
    expect(manifest.files).toContain("CITATION.cff");
  });

  it("names the package and its authors as references do, and nobody in person", () => {
    const { title, authors, year } = packageWork(manifest, "en");
    expect(file["title"]).toBe(title);
    expect(file.authors).toEqual([{ name: (authors[0] as { body: string }).body }]);
    expect(read("LICENSE")).toContain(`Copyright (c) ${year} ${file.authors[0]!.name}`);
  });

  it("names every article as its face does", () => {
    const expected = articles.map(({ citation, pages: [first, last] }) => ({
      type: "article",
      title: citation.title.en,
      authors: citation.authors.en.map((author) => {
        const [family, given] = author.split(", ");
        return { "family-names": family, "given-names": given };
      }),
      journal: "Kazakhstan-Spectrum",
      year: 2025,
      issue: "2",
      start: String(first),
      ...(last !== undefined && { end: String(last) }),
      doi: citation.doi,
      languages: [citation.language],
    }));
    expect(file.references).toEqual(expected);
  });
});

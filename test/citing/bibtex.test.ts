import { describe, expect, it } from "vitest";
import { articles, findArticle } from "../../src/articles/articles.js";
import { bibtex } from "../../src/citing/bibtex.js";
import { articleWork, findingWork, packageWork } from "../../src/citing/works.js";

describe("BibTeX", () => {
  it("names an article with its pages by a double hyphen and its capitals kept", () => {
    expect(bibtex(articleWork(findArticle("maslikhats"), "en"))).toBe(
      `@article{davletbayeva2025maslikhats,
  author = {Davletbayeva, Zh. and Akanova, A.},
  title = {{The role of maslikhats in the system of local self-government: The case of Almaty}},
  journal = {Kazakhstan-Spectrum},
  year = {2025},
  number = {2},
  pages = {51--63},
  doi = {10.52536/2415-8216.2025.114.2.004},
}`,
    );
  });

  it("writes a page with a plus where the last one is not known, as BibTeXing says", () => {
    expect(bibtex(articleWork(findArticle("personnel"), "en"))).toContain("  pages = {132+},\n");
  });

  it("keeps a body's name whole, and text letter by letter", () => {
    const said = { where: "R² & {n}_1", printed: "−50 %", verdict: "differs" };
    const text = bibtex(findingWork(findArticle("food"), "x", said, { version: "1.2.3" }, "en"));
    expect(text).toContain("  author = {{The spectrum-replication authors}},\n");
    expect(text).toContain("  title = {{R$^2$ \\& \\{n\\}\\_1: printed $-$50 \\%; verdict: differs}},\n");
  });

  it("puts a finding's article behind it", () => {
    const said = { where: "Table 1", printed: "1", verdict: "differs" };
    const text = bibtex(findingWork(findArticle("food"), "x", said, { version: "1.2.3" }, "en"));
    expect(text.match(/^@\w+\{.*,$/gm)).toEqual(["@misc{spectrum-food-x,", "@article{dulambayeva2025food,"]);
  });

  it("has a key of its own for every article, in Latin letters", () => {
    const keys = articles.map((article) => articleWork(article, "kk").key);
    expect(new Set(keys).size).toBe(articles.length);
    for (const key of keys) expect(key).toMatch(/^[a-z0-9-]+$/);
  });

  it("gives an address only where one is known", () => {
    expect(bibtex(packageWork({ version: "1.2.3" }, "en"))).not.toContain("url");
    expect(bibtex(packageWork({ version: "1.2.3", url: "https://example.org" }, "en"))).toContain(
      "  url = {https",
    );
  });
});

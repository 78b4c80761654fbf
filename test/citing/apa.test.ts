import { describe, expect, it } from "vitest";
import { findArticle } from "../../src/articles/articles.js";
import { readProvenance } from "../../src/articles/provenance.js";
import { apa } from "../../src/citing/apa.js";
import type { ArticleWork, SoftwareWork } from "../../src/citing/work.js";
import { articleWork, datasetWork, findingWork, packageWork } from "../../src/citing/works.js";
import type { Language } from "../../src/languages.js";

describe("APA, 7th edition", () => {
  it("names an article without a volume as the society's own example does", () => {
    // apastyle.apa.org, "Journal article references": a journal that has issues and no volumes.
    const example: ArticleWork = {
      kind: "article",
      key: "lipscomb2021",
      language: "en",
      authors: [{ family: "Lipscomb", initials: "A. Y." }],
      title: "Addressing trauma in the college essay writing process",
      year: 2021,
      journal: "The Journal of College Admission",
      issue: 249,
      pages: [30, 33],
      doi: "10.0000/none",
    };
    expect(apa(example)).toBe(
      "Lipscomb, A. Y. (2021). Addressing trauma in the college essay writing process. " +
        "The Journal of College Admission, (249), 30–33. https://doi.org/10.0000/none",
    );
  });

  it("names software as the Publication Manual does, 10.10, example 67", () => {
    const example: SoftwareWork = {
      kind: "software",
      key: "borenstein2014",
      language: "en",
      authors: [
        { family: "Borenstein", initials: "M." },
        { family: "Hedges", initials: "L." },
        { family: "Higgins", initials: "J." },
        { family: "Rothstein", initials: "H." },
      ],
      title: "Comprehensive meta-analysis",
      year: 2014,
      version: "3.3.070",
    };
    // The publisher, which that example has, is not known of this package.
    expect(apa(example)).toBe(
      "Borenstein, M., Hedges, L., Higgins, J., & Rothstein, H. (2014). " +
        "Comprehensive meta-analysis (Version 3.3.070) [Computer software].",
    );
  });

  it("joins two authors by an ampersand, and says that a last page is not known", () => {
    expect(apa(articleWork(findArticle("food"), "en"))).toBe(
      "Dulambayeva, R., & Demesheva, T. (2025). Assessment of the impact of global food prices on food " +
        "inflation in the Republic of Kazakhstan. Kazakhstan-Spectrum, (2), 117–131. " +
        "https://doi.org/10.52536/2415-8216.2025.114.2.008",
    );
    expect(apa(articleWork(findArticle("personnel"), "en"))).toContain(
      "Kazakhstan-Spectrum, (2), 132 ff. https",
    );
    expect(apa(articleWork(findArticle("personnel"), "ru"))).toContain(
      "Казахстан-Спектр, (2), 132 и сл. https",
    );
  });

  it("says address and day of access where they are known, and neither where they are not", () => {
    const release = { version: "1.2.3", url: "https://example.org/spectrum", accessed: "2026-11-28" };
    expect(apa(packageWork(release, "en"))).toMatch(
      / \(Version 1\.2\.3\) \[Computer software\]\. https:\/\/example\.org\/spectrum Accessed November 28, 2026\.$/,
    );
    expect(apa(packageWork({ version: "1.2.3" }, "ru"))).toMatch(
      / \(Версия 1\.2\.3\) \[Компьютерная программа\]\.$/,
    );
  });

  it("puts a dataset's title first, with its source; only what the package made itself has an author", () => {
    const files = readProvenance();
    const dataset = (file: string, language: Language = "en") =>
      apa(
        datasetWork(
          files.find((each) => each.file === file)!,
          { version: "1.2.3" },
          language,
        ),
      );
    expect(dataset("food/fao-food-price-index.csv")).toBe(
      "FAO Food Price Index, nominal and real, by month, 1990-01 to 2024-12 (File food/fao-food-price-index.csv) " +
        "[Data set]. (2026). In spectrum-replication: Recomputation of the empirical articles of " +
        "Kazakhstan-Spectrum 2/2025 (Version 1.2.3). Source: FAO, World Food Situation, " +
        "fao.org/worldfoodsituation/foodpricesindex. Release of January 2025, sheets Indices_Monthly and " +
        "Indices_Monthly_Real (deflated by the World Bank MUV index) (accessed November 23, 2026).",
    );
    expect(dataset("food/trade.csv", "ru")).toMatch(
      /^Экспорт и импорт продовольствия Казахстана, 2015–2023\u00A0годы \(Файл.*\. Источник: Дуламбаева, Демешева\. .*Таблица\u00A02 \(дата обращения: 23\.11\.2026\)\.$/,
    );
    expect(dataset("food/test-sizes.csv", "kk")).toMatch(/^spectrum-replication авторлары\. \(2026\)\. /);
    expect(dataset("food/test-sizes.csv")).toMatch(
      /^The spectrum-replication authors\. \(2026\)\. How often/,
    );
  });

  it("names a finding by its article, its figure and its entry", () => {
    // Printed in Table 1 of the article: 79.35; 471,264 / 593,855 is 79.3567 per cent.
    const said = {
      where: "Table 1, Almaty",
      printed: "79.35 %",
      recomputed: "79.3567",
      verdict: "misrounded",
    };
    const work = findingWork(findArticle("housing"), "table1.almaty.index", said, { version: "1.2.3" }, "en");
    expect(apa(work)).toMatch(
      /2025\.114\.2\.006 \[Table 1, Almaty: printed 79\.35 %; recomputed 79\.3567; verdict: misrounded\]\. Checked with: The spectrum/,
    );
    expect(apa(work)).toMatch(/\[Computer software\]\. Entry housing\.table1\.almaty\.index\.$/);
  });

  it("quotes no statement: its words are not those of the article", () => {
    const said = {
      where: "text after Table 2",
      printed: "uniform growth",
      isGist: true,
      verdict: "contradicted",
    };
    const work = findingWork(findArticle("food"), "text.uniform", said, { version: "1.2.3" }, "en");
    expect(apa(work)).toContain("[text after Table 2: in substance: uniform growth; verdict: contradicted]");
    expect(apa(work)).not.toContain("printed");
  });
});

import { describe, expect, it } from "vitest";
import { articles, findArticle } from "../../src/articles/articles.js";
import { gost } from "../../src/citing/gost.js";
import type { ArticleWork } from "../../src/citing/work.js";
import { articleWork, findingWork, packageWork } from "../../src/citing/works.js";

describe("GOST R 7.0.5-2008", () => {
  it("names an article as the standard's own example does, up to the DOI that it does not know", () => {
    // GOST R 7.0.5-2008, 7 (references behind the text).
    const example: ArticleWork = {
      kind: "article",
      key: "efimova2007",
      language: "ru",
      authors: [
        { family: "Ефимова", initials: "Т. Н." },
        { family: "Кусакин", initials: "А. В." },
      ],
      title: "Охрана и рациональное использование болот в Республике Марий Эл",
      year: 2007,
      journal: "Проблемы региональной экологии",
      issue: 1,
      pages: [80, 86],
      doi: "10.0000/none",
    };
    expect(gost(example)).toBe(
      "Ефимова Т. Н., Кусакин А. В. Охрана и рациональное использование болот в Республике Марий Эл // " +
        "Проблемы региональной экологии. 2007. № 1. С. 80–86. DOI: 10.0000/none.",
    );
  });

  it.each([
    [
      "ru",
      "Бюлегенова Б., Жанатқызы А., Зерва М. Доступность жилья в агломерациях Казахстана: анализ влияния на " +
        "социальную мобильность и интеграцию // Казахстан-Спектр. 2025. № 2. С. 78–89. " +
        "DOI: 10.52536/2415-8216.2025.114.2.006.",
    ],
    [
      "kk",
      "Бөлегенова Б., Жанатқызы А., Зерва М. Қазақстан агломерацияларындағы тұрғын үйге қолжетімділік: " +
        "әлеуметтік мобильділік пен интеграцияға ықпалын талдау // Қазақстан-Спектр. 2025. № 2. Б. 78–89. " +
        "DOI: 10.52536/2415-8216.2025.114.2.006.",
    ],
    [
      "en",
      "Byulegenova B., Zhanatkyzy A., Zerva M. Housing accessibility in Kazakhstan's agglomerations: Analyzing " +
        "its impact on social mobility and integration // Kazakhstan-Spectrum. 2025. No. 2. P. 78–89. " +
        "DOI: 10.52536/2415-8216.2025.114.2.006.",
    ],
  ] as const)("names the housing article in %s as its title pages do", (language, reference) => {
    expect(gost(articleWork(findArticle("housing"), language))).toBe(reference);
  });

  it("puts four authors behind the title, by the first", () => {
    expect(gost(articleWork(findArticle("personnel"), "ru"))).toMatch(
      /: рекомендации для Казахстана \/ А\. Дауешова \[и др\.\] \/\/ Казахстан-Спектр\. 2025\. № 2\. С\. 132 и сл\. DOI/,
    );
  });

  it("calls software an electronic resource, with address and day of access as the standard writes them", () => {
    const release = { version: "1.2.3", url: "https://example.org/spectrum", accessed: "2026-11-28" };
    expect(gost(packageWork(release, "ru"))).toMatch(
      / \[Электронный ресурс\] \/ Авторы spectrum-replication\. Версия 1\.2\.3\. 2026\. URL: https:\/\/example\.org\/spectrum \(дата обращения: 28\.11\.2026\)\.$/,
    );
    expect(gost(packageWork({ version: "1.2.3" }, "ru"))).not.toContain("URL");
  });

  it("leaves no Latin letters of English in Russian and Kazakh references to articles and findings", () => {
    const said = { where: "Таблица 1", printed: "79,35 %", verdict: "неверно округлено" };
    for (const article of articles) {
      for (const language of ["ru", "kk"] as const) {
        const texts = [
          gost(articleWork(article, language)),
          gost(findingWork(article, "table1", said, { version: "1.2.3" }, language)),
        ];
        for (const text of texts) {
          const rest = text.replace(/spectrum-replication|DOI|[a-z]+\.table1/g, "");
          expect(rest).not.toMatch(/[A-Za-z]/);
        }
      }
    }
  });
});

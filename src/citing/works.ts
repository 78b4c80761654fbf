import type { Article } from "../articles/article.js";
import type { Provenance } from "../articles/provenance.js";
import type { Language } from "../languages.js";
import type { ArticleWork, Author, DatasetWork, FindingWork, SoftwareWork } from "./work.js";
import { journal } from "../articles/words.js";
import { citingWords, issue } from "./words.js";

/** The year of the package, that of its licence. */
const packageYear = 2026;

/** Of which release of this package, from where, and when it was used. */
export interface PackageUse {
  version: string;
  url?: string;
  /** 2026-11-28 */
  accessed?: string;
}

/**
 * An article as references name it in a language.
 *
 * @example
 * articleWork(findArticle("housing"), "kk").authors[0]; // => { family: "Бөлегенова", initials: "Б." }
 */
export function articleWork(
  { name, pages, citation }: Pick<Article, "name" | "pages" | "citation">,
  language: Language,
): ArticleWork {
  const { year, number } = issue;
  const [first] = citation.authors.en;
  return {
    kind: "article",
    key: `${latin(first!.split(",")[0]!)}${year}${name}`,
    language,
    authors: citation.authors[language].map(person),
    title: citation.title[language],
    year,
    journal: journal[language],
    issue: number,
    pages,
    doi: citation.doi,
  };
}

/**
 * This package as references name it in a language.
 *
 * @example
 * packageWork({ version: "0.1.0" }, "ru").authors; // => [{ body: "Авторы spectrum-replication" }]
 */
export function packageWork(use: PackageUse, language: Language): SoftwareWork {
  const words = citingWords(language);
  return {
    kind: "software",
    key: "spectrum-replication",
    language,
    authors: [{ body: words.packageAuthors }],
    title: words.packageTitle,
    year: packageYear,
    ...use,
  };
}

/**
 * A file of datasets/ as references name it: by its title, with its source. Only what this package made itself
 * has an author; whose figures the others are, their source says.
 *
 * @example
 * const trade = readProvenance().find(({ file }) => file === "food/trade.csv");
 * const { key, authors, table } = datasetWork(trade, { version: "0.1.0" }, "en");
 * [key, authors, table]; // => ["spectrum-data-food-trade", [], "Table 2"]
 */
export function datasetWork(
  { file, title, source, table, accessed: read }: Provenance,
  use: PackageUse,
  language: Language,
): DatasetWork {
  const within = packageWork(use, language);
  const isOwn = /^(This (package|project)\b|Invented for this package)/.test(source.en);
  return {
    kind: "dataset",
    key: `spectrum-data-${latin(file.replace(/\.\w+$/, ""))}`,
    language,
    authors: isOwn ? within.authors : [],
    title: title[language],
    year: packageYear,
    file,
    source: source[language],
    table: table[language],
    read,
    within,
  };
}

/** What a finding says in the words of a language. */
export type FindingWords = Pick<FindingWork, "where" | "printed" | "isGist" | "recomputed" | "verdict">;

/**
 * A printed figure with what this package says of it, as references name it in a language.
 *
 * @param id the entry's id within its article, "table1.model4.slope"
 * @example
 * const said = { where: "Table 1, Almaty, index", printed: "79.35 %", verdict: "misrounded" };
 * const work = findingWork(findArticle("housing"), "table1.almaty.index", said, { version: "0.1.0" }, "en");
 * work.id; // => "housing.table1.almaty.index"
 */
export function findingWork(
  article: Pick<Article, "name" | "pages" | "citation">,
  id: string,
  said: FindingWords,
  use: PackageUse,
  language: Language,
): FindingWork {
  const by = packageWork(use, language);
  const address = `${article.name}.${id}`;
  return {
    kind: "finding",
    key: `spectrum-${latin(address)}`,
    language,
    authors: by.authors,
    title: said.where,
    year: packageYear,
    id: address,
    ...said,
    article: articleWork(article, language),
    by,
  };
}

/** "Zerva, M." */
function person(name: string): Author {
  const [family = "", initials = ""] = name.split(", ");
  return { family, initials };
}

/** The letters and digits of a name in the Latin alphabet, parts divided by hyphens. */
function latin(name: string): string {
  return name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
}

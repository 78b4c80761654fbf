import { findingText } from "./finding-text.js";
import { apa } from "./apa.js";
import type { ArticleWork, Author, DatasetWork, FindingWork, SoftwareWork, Work } from "./work.js";
import { citingWords, dayText } from "./words.js";

/**
 * An entry of a BibTeX file: `@article` for an article, `@misc` for the package, a dataset and a finding, since
 * the styles that come with BibTeX know neither `@software` nor `@dataset`. Titles and names of bodies stand in
 * braces of their own, so that no style changes their capitals. Behind a finding stands the entry of its
 * article. Text in Cyrillic letters needs the encodings T2A and UTF-8.
 *
 * Source: O. Patashnik, BibTeXing, 1988, sections 3.1 and 3.2 (fields; "132+" for a page and what follows).
 *
 * @example
 * bibtex(articleWork(findArticle("optimism"), "en")).split("\n")[0]; // => "@article{zhunussova2025optimism,"
 */
export function bibtex(work: Work): string {
  switch (work.kind) {
    case "article":
      return ofArticle(work);
    case "software":
      return ofSoftware(work);
    case "dataset":
      return ofDataset(work);
    case "finding":
      return ofFinding(work);
  }
}

type Field = readonly [name: string, value: string | undefined];

function ofArticle(work: ArticleWork): string {
  const [first, last] = work.pages;
  return entry("article", work, [
    ["journal", escaped(work.journal)],
    ["year", String(work.year)],
    ["number", String(work.issue)],
    ["pages", last === undefined ? `${first}+` : `${first}--${last}`],
    ["doi", work.doi],
  ]);
}

function ofSoftware(work: SoftwareWork): string {
  const words = citingWords(work.language);
  return entry("misc", work, [
    ["howpublished", escaped(words.software)],
    ["year", String(work.year)],
    ["note", escaped([words.version(work.version), ...placeOf(work)].join(", "))],
    ["url", work.url],
  ]);
}

function ofDataset(work: DatasetWork): string {
  const { file, source, table, read, within, language } = work;
  const words = citingWords(language);
  const part = [words.dataset, words.file(file), words.within(within.title), words.version(within.version)];
  const from = words.source(`${source}. ${table} (${words.accessed(dayText(read, language))})`);
  return entry("misc", work, [
    ["howpublished", escaped(part.join(", "))],
    ["year", String(work.year)],
    ["note", escaped([from, ...placeOf(within)].join("; "))],
    ["url", within.url],
  ]);
}

function ofFinding(work: FindingWork): string {
  const { article, by, language } = work;
  const words = citingWords(language);
  const found = entry("misc", { ...work, title: findingText(work) }, [
    ["howpublished", escaped([words.entry(work.id), by.title, words.version(by.version)].join(", "))],
    ["year", String(work.year)],
    ["note", escaped([words.printedIn(apa(article)), ...placeOf(by)].join("; "))],
    ["url", by.url],
  ]);
  return `${found}\n\n${ofArticle(article)}`;
}

/** The day of access, where one is given. */
function placeOf({ accessed, language }: SoftwareWork): string[] {
  return accessed === undefined ? [] : [citingWords(language).accessed(dayText(accessed, language))];
}

function entry(type: string, work: Pick<Work, "key" | "authors" | "title">, more: readonly Field[]): string {
  const fields: Field[] = [
    // Without an author a style sorts by this key, and would warn where it is missing.
    work.authors.length > 0 ? ["author", work.authors.map(named).join(" and ")] : ["key", work.key],
    ["title", `{${escaped(work.title)}}`],
    ...more,
  ];
  const lines = fields.flatMap(([name, value]) => (value === undefined ? [] : [`  ${name} = {${value}},`]));
  return [`@${type}{${work.key},`, ...lines, "}"].join("\n");
}

function named(author: Author): string {
  return "body" in author ? `{${escaped(author.body)}}` : escaped(`${author.family}, ${author.initials}`);
}

/** What LaTeX would take for a command, and signs that its text fonts do not have. */
const signs: Readonly<Record<string, string>> = {
  "\\": "\\textbackslash{}",
  "{": "\\{",
  "}": "\\}",
  "&": "\\&",
  "%": "\\%",
  $: "\\$",
  "#": "\\#",
  _: "\\_",
  "~": "\\textasciitilde{}",
  "^": "\\textasciicircum{}",
  "\u00a0": "~",
  "\u202f": "\\,",
  "\u2009": "\\,",
  "−": "$-$",
  "×": "$\\times$",
  "≈": "$\\approx$",
  "≤": "$\\leq$",
  "≥": "$\\geq$",
  "≠": "$\\neq$",
  "²": "$^2$",
  "³": "$^3$",
  "√": "$\\surd$",
  "…": "\\dots{}",
  "№": "\\textnumero{}",
  χ: "$\\chi$",
  β: "$\\beta$",
  α: "$\\alpha$",
  σ: "$\\sigma$",
  Δ: "$\\Delta$",
};

/** A text as LaTeX sets it letter by letter. */
function escaped(text: string): string {
  return [...text].map((sign) => signs[sign] ?? sign).join("");
}

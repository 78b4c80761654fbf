import type { ArticleWork, Author, DatasetWork, FindingWork, SoftwareWork, Work } from "./work.js";
import { findingText } from "./finding-text.js";
import { citingWords, dayText } from "./words.js";

/**
 * A reference in the style of the American Psychological Association, 7th edition: an article without a volume
 * by its issue in brackets, software with its version and kind, a dataset without an author by its title. What
 * a page sets in italics is plain text here. A finding is the article's reference, the figure and what was
 * found of it, and the package's reference.
 *
 * Source: American Psychological Association, Publication Manual, 7th edition, 2020, 10.1, 10.9 and 10.10.
 *
 * @example
 * apa(articleWork(findArticle("food"), "en")); // => "Dulambayeva, R., & Demesheva, T. (2025). Assessment of the impact of global food prices on food inflation in the Republic of Kazakhstan. Kazakhstan-Spectrum, (2), 117–131. https://doi.org/10.52536/2415-8216.2025.114.2.008"
 */
export function apa(work: Work): string {
  switch (work.kind) {
    case "article":
      return ofArticle(work);
    case "software":
      return `${ofSoftware(work)}${placeOf(work)}`;
    case "dataset":
      return ofDataset(work);
    case "finding":
      return ofFinding(work);
  }
}

function ofArticle(work: ArticleWork): string {
  const { authors, year, title, journal, issue, pages, doi, language } = work;
  const [first, last] = pages;
  const range = last === undefined ? citingWords(language).following(first) : `${first}–${last}`;
  return `${named(authors)} (${year}). ${title}. ${journal}, (${issue}), ${ended(range)} https://doi.org/${doi}`;
}

function ofSoftware({ authors, year, title, version, language }: SoftwareWork): string {
  const words = citingWords(language);
  return `${named(authors)} (${year}). ${title} (${words.version(version)}) [${words.software}].`;
}

/** Where software is and when it was used, as far as both are known. */
function placeOf({ url, accessed, language }: SoftwareWork): string {
  const day = accessed && citingWords(language).accessed(dayText(accessed, language));
  return [url, day && ended(capital(day))]
    .filter(Boolean)
    .map((part) => ` ${part}`)
    .join("");
}

function ofDataset(work: DatasetWork): string {
  const { authors, year, title, file, source, table, read, within, language } = work;
  const words = citingWords(language);
  const what = `${title} (${words.file(file)}) [${words.dataset}].`;
  const head = authors.length === 0 ? `${what} (${year}).` : `${named(authors)} (${year}). ${what}`;
  const whole = `${words.within(within.title)} (${words.version(within.version)}).`;
  const from = words.source(`${source}. ${table} (${words.accessed(dayText(read, language))})`);
  return `${head} ${whole} ${from}.${placeOf(within)}`;
}

function ofFinding(work: FindingWork): string {
  const words = citingWords(work.language);
  const found = `${ofArticle(work.article)} [${findingText(work)}].`;
  const entry = words.entry(work.id);
  return `${found} ${words.checkedWith} ${ofSoftware(work.by)} ${entry}.${placeOf(work.by)}`;
}

/** "Byulegenova, B., Zhanatkyzy, A., & Zerva, M."; nobody is nothing. */
function named(authors: readonly Author[]): string {
  const names = authors.map((one) => ("body" in one ? `${one.body}.` : `${one.family}, ${one.initials}`));
  const last = names.pop() ?? "";
  return names.length === 0 ? last : `${names.join(", ")}, & ${last}`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** A text that ends with one full stop. */
function ended(text: string): string {
  return text.endsWith(".") ? text : `${text}.`;
}

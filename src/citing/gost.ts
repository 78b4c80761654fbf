import { findingText } from "./finding-text.js";
import type { ArticleWork, Author, DatasetWork, FindingWork, SoftwareWork, Work } from "./work.js";
import { citingWords, dayText } from "./words.js";

/** A heading names up to three authors; of more, the first stands behind the title. */
const mostInHeading = 3;

/**
 * A reference behind the text by GOST R 7.0.5-2008: family name and initials without a comma, "//" before the
 * journal, year, number and pages divided by full stops and no dashes; four authors and more by the first one
 * behind the title; an electronic resource named as one in square brackets. The standard is of 2008 and has
 * no DOI; it stands at the end, as journals print it. A finding is the article's reference, the figure and
 * what was found of it, and the package's reference.
 *
 * Source: GOST R 7.0.5-2008, 4.8 (marks between the parts), 7 (references behind the text), 10 (electronic
 * resources); its example "Ефимова Т. Н., Кусакин А. В. … // Проблемы региональной экологии. 2007. № 1. С. 80–86."
 *
 * @example
 * const reference = gost(articleWork(findArticle("food"), "ru"));
 * reference.split(" // ")[1]; // => "Казахстан-Спектр. 2025. № 2. С. 117–131. DOI: 10.52536/2415-8216.2025.114.2.008."
 */
export function gost(work: Work): string {
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
  const { title, journal, year, issue, pages, doi, language } = work;
  const words = citingWords(language);
  const [first, last] = pages;
  const range = last === undefined ? words.following(first) : `${first}–${last}`;
  const parts = [journal, String(year), words.issue(issue), words.pages(range), `DOI: ${doi}`];
  return `${headed(title, work)} // ${parts.map(ended).join(" ")}`;
}

function ofSoftware(work: SoftwareWork): string {
  const words = citingWords(work.language);
  const title = `${work.title} [${words.electronic}]`;
  return `${headed(title, work)}. ${words.version(work.version)}. ${work.year}.`;
}

/** The address in the form of the standard, with the day of access in brackets; either may be missing. */
function placeOf({ url, accessed, language }: SoftwareWork): string {
  const day = accessed && `(${citingWords(language).accessed(dayText(accessed, language))})`;
  const place = [url && `URL: ${url}`, day].filter(Boolean).join(" ");
  return place === "" ? "" : ` ${place}.`;
}

function ofDataset(work: DatasetWork): string {
  const { title, file, source, table, read, year, within, language } = work;
  const words = citingWords(language);
  const head = headed(`${title} [${words.electronic}]`, work);
  const whole = [within.title, words.version(within.version), String(year), words.file(file)];
  const from = words.source(`${source}. ${table} (${words.accessed(dayText(read, language))})`);
  return `${head} // ${whole.map(ended).join(" ")} ${from}.${placeOf(within)}`;
}

function ofFinding(work: FindingWork): string {
  const words = citingWords(work.language);
  const found = `${ofArticle(work.article)} ${ended(findingText(work))}`;
  return `${found} ${words.checkedWith} ${ofSoftware(work.by)} ${words.entry(work.id)}.${placeOf(work.by)}`;
}

/** A title below its authors, or with them behind it: bodies always, persons where they are four and more. */
function headed(title: string, { authors, language }: Pick<Work, "authors" | "language">): string {
  const persons = authors.filter((author) => "family" in author);
  if (persons.length > 0 && persons.length <= mostInHeading) {
    return `${persons.map(({ family, initials }) => `${family} ${initials}`).join(", ")} ${title}`;
  }
  const [first] = authors;
  if (first === undefined) return title;
  const others = authors.length > 1 ? ` ${citingWords(language).others}` : "";
  return `${title} / ${behind(first)}${others}`;
}

/** An author behind the title: initials first. */
function behind(author: Author): string {
  return "body" in author ? author.body : `${author.initials} ${author.family}`;
}

/** A text that ends with one full stop. */
function ended(text: string): string {
  return text.endsWith(".") ? text : `${text}.`;
}

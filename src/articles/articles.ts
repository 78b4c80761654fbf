import { InputError, quoted } from "../errors.js";
import { asIs, type Language } from "../languages.js";
import type { Article } from "./article.js";
import { councils } from "./councils/article.js";
import { food } from "./food/article.js";
import { housing } from "./housing/article.js";
import { ideology } from "./ideology/article.js";
import { maslikhats } from "./maslikhats/article.js";
import { mining } from "./mining/article.js";
import { optimism } from "./optimism/article.js";
import { personnel } from "./personnel/article.js";
import { values } from "./values/article.js";
import { articleProblems, heading } from "./words.js";

/** Every article, in the order in which commands and reports show them. */
export const articles: readonly Article[] = [
  housing,
  food,
  mining,
  maslikhats,
  optimism,
  councils,
  values,
  ideology,
  personnel,
];

/**
 * The article of a name.
 *
 * @throws InputError listing the articles there are
 * @example
 * findArticle("food").pages; // => [117, 131]
 */
export function findArticle(name: string): Article {
  const article = articles.find((candidate) => candidate.name === name);
  if (article !== undefined) return article;
  throw new InputError({
    found: articleProblems.noArticle(quoted(name)),
    expected: asIs(articles.map((known) => known.name).join(", ")),
  });
}

/**
 * Title of an article with its pages, for a heading.
 *
 * @throws InputError for an unknown article
 * @example
 * articleTitle("housing", "ru"); // => "Доступность жилья в Астане, Алматы и Шымкенте (с.\u00A078–89)"
 */
export function articleTitle(name: string, language: Language = "en"): string {
  const { title, pages } = findArticle(name);
  return heading(title, pages)[language];
}

import type { Language } from "../languages.js";

/** A work as a reference names it, in the words of one language, whatever the style. */
export type Work = ArticleWork | SoftwareWork | DatasetWork | FindingWork;

/** An author: a person by family name and initials, or a body by its name. */
export type Author = { family: string; initials: string } | { body: string };

interface NamedWork {
  /** Its key in a BibTeX file: Latin letters, digits and hyphens. */
  key: string;
  language: Language;
  /** Nobody where none is stated: then the title stands in their place. */
  authors: readonly Author[];
  title: string;
  year: number;
}

/** An article of a journal. */
export interface ArticleWork extends NamedWork {
  kind: "article";
  journal: string;
  /** The number of the issue within its year. */
  issue: number;
  /** The last one is left out where it is not known. */
  pages: readonly [first: number, last?: number];
  doi: string;
}

/** This package. */
export interface SoftwareWork extends NamedWork {
  kind: "software";
  version: string;
  /** Where its source is; left out where package.json names no address. */
  url?: string;
  /** When it was used, 2026-11-28. */
  accessed?: string;
}

/** A file of datasets/. */
export interface DatasetWork extends NamedWork {
  kind: "dataset";
  /** Path below datasets/. */
  file: string;
  /** Whose figures they are, in the words of datasets/provenance.json. */
  source: string;
  /** Table of the source, or its release. */
  table: string;
  /** When the source was read, 2026-11-23. */
  read: string;
  /** The package that the file is a part of. */
  within: SoftwareWork;
}

/** A printed figure or statement of an article with what this package says of it. */
export interface FindingWork extends NamedWork {
  kind: "finding";
  /** Its address in the ledgers, "food.table1.model4.slope". */
  id: string;
  where: string;
  /** The figure as printed, with its unit; the gist of a statement. */
  printed: string;
  /** Whether `printed` is the gist of a statement, which is no quotation. */
  isGist?: boolean;
  /** Left out where nothing was recomputed. */
  recomputed?: string;
  /** In words. */
  verdict: string;
  article: ArticleWork;
  /** The package that found it. */
  by: SoftwareWork;
}

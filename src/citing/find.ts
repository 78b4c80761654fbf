import type { Article } from "../articles/article.js";
import { articles } from "../articles/articles.js";
import { readProvenance, type Provenance } from "../articles/provenance.js";
import { checkPublished, publishedInLanguage, publishedRows } from "../articles/published.js";
import { shippedRun } from "../articles/shipped.js";
import { InputError, quoted } from "../errors.js";
import { nearestName } from "../language/nearest-name.js";
import { languages, type Language } from "../languages.js";
import type { LedgerEntry } from "../ledger/ledger.js";
import { printedText, recomputedText } from "../print/ledger.js";
import { verdictName } from "../print/verdicts.js";
import { citingProblems } from "./words.js";
import {
  articleWork,
  datasetWork,
  findingWork,
  packageWork,
  type FindingWords,
  type PackageUse,
} from "./works.js";
import type { Work } from "./work.js";

const packageName = "spectrum-replication";

/**
 * What a name stands for: the package (no name, or its own), an article ("food"), a dataset by its path below
 * datasets/, its file name where no other has it or its title, or an entry of a ledger
 * ("food.table1.model4.slope"), which is recomputed.
 *
 * @param use the release of this package and the day of its use, for all but articles
 * @throws InputError with the nearest name where there is nothing of that name, and for a file name that
 *   several datasets have
 * @example
 * const work = await findWork("housing.table1.almaty.index", { version: "0.1.0" }, "en");
 * [work.printed, work.recomputed, work.verdict]; // => ["79.35 %", "79.3567", "misrounded"]
 */
export async function findWork(name: string | undefined, use: PackageUse, language: Language): Promise<Work> {
  if (name === undefined || name === packageName) return packageWork(use, language);
  const article = articles.find((one) => one.name === name);
  if (article !== undefined) return articleWork(article, language);
  const files = readProvenance();
  const dataset = findDataset(name, files);
  if (dataset !== undefined) return datasetWork(dataset, use, language);
  const of = articles.find((one) => name.startsWith(`${one.name}.`));
  const id = of && name.slice(of.name.length + 1);
  if (of && id !== undefined && judgedIds(of).includes(id)) {
    return findingWork(of, id, await saidOf(of, id, language), use, language);
  }
  throw nothingCalled(name, of, files);
}

function findDataset(name: string, files: readonly Provenance[]): Provenance | undefined {
  const path = name.replace(/^datasets\//, "");
  const whole = files.find(({ file }) => file === path);
  if (whole !== undefined) return whole;
  const asTitle = name.toLowerCase();
  const called = files.filter(
    ({ file, title }) =>
      file.endsWith(`/${path}`) || languages.some((language) => title[language].toLowerCase() === asTitle),
  );
  if (called.length < 2) return called[0];
  const list = called.map(({ file }) => file).join(", ");
  throw new InputError({
    found: citingProblems.severalCalled(quoted(name), list),
    advice: citingProblems.withFolder,
  });
}

/** The ids of an article's rows that have a verdict; the others are inputs, which these cite. */
function judgedIds({ name }: Article): string[] {
  return publishedRows(name).flatMap(({ id, formula, expected }) =>
    formula === null && expected === null ? [] : [id],
  );
}

/** What is said of one entry of a ledger; only what its formula cites is computed. */
async function saidOf(article: Article, id: string, language: Language): Promise<FindingWords> {
  const { analysis } = article;
  const results = analysis && (await shippedRun(analysis)).results;
  const [entry] = publishedInLanguage(checkPublished(article, results, [id]), language);
  return said(entry!, language);
}

function said(entry: LedgerEntry, language: Language): FindingWords {
  const { kind, recomputed, verdict, where, printed } = entry;
  return {
    where,
    printed: kind === "statement" ? printed : printedText(entry, language),
    ...(kind === "statement" && { isGist: true }),
    ...(kind !== "statement" &&
      recomputed !== null && { recomputed: recomputedText(entry, recomputed, language) }),
    verdict: verdictName(verdict, language),
  };
}

function nothingCalled(name: string, article: Article | undefined, files: readonly Provenance[]): InputError {
  const ids = article ? judgedIds(article).map((id) => `${article.name}.${id}`) : [];
  const known = [packageName, ...articles.map((one) => one.name), ...files.map(({ file }) => file)];
  const near = nearestName(name, ids.length > 0 ? ids : known)!;
  return new InputError({
    found: citingProblems.nothingCalled(quoted(name)),
    expected: citingProblems.wanted,
    advice: citingProblems.perhaps(quoted(near)),
  });
}

/**
 * A day of access as it was typed.
 *
 * @throws InputError for what is no day of the calendar in the form 2026-11-28
 * @example
 * readDay("2026-11-28"); // => "2026-11-28"
 */
export function readDay(text: string): string {
  const day = /^\d{4}-\d\d-\d\d$/.test(text) ? new Date(`${text}T00:00:00Z`) : undefined;
  if (day && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text)) return text;
  throw new InputError({
    found: citingProblems.noDay(quoted(text)),
    expected: citingProblems.dayWanted,
  });
}

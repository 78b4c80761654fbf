import { InputError } from "../errors.js";
import { datasetPath } from "../files/datasets.js";
import { readText } from "../files/read-bytes.js";
import { languages, type Text } from "../languages.js";
import { findArticle } from "./articles.js";
import { articleProblems, articleSource } from "./words.js";

/** Where a shipped dataset comes from, what is said of it in every language. */
export interface Provenance {
  /** Path below datasets/. */
  file: string;
  title: Text;
  source: Text;
  /** Table of the source, or its release. */
  table: Text;
  /** Date of access, 2026-11-23. */
  accessed: string;
  unit: Text;
  licence: Text;
  sha256: string;
}

/** An entry as it is stored: where the source is an article, its name, for the citation stands in its face. */
type StoredProvenance = Omit<Provenance, "source"> & ({ source: Text } | { article: string });

/** What the value of each key of an entry has to be, but for its source. */
const forms: Record<keyof Omit<Provenance, "source">, (value: unknown) => boolean> = {
  file: isString,
  title: isText,
  table: isText,
  accessed: (value) => isString(value) && /^\d{4}-\d\d-\d\d$/.test(value),
  unit: isText,
  licence: isText,
  sha256: (value) => isString(value) && /^[0-9a-f]{64}$/.test(value),
};

/**
 * The provenance of every file in datasets/, from datasets/provenance.json.
 *
 * @throws InputError when that file is not there or not of the form
 * @example
 * const trade = readProvenance().find(({ file }) => file === "food/trade.csv");
 * trade.table.en; // => "Table 2"
 * trade.unit.en; // => "tonnes; thousand US dollars"
 */
export function readProvenance(): Provenance[] {
  const entries = parseJson(readText(datasetPath("provenance.json")));
  if (Array.isArray(entries) && entries.every(isProvenance)) return entries.map(withSource);
  throw new InputError({ file: "datasets/provenance.json", found: articleProblems.unexpectedForm });
}

function withSource(entry: StoredProvenance): Provenance {
  if ("source" in entry) return entry;
  const { article, file, title, ...rest } = entry;
  return { file, title, source: articleSource(findArticle(article)), ...rest };
}

function isProvenance(entry: unknown): entry is StoredProvenance {
  if (typeof entry !== "object" || entry === null) return false;
  const values = new Map<string, unknown>(Object.entries(entry));
  const hasSource = isText(values.get("source")) !== isString(values.get("article"));
  return hasSource && Object.entries(forms).every(([key, isOfForm]) => isOfForm(values.get(key)));
}

function isString(value: unknown): value is string {
  return typeof value === "string";
}

/** Whether a value has a text for every language. */
function isText(value: unknown): value is Text {
  if (typeof value !== "object" || value === null) return false;
  const texts = new Map<string, unknown>(Object.entries(value));
  return languages.every((language) => isString(texts.get(language)) && texts.get(language) !== "");
}

/** What the text holds; undefined where it is no JSON. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

import { InputError } from "../errors.js";
import { datasetPath } from "../files/datasets.js";
import { readText } from "../files/read-bytes.js";
import { articleProblems } from "./words.js";

/** Where a shipped dataset comes from. */
export interface Provenance {
  /** Path below datasets/. */
  file: string;
  title: string;
  source: string;
  /** Table of the source, or its release. */
  table: string;
  /** Date of access, 2026-11-23. */
  accessed: string;
  unit: string;
  licence: string;
  sha256: string;
}

/** The keys of an entry, each a text of a form. */
const forms: Record<keyof Provenance, RegExp> = {
  file: /^/,
  title: /^/,
  source: /^/,
  table: /^/,
  accessed: /^/,
  unit: /^/,
  licence: /^/,
  sha256: /^[0-9a-f]{64}$/,
};

/**
 * The provenance of every file in datasets/, from datasets/provenance.json.
 *
 * @throws InputError when that file is not there or not of the form
 * @example
 * const trade = readProvenance().find(({ file }) => file === "food/trade.csv");
 * trade.table; // => "Table 2"
 * trade.unit; // => "tonnes; thousand US dollars"
 */
export function readProvenance(): Provenance[] {
  const entries = parseJson(readText(datasetPath("provenance.json")));
  if (Array.isArray(entries) && entries.every(isProvenance)) return entries;
  throw new InputError({ file: "datasets/provenance.json", found: articleProblems.unexpectedForm });
}

function isProvenance(entry: unknown): entry is Provenance {
  if (typeof entry !== "object" || entry === null) return false;
  const values = new Map<string, unknown>(Object.entries(entry));
  return Object.entries(forms).every(([key, form]) => {
    const value = values.get(key);
    return typeof value === "string" && form.test(value);
  });
}

/** What the text holds; undefined where it is no JSON. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

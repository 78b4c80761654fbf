import { InputError, quoted } from "../errors.js";
import { parseCsv } from "../files/checked-rows.js";
import { readText } from "../files/read-bytes.js";
import type { LedgerEntry } from "./ledger.js";
import { problems } from "./words.js";

/** What people read of an entry, in another language. */
export interface EntryText {
  /** Row of the file. */
  row: number;
  where: string;
  /** The gist of a statement; empty for a figure, whose printed string is the same in every language. */
  printed: string;
  note: string;
}

/** The texts of one article's entries in one language, by id, and the file that they come from. */
export interface Translations {
  file: string;
  texts: ReadonlyMap<string, EntryText>;
}

/**
 * Reads the texts of an article's entries in another language.
 *
 * @param file a CSV file with the columns id, where, printed, note
 * @throws InputError naming file and row when the file cannot be read or an id is there twice
 */
export function readTranslations(file: string): Translations {
  const texts = new Map<string, EntryText>();
  for (const { line, cells } of parseCsv(readText(file), file, ["id", "where", "printed", "note"])) {
    const { id, where, printed, note } = cells as Record<"id" | "where" | "printed" | "note", string>;
    const before = texts.get(id);
    if (before !== undefined) {
      const found = problems.idTwice(quoted(id), before.row);
      throw new InputError({ file, row: line, column: "id", found, expected: problems.ownId });
    }
    texts.set(id, { row: line, where, printed, note });
  }
  return { file, texts };
}

/**
 * An entry with its locator, gist and note in another language. Verdict, numbers and a printed figure stay as
 * they are.
 *
 * @throws InputError naming the file and the id where a text is missing that the entry has in English
 */
export function inLanguage(entry: LedgerEntry, { file, texts }: Translations): LedgerEntry {
  const text = texts.get(entry.id);
  if (text === undefined) {
    throw new InputError({ file, found: problems.notTranslated(entry.id), expected: problems.rowOfItsOwn });
  }
  const translated = (column: "where" | "printed" | "note") => {
    if (text[column] !== "" || entry[column] === "") return text[column];
    const found = problems.emptyTranslation(entry.id);
    throw new InputError({ file, row: text.row, column, found, expected: problems.whereEnglishHasOne });
  };
  return {
    ...entry,
    where: translated("where"),
    printed: entry.kind === "statement" ? translated("printed") : entry.printed,
    note: translated("note"),
  };
}

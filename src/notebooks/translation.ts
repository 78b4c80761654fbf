import { createHash } from "node:crypto";
import type { Language } from "../languages.js";
import { isCode, joinLines, splitLines, type Cell, type Notebook } from "./notebook.js";

/** What one cell says in another language, with the mark of the English text that it is a translation of. */
export interface CellText {
  mark: string;
  text: string;
}

/** Why a cell of a notebook cannot be told in another language yet. */
export interface Gap {
  /** Id of the cell. */
  cell: string;
  /** unknown: the notebook has no such cell, or it says nothing; comments: there are more or fewer of them. */
  why: "untranslated" | "changed" | "unknown" | "twice" | "comments";
  /** The mark that the translation of the English text as it is now has to carry; empty where it is unknown. */
  mark: string;
}

/** The texts of a notebook in one language, by the ids of the cells; those of an id that is there twice in order. */
export type NotebookTexts = ReadonlyMap<string, readonly CellText[]>;

/**
 * Reads the translation of a notebook: Markdown in which a comment before each text names its cell and carries the
 * mark of the English text, `<!-- question 1a2b3c4d -->`. The text of a code cell is a list of its comments.
 */
export function parseNotebookTexts(markdown: string): NotebookTexts {
  const [, ...parts] = markdown.split(/^<!-- ([\w-]+) ([\w?]+) -->[^\S\n]*$/m);
  const texts = new Map<string, CellText[]>();
  for (let i = 0; i < parts.length; i += 3) {
    const [cell, mark, text] = parts.slice(i, i + 3) as [string, string, string];
    texts.set(cell, [...(texts.get(cell) ?? []), { mark, text: text.trim() }]);
  }
  return texts;
}

/** What stands between a notebook in English and one in another language; nothing when all of it can be told. */
export function translationGaps(source: Notebook, texts: NotebookTexts): Gap[] {
  const said = new Map(source.cells.map((cell) => [cell.id ?? "", whatCellSays(cell)]));
  const ofTheCells = [...said].flatMap(([cell, english]): Gap[] => {
    if (english === "") return [];
    const [found, second] = texts.get(cell) ?? [];
    const mark = markOf(english);
    const gap = (why: Gap["why"]) => [{ cell, why, mark }];
    if (found === undefined) return gap("untranslated");
    if (second !== undefined) return gap("twice");
    if (found.mark !== mark) return gap("changed");
    const isOfComments = isCode(source.cells.find(({ id }) => id === cell)!);
    return isOfComments && listed(found.text).length !== listed(english).length ? gap("comments") : [];
  });
  const unknown = [...texts.keys()].filter((cell) => (said.get(cell) ?? "") === "");
  return [...ofTheCells, ...unknown.map((cell): Gap => ({ cell, why: "unknown", mark: "" }))];
}

/**
 * A notebook in another language: its prose and the comments of its code translated, and the language set, which
 * the tables and charts follow. It has no outputs yet.
 *
 * @throws Error when a text is missing or of another English text, or no cell sets the language
 */
export function translateNotebook(source: Notebook, texts: NotebookTexts, language: Language): Notebook {
  const [gap] = translationGaps(source, texts);
  if (gap !== undefined) throw new Error(`cell ${gap.cell}: ${gap.why}`);
  const settings = source.cells.filter((cell) => isCode(cell) && joinLines(cell.source).includes(english));
  if (settings.length !== 1) throw new Error(`one cell has to set the language: ${english}`);
  const notebook = structuredClone(source);
  for (const cell of notebook.cells) {
    const text = texts.get(cell.id ?? "")?.[0]?.text;
    if (isCode(cell)) {
      const code = joinLines(cell.source).replace(english, english.replace('"en";', `"${language}";`));
      cell.source = splitLines(text === undefined ? code : withComments(code, listed(text)));
      cell.outputs = [];
      cell.execution_count = null;
    } else if (text !== undefined) cell.source = splitLines(text);
  }
  return notebook;
}

/** A notebook with the outputs that its cells have in an earlier state of it, known by their ids. */
export function withOutputsOf(notebook: Notebook, earlier: Notebook): Notebook {
  const result = structuredClone(notebook);
  for (const cell of result.cells) {
    const before = earlier.cells.find(({ id }) => id === cell.id);
    if (!isCode(cell) || before === undefined || !isCode(before)) continue;
    cell.outputs = before.outputs;
    cell.execution_count = before.execution_count ?? null;
  }
  return result;
}

/** How a notebook sets the language. */
const english = 'const language: "en" | "ru" | "kk" = "en";';

/** Prose of a cell, or the list of comments of its code; empty where there is nothing to translate. */
export function whatCellSays(cell: Cell): string {
  const source = joinLines(cell.source);
  if (!isCode(cell)) return source;
  return [...source.matchAll(literalOrComment)]
    .map(commentIn)
    .filter(hasWords)
    .map((text) => `- ${text}`)
    .join("\n");
}

/** The first eight digits of the SHA-256 of an English text: another text has another mark. */
function markOf(text: string): string {
  return createHash("sha256").update(text).digest("hex").slice(0, 8);
}

/** A string of TypeScript, in which no comment begins, or a comment on one line. */
const literalOrComment =
  /"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|`(?:[^`\\]|\\.)*`|\/\*\*? *(.*?) *\*\/|\/\/ *(.*)/g;

function commentIn([, block, line]: RegExpExecArray | RegExpMatchArray): string {
  return block ?? line ?? "";
}

/** Whether a comment says more than a value between quotation marks. */
function hasWords(comment: string): boolean {
  return /\p{L}{2}/u.test(comment.replace(/"[^"]*"/g, ""));
}

function withComments(code: string, comments: readonly string[]): string {
  const queue = [...comments];
  return code.replace(literalOrComment, (whole: string, ...groups: string[]) => {
    const comment = groups[0] ?? groups[1] ?? "";
    return hasWords(comment) ? whole.replace(comment, () => queue.shift()!) : whole;
  });
}

/** The items of a list, one a line. */
function listed(text: string): string[] {
  return text
    .split("\n")
    .filter((line) => line.startsWith("- "))
    .map((line) => line.slice(2).trim());
}

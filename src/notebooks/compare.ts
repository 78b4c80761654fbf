import { isDeepStrictEqual } from "node:util";
import { languages, type Language, type Text } from "../languages.js";
import { normaliseSvg } from "./svg.js";
import { isCode, joinLines, type CodeCell, type Notebook, type Output } from "./notebook.js";
import { difference as words } from "./words.js";

/** The first thing in a cell that a new run shows otherwise than the file. */
export interface Difference {
  /** Number of the cell, counted from 1 over all cells. */
  cell: number;
  /** Number of the output in its cell, counted from 1. */
  output: number;
  /** What kind of output, what the file has and what the run gave, in one line of English, for programs. */
  what: string;
  /** The same for people. */
  description: Text;
}

/**
 * Compares the outputs of two runs of the same cells. Text and tables have to agree exactly, charts by
 * content: SVG, bare or carried by an HTML image, by its elements and attributes in any order and layout;
 * JSON by value; bitmaps, whose bytes depend on the encoder, by their size.
 *
 * @returns the first difference of each cell that has one
 */
export function compareNotebooks(committed: Notebook, fresh: Notebook): Difference[] {
  return committed.cells.flatMap((cell, index) => {
    const other = fresh.cells[index];
    if (!isCode(cell) || other === undefined || !isCode(other)) return [];
    const difference = compareCells(cell, other);
    return difference === undefined ? [] : [{ cell: index + 1, ...difference }];
  });
}

function compareCells(committed: CodeCell, fresh: CodeCell): Omit<Difference, "cell"> | undefined {
  const count = Math.max(committed.outputs.length, fresh.outputs.length);
  for (let index = 0; index < count; index += 1) {
    const description = inEachLanguage((language) =>
      compareOutputs(committed.outputs[index], fresh.outputs[index], language),
    );
    if (description !== undefined) return { output: index + 1, what: description.en, description };
  }
  return undefined;
}

/** What a comparison says; whether it says anything does not depend on the language. */
function inEachLanguage(compare: (language: Language) => string | undefined): Text | undefined {
  if (compare("en") === undefined) return undefined;
  return Object.fromEntries(languages.map((language) => [language, compare(language)])) as Text;
}

function compareOutputs(
  committed: Output | undefined,
  fresh: Output | undefined,
  language: Language,
): string | undefined {
  const { noOutput, otherKind } = words(language);
  const before = contents(committed);
  const after = contents(fresh);
  const types = [...before.keys()].join(", ") || noOutput;
  const newTypes = [...after.keys()].join(", ") || noOutput;
  if (types !== newTypes) return otherKind(types, newTypes);
  for (const [type, value] of before) {
    const old = normalise(type, value, language);
    const now = normalise(type, after.get(type), language);
    if (!isDeepStrictEqual(old, now)) return `${type}: ${firstDifference(old, now, language)}`;
  }
  return undefined;
}

/** What an output shows, by kind: its media types, or the name of its stream. */
function contents(output: Output | undefined): Map<string, unknown> {
  if (output === undefined) return new Map();
  if (output.output_type === "stream") return new Map([[output.name, output.text]]);
  if (output.output_type === "error") return new Map([["error", `${output.ename}: ${output.evalue}`]]);
  const entries = Object.entries(output.data).sort(([a], [b]) => (a < b ? -1 : 1));
  return new Map(entries);
}

/** What of a content has to agree. */
function normalise(type: string, value: unknown, language: Language): unknown {
  if (/^application\/(.*\+)?json$/.test(type)) return value;
  const text = joinLines(value as string | string[]);
  if (type === "image/svg+xml") return normaliseSvg(text);
  if (type === "text/html") return withReadableCharts(text);
  if (type === "image/png") return pngSize(text, language);
  return text;
}

/** HTML in which a chart carried by an image stands as its SVG, so that it is compared by content too. */
function withReadableCharts(html: string): string {
  return html.replace(
    /data:image\/svg\+xml,([^"]+)/g,
    (_, data: string) => `\n${normaliseSvg(decodeURIComponent(data))}\n`,
  );
}

/** Width and height in pixels, which stand in the header chunk of every PNG file. */
function pngSize(base64: string, language: Language): string {
  const bytes = Buffer.from(base64, "base64");
  const { noPng, pixels } = words(language);
  return bytes.length < 24 ? noPng : pixels(bytes.readUInt32BE(16), bytes.readUInt32BE(20));
}

/** Shows where two contents part: the first line that differs, cut around the first character that does. */
function firstDifference(committed: unknown, fresh: unknown, language: Language): string {
  const { nothing, otherLine } = words(language);
  const before = lines(committed);
  const after = lines(fresh);
  const at = before.findIndex((line, index) => line !== after[index]);
  const line = at < 0 ? before.length : at;
  const old = before[line] ?? "";
  const now = after[line] ?? "";
  let from = 0;
  while (from < old.length && old[from] === now[from]) from += 1;
  const excerpt = (text: string, all: string[]) =>
    line >= all.length ? nothing : JSON.stringify(text.slice(Math.max(0, from - 20), from + 40));
  return otherLine(line + 1, excerpt(old, before), excerpt(now, after));
}

function lines(content: unknown): string[] {
  const text = typeof content === "string" ? content : JSON.stringify(content, null, 1);
  return text.split("\n");
}

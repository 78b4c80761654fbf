import { InputError, quoted } from "../errors.js";
import type { Text } from "../languages.js";
import { problems } from "./words.js";

/**
 * A piece of a formula and the character at which it stands, counted from 0. A pattern is a name in which a star
 * stands for any part between points, as in table1.*.2024.
 */
export interface Token {
  kind: "number" | "name" | "pattern" | "symbol" | "end";
  text: string;
  at: number;
}

/** Names that are operators. */
export const wordOperators = new Set(["and", "or", "not"]);

const number = "(\\d+(?:\\.\\d+)?(?:[eE][-+]?\\d+)?)";
const name = "([\\p{L}_][\\p{L}\\p{N}_]*(?:\\.[\\p{L}\\p{N}_]+|\\.\\*|\\[\\d+\\])*)";
const tokenPattern = new RegExp(`\\s*(?:${number}|${name}|(<=|>=|==|!=|[-+*/^()<>,]))`, "uy");
const wordPattern = new RegExp(`${number}|${name}`, "uy");

/** Splits a formula into its pieces, the last of which is its end. @throws InputError for any other character */
export function tokenize(source: string): Token[] {
  const tokens: Token[] = [];
  const end = source.trimEnd().length;
  let at = 0;
  while (at < end) {
    tokenPattern.lastIndex = at;
    const match = tokenPattern.exec(source);
    if (match === null) throw syntaxError(source, at, problems.numberNameOrOperator);
    const [whole, digits, word, symbol] = match;
    const text = (digits ?? word ?? symbol)!;
    const kind =
      digits !== undefined
        ? "number"
        : word === undefined
          ? "symbol"
          : word.includes("*")
            ? "pattern"
            : "name";
    tokens.push({ kind, text, at: at + whole.length - text.length });
    at += whole.length;
  }
  tokens.push({ kind: "end", text: "", at: source.length });
  return tokens;
}

/**
 * The names and patterns that stand for figures, of a formula that may be none: neither functions nor operators.
 */
export function namesIn(source: string): { text: string; at: number }[] {
  const found: { text: string; at: number }[] = [];
  let at = 0;
  while (at < source.length) {
    const start = at;
    at = endOfWord(source, at);
    if (at === start) {
      at += 1;
      continue;
    }
    const text = source.slice(start, at);
    if (startsNumber(text.charCodeAt(0)) || wordOperators.has(text)) continue;
    let behind = at;
    while (isSpace.test(source.charAt(behind))) behind += 1;
    if (source[behind] !== "(" || text.includes("*")) found.push({ text, at: start });
  }
  return found;
}

/** Where a number or a name ends that begins at a place; the place where none does. */
function endOfWord(source: string, start: number): number {
  const first = source.charCodeAt(start);
  if (!startsWord(first)) return start;
  if (!startsNumber(first)) {
    let end = start;
    let code = first;
    // As nearly every name is: letters and digits of ASCII, and points between these.
    while (isOfWord(code) || (code === point && isOfWord(source.charCodeAt(end + 1))))
      code = source.charCodeAt(++end);
    if (!(code > 127) && code !== point && code !== bracket) return end;
  }
  wordPattern.lastIndex = start;
  return wordPattern.test(source) ? wordPattern.lastIndex : start;
}

const point = 46;
const bracket = 91;

/** A letter or a digit of ASCII, or the underscore. */
function isOfWord(code: number): boolean {
  return (
    (code >= 97 && code <= 122) || startsNumber(code) || (code >= 65 && code <= 90) || code === underscore
  );
}

const underscore = 95;
const isSpace = /\s/;

function startsNumber(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** Whether a number or a name may begin with it: nothing else of ASCII than letters, digits and the underscore. */
function startsWord(code: number): boolean {
  return code > 127 || startsNumber(code) || (code >= 65 && code <= 90) || (code >= 95 && code <= 122);
}

/** What to say of a piece that does not fit: what stands there, and what could. */
export function syntaxError(source: string, at: number, expected: Text): InputError {
  const rest = source.slice(at).trim();
  const character = source.length - source.slice(at).trimStart().length + 1;
  return new InputError({
    found:
      rest === ""
        ? problems.formulaEnds(quoted(source), character)
        : problems.stands(quoted(source), quoted(rest), character),
    expected,
  });
}

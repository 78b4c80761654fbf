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
const tokenPattern =
  /\s*(?:(\d+(?:\.\d+)?(?:[eE][-+]?\d+)?)|([\p{L}_][\p{L}\p{N}_]*(?:\.[\p{L}\p{N}_]+|\.\*|\[\d+\])*)|(<=|>=|==|!=|[-+*/^()<>,]))/uy;

/** Splits a formula into its pieces, the last of which is its end. @throws InputError for any other character */
export function tokenize(source: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (source.slice(at).trim() !== "") {
    tokenPattern.lastIndex = at;
    const match = tokenPattern.exec(source);
    if (match === null) throw syntaxError(source, at, problems.numberNameOrOperator);
    const [whole, number, name, symbol] = match;
    const text = (number ?? name ?? symbol)!;
    const kind =
      number !== undefined
        ? "number"
        : name === undefined
          ? "symbol"
          : name.includes("*")
            ? "pattern"
            : "name";
    tokens.push({ kind, text, at: at + whole.length - text.length });
    at += whole.length;
  }
  tokens.push({ kind: "end", text: "", at: source.length });
  return tokens;
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

/** A piece of a cell's text, and whether it stands raised or lowered. */
export interface TextRun {
  text: string;
  position: "line" | "superscript" | "subscript";
}

const raised = new Map(Array.from("0123456789+-=()", (sign, i) => [sign, "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾"[i]!]));
const lowered = new Map(Array.from("0123456789+-=()", (sign, i) => [sign, "₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎"[i]!]));

/**
 * The text of a cell made of runs: what stands raised or lowered in it is written in raised or lowered characters, so
 * that it does not join a number as further digits and is what a text file has. What has no such character is left
 * out.
 *
 * @example
 * joinRuns([
 *   { text: "504212", position: "line" },
 *   { text: "1", position: "superscript" },
 * ]); // => "504212¹"
 */
export function joinRuns(runs: readonly TextRun[]): string {
  const written = {
    line: (text: string) => text,
    superscript: inCharacters(raised),
    subscript: inCharacters(lowered),
  };
  return runs.map(({ text, position }) => written[position](text)).join("");
}

const powerOfTen = /(^|\D)10$/;

function inCharacters(characters: ReadonlyMap<string, string>): (text: string) => string {
  return (text) => Array.from(text, (sign) => characters.get(sign) ?? (/\s/.test(sign) ? sign : "")).join("");
}

/** Whether a text has a raised digit anywhere. */
export function hasFootnoteMark(text: string): boolean {
  return /[⁰¹²³⁴-⁹]/.test(text);
}

/**
 * Whether a number may have marks behind it, by what it ends with: in nearly every cell of a long table a letter or a
 * digit.
 */
export function mayEndInMark(text: string): boolean {
  const code = text.charCodeAt(text.length - 1);
  return code <= 32 || code === closingParenthesis || code > 127;
}

const closingParenthesis = 41;

const markedNumber = /^([-+−–]?[\d\s.,']*\d)\s*[⁽(]?[⁰¹²³⁴-⁹]+(?:[,⁾)\s]*[⁽(]?[⁰¹²³⁴-⁹]+)*[⁾)]?$/;

/**
 * A number without the raised marks of footnotes behind it: "504212" for "504212¹" and "504212 ¹)". Any other
 * text, and a power of ten, stays as it is.
 */
export function withoutFootnoteMarks(text: string): string {
  if (!hasFootnoteMark(text)) return text;
  const number = markedNumber.exec(text.trim())?.[1];
  return number === undefined || powerOfTen.test(number) ? text : number;
}

/** A word, or a number in it, with raised digits behind. */
const markedWord = /([\p{L}\p{M}\d]*)((?:[,⁾)\s]*[⁽(]?[⁰¹²³⁴-⁹]+[⁾)]?)+)(?![\p{L}\d⁰¹²³⁴-⁹])/gu;

/**
 * A name without the raised marks of footnotes in it or behind it: "Astana" for "Astana¹" and "Astana ¹⁾". A square
 * metre and a power of ten stay as they are, and so does a text that is nothing but marks.
 *
 * @example
 * nameWithoutMarks("Price per m²¹"); // => "Price per m²"
 */
export function nameWithoutMarks(text: string): string {
  if (!hasFootnoteMark(text)) return text;
  const bare = text.replace(markedWord, (marked, word: string, marks: string) => {
    if (word === "10") return marked;
    const power = /^[кдсkdc]?[mм]$/iu.test(word) ? (/^[²³]/.exec(marks)?.[0] ?? "") : "";
    return word + power;
  });
  return bare.trim() === "" ? text : bare.trim();
}

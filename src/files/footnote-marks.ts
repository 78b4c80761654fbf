/** A piece of a cell's text, and whether it stands raised or lowered. */
export interface TextRun {
  text: string;
  position: "line" | "superscript" | "subscript";
}

const raised = new Map(Array.from("0123456789+-=()", (sign, i) => [sign, "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾"[i]!]));
const lowered = new Map(Array.from("0123456789+-=()", (sign, i) => [sign, "₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎"[i]!]));

/**
 * The text of a cell made of runs. What stands raised behind a text is a footnote's mark and is left out, so that
 * it does not join a number as further digits. It is kept, in raised characters, where it is a power: behind m and
 * км, behind 10, and where more digits follow.
 *
 * @example
 * joinRuns([
 *   { text: "504212", position: "line" },
 *   { text: "1", position: "superscript" },
 * ]); // => "504212"
 */
export function joinRuns(runs: readonly TextRun[]): string {
  let text = "";
  runs.forEach((run, i) => {
    if (run.position === "line") {
      text += run.text;
    } else if (run.position === "subscript") {
      text += inCharacters(run.text, lowered);
    } else {
      const next = runs.slice(i + 1).find((later) => later.text !== "");
      const isUnit = /[mм]$/i.test(text) && /^[23]$/.test(run.text.trim());
      const isPower =
        isUnit || powerOfTen.test(text) || (/\d\s*$/.test(text) && /^\s*\d/.test(next?.text ?? ""));
      if (text.trim() === "" || isPower) text += inCharacters(run.text, raised);
    }
  });
  return text;
}

const powerOfTen = /(^|\D)10$/;

function inCharacters(text: string, characters: ReadonlyMap<string, string>): string {
  return Array.from(text, (sign) => characters.get(sign) ?? (/\s/.test(sign) ? sign : "")).join("");
}

const markedNumber = /^([-+−–]?[\d\s.,']*\d)\s*[⁽(]?[⁰¹²³⁴-⁹]+(?:[,⁾)\s]*[⁽(]?[⁰¹²³⁴-⁹]+)*[⁾)]?$/;

/**
 * A number without the raised marks of footnotes behind it: "504212" for "504212¹" and "504212 ¹)". Any other
 * text, and a power of ten, stays as it is.
 */
export function withoutFootnoteMarks(text: string): string {
  if (!/[⁰¹²³⁴-⁹]/.test(text)) return text;
  const number = markedNumber.exec(text.trim())?.[1];
  return number === undefined || powerOfTen.test(number) ? text : number;
}

/** What a line holds as white space, together with other kinds of line ends. */
const lineBreaks = /[\t\n\v\f\r\u2028\u2029]+/g;

/**
 * Characters that are not shown but obeyed: control characters, marks that turn the direction of reading round,
 * spaces without width, tags, and halves of characters.
 */
const obeyed =
  /[\p{Cc}\p{Cs}\u061C\u200B\u200E\u200F\u202A-\u202E\u2060-\u2069\uFEFF\uFFF9-\uFFFB\u{E0000}-\u{E007F}]/gu;

/**
 * Text from a user's file as it may stand in a line that people read: line breaks and tabs are a space, and what a
 * terminal would obey, or what would let a line read otherwise than it is, is shown by its code.
 *
 * @example
 * visible("Astana\u001B[2J"); // => "Astana\\x1b[2J"
 * visible("two\nlines"); // => "two lines"
 */
export function visible(text: string): string {
  return text.replace(lineBreaks, " ").replace(obeyed, (character) => {
    const code = character.codePointAt(0)!.toString(16);
    if (code.length <= 2) return `\\x${code.padStart(2, "0")}`;
    return code.length <= 4 ? `\\u${code.padStart(4, "0")}` : `\\u{${code}}`;
  });
}

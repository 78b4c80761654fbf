import { expect, it } from "vitest";
import { visible } from "../../src/files/visible.js";

it.each([
  ["Қарағанды – 1 234,5\u00A0%", "Қарағанды – 1 234,5\u00A0%"],
  ["\u001B]0;title\u0007", "\\x1b]0;title\\x07"],
  ["\u009B2J\u007F", "\\x9b2J\\x7f"],
  ["txt\u202Eexe", "txt\\u202eexe"],
  ["a\u200Bb\uFEFF", "a\\u200bb\\ufeff"],
  ["one\r\n\ttwo\u2029three", "one two three"],
  ["\uDC00 \u{1F600} \u{E0020}", "\\udc00 \u{1F600} \\u{e0020}"],
])("%j is shown as %j", (text, shown) => {
  expect(visible(text)).toBe(shown);
});

import { describe, expect, it } from "vitest";
import { inPlace, InputError, noticeText, quoted, visible, visibleLine } from "../src/errors.js";
import { asIs } from "../src/languages.js";

describe("a message about a user's file", () => {
  it("shows as codes what would steer a terminal or hide, wherever it comes from", () => {
    const error = new InputError({
      file: "a\u001b[31m\u202eb.csv",
      sheet: "S\u200b\u00a01",
      column: "wage\u00ad",
      row: 2,
      found: asIs(`found ${quoted("5\u00a0\u001b]0;x\u0007\ufeff\u009b")}`),
      expected: asIs("1\u00a0000 and more\u2066"),
    });
    expect(error.message).toBe(
      "a\\u001b[31m\\u202eb.csv, sheet S\\u200b\\u00a01, row 2, column wage\\u00ad: " +
        'found "5\\u00a0\\u001b]0;x\\u0007\\ufeff\\u009b"; expected 1\u00a0000 and more\\u2066',
    );
  });

  it("keeps the letters of every language, and stays one line", () => {
    const found = asIs(`${quoted("Қала ёлка — 5²")}\n second`);
    expect(new InputError({ file: "айы.csv", found }).message).toBe('айы.csv: "Қала ёлка — 5²" second');
    expect(visible("\u{E0041}\u{1F600}\uD800")).toBe("\\u{e0041}\u{1F600}\\ud800");
  });

  it("cuts a long value between two characters", () => {
    expect(quoted("\u{1F600}".repeat(80))).toBe(`"${"\u{1F600}".repeat(57)}..."`);
    expect(quoted("a".repeat(60))).toBe(`"${"a".repeat(60)}"`);
  });
});

describe("a notice", () => {
  it("has the form of a message", () => {
    const found = { en: "taken", ru: "взято", kk: "алынды" };
    expect(noticeText({ file: "f\u202e.csv", row: 3, column: "x", found }, "kk")).toBe(
      "f\\u202e.csv, 3-жол, x бағаны: алынды",
    );
  });
});

describe("a line of text from a file", () => {
  it.each([
    ["Қарағанды – 1 234,5\u00A0%", "Қарағанды – 1 234,5\u00A0%"],
    ["\u001B]0;title\u0007", "\\u001b]0;title\\u0007"],
    ["\u009B2J\u007F", "\\u009b2J\\u007f"],
    ["txt\u202Eexe", "txt\\u202eexe"],
    ["a\u200Bb\uFEFF", "a\\u200bb\\ufeff"],
    ["one\r\n\ttwo\u2029three", "one two three"],
    ["\uDC00 \u{1F600} \u{E0020}", "\\udc00 \u{1F600} \\u{e0020}"],
  ])("%j is shown as %j", (text, shown) => {
    expect(visibleLine(text)).toBe(shown);
  });
});

describe("the place of a problem", () => {
  const found = { en: "empty", ru: "пусто", kk: "бос" };

  it("is completed by whoever knows more of it, and what was known stays", () => {
    const named = () =>
      inPlace({ column: "wage" }, () => {
        throw new InputError({ row: 3, found });
      });
    expect(() => inPlace({ file: "a.csv", row: 9 }, named)).toThrow("a.csv, row 3, column wage: empty");
  });

  it("is not put to what is no problem of the input", () => {
    expect(() =>
      inPlace({ file: "a.csv" }, () => {
        throw new RangeError("mine");
      }),
    ).toThrow(/^mine$/);
  });
});

import { describe, expect, it } from "vitest";
import { InputError, noticeText, quoted, visible } from "../src/errors.js";
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
      "f\\u202e.csv, жол 3, баған x: алынды",
    );
  });
});

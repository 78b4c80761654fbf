import { describe, expect, it } from "vitest";
import { textTable } from "../../src/print/text.js";
import { writeTables } from "../../src/print/write.js";
import { hostileTable } from "./hostile-table.js";

describe("a table in a terminal", () => {
  it("holds no character that a terminal obeys", () => {
    const text = writeTables([hostileTable], "text");
    expect(text.replaceAll("\n", "")).not.toMatch(/[\p{Cc}\p{Cs}\u2028\u202A-\u202E\u2066-\u2069\u{E0041}]/u);
    for (const code of [
      "\\u001b[2J\\u0007\\u0000\\u009b1m",
      "abc\\u202edef\\u2066g",
      "\\u{e0041}x\\ud800",
      "a b c d e",
    ]) {
      expect(text).toContain(code);
    }
  });

  it("may have more rows than a function has operands", () => {
    const rows = Array.from({ length: 200_000 }, (_, i) => [`row ${i}`, String(i)]);
    const table = { name: "long", title: "Long", columns: [{ title: "name" }, { title: "n" }], rows };
    for (const whenTooWide of ["panels", "records"] as const) {
      const lines = textTable({ ...table, whenTooWide }).split("\n");
      expect(lines).toHaveLength(200_004);
      expect(lines.at(-1)).toBe("  row 199999  199999");
    }
  });
});

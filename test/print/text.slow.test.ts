import { expect, it } from "vitest";
import { textTable } from "../../src/print/text.js";

it.each(["panels", "records"] as const)(
  "a table in the terminal, in %s where it is too wide, may have more rows than a function has operands",
  (whenTooWide) => {
    const rows = Array.from({ length: 200_000 }, (_, i) => [`row ${i}`, String(i)]);
    const columns = [{ title: "name" }, { title: "n" }];
    const lines = textTable({ name: "long", title: "Long", columns, rows, whenTooWide }).split("\n");
    expect(lines).toHaveLength(200_004);
    expect(lines.at(-1)).toBe("  row 199999  199999");
  },
);

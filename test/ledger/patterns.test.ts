import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { patternsOf } from "../../src/ledger/patterns.js";

describe("a pattern of ids", () => {
  const part = fc.constantFrom("a", "b", "c");
  const id = fc.array(part, { minLength: 1, maxLength: 3 }).map((parts) => parts.join("."));

  it("stands for the ids that fit it, in their order, without the one that cites it", () => {
    const pattern = fc
      .array(fc.oneof(part, fc.constant("*")), { minLength: 1, maxLength: 3 })
      .map((parts) => parts.join("."));
    fc.assert(
      fc.property(fc.uniqueArray(id), pattern, (ids, asked) => {
        const own = ids[0] ?? "none";
        const fits = new RegExp(`^${asked.replaceAll(".", "\\.").replaceAll("*", "[^.]+")}$`);
        const named = patternsOf(ids)(own);
        expect(named(asked)).toEqual(ids.filter((name) => name !== own && fits.test(name)));
      }),
    );
  });
});

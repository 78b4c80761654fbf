import { createRequire } from "node:module";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { yaml, type Yaml } from "../../src/report/yaml.js";

/** A YAML reader, as ESLint brings it. */
const { load } = createRequire(import.meta.url)("js-yaml") as { load(text: string): unknown };

describe("a YAML document", () => {
  it("keeps texts that YAML would take for something else", () => {
    // YAML 1.1, types: booleans, null, dates, numbers, sexagesimals; signs that begin a comment or an alias.
    const texts = [
      "no",
      "~",
      "2020-04-13",
      "1e3",
      "12:30:45",
      "# x",
      "*a",
      "a: b",
      "",
      " x ",
      "\t\n\"'\\",
      "Қазақстан",
    ];
    expect(load(yaml({ texts }))).toEqual({ texts });
  });

  it("stands in blocks, with nothing for what is not known", () => {
    const value = {
      paper: { title: "A", authors: [{ name: "B" }] },
      total: 3,
      check_time: undefined,
      none: [],
    };
    expect(yaml(value)).toBe('paper:\n  title: "A"\n  authors:\n    - name: "B"\ntotal: 3\nnone: []\n');
  });

  it("is read back as it was written", () => {
    const sign = fc.oneof(fc.integer({ min: 0, max: 0xd7ff }), fc.integer({ min: 0xe000, max: 0x10ffff }));
    const text = fc.string({ unit: sign.map((code) => String.fromCodePoint(code)) });
    const { value } = fc.letrec<{ value: Yaml }>((tie) => ({
      value: fc.oneof(
        { maxDepth: 4 },
        text,
        fc.integer(),
        fc.array(tie("value"), { maxLength: 4 }),
        fc.dictionary(fc.oneof(fc.constantFrom("file", "no", "1", "a b"), text), tie("value"), {
          maxKeys: 4,
        }),
      ),
    }));
    fc.assert(
      fc.property(value, (written) => {
        expect(load(yaml(written))).toEqual(written);
      }),
      { numRuns: 40 },
    );
  });
});

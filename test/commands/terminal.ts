import { expect } from "vitest";
import { spectrum } from "./spectrum.js";

/** The ledgers of all articles in a terminal so wide: no line is longer, but where a figure would be broken. */
export async function expectWithin(width: number, languages: readonly string[]): Promise<void> {
  const before = process.env["COLUMNS"];
  process.env["COLUMNS"] = String(width);
  try {
    for (const language of languages) {
      const { stdout } = await spectrum("check", "--lang", language);
      const long = stdout.split("\n").filter((line) => [...line].length > Math.max(width, 44));
      expect(long.filter((line) => !/\S{30}/.test(line))).toEqual([]);
    }
  } finally {
    if (before === undefined) delete process.env["COLUMNS"];
    else process.env["COLUMNS"] = before;
  }
}

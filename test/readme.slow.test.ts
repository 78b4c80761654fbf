import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { generatedLists, withLists } from "../.config/update-readme.js";

const readme = readFileSync(new URL("../README.md", import.meta.url), "utf8");

describe("the README", () => {
  it("gives the two commands as they stand", () => {
    expect(readme).toContain("npm ci && npm start");
    expect(readme).toContain("npm ci && npm test");
  });

  it("holds the lists of data, tables, figures and gaps that the code makes now", async () => {
    expect(withLists(readme, await generatedLists())).toBe(readme);
  }, 30_000);
});

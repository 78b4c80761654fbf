import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readProvenance } from "../../src/articles/provenance.js";
import { datasetPath } from "../../src/files/datasets.js";

describe("the datasets", () => {
  const root = datasetPath("");
  const files = readdirSync(root, { recursive: true, encoding: "utf8" })
    .map((file) => file.replaceAll("\\", "/"))
    .filter((file) => file.endsWith(".csv"));

  it("each have a provenance, and nothing else has", () => {
    expect(
      readProvenance()
        .map(({ file }) => file)
        .sort(),
    ).toEqual([...files].sort());
  });

  it.each(readProvenance())("$file has the recorded SHA-256", ({ file, sha256 }) => {
    expect(existsSync(datasetPath(file))).toBe(true);
    expect(
      createHash("sha256")
        .update(readFileSync(datasetPath(file)))
        .digest("hex"),
    ).toBe(sha256);
  });

  it("name source, table or release, access date, unit and licence", () => {
    for (const source of readProvenance()) {
      expect(source.accessed).toMatch(/^\d{4}-\d{2}-\d{2}$/);
      for (const text of [source.source, source.table, source.unit, source.licence]) {
        expect(text.length).toBeGreaterThan(5);
      }
    }
  });
});

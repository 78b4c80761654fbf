import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { generatedLists, withLists } from "../.config/update-readme.js";

const root = new URL("../", import.meta.url);
const textOf = (name: string) => readFileSync(new URL(name, root), "utf8");
const readme = textOf("README.md");

describe("the README", () => {
  it("gives the two commands as they stand, in at most 12 kB", () => {
    expect(readme).toContain("npm ci && npm start");
    expect(readme).toContain("npm ci && npm test");
    expect(Buffer.byteLength(readme)).toBeLessThanOrEqual(12 * 1024);
  });

  it.each(["README.md", "datasets/README.md", "figures/README.md", "src/README.md", "test/README.md"])(
    "leads from %s to files that are there",
    (name) => {
      const targets = [...textOf(name).matchAll(/\]\(([^)#:]+?)(?:#[^)]*)?\)/g)].map(([, target]) => target!);
      const missing = targets.filter((target) => !existsSync(new URL(target, new URL(name, root))));
      expect(missing).toEqual([]);
    },
  );

  it("holds the lists of data, tables, figures and gaps that the code makes now", async () => {
    for (const [name, lists] of Object.entries(await generatedLists())) {
      expect(withLists(textOf(name), lists)).toBe(textOf(name));
    }
  });
});

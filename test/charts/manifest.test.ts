import { readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readManifest, sha256, writeRecorded } from "../../src/charts/manifest.js";
import { temporaryFolder } from "../fixtures/workbooks.js";

const { folder } = temporaryFolder();

describe("the manifest of a folder of charts", () => {
  it("lists what was written and is still there", async () => {
    const out = join(folder, "one");
    await writeRecorded(out, "a.svg", "A");
    await writeRecorded(out, "__proto__", "B");
    rmSync(join(out, "a.svg"));
    await writeRecorded(out, "c.svg", "C");
    expect([...readManifest(out)]).toEqual([
      ["__proto__", sha256("B")],
      ["c.svg", sha256("C")],
    ]);
    expect(readdirSync(out).sort()).toEqual([".spectrum-charts.json", "__proto__", "c.svg"]);
  });

  it.each(["null", "[", "3"])("that holds %s vouches for nothing", async (content) => {
    const out = join(folder, "broken");
    await writeRecorded(out, "a.svg", "A");
    writeFileSync(join(out, ".spectrum-charts.json"), content);
    expect(readManifest(out).size).toBe(0);
  });
});

import { spawn } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { readManifest, sha256 } from "../../src/charts/manifest.js";
import { temporaryFolder } from "../fixtures/workbooks.js";

const { folder } = temporaryFolder();
const built = fileURLToPath(new URL("../../dist/charts/manifest.js", import.meta.url));

describe("the manifest of a folder of charts", () => {
  it("loses no entry when several processes write into the folder at the same time", async () => {
    const out = join(folder, "several");
    const files = 40;
    const script = (writer: number) => `
      import { once } from "node:events";
      import { writeRecorded } from ${JSON.stringify(built)};
      process.send("ready");
      await once(process, "message");
      process.disconnect();
      for (let i = 0; i < ${files}; i++) {
        await writeRecorded(${JSON.stringify(out)}, ${writer} + "-" + i + ".svg", String(i));
      }
    `;
    const writers = [0, 1, 2, 3];
    const children = writers.map((writer) =>
      spawn(process.execPath, ["--input-type=module", "-e", script(writer)], {
        stdio: ["ignore", "inherit", "inherit", "ipc"],
      }),
    );
    const ended = children.map((child) => new Promise((resolve) => child.once("exit", resolve)));
    await Promise.all(children.map((child) => new Promise((resolve) => child.once("message", resolve))));
    for (const child of children) child.send("go");
    expect(await Promise.all(ended)).toEqual(writers.map(() => 0));
    const written = writers.flatMap((writer) =>
      Array.from({ length: files }, (_, i) => [`${writer}-${i}.svg`, sha256(String(i))]),
    );
    expect(new Map(readManifest(out))).toEqual(new Map(written as [string, string][]));
    expect(readdirSync(out)).toHaveLength(written.length + 1);
    expect(readFileSync(join(out, "3-39.svg"), "utf8")).toBe("39");
  });
});

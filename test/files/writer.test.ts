import { spawn, spawnSync } from "node:child_process";
import { readdirSync, readFileSync, utimesSync } from "node:fs";
import { constants } from "node:os";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { writeWhole } from "../../src/files/write-whole.js";
import { hasEnded, ownName, unfinishedPath } from "../../src/files/writer.js";
import { temporaryFolder } from "../fixtures/workbooks.js";

const { folder, put } = temporaryFolder();
const built = fileURLToPath(new URL("../../dist/files/write-whole.js", import.meta.url));

/** The name of a writer of this machine with another process. */
function nameOf(pid: number): string {
  return ownName().replace(`-${process.pid}-`, `-${pid}-`);
}

/** A process that has ended. */
function endedProcess(): number {
  return spawnSync(process.execPath, ["-e", ""]).pid;
}

describe("the name of a writer", () => {
  it("tells whether its process has ended, where that can be known", () => {
    expect(hasEnded(ownName())).toBe(false);
    expect(hasEnded(nameOf(process.ppid))).toBe(false);
    expect(hasEnded(nameOf(endedProcess()))).toBe(true);
    expect(hasEnded(nameOf(endedProcess()).replace(/^.{8}/, "00000000"))).toBe(false);
    expect(hasEnded("anything else")).toBe(false);
  });
});

describe("what a killed process left unfinished", () => {
  it("is removed by the next that writes there, and nothing else", async () => {
    const place = dirname(put("plain", ""));
    const part = (name: string) =>
      basename(unfinishedPath(place)).replace(/[0-9a-f]{8}-\d+-[0-9a-f]{12}/, name);
    const elsewhere = nameOf(endedProcess()).replace(/^.{8}/, "00000000");
    const kept = [part(ownName()), part(nameOf(process.ppid)), part(elsewhere), ".mine.part", "x.part"];
    const gone = [part(nameOf(endedProcess())), part(elsewhere.replace(/^.{8}/, "00000001"))];
    for (const name of [...kept, ...gone]) put(name, "half");
    const longAgo = new Date(Date.now() - 2 * 24 * 60 * 60 * 1000);
    utimesSync(join(place, gone[1]!), longAgo, longAgo);
    await writeWhole(join(place, "out.csv"), "a\n");
    const left = readdirSync(place).filter((name) => name.endsWith(".part"));
    expect(left.sort()).toEqual([...kept].sort());
  });
});

describe.skipIf(process.platform === "win32")("a signal", () => {
  it.each(["SIGINT", "SIGTERM", "SIGHUP"] as const)(
    "%s in the middle of a file ends the process once the file is whole",
    async (signal) => {
      const file = join(folder, signal, "out.csv");
      const script = `
        import fs from "node:fs";
        import { syncBuiltinESMExports } from "node:module";
        import { writeWhole } from ${JSON.stringify(built)};
        const sync = fs.fsyncSync;
        fs.fsyncSync = (descriptor) => {
          process.kill(process.pid, ${JSON.stringify(signal)});
          sync(descriptor);
        };
        syncBuiltinESMExports();
        await writeWhole(${JSON.stringify(file)}, "whole");
        await new Promise(() => setInterval(() => undefined, 1000));
      `;
      const child = spawn(process.execPath, ["--input-type=module", "-e", script], { stdio: "inherit" });
      const status = await new Promise((resolve) => child.once("exit", resolve));
      expect(status).toBe(128 + constants.signals[signal]);
      expect(readdirSync(dirname(file))).toEqual(["out.csv"]);
      expect(readFileSync(file, "utf8")).toBe("whole");
    },
  );
});

import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { withLock } from "../../src/files/folder-lock.js";
import { ownName } from "../../src/files/writer.js";
import { temporaryFolder } from "../fixtures/workbooks.js";

const { folder, put } = temporaryFolder();

describe("a lock in a folder", () => {
  it("is held during the step and gone after it, also where the step fails", async () => {
    const lock = `${folder}/plain.lock`;
    expect(await withLock(lock, () => readFileSync(lock, "utf8"))).toMatch(new RegExp(`-${process.pid}-`));
    const failing = withLock(lock, () => {
      throw new Error("no");
    });
    await expect(failing).rejects.toThrow("no");
    expect(existsSync(lock)).toBe(false);
  });

  it("of a process that has ended is taken from it at once", async () => {
    const ended = spawnSync(process.execPath, ["-e", ""]).pid;
    const lock = put("ended.lock", ownName().replace(`-${process.pid}-`, `-${ended}-`));
    expect(await withLock(lock, () => "done", Infinity)).toBe("done");
    expect(existsSync(lock)).toBe(false);
  });

  it.each([
    ["of another machine", ownName().replace(/^.{8}/, "00000000")],
    ["without a name", ""],
  ])("%s is waited for, and taken when it does not change hands", async (_, content) => {
    const lock = put("other.lock", content);
    expect(await withLock(lock, () => "done", 0)).toBe("done");
    expect(existsSync(lock)).toBe(false);
  });

  it("is refused where its folder cannot be written to", async () => {
    await expect(withLock(`${put("file", "")}/a.lock`, () => 1)).rejects.toThrow(/ENOTDIR/);
    await expect(withLock(`${folder}/nowhere/a.lock`, () => 1)).rejects.toThrow(/ENOENT/);
  });
});

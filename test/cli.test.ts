import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, it } from "vitest";

const root = fileURLToPath(new URL("../", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "spectrum-cli-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What the program is made of, beside the libraries. */
const parts = ["dist/cli.js", "dist/bundle", "datasets", "package.json"];

/** A copy of the built package whose printed figures of housing are changed. */
function packageWith(before: string, after: string): string {
  const copy = mkdtempSync(join(folder, "package-"));
  for (const part of parts) {
    cpSync(join(root, part), join(copy, part), { recursive: true });
  }
  symlinkSync(join(root, "node_modules"), join(copy, "node_modules"), "dir");
  const file = join(copy, "datasets/published/housing.csv");
  const text = readFileSync(file, "utf8");
  expect(text).toContain(before);
  writeFileSync(file, text.replace(before, after));
  return join(copy, "dist/cli.js");
}

function run(program: string, ...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], {
    encoding: "utf8",
    cwd: folder,
  });
  return { status, stdout, stderr };
}

describe("the program spectrum", () => {
  it("exits with 1 and names the entry when a verdict is not the one on record", () => {
    const { status, stderr } = run(packageWith(",reproduced,", ",differs,"), "check", "housing");
    expect(status).toBe(1);
    expect(stderr).toBe("spectrum: housing table1.shymkent.index: found reproduced, on record is differs\n");
  });

  it("exits with 2 and one line for a broken file of printed figures", () => {
    const { status, stdout, stderr } = run(
      packageWith(",figure,79.06,", ",figure,79.o6,"),
      "check",
      "housing",
    );
    expect([status, stdout]).toEqual([2, ""]);
    expect(stderr).toMatch(/^spectrum: .*housing\.csv, row \d+, column printed: .*"79\.o6".*\n$/);
  });
});

import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { runNotebooks } from "../../src/notebooks/notebooks.js";
import { notebookFile } from "./notebook-file.js";

/** Milliseconds for a test: what it waits for are events, which a busy machine brings late. */
const patience = 600_000;

let folder = "";

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "spectrum-notebooks-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

describe("running a notebook", { timeout: patience }, () => {
  it("stops at a failing cell, names it with its error and leaves the file as it was", async () => {
    const thrown = notebookFile(
      folder,
      "thrown",
      "1 + 1",
      "\nconst wage = 504212;\nthrow new RangeError('no\\nprice');",
    );
    expect(await runNotebooks([thrown.file])).toMatchObject([
      {
        status: "failed",
        cells: 1,
        error: "cell 2 (const wage = 504212;): RangeError: no price",
        reason: {
          en: "cell 2 (const wage = 504212;): RangeError: no price",
          ru: "ячейка 2 (const wage = 504212;): RangeError: no price",
          kk: "2-ұяшық (const wage = 504212;): RangeError: no price",
        },
      },
    ]);
    expect(readFileSync(thrown.file, "utf8")).toBe(thrown.text);
    expect(readdirSync(folder).filter((name) => name.includes(".part"))).toEqual([]);
  });
});

describe("a notebook that cannot be run", () => {
  it("is refused when it is no notebook or for another kernel, before anything runs", async () => {
    const broken = join(folder, "broken.ipynb");
    writeFileSync(broken, "{ not JSON");
    await expect(runNotebooks([broken])).rejects.toThrow(/broken\.ipynb: not JSON/);
    const other = join(folder, "other.ipynb");
    writeFileSync(other, '{"nbformat": 3, "worksheets": []}');
    await expect(runNotebooks([other])).rejects.toThrow(/not a Jupyter notebook; expected nbformat 4/);
    const { file, text } = notebookFile(folder, "python", "1");
    writeFileSync(file, text.replace('"tslab"', '"python3"'));
    await expect(runNotebooks([file])).rejects.toThrow(
      /the notebook is for "python3"; expected the kernel tslab/,
    );
  });
});

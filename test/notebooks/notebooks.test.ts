import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { runNotebooks, type Progress } from "../../src/notebooks/notebooks.js";
import { notebookFile } from "./notebook-file.js";

/** Milliseconds for a test: what it waits for are events, which a busy machine brings late. */
const patience = 600_000;

const reference = new URL("../reference/notebooks/", import.meta.url);
let folder = "";

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "spectrum-notebooks-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

describe("running a notebook", { timeout: patience }, () => {
  it("saves the file that Jupyter's nbconvert saves, byte for byte, and numbers the cells as JupyterLab does", async () => {
    const file = join(folder, "small.ipynb");
    writeFileSync(file, readFileSync(new URL("small.ipynb", reference)));
    const progress: Progress[] = [];
    const [result] = await runNotebooks([file], { onProgress: (each) => progress.push(each) });
    expect(result).toMatchObject({ notebook: "small", status: "saved", cells: 3, error: null, reason: null });
    const saved = readFileSync(file, "utf8");
    expect([...saved.matchAll(/"execution_count": (\w+)/g)].map(([, count]) => count)).toEqual([
      "1",
      "2",
      "null",
      "3",
    ]);
    // nbconvert does not number what tslab runs, because tslab does not announce the input of a cell.
    expect(saved.replace(/"execution_count": \d+/g, '"execution_count": null')).toBe(
      readFileSync(new URL("small.nbconvert.ipynb", reference), "utf8"),
    );
    expect(progress).toHaveLength(3);
    expect(progress[2]).toEqual({ notebook: "small", cell: 3, of: 3, seconds: expect.any(Number) });
  });

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

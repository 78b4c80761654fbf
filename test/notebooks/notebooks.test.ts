import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { runNotebooks } from "../../src/notebooks/notebooks.js";
import { notebookFile } from "./notebook-file.js";

let folder = "";

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "spectrum-notebooks-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

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

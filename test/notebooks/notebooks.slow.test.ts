import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Notebook } from "../../src/notebooks/notebook.js";
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

  it("stops at a cell with an error of its types and goes on with the next notebook", async () => {
    const types = notebookFile(folder, "types", "const price: number = 'dear';", "'never run'");
    const printing = notebookFile(folder, "printing", "console.log('index', 79.03)");
    const [failed, saved] = await runNotebooks([types.file, printing.file]);
    expect(failed).toMatchObject({
      status: "failed",
      cells: 0,
      error:
        "cell 1 (const price: number = 'dear';): TypeScript, line 1, character 7: " +
        "Type 'string' is not assignable to type 'number'.",
    });
    expect(failed!.reason!.ru).toMatch(/^ячейка 1 \(.*\): TypeScript, строка 1, знак 7: Type 'string'/);
    expect(readFileSync(types.file, "utf8")).toBe(types.text);
    expect(saved).toMatchObject({ status: "saved", cells: 1 });
    expect((await runNotebooks([printing.file]))[0]).toMatchObject({ status: "unchanged" });
  });

  it("ends the kernel of a cell that takes too long", async () => {
    const { file, text } = notebookFile(folder, "endless", "for (;;) {}");
    const [result] = await runNotebooks([file], { secondsPerCell: 2 });
    expect(result!.error).toBe("cell 1 (for (;;) {}): the cell took longer than 2 s");
    expect(result!.reason!.ru).toBe("ячейка 1 (for (;;) {}): ячейка выполнялась дольше 2 с");
    expect(readFileSync(file, "utf8")).toBe(text);
  });

  it("tells when a kernel died, and how", async () => {
    const left = notebookFile(folder, "left", "console.log(1)", "process.exit(3)");
    const killed = notebookFile(
      folder,
      "killed",
      'process.kill(process.pid, "SIGTERM"); await new Promise(() => {})',
    );
    const results = await runNotebooks([left.file, killed.file]);
    expect(results.map(({ error }) => error)).toEqual([
      "cell 2 (process.exit(3)): the kernel ended with status 3",
      `cell 1 (process.kill(process.pid, "SIGTERM"); await new Promise((...): the kernel was ended by SIGTERM`,
    ]);
    expect(readFileSync(left.file, "utf8")).toBe(left.text);
    expect(readFileSync(killed.file, "utf8")).toBe(killed.text);
  });

  it("keeps all that a cell prints, however much, and goes on after it", async () => {
    const { file } = notebookFile(
      folder,
      "talkative",
      "for (let i = 1; i <= 20_000; i += 1) console.log(i);",
      "console.log('done')",
    );
    expect((await runNotebooks([file]))[0]).toMatchObject({ status: "saved", cells: 2, error: null });
    const { cells } = JSON.parse(readFileSync(file, "utf8")) as Notebook;
    const lines = Array.from({ length: 20_000 }, (_, index) => `${index + 1}\n`);
    expect(cells[0]!.outputs).toEqual([{ name: "stdout", output_type: "stream", text: lines }]);
    expect(cells[1]!.outputs).toEqual([{ name: "stdout", output_type: "stream", text: ["done\n"] }]);
  });

  it("does not wait for ever for what a cell left running", async () => {
    const { file } = notebookFile(folder, "running-on", "setInterval(() => undefined, 1000); undefined");
    expect((await runNotebooks([file]))[0]).toMatchObject({ status: "saved", cells: 1 });
  });

  it("lets a cell finish what it did not wait for", async () => {
    const written = join(folder, "written.txt");
    const { file } = notebookFile(
      folder,
      "unfinished",
      `import { writeFile } from "node:fs/promises";\n` +
        `setTimeout(() => void writeFile(${JSON.stringify(written)}, "whole"), 100); undefined`,
    );
    expect((await runNotebooks([file]))[0]).toMatchObject({ status: "saved" });
    expect(readFileSync(written, "utf8")).toBe("whole");
  });

  it("ends its kernels on an interrupt and leaves the file as it was", async () => {
    const { file, text } = notebookFile(folder, "interrupted", "1", "await new Promise(() => {})");
    // Progress on the first cell comes when the second is about to run.
    const results = await runNotebooks([file], { onProgress: () => process.emit("SIGINT", "SIGINT") });
    expect(results[0]).toMatchObject({ status: "stopped", cells: 1 });
    expect(readFileSync(file, "utf8")).toBe(text);
  });

  it("checks the outputs in a file against a new run and writes nothing", async () => {
    const { file } = notebookFile(folder, "checked", "console.log('index', 79.03)", "console.log('rank', 1)");
    await runNotebooks([file]);
    const saved = readFileSync(file, "utf8");
    const edited = saved.replace("rank 1\\n", "rank 2\\n");
    writeFileSync(file, edited);
    const [result] = await runNotebooks([file], { check: true });
    expect(result).toMatchObject({
      status: "different",
      differences: [
        {
          cell: 2,
          output: 1,
          what: 'stdout: line 1: the file has "rank 2", the run gave "rank 1"',
          description: { ru: 'stdout: строка 1: в файле "rank 2", при выполнении "rank 1"' },
        },
      ],
    });
    expect(readFileSync(file, "utf8")).toBe(edited);
  });
});

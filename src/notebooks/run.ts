import { dirname } from "node:path";
import type { Text } from "../languages.js";
import { describeFailure } from "./failure.js";
import { KernelError } from "./kernel-process.js";
import { startKernel } from "./kernel.js";
import { isCode, joinLines, type Notebook } from "./notebook.js";
import { outputCollector } from "./outputs.js";
import { problems } from "./words.js";

/** A notebook that did not run to its end. */
export class NotebookFailure extends Error {
  override readonly name = "NotebookFailure";

  constructor(
    /** One line for people: number of the cell over all cells and its first line, where it began; why. */
    readonly reason: Text,
  ) {
    super(reason.en);
  }
}

export interface RunOptions {
  /** Most seconds that one cell may take. */
  secondsPerCell: number;
  /** Stops the run and ends the kernel. */
  signal: AbortSignal;
  /** Called after each code cell with its place among the code cells and its seconds. */
  onCell: (done: number, of: number, seconds: number) => void;
}

/**
 * Runs the code cells of a notebook in order in a kernel of its own, working in the notebook's folder as
 * Jupyter does.
 *
 * @param file path of the notebook, which is not touched
 * @returns the notebook with the outputs of this run in place of those it had
 * @throws NotebookFailure at the first cell that fails, takes too long or loses its kernel
 */
export async function runNotebook(file: string, notebook: Notebook, options: RunOptions): Promise<Notebook> {
  const { secondsPerCell, signal, onCell } = options;
  const result = structuredClone(notebook);
  const kernel = await startKernel(dirname(file), signal).catch((error: unknown) => {
    throw error instanceof KernelError ? new NotebookFailure(error.reason) : error;
  });
  const collect = outputCollector();
  const count = result.cells.filter((cell) => isCode(cell) && joinLines(cell.source).trim() !== "").length;
  let done = 0;
  try {
    for (const [index, cell] of result.cells.entries()) {
      if (!isCode(cell)) continue;
      const source = joinLines(cell.source);
      cell.execution_count = null;
      cell.outputs = [];
      // Jupyter front ends keep the times of the last run there.
      delete cell.metadata.execution;
      // Like Jupyter's own clients, which do not send an empty cell to the kernel.
      if (source.trim() === "") continue;
      const fail = (reason: Text) =>
        new NotebookFailure(problems.inCell(index + 1, firstLine(source), reason));
      const start = performance.now();
      const execution = await kernel.execute(source, secondsPerCell).catch((error: unknown) => {
        throw error instanceof KernelError ? fail(error.reason) : error;
      });
      if (execution.reply.status !== "ok") throw fail(describeFailure(execution));
      done += 1;
      cell.execution_count = execution.reply.execution_count ?? done;
      cell.outputs = collect(execution.published);
      onCell(done, count, (performance.now() - start) / 1000);
    }
  } finally {
    await kernel.shutdown();
  }
  result.metadata.language_info = sortKeys(kernel.languageInfo);
  return result;
}

/** The first line of a cell that says something, cut when long. */
function firstLine(source: string): string {
  const line =
    source
      .split("\n")
      .find((text) => text.trim() !== "")
      ?.trim() ?? "empty";
  return line.length > 60 ? `${line.slice(0, 57)}...` : line;
}

/** Sorts the keys of an object and of those in it, the order in which Jupyter writes a notebook's file. */
function sortKeys(value: unknown): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  const entries = Object.entries(value).map(([key, inner]) => [key, sortKeys(inner)] as const);
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
}

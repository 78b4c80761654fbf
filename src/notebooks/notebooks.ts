import { availableParallelism } from "node:os";
import { writeWhole } from "../files/write-whole.js";
import type { Text } from "../languages.js";
import { compareNotebooks, type Difference } from "./compare.js";
import { notebookName } from "./folder.js";
import { readNotebook, serialise, type Notebook } from "./notebook.js";
import { NotebookFailure, runNotebook } from "./run.js";
import { problems } from "./words.js";

/** What became of a notebook. */
export interface NotebookResult {
  /** Name without extension; of one of this package, with the folder of its language ("ru/01-housing"). */
  notebook: string;
  /**
   * saved: it ran and its file has new outputs; unchanged: it ran and its file had these outputs already;
   * same or different: how a check found the outputs; failed: a cell failed; stopped: the run was broken off.
   */
  status: "saved" | "unchanged" | "same" | "different" | "failed" | "stopped";
  /** Code cells that ran to their end. */
  cells: number;
  /** Wall time from the start of the kernel to its end. */
  seconds: number;
  /** What a check found, the first difference of each cell. */
  differences: Difference[];
  /** Why the notebook did not run to its end, in one line of English, for programs. */
  error: string | null;
  /** The same for people. */
  reason: Text | null;
  /** The signal that broke the run off. */
  stoppedBy?: NodeJS.Signals;
}

/** A code cell that ran to its end. */
export interface Progress {
  /** Name of the notebook, as in its result. */
  notebook: string;
  /** Its place among the code cells that are not empty, counted from 1. */
  cell: number;
  /** How many of these there are. */
  of: number;
  /** Wall time of the cell. */
  seconds: number;
}

export interface NotebooksOptions {
  /** Compare with the outputs in the files and write nothing. */
  check?: boolean;
  /** Most seconds that one cell may take. */
  secondsPerCell?: number;
  /** Is told of each code cell that ran. */
  onProgress?: (progress: Progress) => void;
}

/** Kernels at work at the same time: each keeps one processor busy and takes some 300 MB. */
const kernels = Math.min(2, availableParallelism());

/**
 * Runs notebooks through the tslab kernel, two at a time, and saves their outputs or compares them with
 * those in the files. A notebook that fails leaves its file as it was and does not hold up the others. An
 * interrupt (Ctrl-C) ends the kernels and leaves the files of unfinished notebooks as they were.
 *
 * @param files paths of notebooks for the kernel tslab
 * @returns one result per notebook, in the order of the files
 * @throws InputError when a file is not such a notebook, before any is run
 */
export async function runNotebooks(
  files: readonly string[],
  { check = false, secondsPerCell = 120, onProgress = () => undefined }: NotebooksOptions = {},
): Promise<NotebookResult[]> {
  const notebooks = files.map((file) => ({ file, notebook: readNotebook(file) }));
  const stop = new AbortController();
  const results: NotebookResult[] = [];
  const queue = [...notebooks.entries()];

  async function work(): Promise<void> {
    for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
      const [index, { file, notebook }] = next;
      results[index] = await runOne(file, notebook);
    }
  }

  async function runOne(file: string, notebook: Notebook): Promise<NotebookResult> {
    const name = notebookName(file);
    const start = performance.now();
    let cells = 0;
    const result = (status: NotebookResult["status"], rest: Partial<NotebookResult> = {}): NotebookResult => {
      const seconds = Math.round(performance.now() - start) / 1000;
      return { notebook: name, status, cells, seconds, differences: [], error: null, reason: null, ...rest };
    };
    try {
      const fresh = await runNotebook(file, notebook, {
        secondsPerCell,
        signal: stop.signal,
        onCell(done, of, seconds) {
          cells = done;
          onProgress({ notebook: name, cell: done, of, seconds });
        },
      });
      if (check) {
        const differences = compareNotebooks(notebook, fresh);
        return result(differences.length === 0 ? "same" : "different", { differences });
      }
      if (serialise(fresh) === serialise(notebook)) return result("unchanged");
      if (serialise(readNotebook(file)) !== serialise(notebook)) {
        throw new NotebookFailure(problems.changedMeanwhile);
      }
      await writeWhole(file, serialise(fresh));
      return result("saved");
    } catch (error) {
      if (!(error instanceof NotebookFailure)) throw error;
      const { message, reason } = error;
      const failure = { error: message, reason };
      return stop.signal.aborted
        ? result("stopped", { ...failure, stoppedBy: stop.signal.reason as NodeJS.Signals })
        : result("failed", failure);
    }
  }

  const interrupt = (signal: NodeJS.Signals) => stop.abort(signal);
  const signals = ["SIGINT", "SIGTERM", "SIGHUP"] as const;
  for (const signal of signals) process.on(signal, interrupt);
  try {
    await Promise.all(Array.from({ length: kernels }, work));
  } catch (error) {
    stop.abort();
    throw error;
  } finally {
    for (const signal of signals) process.off(signal, interrupt);
  }
  return results;
}

import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import type { ArticleRun, OptionValues } from "../articles/article.js";
import type { Language } from "../languages.js";
import { drawCharts, type DrawnChart } from "./drawn-charts.js";

/** An article whose charts are to be drawn. */
export interface DrawingTask {
  article: string;
  /** Its data options; undefined for the shipped data. */
  options: OptionValues | undefined;
  run: ArticleRun;
  /** How many charts it lists. */
  count: number;
}

/** What the thread beside is told. */
export interface DrawingOrder {
  language: Language;
  tasks: { article: string; options: OptionValues | undefined }[];
  /** One place a task: 1 once either thread has taken it. */
  taken: Int32Array;
}

export interface ArticleDrawing {
  article: string;
  charts: DrawnChart[];
}

/** Drawing that goes on beside the rest of the report. */
export interface Drawing {
  /** Takes part in the drawing until all is drawn. */
  finish: () => Promise<Map<string, DrawnChart[]>>;
  /** Ends what goes on beside. */
  stop: () => Promise<void>;
}

/**
 * Draws the charts of articles on a second thread, where the machine has one, beginning with the article that has
 * most; whoever finishes takes part from the other end. What is drawn does not depend on who draws it.
 *
 * @param beside whether a second thread may be started, which runs the articles by their options
 */
export function startDrawing(tasks: readonly DrawingTask[], language: Language, beside = true): Drawing {
  const ordered = [...tasks].sort((a, b) => b.count - a.count);
  const taken = new Int32Array(new SharedArrayBuffer(4 * Math.max(1, ordered.length)));
  const drawn = new Map<string, DrawnChart[]>();
  const worker = beside && ordered.length > 1 && availableParallelism() > 1 ? startWorker() : undefined;

  function startWorker() {
    const order: DrawingOrder = {
      language,
      tasks: ordered.map(({ article, options }) => ({ article, options })),
      taken,
    };
    const thread = new Worker(new URL("./drawing-worker.js", import.meta.url), { workerData: order });
    const ended = new Promise<void>((resolve, reject) => {
      thread.on("message", ({ article, charts }: ArticleDrawing) => drawn.set(article, charts));
      thread.once("error", reject);
      thread.once("exit", () => resolve());
    });
    // A failure is told when the drawing is to be finished.
    ended.catch(() => undefined);
    return { thread, ended };
  }

  return {
    async finish() {
      for (let i = ordered.length - 1; i >= 0; i--) {
        if (Atomics.exchange(taken, i, 1) !== 0) continue;
        const { article, run } = ordered[i]!;
        drawn.set(article, await drawCharts(run, language));
      }
      await worker?.ended;
      return drawn;
    },
    async stop() {
      await worker?.thread.terminate();
    },
  };
}

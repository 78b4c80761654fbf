import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import type { ArticleRun } from "../articles/article.js";
import type { Language } from "../languages.js";
import { drawCharts, type DrawnChart } from "./drawn-charts.js";

/** An article whose charts are to be drawn. */
export interface DrawingTask {
  article: string;
  run: ArticleRun;
  /** Whether it is the run on the shipped data, which another thread can compute too. */
  isShipped: boolean;
  /** How many charts it lists. */
  count: number;
}

/** What the thread beside is told. */
export interface DrawingOrder {
  language: Language;
  /** Articles on the shipped data. */
  articles: string[];
  /** One place an article: 1 once either thread has taken it. */
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
 * Draws the charts of articles on the shipped data on a second thread, where the machine has one, beginning with the
 * article that has most; whoever finishes takes part from the other end. Those of a reader's files, which may be pipes
 * that are read once, are drawn by the run that has read them. What is drawn does not depend on who draws it.
 */
export function startDrawing(tasks: readonly DrawingTask[], language: Language): Drawing {
  const own = tasks.filter(({ isShipped }) => !isShipped);
  const shared = tasks.filter(({ isShipped }) => isShipped).sort((a, b) => b.count - a.count);
  const drawn = new Map<string, DrawnChart[]>();
  const draw = async ({ article, run }: DrawingTask) =>
    void drawn.set(article, await drawCharts(run, language));
  const articles = shared.map(({ article }) => article);
  const taken = new Int32Array(new SharedArrayBuffer(4 * articles.length));
  const order: DrawingOrder = { language, articles, taken };
  const beside =
    articles.length > 1 && availableParallelism() > 1
      ? startThread(order, ({ article, charts }) => drawn.set(article, charts))
      : undefined;
  return {
    async finish() {
      for (const task of own) await draw(task);
      for (let i = shared.length - 1; i >= 0; i--) {
        if (Atomics.exchange(taken, i, 1) === 0) await draw(shared[i]!);
      }
      await beside?.ended;
      return drawn;
    },
    async stop() {
      await beside?.thread.terminate();
    },
  };
}

function startThread(order: DrawingOrder, onDrawn: (drawing: ArticleDrawing) => void) {
  const thread = new Worker(new URL("./drawing-worker.js", import.meta.url), {
    workerData: order,
    execArgv: [],
  });
  const ended = new Promise<void>((resolve, reject) => {
    thread.on("message", onDrawn);
    thread.once("error", reject);
    thread.once("exit", () => resolve());
  });
  // A failure is told when the drawing is to be finished.
  ended.catch(() => undefined);
  return { thread, ended };
}

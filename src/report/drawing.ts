import { availableParallelism } from "node:os";
import { setFlagsFromString } from "node:v8";
import { Worker } from "node:worker_threads";
import type { TopLevelSpec } from "vega-lite";
import type { ArticleRun } from "../articles/article.js";
import { chartNamed, type NamedChart } from "../charts/chart.js";
import { lateOptimising } from "../engine.js";
import { DrawingQueue, type Draw, type Helper } from "../charts/drawing-queue.js";
import type { Language } from "../languages.js";
import { drawChart, type DrawnChart } from "./drawn-charts.js";

/** An article whose charts are to be drawn. */
export interface DrawingTask {
  article: string;
  run: ArticleRun;
  /** Whether it is the run on the shipped data, which another thread can compute too. */
  isShipped: boolean;
  /** The names of the charts that it has on the shipped data. */
  names: readonly string[];
}

/** What the thread beside is told first. */
export interface DrawingOrder {
  language: Language;
  /** Charts on the shipped data: it begins at the end. */
  charts: { article: string; name: string }[];
  /** One place a chart: 1 once either thread has taken it. */
  taken: Int32Array;
}

/** What it is asked for when it has drawn those. */
export interface DrawingRequest {
  id: number;
  spec: TopLevelSpec;
}

/** What it answers: a chart, that it has no more of these, or a single drawing. */
export type DrawingAnswer =
  | { kind: "chart"; article: string; chart: DrawnChart }
  | { kind: "free" }
  | { kind: "drawing"; id: number; svg: string }
  | { kind: "failure"; id: number; message: string };

/** Drawing that goes on beside the rest of the report. */
export interface Drawing {
  /** Takes part in the drawing until all is drawn. */
  finish: () => Promise<Map<string, DrawnChart[]>>;
  /** Ends what goes on beside. */
  stop: () => Promise<void>;
}

/** Draws in this thread. The libraries that draw are large: they are loaded when something is drawn. */
export const drawHere: Draw = async (spec) => (await import("../charts/vega.js")).drawSvg(spec);

/** Charts that this thread composes at a time, so that single drawings lie ready for the other. */
const sideBySide = 3;

/**
 * Draws the charts of articles, with a second thread where the machine has one. The thread begins at once, with the
 * articles on the shipped data that have the fewest charts; this thread, which computes what the articles rest on
 * meanwhile, begins with the first of the article that has most. When no chart is left to take, the thread beside
 * helps with single drawings. Charts of a reader's files, which may be pipes that are read once, are those of the run
 * that has read them. What is drawn does not depend on who draws it.
 */
export function startDrawing(tasks: readonly DrawingTask[], language: Language): Drawing {
  const own = tasks.filter(({ isShipped }) => !isShipped);
  const shipped = tasks.filter(({ isShipped }) => isShipped).sort((a, b) => b.names.length - a.names.length);
  const charts = shipped.flatMap(({ article, names }) => names.map((name) => ({ article, name })));
  const taken = new Int32Array(new SharedArrayBuffer(4 * charts.length));
  const drawn = new DrawnCharts();
  let beside: DrawingThread | undefined;
  if (tasks.length > 0 && availableParallelism() > 1) {
    for (const option of lateOptimising) setFlagsFromString(option);
    beside = new DrawingThread({ language, charts, taken }, (article, chart) => drawn.add(article, chart));
  }
  const { draw } = new DrawingQueue(drawHere, beside);
  const compose = async (article: string, chart: NamedChart) =>
    drawn.add(article, await drawChart(chart, language, draw));

  /** Every chart that nobody has taken when its turn comes, in the order of the articles. */
  async function* untaken(): AsyncGenerator<() => Promise<void>> {
    for (const { article, run } of own)
      for (const chart of await run.charts()) yield () => compose(article, chart);
    for (const [i, { article, name }] of charts.entries()) {
      const { run } = shipped.find((task) => task.article === article)!;
      if (Atomics.exchange(taken, i, 1) !== 0) continue;
      const chart = chartNamed(await run.charts(), name);
      yield () => compose(article, chart);
    }
  }

  return {
    async finish() {
      const left = untaken();
      const lane = async () => {
        for await (const composed of left) await composed();
      };
      await Promise.all(Array.from({ length: sideBySide }, lane));
      await beside?.chartsDrawn;
      return drawn.inOrderOf(tasks);
    },
    async stop() {
      await beside?.stop();
    },
  };
}

class DrawnCharts {
  private readonly byArticle = new Map<string, Map<string, DrawnChart>>();

  add(article: string, chart: DrawnChart): void {
    const known = this.byArticle.get(article) ?? new Map<string, DrawnChart>();
    this.byArticle.set(article, known.set(chart.name, chart));
  }

  async inOrderOf(tasks: readonly DrawingTask[]): Promise<Map<string, DrawnChart[]>> {
    const ordered = new Map<string, DrawnChart[]>();
    for (const { article, run } of tasks) {
      const charts = await run.charts();
      ordered.set(
        article,
        charts.map(({ name }) => this.byArticle.get(article)!.get(name)!),
      );
    }
    return ordered;
  }
}

class DrawingThread implements Helper {
  /** Done when all charts that it took are drawn. */
  readonly chartsDrawn: Promise<void>;
  private readonly thread: Worker;
  private readonly asked = new Map<
    number,
    { resolve: (svg: string) => void; reject: (error: Error) => void }
  >();
  private isFree = false;
  private failure: Error | undefined;
  private count = 0;

  constructor(order: DrawingOrder, onChart: (article: string, chart: DrawnChart) => void) {
    this.thread = new Worker(new URL("./drawing-worker.js", import.meta.url), {
      workerData: order,
      execArgv: [],
    });
    this.chartsDrawn = new Promise((resolve, reject) => {
      this.thread.on("message", (answer: DrawingAnswer) => {
        if (answer.kind === "chart") onChart(answer.article, answer.chart);
        else if (answer.kind === "free") {
          this.isFree = true;
          resolve();
        } else {
          const { resolve: draw, reject: fail } = this.asked.get(answer.id)!;
          this.asked.delete(answer.id);
          if (answer.kind === "drawing") draw(answer.svg);
          else fail(new Error(answer.message));
        }
      });
      const fail = (error: Error) => {
        this.failure = error;
        reject(error);
        for (const asked of this.asked.values()) asked.reject(error);
      };
      this.thread.once("error", fail);
      // What is asked of a thread that has ended is answered too.
      this.thread.once("exit", () => fail(new Error("the thread that draws has ended")));
    });
    // A failure is told when the drawing is to be finished.
    this.chartsDrawn.catch(() => undefined);
  }

  /** One that it draws, and one that lies ready. */
  room(): number {
    return this.isFree && this.failure === undefined ? 2 : 0;
  }

  readonly draw: Draw = (spec) =>
    new Promise<string>((resolve, reject) => {
      const request: DrawingRequest = { id: this.count++, spec };
      this.asked.set(request.id, { resolve, reject });
      this.thread.postMessage(request);
    });

  async stop(): Promise<void> {
    await this.thread.terminate();
  }
}

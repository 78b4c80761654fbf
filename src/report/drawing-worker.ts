import { parentPort, workerData } from "node:worker_threads";
import { findArticle } from "../articles/articles.js";
import { shippedRun } from "../articles/shipped.js";
import type { ArticleDrawing, DrawingOrder } from "./drawing.js";
import { drawCharts } from "./drawn-charts.js";

/** The second thread of startDrawing. */
const { language, tasks, taken } = workerData as DrawingOrder;
for (const [i, { article, options }] of tasks.entries()) {
  if (Atomics.exchange(taken, i, 1) !== 0) continue;
  const analysis = findArticle(article).analysis!;
  const run = await (options === undefined ? shippedRun(analysis) : analysis.run(options, () => undefined));
  const drawing: ArticleDrawing = { article, charts: await drawCharts(run, language) };
  parentPort!.postMessage(drawing);
}

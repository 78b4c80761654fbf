import { parentPort, workerData } from "node:worker_threads";
import { findArticle } from "../articles/articles.js";
import { shippedRun } from "../articles/shipped.js";
import type { ArticleDrawing, DrawingOrder } from "./drawing.js";
import { drawCharts } from "./drawn-charts.js";

/** The second thread of startDrawing. */
const { language, articles, taken } = workerData as DrawingOrder;
for (const [i, article] of articles.entries()) {
  if (Atomics.exchange(taken, i, 1) !== 0) continue;
  const run = await shippedRun(findArticle(article).analysis!);
  const drawing: ArticleDrawing = { article, charts: await drawCharts(run, language) };
  parentPort!.postMessage(drawing);
}

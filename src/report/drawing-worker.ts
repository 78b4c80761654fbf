import { parentPort, workerData } from "node:worker_threads";
import { findArticle } from "../articles/articles.js";
import { shippedRun } from "../articles/shipped.js";
import { chartNamed } from "../charts/chart.js";
import { DrawingQueue } from "../charts/drawing-queue.js";
import { drawHere, type DrawingAnswer, type DrawingOrder, type DrawingRequest } from "./drawing.js";
import { drawChart } from "./drawn-charts.js";

/** The second thread of startDrawing. */
const { language, charts, taken } = workerData as DrawingOrder;
const { draw } = new DrawingQueue(drawHere);
const answer = (message: DrawingAnswer) => parentPort!.postMessage(message);
for (let i = charts.length - 1; i >= 0; i--) {
  const { article, name } = charts[i]!;
  if (Atomics.exchange(taken, i, 1) !== 0) continue;
  const run = await shippedRun(findArticle(article).analysis!);
  const chart = await drawChart(chartNamed(await run.charts(), name), language, draw);
  answer({ kind: "chart", article, chart });
}
parentPort!.on("message", ({ id, spec }: DrawingRequest) => {
  draw(spec).then(
    (svg) => answer({ kind: "drawing", id, svg }),
    (error: unknown) => answer({ kind: "failure", id, message: String(error) }),
  );
});
answer({ kind: "free" });

import { describe, expect, it } from "vitest";
import { findArticle } from "../../src/articles/articles.js";
import { shippedRun } from "../../src/articles/shipped.js";
import { drawCharts } from "../../src/report/drawn-charts.js";
import { startDrawing, type DrawingTask } from "../../src/report/drawing.js";

async function taskOf(name: string): Promise<DrawingTask> {
  const analysis = findArticle(name).analysis!;
  return { article: name, run: await shippedRun(analysis), isShipped: true, count: analysis.charts.length };
}

describe("the charts of a report", () => {
  it("are the same whichever thread draws them", async () => {
    const tasks = [await taskOf("maslikhats"), await taskOf("optimism")];
    const drawn = await startDrawing(tasks, "kk").finish();
    expect([...drawn.keys()].sort()).toEqual(["maslikhats", "optimism"]);
    for (const { article, run } of tasks) {
      expect(drawn.get(article)).toEqual(await drawCharts(run, "kk"));
    }
  });

  it("of a reader's data are drawn by the run that has read them", async () => {
    const tasks = [await taskOf("maslikhats"), await taskOf("optimism"), await taskOf("housing")];
    const housing = await findArticle("housing").analysis!.run({ city: "Shymkent" }, () => undefined);
    const own = { ...tasks[2]!, run: housing, isShipped: false };
    const drawn = await startDrawing([tasks[0]!, tasks[1]!, own], "en").finish();
    expect(drawn.get("housing")).toEqual(await drawCharts(housing, "en"));
    expect(drawn.get("housing")).not.toEqual(await drawCharts(tasks[2]!.run, "en"));
  });
});

import { describe, expect, it } from "vitest";
import { findArticle } from "../../src/articles/articles.js";
import type { ArticleRun } from "../../src/articles/article.js";
import { shippedRun } from "../../src/articles/shipped.js";
import { drawChart, type DrawnChart } from "../../src/report/drawn-charts.js";
import { drawHere, startDrawing, type DrawingTask } from "../../src/report/drawing.js";

async function taskOf(name: string): Promise<DrawingTask> {
  const analysis = findArticle(name).analysis!;
  return { article: name, run: await shippedRun(analysis), isShipped: true, names: analysis.charts };
}

/** The charts of a run as one thread draws them, one after the other. */
async function drawnAlone(run: ArticleRun, language: "en" | "kk"): Promise<DrawnChart[]> {
  const drawn: DrawnChart[] = [];
  for (const chart of await run.charts()) drawn.push(await drawChart(chart, language, drawHere));
  return drawn;
}

describe("the charts of a report", () => {
  it("are the same whichever thread draws them", async () => {
    const tasks = [await taskOf("maslikhats"), await taskOf("optimism")];
    const drawn = await startDrawing(tasks, "kk").finish();
    expect([...drawn.keys()].sort()).toEqual(["maslikhats", "optimism"]);
    for (const { article, run } of tasks) expect(drawn.get(article)).toEqual(await drawnAlone(run, "kk"));
  });

  it("of a reader's data are drawn by the run that has read them", async () => {
    const tasks = [await taskOf("maslikhats"), await taskOf("optimism"), await taskOf("housing")];
    const housing = await findArticle("housing").analysis!.run({ city: "Shymkent" }, () => undefined);
    const own = { ...tasks[2]!, run: housing, isShipped: false };
    const drawn = await startDrawing([tasks[0]!, tasks[1]!, own], "en").finish();
    expect(drawn.get("housing")).toEqual(await drawnAlone(housing, "en"));
    expect(drawn.get("housing")).not.toEqual(await drawnAlone(tasks[2]!.run, "en"));
  });

  it("end with the failure of what cannot be drawn, and the thread beside ends", async () => {
    const failing = { ...(await taskOf("optimism")), names: ["optimism-margins", "no-such-chart"] };
    const drawing = startDrawing([failing], "en");
    await expect(drawing.finish()).rejects.toThrow("no-such-chart");
    await drawing.stop();
  });
});

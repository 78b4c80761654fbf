// A program that imports the installed package; .ci/run compiles it under strict TypeScript, declarations included,
// and runs it from a folder of its own.
import {
  checkArticle,
  composeChart,
  foodRun,
  housingRun,
  tableNamed,
  writeTables,
  type Article,
  type Chart,
} from "spectrum-replication";
import * as everything from "spectrum-replication";

const run = await foodRun();
const chart: Chart = await composeChart((await run.charts())[0]!, { language: "ru" });
const tables = await (await housingRun()).tables("kk");
const entries = await checkArticle("mining");
const articles: readonly Article[] = everything.articles;

if (run.results.models[3]!.rSquared.toFixed(9) !== "0.480669337") throw new Error("model 4 is another");
if (!chart.drawing.startsWith("<svg")) throw new Error("the chart is no drawing");
if (!writeTables([tableNamed(tables, "housing-ranking")], "markdown").includes("Алматы")) {
  throw new Error("the table is not in Kazakh");
}
if (entries.length < 200 || articles.length < 3) throw new Error("articles are missing");

// Measures what the plots of every chart of the shipped data have, and writes src/charts/recorded-areas-table.ts:
//   npm run areas
import { writeFileSync } from "node:fs";
import { articles } from "../dist/articles/articles.js";
import { shippedRun } from "../dist/articles/shipped.js";
import { composeChart } from "../dist/charts/compose.js";
import { chartSizes } from "../dist/charts/frame.js";
import { recordText } from "../dist/charts/recorded-areas.js";
import { languages } from "../dist/languages.js";

const lines = [];
for (const { analysis } of articles) {
  if (analysis === undefined) continue;
  const charts = await (await shippedRun(analysis)).charts();
  for (const chart of charts) {
    const measured = new Map();
    for (const size of chartSizes) {
      for (const language of languages) {
        const { area, excess } = await composeChart(chart, { size, language, measureAnew: true });
        measured.set(`${size} ${language}`, { area, excess });
      }
    }
    const { column, page, slide } = recordText((size, language) => measured.get(`${size} ${language}`));
    lines.push(
      `  "${chart.name}": {\n    column: "${column}",\n    page: "${page}",\n    slide: "${slide}",\n  },\n`,
    );
    process.stderr.write(`${chart.name}\n`);
  }
}
const head = `import type { ChartSize } from "./frame.js";

/** Made by \`npm run areas\`: width and height of the plots in pixels, in English, Russian and Kazakh. */
export const areasOfCharts: Readonly<Record<string, Readonly<Record<ChartSize, string>>>> = {
`;
writeFileSync(
  new URL("../src/charts/recorded-areas-table.ts", import.meta.url),
  `${head}${lines.join("")}};\n`,
);

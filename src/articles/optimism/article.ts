import type { Article } from "../article.js";
import { replication } from "./replication-words.js";
import { command, shortTitle, title, units } from "./words.js";

/** Social optimism of Kazakhstanis, measured by surveys. */
export const optimism: Article = {
  name: "optimism",
  title,
  shortTitle,
  pages: [64, 77],
  replication,
  citation: {
    language: "ru",
    authors: { en: ["Zhunussova, A."], ru: ["Жунусова, А."], kk: ["Жүнісова, Ә."] },
    title: {
      en: "Features of social optimism of Kazakhstan people",
      ru: "Особенности социального оптимизма казахстанцев",
      kk: "Қазақстандықтардың әлеуметтік оптимизмінің ерекшеліктері",
    },
    doi: "10.52536/2415-8216.2025.114.2.005",
  },
  notebook: "05-optimism",
  units,
  analysis: {
    description: command.description,
    options: [
      {
        flags: "--design-effect <number>",
        description: command.designEffect,
        default: "2",
        offered: "everywhere",
      },
    ],
    examples: [
      ["spectrum optimism", command.examples.shipped],
      ["spectrum optimism --design-effect 1", command.examples.simple],
    ],
    charts: ["optimism-margins", "optimism-sums"],
    async run(options) {
      const { optimismRun, readOptions } = await import("./run.js");
      return optimismRun(readOptions(options));
    },
  },
  summary: () => import("./summary.js").then(({ summary }) => summary),
};

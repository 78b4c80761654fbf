import { asIs } from "../../languages.js";
import { acceptOutliersOption } from "../outliers.js";
import type { Article } from "../article.js";
import { miningBranches } from "./branches.js";
import { replication } from "./replication-words.js";
import { command, sharedExamples, shortTitle, title, units } from "./words.js";

/** The tables of the mining and metallurgical complex. */
export const mining: Article = {
  name: "mining",
  title,
  shortTitle,
  pages: [90, 116],
  replication,
  citation: {
    language: "ru",
    authors: {
      en: ["Kosherbayeva, A.", "Kalibayev, A."],
      ru: ["Кошербаева, А.", "Калибаев, А."],
      kk: ["Көшербаева, А.", "Қалибаев, А."],
    },
    title: {
      en: "Improving the efficiency of state regulation in the mining and metallurgical complex of the Republic of Kazakhstan",
      ru: "Повышение эффективности государственного регулирования в горно-металлургическом комплексе Республики Казахстан",
      kk: "Қазақстан Республикасының тау-кен металлургия кешеніндегі мемлекеттік реттеудің тиімділігін арттыру",
    },
    doi: "10.52536/2415-8216.2025.114.2.007",
  },
  notebook: "03-mining",
  units,
  examples: sharedExamples,
  analysis: {
    description: command.description,
    options: [
      { flags: "--data <file>", description: command.data, offered: "everywhere" },
      acceptOutliersOption,
    ],
    examples: [
      ["spectrum mining", command.examples.shipped],
      ["spectrum mining --data my-output.csv --json", command.examples.own],
    ],
    charts: [
      "mining-volume-index",
      "mining-output",
      "mining-contributions",
      "mining-enterprises",
      "mining-shares",
      "mining-export-growth",
      "mining-implied-prices",
    ],
    template: {
      columns: ["branch", "year", "enterprises", "output_million_tenge"],
      rows: [
        ["branch", asIs(miningBranches.join(", "))],
        ["year", command.template.year],
        ["enterprises", command.template.enterprises],
        ["output_million_tenge", command.template.output],
      ],
      example: "iron_ores,2024,25,720000",
      use: "spectrum mining --data FILE",
    },
    async run({ data, acceptOutliers }) {
      const { miningRun } = await import("./run.js");
      return miningRun({
        ...(typeof data === "string" && { data }),
        ...(acceptOutliers && { acceptOutliers: true }),
      });
    },
  },
  summary: () => import("./summary.js").then(({ summary }) => summary),
};

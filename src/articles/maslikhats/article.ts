import type { Article } from "../article.js";
import { replication } from "./replication-words.js";
import { command, shortTitle, title, units } from "./words.js";

/** The representative assembly of Almaty in local self-government. */
export const maslikhats: Article = {
  name: "maslikhats",
  title,
  shortTitle,
  pages: [51, 63],
  replication,
  citation: {
    language: "en",
    authors: {
      en: ["Davletbayeva, Zh.", "Akanova, A."],
      ru: ["Давлетбаева, Ж.", "Аканова, А."],
      kk: ["Даулетбаева, Ж.", "Ақанова, Ә."],
    },
    title: {
      en: "The role of maslikhats in the system of local self-government: The case of Almaty",
      ru: "Роль маслихатов в системе местного самоуправления на примере города Алматы",
      kk: "Алматы қаласының мысалында жергілікті өзін-өзі басқару жүйесіндегі мәслихаттардың рөлі",
    },
    doi: "10.52536/2415-8216.2025.114.2.004",
  },
  notebook: "04-maslikhats",
  units,
  analysis: {
    description: command.description,
    options: [],
    examples: [["spectrum maslikhats", command.examples.shipped]],
    charts: ["maslikhats-composition", "maslikhats-pools"],
    async run() {
      const { maslikhatsRun } = await import("./run.js");
      return maslikhatsRun();
    },
  },
  summary: () => import("./summary.js").then(({ summary }) => summary),
};

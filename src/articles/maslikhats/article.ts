import type { Article } from "../article.js";
import { command, shortTitle, title, units } from "./words.js";

/** The representative assembly of Almaty in local self-government. */
export const maslikhats: Article = {
  name: "maslikhats",
  title,
  shortTitle,
  pages: [51, 63],
  citation: {
    authors: ["Davletbayeva, Zh.", "Akanova, A."],
    title: "The Role of Maslikhats in the System of Local Self-government: the Case of Almaty",
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

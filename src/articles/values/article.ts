import type { Article } from "../article.js";
import { shortTitle, title, units } from "./words.js";

/** Values and identity: how they are studied in Kazakhstan; the figures that it prints are cited. */
export const values: Article = {
  name: "values",
  title,
  shortTitle,
  pages: [7, 23],
  citation: {
    authors: ["Burova, E.", "Koyanbayeva, G.", "Adamidi, A."],
    title:
      "Values and Identity: Methodological Approaches and Axiological Intentions (the Case of Kazakhstan)",
    doi: "10.52536/2415-8216.2025.114.2.001",
  },
  units,
  summary: () => import("./summary.js").then(({ summary }) => summary),
};

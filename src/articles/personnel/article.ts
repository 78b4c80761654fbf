import type { Article } from "../article.js";
import { shortTitle, title } from "./words.js";

/** Management of personnel in the public service; the figures that the article prints are cited. */
export const personnel: Article = {
  name: "personnel",
  title,
  shortTitle,
  pages: [132],
  citation: {
    authors: ["Daueshova, A.", "Iskendirova, S.", "Amirova, A.", "Nabatova, A."],
    title:
      "Ecosystem and Human-centered Approach to Personnel Management in the Prism of International Development Institutions: Recommendations for Kazakhstan",
    doi: "10.52536/2415-8216.2025.114.2.009",
  },
  summary: () => import("./summary.js").then(({ summary }) => summary),
};

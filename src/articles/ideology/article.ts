import type { Article } from "../article.js";
import { shortTitle, title } from "./words.js";

/** The ideological process in Kazakhstan; the article has hardly a figure but the pages that it cites. */
export const ideology: Article = {
  name: "ideology",
  title,
  shortTitle,
  pages: [24, 32],
  citation: {
    authors: ["Kacheyev, D.", "Toktarov, Y.", "Ospanov, T."],
    title: "Some Aspects of Ideological Process in Kazakhstan: National Identity and Civil Society",
    doi: "10.52536/2415-8216.2025.114.2.002",
  },
  summary: () => import("./summary.js").then(({ summary }) => summary),
};

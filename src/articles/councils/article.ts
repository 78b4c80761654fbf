import type { Article } from "../article.js";
import { shortTitle, title, units } from "./words.js";

/** Local councils of Soviet Kazakhstan: counts, terms and spans of years, which its tables and text have in common. */
export const councils: Article = {
  name: "councils",
  title,
  shortTitle,
  pages: [33, 50],
  citation: {
    authors: ["Sheriyazdanov, B.", "Kalenova, T.", "Imanbekova, G."],
    title: "Formation and Development of Local Councils in Kazakhstan (1917–1991): Status and Powers",
    doi: "10.52536/2415-8216.2025.114.2.003",
  },
  notebook: "06-councils",
  units,
  summary: () => import("./summary.js").then(({ summary }) => summary),
};

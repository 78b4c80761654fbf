import type { Article } from "../article.js";
import { title, units } from "./words.js";

/** Social optimism of Kazakhstanis, measured by surveys. */
export const optimism: Article = {
  name: "optimism",
  title,
  pages: [64, 77],
  citation: {
    authors: ["Zhunussova, A."],
    title: "Features of Social Optimism of Kazakhstan People",
    doi: "10.52536/2415-8216.2025.114.2.005",
  },
  units,
};

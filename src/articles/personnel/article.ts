import type { Article } from "../article.js";
import { replication } from "./replication-words.js";
import { shortTitle, title } from "./words.js";

/** Management of personnel in the public service; the figures that the article prints are cited. */
export const personnel: Article = {
  name: "personnel",
  title,
  shortTitle,
  pages: [132],
  replication,
  citation: {
    language: "ru",
    authors: {
      en: ["Daueshova, A.", "Iskendirova, S.", "Amirova, A.", "Nabatova, A."],
      ru: ["Дауешова, А.", "Искендирова, С.", "Амирова, А.", "Набатова, А."],
      kk: ["Дауешова, Ә.", "Искендірова, С.", "Амирова, Ә.", "Набатова, А."],
    },
    title: {
      en: "Ecosystem and human-centered approach to personnel management in the prism of international development institutions: Recommendations for Kazakhstan",
      ru: "Экосистемный и человекоцентричный подход в управлении персоналом в призме международных институтов развития: рекомендации для Казахстана",
      kk: "Халықаралық даму институттарының призмасында персоналды басқарудың экожүйесі мен адами-орталықтандырылған тәсілі: Қазақстан үшін ұсынымдар",
    },
    doi: "10.52536/2415-8216.2025.114.2.009",
  },
  summary: () => import("./summary.js").then(({ summary }) => summary),
};

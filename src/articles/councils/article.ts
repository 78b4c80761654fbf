import type { Article } from "../article.js";
import { replication } from "./replication-words.js";
import { shortTitle, title, units } from "./words.js";

/** Local councils of Soviet Kazakhstan: counts, terms and spans of years, which its tables and text have in common. */
export const councils: Article = {
  name: "councils",
  title,
  shortTitle,
  pages: [33, 50],
  replication,
  citation: {
    language: "en",
    authors: {
      en: ["Sheriyazdanov, B.", "Kalenova, T.", "Imanbekova, G."],
      ru: ["Шериязданов, Б.", "Каленова, Т.", "Иманбекова, Г."],
      kk: ["Шериязданов, Б.", "Қаленова, Т.", "Иманбекова, Г."],
    },
    title: {
      en: "Formation and development of local councils in Kazakhstan (1917–1991): Status and powers",
      ru: "Становление и развитие местных советов в Казахстане (1917–1991 гг.): статус и полномочия",
      kk: "Қазақстандағы жергілікті кеңестердің құрылуы және қалыптасып дамуы (1917–1991 жж.): мәртебесі мен өкілеттілігі",
    },
    doi: "10.52536/2415-8216.2025.114.2.003",
  },
  notebook: "06-councils",
  units,
  summary: () => import("./summary.js").then(({ summary }) => summary),
};

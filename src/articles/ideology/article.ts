import type { Article } from "../article.js";
import { replication } from "./replication-words.js";
import { shortTitle, title } from "./words.js";

/** The ideological process in Kazakhstan; the article has hardly a figure but the pages that it cites. */
export const ideology: Article = {
  name: "ideology",
  title,
  shortTitle,
  pages: [24, 32],
  replication,
  citation: {
    language: "ru",
    authors: {
      en: ["Kacheyev, D.", "Toktarov, Y.", "Ospanov, T."],
      ru: ["Качеев, Д.", "Токтаров, Е.", "Оспанов, Т."],
      kk: ["Качеев, Д.", "Токтаров, Е.", "Оспанов, Т."],
    },
    title: {
      en: "Some aspects of ideological process in Kazakhstan: National identity and civil society",
      ru: "Некоторые аспекты идеологического процесса в Казахстане: национальная идентичность и гражданское общество",
      kk: "Қазақстандағы идеологиялық үдерістің кейбір қырлары: ұлттық бірегейлік және азаматтық қоғам",
    },
    doi: "10.52536/2415-8216.2025.114.2.002",
  },
  summary: () => import("./summary.js").then(({ summary }) => summary),
};

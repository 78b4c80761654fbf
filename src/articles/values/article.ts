import type { Article } from "../article.js";
import { replication } from "./replication-words.js";
import { shortTitle, title, units } from "./words.js";

/** Values and identity: how they are studied in Kazakhstan; the figures that it prints are cited. */
export const values: Article = {
  name: "values",
  title,
  shortTitle,
  pages: [7, 23],
  replication,
  citation: {
    language: "en",
    authors: {
      en: ["Burova, E.", "Koyanbayeva, G.", "Adamidi, A."],
      ru: ["Бурова, Е.", "Коянбаева, Г.", "Адамиди, А."],
      kk: ["Бурова, Е.", "Коянбаева, Г.", "Адамиди, А."],
    },
    title: {
      en: "Values and identity: Methodological approaches and axiological intentions (the case of Kazakhstan)",
      ru: "Ценности и идентичность: методологические подходы и аксиологические интенции (казахстанский кейс)",
      kk: "Құндылықтар және бірегейлік: әдіснамалық тәсілдер мен аксиологиялық ұстанымдар (Қазақстан жағдайы)",
    },
    doi: "10.52536/2415-8216.2025.114.2.001",
  },
  units,
  summary: () => import("./summary.js").then(({ summary }) => summary),
};

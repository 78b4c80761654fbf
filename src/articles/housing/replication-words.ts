import type { Replication } from "../replication.js";

/** What the check of this article is in the terms of the Institute for Replication. */
export const replication: Replication = {
  classes: [
    {
      class: "recreate-reproducibility",
      why: {
        en: "The affordability index and all that the text derives from it are recomputed from the wages and prices printed in Table 1.",
        ru: "Индекс доступности и всё, что текст из него выводит, пересчитаны по зарплатам и ценам таблицы 1.",
        kk: "Қолжетімділік индексі мен мәтінде одан шығарылғанның бәрі 1-кестедегі жалақы мен бағалар бойынша қайта есептелді.",
      },
    },
    {
      class: "robustness-reproducibility",
      why: {
        en: "Other measures of affordability on the same wages and prices: price to income, loan payments against the norms that the article cites, an index in the manner of the US realtors' association.",
        ru: "Другие показатели доступности по тем же зарплатам и ценам: отношение цены к доходу, платежи по кредиту относительно норм из статьи, индекс по образцу ассоциации риелторов США.",
        kk: "Сол жалақы мен бағалар бойынша қолжетімділіктің басқа өлшемдері: бағаның табысқа қатынасы, несие төлемдерін мақаладағы нормалармен салыстыру, АҚШ риелторлар қауымдастығы үлгісіндегі индекс.",
      },
    },
  ],
  others: {
    en: "It is not computational reproducibility, since the article names neither a data set of its authors nor code; no new data were collected, so that it is no replication.",
    ru: "Это не вычислительная воспроизводимость: статья не называет ни набора данных авторов, ни кода; новые данные не собирались, так что это не репликация.",
    kk: "Бұл есептеу арқылы қайта алыну емес, өйткені мақалада авторлардың деректер жиынтығы да, коды да аталмаған; жаңа деректер жиналмаған, сондықтан бұл репликация емес.",
  },
};

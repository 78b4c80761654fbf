import type { Replication } from "../replication.js";

/** What the check of this article is in the terms of the Institute for Replication. */
export const replication: Replication = {
  classes: [
    {
      class: "recreate-reproducibility",
      why: {
        en: "The shares of the assembly and the counts behind them are recomputed from the figures printed in the table and the text.",
        ru: "Доли в составе маслихата и стоящие за ними числа депутатов пересчитаны по числам таблицы и текста.",
        kk: "Мәслихат құрамындағы үлестер мен олардың артындағы сандар кесте мен мәтінде жарияланған сандар бойынша қайта есептелді.",
      },
    },
  ],
  others: {
    en: "It is not computational reproducibility, since the article names neither a data set of its authors nor code; no new data were collected, so that it is no replication.",
    ru: "Это не вычислительная воспроизводимость: статья не называет ни набора данных авторов, ни кода; новые данные не собирались, так что это не репликация.",
    kk: "Бұл есептеу арқылы қайта алыну емес, өйткені мақалада авторлардың деректер жиынтығы да, коды да аталмаған; жаңа деректер жиналмаған, сондықтан бұл репликация емес.",
  },
};

import type { Replication } from "../replication.js";

/** What the check of this article is in the terms of the Institute for Replication. */
export const replication: Replication = {
  classes: [
    {
      class: "recreate-reproducibility",
      why: {
        en: "Sums and differences of the printed shares of answers are recomputed; the answers themselves were not to be had.",
        ru: "Суммы и разности напечатанных долей ответов пересчитаны; сами ответы недоступны.",
        kk: "Жарияланған жауап үлестерінің қосындылары мен айырмалары қайта есептелді; жауаптардың өзі қолжетімсіз.",
      },
    },
    {
      class: "robustness-reproducibility",
      why: {
        en: "The majorities and comparisons drawn from the shares are held against sampling error, with and without a design effect.",
        ru: "Выводы о большинстве и сравнения по долям сопоставлены с ошибкой выборки, с дизайн-эффектом и без него.",
        kk: "Үлестерден шығарылған көпшілік туралы тұжырымдар мен салыстырулар дизайн-эффект ескеріліп те, ескерілмей де іріктеме қателігімен тексерілді.",
      },
    },
  ],
  others: {
    en: "It is not computational reproducibility, since the article names neither a data set of its authors nor code; no new data were collected, so that it is no replication.",
    ru: "Это не вычислительная воспроизводимость: статья не называет ни набора данных авторов, ни кода; новые данные не собирались, так что это не репликация.",
    kk: "Бұл есептеу арқылы қайта алыну емес, өйткені мақалада авторлардың деректер жиынтығы да, коды да аталмаған; жаңа деректер жиналмаған, сондықтан бұл репликация емес.",
  },
};

import type { Replication } from "../replication.js";

/** What the check of this article is in the terms of the Institute for Replication. */
export const replication: Replication = {
  classes: [
    {
      class: "recreate-reproducibility",
      why: {
        en: "Shares, growth rates, sums and averages are recomputed from the figures printed in the tables and the text.",
        ru: "Доли, темпы роста, суммы и средние пересчитаны по числам, напечатанным в таблицах и тексте.",
        kk: "Үлестер, өсу қарқындары, қосындылар мен орташалар кестелер мен мәтінде жарияланған сандар бойынша қайта есептелді.",
      },
    },
  ],
  others: {
    en: "It is not computational reproducibility, since the article names neither a data set of its authors nor code; official series serve to check printed inputs, which none of the classes names.",
    ru: "Это не вычислительная воспроизводимость: статья не называет ни набора данных авторов, ни кода; официальные ряды служат сверке исходных чисел, для которой в этих классах нет названия.",
    kk: "Бұл есептеу арқылы қайта алыну емес, өйткені мақалада авторлардың деректер жиынтығы да, коды да аталмаған; ресми қатарлар бастапқы сандарды салыстыруға арналған, ал бұл кластарда ондай салыстырудың атауы жоқ.",
  },
};

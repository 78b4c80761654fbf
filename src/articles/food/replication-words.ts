import type { Replication } from "../replication.js";

/** What the check of this article is in the terms of the Institute for Replication. */
export const replication: Replication = {
  classes: [
    {
      class: "recreate-reproducibility",
      why: {
        en: "The four regressions are run on the published series that the article names, FAO's index in the release of January 2025 and the Bureau's index of food prices.",
        ru: "Четыре регрессии построены по опубликованным рядам, которые называет статья: индексу ФАО в выпуске января 2025 года и индексу цен на продовольственные товары Бюро.",
        kk: "Төрт регрессия мақалада аталған жарияланған қатарлар бойынша есептелді: ФАО индексінің 2025 жылғы қаңтардағы шығарылымы және Бюроның азық-түлік тауарлары бағаларының индексі.",
      },
    },
    {
      class: "robustness-reproducibility",
      why: {
        en: "The same series under other decisions: robust and bootstrap inference, other periods, lags, forms and index, a specification curve.",
        ru: "Те же ряды при других решениях: робастные ошибки и бутстреп, другие периоды, лаги, формы и индекс, кривая спецификаций.",
        kk: "Сол қатарлар басқа шешімдермен: робасты қателер мен бутстреп, басқа кезеңдер, лагтар, түрлер мен индекс, спецификациялар қисығы.",
      },
    },
  ],
  others: {
    en: "It is not computational reproducibility, since the article names neither a data set of its authors nor code; a replication on newer data is offered (--ffpi, --cpi) but is not part of the ledger.",
    ru: "Это не вычислительная воспроизводимость: статья не называет ни набора данных авторов, ни кода; репликация на более новых данных возможна (--ffpi, --cpi), но в реестр не входит.",
    kk: "Бұл есептеу арқылы қайта алыну емес, өйткені мақалада авторлардың деректер жиынтығы да, коды да аталмаған; жаңарақ деректер бойынша репликация жасауға болады (--ffpi, --cpi), бірақ тізілімге кірмейді.",
  },
};

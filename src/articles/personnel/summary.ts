import type { ArticleSummary } from "../article.js";
import { citedFigures } from "../cited-figures.js";

/** What the report says of the article in words. */
export const summary: ArticleSummary = {
  question: {
    en: "What do international organisations mean by an ecosystem and human-centred management of personnel, and what can the public service take from it?",
    ru: "Что международные организации понимают под экосистемным и человекоцентричным управлением персоналом и что из этого может взять государственная служба?",
    kk: "Халықаралық ұйымдар персоналды басқарудағы экожүйелік және адамға бағдарланған тәсіл деп нені түсінеді, мемлекеттік қызмет одан не ала алады?",
  },
  data: {
    en: "A review of concepts and reports. Its figures are cited from them; only the decades of Table 1, the years of two works named and the reference lists could be held against the text.",
    ru: "Обзор понятий и докладов. Числа в нём взяты оттуда; с текстом можно было сверить лишь десятилетия таблицы 1, годы двух названных работ и списки литературы.",
    kk: "Ұғымдар мен баяндамаларға шолу. Ондағы сандар солардан алынған; мәтінмен тек 1-кестедегі онжылдықтарды, аталған екі еңбектің жылдарын және әдебиеттер тізімдерін салыстыруға болды.",
  },
  bears: {
    en: "In short: the article has no figures of its own, so that nothing stands or falls with them. For a referee: the figures cited would have to be looked up in the reports that they come from, which were not at hand.",
    ru: "Коротко: собственных чисел в статье нет, и от них ничего не зависит. Для рецензента: приведённые числа пришлось бы искать в исходных докладах, которых в наличии не было.",
    kk: "Қысқаша: мақалада өз сандары жоқ, сондықтан ештеңе оларға тәуелді емес. Рецензентке: келтірілген сандарды олар алынған баяндамалардан іздеу керек болар еді, ал ол баяндамалар қолда болмады.",
  },
  findings(sources) {
    const { figure, countOfAll } = citedFigures(sources);
    const entries = figure("references.transliterated");
    const years = countOfAll("holds", ["ecosystem.term_year", "wellbeing.report_year"]);
    return [
      {
        entry: "references.transliterated",
        weight: 10,
        title: {
          en: "Years and reference lists on personnel agree",
          ru: "В статье о персонале годы и списки литературы согласуются",
          kk: "Персонал туралы мақалада жылдар мен әдебиеттер тізімдері үйлеседі",
        },
        text: {
          en: `The reference list and its transliteration have the same ${entries.en} entries, all of them cited. The years that the text gives to works named (${years.en}) are those of the entries. In either list one work stands twice, which changes nothing.`,
          ru: `В списке литературы и в его транслитерации одни и те же записи (${entries.ru}), и на все есть ссылки. Годы названных в тексте работ (${years.ru})\u00A0— те же, что в записях. В каждом из списков одна работа стоит дважды, что ничего не меняет.`,
          kk: `Әдебиеттер тізімі мен оның транслитерациясында жазбалар бірдей (${entries.kk}), бәріне сілтеме бар. Мәтінде аталған еңбектердің жылдары (${years.kk}) жазбалардағымен бірдей. Екі тізімнің әрқайсысында бір еңбек екі рет тұр, бұл ештеңені өзгертпейді.`,
        },
      },
    ];
  },
};

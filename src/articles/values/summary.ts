import type { ArticleSummary } from "../article.js";
import { citedFigures } from "../cited-figures.js";

/** What the report says of the article in words. */
export const summary: ArticleSummary = {
  question: {
    en: "With which methods are values and identity studied, above all in Kazakhstan, and which values do such studies have in view?",
    ru: "Какими методами изучают ценности и идентичность, прежде всего в Казахстане, и какие ценности такие исследования имеют в виду?",
    kk: "Құндылықтар мен бірегейлік, ең алдымен Қазақстанда, қандай әдістермен зерттеледі және мұндай зерттеулер қандай құндылықтарды көздейді?",
  },
  data: {
    en: "A review of the literature and of large surveys. The few figures that it prints, such as the number of answers in the World Values Survey, are cited from there; only the reference list could be held against the text.",
    ru: "Обзор литературы и больших опросов. Немногие числа в нём, например число ответов во Всемирном исследовании ценностей, взяты оттуда; с текстом можно было сверить лишь список литературы.",
    kk: "Әдебиет пен ірі сауалнамаларға шолу. Ондағы санаулы сандар, мысалы Дүниежүзілік құндылықтар зерттеуіндегі жауаптар саны, сол жерден алынған; мәтінмен тек әдебиеттер тізімін салыстыруға болды.",
  },
  bears: {
    en: "In short: there is no figure of its own that could be right or wrong. For a referee: whether the conclusions follow from the works reviewed is a matter of reading them, which no computation replaces.",
    ru: "Коротко: собственных чисел, которые могли бы быть верны или неверны, в статье нет. Для рецензента: следуют ли выводы из рассмотренных работ, решает их чтение, которого вычисления не заменят.",
    kk: "Қысқаша: мақалада дұрыс не бұрыс болуы мүмкін өз сандары жоқ. Рецензентке: тұжырымдар қаралған еңбектерден шыға ма, оны сол еңбектерді оқу шешеді, есептеу оның орнын баспайды.",
  },
  findings(sources) {
    const entries = citedFigures(sources).figure("references.cited");
    return [
      {
        entry: "references.cited",
        weight: 12,
        title: {
          en: "The reference list and the text agree on values and identity",
          ru: "В статье о ценностях список литературы и текст согласуются",
          kk: "Құндылықтар туралы мақалада әдебиеттер тізімі мен мәтін үйлеседі",
        },
        text: {
          en: `The list has ${entries.en} entries, and the text cites every one of them. The other figures are taken from surveys and reports, so that nothing printed leads to them.`,
          ru: `В списке записей\u00A0— ${entries.ru}, и текст ссылается на каждую. Остальные числа взяты из опросов и докладов, и из напечатанного в статье они не выводятся.`,
          kk: `Тізімдегі жазбалар саны — ${entries.kk}, мәтін олардың әрқайсысына сілтеме жасайды. Қалған сандар сауалнамалар мен баяндамалардан алынған, олар мақалада жарияланғаннан шықпайды.`,
        },
      },
    ];
  },
};

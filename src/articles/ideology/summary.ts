import type { ArticleSummary } from "../article.js";
import { citedFigures } from "../cited-figures.js";

/** What the report says of the article in words. */
export const summary: ArticleSummary = {
  question: {
    en: "How do national identity and civil society take shape in the ideological process of Kazakhstan?",
    ru: "Как в идеологическом процессе Казахстана складываются национальная идентичность и гражданское общество?",
    kk: "Қазақстанның идеологиялық үдерісінде ұлттық бірегейлік пен азаматтық қоғам қалай қалыптасады?",
  },
  data: {
    en: "A work of argument from literature and programmes, without data. Apart from years, the length of independence in words and the names of strategies it prints page numbers only, which were held against its two reference lists.",
    ru: "Рассуждение по литературе и программам, без данных. Кроме лет, срока независимости словами и названий стратегий, в нём напечатаны только номера страниц; они сверены с двумя списками литературы.",
    kk: "Әдебиет пен бағдарламаларға сүйенген пайымдау, деректер жоқ. Жылдардан, сөзбен жазылған тәуелсіздік мерзімінен және стратегия атауларынан басқа онда тек бет нөмірлері берілген, олар екі әдебиеттер тізімімен салыстырылды.",
  },
  bears: {
    en: "In short: there is nothing to compute in it, and that is no fault. For a referee: the two reference lists and the pages cited can be checked, the argument cannot be by such means.",
    ru: "Коротко: вычислять в ней нечего, и это не недостаток. Для рецензента: проверить можно два списка литературы и цитируемые страницы, а рассуждение такими средствами\u00A0— нет.",
    kk: "Қысқаша: онда есептейтін ештеңе жоқ және бұл кемшілік емес. Рецензентке: екі әдебиеттер тізімі мен сілтеме жасалған беттерді тексеруге болады, ал пайымдауды бұл тәсілмен тексеру мүмкін емес.",
  },
  findings(sources) {
    const entries = citedFigures(sources).figure("references.transliterated");
    return [
      {
        entry: "references.inside",
        weight: 11,
        title: {
          en: "The pages cited on the ideological process lie inside their books",
          ru: "В статье об идеологическом процессе страницы лежат внутри своих книг",
          kk: "Идеологиялық үдеріс туралы мақалада беттер өз кітаптарының ішінде",
        },
        text: {
          en: `Every page that the text cites lies inside the book that it is of. The two reference lists, in the original and transliterated, have the same ${entries.en} entries. That is all that figures can show here.`,
          ru: `Каждая страница, на которую ссылается текст, лежит внутри своей книги. В двух списках литературы, обычном и транслитерированном, одни и те же записи (${entries.ru}). Больше числа здесь показать не могут.`,
          kk: `Мәтін сілтеме жасайтын әр бет өз кітабының ішінде. Екі әдебиеттер тізіміндегі, кәдімгі және транслитерацияланған тізімдегі, жазбалар бірдей (${entries.kk}). Сандар мұнда одан артық ештеңе көрсете алмайды.`,
        },
      },
    ];
  },
};

import type { ArticleSummary, Finding, FindingSources } from "../article.js";
import { citedFigures } from "../cited-figures.js";

/** What the report says of the article in words. */
export const summary: ArticleSummary = {
  question: {
    en: "How did local councils in Kazakhstan arise and change between 1917 and 1991, and what status and powers did they have?",
    ru: "Как возникли и менялись местные советы в Казахстане с 1917 по 1991 год, каков был их статус и какие у них были полномочия?",
    kk: "1917 жылдан 1991 жылға дейін Қазақстандағы жергілікті кеңестер қалай пайда болып, өзгерді, олардың мәртебесі мен өкілеттіктері қандай болды?",
  },
  data: {
    en: "A work of history from archives, laws and literature, without a data set. What it prints in figures, numbers of deputies and delegates, terms, limits, years and pages cited, was held against each other: sums against parts, parts against wholes, tables against the text and the reference list.",
    ru: "Историческая работа по архивам, законам и литературе, без набора данных. Напечатанные в ней числа\u00A0— депутаты и делегаты, сроки, пределы, годы и цитируемые страницы\u00A0— сверены друг с другом: суммы с частями, части с целым, таблицы с текстом и со списком литературы.",
    kk: "Мұрағаттарға, заңдар мен әдебиетке сүйенген тарихи еңбек, деректер жиынтығы жоқ. Онда жарияланған сандар — депутаттар мен делегаттар саны, мерзімдер, шектер, жылдар және сілтеме жасалған беттер — өзара салыстырылды: қосындылар бөліктерімен, бөліктер бүтінмен, кестелер мәтінмен және әдебиеттер тізімімен.",
  },
  bears: {
    en: "In short: most of the figures that can be held against each other agree; those that do not are mostly years. For a referee: a test can only see whether two printed figures agree that should; where they do not, one is wrong or they mean different things, and the page seldom says which. Counts without a second figure beside them, such as voters, turnout and congresses, cannot be tested at all, and the archives themselves were not at hand.",
    ru: "Коротко: большинство чисел, которые можно сопоставить, согласуются; не согласуются главным образом годы. Для рецензента: проверка видит лишь, согласуются ли два напечатанных числа, которые должны согласоваться; если нет, одно из них неверно или речь о разном, и из текста редко видно, что именно. Числа без второго рядом\u00A0— избиратели, явка, съезды\u00A0— проверить нельзя вовсе, а самих архивных источников в наличии не было.",
    kk: "Қысқаша: өзара салыстыруға болатын сандардың көбі үйлеседі; үйлеспейтіні — негізінен жылдар. Рецензентке: тексеру үйлесуге тиіс екі жарияланған санның үйлесетінін ғана көреді; үйлеспесе, біреуі қате немесе әртүрлі нәрсе айтылған, қайсысы екені мәтіннен сирек көрінеді. Қасында екінші саны жоқ көрсеткіштерді — сайлаушылар, сайлауға қатысу, съездер — мүлде тексеруге болмайды, ал мұрағат құжаттарының өзі қолда болмады.",
  },
  findings: (sources) => [countsAgree(sources), titleOfTable3(sources), smallestCongress(sources)],
};

function countsAgree(sources: FindingSources): Finding {
  const { figure, countOfAll } = citedFigures(sources);
  const deputies = figure("petropavlovsk.deputies");
  const entries = figure("references.cited");
  const statements = countOfAll("holds", [
    "petro1975.parts",
    "petro1975.size",
    "table4.ranges",
    "table4.join",
    "table4.limits",
    "constitution1937.parts",
  ]);
  return {
    entry: "petropavlovsk.deputies",
    weight: 46,
    title: {
      en: "Counts that should agree mostly do",
      ru: "Числа, которые должны согласоваться, в основном согласуются",
      kk: "Үйлесуге тиіс сандар негізінен үйлеседі",
    },
    text: {
      en: `The ${deputies.en} deputies of the first meeting in Petropavlovsk are the sum of the two groups named, and the reference list has all ${entries.en} entries that the text cites. The other comparisons of that kind (${statements.en}), of the city council of 1975, of the terms, sizes and limits in Table 4 and of the chapters of a constitution, hold as well.`,
      ru: `Число депутатов первого собрания в Петропавловске (${deputies.ru}) равно сумме двух названных групп, а в списке литературы есть все записи, на которые ссылается текст (${entries.ru}). Верны и другие сопоставления такого рода (${statements.ru}): по городскому совету 1975 года, по срокам, численности и пределам в таблице 4 и по главам конституции.`,
      kk: `Петропавлдағы бірінші жиналыс депутаттарының саны (${deputies.kk}) аталған екі топтың қосындысына тең, ал әдебиеттер тізімінде мәтін сілтеме жасайтын барлық жазба бар (${entries.kk}). Осындай басқа салыстырулар да (${statements.kk}) дұрыс: 1975 жылғы қалалық кеңес, 4-кестедегі мерзімдер, сандар мен шектер және конституция тараулары бойынша.`,
    },
  };
}

function titleOfTable3(sources: FindingSources): Finding {
  const { figure } = citedFigures(sources);
  const [first, last] = [figure("table3.title_first"), figure("table3.title_last")];
  const cellLast = figure("table3.cell_last");
  // Years: without the groups of digits of other numbers.
  const cellFirst = String(sources.entry("table3.title_first").recomputed);
  const end = String(sources.entry("table3.cell_last").recomputed);
  return {
    entry: "table3.title_first",
    weight: 44,
    title: {
      en: "Table 3 bears the title of the table before it",
      ru: "Таблица 3 озаглавлена так же, как предыдущая",
      kk: "3-кестенің тақырыбы алдыңғы кестенікіндей",
    },
    text: {
      en: `Its title has the years ${first.en}–${last.en} of Table 2, while the table stands in the stage that begins in ${last.en} and its cell has ${cellFirst}–${cellLast.en}. Most likely the title was carried over. The end differs as well: Table 4, like the title of the article, closes the same councils with ${end}; which year is meant is not said.`,
      ru: `В её названии стоят годы ${first.ru}–${last.ru} из таблицы 2, хотя таблица относится к этапу, который начинается в ${last.ru} году, а в её ячейке стоит ${cellFirst}–${cellLast.ru}. Скорее всего, название перенесено. Расходится и конец: таблица 4, как и название статьи, завершает те же советы ${end} годом; какой год имелся в виду, не сказано.`,
      kk: `Оның тақырыбында 2-кестенің ${first.kk}–${last.kk} жылдары тұр, ал кесте ${last.kk} жылы басталатын кезеңге жатады және ұяшығында ${cellFirst}–${cellLast.kk} берілген. Тақырып көшіріліп қалған болуы әбден ықтимал. Соңы да әртүрлі: 4-кесте де, мақаланың тақырыбы да сол кеңестерді ${end} жылмен аяқтайды; қай жыл айтылғаны көрсетілмеген.`,
    },
  };
}

function smallestCongress(sources: FindingSources): Finding {
  const { figure, value } = citedFigures(sources);
  const [printed, found] = [figure("congresses.fewest"), value("congresses.fewest", 0)];
  return {
    entry: "congresses.fewest",
    weight: 42,
    title: {
      en: "Two paragraphs differ on the smallest congresses",
      ru: "Два абзаца расходятся в том, каковы наименьшие съезды",
      kk: "Ең шағын съездер туралы екі абзац сәйкес келмейді",
    },
    text: {
      en: `One paragraph has congresses of ${printed.en} delegates and more, the next has county congresses from ${found.en} on. They cite different sources, and the first speaks of incomplete records. So neither figure need be wrong, but together they do not give one lower end.`,
      ru: `В одном абзаце на съездах не менее ${printed.ru} делегатов, в следующем уездные съезды начинаются с ${found.ru}. Абзацы ссылаются на разные источники, и в первом говорится о неполных данных. Ни одно из чисел не обязательно неверно, но общей нижней границы они не дают.`,
      kk: `Бір абзацта съездерде кемінде ${printed.kk} делегат болған, келесісінде уездік съездер ${found.kk} делегаттан басталады. Абзацтар әртүрлі дереккөздерге сілтеме жасайды, біріншісінде деректердің толық еместігі айтылған. Сондықтан екі санның ешқайсысы қате болмауы да мүмкін, бірақ олар ортақ төменгі шек бермейді.`,
    },
  };
}

import { numberText, percentText } from "../../language/number-texts.js";
import type { ArticleSummary, Finding, FindingSources } from "../article.js";
import { citedFigures } from "../cited-figures.js";
import type { OptimismResults } from "./analysis.js";

/** What the report says of the article in words. */
export const summary: ArticleSummary = {
  question: {
    en: "How optimistic are the people of Kazakhstan about their own life and the country, and on what does their confidence rest?",
    ru: "Насколько оптимистично казахстанцы смотрят на свою жизнь и на страну и на чём держится их уверенность?",
    kk: "Қазақстандықтар өз өміріне және елге қаншалықты оптимизммен қарайды, олардың сенімі неге сүйенеді?",
  },
  data: {
    en: "The article reports shares of a survey of its own of 2023 and cites shares of other surveys, official and not, of 2021–2024. From the shares as printed the sums of answers, margins of error and the number of respondents that a majority needs were computed. Satisfaction with life and with finances was held against the Bureau of National Statistics; the answers themselves are not public.",
    ru: "Статья приводит доли из собственного опроса 2023 года и цитирует другие опросы 2021–2024 годов, официальные и неофициальные. По напечатанным долям вычислены суммы ответов, погрешности выборки и число респондентов, нужное для большинства. Удовлетворённость жизнью и финансовым положением сверена с данными Бюро национальной статистики; сами ответы не опубликованы.",
    kk: "Мақала 2023 жылғы өз сауалнамасының үлестерін келтіреді және 2021–2024 жылдардағы басқа да, ресми және бейресми, сауалнамаларға сілтеме жасайды. Жарияланған үлестер бойынша жауаптардың қосындылары, іріктеме қателіктері және көпшілікке қажет респонденттер саны есептелді. Өмірге және қаржылық жағдайға қанағаттану Ұлттық статистика бюросының деректерімен салыстырылды; жауаптардың өзі жарияланбаған.",
  },
  bears: {
    en: "In short: large majorities are safe, narrow ones are not, and one year shows no change. For a referee: only the article's own survey has a printed size; how its sample was drawn, weights and answers left out are not said. Intervals for a simple random sample are therefore the least that one has to allow for; a design effect of two, usual for samples by settlement and an assumption here, widens them by two fifths. Of the other surveys neither the size nor the wording of the questions is printed, and focus groups are reported without any counts. Where the article speaks of a rise or a fall, it prints one point of it.",
    ru: "Коротко: значительному большинству можно верить, незначительному\u00A0— нет, а по одному году изменений не видно. Для рецензента: численность выборки напечатана только у собственного опроса статьи; как она построена, какие взяты веса и какие ответы опущены, не сказано. Поэтому интервалы простой случайной выборки\u00A0— наименьшее, на что надо делать поправку; дизайн-эффект, равный двум, обычный для выборок по населённым пунктам, а здесь лишь допущение, расширяет их на две пятых. У других опросов не напечатаны ни численность, ни формулировки вопросов, а фокус-группы изложены без единого числа. Там, где статья говорит о росте или спаде, она приводит лишь одну его точку.",
    kk: "Қысқаша: айқын көпшілікке сенуге болады, аз ғана басымдыққа сенуге болмайды, ал бір жылдан өзгеріс көрінбейді. Рецензентке: іріктеме көлемі тек мақаланың өз сауалнамасында жарияланған; іріктеменің қалай құрылғаны, салмақтар және қалдырылған жауаптар айтылмаған. Сондықтан қарапайым кездейсоқ іріктеменің аралықтары — ескеру керек ең аз шама; елді мекендер бойынша іріктемелерге тән, ал мұнда тек болжам болып отырған екіге тең дизайн-эффект олардың енін бестен екіге арттырады. Басқа сауалнамалардың көлемі де, сұрақтардың тұжырымы да жарияланбаған, ал фокус-топтар бірде-бір сансыз баяндалған. Мақала өсу немесе төмендеу туралы айтқанда, оның бір ғана нүктесін келтіреді.",
  },
  findings: (sources) => [
    officialShares(sources),
    narrowMajority(sources),
    answersThatAreMissing(sources),
    satisfaction(sources),
  ],
};

function officialShares({ printed }: FindingSources): Finding {
  const [life, finances] = [printed("source.wellbeing.life"), printed("source.wellbeing.finances")];
  return {
    entry: "source.wellbeing.finances",
    weight: 71,
    title: {
      en: "The official shares are cited as they were published",
      ru: "Официальные доли приведены так, как опубликованы",
      kk: "Ресми үлестер жарияланған күйінде келтірілген",
    },
    text: {
      en: `For 2024 the article has ${life.en} satisfied with life as a whole and ${finances.en} satisfied with their finances. Both agree with the Bureau's page: the second to the digit, the first with the share of the year before and the change that stand there. The sources of the shares from other surveys were not at hand, so that these stay untested, which says nothing against them.`,
      ru: `За 2024 год в статье ${life.ru} удовлетворённых жизнью в целом и ${finances.ru} удовлетворённых своим финансовым положением. Оба числа согласуются со страницей Бюро: второе до последнего знака, первое\u00A0— с долей предыдущего года и изменением, которые там стоят. Источников долей из других опросов в наличии не было, и они не проверены; против них это ничего не говорит.`,
      kk: `2024 жылға мақалада жалпы өміріне қанағаттанғандар — ${life.kk}, қаржылық жағдайына қанағаттанғандар — ${finances.kk}. Екі сан да Бюро бетімен үйлеседі: екіншісі соңғы таңбасына дейін, біріншісі онда тұрған алдыңғы жылғы үлеспен және өзгеріспен. Басқа сауалнамалар үлестерінің дереккөздері қолда болмады, олар тексерілмеген; бұл оларға қарсы ештеңе айтпайды.`,
    },
  };
}

function narrowMajority({ results, printed }: FindingSources): Finding {
  const { respondents, better, designEffect, majorities } = results as OptimismResults;
  const asked = numberText(respondents, 0);
  const horizon = printed("future.horizon");
  const share = percentText(better.percent, 1);
  const [low, high] = [numberText(better.simple.low, 1), percentText(better.simple.high, 1)];
  const clustered = percentText(better.clustered.low, 1);
  const effect = numberText(designEffect, 0);
  const confidence = percentText(majorities["confidence"]!.percent, 1);
  return {
    entry: "future.positive.clustered",
    chart: "optimism-margins",
    weight: 70,
    title: {
      en: "Whether most people expect a better life depends on how the sample was drawn",
      ru: "Ждёт ли большинство лучшей жизни, зависит от того, как построена выборка",
      kk: "Көпшілік жақсырақ өмір күте ме, іріктеменің қалай құрылғанына байланысты",
    },
    text: {
      en: `Of ${asked.en} respondents ${share.en} expect a better life in ${horizon.en}, as printed. If they are a simple random sample, that is a majority of the population, from ${low.en} to ${high.en} at 95\u00A0%; with a design effect of ${effect.en}, the interval begins at ${clustered.en}. How the sample was drawn is not printed, so that the majority is neither shown nor refuted; that most are confident in tomorrow (${confidence.en}) is beyond doubt either way.`,
      ru: `Из ${asked.ru} респондентов лучшей жизни через ${horizon.ru} ждут ${share.ru}, если считать по напечатанному. При простой случайной выборке это большинство населения, от ${low.ru} до ${high.ru} с надёжностью 95\u00A0%; при дизайн-эффекте ${effect.ru} интервал начинается с ${clustered.ru}. Как построена выборка, не напечатано, поэтому большинство не доказано и не опровергнуто; а что большинство уверено в завтрашнем дне (${confidence.ru}), не вызывает сомнений в обоих случаях.`,
      kk: `Жарияланғаны бойынша ${asked.kk} респонденттің ${share.kk}-ы ${horizon.kk} өткенде жақсырақ өмір болады деп күтеді. Қарапайым кездейсоқ іріктемеде бұл — халықтың көпшілігі, 95\u00A0% сенімділікпен ${low.kk} … ${high.kk}; дизайн-эффект ${effect.kk} болса, аралық ${clustered.kk}-дан басталады. Іріктеменің қалай құрылғаны жарияланбаған, сондықтан көпшілік дәлелденбеген де, теріске шығарылмаған да; ал ертеңгі күнге сенімділердің (${confidence.kk}) көпшілік екені екі жағдайда да күмәнсіз.`,
    },
  };
}

function answersThatAreMissing(sources: FindingSources): Finding {
  const { value } = citedFigures(sources);
  const { sums } = sources.results as OptimismResults;
  const id = "future.life.somewhat_better";
  const total = percentText(sums.life.total, 1);
  const printed = sources.printed(id);
  const instead = value(id, 1);
  const chance = percentText(100 * sums.life.chance!, 0);
  const horizon = sources.printed("future.horizon");
  return {
    entry: id,
    chart: "optimism-sums",
    weight: 66,
    title: {
      en: "The answers on the future do not add up to a whole",
      ru: "Ответы о будущем не складываются в целое",
      kk: "Болашақ туралы жауаптардың қосындысы бүтінге жетпейді",
    },
    text: {
      en: `The answers on life in ${horizon.en} run over the whole scale, those who find it hard to say included, and sum to ${total.en}. With ${instead.en} where ${printed.en} is printed, one digit lost, they would make a whole; answers left out of the text, such as refusals, or two slips would explain it as well. It is a possibility and no fact: with other digits one character would close such a gap in ${chance.en} of cases.`,
      ru: `Ответы о жизни через ${horizon.ru} охватывают всю шкалу вместе с затруднившимися, а в сумме дают ${total.ru}. Если бы вместо ${printed.ru} стояло ${instead.ru}\u00A0— одна потерянная цифра,\u00A0— вышло бы целое; ответы, не попавшие в текст, например отказы, или две опечатки объяснили бы это не хуже. Это возможность, а не факт: с другими цифрами один знак покрыл бы такую разницу в ${chance.ru} случаев.`,
      kk: `${horizon.kk} өткеннен кейінгі өмір туралы жауаптар жауап беруге қиналғандармен бірге бүкіл шкаланы қамтиды, ал қосындысы — ${total.kk}. ${printed.kk} орнында ${instead.kk} тұрса, яғни бір цифр жоғалған болса, бүтін шығар еді; мәтінге кірмеген жауаптар, мысалы бас тартулар, немесе екі қате де мұны түсіндірер еді. Бұл — мүмкіндік, факт емес: басқа цифрлармен бір таңба мұндай айырманы ${chance.kk} жағдайда жабар еді.`,
    },
  };
}

function satisfaction({ printed, results }: FindingSources): Finding {
  const { majorities } = results as OptimismResults;
  const percent = (name: string) => percentText(majorities[name]!.percent, 1);
  const [mood, confidence] = [percent("mood"), percent("confidence")];
  const [life, finances] = [printed("source.wellbeing.life"), printed("source.wellbeing.finances")];
  return {
    entry: "conclusion.high.satisfaction",
    chart: "optimism-margins",
    weight: 58,
    title: {
      en: "Optimism is high by mood and confidence, not by satisfaction",
      ru: "Оптимизм высок по настроению и уверенности, но не по удовлетворённости",
      kk: "Оптимизм көңіл күй мен сенім бойынша жоғары, қанағаттану бойынша олай емес",
    },
    text: {
      en: `The conclusion finds a rather high level of optimism, to be seen in satisfaction. By mood (${mood.en}) and confidence in tomorrow (${confidence.en}) most people are optimistic, and the statement holds. By satisfaction with life (${life.en}) and with finances (${finances.en}) it does not, unless those satisfied in part are counted in; that the level is kept, shares of one year cannot show.`,
      ru: `Заключение говорит о достаточно высоком уровне оптимизма, видном по удовлетворённости. По настроению (${mood.ru}) и уверенности в завтрашнем дне (${confidence.ru}) оптимистично большинство, и утверждение верно. По удовлетворённости жизнью (${life.ru}) и финансовым положением (${finances.ru})\u00A0— нет, если не считать удовлетворённых частично; что уровень сохраняется, доли одного года показать не могут.`,
      kk: `Қорытынды қанағаттанудан көрінетін, оптимизмнің жеткілікті жоғары деңгейі туралы айтады. Көңіл күй (${mood.kk}) және ертеңгі күнге сенім (${confidence.kk}) бойынша көпшілік оптимист, тұжырым дұрыс. Өмірге (${life.kk}) және қаржылық жағдайға (${finances.kk}) қанағаттану бойынша, ішінара қанағаттанғандар қосылмаса, олай емес; деңгейдің сақталып отырғанын бір жылдың үлестері көрсете алмайды.`,
    },
  };
}

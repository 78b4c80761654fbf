import { numberText, percentText, pValueText } from "../../language/number-texts.js";
import type { ArticleSummary, Finding, FindingSources } from "../article.js";
import { citedFigures } from "../cited-figures.js";
import type { MaslikhatResults } from "./analysis.js";

/** What the report says of the article in words. */
export const summary: ArticleSummary = {
  question: {
    en: "What part does the maslikhat of Almaty play in local self-government, how has its composition changed, and how does it work with the executive bodies?",
    ru: "Какую роль играет маслихат Алматы в местном самоуправлении, как менялся его состав и как он взаимодействует с исполнительной властью?",
    kk: "Алматы мәслихаты жергілікті өзін-өзі басқаруда қандай рөл атқарады, оның құрамы қалай өзгерді және ол атқарушы органдармен қалай жұмыс істейді?",
  },
  data: {
    en: "The article has counts of deputies, a table of the composition of one convocation in per cent, and interviews with experts, half of them civil servants and half deputies. From the shares as printed it was computed which numbers of deputies or experts can stand behind them, and for the interviews exact intervals and Fisher's test. The numbers by convocation and the marks of one question stand in pictures that were not at hand.",
    ru: "В статье есть числа депутатов, таблица состава одного созыва в процентах и интервью с экспертами, половина которых\u00A0— государственные служащие, половина\u00A0— депутаты. По напечатанным долям вычислено, какие числа депутатов или экспертов могут за ними стоять, а для интервью\u00A0— точные интервалы и критерий Фишера. Числа по созывам и оценки по одному из вопросов есть лишь на рисунках, которых в наличии не было.",
    kk: "Мақалада депутаттар саны, бір шақырылым құрамының пайызбен берілген кестесі және сарапшылармен сұхбаттар бар, олардың жартысы — мемлекеттік қызметшілер, жартысы — депутаттар. Жарияланған үлестер бойынша олардың артында депутаттардың немесе сарапшылардың қандай саны тұруы мүмкін екені, ал сұхбаттар үшін дәл аралықтар мен Фишер критерийі есептелді. Шақырылымдар бойынша сандар мен бір сұрақтың бағалары тек суреттерде берілген, ол суреттер қолда болмады.",
  },
  bears: {
    en: "In short: the interviews tell what twenty people said, and one table what one assembly looked like. For a referee: each pool has ten experts, so that one answer is ten per cent, and exact intervals are wide, some of them more than half the scale; experts are chosen, not drawn, so that even these speak for others only as far as the choice does. Small numbers also help: a share of so few is often that of one count only, which lets the table be tested. Change, balance and inclusiveness would need other convocations or the population of the city, and neither is printed.",
    ru: "Коротко: интервью говорят о том, что сказали двадцать человек, а таблица\u00A0— о том, каким был один состав маслихата. Для рецензента: в каждой группе десять экспертов, так что один ответ\u00A0— это десять процентов, а точные интервалы широки, иногда шире половины шкалы; эксперты отобраны, а не взяты случайно, поэтому и о других интервалы говорят лишь в той мере, в какой это позволяет отбор. Малые числа и помогают: доля от немногих часто получается только из одного числа людей, и таблицу можно проверить. Для выводов об изменениях, сбалансированности и инклюзивности нужны другие созывы или население города, а их в статье нет.",
    kk: "Қысқаша: сұхбаттар жиырма адамның не айтқанын, ал кесте мәслихаттың бір құрамының қандай болғанын көрсетеді. Рецензентке: әр топта он сарапшы бар, яғни бір жауап — он пайыз, ал дәл аралықтар кең, кейде шкаланың жартысынан да асады; сарапшылар кездейсоқ емес, таңдап алынған, сондықтан аралықтар өзгелер туралы таңдау мүмкіндік берген шамада ғана айта алады. Аз сандардың пайдасы да бар: аз адамның үлесі көбіне бір ғана саннан шығады, сондықтан кестені тексеруге болады. Өзгеріс, теңгерім және инклюзивтілік туралы тұжырымға басқа шақырылымдар немесе қала халқы керек, мақалада олардың екеуі де жоқ.",
  },
  findings: (sources) => [composition(sources), informalContacts(sources), oneConvocation(sources)],
};

function composition(sources: FindingSources): Finding {
  const { value } = citedFigures(sources);
  const { columns } = sources.results as MaslikhatResults;
  const counted = numberText(columns.age.counted, 0);
  const other = numberText(columns.nationality.total, 0);
  const rest = value("released.others", 0);
  return {
    entry: "table1.assembly",
    chart: "maslikhats-composition",
    weight: 65,
    title: {
      en: "The shares of Table 1 are of one assembly, but not of one number of deputies",
      ru: "Доли в таблице 1\u00A0— от одного маслихата, но не от одного числа депутатов",
      kk: "1-кестедегі үлестер бір мәслихаттікі, бірақ депутаттардың бір санынан емес",
    },
    text: {
      en: `In each of the three columns that take in everyone, the counts nearest to the shares sum to ${counted.en} deputies, and so does what the text says: one released from other work and ${rest.en} more. But they were divided by two different numbers: at the sizes that this assembly has had, the shares by nationality come of ${other.en} alone, while those by age and sector come nearest with ${counted.en}, some of them cut instead of rounded. One deputy lost from a row or a wrong divisor would explain it; the picture of the assembly stays the same.`,
      ru: `В каждом из трёх столбцов, охватывающих всех, числа, ближайшие к долям, дают в сумме ${counted.ru}, и то же следует из текста: один освобождённый депутат и ещё ${rest.ru}. Но делили их на два разных числа: при той численности, какая бывала у этого маслихата, доли по национальности получаются только из ${other.ru}, а к долям по возрасту и сферам ближе всего ${counted.ru}, причём часть их усечена, а не округлена. Это объяснили бы один депутат, выпавший из какой-то строки, или неверный делитель; общая картина состава не меняется.`,
      kk: `Барлық депутатты қамтитын үш бағанның әрқайсысында үлестерге ең жақын сандардың қосындысы — ${counted.kk}, мәтіннен де осы шығады: негізгі жұмысынан босатылған бір депутат және тағы ${rest.kk}. Бірақ олар екі түрлі санға бөлінген: осы мәслихатта болған депутат сандарының ішінде ұлты бойынша үлестерге тек ${other.kk} сай келеді, ал жасы мен саласы бойынша үлестерге ең жақыны — ${counted.kk}, оның үстіне олардың бір бөлігі дөңгелектелмей, қиып тасталған. Мұны бір жолдан түсіп қалған бір депутат немесе қате бөлгіш түсіндірер еді; құрамның жалпы көрінісі өзгермейді.`,
    },
  };
}

function informalContacts({ results }: FindingSources): Finding {
  const { pools } = results as MaslikhatResults;
  const { deputiesInformal, officialsInformal, bothInformal } = pools.shares;
  const deputies = numberText(deputiesInformal.count, 0);
  const officials = numberText(officialsInformal.count, 0);
  const [count, size] = [numberText(bothInformal.count, 0), numberText(bothInformal.size, 0)];
  const [low, high] = [numberText(bothInformal.low, 1), percentText(bothInformal.high, 1)];
  const p = pValueText(pools.difference.p);
  const pool = numberText(pools.size, 0);
  return {
    entry: "interviews.informal",
    chart: "maslikhats-pools",
    weight: 64,
    title: {
      en: "Most of the experts mention informal contacts; of others it cannot be said",
      ru: "Неформальные контакты называет большинство экспертов; о других этого сказать нельзя",
      kk: "Бейресми байланыстарды сарапшылардың көбі атайды; өзгелер туралы олай деуге болмайды",
    },
    text: {
      en: `Of ${pool.en} deputies ${deputies.en} mention informal contacts, of ${pool.en} civil servants ${officials.en}: ${count.en} of ${size.en}, so that they matter to most of those who were asked. Even if the experts had been drawn at random, the share among all would lie anywhere from ${low.en} to ${high.en}, and a majority would not be shown. Nor is the difference between the two pools more than chance would give (Fisher's test, p = ${p.en}), which does not mean that they are alike.`,
      ru: `Неформальные контакты называют ${deputies.ru} из ${pool.ru} депутатов и ${officials.ru} из ${pool.ru} служащих, всего ${count.ru} из ${size.ru}: для большинства опрошенных они важны. Даже будь эксперты взяты случайно, доля среди всех лежала бы где-то между ${low.ru} и ${high.ru}, и большинство не было бы доказано. Не различаются больше случайного и две группы (критерий Фишера, p\u00A0=\u00A0${p.ru}), что не значит, будто они одинаковы.`,
      kk: `Бейресми байланыстарды атағандар: ${pool.kk} депутаттан — ${deputies.kk}, ${pool.kk} қызметшіден — ${officials.kk}, барлығы ${size.kk} адамнан ${count.kk}; сұралғандардың көбі үшін олар маңызды. Сарапшылар кездейсоқ алынған күннің өзінде бәрінің арасындағы үлес ${low.kk} мен ${high.kk} аралығының кез келген жерінде жатар еді, яғни көпшілік дәлелденбес еді. Екі топтың айырмасы да кездейсоқтықтан аспайды (Фишер критерийі, p\u00A0=\u00A0${p.kk}), бірақ бұл олар бірдей дегенді білдірмейді.`,
    },
  };
}

function oneConvocation({ printed }: FindingSources): Finding {
  const share = printed("table1.sector.ngo");
  return {
    entry: "table1.inclusive",
    weight: 50,
    title: {
      en: "That the assembly has become more inclusive, one convocation cannot show",
      ru: "Один созыв не может показать, что маслихат стал инклюзивнее",
      kk: "Мәслихаттың инклюзивтірек болғанын бір шақырылым көрсете алмайды",
    },
    text: {
      en: `The text says that the assembly reflects civil society more and more. Table 1 has the composition of one convocation, ${share.en} of it from NGOs and media; what it was before, and what the shares are among the people of the city, is not printed. The number of parties did grow, which is something else.`,
      ru: `Текст говорит, что маслихат всё больше отражает гражданский сектор. В таблице 1 состав одного созыва, в нём НПО и СМИ\u00A0— ${share.ru}; каким он был раньше и каковы доли среди жителей города, не напечатано. Число партий действительно выросло, но это другое.`,
      kk: `Мәтін мәслихат азаматтық секторды барған сайын көбірек бейнелейді дейді. 1-кестеде бір шақырылымның құрамы берілген, онда ҮЕҰ мен БАҚ үлесі — ${share.kk}; бұрын қандай болғаны және қала тұрғындары арасындағы үлестер жарияланбаған. Партиялар саны шынымен өсті, бірақ ол басқа мәселе.`,
    },
  };
}

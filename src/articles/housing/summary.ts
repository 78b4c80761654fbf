import { numberText, percentText } from "../../language/number-texts.js";
import type { ArticleSummary, Finding, FindingSources } from "../article.js";
import { citedFigures } from "../cited-figures.js";
import { defaultPurchaseTerms } from "./analysis-purchase.js";
import type { HousingRun } from "./run.js";

/** What the report says of the article in words. */
export const summary: ArticleSummary = {
  question: {
    en: "How affordable is housing in Astana, Almaty and Shymkent by average wages, and does affordability bear on social mobility?",
    ru: "Насколько доступно жильё в Астане, Алматы и Шымкенте при средних зарплатах и связана ли доступность с социальной мобильностью?",
    kk: "Астанада, Алматыда және Шымкентте тұрғын үй орташа жалақыға шаққанда қаншалықты қолжетімді және бұл әлеуметтік мобильділікпен байланысты ма?",
  },
  data: {
    en: "Wages, prices and indices are those of the article's Table 1, which names the Bureau of National Statistics and 2024. From its three wages and three prices the index was computed anew under each of the definitions that the article gives, and beyond the article what buying a dwelling asks of one wage and of two. The Bureau's official prices of 2001–2023 and average wage of the country from 2012 on stand beside them; no official wages by city were at hand.",
    ru: "Зарплаты, цены и индексы взяты из таблицы 1 статьи, где указаны Бюро национальной статистики и 2024 год. По трём зарплатам и трём ценам индекс пересчитан по каждому из определений, которые даёт статья, а сверх статьи\u00A0— во что обходится покупка жилья при одной зарплате и при двух. Рядом приведены официальные цены Бюро за 2001–2023 годы и средняя зарплата по стране с 2012 года; официальных зарплат по городам в наличии не было.",
    kk: "Жалақы, баға және индекстер мақаланың 1-кестесінен алынды, онда Ұлттық статистика бюросы мен 2024 жыл көрсетілген. Үш жалақы мен үш баға бойынша индекс мақала берген анықтамалардың әрқайсысымен қайта есептелді, сондай-ақ мақаладан тыс тұрғын үй сатып алудың бір жалақыға және екі жалақыға шаққанда қаншаға түсетіні көрсетілді. Олардың қасына Бюроның 2001–2023 жылдардағы ресми бағалары мен 2012 жылдан бергі ел бойынша орташа жалақысы қойылды; қалалар бойынша ресми жалақы қолда болмады.",
  },
  bears: {
    en: "In short: one year and three cities suffice to rank the cities, not to show a trend or an effect. For a referee: the order of the cities does not depend on the rounding of wages and prices. It does depend on which wage is meant, of which quarter and with or without small enterprises, and on which market the prices are of; neither is printed, and official prices by city end before 2024. Average wages stand in for the incomes of households, so that a second earner, rents, interest and the distribution of incomes are left out; the threshold of 100, below which housing counts as unaffordable, has no source.",
    ru: "Коротко: одного года и трёх городов хватает, чтобы расставить города по местам, но не чтобы показать тенденцию или влияние. Для рецензента: порядок городов не зависит от округления зарплат и цен. Зависит он от того, какая зарплата взята\u00A0— за какой квартал, с малыми предприятиями или без них\u00A0— и к какому рынку относятся цены; ни то ни другое не указано, а официальные цены по городам заканчиваются раньше 2024 года. Средние зарплаты стоят вместо доходов домохозяйств, поэтому второй работник, аренда, процент по кредиту и распределение доходов не учтены; у порога 100, ниже которого жильё считается недоступным, нет источника.",
    kk: "Қысқаша: бір жыл мен үш қала қалаларды реттеп қоюға жетеді, бірақ үрдісті немесе әсерді көрсетуге жетпейді. Рецензентке: қалалардың реті жалақы мен бағаның дөңгелектенуіне байланысты емес. Ол қай жалақы алынғанына — қай тоқсандікі, шағын кәсіпорындармен бе, оларсыз ба — және бағалар қай нарықтікі екеніне байланысты; екеуі де көрсетілмеген, ал қалалар бойынша ресми бағалар 2024 жылға жетпей аяқталады. Үй шаруашылығының табысы орнына орташа жалақы тұр, сондықтан отбасындағы екінші табыс иесі, жалдау ақысы, несие пайызы және табыстың бөлінуі ескерілмеген; тұрғын үй одан төмен болса қолжетімсіз саналатын 100 шегінің дереккөзі жоқ.",
  },
  findings: (sources) => [
    inverseOfTheFormula(sources),
    leastAffordable(sources),
    numberOfWages(sources),
    noMeasureOfMobility(),
    digits(sources),
  ],
};

type Results = HousingRun["results"];

/** The three cities in the order of Table 1: Astana, Almaty, Shymkent. */
function cities(results: unknown) {
  const named = (results as Results).cities;
  return ["Astana", "Almaty", "Shymkent"].map((name) => named.find(({ city }) => city === name)!);
}

function inverseOfTheFormula({ results }: FindingSources): Finding {
  const [astana, almaty, shymkent] = cities(results);
  const [one, two] = [numberText(astana!.described, 1), numberText(almaty!.described, 1)];
  const three = percentText(shymkent!.described, 1);
  return {
    entry: "reading.formula",
    chart: "housing-readings",
    weight: 95,
    title: {
      en: "The index of Table 1 runs the opposite way to its formula",
      ru: "Индекс в таблице 1 направлен противоположно своей формуле",
      kk: "1-кестедегі индекс өз формуласына қарама-қарсы бағытталған",
    },
    text: {
      en: `The formula printed before the table divides the price of a home by annual income. The column itself is the monthly wage divided by the price of a square metre, times 100: by that reading alone all three values come out, two of them with small slips, while a square metre takes ${one.en}, ${two.en} and ${three.en} of a monthly wage in Astana, Almaty and Shymkent. In the column more means more affordable, in the formula less; before the index is set beside that of another country, it has to be turned round.`,
      ru: `Формула перед таблицей делит цену жилья на годовой доход. В самом столбце\u00A0— месячная зарплата, делённая на цену квадратного метра и умноженная на 100: только при таком прочтении выходят все три числа, два из них с небольшими погрешностями, а квадратный метр стоит ${one.ru}; ${two.ru} и ${three.ru} месячной зарплаты в Астане, Алматы и Шымкенте. В столбце чем больше, тем доступнее, в формуле\u00A0— наоборот; прежде чем сравнивать индекс с индексом другой страны, его нужно перевернуть.`,
      kk: `Кесте алдындағы формула тұрғын үй бағасын жылдық табысқа бөледі. Бағанның өзінде — 100-ге көбейтілген айлық жалақының шаршы метр бағасына қатынасы: үш мәннің бәрі тек осы оқылымда шығады, оның екеуі болмашы дәлсіздікпен, ал шаршы метр Астанада, Алматыда және Шымкентте айлық жалақының ${one.kk}; ${two.kk} және ${three.kk}-ын алады. Бағанда сан үлкен болса — қолжетімдірек, формулада — керісінше; индексті басқа елдікімен салыстырмас бұрын оны кері аудару керек.`,
    },
  };
}

function leastAffordable({ results }: FindingSources): Finding {
  const [astana, almaty, shymkent] = cities(results).map(({ described }) => numberText(described / 100, 2));
  return {
    entry: "conclusion.shymkent.affordable",
    chart: "housing-wages-prices",
    weight: 91,
    title: {
      en: "Shymkent has the lowest prices and the least affordable housing",
      ru: "В Шымкенте самые низкие цены и наименее доступное жильё",
      kk: "Шымкентте баға ең төмен, ал тұрғын үй ең қолжетімсіз",
    },
    text: {
      en: `Methods and conclusion describe Shymkent as the better or more affordable place. By the article's own wages and prices a square metre costs ${shymkent!.en} monthly wages there, ${astana!.en} in Astana and ${almaty!.en} in Almaty: prices are lowest, but wages are lower still. The text after Table 1 says the same, so that parts of the article disagree; its figures side with that text.`,
      ru: `В методах и заключении положение в Шымкенте названо лучшим, а жильё\u00A0— более доступным. По зарплатам и ценам самой статьи квадратный метр стоит там ${shymkent!.ru} месячной зарплаты, в Астане ${astana!.ru}, в Алматы ${almaty!.ru}: цены самые низкие, но зарплаты ниже ещё сильнее. То же говорит текст после таблицы 1, так что части статьи расходятся между собой; её числа на стороне этого текста.`,
      kk: `Әдістер мен қорытындыда Шымкенттегі жағдай жақсырақ, тұрғын үй қолжетімдірек деп сипатталған. Мақаланың өз жалақысы мен бағасы бойынша шаршы метр онда ${shymkent!.kk} айлық жалақы тұрады, Астанада — ${astana!.kk}, Алматыда — ${almaty!.kk}: баға ең төмен, бірақ жалақы одан да төмен. 1-кестеден кейінгі мәтін де осыны айтады, яғни мақаланың бөліктері бір-бірімен келіспейді; оның сандары сол мәтінді қуаттайды.`,
    },
  };
}

function numberOfWages({ results, printed }: FindingSources): Finding {
  const { purchases, dwellingArea } = results as Results;
  const payment = (city: string, earners: number) =>
    purchases.find((each) => each.city === city && each.earners === earners)!.paymentToIncome;
  const of = (earners: number) =>
    [numberText(payment("Astana", earners), 1), percentText(payment("Almaty", earners), 1)] as const;
  const [[one, oneToo], [two, twoToo]] = [of(1), of(2)];
  const [lowest, limit] = [printed("literature.limit.canada_low"), printed("literature.limit.usa")];
  const area = numberText(dwellingArea, 0);
  const down = percentText(defaultPurchaseTerms.down, 0);
  const rate = percentText(defaultPurchaseTerms.rate, 0);
  const term = numberText(defaultPurchaseTerms.term, 0);
  return {
    entry: "abstract.unaffordable",
    chart: "housing-payment",
    weight: 82,
    title: {
      en: "Whether housing is out of reach depends on how many wages pay for it",
      ru: "Недоступно ли жильё, зависит от того, сколько зарплат за него платят",
      kk: "Тұрғын үйдің қолжетімсіздігі оған неше жалақы төлейтініне байланысты",
    },
    text: {
      en: `The abstract calls housing in Astana and Almaty unaffordable, without saying where that begins. By the norms that the article itself cites, from ${lowest.en} to ${limit.en} of income, the number of wages decides: the loan payment on ${area.en} m² takes ${one.en} and ${oneToo.en} of one average wage there, but ${two.en} and ${twoToo.en} of two. The terms are an assumption (${down.en} down, ${rate.en} a year, ${term.en} years), and with dearer loans the shares are larger; so the statement is neither borne out nor refuted.`,
      ru: `Аннотация называет жильё в Астане и Алматы недоступным, но где начинается недоступность, не сказано. При нормах, на которые ссылается сама статья,\u00A0— от ${lowest.ru} до ${limit.ru} дохода\u00A0— решает число зарплат: платёж по кредиту за ${area.ru}\u00A0м² забирает там ${one.ru} и ${oneToo.ru} одной средней зарплаты, но ${two.ru} и ${twoToo.ru} двух. Условия кредита\u00A0— допущение (взнос ${down.ru}, ${rate.ru} годовых, срок в годах\u00A0— ${term.ru}), с более дорогим кредитом доли выше; так что утверждение не подтверждено и не опровергнуто.`,
      kk: `Аңдатпа Астана мен Алматыдағы тұрғын үйді қолжетімсіз деп атайды, бірақ қолжетімсіздіктің қайдан басталатыны айтылмаған. Мақаланың өзі сілтеме жасаған нормаларда — табыстың ${lowest.kk}-ынан ${limit.kk}-ына дейін — жалақы саны шешеді: ${area.kk} м² үшін несие төлемі онда бір орташа жалақының ${one.kk} және ${oneToo.kk}-ын, ал екі жалақының ${two.kk} және ${twoToo.kk}-ын алады. Несие шарттары — болжам (бастапқы жарна ${down.kk}, жылдық мөлшерлеме ${rate.kk}, мерзімі ${term.kk} жыл), несие қымбатырақ болса, үлестер де жоғары; сондықтан тұжырым расталған да, теріске шығарылған да жоқ.`,
    },
  };
}

function noMeasureOfMobility(): Finding {
  return {
    entry: "conclusion.mobility",
    weight: 76,
    title: {
      en: "Social mobility, which the conclusion is about, is not measured",
      ru: "Социальная мобильность, о которой говорит вывод, не измерена",
      kk: "Қорытынды айтатын әлеуметтік мобильділік өлшенбеген",
    },
    text: {
      en: "The conclusion says that affordability acts directly on social mobility. The article prints no measure of mobility or integration, so that not even an association can be computed, and three cities at one date would not bear an estimate. The statement may be true; the figures printed speak neither for it nor against it.",
      ru: "В заключении сказано, что доступность жилья прямо влияет на социальную мобильность. Ни одного показателя мобильности или интеграции в статье нет, так что нельзя вычислить даже связь, а три города на одну дату оценки и не выдержали бы. Утверждение может быть верным; опубликованные числа не говорят ни за него, ни против.",
      kk: "Қорытындыда қолжетімділік әлеуметтік мобильділікке тікелей әсер етеді делінген. Мақалада мобильділіктің де, интеграцияның да бірде-бір көрсеткіші жоқ, сондықтан тіпті байланысты есептеу мүмкін емес, ал бір күнгі үш қала бағалауға жетпес еді. Тұжырым дұрыс болуы мүмкін; жарияланған сандар оны қолдамайды да, теріске шығармайды да.",
    },
  };
}

function digits(sources: FindingSources): Finding {
  const { figure, value } = citedFigures(sources);
  const shymkent = figure("table1.shymkent.index");
  const [almaty, almatyFound] = [figure("table1.almaty.index"), value("table1.almaty.index", 2)];
  const [astana, astanaFound] = [figure("table1.astana.index"), value("table1.astana.index", 2)];
  return {
    entry: "table1.astana.index",
    chart: "housing-index",
    weight: 62,
    title: {
      en: "One index of three does not follow from its wage and price",
      ru: "Один индекс из трёх не следует из своих зарплаты и цены",
      kk: "Үш индекстің бірі өз жалақысы мен бағасынан шықпайды",
    },
    text: {
      en: `Wage over price gives ${shymkent.en} for Shymkent, as printed. For Almaty ${almaty.en} stands in place of ${almatyFound.en}, a truncation; for Astana ${astana.en} in place of ${astanaFound.en}, which no rounding of wage and price explains, though one other digit in either of them would. The differences are small, and the order of the cities stays as it is.`,
      ru: `Для Шымкента отношение зарплаты к цене даёт ${shymkent.ru}, как и напечатано. Для Алматы вместо ${almatyFound.ru} стоит ${almaty.ru}\u00A0— усечение; для Астаны вместо ${astanaFound.ru} стоит ${astana.ru}, чего не объясняет никакое округление зарплаты и цены, но объяснила бы одна другая цифра в любой из них. Расхождения невелики, порядок городов остаётся прежним.`,
      kk: `Шымкент үшін жалақының бағаға қатынасы жарияланғандай ${shymkent.kk} береді. Алматы үшін ${almatyFound.kk} орнына ${almaty.kk} тұр — қиып тастау; Астана үшін ${astanaFound.kk} орнына ${astana.kk} тұр, мұны жалақы мен бағаның ешқандай дөңгелектенуі түсіндірмейді, ал екеуінің бірінде бір ғана цифр басқа болса, түсіндірер еді. Айырмалар шағын, қалалардың реті өзгермейді.`,
    },
  };
}

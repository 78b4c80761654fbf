import { numberText, percentText } from "../../language/number-texts.js";
import type { ArticleSummary, Finding, FindingSources } from "../article.js";
import { citedFigures } from "../cited-figures.js";
import type { MiningResults } from "./analysis.js";

/** What the report says of the article in words. */
export const summary: ArticleSummary = {
  question: {
    en: "How have mining and metallurgy of Kazakhstan developed in 2015–2024, and what does that say of the way the state regulates them?",
    ru: "Как развивались горнодобывающая промышленность и металлургия Казахстана в 2015–2024 годах и что это говорит об их государственном регулировании?",
    kk: "2015–2024 жылдары Қазақстанның тау-кен өндірісі мен металлургиясы қалай дамыды және бұл олардың мемлекеттік реттелуі туралы не айтады?",
  },
  data: {
    en: "The article prints official statistics: enterprises and output of 2021–2024 (Table 1), projects (Table 2), trade of 2023 and 2024 (Table 3), and volume indices that the text quotes from Figure 1. Totals, shares, growth and contributions were computed anew from the tables as printed. Volumes and the prices that output implies rest on the Bureau of National Statistics' indices by branch in the vintage of November 2026, against which the quoted indices were held too; value added, trade and the exchange rate of official sources and world prices of the World Bank stand beside them.",
    ru: "Статья приводит официальную статистику: предприятия и объём производства за 2021–2024 годы (таблица 1), проекты (таблица 2), торговлю за 2023 и 2024 годы (таблица 3) и индексы физического объёма, которые текст приводит с рисунка 1. Итоги, доли, приросты и вклады пересчитаны по напечатанным таблицам. Физические объёмы и цены, которые следуют из объёма производства, опираются на индексы Бюро национальной статистики по отраслям в версии данных ноября 2026 года; с ними сверены и приведённые индексы. Рядом взяты официальные добавленная стоимость, торговля и обменный курс и мировые цены Всемирного банка.",
    kk: "Мақала ресми статистиканы жариялайды: 2021–2024 жылдардағы кәсіпорындар мен өндіріс көлемі (1-кесте), жобалар (2-кесте), 2023 және 2024 жылдардағы сауда (3-кесте) және мәтін 1-суреттен келтірген нақты көлем индекстері. Жиынтықтар, үлестер, өсімдер және өсімге қосқан үлестер жарияланған кестелер бойынша қайта есептелді. Нақты көлем мен өндіріс көлемінен жанама шығатын бағалар Ұлттық статистика бюросының салалар бойынша индекстеріне (деректердің 2026 жылғы қараша нұсқасы) сүйенеді, келтірілген индекстер де солармен салыстырылды. Олардың қасына ресми қосылған құн, сауда және айырбас бағамы мен Дүниежүзілік банктің әлемдік бағалары қойылды.",
  },
  bears: {
    en: "In short: the tables can be computed with, but output at current prices mixes more production with higher prices. For a referee: the count of enterprises breaks in 2022, when that of all industry falls to a sixth, so that coverage seems to have changed with it. Trade is printed to 0.1 billion dollars, which leaves growth rates open by up to several points. Of the volume indices the text quotes only some years of ore mining, and for metallurgy the ends of spans without saying which year had which; in places the years of a heading and those of its figures differ. Where a statement can mean volume or money, both readings stand in the ledger, and a statement is not called contradicted without the reading.",
    ru: "Коротко: с таблицами можно работать, но объём производства в текущих ценах смешивает рост производства с ростом цен. Для рецензента: ряд числа предприятий прерывается в 2022 году, когда по всей промышленности оно уменьшается вшестеро, так что круг учитываемых, по-видимому, изменился. Торговля напечатана с точностью до 0,1\u00A0млрд долларов, и приросты определены лишь до нескольких пунктов. Из индексов физического объёма текст приводит для добычи руд лишь отдельные годы, а для металлургии\u00A0— границы за несколько лет, не говоря, к какому году какая относится; местами годы, указанные в заголовке, расходятся с годами приведённых чисел. Если утверждение можно понять как об объёме и как о деньгах, в реестре стоят оба прочтения, и ни одно утверждение не названо противоречащим данным без указания прочтения.",
    kk: "Қысқаша: кестелермен есептеуге болады, бірақ ағымдағы бағамен алынған өндіріс көлемі өндірістің өсуін баға өсуімен араластырады. Рецензентке: кәсіпорындар саны 2022 жылы үзіледі, сол жылы бүкіл өнеркәсіп бойынша ол алты есе кемиді, яғни есепке алынатындар шеңбері өзгерген сияқты. Сауда 0,1 млрд долларға дейін дөңгелектеп жарияланған, сондықтан өсімдер бірнеше тармаққа дейінгі дәлдікпен ғана белгілі. Нақты көлем индекстерінен мәтін кен өндіру үшін жекелеген жылдарды, ал металлургия үшін бірнеше жылдың шектерін ғана келтіреді, қай шек қай жылдікі екенін айтпайды; кей жерде тақырып пен сандардың жылдары сәйкес келмейді. Тұжырымды көлем туралы да, ақша туралы да түсінуге болса, тізілімде екі оқылым да тұр, бірде-бір тұжырым оқылымы көрсетілмей деректерге қайшы деп аталмайды.",
  },
  findings: (sources) => [
    tablesHold(sources),
    mostlyPrices(sources),
    indexOfIronOres(sources),
    exportsDisagree(sources),
    ferrousMetallurgy(sources),
    enterprises(sources),
  ],
};

function tablesHold(sources: FindingSources): Finding {
  const { countOfAll } = citedFigures(sources);
  const { years } = sources.results as MiningResults;
  const totals = countOfAll(
    "reproduced",
    ["enterprises", "output"].flatMap((measure) =>
      ["ores", "metallurgy"].flatMap((division) => years.map((year) => `${measure}.${division}.${year}`)),
    ),
  );
  const shares = countOfAll(
    "reproduced",
    ["projects", "investment", "jobs"].flatMap((measure) =>
      ["2018_2023", "plan_2029"].map((period) => `table2.share.${measure}.${period}`),
    ),
  );
  const growth = countOfAll(
    "reproduced",
    ["industry", "ores", "iron_ores", "other_ores", "metallurgy"].map((series) => `text.growth.${series}`),
  );
  const investment = sources.printed("table2.share.investment.plan_2029");
  return {
    entry: "table2.share.investment.plan_2029",
    chart: "mining-shares",
    weight: 90,
    title: {
      en: "The arithmetic of Tables 1 and 2 holds",
      ru: "Арифметика таблиц 1 и 2 верна",
      kk: "1 және 2-кестелердің арифметикасы дұрыс",
    },
    text: {
      en: `All totals of Table 1 (${totals.en}) are the sums of their branches, all shares of Table 2 (${shares.en}) follow from its figures, among them the ${investment.en} of manufacturing investment that is planned until 2029, and all rates of growth of output that the text prints for industry, ores and metallurgy (${growth.en}) follow from Table 1. The tables can be computed with. What the growth consists of, and whether the quoted indices are of what they are named after, are questions of their own.`,
      ru: `Все итоги таблицы 1 (${totals.ru}) равны суммам отраслей, все доли таблицы 2 (${shares.ru}) следуют из её чисел, среди них ${investment.ru} инвестиций обрабатывающей промышленности по плану до 2029 года, а все приросты производства, которые текст даёт для промышленности, руд и металлургии (${growth.ru}), следуют из таблицы 1. С таблицами можно работать. Из чего состоит рост и то ли измеряют приведённые индексы, чем они названы,\u00A0— отдельные вопросы.`,
      kk: `1-кестенің барлық жиынтығы (${totals.kk}) салалар қосындысына тең, 2-кестенің барлық үлесі (${shares.kk}) оның сандарынан шығады, соның ішінде 2029 жылға дейінгі жоспардағы өңдеу өнеркәсібі инвестицияларының ${investment.kk}-ы, ал мәтін өнеркәсіп, кендер және металлургия үшін берген өндіріс өсімдерінің бәрі (${growth.kk}) 1-кестеден шығады. Кестелермен есептеуге болады. Өсім неден тұрады және келтірілген индекстер аталған нәрсені өлшей ме — бұлар бөлек сұрақтар.`,
    },
  };
}

function mostlyPrices(sources: FindingSources): Finding {
  const { impliedPriceChange, impliedPriceChangeSinceBase, years } = sources.results as MiningResults;
  const last = years.at(-1)!;
  const [metallurgy, ores] = [sources.printed("text.growth.metallurgy"), sources.printed("text.growth.ores")];
  const found = (id: string) => percentText(sources.entry(id).recomputed!, 1);
  const [volume, oreVolume] = [found("text.growth.metallurgy.volume"), found("text.growth.ores.volume")];
  const price = percentText(impliedPriceChangeSinceBase.metallurgy![last]!.value, 1);
  const orePrice = percentText(impliedPriceChangeSinceBase.ores![last]!.value, 1);
  const in2022 = percentText(impliedPriceChange.metallurgy![2022]!.value, 1);
  return {
    entry: "text.growth.metallurgy.volume",
    chart: "mining-implied-prices",
    weight: 89,
    title: {
      en: "Most of the growth of 2021–2024 is prices",
      ru: "Рост 2021–2024 годов\u00A0— в основном рост цен",
      kk: "2021–2024 жылдардағы өсім негізінен бағаның өсуі",
    },
    text: {
      en: `At current prices metallurgy grew by ${metallurgy.en} and ore mining by ${ores.en}, as printed. By the official volume indices production grew by ${volume.en} and ${oreVolume.en}; the rest are the prices that output and volume imply, ${price.en} and ${orePrice.en} higher. Implied prices take in changes of coverage as well: the ${in2022.en} of metallurgy in 2022 alone lie so far above world prices that the output printed for 2021 may be that of another year, which is an inference and not an established fact.`,
      ru: `В текущих ценах металлургия выросла на ${metallurgy.ru}, добыча руд\u00A0— на ${ores.ru}, как и напечатано. По официальным индексам физического объёма производство выросло на ${volume.ru} и ${oreVolume.ru}; остальное\u00A0— цены, которые следуют из объёмов: они выше на ${price.ru} и ${orePrice.ru}. В подразумеваемые цены входит и смена круга учитываемых предприятий: ${in2022.ru} в металлургии за один 2022 год настолько выше мировых цен, что объём, напечатанный за 2021 год, может относиться к другому году; это вывод по косвенным данным, а не установленный факт.`,
      kk: `Ағымдағы бағамен металлургия ${metallurgy.kk}-ға, кен өндіру ${ores.kk}-ға өсті, жарияланғаны да осы. Ресми нақты көлем индекстері бойынша өндіріс ${volume.kk}-ға және ${oreVolume.kk}-ға өскен; қалғаны — көлемдерден жанама шығатын бағалар: олар ${price.kk}-ға және ${orePrice.kk}-ға жоғары. Жанама есептелген бағаға есепке алу шеңберінің өзгеруі де кіреді: металлургияда бір 2022 жылдың өзіндегі ${in2022.kk}-дық өсім әлемдік бағалардікінен соншалықты жоғары, соған қарағанда 2021 жылға жарияланған көлем басқа жылдікі болуы мүмкін; бұл — жанама деректерден шыққан тұжырым, анықталған факт емес.`,
    },
  };
}

function indexOfIronOres(sources: FindingSources): Finding {
  const { countOfAll, figure, value } = citedFigures(sources);
  const { quoted } = sources.results as MiningResults;
  const all = quoted.filter(({ division, index }) => division === "ores" && index !== null).length;
  const matching = countOfAll(
    "reproduced",
    [2015, 2017, 2022, 2023].map((year) => `source.figure1.ores.${year}.iron_ores`),
  );
  const count = numberText(all, 0);
  const [printed, official] = [figure("source.figure1.ores.2022"), value("source.figure1.ores.2022", 1)];
  return {
    entry: "source.figure1.ores.2022",
    chart: "mining-volume-index",
    weight: 84,
    title: {
      en: "Ore mining is described by the index of iron ores",
      ru: "Добыча руд описана индексом железных руд",
      kk: "Кен өндіру темір кендерінің индексімен сипатталған",
    },
    text: {
      en: `Of the ${count.en} volume indices that the text quotes for ore mining, ${matching.en} are those of iron ores to the digit. For 2022 it has ${printed.en}, while the official index of metal ores, which the label names, is ${official.en}: the marked fall described there was one of iron ores, not of ore mining. A row of the source table taken for another is the likeliest reason; a later revision is not, since the numbers fit the other row exactly.`,
      ru: `Из ${count.ru} индексов физического объёма, приведённых в тексте для добычи руд, ${matching.ru} до последнего знака совпадают с индексами железных руд. За 2022 год стоит ${printed.ru}, а официальный индекс металлических руд, названных в подписи,\u00A0— ${official.ru}: описанный заметный спад был в железных рудах, а не в добыче руд в целом. Вероятнее всего, взята не та строка таблицы-источника; позднейшим пересмотром этого не объяснить, раз числа точно совпадают с другой строкой.`,
      kk: `Мәтінде кен өндіру үшін келтірілген ${count.kk} нақты көлем индексінің ішінде темір кендерінікімен соңғы таңбасына дейін сәйкес келетіні — ${matching.kk}. 2022 жылға ${printed.kk} берілген, ал атауда тұрған металл кендерінің ресми индексі — ${official.kk}: сипатталған елеулі құлдырау тұтас кен өндіруде емес, темір кендерінде болған. Дереккөз кестесінің басқа жолы алынған болуы әбден ықтимал; мұны кейінгі қайта қараумен түсіндіру қиын, өйткені сандар басқа жолмен дәл сәйкес келеді.`,
    },
  };
}

function exportsDisagree(sources: FindingSources): Finding {
  const { value, figure } = citedFigures(sources);
  const { printed } = sources;
  const [before, after] = [printed("table3.exports.total.2023"), printed("table3.exports.total.2024")];
  const rate = printed("text.exports.growth_total");
  const implied = value("text.exports.growth_total", 1);
  const level = figure("text.exports.level_earlier");
  const fall = printed("text.exports.fall");
  return {
    entry: "table3.exports.growth_total.2024",
    chart: "mining-export-growth",
    weight: 78,
    title: {
      en: "Levels and growth rates of exports do not fit each other",
      ru: "Уровни и приросты экспорта не сходятся между собой",
      kk: "Экспорт деңгейлері мен өсімдері бір-біріне сай келмейді",
    },
    text: {
      en: `From ${before.en} in 2023 to ${after.en} in 2024 is growth of ${implied.en}\u00A0%, where ${rate.en} is printed; the rounding of the levels does not close the gap, while the rates printed for the components agree with the printed one. The level of ${level.en} and the fall of ${fall.en} belong to 2022 by the text and to 2023 by Table 3. Levels and rates seem to come from different releases of the statistics; which year is meant, the article's figures do not decide.`,
      ru: `От ${before.ru} в 2023 году до ${after.ru} в 2024 году\u00A0— это прирост на ${implied.ru}\u00A0%, а напечатано ${rate.ru}; округление уровней разницы не покрывает, тогда как приросты двух частей согласуются с напечатанным. Уровень ${level.ru} и спад на ${fall.ru} по тексту относятся к 2022 году, а по таблице 3\u00A0— к 2023-му. Уровни и приросты, по-видимому, взяты из разных выпусков статистики; какой год имелся в виду, по числам статьи не решить.`,
      kk: `2023 жылғы ${before.kk} мен 2024 жылғы ${after.kk} арасындағы өсім — ${implied.kk}\u00A0%, ал ${rate.kk} жарияланған; деңгейлердің дөңгелектенуі бұл айырманы жаппайды, ал екі бөлікке жарияланған өсімдер жарияланған санға сай келеді. ${level.kk} деңгейі мен ${fall.kk}-дық төмендеу мәтін бойынша 2022 жылға, 3-кесте бойынша 2023 жылға жатады. Деңгейлер мен өсімдер статистиканың әртүрлі шығарылымынан алынған сияқты; қай жыл айтылғанын мақаланың сандары шешпейді.`,
    },
  };
}

function ferrousMetallurgy({ results, entry }: FindingSources): Finding {
  const { growth, volumeLevel, output, years } = results as MiningResults;
  const last = years.at(-1)!;
  const money = percentText(growth.ferrous!.whole, 1);
  const volume = percentText(volumeLevel.ferrous!.levels[last]!.value - 100, 1);
  const sincePeak = percentText(100 * (1 - output.ferrous![last]! / output.ferrous![2022]!), 1);
  // The one verdict of the sentence's three parts that rests on the printed output of 2021.
  const turns = entry("abstract.ferrous_decline").suppositions.some(({ verdict }) => verdict === "holds");
  return {
    entry: "abstract.ferrous_decline",
    chart: "mining-output",
    weight: 72,
    title: {
      en: "Output of ferrous metallurgy did not fall over 2021–2024",
      ru: "Производство чёрной металлургии за 2021–2024 годы не снизилось",
      kk: "Қара металлургия өндірісі 2021–2024 жылдары төмендеген жоқ",
    },
    text: {
      en: `The abstract counts ferrous metallurgy among what declined in 2021–2024. By Table 1 its output in 2024 was ${money.en} above that of 2021 at current prices, by the official index ${volume.en} above it in volume. From its peak of 2022 it was ${sincePeak.en} lower at current prices, which may be what is meant${
        turns ? ", and lower too than the output of 2021 that was reported elsewhere" : ""
      }; the decline of iron ores and the growth of non-ferrous metals, named in the same sentence, hold.`,
      ru: `Аннотация относит чёрную металлургию к тому, что в 2021–2024 годах сокращалось. По таблице 1 её производство 2024 года в текущих ценах на ${money.ru} выше, чем в 2021 году, по официальному индексу физический объём выше на ${volume.ru}. От максимума 2022 года оно в текущих ценах ниже на ${sincePeak.ru}, и, возможно, имелось в виду это${
        turns ? "; ниже оно и того производства 2021 года, о котором сообщалось в другом месте" : ""
      }; названные в том же предложении спад железных руд и рост цветных металлов подтверждаются.`,
      kk: `Аңдатпа қара металлургияны 2021–2024 жылдары төмендегендердің қатарына жатқызады. 1-кесте бойынша оның 2024 жылғы өндіріс көлемі ағымдағы бағамен 2021 жылғыдан ${money.kk}-ға жоғары, ресми индекс бойынша нақты көлемі ${volume.kk}-ға жоғары. 2022 жылғы ең жоғары деңгейден ол ағымдағы бағамен ${sincePeak.kk}-ға төмен, бәлкім, осы айтылған болар${
        turns ? "; 2021 жылға басқа жерде хабарланған өндірістен де ол төмен" : ""
      }; сол сөйлемде аталған темір кендерінің құлдырауы мен түсті металдардың өсуі расталады.`,
    },
  };
}

function enterprises({ results }: FindingSources): Finding {
  const counts = (results as MiningResults).enterprises;
  const of = (series: "industry" | "metallurgy", year: number) => numberText(counts[series]![year]!, 0);
  const [first, second] = [of("metallurgy", 2021), of("metallurgy", 2022)];
  const [third, fourth] = [of("metallurgy", 2023), of("metallurgy", 2024)];
  const [all, allAfter] = [of("industry", 2021), of("industry", 2022)];
  return {
    entry: "enterprises.metallurgy_steady_decline",
    chart: "mining-enterprises",
    weight: 68,
    title: {
      en: "The number of enterprises fell once, and so did that of all industry",
      ru: "Число предприятий упало один раз, и тогда же\u00A0— по всей промышленности",
      kk: "Кәсіпорындар саны бір рет қана кеміді, бүкіл өнеркәсіпте де сол жылы",
    },
    text: {
      en: `The text sees a steady fall of the number of metallurgical enterprises. It went from ${first.en} in 2021 to ${second.en} in 2022 and then rose to ${third.en} and ${fourth.en}; in the year of the fall the count of all industry in the same table goes from ${all.en} to ${allAfter.en}. A change in which enterprises are counted is therefore likely, and the figures do not show closures.`,
      ru: `Текст говорит о постоянном сокращении числа металлургических предприятий. Оно упало с ${first.ru} в 2021 году до ${second.ru} в 2022-м, а затем росло до ${third.ru} и ${fourth.ru}; в год падения число по всей промышленности в той же таблице уменьшается с ${all.ru} до ${allAfter.ru}. Поэтому вероятна смена круга учитываемых предприятий, и о закрытиях эти числа не говорят.`,
      kk: `Мәтін металлургия кәсіпорындары санының тұрақты азаюы туралы айтады. Олар 2021 жылы ${first.kk}, 2022 жылы ${second.kk} болды, содан кейін ${third.kk} және ${fourth.kk} болып өсті; кеміген жылы сол кестеде бүкіл өнеркәсіп бойынша сан ${all.kk} орнына ${allAfter.kk} болып қалған. Сондықтан есепке алынатын кәсіпорындар шеңбері өзгерген болуы ықтимал, бұл сандар жабылуды көрсетпейді.`,
    },
  };
}

import { numberText, percentText, pValueText } from "../../language/number-texts.js";
import { asIs, type Text } from "../../languages.js";
import type { ArticleSummary, Finding, FindingSources } from "../article.js";
import { citedFigures } from "../cited-figures.js";
import { tenPercentOf } from "./analysis-response.js";
import type { FoodArticleResults } from "./results.js";

/** What the report says of the article in words. */
export const summary: ArticleSummary = {
  question: {
    en: "Do food prices in Kazakhstan move with world food prices, how closely, and more closely in times of crisis?",
    ru: "Связаны ли цены на продовольствие в Казахстане с мировыми, насколько тесно и становится ли эта связь теснее в кризисы?",
    kk: "Қазақстандағы азық-түлік бағалары әлемдік бағалармен байланысты ма, бұл байланыс қаншалықты тығыз және дағдарыс кезінде күшейе ме?",
  },
  data: {
    en: "The regressions were computed anew from two monthly series of 2000–2024: the food price index of the Bureau of National Statistics (previous month = 100) and FAO's real Food Price Index in the release of January 2025. Inflation by year comes of chaining twelve monthly indices, growth of trade and unit values of the article's own Table 2. What goes beyond the article, such as the response of food prices to growth of world prices, rests on FAO's nominal index, because the deflator of the real one is annual and makes it step each January; the exchange rate of the National Bank, the consumer prices of the Bureau and the yearly food prices of neighbours stand beside it.",
    ru: "Регрессии пересчитаны по двум месячным рядам за 2000–2024 годы: индексу цен на продовольственные товары Бюро национальной статистики (предыдущий месяц = 100) и реальному индексу продовольственных цен ФАО в выпуске января 2025 года. Инфляция по годам получена перемножением двенадцати месячных индексов, прирост торговли и средняя стоимость единицы\u00A0— по таблице 2 самой статьи. Всё, что выходит за рамки статьи, прежде всего отклик цен на прирост мировых цен, опирается на номинальный индекс ФАО: дефлятор реального индекса годовой, и индекс каждый январь делает скачок. Рядом взяты курс Национального банка, потребительские цены Бюро и годовые цены на продовольствие соседних стран.",
    kk: "Регрессиялар 2000–2024 жылдардағы айлық екі қатар бойынша қайта есептелді: Ұлттық статистика бюросының азық-түлік тауарлары бағаларының индексі (өткен ай = 100) және ФАО азық-түлік бағаларының нақты индексі (2025 жылғы қаңтар шығарылымы). Жылдық инфляция он екі айлық индексті көбейту арқылы, сауда өсімі мен бірліктің орташа құны мақаланың өз 2-кестесі бойынша алынды. Мақаладан тыс есептер, ең алдымен әлемдік баға өсімінің азық-түлік бағаларына жинақталған әсері, ФАО-ның номиналды индексіне сүйенеді: нақты индекстің дефляторы жылдық, сондықтан ол әр қаңтарда секіреді. Олардың қасына Ұлттық банктің бағамы, Бюроның тұтыну бағалары және көрші елдердің жылдық азық-түлік бағалары қойылды.",
  },
  bears: {
    en: "In short: the two series go together, and what that shows depends on how they are set against each other. For a referee: months resemble those before them, so that ordinary errors, which the article uses, find a tie far too often where there is none; simulations of unrelated series show by how much. Beside them stand Newey-West errors, bootstraps, placebos of shifted and simulated indices and a curve of all the specifications that another author might have chosen. In that curve the level of world prices does no better than indices shifted in time; growth set against growth does, by most of its measures. A regression on one variable shows what goes together, not what causes what: the exchange rate, harvests and policy are outside the article's models.",
    ru: "Коротко: два ряда движутся вместе, но что из этого следует, зависит от того, как их сопоставить. Для рецензента: соседние месяцы похожи друг на друга, поэтому обычные ошибки, взятые в статье, слишком часто находят связь там, где её нет; насколько часто, показывают модельные ряды без всякой связи. Рядом с ними приведены ошибки Ньюи–Уэста, бутстреп, плацебо из сдвинутых и смоделированных индексов и кривая всех спецификаций, которые мог бы выбрать другой автор. На этой кривой уровень мировых цен не лучше индексов, сдвинутых во времени, а прирост в сопоставлении с приростом\u00A0— лучше по большинству её показателей. Регрессия на одну переменную показывает, что движется вместе, а не что служит причиной: обменного курса, урожаев и политики в моделях статьи нет.",
    kk: "Қысқаша: екі қатар бірге қозғалады, ал бұдан не шығатыны оларды қалай салыстыруға байланысты. Рецензентке: көрші айлар бір-біріне ұқсас, сондықтан мақалада алынған әдеттегі қателер байланыс жоқ жерден де оны тым жиі табады; қаншалықты жиі екенін байланыссыз модельденген қатарлар көрсетеді. Олардың қасында Ньюи–Уэст қателері, бутстреп, жылжытылған және модельденген индекстерден жасалған плацебо, басқа автор таңдауы мүмкін барлық спецификацияның қисығы тұр. Бұл қисықта әлемдік бағалардың деңгейі уақыт бойынша жылжытылған индекстерден артық емес, ал өсімді өсіммен салыстыру көрсеткіштердің көбі бойынша артық. Бір айнымалыға регрессия ненің бірге қозғалатынын көрсетеді, ненің себеп екенін емес: айырбас бағамы, егін шығымы мен саясат мақала модельдерінде жоқ.",
  },
  findings: (sources) => [
    tableReproduces(sources),
    response(sources),
    significance(sources),
    strongestPeriod(sources),
    yearsOfTheShare(sources),
    unevenTrade(sources),
  ],
};

const models = [1, 2, 3, 4] as const;
const columns = ["slope", "multipleR", "rSquared", "standardError", "p", "f"] as const;

function tableReproduces(sources: FindingSources): Finding {
  const { countOfAll } = citedFigures(sources);
  const cells = countOfAll(
    "reproduced",
    models.flatMap((model) => columns.map((column) => `table1.model${model}.${column}`)),
  );
  const coefficients = countOfAll(
    "reproduced",
    models.flatMap((model) => [`equation${model}.slope`, `equation${model}.intercept`]),
  );
  return {
    entry: "table1.model4.slope",
    chart: "food-scatter-2000-2024",
    weight: 96,
    title: {
      en: "The table of regressions comes out to the last digit",
      ru: "Таблица регрессий воспроизводится до последнего знака",
      kk: "Регрессиялар кестесі соңғы таңбасына дейін қайта алынды",
    },
    text: {
      en: `Table 1 holds four regressions of the monthly food price index on the real FAO index. All its cells (${cells.en}) and all coefficients of the equations (${coefficients.en}) come out of the published series to every printed digit, over the months that the article names. Which data and which method stand behind the table is therefore hardly in doubt; what follows is about what the regressions can bear.`,
      ru: `В таблице 1\u00A0— четыре регрессии месячного индекса цен на продовольственные товары на реальный индекс ФАО. Все её ячейки (${cells.ru}) и все коэффициенты уравнений (${coefficients.ru}) получаются из опубликованных рядов до последнего знака, за те же месяцы, что названы в статье. Какие данные и какой метод стоят за таблицей, сомнений почти не вызывает; дальше речь о том, что из этих регрессий следует.`,
      kk: `1-кестеде азық-түлік тауарлары бағаларының айлық индексінің ФАО-ның нақты индексіне төрт регрессиясы берілген. Кестенің барлық ұяшығы (${cells.kk}) мен теңдеулердің барлық коэффициенті (${coefficients.kk}) жарияланған қатарлардан мақалада аталған айлар бойынша соңғы таңбасына дейін шығады. Кестенің артында қандай деректер мен қандай әдіс тұрғаны күмән тудырмайды деуге болады; әрі қарай бұл регрессиялардан не шығатыны айтылады.`,
    },
  };
}

function response(sources: FindingSources): Finding {
  const { figure } = citedFigures(sources);
  const whole = (sources.results as FoodArticleResults).response.whole!;
  const printed = figure("text.model1.effect");
  const rise = percentText(whole.tenPercent, 1);
  const low = numberText(whole.tenPercentLow, 1);
  const high = percentText(whole.tenPercentHigh, 1);
  const p = pValueText(whole.sieveP!);
  const withoutCrisis = crisisLeftOut((sources.results as FoodArticleResults).response);
  return {
    entry: "abstract.direct_growth",
    chart: "food-cumulative-response",
    weight: 94,
    title: {
      en: `Where world prices rise by 10\u00A0%, food in Kazakhstan is about ${rise.en} dearer a year later`,
      ru: `Мировые цены выросли на 10\u00A0%\u00A0— через год продовольствие в стране дороже примерно на ${rise.ru}`,
      kk: `Әлемдік бағалар 10\u00A0%-ға өссе, бір жылдан кейін елдегі азық-түлік шамамен ${rise.kk}-ға қымбат`,
    },
    text: {
      en: `The article reads ${printed.en} as per cent for one per cent, but its regression sets the growth of one month against the level of world prices: as long as these stay higher, every month adds another such step. Growth set against growth over 2000–2024 gives ${rise.en} within a year for a rise of 10\u00A0% (95\u00A0% interval from ${low.en} to ${high.en}; p = ${p.en} by a bootstrap that allows for autocorrelation). The article does not compute this, though it is the best evidence for its first hypothesis; by the same bootstrap none of the three crises shows it by itself${withoutCrisis.en}, and of causes it says nothing.`,
      ru: `В статье ${printed.ru} читается как процент на один процент, но её регрессия сопоставляет прирост цен за месяц с уровнем мировых цен: пока те выше, каждый месяц добавляет ещё один такой шаг. Если сопоставить прирост с приростом за 2000–2024 годы, росту мировых цен на 10\u00A0% соответствует рост на ${rise.ru} за год (95%-ный интервал от ${low.ru} до ${high.ru}; p\u00A0=\u00A0${p.ru} по бутстрепу, учитывающему автокорреляцию). Этого расчёта в статье нет, хотя он лучший довод в пользу её первой гипотезы; по тому же бутстрепу ни один из трёх кризисов в отдельности этого не показывает${withoutCrisis.ru}, а о причинах расчёт не говорит.`,
      kk: `Мақала ${printed.kk} санын бір пайызға келетін пайыз деп оқиды, бірақ оның регрессиясы бағаның бір айдағы өсімін әлемдік бағалардың деңгейімен салыстырады: олар жоғары тұрғанда әр ай тағы бір сондай қадам қосады. 2000–2024 жылдар бойынша өсім өсіммен салыстырылса, әлемдік бағалардың 10\u00A0%-ға өсуіне бір жыл ішінде ${rise.kk}-дық өсу сәйкес келеді (95\u00A0%-дық аралық ${low.kk} … ${high.kk}; автокорреляцияны ескеретін бутстреп бойынша p\u00A0=\u00A0${p.kk}). Мақалада бұл есеп жоқ, бірақ оның бірінші гипотезасын ең жақсы қолдайтын дәлел осы; сол бутстреп бойынша үш дағдарыстың ешқайсысы мұны жеке-дара көрсетпейді${withoutCrisis.kk}, ал себеп туралы есеп ештеңе айтпайды.`,
    },
  };
}

/** That the response hangs on 2005–2009, where the other months by themselves do not show one. */
function crisisLeftOut({ leftOut }: FoodArticleResults["response"]): Text {
  const rest = leftOut.find(({ from, to }) => from === "2005-01" && to === "2009-12");
  if (rest === undefined || rest.p < 0.05) return asIs("");
  const { estimate } = tenPercentOf({ estimate: rest.sum, ci95: [rest.low, rest.high] });
  const [rise, p] = [percentText(estimate, 1), pValueText(rest.p)];
  return {
    en: `; without 2005–2009 the ${rise.en} that are left cannot be told from zero (p = ${p.en} by Newey-West errors)`,
    ru: `; без 2005–2009 годов остаются ${rise.ru}, неотличимые от нуля (p = ${p.ru} по ошибкам Ньюи–Уэста)`,
    kk: `; 2005–2009 жылдарсыз қалатын ${rise.kk} нөлден ажыратылмайды (Ньюи–Уэст қателері бойынша p\u00A0=\u00A0${p.kk})`,
  };
}

function significance({ results }: FindingSources): Finding {
  const { inference } = results as FoodArticleResults;
  const slopes = inference.models.map(({ slope }) => slope);
  const hac = slopes.map((slope) => pValueText(slope.hac.p));
  const sieve = slopes.map((slope) => pValueText(slope.sieve!.p));
  const holm = pValueText(slopes[3]!.sieveHolm!);
  const three = (of: typeof hac, language: "en" | "ru" | "kk") =>
    [0, 1, 3].map((model) => of[model]![language]);
  const [hacEn, hacRu, hacKk] = [three(hac, "en"), three(hac, "ru"), three(hac, "kk")];
  const [sieveEn, sieveRu, sieveKk] = [three(sieve, "en"), three(sieve, "ru"), three(sieve, "kk")];
  return {
    entry: "text.model1.significant_hac",
    chart: "food-slope-by-period",
    weight: 86,
    title: {
      en: "Three of the four slopes cannot be told from zero",
      ru: "Три из четырёх коэффициентов регрессии неотличимы от нуля",
      kk: "Төрт регрессия коэффициентінің үшеуін нөлден ажырату мүмкін емес",
    },
    text: {
      en: `By the ordinary errors that the article uses, models 1, 2 and 4 are significant. With errors that allow months to resemble their neighbours p is ${hacEn[0]}, ${hacEn[1]} and ${hacEn[2]} in these three, and by a bootstrap ${sieveEn[0]}, ${sieveEn[1]} and ${sieveEn[2]}. Only 2021–2024 stays significant, and not beyond doubt once one allows for four tests (p = ${holm.en}); a slope that cannot be told from zero is no proof that there is no tie.`,
      ru: `По обычным ошибкам, взятым в статье, модели 1, 2 и 4 значимы. Если учесть сходство соседних месяцев, p для этих трёх равно ${hacRu[0]}; ${hacRu[1]} и ${hacRu[2]}, а по бутстрепу\u00A0— ${sieveRu[0]}; ${sieveRu[1]} и ${sieveRu[2]}. Значимой остаётся только модель 2021–2024 годов, и то не бесспорно, если учесть, что тестов было четыре (p\u00A0=\u00A0${holm.ru}); неотличимый от нуля коэффициент не доказывает, что связи нет.`,
      kk: `Мақалада алынған әдеттегі қателер бойынша 1, 2 және 4-модельдер маңызды. Көрші айлардың ұқсастығы ескерілсе, осы үшеуінде p-мәні ${hacKk[0]}; ${hacKk[1]} және ${hacKk[2]}, ал бутстреп бойынша ${sieveKk[0]}; ${sieveKk[1]} және ${sieveKk[2]}. 2021–2024 жылдардың моделі ғана маңызды күйінде қалады, төрт тест жасалғаны ескерілсе, ол да даусыз емес (p\u00A0=\u00A0${holm.kk}); коэффициенттің нөлден ажыратылмауы байланыс жоқ дегенді дәлелдемейді.`,
    },
  };
}

function strongestPeriod({ results }: FindingSources): Finding {
  const { models: fitted, text } = results as FoodArticleResults;
  const last = fitted[3]!;
  const slope = numberText(last.slope.estimate, 3);
  const share = percentText(100 * last.rSquared, 0);
  const growth = text.yearOnYear.map((model) => numberText(model.slope, 2));
  const [one, two, three, four] = [growth[0]!, growth[1]!, growth[2]!, growth[3]!];
  return {
    entry: "text.model4.strongest_growth",
    chart: "food-slope-moving-window",
    weight: 80,
    title: {
      en: "In 2021–2024 the tie is closest by level, but not by growth",
      ru: "В 2021–2024 годах связь теснее всего по уровню, но не по приросту",
      kk: "2021–2024 жылдары байланыс деңгей бойынша ең тығыз, өсім бойынша олай емес",
    },
    text: {
      en: `Of the four models that of 2021–2024 has the largest slope (${slope.en}) and explains most (${share.en}), as the article says. But growth of food prices over twelve months, set against growth of world prices over twelve months, has slopes of ${one.en}, ${two.en}, ${three.en} and ${four.en} in the four periods, the last one the lowest. The result hangs on setting a monthly growth rate against a level; that the two indices differ in kind, the article itself names as a limit.`,
      ru: `Из четырёх моделей у модели 2021–2024 годов самый большой коэффициент (${slope.ru}), и объясняет она больше всех (${share.ru}), как и сказано в статье. Но прирост цен на продовольствие за двенадцать месяцев в сопоставлении с таким же приростом мировых цен даёт по четырём периодам коэффициенты ${one.ru}; ${two.ru}; ${three.ru} и ${four.ru}: последний\u00A0— наименьший. Вывод держится на сопоставлении месячного прироста с уровнем; разную природу двух индексов статья сама называет ограничением.`,
      kk: `Төрт модельдің ішінде 2021–2024 жылдардікінің коэффициенті ең үлкен (${slope.kk}), түсіндіретіні де ең көп (${share.kk}), мақала да солай дейді. Бірақ азық-түлік бағаларының он екі айдағы өсімін әлемдік бағалардың осындай өсімімен салыстырғанда төрт кезең бойынша коэффициенттер ${one.kk}; ${two.kk}; ${three.kk} және ${four.kk} болады: соңғысы — ең кішісі. Тұжырым айлық өсімді деңгеймен салыстыруға сүйенеді; екі индекстің табиғаты әртүрлі екенін мақаланың өзі шектеу ретінде атайды.`,
    },
  };
}

function yearsOfTheShare(sources: FindingSources): Finding {
  const { models: fitted, periodOfTheText } = sources.results as FoodArticleResults;
  const printed = sources.printed("text.model4.explained");
  const months = numberText(fitted[3]!.n, 0);
  const share = percentText(100 * periodOfTheText.rSquared, 0);
  return {
    entry: "text.model4.years",
    chart: "food-scatter-2021-2024",
    weight: 74,
    title: {
      en: `The ${printed.en} explained are of 2021–2024, not of 2019–2024`,
      ru: `Объяснённые ${printed.ru} относятся к 2021–2024, а не к 2019–2024 годам`,
      kk: `Түсіндірілген ${printed.kk} 2019–2024 емес, 2021–2024 жылдарға жатады`,
    },
    text: {
      en: `A sentence on model 4 gives the ${printed.en} to 2019–2024. The heading of the model, its number of observations (${months.en}) and its R² are those of 2021–2024; over 2019–2024 the same regression explains ${share.en}. A slip in the years seems likeliest, since the table has them right.`,
      ru: `В предложении о модели 4 эти ${printed.ru} отнесены к 2019–2024 годам. Заголовок модели, число наблюдений (${months.ru}) и R² относятся к 2021–2024 годам; за 2019–2024 годы та же регрессия объясняет ${share.ru}. Скорее всего, это описка в годах: в таблице они указаны верно.`,
      kk: `4-модель туралы сөйлемде бұл ${printed.kk} 2019–2024 жылдарға жатқызылған. Модельдің тақырыбы, бақылаулар саны (${months.kk}) және R² мәні 2021–2024 жылдардікі; 2019–2024 жылдар бойынша сол регрессия ${share.kk}-ды түсіндіреді. Жылдар жаңылыс жазылған болуы әбден ықтимал: кестеде олар дұрыс көрсетілген.`,
    },
  };
}

function unevenTrade({ results, printed }: FindingSources): Finding {
  const { trade } = results as FoodArticleResults;
  const value = printed("text.imports.valueGrowth");
  const tonnes = printed("text.imports.tonnesGrowth");
  const gap = printed("text.imports.gap");
  const unitValue = percentText(trade.growth!.imports.unitValue, 1);
  return {
    entry: "text.uniform",
    chart: "food-trade-value",
    weight: 60,
    title: {
      en: "Food trade grew from 2015 to 2023, but not evenly",
      ru: "Торговля продовольствием с 2015 по 2023 год выросла, но не равномерно",
      kk: "Азық-түлік саудасы 2015 жылдан 2023 жылға дейін өсті, бірақ біркелкі емес",
    },
    text: {
      en: `Growth of imports by ${value.en} in value and by ${tonnes.en} in tonnes comes out of Table 2, and so does the gap between the two (${gap.en}). The growth was not uniform: each of the four series falls at least once, where a rise in every year is the least that the word asks. The unit value of imports rose by ${unitValue.en} in dollars, which reflects dearer imports and a changed mix of goods alike; the two cannot be told apart here.`,
      ru: `Рост импорта на ${value.ru} по стоимости и на ${tonnes.ru} в тоннах следует из таблицы 2, как и разрыв между ними (${gap.ru}). Равномерным рост не был: каждый из четырёх рядов хотя бы раз снижался, тогда как рост в каждом году\u00A0— наименьшее, чего требует это слово. Средняя стоимость единицы импорта выросла на ${unitValue.ru} в долларах: в этом и подорожание импорта, и изменение состава товаров, которые здесь не разделить.`,
      kk: `Импорттың құны бойынша ${value.kk}-ға, тоннамен ${tonnes.kk}-ға өсуі 2-кестеден шығады, екеуінің айырмасы да (${gap.kk}) солай. Өсім біркелкі болған жоқ: төрт қатардың әрқайсысы кемінде бір рет төмендеді, ал жыл сайынғы өсу — бұл сөздің ең аз талабы. Импорт бірлігінің орташа құны доллармен ${unitValue.kk}-ға өсті: онда импорттың қымбаттауы да, тауарлар құрамының өзгеруі де бар, екеуін мұнда ажырату мүмкін емес.`,
    },
  };
}

import { spoken, type Text } from "../../languages.js";

/** What the tables of inference say beyond the glossary. */
export const inferenceWords = spoken({
  slope: {
    classical: {
      en: "slope is zero, classical errors",
      ru: "коэффициент равен нулю, классические ошибки",
      kk: "коэффициент нөлге тең, классикалық қателер",
    },
    hac: {
      en: "slope is zero, HAC errors",
      ru: "коэффициент равен нулю, ошибки HAC",
      kk: "коэффициент нөлге тең, HAC қателері",
    },
    fixedB: {
      en: "\u00A0\u00A0the same, fixed-b",
      ru: "\u00A0\u00A0то же, fixed-b",
      kk: "\u00A0\u00A0сол, fixed-b",
    },
    longFixedB: {
      en: "\u00A0\u00A0longer lags, fixed-b",
      ru: "\u00A0\u00A0более длинные лаги, fixed-b",
      kk: "\u00A0\u00A0ұзағырақ лагтар, fixed-b",
    },
    sieve: {
      en: "\u00A0\u00A0the same, sieve bootstrap",
      ru: "\u00A0\u00A0то же, авторегрессионный бутстреп",
      kk: "\u00A0\u00A0сол, авторегрессиялық бутстреп",
    },
    holm: {
      en: "\u00A0\u00A0\u00A0\u00A0adjusted for the number of models (Holm)",
      ru: "\u00A0\u00A0\u00A0\u00A0с поправкой на число моделей (Холм)",
      kk: "\u00A0\u00A0\u00A0\u00A0модельдер санына түзетілген (Холм)",
    },
    wild: {
      en: "\u00A0\u00A0the same, wild bootstrap",
      ru: "\u00A0\u00A0то же, «дикий» бутстреп",
      kk: "\u00A0\u00A0сол, «жабайы» бутстреп",
    },
  },
  stability: {
    supF: {
      en: "break at an unknown date, sup-F statistic",
      ru: "сдвиг в неизвестный момент, статистика sup-F",
      kk: "белгісіз сәттегі үзіліс, sup-F статистикасы",
    },
    plain: {
      en: "\u00A0\u00A0p if errors were not autocorrelated",
      ru: "\u00A0\u00A0p, если бы ошибки не были автокоррелированы",
      kk: "\u00A0\u00A0қателер автокорреляцияланбаған болса,\u00A0p",
    },
    sieve: {
      en: "\u00A0\u00A0p of the sieve bootstrap",
      ru: "\u00A0\u00A0p авторегрессионного бутстрепа",
      kk: "\u00A0\u00A0авторегрессиялық бутстреп p-мәні",
    },
    cusum: {
      en: "stability, OLS-CUSUM statistic",
      ru: "стабильность, статистика OLS-CUSUM",
      kk: "тұрақтылық, OLS-CUSUM статистикасы",
    },
  },
  notes: {
    autocorrelation: (chow: boolean): Text => ({
      en: `Breusch-Pagan, White, Jarque-Bera, RESET, sup-F, CUSUM${chow ? ", Chow" : ""} and classical errors assume errors without autocorrelation; here months resemble those before them, and the plain p-values are too small (table of the tests' sizes).`,
      ru: `Тесты Бройша–Пагана, Уайта, Харке–Бера, RESET, sup-F, CUSUM${chow ? ", Чоу" : ""} и классические ошибки предполагают отсутствие автокорреляции; здесь соседние месяцы похожи друг на друга, и обычные p-значения занижены (таблица размеров тестов).`,
      kk: `Бройш–Паган, Уайт, Харке–Бера, RESET, sup-F, CUSUM${chow ? ", Чоу" : ""} тестілері мен классикалық қателер автокорреляция жоқ деп есептейді; мұнда көрші айлар бір-біріне ұқсас, сондықтан әдеттегі p-мәндері тым кіші (тестілер өлшемдерінің кестесі).`,
    }),
    sieve: (draws: string, seed: number, criterion: string, orders: string, stability: string): Text => ({
      en: `Sieve bootstrap: errors drawn anew from an autoregression (order by ${criterion}, up to 12 and a tenth of the months): for the slope of order ${orders}, for sup-F and CUSUM ${stability}; ${draws} draws, seed ${seed}. It takes months to vary alike; the wild one keeps the size of each month's innovation and draws its sign (Gonçalves and Kilian 2004).`,
      ru: `Авторегрессионный бутстреп: ошибки порождаются авторегрессией (порядок по ${criterion}, не выше 12 и десятой части числа месяцев): для коэффициента порядка ${orders}, для sup-F и CUSUM ${stability}; повторных выборок ${draws}, начальное число ${seed}. Он считает месяцы одинаково изменчивыми; «дикий» сохраняет величину инновации каждого месяца и выбирает её знак (Гонсалвеш и Килиан, 2004).`,
      kk: `Авторегрессиялық бутстреп: қателер авторегрессиядан қайта алынады (реті ${criterion} бойынша, 12-ден және ай санының оннан бірінен аспайды): коэффициент үшін реті ${orders}, sup-F пен CUSUM үшін ${stability}; қайталама іріктемелер саны ${draws}, генератордың бастапқы саны ${seed}. Ол айларды бірдей құбылмалы деп санайды; «жабайы» бутстреп әр айдың инновация шамасын сақтап, таңбасын таңдайды (Гонсалвеш пен Килиан, 2004).`,
    }),
    block: (draws: string, seed: number, lengths: string): Text => ({
      en: `Block bootstrap: moving blocks of ${lengths} months, ${draws} draws, seed ${seed}.`,
      ru: `Блочный бутстреп: подвижные блоки по ${lengths}\u00A0мес., повторных выборок ${draws}, начальное число ${seed}.`,
      kk: `Блоктық бутстреп: ${lengths} айлық жылжымалы блоктар, қайталама іріктемелер саны ${draws}, генератордың бастапқы саны ${seed}.`,
    }),
    fixedB: (lags: string): Text => ({
      en: `Fixed-b: the HAC t against the limit of Kiefer and Vogelsang (2005), with the lags of the errors' table and with 1.3 times the root of the months (${lags}).`,
      ru: `Fixed-b: t по ошибкам HAC против предела Кифера и Фогельсанга (2005), с лагами из таблицы ошибок и с 1,3 корня из числа месяцев (${lags}).`,
      kk: `Fixed-b: HAC қателері бойынша t Кифер мен Фогельсанг (2005) шегімен салыстырылады; лагтар — қателер кестесіндегідей және ай саны түбірінің 1,3 еселенгені (${lags}).`,
    }),
    unbalanced: {
      en: "The monthly price index is stationary by these tests, the FAO index behaves like a random walk: the regression is unbalanced, and its t does not have Student's distribution.",
      ru: "По этим тестам месячный индекс цен стационарен, а индекс ФАО ведёт себя как случайное блуждание: регрессия несбалансирована, и её t не имеет распределения Стьюдента.",
      kk: "Бұл тестілер бойынша айлық баға индексі стационар, ал ФАО индексі кездейсоқ кезбе сияқты: регрессия теңгерілмеген, оның t шамасы Стьюдент үлестіріміне бағынбайды.",
    },
  },
  power: {
    title: {
      en: "What the tests of the slope could have found",
      ru: "Что могли бы обнаружить тесты коэффициента",
      kk: "Коэффициент тестілері нені анықтай алар еді",
    },
    standardError: (kind: string): Text => ({
      en: `standard error, ${kind}`,
      ru: `стандартная ошибка, ${kind}`,
      kk: `стандартты қате, ${kind}`,
    }),
    classical: { en: "classical", ru: "классическая", kk: "классикалық" },
    power: (slope: string): Text => ({
      en: `\u00A0\u00A0power at a slope of ${slope}, %`,
      ru: `\u00A0\u00A0мощность при коэффициенте ${slope}, %`,
      kk: `\u00A0\u00A0коэффициент ${slope} болғандағы қуат, %`,
    }),
    detectable: {
      en: "\u00A0\u00A0smallest slope found in 80% of samples",
      ru: "\u00A0\u00A0наименьший коэффициент, находимый в 80\u00A0% выборок",
      kk: "\u00A0\u00A0іріктемелердің 80\u00A0%-ында табылатын ең кіші коэффициент",
    },
    equivalence: (bound: string): Text => ({
      en: `\u00A0\u00A0equivalence within ±${bound}, p`,
      ru: `\u00A0\u00A0эквивалентность в пределах ±${bound}, p`,
      kk: `\u00A0\u00A0±${bound} шегіндегі баламалылық, p`,
    }),
    noteReference: (reference: string): Text => ({
      en: `${reference} is the slope of 2005–2009, itself an estimate from these data; at its own period it says nothing, hence the dash. `,
      ru: `${reference}\u00A0— коэффициент за 2005–2009 годы, сам оценённый по этим данным; для своего периода он ничего не говорит, поэтому прочерк. `,
      kk: `${reference} — 2005–2009 жылдардың коэффициенті, оның өзі осы деректерден бағаланған; өз кезеңінде ол ештеңе айтпайды, сондықтан сызықша. `,
    }),
    note: {
      en: "A slope of 0.01 moves the food price index by its last published place, 0.1, for ten points of the FAO index. Test at 5%. Equivalence by two one-sided tests: a small p shows that the slope is smaller than the bound in size, a large one that this is not shown. Standard errors are taken as known; HAC errors are too small at these lengths, so that the power by them is flattered.",
      ru: "Коэффициент 0,01 сдвигает индекс цен на единицу последнего публикуемого знака, 0,1, при десяти пунктах индекса ФАО. Уровень 5\u00A0%. Эквивалентность по двум односторонним тестам: малое p показывает, что коэффициент по величине меньше границы, большое\u00A0— что это не показано. Ошибки считаются известными; ошибки HAC при такой длине занижены, и мощность по ним завышена.",
      kk: "0,01 коэффициенті ФАО индексінің он тармағына баға индексін соңғы жарияланатын таңбасына, 0,1-ге жылжытады. Деңгейі 5\u00A0%. Баламалылық екі біржақты тест бойынша: p кіші болса, коэффициент шамасы шектен кіші екені көрсетілген, үлкен болса, көрсетілмеген. Қателер белгілі деп алынады; мұндай ұзындықта HAC қателері тым кіші, сондықтан олар бойынша қуат асыра көрінеді.",
    },
  },
  differences: {
    title: {
      en: "Do the slopes of the crises differ from each other and from calm months?",
      ru: "Отличаются ли коэффициенты кризисов друг от друга и от спокойных месяцев?",
      kk: "Дағдарыстардың коэффициенттері бір-бірінен және тыныш айлардан өзгеше ме?",
    },
    compared: { en: "compared", ru: "что сравнивается", kk: "не салыстырылады" },
    slopes: { en: "slopes", ru: "коэффициенты", kk: "коэффициенттер" },
    f: { en: "F", ru: "F", kk: "F" },
    p: { en: "p (HAC)", ru: "p (HAC)", kk: "p (HAC)" },
    sieve: {
      en: "p (sieve bootstrap)",
      ru: "p (авторегрессионный бутстреп)",
      kk: "p (авторегрессиялық бутстреп)",
    },
    calm: { en: "calm", ru: "спокойные", kk: "тыныш" },
    note: (months: number, lags: number): Text => ({
      en: `One regression over 2000–2024 with a constant and a slope for each crisis and for the ${months} calm months outside them; HAC errors with ${lags} lags. The hypothesis is that the slopes compared are equal.`,
      ru: `Одна регрессия за 2000–2024 годы со своими свободным членом и коэффициентом для каждого кризиса и для спокойных месяцев вне их (${months}); ошибки HAC, лагов ${lags}. Гипотеза: сравниваемые коэффициенты равны.`,
      kk: `2000–2024 жылдарға бір регрессия: әр дағдарыстың және олардан тыс тыныш айлардың (${months}) өз бос мүшесі мен коэффициенті бар; HAC қателері, лагтар саны ${lags}. Болжам: салыстырылатын коэффициенттер тең.`,
    }),
  },
  sizes: {
    title: {
      en: "How often each test rejects at 5% what is true, % of simulated series",
      ru: "Как часто каждый тест на уровне 5\u00A0% отвергает верное, % смоделированных рядов",
      kk: "Әр тест 5\u00A0% деңгейінде дұрыс болжамды қаншалықты жиі жоққа шығарады, модельденген қатарлардың %-ы",
    },
    observations: { en: "months", ru: "месяцев", kk: "айлар" },
    autocorrelation: {
      en: "autocorrelation of the errors",
      ru: "автокорреляция ошибок",
      kk: "қателердің автокорреляциясы",
    },
    classical: {
      en: "slope, classical errors",
      ru: "коэффициент, классические ошибки",
      kk: "коэффициент, классикалық қателер",
    },
    hc3: { en: "slope, HC3", ru: "коэффициент, HC3", kk: "коэффициент, HC3" },
    hac: { en: "slope, HAC", ru: "коэффициент, HAC", kk: "коэффициент, HAC" },
    fixedB: {
      en: "slope, HAC, fixed-b",
      ru: "коэффициент, HAC, fixed-b",
      kk: "коэффициент, HAC, fixed-b",
    },
    longFixedB: {
      en: "slope, HAC with longer lags, fixed-b",
      ru: "коэффициент, HAC с более длинными лагами, fixed-b",
      kk: "коэффициент, лагтары ұзағырақ HAC, fixed-b",
    },
    sieve: {
      en: "slope, HAC, sieve bootstrap",
      ru: "коэффициент, HAC, авторегрессионный бутстреп",
      kk: "коэффициент, HAC, авторегрессиялық бутстреп",
    },
    wild: {
      en: "slope, HAC, wild bootstrap",
      ru: "коэффициент, HAC, «дикий» бутстреп",
      kk: "коэффициент, HAC, «жабайы» бутстреп",
    },
    autocorrelationOfResponse: {
      en: "autocorrelation of the errors, response",
      ru: "автокорреляция ошибок, отклик",
      kk: "қателердің автокорреляциясы, әсер",
    },
    response: {
      en: "response after 12 months, HAC",
      ru: "отклик через 12 месяцев, HAC",
      kk: "12 айдан кейінгі әсер, HAC",
    },
    responseSieve: {
      en: "response after 12 months, sieve bootstrap",
      ru: "отклик через 12 месяцев, авторегрессионный бутстреп",
      kk: "12 айдан кейінгі әсер, авторегрессиялық бутстреп",
    },
    responseWild: {
      en: "response after 12 months, wild bootstrap",
      ru: "отклик через 12 месяцев, «дикий» бутстреп",
      kk: "12 айдан кейінгі әсер, «жабайы» бутстреп",
    },
    supF: { en: "sup-F", ru: "sup-F", kk: "sup-F" },
    supFSieve: {
      en: "sup-F, sieve bootstrap",
      ru: "sup-F, авторегрессионный бутстреп",
      kk: "sup-F, авторегрессиялық бутстреп",
    },
    cusum: { en: "OLS-CUSUM", ru: "OLS-CUSUM", kk: "OLS-CUSUM" },
    cusumSieve: {
      en: "OLS-CUSUM, sieve bootstrap",
      ru: "OLS-CUSUM, авторегрессионный бутстреп",
      kk: "OLS-CUSUM, авторегрессиялық бутстреп",
    },
    note: (replications: string, draws: string, seed: number, error: string): Text => ({
      en: `Simulated series have no slope, no response and no break, and normal first-order autoregressive errors with the autocorrelation of what the model, or the response, leaves; the FAO index is the true one, with its own lags. They vary equally over time, so that the table says nothing of unequal variance. A test that holds rejects 5%, ±${error} (95%) by simulation error. Series: ${replications}; draws of each bootstrap: ${draws}; seed ${seed}.`,
      ru: `В смоделированных рядах нет ни наклона, ни отклика, ни сдвига, а ошибки\u00A0— нормальная авторегрессия первого порядка с автокорреляцией остатков модели или отклика; индекс ФАО взят настоящий, со своими лагами. Дисперсия ошибок постоянна, и о её непостоянстве таблица не говорит. Верный тест отвергает 5\u00A0%, ±${error} (95\u00A0%) из-за ошибки моделирования. Рядов: ${replications}; выборок каждого бутстрепа: ${draws}; начальное число ${seed}.`,
      kk: `Модельденген қатарларда регрессия коэффициенті нөлге тең, әсер де, үзіліс те жоқ, қателері — модель не әсер қалдықтарының автокорреляциясы бар бірінші ретті қалыпты авторегрессия; ФАО индексі шынайы, өз лагтарымен. Қателер дисперсиясы тұрақты, сондықтан кесте оның тұрақсыздығы туралы ештеңе айтпайды. Дұрыс тест дұрыс болжамды 5\u00A0% жағдайда жоққа шығарады, модельдеу қатесі ±${error} (95\u00A0%). Қатарлар: ${replications}; әр бутстреп іріктемелері: ${draws}; генератордың бастапқы саны ${seed}.`,
    }),
  },
});

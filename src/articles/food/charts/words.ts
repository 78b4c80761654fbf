import { spoken } from "../../../languages.js";

/** What the charts of this article say beyond the glossary. */
export const foodChartWords = spoken({
  sources: {
    bureau: {
      en: "Bureau of National Statistics of Kazakhstan",
      ru: "Бюро национальной статистики РК",
      kk: "ҚР Ұлттық статистика бюросы",
    },
    fao: {
      en: "FAO, release of January 2025 (CC\u00A0BY\u00A04.0)",
      ru: "ФАО, выпуск января 2025\u00A0г. (CC\u00A0BY\u00A04.0)",
      kk: "ФАО, 2025\u00A0ж. қаңтардағы шығарылым (CC\u00A0BY\u00A04.0)",
    },
    bureauFile: (file: string) => ({
      en: `Bureau of National Statistics of Kazakhstan (${file})`,
      ru: `Бюро национальной статистики РК (${file})`,
      kk: `ҚР Ұлттық статистика бюросы (${file})`,
    }),
    faoFile: (file: string) => ({ en: `FAO (${file})`, ru: `ФАО (${file})`, kk: `ФАО (${file})` }),
    regressions: {
      en: "own regressions after Kazakhstan-Spectrum 2/2025, pp.\u00A0117–131",
      ru: "регрессии пересчитаны по журналу «Казахстан-Спектр» 2/2025, с.\u00A0117–131",
      kk: "регрессиялар «Қазақстан-Спектр» 2/2025, 117–131-б. бойынша қайта есептелген",
    },
    ownRegressions: { en: "own regressions", ru: "собственные регрессии", kk: "өз регрессиялары" },
    trade: {
      en: "Kazakhstan-Spectrum 2/2025, pp.\u00A0117–131, Table 2 (Bureau of National Statistics)",
      ru: "«Казахстан-Спектр» 2/2025, с.\u00A0117–131, таблица 2 (Бюро национальной статистики)",
      kk: "«Қазақстан-Спектр» 2/2025, 117–131-б., 2-кесте (Ұлттық статистика бюросы)",
    },
    unitValues: {
      en: "Kazakhstan-Spectrum 2/2025, pp.\u00A0117–131, Table 2; value divided by tonnes",
      ru: "«Казахстан-Спектр» 2/2025, с.\u00A0117–131, таблица 2; стоимость, делённая на тонны",
      kk: "«Қазақстан-Спектр» 2/2025, 117–131-б., 2-кесте; құны тоннаға бөлінген",
    },
  },
  realIndex: {
    en: "real FAO Food Price Index",
    ru: "реальный индекс продовольственных цен ФАО",
    kk: "ФАО азық-түлік бағаларының нақты индексі",
  },
  nominalIndex: {
    en: "nominal FAO Food Price Index",
    ru: "номинальный индекс продовольственных цен ФАО",
    kk: "ФАО азық-түлік бағаларының номиналды индексі",
  },
  faoAxis: {
    en: "FAO index, 2014–2016\u00A0=\u00A0100",
    ru: "Индекс ФАО, 2014–2016\u00A0=\u00A0100",
    kk: "ФАО индексі, 2014–2016\u00A0=\u00A0100",
  },
  priceAxis: {
    en: "Food prices in Kazakhstan, previous month\u00A0=\u00A0100",
    ru: "Цены на продовольствие в РК, предыдущий месяц\u00A0=\u00A0100",
    kk: "ҚР азық-түлік бағалары, өткен ай\u00A0=\u00A0100",
  },
  series: {
    title: (fao: string) => ({
      en: `Food price index of Kazakhstan and ${fao}`,
      ru: `Индекс цен на продовольственные товары Казахстана и ${fao}`,
      kk: `Қазақстанның азық-түлік тауарлары бағаларының индексі және ${fao}`,
    }),
    units: { en: "Index, monthly", ru: "Индексы по месяцам", kk: "Айлар бойынша индекстер" },
    unitsShaded: {
      en: "Index, monthly; shaded: the shorter periods of the regressions",
      ru: "Индексы по месяцам; выделены более короткие периоды регрессий",
      kk: "Айлар бойынша индекстер; регрессиялардың қысқарақ кезеңдері боялған",
    },
    model: { en: "Periods", ru: "Периоды", kk: "Кезеңдер" },
  },
  scatter: {
    title: (fao: string, period: string) => ({
      en: `Food price index of Kazakhstan on the ${fao}, ${period}`,
      ru: `Индекс цен на продовольственные товары Казахстана и ${fao}, ${period}`,
      kk: `Қазақстанның азық-түлік тауарлары бағаларының индексі және ${fao}, ${period}`,
    }),
    units: (n: string, rSquared: string) => ({
      en: `Monthly observations: ${n}; R² = ${rSquared}`,
      ru: `Месячные наблюдения: ${n}; R²\u00A0=\u00A0${rSquared}`,
      kk: `Айлық бақылаулар: ${n}; R² = ${rSquared}`,
    }),
    equation: (number: number, equation: string) => ({
      en: `printed equation (${number}): ${equation}`,
      ru: `опубликованное уравнение (${number}): ${equation}`,
      kk: `жарияланған теңдеу (${number}): ${equation}`,
    }),
  },
  month: { en: "month", ru: "месяц", kk: "ай" },
  band: {
    en: "95% confidence band (HAC)",
    ru: "95%-ная доверительная полоса (HAC)",
    kk: "95\u00A0%-дық сенім жолағы (HAC)",
  },
  hacInterval: { en: "95% interval, HAC", ru: "95%-ный интервал, HAC", kk: "95\u00A0%-дық аралық, HAC" },
  classicalInterval: {
    en: "95% interval, classical",
    ru: "95%-ный интервал, классический",
    kk: "95\u00A0%-дық аралық, классикалық",
  },
  interval: {
    en: "95% confidence interval",
    ru: "95%-ный доверительный интервал",
    kk: "95\u00A0%-дық сенім аралығы",
  },
  slopeUnits: {
    en: "Points of the food price index per point of the FAO index",
    ru: "Пункты индекса цен на один пункт индекса ФАО",
    kk: "ФАО индексінің бір тармағына келетін баға индексінің тармақтары",
  },
  slopeAxis: { en: "Slope", ru: "Коэффициент регрессии", kk: "Регрессия коэффициенті" },
  slopes: {
    title: {
      en: "Slope of the food price index on the FAO index, by period",
      ru: "Коэффициент регрессии индекса цен на продовольственные товары на индекс ФАО по периодам",
      kk: "Азық-түлік тауарлары бағалары индексінің ФАО индексіне регрессия коэффициенті, кезеңдер бойынша",
    },
  },
  window: {
    title: (months: number) => ({
      en: `Slope of the food price index on the FAO index, moving window of ${months} months`,
      ru: `Коэффициент регрессии индекса цен на продовольственные товары на индекс ФАО, скользящее окно (${months}\u00A0мес.)`,
      kk: `Азық-түлік тауарлары бағалары индексінің ФАО индексіне регрессия коэффициенті, ${months}\u00A0айлық жылжымалы терезе`,
    }),
    axis: { en: "Last month of the window", ru: "Последний месяц окна", kk: "Терезенің соңғы айы" },
  },
  value: {
    title: {
      en: "Food exports and imports by value",
      ru: "Экспорт и импорт продовольственных товаров в стоимостном выражении",
      kk: "Азық-түлік тауарларының экспорты мен импорты, құндық мәнде",
    },
    units: { en: "Billion US dollars", ru: "Млрд долл. США", kk: "Млрд АҚШ доллары" },
  },
  tonnes: {
    title: {
      en: "Food exports and imports by weight",
      ru: "Экспорт и импорт продовольственных товаров в натуральном выражении",
      kk: "Азық-түлік тауарларының экспорты мен импорты, заттай мәнде",
    },
    units: { en: "Million tonnes", ru: "Млн тонн", kk: "Млн тонна" },
  },
  unitValues: {
    title: {
      en: "Unit values of food exports and imports",
      ru: "Средняя стоимость единицы экспорта и импорта продовольственных товаров",
      kk: "Азық-түлік тауарлары экспорты мен импорты бірлігінің орташа құны",
    },
    units: { en: "US dollars per tonne", ru: "Долл. США за тонну", kk: "Бір тоннаға АҚШ доллары" },
  },
  curve: {
    title: {
      en: "Specification curve of the slope of the food price index on the FAO index",
      ru: "Кривая спецификаций: коэффициент регрессии индекса цен на продовольственные товары на индекс ФАО",
      kk: "Спецификациялар қисығы: азық-түлік тауарлары бағалары индексінің ФАО индексіне регрессия коэффициенті",
    },
    units: (count: string) => ({
      en: `Slopes of ${count} specifications in rising order`,
      ru: `Коэффициенты спецификаций по возрастанию (${count})`,
      kk: `Өсу ретімен ${count} спецификацияның коэффициенттері`,
    }),
    band: {
      en: "95% of shifted FAO indices",
      ru: "95\u00A0% сдвинутых индексов ФАО",
      kk: "Жылжытылған индекстердің 95\u00A0%-ы",
    },
    joint: (share: string, p: string) => ({
      en: `share significant in one direction ${share}%, p = ${p} beside shifted indices`,
      ru: `значимых в одном направлении ${share}\u00A0%, p\u00A0=\u00A0${p} рядом со сдвинутыми индексами`,
      kk: `бір бағытта маңыздысы ${share}\u00A0%, жылжытылған индекстер қасында p\u00A0=\u00A0${p}`,
    }),
    axis: { en: "Specification", ru: "Спецификация", kk: "Спецификация" },
    article: {
      en: "specification of the article",
      ru: "спецификация статьи",
      kk: "мақаланың спецификациясы",
    },
    transformations: {
      level: {
        en: "Levels: points per point",
        ru: "Уровни: пункты на пункт",
        kk: "Деңгейлер: бір тармаққа тармақ",
      },
      change: {
        en: "Change on the month: %\u00A0per\u00A0point",
        ru: "Изменение за месяц: %\u00A0на\u00A0пункт",
        kk: "Айлық өзгеріс: бір тармаққа %",
      },
      "log-change": {
        en: "Logarithmic change: %\u00A0per\u00A0%",
        ru: "Логарифмическое изменение: %\u00A0на\u00A0%",
        kk: "Логарифмдік өзгеріс: бір пайызға %",
      },
      "year-on-year": {
        en: "Change on the year: %\u00A0per\u00A0%",
        ru: "Изменение за год: %\u00A0на\u00A0%",
        kk: "Жылдық өзгеріс: бір пайызға %",
      },
    },
    count: (specifications: string, significant: string) => ({
      en: `${specifications} specifications, ${significant} of them with p\u00A0<\u00A00.05 (HAC)`,
      ru: `спецификаций: ${specifications}, из них с p\u00A0<\u00A00,05 (HAC): ${significant}`,
      kk: `спецификациялар: ${specifications}, оның ішінде p\u00A0<\u00A00,05 (HAC): ${significant}`,
    }),
  },
  columns: {
    month: { en: "Month", ru: "Месяц", kk: "Ай" },
    fao_index: { en: "FAO index", ru: "Индекс ФАО", kk: "ФАО индексі" },
    food_price_index: { en: "Food price index", ru: "Индекс цен", kk: "Баға индексі" },
    fitted: { en: "Fitted line", ru: "Линия регрессии", kk: "Регрессия сызығы" },
    hac_low: {
      en: "Lower bound, HAC",
      ru: "Нижняя граница, HAC",
      kk: "Төменгі шек, HAC",
    },
    hac_high: {
      en: "Upper bound, HAC",
      ru: "Верхняя граница, HAC",
      kk: "Жоғарғы шек, HAC",
    },
    classical_low: {
      en: "Lower bound, classical",
      ru: "Нижняя граница, классическая",
      kk: "Төменгі шек, классикалық",
    },
    classical_high: {
      en: "Upper bound, classical",
      ru: "Верхняя граница, классическая",
      kk: "Жоғарғы шек, классикалық",
    },
    low: { en: "Lower bound", ru: "Нижняя граница", kk: "Төменгі шек" },
    high: { en: "Upper bound", ru: "Верхняя граница", kk: "Жоғарғы шек" },
    printed_equation: { en: "Printed equation", ru: "Опубликованное уравнение", kk: "Жарияланған теңдеу" },
    period: { en: "Period", ru: "Период", kk: "Кезең" },
    observations: { en: "Observations", ru: "Наблюдения", kk: "Бақылаулар" },
    slope: { en: "Slope", ru: "Коэффициент регрессии", kk: "Регрессия коэффициенті" },
    window_from: { en: "First month", ru: "Первый месяц", kk: "Алғашқы ай" },
    window_to: { en: "Last month", ru: "Последний месяц", kk: "Соңғы ай" },
    year: { en: "Year", ru: "Год", kk: "Жыл" },
    flow: { en: "Flow", ru: "Поток", kk: "Ағын" },
    billion_usd: { en: "Billion US dollars", ru: "Млрд долл. США", kk: "Млрд АҚШ доллары" },
    million_tonnes: { en: "Million tonnes", ru: "Млн тонн", kk: "Млн тонна" },
    usd_per_tonne: { en: "US dollars per tonne", ru: "Долл. США за тонну", kk: "Бір тоннаға АҚШ доллары" },
    rank: { en: "Rank", ru: "Ранг", kk: "Реті" },
    regressor: { en: "Regressor", ru: "Регрессор", kk: "Регрессор" },
    transformation: { en: "Transformation", ru: "Преобразование", kk: "Түрлендіру" },
    lag: { en: "Lag, months", ru: "Лаг, мес.", kk: "Лаг, ай" },
    outliers_dropped: {
      en: "Outliers left out",
      ru: "Исключено выбросов",
      kk: "Алып тасталған шеткі мәндер",
    },
    seasonal_dummies: { en: "Seasonal dummies", ru: "Сезонные переменные", kk: "Маусымдық айнымалылар" },
    p_hac: { en: "p, HAC", ru: "p, HAC", kk: "p, HAC" },
    p_classical: { en: "p, classical", ru: "p, классическая", kk: "p, классикалық" },
    p_hc3: { en: "p, HC3", ru: "p, HC3", kk: "p, HC3" },
    shifted_low: {
      en: "Shifted indices, lower bound",
      ru: "Сдвинутые индексы, нижняя граница",
      kk: "Жылжытылған индекстер, төменгі шек",
    },
    shifted_high: {
      en: "Shifted indices, upper bound",
      ru: "Сдвинутые индексы, верхняя граница",
      kk: "Жылжытылған индекстер, жоғарғы шек",
    },
    published: { en: "Published", ru: "Опубликовано в статье", kk: "Мақалада жарияланған" },
  },
});

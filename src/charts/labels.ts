import type { HousingReading } from "../articles/housing/analysis.js";
import type { MiningBranch } from "../articles/mining/analysis.js";
import type { Language } from "../language/language.js";
import { formatNumber, formatSignificant } from "../language/formats.js";
import { miningTerms } from "../articles/mining/words.js";
import { term, type Term } from "../language/glossary.js";
import type { Transformation } from "../statistics/transformations.js";

/** A span of years or months as a chart names it, already in its language. */
type Span = string;

/** Where the figures behind a chart come from. */
export type SourceKey =
  | "housingTable"
  | "housingRecomputed"
  | "foodSeries"
  | "foodRegression"
  | "foodTrade"
  | "foodUnitValues"
  | "miningOutput"
  | "miningContributions"
  | "miningProjects"
  | "miningTrade"
  | "miningFigure"
  | "miningPrices";

/** Names of columns in the data behind the charts. */
export type Column =
  | "city"
  | "measure"
  | "thousand_tenge"
  | "version"
  | "index"
  | "reading"
  | "per_cent"
  | "month"
  | "fao_index"
  | "food_price_index"
  | "fitted"
  | "low"
  | "high"
  | "printed_equation"
  | "period"
  | "observations"
  | "slope"
  | "window_from"
  | "window_to"
  | "year"
  | "flow"
  | "billion_usd"
  | "million_tonnes"
  | "usd_per_tonne"
  | "branch"
  | "division"
  | "from"
  | "to"
  | "billion_tenge"
  | "enterprises"
  | "percentage_points"
  | "share"
  | "printed"
  | "implied"
  | "rank"
  | "regressor"
  | "transformation"
  | "lag"
  | "outliers_dropped"
  | "seasonal_dummies"
  | "standard_error"
  | "published";

/** The menu of an interactive chart, under the names that vega-embed gives its entries. */
interface PageActions {
  CLICK_TO_VIEW_ACTIONS: string;
  PNG_ACTION: string;
  SVG_ACTION: string;
  SOURCE_ACTION: string;
}

/** Every word of every chart that is not a term of the glossary. */
interface Wording {
  sources: Record<SourceKey, string>;
  kinds: { bars: string; lines: string; points: string; intervals: string };
  housing: {
    wagesAndPrices: { title: string; units: string };
    index: { title: string; units: string; benchmark: string };
    readings: {
      title: string;
      units: (area: string) => string;
      panels: Record<HousingReading, string>;
      higherIsMoreAffordable: string;
      higherIsLessAffordable: string;
    };
  };
  food: {
    realIndex: string;
    nominalIndex: string;
    faoAxis: string;
    priceAxis: string;
    series: { title: (fao: string) => string; units: string; model: string };
    scatter: {
      title: (fao: string, period: Span) => string;
      units: (n: string, rSquared: string) => string;
      equation: (number: number, equation: string) => string;
      printed: string;
    };
    month: string;
    band: string;
    interval: string;
    slopeUnits: string;
    slopeAxis: string;
    slopes: { title: string };
    window: { title: (months: number) => string; axis: string };
    value: { title: string; units: string };
    tonnes: { title: string; units: string };
    unitValues: { title: string; units: string };
    curve: {
      title: string;
      units: (count: string) => string;
      axis: string;
      article: string;
      /** What the slope of a transformation measures. */
      transformations: Record<Transformation, string>;
      count: (specifications: string, significant: string) => string;
    };
  };
  mining: {
    volume: {
      title: string;
      units: string;
      range: string;
      growth: string;
      decline: string;
    };
    output: { title: string; units: string };
    contributions: { title: (span: Span) => string; units: string };
    enterprises: { title: string; units: string };
    shares: { title: string; units: string; planTo: (year: string) => string };
    exports: {
      title: string;
      units: string;
      total: string;
      nonFerrous: string;
      implied: string;
    };
    prices: { title: string; units: string };
  };
  /** Words of the text alternatives. */
  alternative: {
    from: (first: string, last: string) => string;
    lowest: string;
    highest: string;
    unknown: string;
  };
  /** Words of the page around an interactive chart. */
  /** Columns of the data behind the charts. */
  columns: Record<Column, string>;
  page: { data: string; alternative: string; actions: PageActions };
}

const en: Wording = {
  sources: {
    housingTable:
      "Source: Kazakhstan-Spectrum 2/2025, pp.\u00A078–89, Table 1 (Bureau of National Statistics)",
    housingRecomputed:
      "Source: Kazakhstan-Spectrum 2/2025, pp.\u00A078–89, Table 1; recomputed from its wages and prices",
    foodSeries:
      "Source: Bureau of National Statistics of Kazakhstan; FAO, release of January 2025 (CC\u00A0BY\u00A04.0)",
    foodRegression:
      "Source: Bureau of National Statistics of Kazakhstan; FAO, release of January 2025 (CC\u00A0BY\u00A04.0); own regressions after Kazakhstan-Spectrum 2/2025, pp.\u00A0117–131",
    foodTrade:
      "Source: Kazakhstan-Spectrum 2/2025, pp.\u00A0117–131, Table 2 (Bureau of National Statistics)",
    foodUnitValues: "Source: Kazakhstan-Spectrum 2/2025, pp.\u00A0117–131, Table 2; value divided by tonnes",
    miningOutput: "Source: Kazakhstan-Spectrum 2/2025, pp.\u00A090–116, Table 1",
    miningContributions: "Source: Kazakhstan-Spectrum 2/2025, pp.\u00A090–116, Table 1; own calculation",
    miningProjects: "Source: Kazakhstan-Spectrum 2/2025, pp.\u00A090–116, Table 2; own calculation",
    miningTrade: "Source: Kazakhstan-Spectrum 2/2025, pp.\u00A090–116, Table 3; own calculation",
    miningFigure: "Source: Kazakhstan-Spectrum 2/2025, pp.\u00A090–116, text on Figure 1",
    miningPrices:
      "Source: Kazakhstan-Spectrum 2/2025, pp.\u00A090–116, Table 1 and text on Figure 1; own calculation",
  },
  kinds: {
    bars: "Bar chart",
    lines: "Line chart",
    points: "Scatter plot",
    intervals: "Chart of points with ranges",
  },
  housing: {
    wagesAndPrices: {
      title: "Average monthly wage and price per square metre of housing",
      units: "Thousand tenge",
    },
    index: {
      title: "Housing affordability index, printed and recomputed",
      units: "Monthly wage over price per square metre, %",
      benchmark: "100: a monthly wage buys one square metre",
    },
    readings: {
      title: "Three readings of the housing affordability index",
      units: (area) => `Per cent; dwelling of ${area} m²`,
      panels: {
        tabulated: "Table 1: monthly wage / price per m²",
        described: "Text: price per m² / monthly wage",
        printedFormula: "Formula: price of the dwelling / annual wage",
      },
      higherIsMoreAffordable: "higher is more affordable",
      higherIsLessAffordable: "higher is less affordable",
    },
  },
  food: {
    realIndex: "real FAO Food Price Index",
    nominalIndex: "nominal FAO Food Price Index",
    faoAxis: "FAO index, 2014–2016\u00A0=\u00A0100",
    priceAxis: "Food prices in Kazakhstan, previous month\u00A0=\u00A0100",
    series: {
      title: (fao) => `Food price index of Kazakhstan and ${fao}`,
      units: "Index, monthly; shaded: the shorter periods of the regressions",
      model: "Periods",
    },
    scatter: {
      title: (fao, period) => `Food price index of Kazakhstan on the ${fao}, ${period}`,
      units: (n, rSquared) => `Monthly observations: ${n}; R² = ${rSquared}`,
      equation: (number, equation) => `printed equation (${number}): ${equation}`,
      printed: "Printed equation",
    },
    month: "month",
    band: "95% confidence band",
    interval: "95% confidence interval",
    slopeUnits: "Points of the food price index per point of the FAO index; 95% interval, classical errors",
    slopeAxis: "Slope",
    slopes: { title: "Slope of the food price index on the FAO index, by period" },
    window: {
      title: (months) => `Slope of the food price index on the FAO index, moving window of ${months} months`,
      axis: "Last month of the window",
    },
    value: { title: "Food exports and imports by value", units: "Billion US dollars" },
    tonnes: { title: "Food exports and imports by weight", units: "Million tonnes" },
    unitValues: { title: "Unit values of food exports and imports", units: "US dollars per tonne" },
    curve: {
      title: "Specification curve of the slope of the food price index on the FAO index",
      units: (count) => `Slope with 95% confidence interval, ${count} specifications in rising order`,
      axis: "Specification",
      article: "specification of the article",
      transformations: {
        level: "Levels: points per point",
        change: "Change on the month: %\u00A0per\u00A0point",
        "log-change": "Logarithmic change: %\u00A0per\u00A0%",
        "year-on-year": "Change on the year: %\u00A0per\u00A0%",
      },
      count: (specifications, significant) =>
        `${specifications} specifications, ${significant} of them with p\u00A0<\u00A00.05`,
    },
  },
  mining: {
    volume: {
      title: "Physical volume indices of the mining and metallurgical complex",
      units:
        "Previous year\u00A0=\u00A0100; only what the article's text quotes; boxes and dashes: quoted for a span of years",
      range: "quoted for a span of years",
      growth: "growth",
      decline: "decline",
    },
    output: {
      title: "Output of the mining and metallurgical complex by branch",
      units: "Billion tenge at the prices of the year",
    },
    contributions: {
      title: (years) => `Contributions of the branches to the growth of output, ${years}`,
      units:
        "Percentage points of the growth of the mining and metallurgical complex, at the prices of the year",
    },
    enterprises: {
      title: "Enterprises of the mining and metallurgical complex by branch",
      units: "Number of enterprises and production units",
    },
    shares: {
      title: "Share of the mining and metallurgical complex in manufacturing projects",
      units: "Per cent of manufacturing",
      planTo: (year) => `plan to ${year}`,
    },
    exports: {
      title: "Growth of metallurgical exports, printed and implied by the printed levels",
      units: "Per cent on the previous year; line: range that the rounding of the levels allows",
      total: "Metallurgy, total",
      nonFerrous: "Non-ferrous metallurgy",
      implied: "implied by the levels",
    },
    prices: {
      title: "Price change implied by output and the physical volume index",
      units: "Per cent on the previous year; line: range that the rounding of the printed figures allows",
    },
  },
  alternative: {
    from: (first, last) => `from ${first} to ${last}`,
    lowest: "lowest",
    highest: "highest",
    unknown: "not quoted",
  },
  columns: {
    city: "City",
    measure: "Measure",
    thousand_tenge: "Thousand tenge",
    version: "Version",
    index: "Index",
    reading: "Reading",
    per_cent: "Per cent",
    month: "Month",
    fao_index: "FAO index",
    food_price_index: "Food price index",
    fitted: "Fitted line",
    low: "Lower bound",
    high: "Upper bound",
    printed_equation: "Printed equation",
    period: "Period",
    observations: "Observations",
    slope: "Slope",
    window_from: "First month",
    window_to: "Last month",
    year: "Year",
    flow: "Flow",
    billion_usd: "Billion US dollars",
    million_tonnes: "Million tonnes",
    usd_per_tonne: "US dollars per tonne",
    branch: "Branch",
    division: "Division",
    from: "From",
    to: "To",
    billion_tenge: "Billion tenge",
    enterprises: "Enterprises",
    percentage_points: "Percentage points",
    share: "Share, %",
    printed: "Printed",
    implied: "Implied",
    rank: "Rank",
    regressor: "Regressor",
    transformation: "Transformation",
    lag: "Lag, months",
    outliers_dropped: "Outliers left out",
    seasonal_dummies: "Seasonal dummies",
    standard_error: "Standard error",
    published: "Published",
  },
  page: {
    data: "Data",
    alternative: "Description",
    actions: {
      CLICK_TO_VIEW_ACTIONS: "Show actions",
      PNG_ACTION: "Save as PNG",
      SVG_ACTION: "Save as SVG",
      SOURCE_ACTION: "Show the specification",
    },
  },
};

const ru: Wording = {
  sources: {
    housingTable:
      "Источник: Kazakhstan-Spectrum 2/2025, с.\u00A078–89, таблица 1 (Бюро национальной статистики)",
    housingRecomputed:
      "Источник: Kazakhstan-Spectrum 2/2025, с.\u00A078–89, таблица 1; пересчёт по зарплатам и ценам таблицы",
    foodSeries:
      "Источник: Бюро национальной статистики РК; ФАО, выпуск января 2025\u00A0г. (CC\u00A0BY\u00A04.0)",
    foodRegression:
      "Источник: Бюро национальной статистики РК; ФАО, выпуск января 2025\u00A0г. (CC\u00A0BY\u00A04.0); регрессии пересчитаны по Kazakhstan-Spectrum 2/2025, с.\u00A0117–131",
    foodTrade:
      "Источник: Kazakhstan-Spectrum 2/2025, с.\u00A0117–131, таблица 2 (Бюро национальной статистики)",
    foodUnitValues:
      "Источник: Kazakhstan-Spectrum 2/2025, с.\u00A0117–131, таблица 2; стоимость, делённая на тонны",
    miningOutput: "Источник: Kazakhstan-Spectrum 2/2025, с.\u00A090–116, таблица 1",
    miningContributions:
      "Источник: Kazakhstan-Spectrum 2/2025, с.\u00A090–116, таблица 1; собственный расчёт",
    miningProjects: "Источник: Kazakhstan-Spectrum 2/2025, с.\u00A090–116, таблица 2; собственный расчёт",
    miningTrade: "Источник: Kazakhstan-Spectrum 2/2025, с.\u00A090–116, таблица 3; собственный расчёт",
    miningFigure: "Источник: Kazakhstan-Spectrum 2/2025, с.\u00A090–116, текст к рисунку 1",
    miningPrices:
      "Источник: Kazakhstan-Spectrum 2/2025, с.\u00A090–116, таблица 1 и текст к рисунку 1; собственный расчёт",
  },
  kinds: {
    bars: "Столбчатая диаграмма",
    lines: "Линейный график",
    points: "Диаграмма рассеяния",
    intervals: "График точек с диапазонами",
  },
  housing: {
    wagesAndPrices: {
      title: "Среднемесячная заработная плата и цена квадратного метра жилья",
      units: "Тыс. тенге",
    },
    index: {
      title: "Индекс доступности жилья: опубликованный и пересчитанный",
      units: "Отношение месячной заработной платы к цене квадратного метра, %",
      benchmark: "100: месячной зарплаты хватает на один квадратный метр",
    },
    readings: {
      title: "Три трактовки индекса доступности жилья",
      units: (area) => `Проценты; жильё площадью ${area} м²`,
      panels: {
        tabulated: "Таблица 1: месячная зарплата / цена м²",
        described: "Текст: цена м² / месячная зарплата",
        printedFormula: "Формула: цена жилья / годовая зарплата",
      },
      higherIsMoreAffordable: "чем больше, тем доступнее",
      higherIsLessAffordable: "чем больше, тем менее доступно",
    },
  },
  food: {
    realIndex: "реальный индекс продовольственных цен ФАО",
    nominalIndex: "номинальный индекс продовольственных цен ФАО",
    faoAxis: "Индекс ФАО, 2014–2016\u00A0=\u00A0100",
    priceAxis: "Цены на продовольствие в РК, предыдущий месяц\u00A0=\u00A0100",
    series: {
      title: (fao) => `Индекс цен на продовольственные товары Казахстана и ${fao}`,
      units: "Индексы по месяцам; выделены более короткие периоды регрессий",
      model: "Периоды",
    },
    scatter: {
      title: (fao, period) => `Индекс цен на продовольственные товары Казахстана и ${fao}, ${period}`,
      units: (n, rSquared) => `Месячные наблюдения: ${n}; R² = ${rSquared}`,
      equation: (number, equation) => `опубликованное уравнение (${number}): ${equation}`,
      printed: "Уравнение статьи",
    },
    month: "месяц",
    band: "95%-ная доверительная полоса",
    interval: "95%-ный доверительный интервал",
    slopeUnits: "Пункты индекса цен на один пункт индекса ФАО; 95%-ный интервал, классические ошибки",
    slopeAxis: "Коэффициент регрессии",
    slopes: {
      title: "Коэффициент регрессии индекса цен на продовольственные товары на индекс ФАО по периодам",
    },
    window: {
      title: (months) =>
        `Коэффициент регрессии индекса цен на продовольственные товары на индекс ФАО, скользящее окно (${months} мес.)`,
      axis: "Последний месяц окна",
    },
    value: {
      title: "Экспорт и импорт продовольственных товаров в стоимостном выражении",
      units: "Млрд долл. США",
    },
    tonnes: {
      title: "Экспорт и импорт продовольственных товаров в натуральном выражении",
      units: "Млн тонн",
    },
    unitValues: {
      title: "Средняя стоимость единицы экспорта и импорта продовольственных товаров",
      units: "Долл. США за тонну",
    },
    curve: {
      title:
        "Кривая спецификаций: коэффициент регрессии индекса цен на продовольственные товары на индекс ФАО",
      units: (count) =>
        `Коэффициент с 95%-ным доверительным интервалом, спецификации по возрастанию (${count})`,
      axis: "Спецификация",
      article: "спецификация статьи",
      transformations: {
        level: "Уровни: пункты на пункт",
        change: "Изменение за месяц: %\u00A0на\u00A0пункт",
        "log-change": "Логарифмическое изменение: %\u00A0на\u00A0%",
        "year-on-year": "Изменение за год: %\u00A0на\u00A0%",
      },
      count: (specifications, significant) =>
        `спецификаций: ${specifications}, из них с p\u00A0<\u00A00,05: ${significant}`,
    },
  },
  mining: {
    volume: {
      title: "Индексы физического объёма горно-металлургического комплекса",
      units:
        "Предыдущий год\u00A0=\u00A0100; только названное в тексте статьи; рамки и пунктир: названо для ряда лет",
      range: "названо для ряда лет",
      growth: "рост",
      decline: "спад",
    },
    output: {
      title: "Объём производства горно-металлургического комплекса по отраслям",
      units: "Млрд тенге, в ценах соответствующего года",
    },
    contributions: {
      title: (years) => `Вклад отраслей в прирост объёма производства, ${years}`,
      units: "Процентные пункты прироста горно-металлургического комплекса, в ценах соответствующих лет",
    },
    enterprises: {
      title: "Предприятия горно-металлургического комплекса по отраслям",
      units: "Число предприятий и производств",
    },
    shares: {
      title: "Доля горно-металлургического комплекса в проектах обрабатывающей промышленности",
      units: "Проценты от обрабатывающей промышленности",
      planTo: (year) => `план до ${year} г.`,
    },
    exports: {
      title: "Прирост экспорта металлургии: опубликованный и следующий из опубликованных объёмов",
      units: "Проценты к предыдущему году; линия — диапазон, допускаемый округлением объёмов",
      total: "Металлургия, всего",
      nonFerrous: "Цветная металлургия",
      implied: "следует из объёмов",
    },
    prices: {
      title: "Изменение цен, подразумеваемое объёмом производства и индексом физического объёма",
      units: "Проценты к предыдущему году; линия — диапазон, допускаемый округлением исходных данных",
    },
  },
  alternative: {
    from: (first, last) => `с ${first} по ${last}`,
    lowest: "минимум",
    highest: "максимум",
    unknown: "не названо",
  },
  columns: {
    city: "Город",
    measure: "Показатель",
    thousand_tenge: "Тыс. тенге",
    version: "Версия",
    index: "Индекс",
    reading: "Трактовка",
    per_cent: "Проценты",
    month: "Месяц",
    fao_index: "Индекс ФАО",
    food_price_index: "Индекс цен",
    fitted: "Линия регрессии",
    low: "Нижняя граница",
    high: "Верхняя граница",
    printed_equation: "Опубликованное уравнение",
    period: "Период",
    observations: "Наблюдения",
    slope: "Коэффициент регрессии",
    window_from: "Первый месяц",
    window_to: "Последний месяц",
    year: "Год",
    flow: "Поток",
    billion_usd: "Млрд долл. США",
    million_tonnes: "Млн тонн",
    usd_per_tonne: "Долл. США за тонну",
    branch: "Отрасль",
    division: "Отрасль",
    from: "С",
    to: "По",
    billion_tenge: "Млрд тенге",
    enterprises: "Предприятия",
    percentage_points: "Процентные пункты",
    share: "Доля, %",
    printed: "Опубликовано",
    implied: "Следует из данных",
    rank: "Ранг",
    regressor: "Регрессор",
    transformation: "Преобразование",
    lag: "Лаг, мес.",
    outliers_dropped: "Исключено выбросов",
    seasonal_dummies: "Сезонные переменные",
    standard_error: "Стандартная ошибка",
    published: "Опубликовано в статье",
  },
  page: {
    data: "Данные",
    alternative: "Описание",
    actions: {
      CLICK_TO_VIEW_ACTIONS: "Показать действия",
      PNG_ACTION: "Сохранить как PNG",
      SVG_ACTION: "Сохранить как SVG",
      SOURCE_ACTION: "Показать спецификацию",
    },
  },
};

const kk: Wording = {
  sources: {
    housingTable: "Дереккөз: Kazakhstan-Spectrum 2/2025, 78–89-б., 1-кесте (Ұлттық статистика бюросы)",
    housingRecomputed:
      "Дереккөз: Kazakhstan-Spectrum 2/2025, 78–89-б., 1-кесте; кестедегі жалақы мен баға бойынша қайта есептелген",
    foodSeries:
      "Дереккөз: ҚР Ұлттық статистика бюросы; ФАО, 2025\u00A0ж. қаңтардағы шығарылым (CC\u00A0BY\u00A04.0)",
    foodRegression:
      "Дереккөз: ҚР Ұлттық статистика бюросы; ФАО, 2025\u00A0ж. қаңтардағы шығарылым (CC\u00A0BY\u00A04.0); регрессиялар Kazakhstan-Spectrum 2/2025, 117–131-б. бойынша қайта есептелген",
    foodTrade: "Дереккөз: Kazakhstan-Spectrum 2/2025, 117–131-б., 2-кесте (Ұлттық статистика бюросы)",
    foodUnitValues: "Дереккөз: Kazakhstan-Spectrum 2/2025, 117–131-б., 2-кесте; құны тоннаға бөлінген",
    miningOutput: "Дереккөз: Kazakhstan-Spectrum 2/2025, 90–116-б., 1-кесте",
    miningContributions: "Дереккөз: Kazakhstan-Spectrum 2/2025, 90–116-б., 1-кесте; өз есептеулері",
    miningProjects: "Дереккөз: Kazakhstan-Spectrum 2/2025, 90–116-б., 2-кесте; өз есептеулері",
    miningTrade: "Дереккөз: Kazakhstan-Spectrum 2/2025, 90–116-б., 3-кесте; өз есептеулері",
    miningFigure: "Дереккөз: Kazakhstan-Spectrum 2/2025, 90–116-б., 1-суретке қатысты мәтін",
    miningPrices:
      "Дереккөз: Kazakhstan-Spectrum 2/2025, 90–116-б., 1-кесте және 1-суретке қатысты мәтін; өз есептеулері",
  },
  kinds: {
    bars: "Бағанды диаграмма",
    lines: "Сызықтық график",
    points: "Шашырау диаграммасы",
    intervals: "Аралықтары бар нүктелер графигі",
  },
  housing: {
    wagesAndPrices: {
      title: "Орташа айлық жалақы және тұрғын үйдің шаршы метрінің бағасы",
      units: "Мың теңге",
    },
    index: {
      title: "Тұрғын үйдің қолжетімділік индексі: жарияланған және қайта есептелген",
      units: "Айлық жалақының шаршы метр бағасына қатынасы, %",
      benchmark: "100: айлық жалақы бір шаршы метрге жетеді",
    },
    readings: {
      title: "Тұрғын үйдің қолжетімділік индексінің үш түсіндірмесі",
      units: (area) => `Пайызбен; тұрғын үйдің ауданы ${area} м²`,
      panels: {
        tabulated: "1-кесте: айлық жалақы / м² бағасы",
        described: "Мәтін: м² бағасы / айлық жалақы",
        printedFormula: "Формула: тұрғын үй бағасы / жылдық жалақы",
      },
      higherIsMoreAffordable: "неғұрлым жоғары болса, соғұрлым қолжетімді",
      higherIsLessAffordable: "неғұрлым жоғары болса, соғұрлым қолжетімсіз",
    },
  },
  food: {
    realIndex: "ФАО азық-түлік бағаларының нақты индексі",
    nominalIndex: "ФАО азық-түлік бағаларының номиналды индексі",
    faoAxis: "ФАО индексі, 2014–2016\u00A0=\u00A0100",
    priceAxis: "ҚР азық-түлік бағалары, өткен ай\u00A0=\u00A0100",
    series: {
      title: (fao) => `Қазақстанның азық-түлік тауарлары бағаларының индексі және ${fao}`,
      units: "Айлар бойынша индекстер; регрессиялардың қысқарақ кезеңдері боялған",
      model: "Кезеңдер",
    },
    scatter: {
      title: (fao, period) => `Қазақстанның азық-түлік тауарлары бағаларының индексі және ${fao}, ${period}`,
      units: (n, rSquared) => `Айлық бақылаулар: ${n}; R² = ${rSquared}`,
      equation: (number, equation) => `жарияланған теңдеу (${number}): ${equation}`,
      printed: "Мақала теңдеуі",
    },
    month: "ай",
    band: "95%-дық сенім жолағы",
    interval: "95%-дық сенім аралығы",
    slopeUnits:
      "ФАО индексінің бір тармағына келетін баға индексінің тармақтары; 95%-дық аралық, классикалық қателер",
    slopeAxis: "Регрессия коэффициенті",
    slopes: {
      title:
        "Азық-түлік тауарлары бағалары индексінің ФАО индексіне регрессия коэффициенті, кезеңдер бойынша",
    },
    window: {
      title: (months) =>
        `Азық-түлік тауарлары бағалары индексінің ФАО индексіне регрессия коэффициенті, ${months} айлық жылжымалы терезе`,
      axis: "Терезенің соңғы айы",
    },
    value: {
      title: "Азық-түлік тауарларының экспорты мен импорты, құндық мәнде",
      units: "Млрд АҚШ доллары",
    },
    tonnes: { title: "Азық-түлік тауарларының экспорты мен импорты, заттай мәнде", units: "Млн тонна" },
    unitValues: {
      title: "Азық-түлік тауарлары экспорты мен импорты бірлігінің орташа құны",
      units: "Бір тоннаға АҚШ доллары",
    },
    curve: {
      title:
        "Спецификациялар қисығы: азық-түлік тауарлары бағалары индексінің ФАО индексіне регрессия коэффициенті",
      units: (count) => `95%-дық сенім аралығы бар коэффициент, өсу ретімен ${count} спецификация`,
      axis: "Спецификация",
      article: "мақаланың спецификациясы",
      transformations: {
        level: "Деңгейлер: бір тармаққа тармақ",
        change: "Айлық өзгеріс: бір тармаққа %",
        "log-change": "Логарифмдік өзгеріс: бір пайызға %",
        "year-on-year": "Жылдық өзгеріс: бір пайызға %",
      },
      count: (specifications, significant) =>
        `спецификациялар: ${specifications}, оның ішінде p\u00A0<\u00A00,05: ${significant}`,
    },
  },
  mining: {
    volume: {
      title: "Тау-кен металлургия кешенінің нақты көлем индекстері",
      units:
        "Өткен жыл\u00A0=\u00A0100; тек мақала мәтінінде аталғандар; тіктөртбұрыш пен үзік сызық: бірнеше жыл үшін аталған",
      range: "бірнеше жыл үшін аталған",
      growth: "өсу",
      decline: "төмендеу",
    },
    output: {
      title: "Тау-кен металлургия кешенінің өндіріс көлемі, салалар бойынша",
      units: "Млрд теңге, тиісті жылдың бағасымен",
    },
    contributions: {
      title: (years) => `Салалардың өндіріс көлемінің өсіміне қосқан үлесі, ${years}`,
      units: "Тау-кен металлургия кешені өсімінің пайыздық тармақтары, тиісті жылдардың бағасымен",
    },
    enterprises: {
      title: "Тау-кен металлургия кешенінің кәсіпорындары, салалар бойынша",
      units: "Кәсіпорындар мен өндірістер саны",
    },
    shares: {
      title: "Тау-кен металлургия кешенінің өңдеу өнеркәсібі жобаларындағы үлесі",
      units: "Өңдеу өнеркәсібіне қатысты пайызбен",
      planTo: (year) => `${year} ж. дейінгі жоспар`,
    },
    exports: {
      title: "Металлургия экспортының өсімі: жарияланған және жарияланған көлемдерден шығатын",
      units: "Өткен жылға қатысты пайызбен; сызық — көлемдерді дөңгелектеу беретін аралық",
      total: "Металлургия, барлығы",
      nonFerrous: "Түсті металлургия",
      implied: "көлемдерден шығады",
    },
    prices: {
      title: "Өндіріс көлемі мен нақты көлем индексінен шығатын бағалардың болжамды өзгерісі",
      units: "Өткен жылға қатысты пайызбен; сызық — бастапқы деректерді дөңгелектеу беретін аралық",
    },
  },
  alternative: {
    from: (first, last) => `${first} – ${last} аралығы`,
    lowest: "ең төменгі",
    highest: "ең жоғары",
    unknown: "аталмаған",
  },
  columns: {
    city: "Қала",
    measure: "Көрсеткіш",
    thousand_tenge: "Мың теңге",
    version: "Нұсқа",
    index: "Индекс",
    reading: "Түсіндірме",
    per_cent: "Пайыз",
    month: "Ай",
    fao_index: "ФАО индексі",
    food_price_index: "Баға индексі",
    fitted: "Регрессия сызығы",
    low: "Төменгі шек",
    high: "Жоғарғы шек",
    printed_equation: "Жарияланған теңдеу",
    period: "Кезең",
    observations: "Бақылаулар",
    slope: "Регрессия коэффициенті",
    window_from: "Алғашқы ай",
    window_to: "Соңғы ай",
    year: "Жыл",
    flow: "Ағын",
    billion_usd: "Млрд АҚШ доллары",
    million_tonnes: "Млн тонна",
    usd_per_tonne: "Бір тоннаға АҚШ доллары",
    branch: "Сала",
    division: "Сала",
    from: "Бастап",
    to: "Дейін",
    billion_tenge: "Млрд теңге",
    enterprises: "Кәсіпорындар",
    percentage_points: "Пайыздық тармақтар",
    share: "Үлес, %",
    printed: "Жарияланған",
    implied: "Деректерден шығады",
    rank: "Реті",
    regressor: "Регрессор",
    transformation: "Түрлендіру",
    lag: "Лаг, ай",
    outliers_dropped: "Алып тасталған шеткі мәндер",
    seasonal_dummies: "Маусымдық айнымалылар",
    standard_error: "Стандартты қате",
    published: "Мақалада жарияланған",
  },
  page: {
    data: "Деректер",
    alternative: "Сипаттама",
    actions: {
      CLICK_TO_VIEW_ACTIONS: "Әрекеттерді көрсету",
      PNG_ACTION: "PNG түрінде сақтау",
      SVG_ACTION: "SVG түрінде сақтау",
      SOURCE_ACTION: "Спецификацияны көрсету",
    },
  },
};

const wordings: Record<Language, Wording> = { en, ru, kk };

/** The words of the charts in one language. */
export interface Labels extends Wording {
  language: Language;
  /** A term of the glossary. */
  term(name: Term): string;
  /** A number with a count of decimals, as the language writes it. */
  number(value: number, places: number): string;
  /** A number with a count of significant digits, as the language writes it. */
  significant(value: number, digits: number): string;
  /** A city by its name in the data, where the glossary has it. */
  city(name: string): string;
  branch(name: MiningBranch): string;
}

const cityTerms: Record<string, Term> = { Astana: "astana", Almaty: "almaty", Shymkent: "shymkent" };

/** With a capital letter, as a label of its own begins. */
export function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Everything that charts say in a language: the one place where their words come from. */
export function chartLabels(language: Language): Labels {
  const wording = wordings[language];
  return {
    ...wording,
    language,
    term: (name) => term(name, language),
    number: (value, places) => formatNumber(value, places, language),
    significant: (value, digits) => formatSignificant(value, digits, language),
    city: (name) => {
      const known = cityTerms[name];
      return known === undefined ? name : term(known, language);
    },
    branch: (name) => capitalized(term(miningTerms[name], language)),
  };
}

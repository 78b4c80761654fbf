import { nameOfUnit, type CountedNoun } from "../../language/plural.js";
import { spoken, type Text, type Vocabulary } from "../../languages.js";

const year: CountedNoun = {
  en: { one: "year", other: "years" },
  ru: { one: "год", few: "года", many: "лет", other: "года" },
  kk: { other: "жыл" },
};

const wage: CountedNoun = {
  en: { one: "wage", other: "wages" },
  ru: { one: "зарплата", few: "зарплаты", many: "зарплат", other: "зарплаты" },
  kk: { other: "жалақы" },
};

/** "25 лет" and "1 год": a number that is in digits already, with its noun. */
function withNoun(digits: string, noun: CountedNoun): string {
  return `${digits}\u00A0${nameOfUnit(noun, "ru", Number(digits.replace(",", ".")))}`;
}

/** What tables and charts say of buying a dwelling. */
export const purchaseWords = spoken({
  title: (area: string) => ({
    en: `Buying a dwelling of ${area} m² on average wages`,
    ru: `Покупка жилья площадью ${area}\u00A0м² на средние зарплаты`,
    kk: `Орташа жалақыға ауданы ${area} м² тұрғын үй сатып алу`,
  }),
  earners: { en: "wages in the household", ru: "зарплат в семье", kk: "отбасындағы жалақы саны" },
  priceToIncome: {
    en: "price to annual income",
    ru: "цена к годовому доходу",
    kk: "бағаның жылдық табысқа қатынасы",
  },
  rating: { en: "rating (Demographia)", ru: "оценка (Demographia)", kk: "бағалауы (Demographia)" },
  payment: {
    en: "loan payment, tenge a month",
    ru: "ипотечный платёж, тенге в месяц",
    kk: "ипотекалық төлем, айына теңге",
  },
  paymentToIncome: {
    en: "payment, % of income",
    ru: "платёж, % дохода",
    kk: "төлем, табыстың %-ы",
  },
  limitsKept: {
    en: "within limits of 30, 25, 20 %",
    ru: "в пределах норм 30, 25, 20\u00A0%",
    kk: "30, 25, 20\u00A0% шегінде ме",
  },
  none: { en: "none", ru: "ни одной", kk: "ешқайсысы" },
  realtorsIndex: {
    en: "index as of the US realtors' association",
    ru: "индекс по образцу ассоциации риелторов США",
    kk: "АҚШ риелторлар қауымдастығы үлгісіндегі индекс",
  },
  ratings: {
    affordable: { en: "affordable", ru: "доступно", kk: "қолжетімді" },
    moderatelyUnaffordable: {
      en: "moderately unaffordable",
      ru: "умеренно недоступно",
      kk: "біршама қолжетімсіз",
    },
    seriouslyUnaffordable: {
      en: "seriously unaffordable",
      ru: "существенно недоступно",
      kk: "едәуір қолжетімсіз",
    },
    severelyUnaffordable: { en: "severely unaffordable", ru: "крайне недоступно", kk: "тым қолжетімсіз" },
    impossiblyUnaffordable: {
      en: "impossibly unaffordable",
      ru: "совершенно недоступно",
      kk: "мүлде қолжетімсіз",
    },
  },
  notes: {
    terms: (down: string, rate: string, term: string) => ({
      en: `Loan: ${down} % down, ${rate} % a year, ${term} years, equal monthly payments.`,
      ru: `Кредит: первый взнос ${down}\u00A0%, ставка ${rate}\u00A0% годовых, срок ${withNoun(term, year)}, равные ежемесячные платежи.`,
      kk: `Несие: бастапқы жарна ${down}\u00A0%, жылдық мөлшерлеме ${rate}\u00A0%, мерзімі ${term} жыл, ай сайын тең төлем.`,
    }),
    rating: {
      en: "Rating: Demographia International Housing Affordability (2024), on ratios in tenths: affordable to 3.0, moderately unaffordable to 4.0, seriously to 5.0, severely to 8.9, impossibly from 9.0. The scale was made for median prices and median household incomes.",
      ru: "Оценка: Demographia International Housing Affordability (2024), по отношению с одним знаком: доступно до 3,0, умеренно недоступно до 4,0, существенно до 5,0, крайне до 8,9, совершенно от 9,0. Шкала рассчитана на медианные цены и медианные доходы домохозяйств.",
      kk: "Бағалауы: Demographia International Housing Affordability (2024), ондыққа дейін дөңгелектелген қатынас бойынша: 3,0-ге дейін қолжетімді, 4,0-ге дейін біршама қолжетімсіз, 5,0-ге дейін едәуір, 8,9-ға дейін тым, 9,0-ден бастап мүлде қолжетімсіз. Шкала медианалық баға мен үй шаруашылығының медианалық табысына арналған.",
    },
    limits: {
      en: "Limits: the norms that the article cites, 30 % of income in the United States, 20 to 25 % in Canada.",
      ru: "Нормы те, на которые ссылается статья: 30\u00A0% дохода в США, от 20 до 25\u00A0% в Канаде.",
      kk: "Шектер — мақала сілтеме жасаған нормалар: АҚШ-та табыстың 30\u00A0%-ы, Канадада 20-дан 25\u00A0%-ға дейін.",
    },
    realtors: {
      en: "Index: income over the income of which the payment takes 25 %, times 100 (method of the National Association of Realtors, whose own is with 20 % down); at 100 wages just qualify for the loan. Average wages before tax and an average price stand for the median household income and the median price, for which no figures by city are at hand; an average wage usually lies above the median one, so this tends to overstate affordability.",
      ru: "Индекс: отношение дохода к доходу, у которого платёж забирает 25\u00A0%, умноженное на 100 (метод Национальной ассоциации риелторов США, у которой первый взнос 20\u00A0%); при 100 зарплат как раз хватает для кредита. Вместо медианного дохода домохозяйства и медианной цены, данных о которых по городам в наличии нет, взяты средние зарплаты до вычета налогов и средняя цена; средняя зарплата обычно выше медианной, поэтому доступность скорее завышена.",
      kk: "Индекс: табыстың төлем 25\u00A0%-ын алатын табысқа қатынасы, 100-ге көбейтілген (АҚШ Ұлттық риелторлар қауымдастығының әдісі, онда бастапқы жарна 20\u00A0%); 100 болғанда жалақы несие алуға дәл жетеді. Қалалар бойынша деректері қолда жоқ медианалық үй шаруашылығы табысы мен медианалық бағаның орнына салық ұсталғанға дейінгі орташа жалақы мен орташа баға алынды; орташа жалақы әдетте медианалықтан жоғары, сондықтан қолжетімділік асыра көрсетілуі мүмкін.",
    },
  },
  charts: {
    priceToIncome: {
      title: {
        en: "Price of a dwelling to annual wages, by the number of earners",
        ru: "Цена жилья к годовой зарплате в зависимости от числа работающих",
        kk: "Тұрғын үй бағасының жылдық жалақыға қатынасы, жұмыс істейтіндер саны бойынша",
      },
      units: (area: string) => ({
        en: `Years of full wages; dwelling of ${area} m²`,
        ru: `Годы полной зарплаты; жильё площадью ${area}\u00A0м²`,
        kk: `Толық жалақы жылдары; тұрғын үй ауданы ${area} м²`,
      }),
    },
    payment: {
      title: {
        en: "Loan payment to wages, against the limits that the article cites",
        ru: "Ипотечный платёж к зарплате и нормы, на которые ссылается статья",
        kk: "Ипотекалық төлемнің жалақыға қатынасы және мақала сілтеме жасаған нормалар",
      },
      units: (area: string, down: string, rate: string, term: string) => ({
        en: `Per cent of monthly wages; ${area} m², ${down} % down, ${rate} % a year, ${term} years`,
        ru: `Проценты месячной зарплаты; ${area}\u00A0м², первый взнос ${down}\u00A0%, ${rate}\u00A0% годовых, ${withNoun(term, year)}`,
        kk: `Айлық жалақының пайызы; ${area} м², бастапқы жарна ${down}\u00A0%, жылдық ${rate}\u00A0%, ${term} жыл`,
      }),
    },
    wages: (count: string) => ({
      en: count === "1" ? "1 wage" : `${count} wages`,
      ru: `${withNoun(count, wage)} в семье`,
      kk: `${count} жалақы`,
    }),
  },
  columns: {
    city: { en: "City", ru: "Город", kk: "Қала" },
    earners: { en: "Wages in the household", ru: "Зарплат в семье", kk: "Отбасындағы жалақы саны" },
    price_to_income: {
      en: "Price to annual income",
      ru: "Цена к годовому доходу",
      kk: "Бағаның жылдық табысқа қатынасы",
    },
    payment_per_cent: { en: "Payment, % of income", ru: "Платёж, % дохода", kk: "Төлем, табыстың %-ы" },
  },
});

/** What the options of a purchase say of themselves. */
export const purchaseOptions = {
  earners: {
    en: "average wages in the household, several separated by commas",
    ru: "сколько средних зарплат в семье, несколько\u00A0— через запятую",
    kk: "отбасындағы орташа жалақы саны, бірнешеуі үтірмен бөлінеді",
  },
  down: {
    en: "down payment, % of the price",
    ru: "первый взнос, % цены",
    kk: "бастапқы жарна, бағаның %-ы",
  },
  rate: {
    en: "interest of the loan, % a year",
    ru: "ставка кредита, % годовых",
    kk: "несие мөлшерлемесі, жылдық %",
  },
  term: { en: "term of the loan, years", ru: "срок кредита, лет", kk: "несие мерзімі, жыл" },
} satisfies Vocabulary;

/** What can be wrong with the terms of a purchase. */
export const purchaseProblems = {
  term: {
    earners: (value: string): Text => ({
      en: `${value} wages in the household`,
      ru: `зарплат в семье: ${value}`,
      kk: `отбасындағы жалақы саны: ${value}`,
    }),
    down: (value: string): Text => ({
      en: `a down payment of ${value}`,
      ru: `первый взнос ${value}`,
      kk: `бастапқы жарна ${value}`,
    }),
    rate: (value: string): Text => ({
      en: `an interest rate of ${value}`,
      ru: `ставка ${value}`,
      kk: `мөлшерлеме ${value}`,
    }),
    term: (value: string): Text => ({
      en: `a term of ${value}`,
      ru: `срок ${value}`,
      kk: `мерзім ${value}`,
    }),
  },
  noEarners: { en: "no number of wages", ru: "ни одного числа зарплат", kk: "жалақы саны көрсетілмеген" },
  earnersWanted: {
    en: "numbers above zero and up to 10, such as 1,2, each once",
    ru: "числа больше нуля и не больше 10, например 1,2, каждое один раз",
    kk: "нөлден жоғары, 10-нан аспайтын сандар, мысалы 1,2, әрқайсысы бір рет",
  },
  downWanted: {
    en: "per cent of the price, 0 or from 1 to 99, such as 20",
    ru: "проценты цены, 0 или от 1 до 99, например 20",
    kk: "бағаның пайызы, 0 немесе 1-ден 99-ға дейін, мысалы 20",
  },
  rateWanted: {
    en: "per cent a year, 0 or from 0.1 to 100, such as 7",
    ru: "проценты годовых, 0 или от 0,1 до 100, например 7",
    kk: "жылдық пайыз, 0 немесе 0,1-ден 100-ге дейін, мысалы 7",
  },
  termWanted: {
    en: "whole years from 1 to 50, such as 25",
    ru: "целое число лет от 1 до 50, например 25",
    kk: "1-ден 50-ге дейін бүтін жыл саны, мысалы 25",
  },
} as const;

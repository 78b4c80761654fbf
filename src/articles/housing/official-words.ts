import { spoken, type Text } from "../../languages.js";
import { terms } from "../../language/glossary.js";
import type { OfficialPlace } from "./analysis-official.js";

/** Places of the official series by their names. */
export const placeNames: Record<OfficialPlace, Text> = {
  Kazakhstan: { en: "Kazakhstan", ru: "Казахстан", kk: "Қазақстан" },
  Astana: terms.astana,
  Almaty: terms.almaty,
  Shymkent: terms.shymkent,
};

/** What tables and charts say of official prices. */
export const officialWords = spoken({
  nominal: {
    en: "Official price of a square metre in new flats, tenge at the end of the year",
    ru: "Официальная цена квадратного метра нового жилья, тенге на конец года",
    kk: "Жаңа тұрғын үйдің шаршы метрінің ресми бағасы, жыл соңына теңге",
  },
  real: (year: string) => ({
    en: `Official price of a square metre in new flats in real terms, tenge of the end of ${year}`,
    ru: `Официальная цена квадратного метра нового жилья в реальном выражении, тенге конца ${year} года`,
    kk: `Жаңа тұрғын үйдің шаршы метрінің нақты мәндегі ресми бағасы, ${year} жылдың соңындағы теңгемен`,
  }),
  monthlyWages: {
    en: "Official price of a square metre in new flats, monthly wages of the country",
    ru: "Официальная цена квадратного метра нового жилья в среднемесячных зарплатах по стране",
    kk: "Жаңа тұрғын үйдің шаршы метрінің ресми бағасы, ел бойынша айлық жалақымен",
  },
  growth: {
    en: "Growth of official prices of new flats, consumer prices and wages, %",
    ru: "Рост официальных цен нового жилья, потребительских цен и зарплат, %",
    kk: "Жаңа тұрғын үйдің ресми бағасының, тұтыну бағаларының және жалақының өсімі, %",
  },
  place: { en: "place", ru: "место", kk: "орны" },
  price: { en: "price", ru: "цена", kk: "баға" },
  consumerPrices: { en: "consumer prices", ru: "потребительские цены", kk: "тұтыну бағалары" },
  realPrice: { en: "price in real terms", ru: "цена в реальном выражении", kk: "нақты мәндегі баға" },
  wage: { en: "wage, country", ru: "зарплата по стране", kk: "ел бойынша жалақы" },
  priceInWages: { en: "price in wages", ru: "цена в зарплатах", kk: "жалақымен өлшенген баға" },
  notes: {
    prices: {
      en: "Bureau of National Statistics, vintage of November 2026. Prices of Shymkent for 2003 and 2004 are not published.",
      ru: "Бюро национальной статистики, данные на ноябрь 2026 года. Цен Шымкента за 2003 и 2004 годы не опубликовано.",
      kk: "Ұлттық статистика бюросы, 2026 жылғы қарашадағы деректер. Шымкенттің 2003 және 2004 жылдардағы бағасы жарияланбаған.",
    },
    consumerPrices: {
      en: "Consumer prices: indices of all items chained from December to December.",
      ru: "Потребительские цены: индексы по всем товарам и услугам, цепные от декабря к декабрю.",
      kk: "Тұтыну бағалары: барлық тауарлар мен қызметтердің желтоқсаннан желтоқсанға тізбектелген индекстері.",
    },
    wages: {
      en: "Wage: average monthly nominal wage of the country without small enterprises; by city none is at hand.",
      ru: "Зарплата: среднемесячная номинальная по стране, без малых предприятий; по городам её в наличии нет.",
      kk: "Жалақы: ел бойынша шағын кәсіпорындарсыз орташа айлық атаулы жалақы; қалалар бойынша қолда жоқ.",
    },
  },
  chart: {
    title: {
      en: "Official prices of new flats in real terms and in wages",
      ru: "Официальные цены нового жилья в реальном выражении и в зарплатах",
      kk: "Жаңа тұрғын үйдің ресми бағасы нақты мәнде және жалақымен",
    },
    units: (year: string) => ({
      en: `Per square metre: thousand tenge of the end of ${year} (upper chart), monthly wages of the country (lower chart)`,
      ru: `Квадратный метр; вверху тыс. тенге конца ${year} года, внизу среднемесячные зарплаты по стране`,
      kk: `Шаршы метр; жоғарыда ${year} жылдың соңындағы мың теңге, төменде ел бойынша айлық жалақы`,
    }),
    realPanel: { en: "In real terms", ru: "В реальном выражении", kk: "Нақты мәнде" },
    wagesPanel: {
      en: "In monthly wages of the country",
      ru: "В среднемесячных зарплатах по стране",
      kk: "Ел бойынша айлық жалақымен",
    },
    source: {
      en: "Bureau of National Statistics, vintage of November 2026; deflated by consumer prices, December to December",
      ru: "Бюро национальной статистики, данные на ноябрь 2026 года; пересчёт по потребительским ценам, декабрь к декабрю",
      kk: "Ұлттық статистика бюросы, 2026 жылғы қарашадағы деректер; тұтыну бағаларымен, желтоқсанға желтоқсан, қайта есептелген",
    },
  },
  columns: {
    place: { en: "Place", ru: "Место", kk: "Орны" },
    year: { en: "Year", ru: "Год", kk: "Жыл" },
    thousand_tenge: { en: "Thousand tenge", ru: "Тыс. тенге", kk: "Мың теңге" },
    real_thousand_tenge: {
      en: "Thousand tenge in real terms",
      ru: "Тыс. тенге в реальном выражении",
      kk: "Нақты мәндегі мың теңге",
    },
    monthly_wages: { en: "Monthly wages", ru: "Месячных зарплат", kk: "Айлық жалақы саны" },
  },
});

import { describe, expect, it } from "vitest";
import { unitsIn, withoutUnits, type Aspect } from "../../src/files/units.js";

const money: Aspect[] = ["measure", "scale", "area", "period"];
const quantity = (text: string) =>
  unitsIn(text, ["measure", "scale"]).map(({ value, scale }) => [value, scale]);

describe("the units that a header names", () => {
  it.each([
    ["wage (thousand tenge)", 1e3],
    ["wage, тыс. тенге", 1e3],
    ["wage (тыс.тенге)", 1e3],
    ["зарплата в тыс. тенге", 1e3],
    ["зарплата, тысяч тенге", 1e3],
    ["зарплата (в тысячах тенге)", 1e3],
    ["wage (KZT thousand)", 1e3],
    ["wage, KZT '000", 1e3],
    ["wage (1000 tenge)", 1e3],
    ["wage, 1 000 ₸", 1e3],
    ["wage (тыс. ₸)", 1e3],
    ["wage_thousand_tenge", 1e3],
    ["жалақы, мың теңге", 1e3],
    ["wage (thousands of tenge)", 1e3],
    ["tenge (thousands)", 1e3],
    ["output, in thousands, tenge", 1e3],
    ["output, million tenge", 1e6],
    ["объем, млн. тг", 1e6],
    ["көлемі, миллион теңге", 1e6],
    ["output (KZT bn)", 1e9],
    ["объем (млрд тенге)", 1e9],
    ["объем, миллиардов тенге", 1e9],
    ["объем, трлн тенге", 1e12],
    ["output, thousand million tenge", 1e9],
    ["wage (tenge)", 1],
    ["жалақы, теңгемен", 1],
    ["wage, ₸", 1],
  ])("%s", (text, scale) => {
    expect(quantity(text)).toEqual([["tenge", scale]]);
  });

  it.each([
    ["wage (USD)", "US dollar", 1],
    ["wage, тыс. долл. США", "US dollar", 1e3],
    ["wage ($)", "US dollar", 1],
    ["output, $ million", "US dollar", 1e6],
    ["зарплата, доллары", "US dollar", 1],
    ["зарплата, руб.", "rouble", 1],
    ["зарплата, тыс. рублей", "rouble", 1e3],
    ["wage RUB", "rouble", 1],
    ["wage (EUR)", "euro", 1],
    ["wage, €", "euro", 1],
    ["зарплата, сом", "som", 1],
    ["зарплата (юаней)", "yuan", 1],
    ["output, %", "per cent", 1],
    ["output, тыс. тонн", "tonne", 1e3],
  ])("%s is in another measure", (text, measure, scale) => {
    expect(quantity(text)).toEqual([[measure, scale]]);
  });

  it.each([
    ["price per square foot, tenge", "square foot"],
    ["цена за сотку, тенге", "hundred square metres"],
    ["price per m², tenge", "square metre"],
    ["цена за 1 кв. м, тенге", "square metre"],
    ["цена за квартиру", "dwelling"],
  ])("%s says what the price is for", (text, area) => {
    expect(unitsIn(text, ["area"]).map(({ value }) => value)).toEqual([area]);
  });

  it.each([
    ["annual wage", "year"],
    ["wage per year", "year"],
    ["годовая зарплата", "year"],
    ["среднегодовая зарплата", "year"],
    ["зарплата за год", "year"],
    ["жылдық жалақы", "year"],
    ["hourly wage", "hour"],
    ["average monthly wage", "month"],
    ["среднемесячная зарплата", "month"],
    ["айлық жалақы", "month"],
  ])("%s says for how long", (text, period) => {
    expect(unitsIn(text, ["period"]).map(({ value }) => value)).toEqual([period]);
  });

  it.each([
    ["nominal (2002-2004=100)", "2002-2004"],
    ["2014-2016=100", "2014-2016"],
    ["2014–16 = 100", "2014-2016"],
    ["2002-2004 годы = 100", "2002-2004"],
    ["2002–2004 гг. = 100", "2002-2004"],
    ["nominal_2014_2016_100", "2014-2016"],
    ["nominal (2002-2004)", "2002-2004"],
    ["индекс, база 2002-2004", "2002-2004"],
    ["base year 2010", "2010"],
    ["Dec 2020=100", "2020"],
    ["December = 100", "december"],
    ["previous month = 100", "previous month"],
    ["food_cpi_previous_month_100", "previous month"],
    ["в процентах к предыдущему месяцу", "previous month"],
    ["өткен айға, пайызбен", "previous month"],
    ["соответствующий месяц прошлого года = 100", "same month of the previous year"],
    ["в % к соответствующему периоду предыдущего года", "same month of the previous year"],
    ["year on year", "same month of the previous year"],
    ["cpi_yoy", "same month of the previous year"],
    ["к декабрю предыдущего года", "December of the previous year"],
    ["өткен жылғы желтоқсанға", "December of the previous year"],
    ["previous year = 100", "previous year"],
    ["с начала года", "beginning of the year"],
  ])("%s says what is 100", (text, base) => {
    expect(unitsIn(text, ["base"]).map(({ value }) => value)).toEqual([base]);
  });

  it.each([
    "nominal (1990-2024)",
    "food price index",
    "CPI, 2000-2024",
    "Индекс потребительских цен за январь-декабрь 2024 года",
  ])("%s says nothing of a base", (text) => {
    expect(unitsIn(text, ["base"])).toEqual([]);
  });

  it.each([
    ["Average monthly wage, thousand tenge", "average wage"],
    ["wage in thousands", "wage"],
    ["Цена за 1 кв. м, тенге", "цена"],
    ["price_per_square_metre_tenge", "price"],
    ["Среднемесячная заработная плата (тыс. тенге)", "заработная плата"],
    ["annual wage", "wage"],
  ])("%s is the name %s", (text, name) => {
    expect(withoutUnits(text, money)).toBe(name);
  });
});

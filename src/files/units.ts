/**
 * What headers and titles say of the unit of their numbers: "wage (thousand tenge)", "млрд тенге", "2014-2016 = 100".
 * One table of words, in English, Russian and Kazakh; what the words of a column must say is a `Unit`.
 */

/** What a unit can say of. */
export type Aspect = "measure" | "scale" | "area" | "period" | "base";

/** What a column of numbers is expected in. Only the aspects that are there are read. */
export interface Unit {
  /** What is measured or counted in, such as "tenge"; a count has none. */
  measure?: "tenge";
  /** In how many of them: 1,000,000 for million tenge. */
  scale?: number;
  /** What a price is for. */
  area?: "square metre";
  /** The span of time that a sum is for. */
  period?: "month" | "year";
  /** What an index is 100 in: "2014-2016", "previous month". */
  base?: string;
}

/** Something said of a unit. */
export interface Mention {
  aspect: Exclude<Aspect, "scale">;
  /** By the table below; "" where a scale stands alone, as in "wage, thousands". */
  value: string;
  /** In how many: 1000 for thousand tenge. */
  scale: number;
  /** As it was found, letter case aside. */
  text: string;
}

interface Entry {
  aspect: Aspect;
  value: string | number;
  /** A regular expression of whole words; Cyrillic endings are left open. */
  words: string;
}

const entries: readonly Entry[] = [
  { aspect: "scale", value: 1e3, words: "thousands?|thous|тыс|тысяч\\p{L}*|мың|['’]000s?" },
  { aspect: "scale", value: 1e6, words: "millions?|mln|mio|mn|млн|миллион\\p{L}*" },
  { aspect: "scale", value: 1e9, words: "billions?|bln|bn|млрд|миллиард\\p{L}*" },
  { aspect: "scale", value: 1e12, words: "trillions?|trln|trn|tn|трлн|триллион\\p{L}*" },

  { aspect: "measure", value: "tenge", words: "tenges?|kzt|тенге|тнг|тг|теңге\\p{L}*|₸" },
  { aspect: "measure", value: "US dollar", words: "usd|(?:us ?)?dollars?|доллар\\p{L}*|долл|(?:us ?)?\\$" },
  { aspect: "measure", value: "euro", words: "eur|euros?|евро|еуро|€" },
  { aspect: "measure", value: "rouble", words: "rub|rur|rou?bles?|руб|рубл\\p{L}*|₽" },
  { aspect: "measure", value: "yuan", words: "cny|rmb|yuans?|юан\\p{L}*|¥" },
  { aspect: "measure", value: "som", words: "kgs|soms?|сом|сомов|сома|сомах" },
  { aspect: "measure", value: "sum", words: "uzs|soums?|сумов|сумах" },
  { aspect: "measure", value: "pound", words: "gbp|pounds?|фунт\\p{L}*|£" },
  { aspect: "measure", value: "lira", words: "try|liras?|лир\\p{L}*|₺" },
  { aspect: "measure", value: "per cent", words: "per ?cent|процент\\p{L}*|пайыз\\p{L}*|%" },
  { aspect: "measure", value: "tonne", words: "tonnes?|tons?|тонн\\p{L}*|т(?=\\.?$)|kg|кг" },
  { aspect: "measure", value: "calculation index", words: "mci|мрп|аек|мзп" },

  {
    aspect: "area",
    value: "square metre",
    words:
      "m2|m²|м2|м²|sq\\.? ?m|sqm|square met(?:re|er)s?|кв\\.? ?м(?:етр\\p{L}*)?|квадратн\\p{L}* метр\\p{L}*|" +
      "ш\\.? ?м|шаршы ?метр\\p{L}*",
  },
  {
    aspect: "area",
    value: "square foot",
    words: "sq\\.? ?ft|sqft|ft2|ft²|square (?:foot|feet)|кв\\.? ?фут\\p{L}*|квадратн\\p{L}* фут\\p{L}*",
  },
  { aspect: "area", value: "hundred square metres", words: "сот(?:ка|ки|ку|ок|ке)|сотых?" },
  { aspect: "area", value: "hectare", words: "ha|hectares?|га|гектар\\p{L}*|acres?|акр\\p{L}*" },
  {
    aspect: "area",
    value: "dwelling",
    words: "dwellings?|apartments?|flats?|houses?|квартир\\p{L}*|дом|объект\\p{L}*|пәтер\\p{L}*|үй",
  },

  {
    aspect: "period",
    value: "month",
    words: "months?|monthly|mo|месяц\\p{L}*|мес|\\p{L}*месячн\\p{L}*|ай|айлық|айына",
  },
  {
    aspect: "period",
    value: "quarter",
    words: "quarters?|quarterly|кварт\\p{L}*|\\p{L}*квартальн\\p{L}*|тоқсан\\p{L}*",
  },
  {
    aspect: "period",
    value: "year",
    words:
      "annual|annually|annum|p\\.?a|yearly|(?:per|a|/) ?year|\\p{L}*годов\\p{L}*|(?:в|за|/) ?год|жылдық|жылына",
  },
  { aspect: "period", value: "week", words: "weeks?|weekly|недел\\p{L}*|еженедельн\\p{L}*|апта\\p{L}*" },
  { aspect: "period", value: "day", words: "days?|daily|день|дневн\\p{L}*|күн\\p{L}*" },
  { aspect: "period", value: "hour", words: "hours?|hourly|час|часов\\p{L}*|почасов\\p{L}*|сағат\\p{L}*" },

  {
    aspect: "base",
    value: "previous month",
    words:
      "(?:previous|preceding|prior|last) month|month[ -]o(?:n|ver)[ -]month|m[/-]?o[/-]?m|m/m|м/м|" +
      "(?:предыдущ|прошл|предшествующ)\\p{L}* месяц\\p{L}*|(?:өткен|алдыңғы) ай\\p{L}*",
  },
  {
    aspect: "base",
    value: "same month of the previous year",
    words:
      "(?:same|corresponding) (?:month|period) (?:of|in|a) (?:the )?(?:previous|preceding|prior|last|year)(?: year| earlier)?|" +
      "year[ -]o(?:n|ver)[ -]year|y[/-]?o[/-]?y|y/y|г/г|(?:12|twelve)[ -]months?|annual|" +
      "(?:соответствующ|аналогичн)\\p{L}* (?:месяц|период)\\p{L}* (?:прошл|предыдущ)\\p{L}* год\\p{L}*|" +
      "(?:өткен|алдыңғы) жыл\\p{L}* (?:сәйкес|тиісті|сол|осы) (?:ай|кезең)\\p{L}*",
  },
  {
    aspect: "base",
    value: "December of the previous year",
    words:
      "(?:previous|preceding|prior|last) december|december of (?:the )?(?:previous|preceding|prior|last) year|" +
      "december on december|dec/dec|дек/дек|к декабрю(?: (?:прошл|предыдущ)\\p{L}* года)?|" +
      "декабр\\p{L}* (?:прошл|предыдущ)\\p{L}* года|(?:өткен|алдыңғы) жыл\\p{L}* желтоқсан\\p{L}*",
  },
  {
    aspect: "base",
    value: "previous year",
    words:
      "(?:previous|preceding|prior|last) year|(?:прошл|предыдущ)\\p{L}* год\\p{L}*|(?:өткен|алдыңғы) жыл\\p{L}*",
  },
  {
    aspect: "base",
    value: "beginning of the year",
    words: "year[ -]to[ -]date|ytd|beginning of (?:the )?year|с начала года|жыл бас\\p{L}*",
  },
];

const signs = "[$€₽¥₸£₺%]";
const patterns = entries.map((entry) => ({
  ...entry,
  pattern: new RegExp(
    `(?<![\\p{L}\\p{N}'’])(?:${entry.words})(?![\\p{L}\\p{N}])\\.?|(?<=\\p{N})(?:${entry.words})(?<=${signs})`,
    "gu",
  ),
}));

/** Words between others that say nothing of a unit by themselves. */
const connecting =
  /(?<![\p{L}\p{N}])(?:per|a|an|the|in|of|for|on|to|one|1|each|за|в|во|на|к|один|одного|одну|бір|үшін|бойынша)(?![\p{L}\p{N}])/gu;

/** A header as its words are read: letter case, ё, underscores and kinds of space aside. */
function plain(text: string): string {
  return text
    .normalize("NFC")
    .toLowerCase()
    .replace(/ё/g, "е")
    .replace(/[\s_]+/g, " ")
    .trim();
}

interface Token {
  aspect: Aspect;
  value: string | number;
  from: number;
  to: number;
}

/** Non-overlapping tokens of some aspects: the first, and of those that begin together the longest. */
function tokensOf(text: string, aspects: readonly Aspect[]): Token[] {
  const all: Token[] = patterns
    .filter(({ aspect }) => aspects.includes(aspect))
    .flatMap(({ aspect, value, pattern }) =>
      [...text.matchAll(pattern)].map((match) => ({
        aspect,
        value,
        from: match.index!,
        to: match.index! + match[0].length,
      })),
    );
  if (aspects.includes("scale")) all.push(...powersOfTen(text));
  if (aspects.includes("base")) all.push(...statedBases(text));
  all.sort((a, b) => a.from - b.from || b.to - a.to);
  return all.filter(({ from }, i) =>
    all.slice(0, i).every((before) => before.to <= from || before.from > from),
  );
}

/** "1000" and "1 000 000" in front of a word of the table: "1000 tenge". */
function powersOfTen(text: string): Token[] {
  const words = entries
    .filter(({ aspect }) => aspect === "measure" || aspect === "scale")
    .map((e) => e.words);
  const pattern = new RegExp(
    `(?<![\\p{N}.,=])1?(?:[ .,]?0)+ ?(?=(?:${words.join("|")})(?![\\p{L}\\p{N}]))`,
    "gu",
  );
  return [...text.matchAll(pattern)].map((match) => ({
    aspect: "scale",
    value: 10 ** match[0].replace(/[^0]/g, "").length,
    from: match.index!,
    to: match.index! + match[0].length,
  }));
}

const years = "(?:19|20)\\d\\d(?:\\s*[-–—/ ]\\s*(?:(?:19|20)\\d\\d|\\d\\d))?";
const hundred = new RegExp(
  `(${years})(?:\\s*\\p{L}+\\.?){0,2}\\s*[= ]\\s*100(?!\\d)|100\\s*=\\s*(${years})`,
  "gu",
);
const named = new RegExp(`(?:base|баз)\\p{L}*[^\\d,;()]{0,20}(${years})|(${years}) base`, "gu");
const inBrackets = new RegExp(`(?<=[([])\\s*(${years})\\s*(?=[)\\]])`, "gu");
const otherBase = /([^=,;()[\]]+?)\s*=\s*100(?!\d)/gu;

/** "2014-2016 = 100", "base 2015", "nominal_2014_2016_100"; other words before "= 100" are a base of their own. */
function statedBases(text: string): Token[] {
  const tokens: Token[] = [];
  const add = (match: RegExpMatchArray, value: string) =>
    tokens.push({ aspect: "base", value, from: match.index!, to: match.index! + match[0].length });
  for (const match of [...text.matchAll(hundred), ...text.matchAll(named)]) {
    add(match, fullYears((match[1] ?? match[2])!));
  }
  for (const match of text.matchAll(inBrackets)) {
    const [from, to] = fullYears(match[1]!).split("-").map(Number);
    // Three years or fewer are a base; more are the years that the column covers.
    if (to !== undefined && to - from! <= 2) add(match, fullYears(match[1]!));
  }
  for (const match of text.matchAll(otherBase)) {
    const words = match[1]!.trim();
    const known = patterns.some(({ aspect, pattern }) => aspect === "base" && words.search(pattern) >= 0);
    if (words !== "" && !known && !new RegExp(years, "u").test(words)) add(match, words);
  }
  return tokens;
}

/** "2014-16" is "2014-2016". */
function fullYears(text: string): string {
  const [from, to] = text.match(/\d+/g)!;
  if (to === undefined) return from!;
  return `${from}-${to.length === 2 ? from!.slice(0, 2) + to : to}`;
}

/** The aspects that a column in a unit is read for. */
export function aspectsOf({ area, period, base }: Unit): Aspect[] {
  if (base !== undefined) return ["base"];
  return ["measure", "scale", ...(area ? ["area" as const] : []), ...(period ? ["period" as const] : [])];
}

/**
 * What a text says of units, in its order. A scale and a measure beside each other are one mention; so are
 * the only scale and the only measure of a text.
 *
 * @example
 * const [unit] = unitsIn("Wage (thousand tenge)", ["measure", "scale"]);
 * unit; // => { aspect: "measure", value: "tenge", scale: 1000, text: "thousand tenge" }
 */
export function unitsIn(text: string, aspects: readonly Aspect[]): Mention[] {
  const words = plain(text);
  const tokens = tokensOf(words, aspects);
  const mentions: (Mention & { to: number })[] = [];
  for (const { aspect, value, from, to } of tokens) {
    const before = mentions.at(-1);
    const isQuantity = aspect === "scale" || aspect === "measure";
    const between = before === undefined ? "" : words.slice(before.to, from);
    const joins =
      isQuantity &&
      before?.aspect === "measure" &&
      (before.value === "" || aspect === "scale") &&
      /^[\s.,([/:]*(?:of|в)?\s*$/u.test(between);
    if (joins) {
      before.text += between + words.slice(from, to);
      before.to = to;
      if (aspect === "scale") before.scale *= value as number;
      else before.value = value as string;
      continue;
    }
    mentions.push({
      aspect: aspect === "scale" ? "measure" : aspect,
      value: aspect === "scale" ? "" : (value as string),
      scale: aspect === "scale" ? (value as number) : 1,
      text: words.slice(from, to),
      to,
    });
  }
  const quantities = mentions.filter(({ aspect }) => aspect === "measure");
  const [one, other] = quantities;
  if (quantities.length === 2 && (one!.value === "") !== (other!.value === "")) {
    one!.value ||= other!.value;
    one!.scale *= other!.scale;
    one!.text = [one!.text, other!.text].join(" ");
    mentions.splice(mentions.indexOf(other!), 1);
  }
  return mentions.map(({ aspect, value, scale, text: found }) => ({ aspect, value, scale, text: found }));
}

/**
 * A header without what it says of units: what remains is the name of what is measured. What stands in brackets
 * goes as well.
 *
 * @example
 * withoutUnits("Average monthly wage, thousand tenge", ["measure", "scale", "period"]); // => "average wage"
 */
export function withoutUnits(text: string, aspects: readonly Aspect[]): string {
  return remainder(plain(text).replace(/\([^)]*\)|\[[^\]]*\]/g, " "), aspects);
}

/** What stands in the brackets of a header and is no unit of these aspects: "(gross)". */
export function unreadBrackets(text: string, aspects: readonly Aspect[]): string[] {
  const inside = [...plain(text).matchAll(/\(([^)]*)\)|\[([^\]]*)\]/g)];
  return inside.map((match) => remainder(match[0], aspects)).filter((words) => /[\p{L}\p{N}]/u.test(words));
}

/** Words in front of a unit that stands by itself: "unit: %". */
const wordsForUnit =
  /^(?:units?(?: of measurement)?|ед\.? ?изм|единиц\p{L}*(?: измерения)?|өлшем бірліг\p{L}*)$/u;

/**
 * True where a text speaks of units of these aspects and of nothing else, as a line above a table may.
 *
 * @example
 * isOnlyUnit("unit: %", ["measure", "scale"]); // => true
 * isOnlyUnit("(growth in %)", ["measure", "scale"]); // => false
 */
export function isOnlyUnit(text: string, aspects: readonly Aspect[]): boolean {
  const rest = withoutUnits(text, aspects);
  return (rest === "" || wordsForUnit.test(rest)) && unreadBrackets(text, aspects).length === 0;
}

function remainder(text: string, aspects: readonly Aspect[]): string {
  let rest = "";
  let end = 0;
  for (const { from, to } of tokensOf(text, aspects)) {
    rest += `${text.slice(end, from)} `;
    end = Math.max(end, to);
  }
  rest += text.slice(end);
  return rest
    .replace(/[\s,.:;/()[\]-]+/g, " ")
    .replace(connecting, " ")
    .replace(/\s+/g, " ")
    .trim();
}

import type { UnitName } from "../../language/plural.js";
import { spoken, type Text, type Vocabulary } from "../../languages.js";

/** The article's title as this project gives it. */
export const title: Text = {
  en: "Social optimism of the people of Kazakhstan",
  ru: "Социальный оптимизм казахстанцев",
  kk: "Қазақстандықтардың әлеуметтік оптимизмі",
};

/** The same in a word or two, for menus. */
export const shortTitle: Text = {
  en: "Social optimism",
  ru: "Социальный оптимизм",
  kk: "Әлеуметтік оптимизм",
};

/** Units of the article's printed figures, in short. */
export const units = {
  respondents: {
    en: { one: "respondent", other: "respondents" },
    ru: { one: "респондент", few: "респондента", many: "респондентов", other: "респондента" },
    kk: { other: "респондент" },
  },
  regions: {
    en: { one: "region", other: "regions" },
    ru: { one: "область", few: "области", many: "областей", other: "области" },
    kk: { other: "облыс" },
  },
  principles: {
    en: { one: "principle", other: "principles" },
    ru: { one: "принцип", few: "принципа", many: "принципов", other: "принципа" },
    kk: { other: "қағидат" },
  },
} satisfies Record<string, UnitName>;

/** What people answered, by the id of the share. */
const answers = {
  "future.life.much_better": {
    en: "life in 20 years: much better",
    ru: "жизнь через 20 лет: намного лучше",
    kk: "20 жылдан кейін: әлдеқайда жақсы",
  },
  "future.life.somewhat_better": { en: "somewhat better", ru: "несколько лучше", kk: "біршама жақсы" },
  better: { en: "both together", ru: "то и другое вместе", kk: "екеуі бірге" },
  "future.life.same": { en: "nothing will change", ru: "ничего не изменится", kk: "ештеңе өзгермейді" },
  "future.life.worse": {
    en: "somewhat or much worse",
    ru: "несколько или намного хуже",
    kk: "біршама немесе әлдеқайда нашар",
  },
  "future.life.hard_to_say": { en: "hard to say", ru: "затрудняются ответить", kk: "жауап беруге қиналады" },
  "future.confidence": {
    en: "confident in tomorrow",
    ru: "уверены в завтрашнем дне",
    kk: "ертеңгі күнге сенімді",
  },
  "future.reasons.self": {
    en: "ground of confidence: own strength",
    ru: "основа уверенности: свои силы",
    kk: "сенімділік негізі: өз күші",
  },
  "future.reasons.family": { en: "family and friends", ru: "семья и близкие", kk: "отбасы мен жақындар" },
  "future.reasons.hope": { en: "hope", ru: "надежда на лучшее", kk: "жақсылықтан үміт" },
  "future.reasons.faith": { en: "faith", ru: "вера и духовность", kk: "дін мен руханият" },
  "future.reasons.work": { en: "work and career", ru: "работа и карьера", kk: "жұмыс пен мансап" },
  "future.reasons.changes": {
    en: "changes in the country",
    ru: "изменения в стране",
    kk: "елдегі өзгерістер",
  },
  "future.reasons.education": {
    en: "education and occupation",
    ru: "образование и профессия",
    kk: "білім мен кәсіп",
  },
  "future.reasons.health": { en: "health", ru: "здоровье", kk: "денсаулық" },
  "future.reasons.wealth": { en: "means of the family", ru: "достаток семьи", kk: "отбасы дәулеті" },
  "future.reasons.trust": { en: "trust in the authorities", ru: "доверие к власти", kk: "билікке сенім" },
  "future.reasons.demand": { en: "being in demand", ru: "востребованность", kk: "сұранысқа ие болу" },
  "future.reasons.democracy": {
    en: "democracy and human rights",
    ru: "демократия и права человека",
    kk: "демократия мен адам құқықтары",
  },
  "wellbeing.mood": {
    en: "optimistic and in a good mood, 2024",
    ru: "оптимизм и хорошее настроение, 2024",
    kk: "оптимизм мен жақсы көңіл күй, 2024",
  },
  "wellbeing.direction": {
    en: "the country's direction is right, 2024",
    ru: "страна на верном пути, 2024",
    kk: "ел дұрыс бағытта, 2024",
  },
  "trust.president": {
    en: "approval of the President, 2023",
    ru: "одобрение Президента, 2023",
    kk: "Президентті мақұлдау, 2023",
  },
  "trust.parliament": {
    en: "approval of the Parliament, 2023",
    ru: "одобрение Парламента, 2023",
    kk: "Парламентті мақұлдау, 2023",
  },
} satisfies Vocabulary;

/**
 * An answer by the id of its share; a better life, much or somewhat, is "better".
 *
 * @example
 * answerName("future.reasons.faith").ru; // => "вера и духовность"
 */
export function answerName(id: string): Text {
  return (answers as Readonly<Record<string, Text>>)[id] ?? { en: id, ru: id, kk: id };
}

/** A better life where it stands without the two answers before it. */
export const betterLife: Text = {
  en: "expect a better life in 20 years",
  ru: "ожидают лучшей жизни через 20 лет",
  kk: "20 жылдан кейін жақсырақ өмір күтеді",
};

/**
 * What tables and charts of this article say beyond the glossary.
 *
 * @example
 * optimismWords("kk").answer; // => "жауап"
 */
export const optimismWords = spoken({
  answer: { en: "answer", ru: "ответ", kk: "жауап" },
  printedPercent: { en: "printed, %", ru: "опубликовано, %", kk: "жарияланған, %" },
  counts: {
    en: "respondents that give it",
    ru: "число респондентов, дающее её",
    kk: "оны беретін респондент саны",
  },
  marginSimple: {
    en: "margin of error, simple random sample, pp",
    ru: "предельная ошибка, простая случайная выборка, п.п.",
    kk: "шекті қате, қарапайым кездейсоқ іріктеме, п.т.",
  },
  marginClustered: (effect: string) => ({
    en: `margin of error, design effect ${effect}, pp`,
    ru: `предельная ошибка, дизайн-эффект ${effect}, п.п.`,
    kk: `шекті қате, дизайн-эффект ${effect}, п.т.`,
  }),
  intervalClustered: (effect: string) => ({
    en: `95% interval, design effect ${effect}`,
    ru: `95%-ный интервал, дизайн-эффект ${effect}`,
    kk: `95\u00A0%-дық аралық, дизайн-эффект ${effect}`,
  }),
  sharesTitle: (respondents: string) => ({
    en: `Shares of the survey of 2023 and their precision, ${respondents} respondents`,
    ru: `Доли опроса 2023 года и их точность, ${respondents} респондентов`,
    kk: `2023 жылғы сауалнама үлестері және олардың дәлдігі, ${respondents} респондент`,
  }),
  /** @param from respondents from which every share is reached, @param wider margins of the grounds of the confident alone, per cent */
  sharesNote: (from: string, wider: string) => ({
    en: `That a number of respondents gives a share says nothing here: with ${from} respondents or more every share of one decimal is given by some number of them. How the sample was drawn is not printed; the design effect is an assumption. The grounds are taken as shares of all respondents; of those who are confident alone their margins would be ${wider} % wider.`,
    ru: `То, что доля получается из какого-то числа респондентов, здесь ничего не доказывает: начиная с ${from} респондентов любую долю с одним десятичным знаком даёт какое-то их число. Как построена выборка, не опубликовано; дизайн-эффект\u00A0— предположение. Основы взяты как доли всех респондентов; от одних уверенных их предельные ошибки были бы на ${wider}\u00A0% больше.`,
    kk: `Үлестің қандай да бір респондент санынан шығуы мұнда ештеңені дәлелдемейді: ${from} респонденттен бастап бір ондық таңбалы кез келген үлесті қандай да бір сан береді. Іріктеменің қалай құрылғаны жарияланбаған; дизайн-эффект — болжам. Негіздер барлық респонденттердің үлесі ретінде алынған; тек сенімділерден алынса, олардың шекті қателері ${wider}\u00A0%-ға үлкен болар еді.`,
  }),
  majoritiesTitle: {
    en: "What a majority needs",
    ru: "Что нужно для большинства",
    kk: "Көпшілік үшін не керек",
  },
  respondentsNeeded: {
    en: "respondents needed, simple random sample",
    ru: "нужно респондентов, простая случайная выборка",
    kk: "қажет респондент саны, қарапайым кездейсоқ іріктеме",
  },
  respondentsNeededClustered: (effect: string) => ({
    en: `respondents needed, design effect ${effect}`,
    ru: `нужно респондентов, дизайн-эффект ${effect}`,
    kk: `қажет респондент саны, дизайн-эффект ${effect}`,
  }),
  designEffectAllowed: {
    en: "largest design effect that leaves it a majority",
    ru: "наибольший дизайн-эффект, при котором это большинство",
    kk: "көпшілік болып қалатын ең үлкен дизайн-эффект",
  },
  sampleNotPrinted: { en: "sample not printed", ru: "выборка не опубликована", kk: "іріктеме жарияланбаған" },
  sumsTitle: {
    en: "Sums of the shares of answers",
    ru: "Суммы долей ответов",
    kk: "Жауап үлестерінің қосындылары",
  },
  question: { en: "question", ru: "вопрос", kk: "сұрақ" },
  answersCount: { en: "answers", ru: "ответов", kk: "жауап саны" },
  total: { en: "sum, %", ru: "сумма, %", kk: "қосынды, %" },
  rounding: { en: "by rounding", ru: "с учётом округления", kk: "дөңгелектеу шегінде" },
  edit: {
    en: "one character that would make it 100",
    ru: "один знак, который дал бы 100",
    kk: "100 беретін бір таңба",
  },
  editOf: (printed: string, instead: string, sum: string) => ({
    en: `${printed} → ${instead} (${sum})`,
    ru: `${printed} → ${instead} (${sum})`,
    kk: `${printed} → ${instead} (${sum})`,
  }),
  none: { en: "none", ru: "нет", kk: "жоқ" },
  mayExceed: { en: "may exceed 100", ru: "может быть больше 100", kk: "100-ден асуы мүмкін" },
  leavesRoom: {
    en: "other answers not printed",
    ru: "прочие ответы не опубликованы",
    kk: "басқа жауаптар жарияланбаған",
  },
  chance: {
    en: "such an edit by chance, %",
    ru: "такая правка случайно, %",
    kk: "мұндай түзету кездейсоқ, %",
  },
  sumsNote: {
    en: "What one character explains is a possibility, no fact: it may be lost in print or in the reading of the page by machine, and answers left out of the text would explain the sum as well. By chance: so often one character would close the same gap if the shares had other digits.",
    ru: "То, что объясняет один знак,\u00A0— возможность, а не факт: он мог пропасть при печати или при машинном чтении страницы, а ответы, не вошедшие в текст, объяснили бы сумму так же. Случайно: так часто один знак покрыл бы ту же разницу, будь в долях другие цифры.",
    kk: "Бір таңба түсіндіретін нәрсе — мүмкіндік, факт емес: ол басылымда немесе бетті машинамен оқығанда жоғалуы мүмкін, ал мәтінге енбеген жауаптар да қосындыны солай түсіндірер еді. Кездейсоқ: үлестерде басқа цифрлар тұрса, бір таңба сол айырманы осындай жиілікпен жабар еді.",
  },
  sets: {
    life: { en: "life in 20 years", ru: "жизнь через 20 лет", kk: "20 жылдан кейінгі өмір" },
    lifeBothWorse: {
      en: "life in 20 years, 1.6 % for each worse answer",
      ru: "жизнь через 20 лет, 1,6\u00A0% на каждый худший ответ",
      kk: "20 жылдан кейінгі өмір, әр нашар жауапқа 1,6\u00A0%",
    },
    finances: {
      en: "satisfied with finances",
      ru: "удовлетворены финансовым положением",
      kk: "қаржылық жағдайына қанағаттанады",
    },
    grounds: {
      en: "grounds of confidence, several answers",
      ru: "основы уверенности, несколько ответов",
      kk: "сенімділік негіздері, бірнеше жауап",
    },
  },
  source: {
    en: "Kazakhstan-Spectrum 2/2025, pp.\u00A064–77, survey of 2023 with 1,500 respondents; intervals computed",
    ru: "«Казахстан-Спектр» 2/2025, с.\u00A064–77, опрос 2023 года, 1\u00A0500 респондентов; интервалы рассчитаны",
    kk: "«Қазақстан-Спектр» 2/2025, 64–77-б., 2023 жылғы сауалнама, 1\u00A0500 респондент; аралықтар есептелген",
  },
  sourceOfSums: {
    en: "Kazakhstan-Spectrum 2/2025, pp.\u00A064–77, shares as printed; sums computed",
    ru: "«Казахстан-Спектр» 2/2025, с.\u00A064–77, доли как опубликованы; суммы рассчитаны",
    kk: "«Қазақстан-Спектр» 2/2025, 64–77-б., үлестер жарияланғандай; қосындылар есептелген",
  },
  charts: {
    margins: {
      title: {
        en: "Shares of the survey of 2023 with their margins of error",
        ru: "Доли опроса 2023 года с предельной ошибкой выборки",
        kk: "2023 жылғы сауалнама үлестері және олардың шекті қатесі",
      },
      units: {
        en: "Per cent of respondents; 95% intervals",
        ru: "Проценты респондентов; 95%-ные интервалы",
        kk: "Респонденттердің пайызы; 95\u00A0%-дық аралықтар",
      },
      simple: {
        en: "simple sample",
        ru: "простая выборка",
        kk: "қарапайым іріктеме",
      },
      clustered: (effect: string) => ({
        en: `design effect ${effect}`,
        ru: `дизайн-эффект ${effect}`,
        kk: `дизайн-эффект ${effect}`,
      }),
      half: { en: "one half", ru: "половина", kk: "жартысы" },
    },
    sums: {
      title: {
        en: "Sums of the answers printed for a question",
        ru: "Суммы опубликованных ответов на вопрос",
        kk: "Сұраққа жарияланған жауаптардың қосындысы",
      },
      units: {
        en: "Per cent; 100 where each respondent gives one of the answers",
        ru: "Проценты; 100, если каждый респондент даёт один из ответов",
        kk: "Пайызбен; әр респондент жауаптардың бірін берсе, 100",
      },
      bars: {
        life: {
          en: "life in 20 years, as printed",
          ru: "жизнь через 20 лет, как опубликовано",
          kk: "20 жылдан кейінгі өмір, жарияланғандай",
        },
        edited: (printed: string, instead: string) => ({
          en: `the same with ${instead} for ${printed}`,
          ru: `то же с ${instead} вместо ${printed}`,
          kk: `${printed} орнына ${instead} болса`,
        }),
      },
    },
  },
  columns: {
    answer: { en: "Answer", ru: "Ответ", kk: "Жауап" },
    per_cent: { en: "Per cent", ru: "Проценты", kk: "Пайыз" },
    low: { en: "95% interval, low", ru: "95%-ный интервал, низ", kk: "95\u00A0%-дық аралық, төменгі шегі" },
    high: {
      en: "95% interval, high",
      ru: "95%-ный интервал, верх",
      kk: "95\u00A0%-дық аралық, жоғарғы шегі",
    },
    clustered_low: {
      en: "With design effect, low",
      ru: "С дизайн-эффектом, низ",
      kk: "Дизайн-эффектімен, төменгі шегі",
    },
    clustered_high: {
      en: "With design effect, high",
      ru: "С дизайн-эффектом, верх",
      kk: "Дизайн-эффектімен, жоғарғы шегі",
    },
    set: { en: "Question", ru: "Вопрос", kk: "Сұрақ" },
    sum: { en: "Sum, %", ru: "Сумма, %", kk: "Қосынды, %" },
  },
});

/** What the command says of itself. */
export const command = {
  description: {
    en: "Social optimism: shares of surveys with margins of error, sums of answers, what a majority needs",
    ru: "Социальный оптимизм: доли опросов с предельной ошибкой, суммы ответов, что нужно для большинства",
    kk: "Әлеуметтік оптимизм: сауалнама үлестері мен шекті қателері, жауаптар қосындысы, көпшілікке не керек",
  },
  designEffect: {
    en: "variance of a share over that of a simple random sample",
    ru: "отношение дисперсии доли к дисперсии при простой случайной выборке",
    kk: "үлес дисперсиясының қарапайым кездейсоқ іріктемедегіге қатынасы",
  },
  examples: {
    shipped: {
      en: "the shares that the article prints",
      ru: "доли, опубликованные в статье",
      kk: "мақалада жарияланған үлестер",
    },
    simple: {
      en: "as if the sample were simple",
      ru: "как если бы выборка была простой",
      kk: "іріктеме қарапайым болғандай",
    },
  },
} satisfies Vocabulary;

/** What can go wrong. */
export const problems = {
  designEffect: (effect: string): Text => ({
    en: `a design effect of ${effect}`,
    ru: `дизайн-эффект ${effect}`,
    kk: `дизайн-эффект ${effect}`,
  }),
  designEffectWanted: {
    en: "a number from 1 to 10, such as 1.5",
    ru: "число от 1 до 10, например 1,5",
    kk: "1-ден 10-ға дейінгі сан, мысалы 1,5",
  },
} satisfies Vocabulary;

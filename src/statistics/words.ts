import { asIs, inDigits, type Text, type Vocabulary } from "../languages.js";

/** Tests and measures, as a message names them. */
export const tests = {
  durbinWatson: { en: "the Durbin-Watson test", ru: "тест Дарбина–Уотсона", kk: "Дарбин–Уотсон тесті" },
  breuschGodfrey: { en: "the Breusch-Godfrey test", ru: "тест Бройша–Годфри", kk: "Бройш–Годфри тесті" },
  breuschPagan: { en: "the Breusch-Pagan test", ru: "тест Бройша–Пагана", kk: "Бройш–Паган тесті" },
  white: { en: "White's test", ru: "тест Уайта", kk: "Уайт тесті" },
  jarqueBera: { en: "the Jarque-Bera test", ru: "тест Харке–Бера", kk: "Харке–Бера тесті" },
  reset: { en: "the RESET", ru: "тест RESET", kk: "RESET тесті" },
  cooksDistance: { en: "Cook's distance", ru: "расстояние Кука", kk: "Кук қашықтығы" },
} satisfies Vocabulary;

/** A value as a Russian or Kazakh message shows it. */
/** A number in Russian and Kazakh. */
const sign = (value: number | undefined) => inDigits(value).ru;

/** How many there are of something: in Russian and Kazakh after the noun, which then needs no plural. */
const countAfterNoun =
  (en: string, ru: string, kk: string) =>
  (count: number): Text => ({ en: `${count} ${en}`, ru: `${ru}: ${count}`, kk: `${kk}: ${count}` });

/** The fewest that a purpose asks for. */
const enough =
  (en: string, ru: string, kk: string) =>
  (count: number): Text => ({
    en: `at least ${count} ${en}`,
    ru: `не меньше ${count} ${ru}`,
    kk: `${kk} кемінде ${count}`,
  });

/** The coefficients of a regression by name, with the word for the intercept if there is one. */
const listed = (names: readonly string[], hasIntercept: boolean, intercept: string) =>
  [...(hasIntercept ? [intercept] : []), ...names].join(", ");

/** What can be wrong with the data, or with what is asked of them. */
export const problems = {
  // Lengths and counts.
  otherLength: (x: number, y: number): Text => ({
    en: `the regressor has ${x} values and the dependent variable ${y}`,
    ru: `число значений регрессора — ${x}, зависимой переменной — ${y}`,
    kk: `регрессор мәндерінің саны — ${x}, тәуелді айнымалы мәндерінің саны — ${y}`,
  }),
  oneOfOtherLength: (x: number, y: number): Text => ({
    en: `a regressor has ${x} values and the dependent variable ${y}`,
    ru: `число значений одного из регрессоров — ${x}, зависимой переменной — ${y}`,
    kk: `регрессорлардың бірінің мәндер саны — ${x}, тәуелді айнымалы мәндерінің саны — ${y}`,
  }),
  regressorValues: (count: number): Text => ({
    en: `the regressor has ${count} values`,
    ru: `число значений регрессора — ${count}`,
    kk: `регрессор мәндерінің саны — ${count}`,
  }),
  asManyAsDependent: (count: number): Text => ({
    en: `${count}, as many as the dependent variable`,
    ru: `${count}, как у зависимой переменной`,
    kk: `${count}, тәуелді айнымалыдағыдай`,
  }),
  monthsAndValues: (months: number, values: number): Text => ({
    en: `a series has ${months} months and ${values} values`,
    ru: `месяцев в ряду — ${months}, значений — ${values}`,
    kk: `қатардағы айлар саны — ${months}, мәндер саны — ${values}`,
  }),
  noMonth: { en: "a series without a month", ru: "ряд без единого месяца", kk: "бірде-бір айы жоқ қатар" },
  noRegressor: {
    en: "the regression has no regressor",
    ru: "в регрессии нет регрессоров",
    kk: "регрессияда регрессор жоқ",
  },
  atLeastOne: { en: "at least one", ru: "хотя бы один", kk: "кемінде біреу" },
  values: countAfterNoun("values", "значений", "мәндер саны"),
  observations: countAfterNoun("observations", "наблюдений", "бақылаулар саны"),
  observationsForCoefficients: (
    n: number,
    k: number,
    names: readonly string[],
    hasIntercept: boolean,
  ): Text => ({
    en: `${n} observations for ${k} coefficients (${listed(names, hasIntercept, "intercept")})`,
    ru: `наблюдений: ${n}, коэффициентов: ${k} (${listed(names, hasIntercept, "свободный член")})`,
    kk: `бақылаулар саны: ${n}, коэффициенттер саны: ${k} (${listed(names, hasIntercept, "бос мүше")})`,
  }),
  observationsForTerms: (observations: number, terms: number, test: Text): Text => ({
    en: `${observations} observations for the ${terms} terms of ${test.en}`,
    ru: `${test.ru}: наблюдений ${observations}, слагаемых в регрессии ${terms}`,
    kk: `${test.kk}: бақылаулар саны ${observations}, регрессия қосылғыштарының саны ${terms}`,
  }),
  atLeast: (count: number): Text => ({
    en: `at least ${count}`,
    ru: `наблюдений не меньше ${count}`,
    kk: `кемінде ${count} бақылау`,
  }),
  enoughForLine: enough("for a line and its error", "для линии и её ошибки", "сызық пен оның қатесі үшін"),
  enoughForBlocks: enough("to resample in blocks", "для выборок из блоков", "блоктардан іріктеу үшін"),
  enoughForSieve: enough(
    "to fit the autocorrelation of the errors",
    "для оценки автокорреляции ошибок",
    "қателердің автокорреляциясын бағалау үшін",
  ),
  enoughForKpss: enough("for the KPSS test", "для теста KPSS", "KPSS тесті үшін"),
  enoughForUnitRoot: enough(
    "for a unit-root test",
    "для теста на единичный корень",
    "бірлік түбір тесті үшін",
  ),
  enoughOnEitherSide: enough("on either side", "с каждой стороны", "әр жағында"),
  enoughBesideEveryDate: enough(
    "on either side of every date tried",
    "по обе стороны от каждого проверяемого момента",
    "тексерілетін әр сәттің екі жағында",
  ),

  // Values.
  valueIs: (position: number, value: number | undefined): Text => ({
    en: `value ${position} is ${value}`,
    ru: `значение № ${position} равно ${sign(value)}`,
    kk: `${position}-мән: ${sign(value)}`,
  }),
  /** The English line has the dependent variable where others have the column. */
  dependentValueIs: (position: number, value: number | undefined): Text => ({
    en: `column the dependent variable: value ${position} is ${value}`,
    ru: `зависимая переменная: значение № ${position} равно ${sign(value)}`,
    kk: `тәуелді айнымалының ${position}-мәні: ${sign(value)}`,
  }),
  valueOfMonth: (value: number | undefined, month: string | undefined): Text => ({
    en: `${value} in ${month}`,
    ru: `значение за ${month} равно ${sign(value)}`,
    kk: `${month} айының мәні: ${sign(value)}`,
  }),
  finiteNumbers: { en: "finite numbers", ru: "конечные числа", kk: "ақырлы сандар" },
  aboveZero: {
    en: "values above zero for a relative change",
    ru: "значения больше нуля, чтобы считать относительное изменение",
    kk: "салыстырмалы өзгерісті есептеу үшін нөлден үлкен мәндер",
  },
  monthFollows: (month: string, before: string): Text => ({
    en: `${month} follows ${before}`,
    ru: `после ${before} идёт ${month}`,
    kk: `${before} айынан кейін ${month} келеді`,
  }),
  consecutiveMonths: {
    en: "consecutive months, as lags and changes count months",
    ru: "месяцы подряд, так как лаги и изменения отсчитываются в месяцах",
    kk: "қатарынан келетін айлар, себебі лагтар мен өзгерістер аймен саналады",
  },

  // What does not vary, or follows from the rest.
  constantRegressor: {
    en: "the regressor is constant",
    ru: "регрессор не меняется",
    kk: "регрессор өзгермейді",
  },
  constantBetween: (from: string, to: string): Text => ({
    en: `the regressor is constant from ${from} to ${to}`,
    ru: `регрессор не меняется с ${from} по ${to}`,
    kk: `${from} – ${to} кезеңінде регрессор өзгермейді`,
  }),
  constantInDraw: (draw: number): Text => ({
    en: `in draw ${draw} the regressor does not vary`,
    ru: `в повторной выборке № ${draw} регрессор не меняется`,
    kk: `${draw}-қайталама іріктемеде регрессор өзгермейді`,
  }),
  varyingRegressor: {
    en: "a regressor that varies",
    ru: "регрессор, который меняется",
    kk: "өзгеретін регрессор",
  },
  constantDependent: {
    en: "the dependent variable is constant",
    ru: "зависимая переменная не меняется",
    kk: "тәуелді айнымалы өзгермейді",
  },
  oneThatVaries: { en: "one that varies", ru: "переменная, которая меняется", kk: "өзгеретін айнымалы" },
  dependentThroughout: (value: number): Text => ({
    en: `the dependent variable is ${value} throughout`,
    ru: `зависимая переменная всюду равна ${sign(value)}`,
    kk: `тәуелді айнымалының барлық мәні — ${sign(value)}`,
  }),
  varyingDependent: {
    en: "a dependent variable that varies",
    ru: "зависимая переменная, которая меняется",
    kk: "өзгеретін тәуелді айнымалы",
  },
  linearCombination: (names: readonly string[], hasIntercept: boolean): Text => ({
    en: `the regressor is a linear combination of ${listed(names, hasIntercept, "intercept")}`,
    ru: `регрессор — линейная комбинация следующих: ${listed(names, hasIntercept, "свободный член")}`,
    kk: `регрессор мыналардың сызықтық комбинациясы: ${listed(names, hasIntercept, "бос мүше")}`,
  }),
  coefficientBeyondDouble: {
    en: "the coefficient or its error is beyond the numbers that a double can hold, 2.2e-308 to 1.8e308",
    ru: "коэффициент или его ошибка выходит за пределы чисел двойной точности, от 2,2e-308 до 1,8e308",
    kk: "коэффициент не оның қатесі қос дәлдікті сандардың шегінен, 2,2e-308 – 1,8e308, шығып кетеді",
  },
  columnsInOtherUnits: {
    en: "columns in units that bring it into that range",
    ru: "столбцы в единицах, при которых он в них укладывается",
    kk: "коэффициент осы шекке сыятын өлшем бірліктеріндегі бағандар",
  },
  independentRegressors: {
    en: "regressors none of which follows from the others",
    ru: "регрессоры, ни один из которых не следует из остальных",
    kk: "ешқайсысы басқаларынан туындамайтын регрессорлар",
  },
  leaveItOut: { en: "Leave it out", ru: "Исключите его", kk: "Оны алып тастаңыз" },
  constantOrCombination: {
    en: "a regressor that is constant or a combination of the others",
    ru: "регрессор, который не меняется или следует из остальных",
    kk: "өзгермейтін немесе басқаларынан туындайтын регрессор",
  },
  varyingOnTheirOwn: {
    en: "regressors that vary on their own",
    ru: "регрессоры, которые меняются независимо друг от друга",
    kk: "бір-біріне тәуелсіз өзгеретін регрессорлар",
  },
  seriesConstant: (about: "level" | "trend"): Text => ({
    en: `the series does not vary about its ${about}`,
    ru: `ряд не отклоняется от своего ${about === "level" ? "уровня" : "тренда"}`,
    kk: `қатар өз ${about === "level" ? "деңгейінен" : "трендінен"} ауытқымайды`,
  }),
  varyingSeries: { en: "a series that varies", ru: "ряд, который меняется", kk: "өзгеретін қатар" },

  // Residuals that cannot be tested.
  exactFitOf: (test: Text): Text => ({
    en: `${test.en} of a regression that fits exactly`,
    ru: `${test.ru}: остатки регрессии равны нулю`,
    kk: `${test.kk}: регрессия қалдықтары нөлге тең`,
  }),
  nonzeroResiduals: {
    en: "residuals other than zero",
    ru: "остатки, отличные от нуля",
    kk: "нөлден өзгеше қалдықтар",
  },
  exactFit: { en: "an exact fit", ru: "остатки регрессии равны нулю", kk: "регрессия қалдықтары нөлге тең" },
  residualsToTest: {
    en: "residuals to test",
    ru: "остатки, которые можно проверить",
    kk: "тексеруге болатын қалдықтар",
  },
  residualsOfOneSize: (test: Text): Text => ({
    en: `${test.en} is not defined for residuals that are all of one size`,
    ru: `${test.ru} не определён: все остатки одной величины`,
    kk: `${test.kk} анықталмаған: барлық қалдықтың шамасы бірдей`,
  }),
  jarqueBeraUndefined: {
    en: `${tests.jarqueBera.en} is not defined for values that do not vary`,
    ru: `${tests.jarqueBera.ru} не определён: значения не меняются`,
    kk: `${tests.jarqueBera.kk} анықталмаған: мәндер өзгермейді`,
  },
  resetUndefined: {
    en: "the RESET is not defined: powers of the fitted values follow from the regressors",
    ru: "тест RESET не определён: степени расчётных значений следуют из регрессоров",
    kk: "RESET тесті анықталмаған: есептік мәндердің дәрежелері регрессорлардан туындайды",
  },
  leverageOne: (position: number): Text => ({
    en: `observation ${position} alone determines a coefficient (leverage 1)`,
    ru: `наблюдение № ${position} одно определяет коэффициент (диагональный элемент проекционной матрицы равен 1)`,
    kk: `${position}-бақылаудың бір өзі коэффициентті анықтайды (проекциялық матрицаның диагональ элементі 1-ге тең)`,
  }),
  leveragesBelowOne: (type: string): Text => ({
    en: `leverages below 1 for ${type}`,
    ru: `диагональные элементы проекционной матрицы меньше 1 для ${type}`,
    kk: `${type} үшін проекциялық матрицаның 1-ден кіші диагональ элементтері`,
  }),
  otherErrors: {
    en: "Use HC0 or HC1, or leave the observation out",
    ru: "Возьмите HC0 или HC1 либо исключите это наблюдение",
    kk: "HC0 немесе HC1 түрін алыңыз, не осы бақылауды алып тастаңыз",
  },

  // Breaks.
  breakLeaves: (before: number, after: number): Text => ({
    en: `a break that leaves ${before} observations before and ${after} after`,
    ru: `сдвиг, до которого наблюдений ${before}, а после — ${after}`,
    kk: `үзіліске дейінгі бақылаулар саны ${before}, одан кейінгісі ${after}`,
  }),
  notVaryingInPart: (part: "before" | "after"): Text => ({
    en: `a regressor that does not vary on its own ${part} the break`,
    ru: `регрессор, который ${part === "before" ? "до сдвига" : "после сдвига"} не меняется независимо от остальных`,
    kk: `${part === "before" ? "үзіліске дейін" : "үзілістен кейін"} басқаларынан тәуелсіз өзгермейтін регрессор`,
  }),
  varyingInBothParts: {
    en: "regressors that vary in both parts",
    ru: "регрессоры, которые меняются в обеих частях",
    kk: "екі бөлікте де өзгеретін регрессорлар",
  },
  shareOfObservations: (observations: number, share: number): Text => ({
    en: `15 per cent of ${observations} observations, ${share}`,
    ru: `15\u00A0% от числа наблюдений ${observations}, то есть ${sign(share)}`,
    kk: `бақылаулар санының (${observations}) 15\u00A0%-ы, яғни ${sign(share)}`,
  }),

  // Options.
  wholeNumber: (from: number, to: number): Text => ({
    en: `a whole number from ${from} to ${to}`,
    ru: `целое число от ${from} до ${to}`,
    kk: `бүтін сан, ${from}–${to}`,
  }),
  wholeFromZero: {
    en: "a whole number, 0 or more",
    ru: "целое число, 0 или больше",
    kk: "бүтін сан, 0 немесе одан көп",
  },
  wholeFromOne: {
    en: "a whole number from 1 on",
    ru: "целое число, 1 или больше",
    kk: "бүтін сан, 1 немесе одан көп",
  },
  wholeMonths: {
    en: "a whole number of months, 0 or more",
    ru: "целое число месяцев, 0 или больше",
    kk: "айлардың бүтін саны, 0 немесе одан көп",
  },
  dependentHypotheses: {
    found: {
      en: "some of the tested combinations of coefficients follow from the others",
      ru: "некоторые из проверяемых сочетаний коэффициентов следуют из остальных",
      kk: "тексерілетін коэффициент тіркесімдерінің кейбірі қалғандарынан шығады",
    },
    expected: {
      en: "combinations that are independent of each other, and more observations than combinations",
      ru: "независимые друг от друга сочетания и наблюдений больше, чем сочетаний",
      kk: "бірінен бірі шықпайтын тіркесімдер және тіркесімдерден көп бақылау",
    },
  },
  lags: countAfterNoun("lags", "лагов", "лагтар саны"),
  lagsWithValues: (lags: number, values: number): Text => ({
    en: `${lags} lags with ${values} values`,
    ru: `лагов: ${lags}, значений: ${values}`,
    kk: `лагтар саны: ${lags}, мәндер саны: ${values}`,
  }),
  lagsOfNeweyWest: (lags: number, observations: number): Text => ({
    en: `${lags} lags for the Newey-West errors of ${observations} observations`,
    ru: `лагов для ошибок Ньюи–Уэста: ${lags}, наблюдений: ${observations}`,
    kk: `Ньюи–Уэст қателерінің лагтар саны: ${lags}, бақылаулар саны: ${observations}`,
  }),
  aLag: (lag: number): Text => ({ en: `a lag of ${lag}`, ru: `лаг ${lag}`, kk: `лаг ${lag}` }),
  orderOfBreuschGodfrey: (order: number): Text => ({
    en: `order ${order} for ${tests.breuschGodfrey.en}`,
    ru: `порядок теста Бройша–Годфри: ${order}`,
    kk: `Бройш–Годфри тестінің реті: ${order}`,
  }),
  orderWithObservations: (order: number, observations: number): Text => ({
    en: `order ${order} for ${tests.breuschGodfrey.en} of ${observations} observations`,
    ru: `порядок теста Бройша–Годфри: ${order}, наблюдений: ${observations}`,
    kk: `Бройш–Годфри тестінің реті: ${order}, бақылаулар саны: ${observations}`,
  }),
  blockLength: (length: number): Text => ({
    en: `a block length of ${length}`,
    ru: `длина блока ${length}`,
    kk: `блок ұзындығы ${length}`,
  }),
  upToHalf: (most: number): Text => ({
    en: `a whole number from 1 to ${most} (half the observations)`,
    ru: `целое число от 1 до ${most} (половина наблюдений)`,
    kk: `бүтін сан, 1–${most} (бақылаулардың жартысы)`,
  }),
  draws: countAfterNoun("draws", "повторных выборок", "қайталама іріктемелер саны"),
  enoughDraws: {
    en: "a whole number of draws, at least 100",
    ru: "целое число повторных выборок, не меньше 100",
    kk: "қайталама іріктемелердің бүтін саны, кемінде 100",
  },
  enoughSieveDraws: {
    en: "a whole number of draws, at least 99",
    ru: "целое число повторных выборок, не меньше 99",
    kk: "қайталама іріктемелердің бүтін саны, кемінде 99",
  },
  bandwidthShare: (share: number): Text => ({
    en: `a bandwidth of ${share} of the sample`,
    ru: `ширина окна в долях выборки ${sign(share)}`,
    kk: `іріктеме үлесіндегі терезе ені ${sign(share)}`,
  }),
  bandwidthWanted: {
    en: "a share above 0 and up to 1",
    ru: "доля больше 0 и не больше 1",
    kk: "0-ден үлкен, 1-ден аспайтын үлес",
  },
  trimmedShare: (share: number): Text => ({
    en: `a trimming of ${share}`,
    ru: `доля выборки по краям ${sign(share)}`,
    kk: `іріктеменің шеткі үлесі ${sign(share)}`,
  }),
  trimmingWanted: {
    en: "a share above 0 and up to 0.5",
    ru: "доля больше 0 и не больше 0,5",
    kk: "0-ден үлкен, 0,5-тен аспайтын үлес",
  },
  standardErrorOf: (error: number): Text => ({
    en: `a standard error of ${error}`,
    ru: `стандартная ошибка ${sign(error)}`,
    kk: `стандартты қате ${sign(error)}`,
  }),
  positiveError: { en: "one above zero", ru: "больше нуля", kk: "нөлден үлкен" },
  boundOf: (bound: number): Text => ({
    en: `a bound of ${bound}`,
    ru: `граница ${sign(bound)}`,
    kk: `шек ${sign(bound)}`,
  }),
  regimesToCompare: (names: readonly string[]): Text => ({
    en: `slopes of ${names.length} parts of the sample to compare`,
    ru: `частей выборки для сравнения: ${names.length}`,
    kk: `салыстырылатын іріктеме бөліктері: ${names.length}`,
  }),
  atLeastTwoRegimes: {
    en: "at least two, each with three observations or more",
    ru: "не меньше двух, в каждой от трёх наблюдений",
    kk: "кемінде екі, әрқайсысында үш немесе одан көп бақылау",
  },
  confidenceLevel: (level: number): Text => ({
    en: `a confidence level of ${level}`,
    ru: `доверительная вероятность ${sign(level)}`,
    kk: `сенім ықтималдығы ${sign(level)}`,
  }),
  share: { en: "a share between 0 and 1", ru: "доля между 0 и 1", kk: "0 мен 1 арасындағы үлес" },
  seed: (seed: number): Text => ({
    en: `the seed ${seed}`,
    ru: `начальное число ${seed}`,
    kk: `генератордың бастапқы саны ${seed}`,
  }),
  wholeSeed: {
    en: "a whole number from 0 to 2^53 - 1",
    ru: "целое число от 0 до 2^53 - 1",
    kk: "бүтін сан, 0-ден 2^53 - 1-ге дейін",
  },
  window: (months: number): Text => ({
    en: `a window of ${months} months`,
    ru: `длина окна, месяцев: ${months}`,
    kk: `терезе ұзындығы, ай: ${months}`,
  }),
  windowInData: (months: number): Text => ({
    en: `a whole number from 3 to ${months}, the months there are`,
    ru: `целое число от 3 до ${months} (столько месяцев в данных)`,
    kk: `бүтін сан, 3–${months} (деректердегі айлар саны)`,
  }),
  seriesWithoutConstant: (series: number): Text => ({
    en: `a test of ${series} series without a constant`,
    ru: `тест без свободного члена, рядов: ${series}`,
    kk: `бос мүшесі жоқ тест, қатарлар саны: ${series}`,
  }),
  constantTabulated: {
    en: "a constant, as the distribution is tabulated only with one",
    ru: "свободный член, так как таблицы распределения есть только для этого случая",
    kk: "бос мүше, себебі үлестірім кестесі тек сол жағдай үшін бар",
  },

  valuesForPaths: {
    en: "at least 30 to fit a process to",
    ru: "не менее 30, чтобы подобрать процесс",
    kk: "үдерісті бағалау үшін кемінде 30",
  },

  // Specifications.
  noAlternative: (choice: string): Text => ({
    en: `no ${choice} to choose from`,
    ru: `для ${choice} нет вариантов`,
    kk: `${choice} үшін нұсқа жоқ`,
  }),
  numberOfOutliers: (count: number): Text => ({
    en: `a number of outliers of ${count}`,
    ru: `число выбросов ${count}`,
    kk: `шеткі мәндер саны ${count}`,
  }),
  noSpecification: {
    en: "no specification could be estimated",
    ru: "не удалось оценить ни одной спецификации",
    kk: "бірде-бір спецификацияны бағалау мүмкін болмады",
  },
  unknownRegressor: (name: string): Text => ({
    en: `the regressor ${name}`,
    ru: `регрессор ${name}`,
    kk: `${name} регрессоры`,
  }),
  oneOf: (names: readonly string[]): Text => ({
    en: `one of ${names.join(", ")}`,
    ru: `один из следующих: ${names.join(", ")}`,
    kk: `мыналардың бірі: ${names.join(", ")}`,
  }),
  // Counts and shares.
  countOfSize: (count: number, size: number): Text => ({
    en: `${count} of ${size}`,
    ru: `${count} из ${size}`,
    kk: `${size} ішінен ${count}`,
  }),
  countsWithin: {
    en: "a count from 0 to the size, and a size above 0",
    ru: "количество от 0 до объёма и объём больше 0",
    kk: "0-ден көлемге дейінгі сан және 0-ден үлкен көлем",
  },
  wholeCounts: {
    en: "whole numbers, and a share from 0 to 1",
    ru: "целые числа и доля от 0 до 1",
    kk: "бүтін сандар және 0 мен 1 арасындағы үлес",
  },
  cells: (cells: readonly number[]): Text => asIs(cells.join(", ")),
  fourCounts: {
    en: "four whole numbers from 0 on, not all of them 0",
    ru: "четыре целых числа от 0, не все равные 0",
    kk: "0-ден басталатын төрт бүтін сан, бәрі 0 емес",
  },
  shareOf: (share: number): Text => ({
    en: `a share of ${share}`,
    ru: `доля ${sign(share)}`,
    kk: `${sign(share)} үлесі`,
  }),
  designEffect: (effect: number): Text => ({
    en: `a design effect of ${effect}`,
    ru: `эффект дизайна ${sign(effect)}`,
    kk: `дизайн-эффект ${sign(effect)}`,
  }),
} satisfies Vocabulary;

import { counted, type CountedNoun } from "../language/plural.js";
import { spoken, type Language, type Text, type Vocabulary } from "../languages.js";
import type { Example, OrderedExample } from "./command.js";

const file: CountedNoun = {
  en: { one: "file", other: "files" },
  ru: { one: "файл", few: "файла", many: "файлов", other: "файла" },
  kk: { other: "файл" },
};

/** What the command line says of itself. */
export const commandWords = spoken({
  program: {
    en: "Recomputes the empirical articles of Kazakhstan-Spectrum 2/2025 and says, figure by figure, what follows from the data",
    ru: "Пересчитывает эмпирические статьи журнала «Казахстан-Спектр» 2/2025 и говорит о каждом числе, следует ли оно из данных",
    kk: "«Қазақстан-Спектр» 2/2025 журналының эмпирикалық мақалаларын қайта есептеп, әр санның деректерден шығатын-шықпайтынын айтады",
  },
  help: {
    usage: { en: "Usage:", ru: "Использование:", kk: "Қолданылуы:" },
    arguments: { en: "Arguments:", ru: "Аргументы:", kk: "Аргументтер:" },
    options: { en: "Options:", ru: "Параметры:", kk: "Параметрлер:" },
    commands: { en: "Commands:", ru: "Команды:", kk: "Командалар:" },
    examples: { en: "Examples:", ru: "Примеры:", kk: "Мысалдар:" },
    optionsInUsage: { en: "options", ru: "параметры", kk: "параметрлер" },
    commandInUsage: { en: "command", ru: "команда", kk: "команда" },
    default: { en: "default", ru: "по умолчанию", kk: "әдепкіде" },
    choices: { en: "choices", ru: "варианты", kk: "нұсқалар" },
    showHelp: { en: "display help for command", ru: "показать справку", kk: "анықтаманы көрсету" },
    showVersion: {
      en: "output the version number",
      ru: "показать номер версии",
      kk: "нұсқа нөмірін көрсету",
    },
    lang: {
      en: "language of tables and messages: en, ru or kk",
      ru: "язык таблиц и сообщений: en, ru или kk",
      kk: "кестелер мен хабарламалардың тілі: en, ru немесе kk",
    },
    seeHelp: (command: string) => ({
      en: `See ${command}`,
      ru: `См. ${command}`,
      kk: `Қараңыз: ${command}`,
    }),
    wrongCall: { en: "wrong call", ru: "неверный вызов", kk: "қате шақыру" },
  },
  output: {
    json: {
      en: "as JSON, for programs",
      ru: "в виде JSON, для программ",
      kk: "JSON түрінде, бағдарламаларға",
    },
    markdown: {
      en: "as Markdown tables",
      ru: "в виде таблиц Markdown",
      kk: "Markdown кестелері түрінде",
    },
    latex: {
      en: "as LaTeX tables (booktabs, array, graphicx; long ones also longtable)",
      ru: "в виде таблиц LaTeX (booktabs, array, graphicx; длинные ещё longtable)",
      kk: "LaTeX кестелері түрінде (booktabs, array, graphicx; ұзындарына longtable)",
    },
    csvFor: {
      en: "as CSV for programs, its cells as they are, or for Excel in the language of --lang, with an apostrophe before a text that Excel would run as a formula",
      ru: "в виде CSV для программ, где ячейки остаются как есть, или для Excel на языке --lang, где перед текстом, который Excel принял бы за формулу, стоит апостроф",
      kk: "CSV түрінде: бағдарламаларға, ұяшықтар сол күйінде қалады; немесе --lang тіліндегі Excel-ге, Excel формула деп қабылдайтын мәтіннің алдына апостроф қойылады",
    },
  },
  unwritableOutput: (reason: string) => ({
    en: `the output cannot be written (${reason})`,
    ru: `вывод нельзя записать (${reason})`,
    kk: `шығысты жазу мүмкін емес (${reason})`,
  }),
  defect: (reason: string) => ({
    en: `this is a defect of the program, not of your input: ${reason}`,
    ru: `это ошибка программы, а не ваших данных: ${reason}`,
    kk: `бұл деректеріңіздің емес, бағдарламаның қатесі: ${reason}`,
  }),
  check: {
    description: {
      en: "Check every printed figure of the articles: what was printed, what follows, and a verdict",
      ru: "Проверить каждое число статей: что опубликовано, что следует из данных, и заключение",
      kk: "Мақалалардың әр санын тексеру: не жарияланған, деректерден не шығады және қорытынды",
    },
    articles: (names: string) => ({
      en: `articles to check (${names}); all when none is named`,
      ru: `статьи для проверки (${names}); все, если ни одна не названа`,
      kk: `тексерілетін мақалалар (${names}); ешқайсысы аталмаса, барлығы`,
    }),
    only: {
      en: "only these verdicts, separated by commas",
      ru: "только эти заключения, через запятую",
      kk: "тек осы қорытындылар, үтірмен бөлінген",
    },
    id: {
      en: "only entries with the text in their id or locator, with their formulas",
      ru: "только строки с этим текстом в коде или месте, с формулами",
      kk: "кодында немесе орнында осы мәтін бар жолдар ғана, формулаларымен",
    },
    formulas: {
      en: "formula with its numbers and note below every entry",
      ru: "под каждой строкой формула с числами и примечание",
      kk: "әр жолдың астында сандары бар формула мен ескертпе",
    },
    ledger: {
      en: "check the figures of a file of your own instead (CSV, XLSX); see: spectrum ledger",
      ru: "проверить числа из своего файла (CSV, XLSX); см. spectrum ledger",
      kk: "өз файлыңыздағы сандарды тексеру (CSV, XLSX); қараңыз: spectrum ledger",
    },
    sheet: {
      en: "sheet of the workbook, where it has several",
      ru: "лист книги, если их несколько",
      kk: "кітап парағы, егер олар бірнешеу болса",
    },
    decimalMark: {
      en: "decimal mark of the file, where 1,234 could be read two ways",
      ru: "десятичный знак файла, если 1,234 можно прочитать двояко",
      kk: "файлдың ондық бөлгіші, егер 1,234 екі түрлі оқылса",
    },
    csv: {
      en: "as CSV for programs, in English",
      ru: "в виде CSV для программ, на английском",
      kk: "бағдарламаларға арналған CSV, ағылшын тілінде",
    },
    nothing: {
      en: "No entry has this verdict.",
      ru: "Ни у одной строки нет такого заключения.",
      kk: "Мұндай қорытындысы бар жол жоқ.",
    },
  },
  match: {
    description: {
      en: "Find which published series a printed column matches",
      ru: "Найти, с каким опубликованным рядом совпадает столбец статьи",
      kk: "Мақаладағы баған қай жарияланған қатармен сәйкес келетінін табу",
    },
    values: {
      en: "printed values with their periods: 2015=78,0 2015-01=103.5 2015-2019:lowest=102,4",
      ru: "значения статьи с их периодами: 2015=78,0 2015-01=103.5 2015-2019:lowest=102,4",
      kk: "мақаладағы мәндер кезеңдерімен: 2015=78,0 2015-01=103.5 2015-2019:lowest=102,4",
    },
    column: {
      en: "CSV or workbook with columns period (or year) and value, and perhaps which",
      ru: "CSV или книга со столбцами period (или year) и value, при желании which",
      kk: "period (немесе year) мен value, қаласаңыз which бағандары бар CSV немесе кітап",
    },
    ids: {
      en: "printed figures of a shipped ledger, as mining:figure1.ores.*; the period ends the id",
      ru: "числа реестра статьи, например mining:figure1.ores.*; код кончается периодом",
      kk: "мақала тізіліміндегі сандар, мысалы mining:figure1.ores.*; код кезеңмен аяқталады",
    },
    series: {
      en: "official, official/FILE of datasets/official, or your own table of series",
      ru: "official, official/FILE из datasets/official или своя таблица рядов",
      kk: "official, datasets/official ішіндегі official/FILE немесе өз қатарлар кестеңіз",
    },
    label: {
      en: "id of the series that the article says it is",
      ru: "код ряда, которым столбец назван в статье",
      kk: "мақалада баған аталған қатардың коды",
    },
    top: {
      en: "how many series to show",
      ru: "сколько рядов показать",
      kk: "неше қатар көрсету керек",
    },
    sheet: {
      en: "sheet of the workbook of --column",
      ru: "лист книги из --column",
      kk: "--column кітабының парағы",
    },
    seriesSheet: {
      en: "sheet of the workbook of --series",
      ru: "лист книги из --series",
      kk: "--series кітабының парағы",
    },
    decimalMark: {
      en: "decimal mark of the printed values, where they do not show it",
      ru: "десятичный знак значений, если по ним его не видно",
      kk: "мәндерден көрінбесе, олардың ондық бөлгіші",
    },
    csv: {
      en: "as CSV, a row for each printed value and series",
      ru: "в виде CSV, строка на каждое значение и ряд",
      kk: "CSV түрінде, әр мән мен қатарға бір жол",
    },
    more: {
      en: `Tried are the same period and up to two years before and after, and where the magnitudes ask for it
      a power of ten, an index turned into growth and growth into an index. A table of series is long (series,
      period, value, perhaps unit) or wide (a column or a row for each series).`,
      ru: `Проверяются тот же период и сдвиг до двух лет в обе стороны, а где к этому ведут величины — степень
      десяти, индекс, превращённый в прирост, и прирост, превращённый в индекс. Таблица рядов длинная (series,
      period, value, при желании unit) или широкая (столбец или строка на ряд).`,
      kk: `Сол кезең және екі жаққа екі жылға дейінгі жылжу тексеріледі, ал шамалар соған меңзесе — онның
      дәрежесі, өсімге айналған индекс және индекске айналған өсім. Қатарлар кестесі ұзын (series, period,
      value, қаласаңыз unit) немесе кең (әр қатарға бір баған не бір жол) болады.`,
    },
  },
  charts: {
    description: {
      en: "Charts of the articles as SVG, PNG, PDF, interactive HTML, Vega-Lite JSON or CSV",
      ru: "Графики статей в виде SVG, PNG, PDF, интерактивного HTML, Vega-Lite JSON или CSV",
      kk: "Мақалалардың графиктері SVG, PNG, PDF, интерактивті HTML, Vega-Lite JSON немесе CSV түрінде",
    },
    names: {
      en: "charts by name, as --list shows them; all when none is named",
      ru: "графики по именам из --list; все, если ни один не назван",
      kk: "--list көрсететін атаулары бойынша графиктер; ешқайсысы аталмаса, барлығы",
    },
    lang: {
      en: "en, ru or kk, or several as en,ru",
      ru: "en, ru или kk или несколько, например en,ru",
      kk: "en, ru немесе kk, не бірнешеуі, мысалы en,ru",
    },
    format: (formats: string) => ({
      en: `one or more of ${formats}`,
      ru: `один или несколько из ${formats}`,
      kk: `мыналардың бірі немесе бірнешеуі: ${formats}`,
    }),
    size: (sizes: string) => ({
      en: `${sizes}: 85 mm, 160 mm or 16:9`,
      ru: `${sizes}: 85 мм, 160 мм или 16:9`,
      kk: `${sizes}: 85 мм, 160 мм немесе 16:9`,
    }),
    scale: {
      en: "PNG pixels for each of its 96 to the inch",
      ru: "пикселей PNG на каждый из 96 пикселей дюйма",
      kk: "дюймдегі 96 пиксельдің әрқайсысына PNG пиксельдері",
    },
    out: { en: "where the files go", ru: "куда записать файлы", kk: "файлдар жазылатын қалта" },
    list: {
      en: "show the names and titles of the charts and write nothing",
      ru: "показать имена и заголовки графиков и ничего не записывать",
      kk: "графиктердің атаулары мен тақырыптарын көрсету, ештеңе жазбау",
    },
    force: {
      en: "replace files that this command did not write",
      ru: "заменять файлы, записанные не этой командой",
      kk: "осы команда жазбаған файлдарды ауыстыру",
    },
    json: {
      en: "what was written, or the list, as JSON",
      ru: "что записано или список в виде JSON",
      kk: "не жазылғаны немесе тізім JSON түрінде",
    },
    replacing: {
      en:
        "A file that is there already is replaced only if this command wrote it and nobody changed it\n" +
        "since (it keeps their SHA-256 in .spectrum-charts.json beside them), or with --force.",
      ru:
        "Файл, который уже есть, заменяется, только если его записала эта команда и никто с тех пор не\n" +
        "менял (их SHA-256 хранятся рядом в .spectrum-charts.json), или с --force.",
      kk:
        "Бұрыннан бар файл тек осы команда жазып, кейін ешкім өзгертпеген болса ғана ауыстырылады\n" +
        "(SHA-256 бақылау қосындылары қасындағы .spectrum-charts.json ішінде сақталады), немесе --force арқылы.",
    },
    progress: (done: number, total: number, chart: string) => ({
      en: `chart ${done} of ${total}: ${chart}`,
      ru: `график ${done} из ${total}: ${chart}`,
      kk: `${done}/${total} график: ${chart}`,
    }),
  },
  notebooks: {
    summary: {
      en: "Run the notebooks and save or check their outputs",
      ru: "Выполнить блокноты и сохранить или сверить их вывод",
      kk: "Блокноттарды орындап, нәтижелерін сақтау немесе салыстыру",
    },
    description: {
      en:
        "Runs notebooks through the tslab kernel over the Jupyter protocol, without Python, and saves their\n" +
        "outputs. A notebook with a failing cell is left as it was.\n" +
        "Each stands in three languages (notebooks/, notebooks/ru/, notebooks/kk/): --lang or SPECTRUM_LANG chooses one, else all are run.",
      ru:
        "Выполняет блокноты ядром tslab по протоколу Jupyter, без Python, и сохраняет их вывод. Блокнот, в\n" +
        "котором ячейка завершилась ошибкой, остаётся как был.\n" +
        "Каждый есть на трёх языках (notebooks/, notebooks/ru/, notebooks/kk/): --lang или SPECTRUM_LANG выбирает один, иначе выполняются все.",
      kk:
        "Блокноттарды Python-сыз, Jupyter хаттамасы бойынша tslab ядросымен орындап, нәтижелерін сақтайды.\n" +
        "Ұяшығы қате берген блокнот бұрынғы күйінде қалады.\n" +
        "Әр блокнот үш тілде бар (notebooks/, notebooks/ru/, notebooks/kk/): --lang немесе SPECTRUM_LANG біреуін таңдайды, әйтпесе бәрі орындалады.",
    },
    names: (name: string) => ({
      en: `notebooks by name (${name}) or path of an .ipynb file; all when none is named`,
      ru: `блокноты по имени (${name}) или путь к файлу .ipynb; все, если ни один не назван`,
      kk: `блокноттар атауы бойынша (${name}) немесе .ipynb файлының жолы; ешқайсысы аталмаса, барлығы`,
    }),
    check: {
      en: "compare with the outputs in the files and write nothing",
      ru: "сверить с выводом в файлах и ничего не записывать",
      kk: "файлдардағы нәтижелермен салыстыру, ештеңе жазбау",
    },
    timeout: {
      en: "most seconds that one cell may take",
      ru: "наибольшее время одной ячейки, секунд",
      kk: "бір ұяшыққа берілетін ең көп уақыт, секунд",
    },
    json: {
      en: "print the results for programs",
      ru: "вывести результаты для программ",
      kk: "нәтижелерді бағдарламаларға шығару",
    },
    cell: (name: string, cell: number, of: number, seconds: string) => ({
      en: `${name}: cell ${cell} of ${of}, ${seconds} s`,
      ru: `${name}: ячейка ${cell} из ${of}, ${seconds} с`,
      kk: `${name}: ${cell}/${of} ұяшық, ${seconds} с`,
    }),
    cells: (cells: number, seconds: string) => ({
      en: `${cells} code cells in ${seconds} s`,
      ru: `ячеек с кодом: ${cells}, за ${seconds} с`,
      kk: `код ұяшықтары: ${cells}, ${seconds} с ішінде`,
    }),
    saved: { en: "outputs saved", ru: "вывод сохранён", kk: "нәтижелер сақталды" },
    unchanged: {
      en: "the file has these outputs already",
      ru: "в файле уже этот вывод",
      kk: "файлда осы нәтижелер бұрыннан бар",
    },
    same: { en: "outputs as in the file", ru: "вывод как в файле", kk: "нәтижелер файлдағыдай" },
    different: {
      en: "outputs differ from the file",
      ru: "вывод отличается от файла",
      kk: "нәтижелер файлдағыдан өзгеше",
    },
    difference: (cell: number, output: number, what: string) => ({
      en: `cell ${cell}, output ${output}, ${what}`,
      ru: `ячейка ${cell}, вывод ${output}, ${what}`,
      kk: `${cell}-ұяшық, ${output}-нәтиже, ${what}`,
    }),
    failed: (why: string) => ({
      en: `${why} (its file is as it was)`,
      ru: `${why} (файл остался как был)`,
      kk: `${why} (файл бұрынғы күйінде қалды)`,
    }),
    stopped: { en: "stopped", ru: "остановлен", kk: "тоқтатылды" },
  },
  report: {
    description: {
      en: "Recompute everything and write ledgers, tables and charts into a folder",
      ru: "Пересчитать всё и записать реестры, таблицы и графики в папку",
      kk: "Барлығын қайта есептеп, тізілімдерді, кестелер мен графиктерді қалтаға жазу",
    },
    articles: {
      en: "articles by name; all when none is named",
      ru: "статьи по именам; все, если ни одна не названа",
      kk: "мақалалар атаулары бойынша; ешқайсысы аталмаса, барлығы",
    },
    out: {
      en: "folder to write into; files of the same names there are replaced",
      ru: "папка для записи; файлы с теми же именами в ней заменяются",
      kk: "жазылатын қалта; ондағы аттас файлдар ауыстырылады",
    },
    notebooks: {
      en: "run the notebooks as well and save their outputs",
      ru: "выполнить и блокноты и сохранить их вывод",
      kk: "блокноттарды да орындап, нәтижелерін сақтау",
    },
    json: {
      en: "what was written, and the counts of verdicts, as JSON",
      ru: "что записано и числа заключений в виде JSON",
      kk: "не жазылғаны және қорытындылар саны JSON түрінде",
    },
    written: (out: string, contents: string, files: number) => ({
      en: `In ${out}/: ${contents} (${files} files)`,
      ru: `В ${out}/: ${contents} (файлов: ${files})`,
      kk: `${out}/ ішінде: ${contents} (файл саны: ${files})`,
    }),
    format: {
      en: "html (a page with all three languages), pdf (in the language of --lang), or both: html,pdf",
      ru: "html (страница на трёх языках), pdf (на языке --lang) или оба: html,pdf",
      kk: "html (үш тілдегі бет), pdf (--lang тілінде) немесе екеуі де: html,pdf",
    },
    open: (file: string) => ({
      en: `Open it in a browser: ${file}`,
      ru: `Откройте в браузере: ${file}`,
      kk: `Браузерде ашыңыз: ${file}`,
    }),
    onShippedData: {
      en: "On the shipped data:",
      ru: "По поставляемым данным:",
      kk: "Пакеттегі деректер бойынша:",
    },
    inNotebooks: { en: "In notebooks/:", ru: "В notebooks/:", kk: "notebooks/ ішінде:" },
  },
  template: {
    description: (names: string) => ({
      en: `A CSV file to fill in: the header of the table that an article's command reads (${names})`,
      ru: `Файл CSV для заполнения: заголовок таблицы, которую читает команда статьи (${names})`,
      kk: `Толтыруға арналған CSV файлы: мақала командасы оқитын кестенің тақырыптары (${names})`,
    }),
    which: { en: "which", ru: "какой", kk: "қайсысы" },
    out: {
      en: "write to a file instead of the terminal",
      ru: "записать в файл вместо терминала",
      kk: "терминалға емес, файлға жазу",
    },
    force: {
      en: "replace the file if it is there",
      ru: "заменить файл, если он есть",
      kk: "файл бар болса, ауыстыру",
    },
    fillIn: (use: string) => ({
      en: `fill it in, then run ${use}`,
      ru: `заполните его и выполните ${use}`,
      kk: `оны толтырып, ${use} орындаңыз`,
    }),
  },
  regress: {
    description: {
      en: "Any regression on any table: CSV or Parquet of any size, XLSX or XLS; several files taken as one",
      ru: "Любая регрессия по любой таблице: CSV или Parquet любого размера, XLSX или XLS; несколько файлов — как один",
      kk: "Кез келген кесте бойынша кез келген регрессия: кез келген көлемдегі CSV не Parquet, XLSX немесе XLS; бірнеше файл бір кесте ретінде",
    },
    file: {
      en: "tables with a header, or patterns such as 'data/*.csv'",
      ru: "таблицы с заголовком или образцы, например 'data/*.csv'",
      kk: "тақырыптары бар кестелер немесе үлгілер, мысалы 'data/*.csv'",
    },
    y: { en: "dependent variable", ru: "зависимая переменная", kk: "тәуелді айнымалы" },
    x: {
      en: "regressors, separated by commas",
      ru: "регрессоры, через запятую",
      kk: "регрессорлар, үтірмен бөлінген",
    },
    sheet: {
      en: "sheet of a workbook that has several",
      ru: "лист книги, в которой их несколько",
      kk: "бірнеше парағы бар кітаптың парағы",
    },
    time: {
      en: "column of months; needed by the options below",
      ru: "столбец месяцев; нужен для параметров ниже",
      kk: "айлар бағаны; төмендегі параметрлерге қажет",
    },
    periods: {
      en: "years or months, as 2000-2024,2021-01:2025-06; one regression each",
      ru: "годы или месяцы, например 2000-2024,2021-01:2025-06; по регрессии на каждый период",
      kk: "жылдар немесе айлар, мысалы 2000-2024,2021-01:2025-06; әрқайсысына бір регрессия",
    },
    lags: {
      en: "each regressor also 1 to n months before",
      ru: "каждый регрессор также за 1–n месяцев до того",
      kk: "әр регрессордың 1-ден n айға дейінгі бұрынғы мәндері де",
    },
    transform: {
      en: "what all series are turned into",
      ru: "во что преобразуются все ряды",
      kk: "барлық қатарлар неге түрлендіріледі",
    },
    chain: {
      en: "those that are indices with the previous month = 100, already changes",
      ru: "столбцы-индексы с предыдущим месяцем = 100, то есть уже изменения",
      kk: "өткен ай = 100 индекстері, яғни өзгеріс болып табылатын бағандар",
    },
    seasonal: {
      en: "dummies for February to December",
      ru: "сезонные переменные для февраля–декабря",
      kk: "ақпан–желтоқсан айларының маусымдық айнымалылары",
    },
    hacLags: {
      en: "lags of the Newey-West error; default floor(4 (n/100)^(2/9))",
      ru: "лаги ошибки Ньюи–Уэста; по умолчанию floor(4 (n/100)^(2/9))",
      kk: "Ньюи–Уэст қатесінің лагтары; әдепкіде floor(4 (n/100)^(2/9))",
    },
    more: {
      en: `
Several files have the same columns; their rows are taken one after the other, in the order of the files' names. In a pattern * stands
for any letters, ? for one, a folder ** for any folders; in quotation marks it is read the same everywhere. Parquet needs the
package @duckdb/node-api, which is optional.
A CSV file above 20 MB, or a table of more than 2 million numbers, without --time is read in one pass: classical errors only. In smaller ones HC1 errors
are added, and with --time Newey-West errors (HAC). With --time a CSV file may have at most 64 MB.
A column under --chain is never differenced: --transform change takes 100 from it, log-change the logarithm
of a hundredth of it, year-on-year the product of twelve months.
`,
      ru: `
В нескольких файлах столбцы одни и те же; строки берутся подряд, в порядке имён файлов. В образце * обозначает любые буквы, ? —
одну, папка ** — любые папки; в кавычках образец читается везде одинаково. Для Parquet нужен необязательный пакет @duckdb/node-api.
Файл CSV больше 20 МБ или таблица больше 2 млн чисел без --time читается за один проход: только классические ошибки. В меньших добавляются
ошибки HC1, а с --time и ошибки Ньюи–Уэста (HAC). С --time файл CSV может быть не больше 64 МБ.
Столбец из --chain не берётся в разностях: --transform change вычитает из него 100, log-change берёт логарифм
его сотой доли, year-on-year — произведение двенадцати месяцев.
`,
      kk: `
Бірнеше файлдың бағандары бірдей болады; жолдары файл атауларының ретімен бірінен кейін бірі алынады. Үлгіде * кез келген
әріптерді, ? бір әріпті, ** қалтасы кез келген қалталарды білдіреді; тырнақшадағы үлгі барлық жерде бірдей оқылады. Parquet үшін
міндетті емес @duckdb/node-api пакеті керек.
--time болмаса, 20 МБ-тан үлкен CSV файлы не 2 млн саннан үлкен кесте бір рет өтіп оқылады: тек классикалық қателер. Одан кішілеріне HC1
қателері, ал --time болса, Ньюи–Уэст қателері (HAC) қосылады. --time болғанда CSV файлы 64 МБ-тан аспауы керек.
--chain бағанынан айырма алынбайды: --transform change одан 100-ді шегереді, log-change жүзден бірінің
логарифмін, year-on-year он екі айдың көбейтіндісін алады.
`,
    },
    read: (percent: number) => ({
      en: `${percent}% read`,
      ru: `прочитано ${percent}\u00A0%`,
      kk: `${percent}\u00A0% оқылды`,
    }),
  },
});

/** Examples of the program and of the commands that serve all articles; the articles add theirs, see sharedExamples. */
export const programExamples: readonly OrderedExample[] = [
  {
    order: 10,
    example: [
      "spectrum check",
      {
        en: "every printed figure with its verdict",
        ru: "каждое число статей с заключением",
        kk: "әр сан қорытындысымен",
      },
    ],
  },
  {
    order: 50,
    example: [
      "spectrum report --out output",
      {
        en: "ledgers and tables as files",
        ru: "реестры и таблицы в файлах",
        kk: "тізілімдер мен кестелер файл түрінде",
      },
    ],
  },
];

export const checkExamples: readonly OrderedExample[] = [
  {
    order: 10,
    example: ["spectrum check", { en: "all articles", ru: "все статьи", kk: "барлық мақалалар" }],
  },
  {
    order: 30,
    example: [
      "spectrum check --only differs,contradicted",
      {
        en: "what does not follow from the data",
        ru: "что не следует из данных",
        kk: "деректерден шықпайтындар",
      },
    ],
  },
  {
    order: 60,
    example: [
      "spectrum check --ledger my-article.csv --formulas",
      {
        en: "an article of your own (spectrum ledger new begins one)",
        ru: "своя статья (начать: spectrum ledger new)",
        kk: "өз мақалаңыз (бастау: spectrum ledger new)",
      },
    ],
  },
  {
    order: 50,
    example: [
      "spectrum check --lang ru --csv-for excel > ledger.csv",
      {
        en: "for a Russian Excel",
        ru: "для русского Excel",
        kk: "орыс тіліндегі Excel-ге",
      },
    ],
  },
];

export const chartsExamples: readonly OrderedExample[] = [
  {
    order: 10,
    example: [
      "spectrum charts",
      {
        en: "every chart as SVG, in English, into charts/",
        ru: "все графики в SVG, на английском, в charts/",
        kk: "барлық график SVG түрінде, ағылшынша, charts/ ішіне",
      },
    ],
  },
  {
    order: 20,
    example: [
      "spectrum charts --list --lang ru",
      {
        en: "names, with titles in Russian",
        ru: "имена с заголовками на русском",
        kk: "атаулар, тақырыптары орысша",
      },
    ],
  },
];

export const notebooksExamples: readonly OrderedExample[] = [
  {
    order: 10,
    example: [
      "spectrum notebooks",
      {
        en: "run all and save their outputs",
        ru: "выполнить все и сохранить вывод",
        kk: "барлығын орындап, нәтижелерін сақтау",
      },
    ],
  },
];

export const reportExamples: readonly OrderedExample[] = [
  {
    order: 10,
    example: [
      "spectrum report",
      { en: "everything into output/", ru: "всё в output/", kk: "барлығы output/ ішіне" },
    ],
  },
  {
    order: 20,
    example: [
      "spectrum report --lang kk --out есеп",
      {
        en: "in Kazakh, into another folder",
        ru: "на казахском, в другую папку",
        kk: "қазақ тілінде, басқа қалтаға",
      },
    ],
  },
];

export const matchExamples: readonly Example[] = [
  [
    'spectrum match --ids "mining:figure1.ores.*" --label industrial_production.07',
    {
      en: "what is quoted for ore mining on Figure 1",
      ru: "что приведено для добычи руд у рисунка 1",
      kk: "1-суретте кен өндіру үшін келтірілгендер",
    },
  ],
  [
    'spectrum match --ids "mining:figure1.metallurgy.*" --series official/industrial-production',
    {
      en: "ends of ranges, against one file of series",
      ru: "границы промежутков, по одному файлу рядов",
      kk: "аралықтардың шеттері, бір қатарлар файлы бойынша",
    },
  ],
  [
    "spectrum match 2015=78,0 2017=107,0 2022=79,6 --json",
    {
      en: "values typed in, for programs",
      ru: "введённые значения, для программ",
      kk: "терілген мәндер, бағдарламаларға",
    },
  ],
  [
    "spectrum match --column printed.csv --series my-series.csv",
    {
      en: "your own column and your own series",
      ru: "свой столбец и свои ряды",
      kk: "өз бағаныңыз бен өз қатарларыңыз",
    },
  ],
];

export const regressExamples: readonly Example[] = [
  [
    "spectrum regress cities.csv --y price --x wage,income",
    { en: "two regressors", ru: "два регрессора", kk: "екі регрессор" },
  ],
  [
    "spectrum regress prices.xlsx --y cpi --x fao --time month --lags 6 --seasonal",
    { en: "with six lags", ru: "с шестью лагами", kk: "алты лагпен" },
  ],
  [
    "spectrum regress prices.csv --y cpi --x fao --time month --transform log-change",
    { en: "of changes in logs", ru: "по изменениям логарифмов", kk: "логарифм өзгерістері бойынша" },
  ],
  [
    "spectrum regress prices.csv --y cpi --x fao --time month --transform change --chain cpi",
    { en: "cpi: previous month = 100", ru: "cpi: предыдущий месяц = 100", kk: "cpi: өткен ай = 100" },
  ],
  [
    "spectrum regress 'data/*.parquet' --y price --x wage,income",
    {
      en: "all Parquet files of a folder as one table",
      ru: "все файлы Parquet из папки как одна таблица",
      kk: "қалтадағы барлық Parquet файлы бір кесте ретінде",
    },
  ],
];

/** "21 files written to charts". */
export function filesWritten(files: number, out: string, language: Language): string {
  const written: Text = {
    en: `${counted(files, file, "en")} written to ${out}`,
    ru: `Записано в ${out}: ${counted(files, file, "ru")}`,
    kk: `${out} ішіне ${counted(files, file, "kk")} жазылды`,
  };
  return written[language];
}

/** What can go wrong on the command line. */
export const problems = {
  notOfTheseData: (chart: string): Text => ({
    en: `the chart ${chart} cannot be drawn from these data`,
    ru: `график ${chart} по этим данным построить нельзя`,
    kk: `бұл деректер бойынша ${chart} графигін салу мүмкін емес`,
  }),
  listOfTheseData: {
    en: "--list with the same options shows those that can",
    ru: "--list с теми же параметрами покажет, какие можно",
    kk: "Дәл сол параметрлермен --list қайсысын салуға болатынын көрсетеді",
  },
  outWithoutName: { en: "--out without a name", ru: "--out без имени", kk: "атауы жоқ --out" },
  folderWanted: {
    en: "a folder, such as output",
    ru: "папка, например output",
    kk: "қалта, мысалы output",
  },
  articlesAndLedger: {
    en: "names of articles and --ledger",
    ru: "и названия статей, и --ledger",
    kk: "мақала атаулары да, --ledger де бар",
  },
  oneOfThem: { en: "one of the two", ru: "одно из двух", kk: "екеуінің бірі" },
  noFormula: (rows: number): Text => ({
    en: `printed figures: ${rows}, none with a formula`,
    ru: `опубликованных чисел: ${rows}, ни у одного нет формулы`,
    kk: `жарияланған сан: ${rows}, ешқайсысында формула жоқ`,
  }),
  writeFormula: {
    en: "Write into the column formula how a figure follows from the ids of others, as in share(table1.meat, table1.total)",
    ru: "Запишите в столбце formula, как число следует из id других, например share(table1.meat, table1.total)",
    kk: "formula бағанына санның басқа id белгілерінен қалай шығатынын жазыңыз, мысалы share(table1.meat, table1.total)",
  },
  noEntry: (text: string): Text => ({
    en: `no entry has ${text} in its id or locator`,
    ru: `ни у одной строки нет ${text} в коде или месте`,
    kk: `кодында немесе орнында ${text} бар жол жоқ`,
  }),
  listIds: {
    en: "List the ids with --csv",
    ru: "Коды показывает --csv",
    kk: "Кодтарды --csv көрсетеді",
  },
  noColumnGiven: {
    en: "no printed column",
    ru: "не задан столбец статьи",
    kk: "мақала бағаны берілмеген",
  },
  severalColumnsGiven: {
    en: "a printed column from more than one place",
    ru: "столбец статьи задан не в одном месте",
    kk: "мақала бағаны бірнеше жерден берілген",
  },
  columnGiven: {
    en: "values as 2015=78,0, or --column with a file, or --ids with ids of a ledger",
    ru: "значения вида 2015=78,0, или --column с файлом, или --ids с кодами реестра",
    kk: "2015=78,0 түріндегі мәндер, не файлмен --column, не тізілім кодтарымен --ids",
  },
  idsAs: (text: string): Text => ({
    en: `--ids ${text}`,
    ru: `--ids ${text}`,
    kk: `--ids ${text}`,
  }),
  articleAndIds: (articles: string): Text => ({
    en: `an article (${articles}) and ids, as mining:figure1.ores.*`,
    ru: `статья (${articles}) и коды, например mining:figure1.ores.*`,
    kk: `мақала (${articles}) мен кодтар, мысалы mining:figure1.ores.*`,
  }),
  noVerdict: (name: string): Text => ({
    en: `there is no verdict ${name}`,
    ru: `нет заключения ${name}`,
    kk: `${name} деген қорытынды жоқ`,
  }),
  unexpected: (entry: string, found: string, expected: string): Text => ({
    en: `${entry}: found ${found}, on record is ${expected}`,
    ru: `${entry}: получено «${found}», записано «${expected}»`,
    kk: `${entry}: шыққаны «${found}», жазылғаны «${expected}»`,
  }),
  scale: (text: string): Text => ({
    en: `a scale of ${text}`,
    ru: `масштаб ${text}`,
    kk: `масштаб ${text}`,
  }),
  scaleWanted: (largest: number): Text => ({
    en: `a number above 0 and up to ${largest}, such as 2`,
    ru: `число больше 0 и не больше ${largest}, например 2`,
    kk: `0-ден үлкен, ең көбі ${largest} болатын сан, мысалы 2`,
  }),
  ownFileOf: (articles: string): Text => ({
    en: `your own CSV or workbook, as the article's own command takes it (${articles})`,
    ru: `свой CSV или книга, как в команде самой статьи (${articles})`,
    kk: `өз CSV файлыңыз немесе кітабыңыз, мақаланың өз командасындағыдай (${articles})`,
  }),
  optionOfOthers: (option: string, articles: string): Text => ({
    en: `${option}, which is an option of ${articles}`,
    ru: `${option} — параметр других статей: ${articles}`,
    kk: `${option} — басқа мақалалардың параметрі: ${articles}`,
  }),
  optionsOf: (articles: string): Text => ({
    en: `options of ${articles}`,
    ru: `параметры для: ${articles}`,
    kk: `мына мақалалардың параметрлері: ${articles}`,
  }),
  oneFileForSeveral: (option: string, articles: string): Text => ({
    en: `${option} could be for each of ${articles}`,
    ru: `${option} может относиться к каждой из статей ${articles}`,
    kk: `${option} мына мақалалардың кез келгеніне қатысты болуы мүмкін: ${articles}`,
  }),
  nameOneArticle: {
    en: "Name the charts or the article that it is for",
    ru: "Назовите графики или статью, к которым он относится",
    kk: "Ол қай графиктерге немесе мақалаға арналғанын атаңыз",
  },
  fileThere: {
    en: "the file is already there",
    ru: "файл уже есть",
    kk: "файл бұрыннан бар",
  },
  addForce: {
    en: "Add --force to replace it",
    ru: "Добавьте --force, чтобы заменить его",
    kk: "Ауыстыру үшін --force қосыңыз",
  },
  timeoutWanted: {
    en: "seconds, above zero and at most a day",
    ru: "секунды, больше нуля и не больше суток",
    kk: "секунд, нөлден жоғары және бір тәуліктен аспайтын",
  },
} satisfies Vocabulary;

/** What commander says of a wrong call, in one pattern each, and the same in every language. */
export const usageProblems: readonly [pattern: RegExp, say: (...gaps: string[]) => Text][] = [
  [
    /^unknown option '(.+?)' \(Did you mean (?:one of )?(.+)\?\)$/,
    (option, near) => ({
      en: `unknown option '${option}' (Did you mean ${near}?)`,
      ru: `неизвестный параметр '${option}' (Может быть, ${near}?)`,
      kk: `белгісіз параметр '${option}' (Мүмкін, ${near}?)`,
    }),
  ],
  [
    /^unknown option '(.+)'$/,
    (option) => ({
      en: `unknown option '${option}'`,
      ru: `неизвестный параметр '${option}'`,
      kk: `белгісіз параметр '${option}'`,
    }),
  ],
  [
    /^unknown command '(.+?)' \(Did you mean (?:one of )?(.+)\?\)$/,
    (command, near) => ({
      en: `unknown command '${command}' (Did you mean ${near}?)`,
      ru: `неизвестная команда '${command}' (Может быть, ${near}?)`,
      kk: `белгісіз команда '${command}' (Мүмкін, ${near}?)`,
    }),
  ],
  [
    /^unknown command '(.+)'$/,
    (command) => ({
      en: `unknown command '${command}'`,
      ru: `неизвестная команда '${command}'`,
      kk: `белгісіз команда '${command}'`,
    }),
  ],
  [
    /^missing required argument '(.+)'$/,
    (name) => ({
      en: `missing required argument '${name}'`,
      ru: `не хватает аргумента '${name}'`,
      kk: `'${name}' аргументі жетіспейді`,
    }),
  ],
  [
    /^option '(.+)' argument missing$/,
    (option) => ({
      en: `option '${option}' argument missing`,
      ru: `у параметра '${option}' нет значения`,
      kk: `'${option}' параметрінің мәні жоқ`,
    }),
  ],
  [
    /^required option '(.+)' not specified$/,
    (option) => ({
      en: `required option '${option}' not specified`,
      ru: `не задан обязательный параметр '${option}'`,
      kk: `міндетті '${option}' параметрі берілмеген`,
    }),
  ],
  [
    /^option '(.+)' cannot be used with option '(.+)'$/,
    (one, other) => ({
      en: `option '${one}' cannot be used with option '${other}'`,
      ru: `параметр '${one}' не сочетается с параметром '${other}'`,
      kk: `'${one}' параметрін '${other}' параметрімен бірге қолдануға болмайды`,
    }),
  ],
  [
    /^too many arguments(?: for '(.+)')?\. Expected (\d+) arguments? but got (\d+)$/,
    (command, expected, got) => ({
      en: `too many arguments for '${command}'. Expected ${expected} argument${expected === "1" ? "" : "s"} but got ${got}`,
      ru: `слишком много аргументов у '${command}'. Ожидалось ${expected}, получено ${got}`,
      kk: `'${command}' үшін аргументтер тым көп. Күтілгені ${expected}, берілгені ${got}`,
    }),
  ],
  [
    /^option '(.+)' argument '(.+)' is invalid\. Allowed choices are (.+)$/,
    (option, value, choices) => ({
      en: `option '${option}' cannot be '${value}'. Allowed choices are ${choices}`,
      ru: `у параметра '${option}' не может быть значения '${value}'. Допустимы ${choices}`,
      kk: `'${option}' параметрінің '${value}' мәні болмайды. Рұқсат етілгендері: ${choices}`,
    }),
  ],
  [
    /^command-argument value '(.+)' is invalid for argument '(.+)'\. Allowed choices are (.+)$/,
    (value, name, choices) => ({
      en: `argument '${name}' cannot be '${value}'. Allowed choices are ${choices}`,
      ru: `у аргумента '${name}' не может быть значения '${value}'. Допустимы ${choices}`,
      kk: `'${name}' аргументінің '${value}' мәні болмайды. Рұқсат етілгендері: ${choices}`,
    }),
  ],
];

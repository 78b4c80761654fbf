import { spoken, type Text, type Vocabulary } from "../languages.js";

/** What can go wrong with notebooks, their cells and the kernel that runs them. */
export const problems = {
  // Finding and reading notebooks.
  noNotebook: (name: string): Text => ({
    en: `no notebook ${name}`,
    ru: `нет блокнота ${name}`,
    kk: `${name} деген блокнот жоқ`,
  }),
  namesOrPath: (names: string, extension: string): Text => ({
    en: `${names} or the path of an ${extension} file`,
    ru: `${names} или путь к файлу ${extension}`,
    kk: `${names} немесе ${extension} файлының жолы`,
  }),
  notJson: (reason: string): Text => ({
    en: `not JSON: ${reason}`,
    ru: `это не JSON: ${reason}`,
    kk: `бұл JSON емес: ${reason}`,
  }),
  aNotebook: { en: "a notebook", ru: "блокнот", kk: "блокнот" },
  notJupyter: {
    en: "this is not a Jupyter notebook",
    ru: "это не блокнот Jupyter",
    kk: "бұл Jupyter блокноты емес",
  },
  nbformat4: { en: "nbformat 4 with cells", ru: "nbformat 4 с ячейками", kk: "ұяшықтары бар nbformat 4" },
  noKernelNamed: {
    en: "the notebook names no kernel",
    ru: "в блокноте не указано ядро",
    kk: "блокнотта ядро көрсетілмеген",
  },
  otherKernel: (kernel: string): Text => ({
    en: `the notebook is for ${kernel}`,
    ru: `блокнот предназначен для ядра ${kernel}`,
    kk: `блокнот ${kernel} ядросына арналған`,
  }),
  kernelTslab: { en: "the kernel tslab", ru: "ядро tslab", kk: "tslab ядросы" },
  changedMeanwhile: {
    en: "the file was changed by someone else while the notebook ran",
    ru: "пока блокнот выполнялся, файл изменил кто-то другой",
    kk: "блокнот орындалып жатқанда, файлды басқа біреу өзгертті",
  },

  // Packages that only the notebooks need.
  noPackage: (name: string): Text => ({
    en: `the package ${name} is not installed`,
    ru: `пакет ${name} не установлен`,
    kk: `${name} пакеті орнатылмаған`,
  }),
  runInClone: {
    en: "The notebooks run in a clone of the repository, after npm ci",
    ru: "Блокноты выполняются в клоне репозитория после npm ci",
    kk: "Блокноттар репозиторийдің клонында, npm ci орындалғаннан кейін іске қосылады",
  },

  // A cell that failed.
  inCell: (cell: number, firstLine: string, reason: Text): Text => ({
    en: `cell ${cell} (${firstLine}): ${reason.en}`,
    ru: `ячейка ${cell} (${firstLine}): ${reason.ru}`,
    kk: `${cell}-ұяшық (${firstLine}): ${reason.kk}`,
  }),
  compiler: (line: string, character: string, message: string): Text => ({
    en: `TypeScript, line ${line}, character ${character}: ${message}`,
    ru: `TypeScript, строка ${line}, знак ${character}: ${message}`,
    kk: `TypeScript, ${line}-жол, ${character}-таңба: ${message}`,
  }),
  noReason: {
    en: "the kernel gives no reason",
    ru: "ядро не сообщает причину",
    kk: "ядро себебін хабарламайды",
  },

  // A kernel that did not start, took too long or ended.
  stopped: { en: "stopped", ru: "остановлено", kk: "тоқтатылды" },
  slowStart: (seconds: number): Text => ({
    en: `the start of the kernel took longer than ${seconds} s`,
    ru: `запуск ядра занял больше ${seconds} с`,
    kk: `ядроны іске қосу ${seconds} секундтан асты`,
  }),
  slowCell: (seconds: number): Text => ({
    en: `the cell took longer than ${seconds} s`,
    ru: `ячейка выполнялась дольше ${seconds} с`,
    kk: `ұяшықтың орындалуы ${seconds} секундтан асты`,
  }),
  endedBySignal: (signal: string): Text => ({
    en: `the kernel was ended by ${signal}`,
    ru: `ядро завершено сигналом ${signal}`,
    kk: `ядро ${signal} сигналымен тоқтатылды`,
  }),
  endedWithStatus: (status: number): Text => ({
    en: `the kernel ended with status ${status}`,
    ru: `ядро завершилось с кодом ${status}`,
    kk: `ядро ${status} кодымен аяқталды`,
  }),
  cannotStart: (reason: string): Text => ({
    en: `the kernel cannot start (${reason})`,
    ru: `ядро не запускается (${reason})`,
    kk: `ядро іске қосылмайды (${reason})`,
  }),
  portsTaken: (attempts: number): Text => ({
    en: `the kernel found its ports taken, ${attempts} times in a row`,
    ru: `порты ядра оказались заняты, попыток подряд: ${attempts}`,
    kk: `ядроның порттары бос болмады, қатарынан жасалған әрекет саны: ${attempts}`,
  }),
  withLastWords: (how: Text, lastWords: string): Text => ({
    en: `${how.en}: ${lastWords}`,
    ru: `${how.ru}: ${lastWords}`,
    kk: `${how.kk}: ${lastWords}`,
  }),
} satisfies Vocabulary;

/** How two outputs differ, in one language at a time, because what they show may be words as well. */
export const difference = spoken({
  noOutput: { en: "no output", ru: "ничего", kk: "ештеңе жоқ" },
  otherKind: (committed: string, fresh: string): Text => ({
    en: `the file has ${committed}, the run gave ${fresh}`,
    ru: `в файле: ${committed}, при выполнении: ${fresh}`,
    kk: `файлда: ${committed}, орындағанда: ${fresh}`,
  }),
  nothing: { en: "nothing", ru: "ничего", kk: "ештеңе жоқ" },
  otherLine: (line: number, committed: string, fresh: string): Text => ({
    en: `line ${line}: the file has ${committed}, the run gave ${fresh}`,
    ru: `строка ${line}: в файле ${committed}, при выполнении ${fresh}`,
    kk: `${line}-жол: файлда ${committed}, орындағанда ${fresh}`,
  }),
  pixels: (width: number, height: number): Text => ({
    en: `${width} x ${height} pixels`,
    ru: `${width} × ${height} пикселей`,
    kk: `${width} × ${height} пиксель`,
  }),
  noPng: { en: "not a PNG", ru: "не PNG", kk: "PNG емес" },
});

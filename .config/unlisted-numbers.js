// Which numbers of the articles' texts have no row in datasets/published. The texts are not part of the
// repository; whoever has them as <folder>/<article>.txt runs, after a build,
//   node .config/unlisted-numbers.js <folder> [article]     every number without a row, in its line
//   node .config/unlisted-numbers.js <folder> --write       the counts into datasets/unlisted-numbers.csv
// The first line of a text, which says where it comes from, is left out.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { articles } from "../dist/articles/articles.js";
import { publishedRows } from "../dist/articles/published.js";

const [folder, option] = process.argv.slice(2);
if (folder === undefined) {
  console.error("node .config/unlisted-numbers.js <folder with the texts> [article or --write]");
  process.exit(2);
}

const number = /\d+(?:[ \u00A0\u202F]\d{3}(?!\d))+(?:[.,]\d+)?|\d+(?:[.,]\d+)*/g;
const referenceHeads =
  /^\s*(?:[*#]*)(?:Список (?:использованной )?литературы|References|Әдебиеттер(?: тізімі)?|Пайдаланылған әдебиеттер)/imu;
const acceptance = /^\s*(?:Материал поступил|Утвержден|Received|Accepted|Редакцияға)/imu;
const roman = "а-яёәғқңөұүһіa-z";

/** What a number is that needs no row, by what stands around it; undefined for a figure. */
function kindOf({ before, after, text, isReference }) {
  if (isReference) return "reference";
  if (/(?:https?:\/\/|doi|www\.|@)\S*$/i.test(before) || /^\S*(?:@|\.kz|\.org)/.test(after)) return "address";
  if (/\[[\d\s;,–-]*$/.test(before) && /^[\d\s;,–-]*(?:с\.|p\.|б\.)?[^[\]]{0,12}\]/.test(after))
    return "citation";
  if (/^\d{1,2}\.\d{1,2}\.\d{4}$/.test(text)) return "date";
  if (/^\d{1,2}$/.test(text) && monthAfter.test(after.replace(/^["»”]/, ""))) return "date";
  if (/(?:\^\{?|[¹²³])$/.test(before)) return "label";
  if (new RegExp(`(?:[${roman}]-|[${roman}])$`, "iu").test(before) && !/[=<>~]$/.test(before)) return "name";
  if (/(?:^|\t)\s*[-*]?\s*\(?$/.test(before) && /^[.)]\s/.test(after) && text.length <= 2) return "numbering";
  if (labelBefore.test(before) || labelAfter.test(after)) return "label";
  if (/^(?:лет|года|год), (?:мужчина|женщина|парень|девушка)/u.test(after.trimStart())) return "age";
  if (/^(?:1[5-9]|20)\d\d$/.test(text) || /^(?:th|st)[ -]century/.test(after)) return "year";
  // Version of a programme, number of a class of subjects, and the method of 360 degrees, whose sign reads as a 0.
  return /(?:School |методики оценки, такие как )$/.test(before) || /^\d\d(?:\.\d\d){2}$/.test(text)
    ? "name"
    : undefined;
}

const monthAfter =
  /^\s*(?:-?(?:го|е)\s+)?(?:января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря|January|February|March|April|May|June|July|August|September|October|November|December|қаңтар|ақпан|наурыз|сәуір|мамыр|маусым|шілде|тамыз|қыркүйек|қазан|қараша|желтоқсан)/iu;
const labelBefore =
  /(?:Tables?|Figures?|Figs?\.|Equations?|Model|Модел\p{L}*|источников|Таблиц\p{L}*|Рисун\p{L}*|Рис\.|№|No\.|Stage|Этап|Section)\s*(?:№\s*)?$|\\quad \($/iu;
const labelAfter = /^\s*-?\s*(?:кесте|сурет)/iu;

/** The values that a printed number may have, whichever way its marks are read. */
function values(text) {
  const plain = text.replace(/[ \u00A0\u202F]/g, "").replaceAll("−", "-");
  const readings = [plain.replace(/,/g, ""), plain.replace(",", "."), plain.replace(/[.,]/g, "")];
  return readings.map(Number).filter(Number.isFinite);
}

/** The values of an article's rows: printed figures, and numbers in the gists of statements. */
function listed(article) {
  const all = new Set();
  for (const { printed } of publishedRows(article)) {
    for (const [found] of printed.matchAll(number)) values(found).forEach((value) => all.add(value));
  }
  return all;
}

function unlisted(article) {
  const text = readFileSync(join(folder, `${article}.txt`), "utf8").replace(/^[^\n]*\n/, "");
  const begin = referenceHeads.exec(text)?.index ?? text.length;
  const end = acceptance.exec(text.slice(begin))?.index;
  const known = listed(article);
  const found = [];
  for (const match of text.matchAll(number)) {
    const lineStart = text.lastIndexOf("\n", match.index) + 1;
    const before = text.slice(lineStart, match.index);
    const after = text
      .slice(match.index + match[0].length, match.index + match[0].length + 80)
      .split("\n")[0];
    const isReference = match.index >= begin && (end === undefined || match.index < begin + end);
    const hasRow = values(match[0]).some((value) => known.has(value));
    const kind =
      kindOf({ before, after, text: match[0], isReference }) ?? (hasRow ? "with a row" : "without a row");
    found.push({ text: match[0], kind, context: `${before.slice(-60)}»${match[0]}«${after.slice(0, 40)}` });
  }
  return found;
}

const there = articles.map(({ name }) => name).filter((name) => existsSync(join(folder, `${name}.txt`)));
if (option === "--write") {
  const rows = there.flatMap((article) => {
    const counts = new Map();
    for (const { kind } of unlisted(article)) counts.set(kind, (counts.get(kind) ?? 0) + 1);
    return [...counts].sort().map(([kind, count]) => `${article},${kind},${count}`);
  });
  const file = new URL("../datasets/unlisted-numbers.csv", import.meta.url);
  writeFileSync(file, `article,kind,numbers\n${rows.join("\n")}\n`);
} else {
  for (const article of there.filter((name) => option === undefined || name === option)) {
    const all = unlisted(article);
    const without = all.filter(({ kind }) => kind === "without a row");
    console.log(`${article}: ${all.length} numbers, ${without.length} without a row`);
    for (const { context } of without) console.log(`  ${context}`);
  }
}

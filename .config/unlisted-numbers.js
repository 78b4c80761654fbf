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
/**
 * What a number is that needs no row, by what stands around it; undefined for a figure.
 *
 * @param before what stands before it in its line, @param after what stands after it
 * @param preceding what stands before it over the ends of lines, @param following after it
 */
function kindOf({ before, after, preceding, following, text, isReference }) {
  if (isReference) return "reference";
  if (/(?:https?:\/\/|doi|www\.|@)\S*$/i.test(before) || /^\S*(?:@|\.kz|\.org)/.test(after)) return "address";
  if (/\[\d[^[\]]*$|\[$/.test(preceding) && /^[^[\]]{0,24}\]/.test(following)) return "citation";
  if (/^\d{1,2}\.\d{1,2}\.\d{4}$/.test(text) || /\d\/$/.test(before) || /^\/\d/.test(after)) return "date";
  const isDay = /^\d{1,2}$/.test(text);
  if (isDay && monthAfter.test(after.replace(/^["»”]/, ""))) return "date";
  if (isDay && monthBefore.test(before) && /^,? ?\d{4}/.test(after)) return "date";
  if (/(?:\^\{?|[¹²³])$/.test(before)) return "label";
  if (new RegExp(`(?:[${letters}]-|[${letters}])$`, "iu").test(before)) return "name";
  if (/(?:^|\t)\s*[-*]?\s*\(?$/.test(before) && /^[.)]+\s/.test(after) && text.length <= 2)
    return "numbering";
  if (before === "" && /^\d$/.test(text) && /^\t\p{Lu}/u.test(after)) return "numbering";
  if (labelBefore.test(before) || labelAfter.test(after)) return "label";
  if (/^(?:лет|года|год), (?:мужчина|женщина|парень|девушка)/u.test(after.trimStart())) return "age";
  if (/^(?:1[5-9]|20)\d\d$/.test(text) || /^(?:th|st)[ -]century/.test(after)) return "year";
  if (/^(?:st|nd|rd|th) /.test(after)) return "name";
  // Version of a programme, number of a class of subjects, and the method of 360 degrees, whose sign reads as a 0.
  const isName = /(?:School |методики оценки, такие как )$/.test(before) || /^\d\d(?:\.\d\d){2}$/.test(text);
  return isName ? "name" : undefined;
}

const letters = "а-яёәғқңөұүһіa-z";
const months =
  "января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря|January|February|March|April|May|June|July|August|September|October|November|December|қаңтар|ақпан|наурыз|сәуір|мамыр|маусым|шілде|тамыз|қыркүйек|қазан|қараша|желтоқсан";
const monthAfter = new RegExp(`^\\s*(?:-?(?:го|е)\\s+)?(?:${months})`, "iu");
const monthBefore = new RegExp(`(?:${months})\\s+$`, "iu");
const labelBefore =
  /(?:Tables?|Figures?|Figs?\.|Equations?|Articles?|resolution|Model|Модел\p{L}*|источников|Таблиц\p{L}*|Рисун\p{L}*|Рис\.|Статья|статьи|№|No\.|Stage|Этап|Section)\s*(?:№\s*)?$|\\quad \($/iu;
const labelAfter = /^\s*-?\s*(?:кесте|сурет|бап)/iu;

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
    const preceding = text.slice(Math.max(0, match.index - 60), match.index);
    const following = text.slice(match.index + match[0].length, match.index + match[0].length + 60);
    const isReference = match.index >= begin && (end === undefined || match.index < begin + end);
    const hasRow = values(match[0]).some((value) => known.has(value));
    const kind =
      kindOf({ before, after, preceding, following, text: match[0], isReference }) ??
      (hasRow ? "with a row" : "without a row");
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

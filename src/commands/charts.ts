import { Option } from "commander";
import type { OptionValues } from "../articles/article.js";
import { articles } from "../articles/articles.js";
import { chartNamed, type NamedChart } from "../charts/chart.js";
import { chartTitle } from "../charts/compose.js";
import { exportCharts } from "../charts/export.js";
import { chartSizes, parseChartSize } from "../charts/frame.js";
import { printScale } from "../charts/png.js";
import { chartFormats, parseChartFormat } from "../charts/render.js";
import { noSuchChart } from "../charts/words.js";
import { InputError, quoted } from "../errors.js";
import { nearestName } from "../language/nearest-name.js";
import { parseLanguage } from "../language/parse-language.js";
import type { Language } from "../languages.js";
import { readNumber } from "../numbers/read-number.js";
import { jsonText } from "../print/json.js";
import {
  addSharedOptions,
  articlesFor,
  isAnalysed,
  runArticle,
  type AnalysedArticle,
} from "./article-options.js";
import { definitions, flag, print, progress, requireFolder, type AddCommand, paragraph } from "./command.js";
import { sharedExamples } from "./shared-examples.js";
import { chartsExamples, commandWords, filesWritten, problems } from "./words.js";

type ChartsOptions = OptionValues & {
  lang?: string;
  format?: string;
  size?: string;
  scale?: string;
  csvFor?: "programs" | "excel";
  out?: string;
  list?: true;
  force?: true;
  json?: true;
};

/** Above this a PNG of a slide takes more memory than a small machine has. */
const largestScale = 10;

/** `spectrum charts`: the charts of the articles as files, on the shipped data or on the user's. */
export const addChartsCommand: AddCommand = (program, language) => {
  const words = commandWords(language);
  const analysed = articles.filter(isAnalysed);
  const command = program
    .command("charts")
    .description(words.charts.description)
    .argument("[name...]", words.charts.names)
    .addOption(flag("--lang <codes>", words.charts.lang, language, language))
    .addOption(flag("--format <formats>", words.charts.format(chartFormats.join(",")), language, "svg"))
    .addOption(flag("--size <size>", words.charts.size(chartSizes.join(", ")), language, "page"))
    .addOption(flag("--scale <number>", words.charts.scale, language, String(printScale)))
    .addOption(new Option("--csv-for <reader>", words.output.csvFor).choices(["programs", "excel"]))
    .addOption(flag("--out <folder>", words.charts.out, language, "charts"));
  addSharedOptions(analysed, command, language);
  command
    .option("--list", words.charts.list)
    .option("--force", words.charts.force)
    .option("--json", words.charts.json)
    .addHelpText(
      "after",
      `${sharedExamples(language, "charts", chartsExamples)}\n${paragraph(words.charts.replacing)}\n`,
    )
    .action(async (names: string[], options: ChartsOptions) => {
      const { lang = language, format = "svg", size = "page", out = "charts" } = options;
      const languages = unique(lang.split(",").map((code) => parseLanguage(code.trim())));
      const formats = unique(format.split(",").map((name) => parseChartFormat(name.trim())));
      const chartSize = parseChartSize(size);
      const scale = options.scale === undefined ? printScale : parseScale(options.scale);
      const charts = await chosenCharts(unique(names), options, analysed, language);
      if (options.list) {
        const list = await Promise.all(
          charts.map(async (chart) => ({
            name: chart.name,
            title: await chartTitle(chart, languages[0]),
          })),
        );
        print(options.json ? jsonText(list) : listing(list));
        return;
      }
      requireFolder(out);
      const written = await exportCharts({
        out,
        charts,
        languages,
        formats,
        size: chartSize,
        scale,
        ...(options.csvFor && { csvFor: options.csvFor }),
        force: options.force ?? false,
        onProgress: (name, inLanguage, done, total) =>
          progress(words.charts.progress(done + 1, total, `${name} (${inLanguage})`)),
      });
      print(options.json ? jsonText(written) : filesWritten(written.length, out, language));
    });
};

/** Whether a name of an article's list is this chart's: itself, or as far as its asterisk. */
function isListed(listed: string, chart: string): boolean {
  return listed.endsWith("*") ? chart.startsWith(listed.slice(0, -1)) : chart === listed;
}

/**
 * The articles whose charts are named, in their order.
 *
 * @throws InputError for a name that no article lists, with the nearest that one does
 */
function ownersOf(names: readonly string[], all: readonly AnalysedArticle[]): readonly AnalysedArticle[] {
  const owns = ({ analysis }: AnalysedArticle, name: string) =>
    analysis.charts.some((listed) => isListed(listed, name));
  const unknown = names.find((name) => !all.some((article) => owns(article, name)));
  if (unknown !== undefined) {
    const known = all.flatMap(({ analysis }) => analysis.charts).filter((name) => !name.endsWith("*"));
    throw new InputError(noSuchChart(unknown, nearestName(unknown, known)));
  }
  return all.filter((article) => names.some((name) => owns(article, name)));
}

/** The charts of the names given, of the articles whose data were given, or all. */
async function chosenCharts(
  names: readonly string[],
  options: OptionValues,
  all: readonly AnalysedArticle[],
  language: Language,
): Promise<NamedChart[]> {
  const chosen = articlesFor(names.length > 0 ? ownersOf(names, all) : undefined, all, options);
  const charts: NamedChart[] = [];
  for (const article of chosen) {
    charts.push(...(await (await runArticle(article, options, language)).charts()));
  }
  if (names.length === 0) return charts;
  const listed = chosen.flatMap(({ analysis }) => analysis.charts);
  const missing = names.find((name) => listed.includes(name) && !charts.some((chart) => chart.name === name));
  if (missing !== undefined) {
    throw new InputError({
      found: problems.notOfTheseData(quoted(missing)),
      advice: problems.listOfTheseData,
    });
  }
  return names.map((name) => chartNamed(charts, name));
}

function listing(list: readonly { name: string; title: string }[]): string {
  return definitions(list.map(({ name, title }) => [name, title]));
}

function parseScale(text: string): number {
  const reading = readNumber(text);
  if (reading.ok && reading.value > 0 && reading.value <= largestScale) return reading.value;
  throw new InputError({
    found: problems.scale(quoted(text)),
    expected: problems.scaleWanted(largestScale),
  });
}

function unique<T>(values: readonly T[]): T[] {
  return [...new Set(values)];
}

import { chartNames, charts, parseChartName, type ChartName } from "../charts/catalogue.js";
import { exportCharts } from "../charts/export.js";
import { chartSizes, parseChartSize } from "../charts/frame.js";
import { chartTitle } from "../charts/build.js";
import { printScale } from "../charts/png.js";
import { chartFormats, parseChartFormat } from "../charts/render.js";
import { defaultWindow, shippedChartInputs } from "../articles/chart-inputs.js";
import { InputError, quoted } from "../errors.js";
import { parseLanguage } from "../language/language.js";
import { readNumber } from "../numbers/read-number.js";
import { examples, print, progress, requireFolder, type AddCommand } from "./command.js";

interface ChartsOptions {
  lang: string;
  format: string;
  size: string;
  scale: string;
  out: string;
  window: string;
  list?: boolean;
  force?: boolean;
  json?: boolean;
}

/** Above this a PNG of a slide takes more memory than a small machine has. */
const largestScale = 10;

/** `spectrum charts`: the charts of the articles as files, on the shipped data. */
export const addChartsCommand: AddCommand = (program) => {
  program
    .command("charts")
    .description("Charts of the articles as SVG, PNG, PDF, interactive HTML, Vega-Lite JSON or CSV")
    .argument("[name...]", "charts by name, as --list shows them; all when none is named")
    .option("--lang <codes>", "en, ru or kk, or several as en,ru", "en")
    .option("--format <formats>", `one or more of ${chartFormats.join(",")}`, "svg")
    .option("--size <size>", `${chartSizes.join(", ")}: 85 mm, 160 mm or 16:9`, "page")
    .option("--scale <number>", "PNG pixels for each of its 96 to the inch", String(printScale))
    .option("--out <folder>", "where the files go", "charts")
    .option("--window <months>", "length of the moving window", String(defaultWindow))
    .option("--list", "show the names and titles of the charts and write nothing")
    .option("--force", "replace files that this command did not write")
    .option("--json", "what was written, or the list, as JSON")
    .addHelpText(
      "after",
      examples(
        ["spectrum charts", "every chart as SVG, in English, into charts/"],
        ["spectrum charts --list --lang ru", "names, with titles in Russian"],
        ["spectrum charts housing-index --lang kk --format png,pdf", "for a report in Kazakh"],
        ["spectrum charts food-slope-moving-window --window 36 --out work", "a window of three years"],
      ) +
        "\nA file that is there already is replaced only if this command wrote it and nobody changed it\n" +
        "since (it keeps their SHA-256 in .spectrum-charts.json beside them), or with --force.\n",
    )
    .action(async (names: string[], options: ChartsOptions) => {
      const languages = unique(options.lang.split(",").map((code) => parseLanguage(code.trim())));
      const wanted = names.length === 0 ? chartNames : unique(names.map(parseChartName));
      const formats = unique(options.format.split(",").map((name) => parseChartFormat(name.trim())));
      const size = parseChartSize(options.size);
      const scale = parseScale(options.scale);
      const inputs = shippedChartInputs(parseWindow(options.window));
      if (options.list) {
        const list = await Promise.all(
          wanted.map(async (name) => ({
            name,
            title: await chartTitle(
              name,
              { [charts[name].input]: await inputs[charts[name].input]() },
              languages[0],
            ),
          })),
        );
        print(options.json ? JSON.stringify(list, null, 2) : listing(list));
        return;
      }
      requireFolder(options.out);
      const written = await exportCharts({
        out: options.out,
        names: wanted,
        languages,
        formats,
        size,
        scale,
        inputs,
        force: options.force ?? false,
        onProgress: (name, language, done, total) =>
          progress(`chart ${done + 1} of ${total}: ${name} (${language})`),
      });
      print(
        options.json
          ? JSON.stringify(written, null, 2)
          : `${written.length} ${written.length === 1 ? "file" : "files"} written to ${options.out}`,
      );
    });
};

function listing(list: readonly { name: ChartName; title: string }[]): string {
  const width = Math.max(...list.map(({ name }) => name.length));
  return list.map(({ name, title }) => `${name.padEnd(width)}  ${title}`).join("\n");
}

function parseScale(text: string): number {
  const reading = readNumber(text);
  if (reading.ok && reading.value > 0 && reading.value <= largestScale) return reading.value;
  throw new InputError({
    found: `a scale of ${quoted(text)}`,
    expected: `a number above 0 and up to ${largestScale}, such as 2`,
  });
}

function parseWindow(text: string): number {
  const reading = readNumber(text);
  if (reading.ok && Number.isInteger(reading.value) && reading.value >= 3) return reading.value;
  throw new InputError({ found: `a window of ${quoted(text)}`, expected: "a whole number of months from 3" });
}

function unique<T>(values: readonly T[]): T[] {
  return [...new Set(values)];
}

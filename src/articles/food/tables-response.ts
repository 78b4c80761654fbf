import { periodText } from "../../language/calendar.js";
import { formatNumber, formatPValue } from "../../language/formats.js";
import { glossary } from "../../language/glossary.js";
import type { Language } from "../../languages.js";
import type { Period } from "../../months/year-month.js";
import { figures, type Row, type Table } from "../../print/table.js";
import type { Estimate } from "../../statistics/inference.js";
import type { FoodResponse, InferredResponse, LeftOut, PeriodResponse } from "./analysis-response.js";
import { loadTestSizes } from "./data-test-sizes.js";
import { responseLags } from "./analysis-response-series.js";
import { responseWords } from "./response-words.js";
import { responseSummary } from "./tables-response-summary.js";
import { leadsTables } from "./tables-leads.js";

/** In plain words, by period, by other ways of computing it, and with leads; those that the months can bear. */
export function responseTables(response: FoodResponse, language: Language): Table[] {
  const { whole, periods, leads } = response;
  const all = [...(whole === null ? [] : [whole]), ...periods];
  const tables = [
    responseSummary(response, language),
    ...(all.length === 0 ? [] : [responseTable(all, response, language)]),
    ...(whole === null ? [] : [checksTable(whole, response, language)]),
    ...leadsTables(leads, response.span, language),
  ];
  return tables;
}

/** Numbers of a response as the tables show them. */
export function responseNumbers(language: Language) {
  const number = (value: number) => formatNumber(value, 2, language);
  return {
    number,
    interval: ({ ci95 }: { ci95: [number, number] }) => ci95.map(number).join(" … "),
    p: ({ p }: { p: number }) => formatPValue(p, language),
  };
}

/** How the numbers were had: the index, and the rule of the bandwidth or the one that was asked for. */
function methodNote({ index, hacLags }: FoodResponse, language: Language): string {
  const bandwidth = hacLags === null ? "floor(4 (n/100)^(2/9))" : String(hacLags);
  return responseWords(language).method(index, bandwidth);
}

type PeriodRow = [name: string, value: (period: InferredResponse) => string];

/** p-values that do not rest on the HAC error alone; those that some period can bear. */
function inferenceRows(all: readonly InferredResponse[], language: Language): PeriodRow[] {
  const words = responseWords(language).response;
  return (["sieve", "wild", "shifted"] as const)
    .filter((kind) => all.some(({ inference }) => inference[kind] !== null))
    .map((kind) => [
      words[kind],
      ({ inference: { [kind]: one } }) => (one === null ? "" : formatPValue(one.p, language)),
    ]);
}

function inferenceNotes(all: readonly InferredResponse[], language: Language): string[] {
  const words = responseWords(language);
  const drawn = all.flatMap(({ inference }) => inference.sieve ?? []);
  const shifted = all.flatMap(({ inference }) => inference.shifted ?? []);
  const orders = drawn.map(({ order }) => order).join(", ");
  return [
    ...drawn
      .slice(0, 1)
      .map(({ draws, seed }) => words.inferenceNote(formatNumber(draws, 0, language), seed, orders)),
    ...shifted.slice(0, 1).map(({ shifts }) => words.shiftedNote(shifts)),
  ];
}

/** How far the intervals hold over the article's periods, whatever months are at hand. */
function sizesNote(language: Language): string {
  const sizes = loadTestSizes().filter(({ test }) => test === "response");
  return responseWords(language).shortPeriods(
    sizes.map(({ observations }) => observations).join(", "),
    sizes.map(({ rejected }) => formatNumber(100 * rejected, 0, language)).join(", "),
  );
}

function responseTable(all: readonly InferredResponse[], response: FoodResponse, language: Language): Table {
  const terms = glossary(language);
  const words = responseWords(language);
  const { number, interval, p } = responseNumbers(language);
  const cell = (one: Estimate) => `${number(one.estimate)} (${interval(one)})`;
  const real = (period: PeriodResponse) =>
    response.realIndex.find(
      (one) => one.period.from === period.period.from && one.period.to === period.period.to,
    );
  const rows: PeriodRow[] = [
    [terms.observations, ({ n }) => String(n)],
    [words.response.sameMonth, ({ cumulative }) => cell(cumulative[0]!)],
    ...[3, 6, responseLags].map((months): PeriodRow => [
      words.response.after(months),
      ({ cumulative }) => cell(cumulative[months]!),
    ]),
    [words.response.p, ({ sum }) => p(sum)],
    ...inferenceRows(all, language),
    [
      words.response.tenPercent,
      ({ tenPercent }) => {
        const one = (value: number) => formatNumber(value, 1, language);
        return `${one(tenPercent.estimate)} (${tenPercent.ci95.map(one).join(" … ")})`;
      },
    ],
    ...(response.realIndex.length === 0
      ? []
      : [
          [
            words.response.realAfter,
            (period: PeriodResponse) => {
              const twin = real(period);
              return twin === undefined ? "" : cell(twin.sum);
            },
          ] satisfies PeriodRow,
        ]),
  ];
  return {
    name: "food-response",
    title: words.response.title,
    columns: [{ title: terms.period }, ...all.map(({ period }) => figures(periodText(period)))],
    rows: rows.map(([name, value]) => [name, ...all.map(value)]),
    notes: [methodNote(response, language), sizesNote(language), ...inferenceNotes(all, language)],
  };
}

/** The response of the whole span by other ways, a row each. */
function checksTable(whole: PeriodResponse, response: FoodResponse, language: Language): Table {
  const terms = glossary(language);
  const words = responseWords(language).checks;
  const { number, interval, p } = responseNumbers(language);
  const row = (name: string, n: number, hacLags: number, sum: Estimate): Row => [
    name,
    String(n),
    String(hacLags),
    number(sum.estimate),
    interval(sum),
    p(sum),
  ];
  const { asymmetry, projections, movingWindow, checks } = response;
  const windows = movingWindow?.windows ?? [];
  const bySize = [...windows].sort((a, b) => a.sum.estimate - b.sum.estimate);
  const extremes = bySize.length === 0 ? [] : [bySize[0]!, bySize.at(-1)!];
  return {
    name: "food-response-checks",
    title: words.title(periodText(whole.period)),
    columns: [
      { title: "" },
      ...[terms.observations, words.bandwidth, words.sum, terms.interval95, terms.pValue].map((title) =>
        figures(title),
      ),
    ],
    rows: [
      row(words.asAbove, whole.n, whole.hacLags, whole.sum),
      ...checks.flatMap((each) => [
        row(checkName(each, language), each.n, each.hacLags, each.sum),
        ...(each.check === "exchangeRate" && each.exchangeRate !== undefined
          ? [row(`\u00A0\u00A0${words.ofRate}`, each.n, each.hacLags, each.exchangeRate)]
          : []),
      ]),
      ...(asymmetry === null
        ? []
        : [
            row(words.rises, asymmetry.n, asymmetry.hacLags, asymmetry.rises),
            row(words.falls, asymmetry.n, asymmetry.hacLags, asymmetry.falls),
            [`\u00A0\u00A0${words.equality}`, "", "", "", "", p(asymmetry.equality)],
          ]),
      ...(projections ?? [])
        .filter(({ horizon }) => [3, 6, responseLags].includes(horizon))
        .map(({ horizon, n, hacLags, ratio }) => row(words.projection(horizon), n, hacLags, ratio)),
      ...extremes.map(({ from, to, n, sum }, i) => {
        const period = periodText({ from, to });
        return [
          i === 0 ? words.lowestWindow(period) : words.highestWindow(period),
          String(n),
          "",
          number(sum.estimate),
          interval(sum),
          p(sum),
        ];
      }),
    ],
    notes: [
      ...(checks.some(({ periods }) => periods !== undefined) ? [words.partsNote] : []),
      ...(projections === null ? [] : [words.projectionsNote]),
      ...(movingWindow === null
        ? []
        : [
            words.windows(
              movingWindow.length,
              windows.length,
              windows.filter(({ sum }) => sum.ci95[0] > 0).length,
              windows.filter(({ sum }) => sum.ci95[1] < 0).length,
            ),
          ]),
    ],
  };
}

const spanText = (period: Period) => (period.from === period.to ? period.from : periodText(period));

function checkName(one: FoodResponse["checks"][number], language: Language): string {
  const words = responseWords(language).checks;
  const { check, hacLags, lags, periods = [] } = one;
  if (check === "without" || check === "within") return words[check](periods.map(spanText).join(", "));
  if (check === "bandwidth") return words.otherBandwidth(hacLags);
  if (check === "lags") return words.longestLag(lags);
  return words[check];
}

/** What the months cannot bear, a line each. */
export function leftOutLines(leftOut: readonly LeftOut[], language: Language): string[] {
  const { line, parts } = responseWords(language).leftOut;
  return leftOut.map(({ part, period, months, wanted }) => {
    const name = parts[part];
    const text = typeof name === "string" ? name : name(period === undefined ? "" : periodText(period));
    return line(text, months, wanted);
  });
}

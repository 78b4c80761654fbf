import { spanText, type MatchHypothesis, type PrintedValue } from "../checks/matching-readings.js";
import type {
  SeriesAgreement,
  ValueAgreement,
  ValueOutcome,
  MatchVerdict,
} from "../checks/matching-series.js";
import { printedFigure } from "../checks/printed-figure.js";
import { csvText } from "../files/csv-text.js";
import { formatNumber, formatPValue, numberSigns } from "../language/formats.js";
import type { Language } from "../languages.js";
import { figures, type Table, type Tone } from "../print/table.js";
import type { NamedMatch } from "./run.js";
import { matchingWords } from "./words.js";

/** How many series of a ranking are shown when nothing else is said. */
export const shownSeries = 5;

const verdictTones: Record<MatchVerdict, Tone> = {
  match: "good",
  "partial match": "fair",
  close: "fair",
  "too few values": "fair",
  "no match": "quiet",
};
const outcomeTones: Record<ValueOutcome, Tone> = {
  agrees: "good",
  truncated: "good",
  "within its digits": "good",
  misses: "bad",
  "not covered": "quiet",
};

/**
 * What a search found, in tables: the best series, and the printed values beside the best one and beside the one
 * that the label names.
 *
 * @param top how many series of the ranking
 * @example
 * const set = await seriesSet("official/industrial-production");
 * const [ranking] = matchingTables(matchColumn(columnOfArguments(["2015=78,0", "2022=79,6"]), set), "en");
 * ranking.rows[0][0]; // => "industrial_production.07_1"
 */
export function matchingTables(match: NamedMatch, language: Language, top = shownSeries): Table[] {
  const { ranking, label } = match;
  const [best] = ranking;
  const beside = [
    ...(best === undefined || match.verdict === "no match" ? [] : [best]),
    ...(label === null || (label === best && match.verdict !== "no match") ? [] : [label]),
  ];
  return [rankingTable(match, language, top), ...beside.map((one) => valuesTable(one, match, language))];
}

function rankingTable(match: NamedMatch, language: Language, top: number): Table {
  const { columns, short, agreedOf } = matchingWords(language);
  const rows = shown(match, top).map((one) => [
    one.id,
    hypothesisText(one.hypothesis, language),
    agreedOf(one.agreed, one.values.length),
    one.medianRelativeMiss === null ? "–" : percent(one.medianRelativeMiss, language),
    formatPValue(one.p, language),
    { text: short[one.verdict], tone: verdictTones[one.verdict] },
  ]);
  return {
    name: "match-series",
    title: answer(match, language),
    columns: [
      { title: columns.id },
      { title: columns.hypothesis },
      figures(columns.agree),
      figures(columns.medianMiss),
      figures(columns.chance),
      { title: columns.verdict },
    ],
    rows,
    notes: notes(match, language),
    whenTooWide: "records",
  };
}

/** The best of the ranking and the series of the label. */
export function shown({ ranking, label }: NamedMatch, top: number): SeriesAgreement[] {
  const best = ranking.slice(0, top);
  return label === null || best.includes(label) ? best : [...best, label];
}

function answer(match: NamedMatch, language: Language): string {
  const { answers } = matchingWords(language);
  const [best] = match.ranking;
  if (best === undefined || match.verdict === "no match") return answers["no match"](match.names.size);
  const name = nameOf(best.id, match, language);
  const { shift, powerOfTen, turned } = best.hypothesis;
  const isAsPublished = shift === 0 && powerOfTen === 0 && turned === "not";
  const full = isAsPublished ? name : `${name} (${hypothesisText(best.hypothesis, language)})`;
  const toDigits = count(best, "agrees") === best.agreed;
  return answers[match.verdict](full, best.values.length, toDigits, best.agreed);
}

function count({ values }: SeriesAgreement, wanted: ValueOutcome): number {
  return values.filter(({ outcome }) => outcome === wanted).length;
}

function notes(match: NamedMatch, language: Language): string[] {
  const words = matchingWords(language);
  const { ranking, ties, elsewhere, tried } = match;
  const found = match.verdict === "no match" ? undefined : ranking[0];
  const named = (id: string) => `${nameOf(id, match, language)} (${id})`;
  const [cut, coarse] =
    found === undefined ? [0, 0] : [count(found, "truncated"), count(found, "within its digits")];
  return [
    ...(cut === 0 ? [] : [words.truncated(cut)]),
    ...(coarse === 0 ? [] : [words.withinDigits(coarse)]),
    ...(found === undefined ? [] : elsewhere.map(({ id, value }) => nearestText(id, value, match, language))),
    ...(found === undefined || ties.length === 0 ? [] : [words.ties(ties.map(named).join(", "))]),
    ...labelNote(match, language),
    words.chance(tried),
  ];
}

function labelNote(match: NamedMatch, language: Language): string[] {
  const words = matchingWords(language);
  const { label, labelAsked, ranking } = match;
  if (labelAsked === undefined) return [];
  if (label === null) return [words.labelNotCovered];
  const name = `${nameOf(label.id, match, language)} (${label.id})`;
  if (label === ranking[0] && match.verdict !== "no match") return [words.labelIsBest(name)];
  return [words.labelIsOther(name, label.agreed, label.values.length, words.verdicts[label.verdict])];
}

function nearestText(id: string, value: ValueAgreement, match: NamedMatch, language: Language): string {
  const words = matchingWords(language);
  const name = nameOf(id, match, language);
  const period = periodText(value, language);
  if (value.outcome !== "misses") return words.givesIt(period, value.printed, name, id);
  const places = words.lastPlaces(Math.round(Math.abs(value.missInLastPlace!)));
  return words.nearest(period, value.printed, name, id, valueText(value, language), places);
}

function valuesTable(one: SeriesAgreement, match: NamedMatch, language: Language): Table {
  const { columns, outcomes, beside } = matchingWords(language);
  return {
    name: `match-values-${one.id}`,
    title: beside(nameOf(one.id, match, language)),
    columns: [
      { title: columns.period },
      figures(columns.printed),
      figures(columns.value),
      figures(columns.places),
      figures(columns.relative),
      { title: columns.outcome },
    ],
    rows: one.values.map((value) => [
      periodText(value, language),
      value.printed,
      valueText(value, language),
      value.missInLastPlace === null ? "–" : signed(value.missInLastPlace, language),
      value.relativeMiss === null ? "–" : percent(value.relativeMiss, language),
      { text: outcomes[value.outcome], tone: outcomeTones[value.outcome] },
    ]),
  };
}

function nameOf(id: string, { names }: NamedMatch, language: Language): string {
  return names.get(id)?.[language] ?? id;
}

function periodText(value: PrintedValue, language: Language): string {
  const { which } = matchingWords(language);
  return value.to === undefined ? value.period : which[value.which ?? "any"](spanText(value));
}

function hypothesisText({ shift, powerOfTen, turned }: MatchHypothesis, language: Language): string {
  const { hypothesis } = matchingWords(language);
  const parts = [
    ...(shift === 0 ? [] : [(shift < 0 ? hypothesis.earlier : hypothesis.later)(Math.abs(shift))]),
    ...(powerOfTen === 0
      ? []
      : [`× 10^${powerOfTen < 0 ? numberSigns[language].minus : ""}${Math.abs(powerOfTen)}`]),
    ...(turned === "not" ? [] : [turned === "into growth" ? hypothesis.intoGrowth : hypothesis.intoIndex]),
  ];
  return parts.length === 0 ? hypothesis.asPublished : parts.join(", ");
}

/** A value of the series with its own digits, but not more than two beyond the printed ones. */
function valueText({ value, printed, decimalMark }: ValueAgreement, language: Language): string {
  if (value === null) return "–";
  const { places } = printedFigure(printed, decimalMark);
  const own = /\.(\d+)$/.exec(String(value))?.[1]?.length ?? 0;
  return formatNumber(value, Math.max(places, Math.min(own, places + 2)), language);
}

function percent(share: number, language: Language): string {
  return `${formatNumber(100 * share, 1, language)} %`;
}

function signed(value: number, language: Language): string {
  const rounded = formatNumber(value, 1, language);
  return value > 0 && !/^0[.,]0$/.test(rounded) ? `+${rounded}` : rounded;
}

/** What `--json` prints: the verdict, the ranking to a depth, and the series of the label. */
export function matchingJson(match: NamedMatch, top = shownSeries): unknown {
  const { verdict, ranking, ties, label, elsewhere, tried, column, names } = match;
  const named = ({ id, ...rest }: SeriesAgreement) => ({ id, name: names.get(id)?.en ?? id, ...rest });
  return {
    verdict,
    column,
    best: ranking.slice(0, top).map(named),
    ties,
    label: label === null ? null : named(label),
    elsewhere,
    series: names.size,
    tried,
  };
}

/** What `--csv` prints: a row for each printed value and each of the best series. */
export function matchingCsv(match: NamedMatch, top = shownSeries): string {
  const header = [
    "series",
    "name",
    "verdict",
    "shift",
    "power_of_ten",
    "turned",
    "agreed",
    "covered",
    "p",
    "p_close",
    "period",
    "to",
    "which",
    "printed",
    "value",
    "outcome",
    "miss_in_last_place",
    "relative_miss",
  ];
  const rows = shown(match, top).flatMap((one) =>
    one.values.map((value) => [
      one.id,
      match.names.get(one.id)?.en ?? one.id,
      one.verdict,
      one.hypothesis.shift,
      one.hypothesis.powerOfTen,
      one.hypothesis.turned,
      one.agreed,
      one.covered,
      one.p,
      one.pClose,
      { verbatim: value.period },
      value.to,
      value.which,
      { verbatim: value.printed },
      value.value,
      value.outcome,
      value.missInLastPlace,
      value.relativeMiss,
    ]),
  );
  return csvText(header, rows);
}

import { monthInWords, periodText } from "../../language/calendar.js";
import { formatNumber, formatPValue, formatSignificant } from "../../language/formats.js";
import { glossary } from "../../language/glossary.js";
import type { Language } from "../../languages.js";
import { officialSeries } from "../../official/series.js";
import { figures, type Table } from "../../print/table.js";
import type { PlaceboShares } from "../../statistics/placebo-regressions.js";
import type { FoodPlacebos } from "./analysis-placebos.js";
import { placeboWords } from "./placebo-words.js";

/** A share below half a per cent is "<1", since zero would say that no placebo can do it. */
export const leastShown = 0.005;

/** Regressions on placebos beside the models, and the neighbours' food prices on the same index. */
export function placeboTables(placebos: FoodPlacebos, language: Language): Table[] {
  return [
    ...modelsTable(placebos, language),
    ...(placebos.neighbours.length === 0 ? [] : [neighboursTable(placebos, language)]),
  ];
}

function modelsTable(placebos: FoodPlacebos, language: Language): Table[] {
  const words = placeboWords(language).models;
  const { models } = placebos;
  const kinds = (["simulated", "shifted"] as const).filter((kind) => models.some((model) => model[kind]));
  if (kinds.length === 0) return [];
  const percent = (share: number) => (share < leastShown ? "<1" : formatNumber(100 * share, 0, language));
  const rowsOf = (kind: (typeof kinds)[number]): string[][] => {
    const row = (title: string, value: (shares: PlaceboShares) => string) => [
      title,
      ...models.map(({ [kind]: shares }) => (shares === null ? "" : value(shares))),
    ];
    return [
      [words[kind], ...models.map(() => "")],
      row(words.classical, ({ classical }) => percent(classical)),
      row(words.hac, ({ hac }) => percent(hac)),
      row(words.positive, ({ positiveHac }) => percent(positiveHac)),
      row(words.asLarge, ({ rSquaredAsLarge }) => percent(rSquaredAsLarge)),
      row(words.tAsLarge, ({ tAsLarge }) => percent(tAsLarge)),
      row(words.p95, ({ rSquared }) => formatNumber(rSquared.p95, 3, language)),
    ];
  };
  return [
    {
      name: "food-placebos",
      title: words.title,
      columns: [
        { title: glossary(language).period },
        ...models.map(({ period }) => figures(periodText(period))),
      ],
      rows: [
        [words.rSquared, ...models.map(({ rSquared }) => formatNumber(rSquared, 3, language))],
        ...kinds.flatMap(rowsOf),
      ],
      notes: [words.note, ...processNotes(placebos, language)],
    },
  ];
}

function processNotes(
  { process, history, draws, seed, clearance, models }: FoodPlacebos,
  language: Language,
) {
  const words = placeboWords(language).models;
  const [from, to] = [monthInWords(history.from, language), monthInWords(history.to, language)];
  const shifts = models.find(({ shifted }) => shifted !== null)?.shifted?.count;
  return [
    ...(process === null
      ? []
      : [words.noteSimulated(process.order, from, formatNumber(draws, 0, language), seed)]),
    ...(shifts === undefined ? [] : [words.noteShifted(from, to, shifts, clearance)]),
  ];
}

function neighboursTable({ neighbours }: FoodPlacebos, language: Language): Table {
  const words = placeboWords(language).neighbours;
  const names = new Map(
    officialSeries("neighbours-food-prices").map(({ id, name }) => [
      id.slice(id.indexOf(".") + 1),
      name[language],
    ]),
  );
  return {
    name: "food-placebos-neighbours",
    title: words.title,
    columns: [
      { title: words.country },
      { title: words.regressor },
      figures(words.years),
      figures(words.n),
      figures(glossary(language).slope),
      figures(words.interval),
      figures(words.p),
      figures(words.hacP),
      figures("R²"),
    ],
    rows: neighbours.map(({ country, form, years, missing, n, slope, p, hac, rSquared }) => [
      names.get(country) ?? country,
      words[form],
      `${years[0]}–${years[1]}` + (missing.length === 0 ? "" : ` ${words.without(missing.join(", "))}`),
      String(n),
      formatSignificant(slope, 3, language),
      hac.ci95.map((end) => formatNumber(end, 3, language)).join(" … "),
      formatPValue(p, language),
      formatPValue(hac.p, language),
      formatNumber(rSquared, 2, language),
    ]),
    notes: [words.note],
    whenTooWide: "records",
  };
}

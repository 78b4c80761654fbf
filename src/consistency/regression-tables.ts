import type { Interval } from "../checks/interval.js";
import { figureNames } from "../checks/regression-words.js";
import { regressionFigures, type RegressionFigure } from "../checks/regression-line.js";
import type { CheckedFigure } from "../checks/regression-check.js";
import { csvText } from "../files/csv-text.js";
import { formatSignificant } from "../language/formats.js";
import type { Language } from "../languages.js";
import { figures, type Cell, type Table } from "../print/table.js";
import type { RegressionAnswer } from "./regression.js";
import { regressionWords } from "./regression-words.js";
import { rangeText } from "./range-text.js";

/**
 * A checked regression in tables: its figures; and where they cannot all stand, which contradict each other and what
 * would explain it.
 *
 * @example
 * const answer = regressionOf({ text: "R² = 0,48; F(1, 46) = 47,6" });
 * regressionTables(answer, "en")[1].rows; // => [["R² and F"]]
 */
export function regressionTables(answer: RegressionAnswer, language: Language): Table[] {
  const first = figuresTable(answer, language);
  if (answer.possible) return [first];
  return [first, conflictsTable(answer, language), explanationsTable(answer, language)];
}

function figuresTable(answer: RegressionAnswer, language: Language): Table {
  const { titles, columns, rounding, suspects } = regressionWords(language);
  return {
    name: "regression",
    title: answer.possible ? titles.possible : titles.impossible,
    columns: [
      { title: columns.figure },
      figures(columns.printed),
      figures(columns.rounding),
      figures(columns.others),
      { title: columns.verdict },
    ],
    rows: shownFigures(answer).map((figure) => [
      figureNames[figure.name][language],
      figure.printed ?? "",
      figure.rounding === null ? "" : rangeText(figure.rounding, language),
      leftFor(figure, answer, language),
      verdictOn(figure, answer, language),
    ]),
    notes: [
      ...(answer.possible ? [] : [suspects]),
      ...regressorNotes(answer, language),
      rounding(percent(answer.level, language)),
    ],
    whenTooWide: "records",
  };
}

/** All but a number of regressors that was only tried. */
function shownFigures({ figures: all, k }: RegressionAnswer): CheckedFigure[] {
  return inOrder(all).filter(({ name, printed }) => name !== "k" || printed !== null || k.tried.length === 1);
}

function inOrder(all: readonly CheckedFigure[]): CheckedFigure[] {
  return [...all].sort((a, b) => regressionFigures.indexOf(a.name) - regressionFigures.indexOf(b.name));
}

/** What the other figures leave; where they do not stand without it there is none. */
function leftFor({ name, fromOthers }: CheckedFigure, answer: RegressionAnswer, language: Language): string {
  if (fromOthers !== null) return rangeText(fromOthers, language);
  const suspect = answer.suspects.find((one) => one.name === name);
  if (suspect?.range) return rangeText(suspect.range, language);
  return answer.possible || suspect !== undefined ? regressionWords(language).open : "–";
}

function verdictOn({ name, printed }: CheckedFigure, answer: RegressionAnswer, language: Language): Cell {
  const { verdicts } = regressionWords(language);
  if (printed === null) return { text: verdicts.follows, tone: "quiet" };
  if (answer.possible) return { text: verdicts.stands, tone: "good" };
  if (answer.suspects.some((suspect) => suspect.name === name))
    return { text: verdicts.suspect, tone: "bad" };
  const isInvolved = answer.conflicts.some((conflict) => conflict.includes(name));
  return isInvolved ? { text: verdicts.involved, tone: "fair" } : { text: verdicts.untouched, tone: "quiet" };
}

function regressorNotes({ k, possible }: RegressionAnswer, language: Language): string[] {
  if (k.tried.length === 1) return [];
  const { kPossible, kImpossible } = regressionWords(language);
  return possible
    ? [kPossible(k.possible.join(", "))]
    : [kImpossible(String(k.tried[0]), String(k.tried.at(-1)))];
}

function conflictsTable({ conflicts }: RegressionAnswer, language: Language): Table {
  const { titles, columns, and } = regressionWords(language);
  return {
    name: "regression-conflicts",
    title: titles.conflicts,
    columns: [{ title: columns.together }],
    rows: conflicts.map((conflict) => {
      const names = conflict.map((name) => figureNames[name][language]);
      return [
        `${names.slice(0, -1).join(", ")} ${and} ${names.at(-1)}`.replace(new RegExp(`^ ${and} `, "u"), ""),
      ];
    }),
  };
}

function explanationsTable({ reconciliations }: RegressionAnswer, language: Language): Table {
  const { titles, columns, confusions, and, none, fair } = regressionWords(language);
  return {
    name: "regression-explanations",
    title: titles.explanations,
    columns: [{ title: columns.explanation }],
    rows:
      reconciliations.length === 0
        ? [[none]]
        : reconciliations.map(({ confusions: all, k }) => [
            all.map((one) => confusions[one]).join(`, ${and} `) +
              (k === undefined ? "" : ` (k = ${k.join(", ")})`),
          ]),
    notes: [fair],
  };
}

function percent(level: number, language: Language): string {
  return formatSignificant(100 * level, Number.isInteger(Math.round(1e9 * level) / 1e7) ? 2 : 3, language);
}

const pair = (range: Interval | null | undefined): [number, number] | null =>
  range ? [range.low, range.high] : null;

/** A checked regression for programs. A range is [low, high], null in it no bound. */
export function regressionJson(answer: RegressionAnswer): unknown {
  const { possible, level, k, conflicts, suspects, reconciliations } = answer;
  return {
    possible,
    level,
    k,
    figures: inOrder(answer.figures).map(({ name, printed, rounding, fromOthers }) => ({
      name,
      printed,
      rounding: pair(rounding),
      fromOthers: pair(fromOthers),
    })),
    ranges: Object.fromEntries(
      (Object.entries(answer.ranges) as [RegressionFigure, Interval][]).map(([name, range]) => [
        name,
        pair(range),
      ]),
    ),
    conflicts,
    suspects: suspects.map(({ name, range }) => ({ name, range: pair(range) })),
    explanations: reconciliations.map(({ confusions, k: regressors }) => ({
      confusions,
      ...(regressors !== undefined && { k: regressors }),
    })),
  };
}

/** The figures of a checked regression as CSV, with English names. */
export function regressionCsv(answer: RegressionAnswer): string {
  const end = (value: number | undefined) => (value === undefined || !Number.isFinite(value) ? "" : value);
  return csvText(
    ["figure", "printed", "low", "high", "low_by_others", "high_by_others", "verdict"],
    inOrder(answer.figures).map((figure) => {
      const verdict = verdictOn(figure, answer, "en");
      return [
        figure.name,
        figure.printed === null ? "" : { verbatim: figure.printed },
        end(figure.rounding?.low),
        end(figure.rounding?.high),
        end(figure.fromOthers?.low),
        end(figure.fromOthers?.high),
        typeof verdict === "string" ? verdict : verdict.text,
      ];
    }),
  );
}

import { printedFigure, type PrintedFigure } from "../../checks/printed-figure.js";

/** A share as printed, in per cent. */
export interface PrintedAnswer {
  id: string;
  figure: PrintedFigure;
  /** For how many answers it stands; one when not given. */
  times?: number;
}

/** Whether the answers printed are all that there were, some of them, or some of several that each may give. */
export type AnswerSet = "all" | "some" | "several";

/** What the shares of the answers to a question make together. */
export interface AnswerSum {
  set: AnswerSet;
  answers: number;
  /** Per cent. */
  total: number;
  /** What the rounding of the shares allows. */
  range: readonly [low: number, high: number];
  /** Whether that takes in 100. */
  isWhole: boolean;
  /** Edits of one character of one printed share after which it would. */
  edits: readonly SingleEdit[];
  /**
   * How often such an edit is there by chance: the share, from 0 to 1, of all shortfalls (or of all excesses) of up to
   * 50 points, in steps of the last printed place, that an edit of these shares would make up. Null where none was
   * sought.
   */
  chance: number | null;
}

/** A share printed with one character changed. */
export interface SingleEdit {
  id: string;
  printed: string;
  instead: string;
  /** The sum with it. */
  total: number;
}

/**
 * The sum of the shares of a question and, where they are all there are and rounding does not bring it to 100, every
 * edit of one character of one printed share that would: a character dropped, a digit added or replaced, two neighbours swapped. What such an edit
 * explains is a possibility, no fact.
 *
 * @example
 * const answers = ["60,5", "3,5", "9"].map((text, i) => ({ id: String(i), figure: printedFigure(text) }));
 * answerSum(answers, "all").total; // => 73
 * answerSum(answers, "all").edits.map(({ instead }) => instead); // => ["30,5"]
 */
export function answerSum(answers: readonly PrintedAnswer[], set: AnswerSet): AnswerSum {
  const { total, halfUnits } = add(answers);
  const gap = withoutNoise(total - 100);
  const isWhole = Math.abs(gap) <= halfUnits;
  const isSought = set === "all" && !isWhole;
  const edits = isSought ? answers.flatMap((answer) => editsOf(answer, halfUnits)) : [];
  return {
    set,
    answers: answers.reduce((count, { times = 1 }) => count + times, 0),
    total,
    range: [withoutNoise(total - halfUnits), withoutNoise(total + halfUnits)],
    isWhole,
    edits: edits
      .filter((edit) => makesUp(edit, gap))
      .map(({ id, printed, instead, change }) => ({
        id,
        printed,
        instead,
        total: withoutNoise(total + change),
      })),
    chance: isSought
      ? shareMadeUp(edits, { sign: Math.sign(gap), places: mostPlaces(answers), halfUnits })
      : null,
  };
}

/** Per cent, and half a unit of the last printed place for every answer. */
function add(answers: readonly PrintedAnswer[]): { total: number; halfUnits: number } {
  const over = (value: (figure: PrintedFigure) => number) =>
    withoutNoise(answers.reduce((sum, { figure, times = 1 }) => sum + times * value(figure), 0));
  return { total: over(({ value }) => value), halfUnits: over(halfUnit) };
}

function halfUnit({ places }: PrintedFigure): number {
  return 0.5 * 10 ** -places;
}

function mostPlaces(answers: readonly PrintedAnswer[]): number {
  return Math.max(...answers.map(({ figure }) => figure.places));
}

/** An edit with what it changes: the sum, and half the width that rounding gives the sum. */
interface Edit {
  id: string;
  printed: string;
  instead: string;
  change: number;
  halfUnits: number;
}

function editsOf({ id, figure, times = 1 }: PrintedAnswer, halfUnits: number): Edit[] {
  return oneCharacterAway(figure.text).flatMap((instead) => {
    const edited = printedFigure(instead, "comma");
    if (edited.value === figure.value) return [];
    return {
      id,
      printed: figure.text,
      instead,
      change: times * (edited.value - figure.value),
      halfUnits: halfUnits + times * (halfUnit(edited) - halfUnit(figure)),
    };
  });
}

/** Whether rounding brings a sum that is `gap` away from 100 to it after the edit. */
function makesUp({ change, halfUnits }: Edit, gap: number): boolean {
  return withoutNoise(Math.abs(gap + change)) <= withoutNoise(halfUnits);
}

/** The widest gap that is counted for the share of those that an edit makes up, in points. */
const widestGap = 50;

function shareMadeUp(
  edits: readonly Edit[],
  { sign, places, halfUnits }: { sign: number; places: number; halfUnits: number },
): number {
  const steps = Array.from({ length: widestGap * 10 ** places }, (_, i) => (i + 1) / 10 ** places);
  const gaps = steps.filter((gap) => gap > halfUnits).map((gap) => sign * gap);
  return gaps.filter((gap) => edits.some((edit) => makesUp(edit, gap))).length / gaps.length;
}

const digits = [..."0123456789"];

/** Every number that is one character away from a printed one, without leading noughts. */
function oneCharacterAway(text: string): string[] {
  const at = [...text].map((_, i) => i);
  const candidates = [
    ...at.map((i) => text.slice(0, i) + text.slice(i + 1)),
    ...[...at, text.length].flatMap((i) => digits.map((digit) => text.slice(0, i) + digit + text.slice(i))),
    ...at.flatMap((i) => digits.map((digit) => text.slice(0, i) + digit + text.slice(i + 1))),
    ...at.slice(1).map((i) => text.slice(0, i - 1) + text[i]! + text[i - 1]! + text.slice(i + 1)),
  ];
  return [...new Set(candidates)].filter((candidate) => /^(?:0|[1-9]\d*)(?:,\d+)?$/.test(candidate));
}

function withoutNoise(value: number): number {
  return Number(value.toPrecision(12));
}

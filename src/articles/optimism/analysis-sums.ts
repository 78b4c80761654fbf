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
  const sum = add(answers);
  const isWhole = takesIn100(sum);
  return {
    set,
    answers: answers.reduce((count, { times = 1 }) => count + times, 0),
    ...sum,
    isWhole,
    edits: isWhole || set !== "all" ? [] : answers.flatMap((answer) => editsOf(answer, answers)),
  };
}

type Sum = Pick<AnswerSum, "total" | "range">;

function add(answers: readonly PrintedAnswer[]): Sum {
  const over = (value: (figure: PrintedFigure) => number) =>
    withoutNoise(answers.reduce((sum, { figure, times = 1 }) => sum + times * value(figure), 0));
  return {
    total: over(({ value }) => value),
    range: [over(({ interval }) => interval.low), over(({ interval }) => interval.high)],
  };
}

function takesIn100({ range: [low, high] }: Sum): boolean {
  return low <= 100 && 100 <= high;
}

function editsOf(answer: PrintedAnswer, answers: readonly PrintedAnswer[]): SingleEdit[] {
  const { id, figure } = answer;
  return oneCharacterAway(figure.text).flatMap((instead) => {
    const edited = printedFigure(instead, "comma");
    if (edited.value === figure.value) return [];
    const sum = add(answers.map((each) => (each === answer ? { ...each, figure: edited } : each)));
    return takesIn100(sum) ? [{ id, printed: figure.text, instead, total: sum.total }] : [];
  });
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

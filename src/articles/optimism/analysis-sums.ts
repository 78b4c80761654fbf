import { misprints } from "../../checks/misprints.js";
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
  /** Edits of one character of one printed share after which it would, likeliest first. */
  edits: readonly SingleEdit[];
  /**
   * How often other numbers of as many digits would offer such an edit for the same gap, 0 to 1. Null where no edit was
   * sought or none was found.
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
 * edit of one character of one printed share that would. What such an edit explains is a possibility, no fact.
 *
 * @example
 * const answers = ["60,5", "3,5", "9"].map((text, i) => ({ id: String(i), figure: printedFigure(text) }));
 * answerSum(answers, "all").total; // => 73
 * answerSum(answers, "all").edits.map(({ instead }) => instead); // => ["30,5"]
 */
export function answerSum(answers: readonly PrintedAnswer[], set: AnswerSet): AnswerSum {
  const over = (value: (figure: PrintedFigure) => number) =>
    withoutNoise(answers.reduce((sum, { figure, times = 1 }) => sum + times * value(figure), 0));
  const total = over(({ value }) => value);
  const range = [over(({ interval }) => interval.low), over(({ interval }) => interval.high)] as const;
  const isWhole = range[0] <= 100 && 100 <= range[1];
  const found = set === "all" ? explained(answers, total) : { edits: [], chance: null };
  const count = answers.reduce((sum, { times = 1 }) => sum + times, 0);
  return { set, answers: count, total, range, isWhole, ...found };
}

/** What a single misprint explains of a sum that is not 100. */
function explained(answers: readonly PrintedAnswer[], total: number): Pick<AnswerSum, "edits" | "chance"> {
  const cells = answers.map(({ id, figure }) => ({
    id,
    printed: figure.text,
    decimalMark: "comma" as const,
  }));
  const terms = answers.map(({ id, times = 1 }) => ({ id, factor: times }));
  const [contradiction] = misprints(cells, [{ terms, constant: -100 }], { mostCells: 1 });
  if (contradiction?.misprints !== 1) return { edits: [], chance: null };
  const edits = contradiction.explanations.flatMap(({ cells: [suspect] }) => {
    const { figure, times = 1 } = answers.find(({ id }) => id === suspect!.id)!;
    return suspect!.candidates.map(({ printed: instead }) => ({
      id: suspect!.id,
      printed: figure.text,
      instead,
      total: withoutNoise(total + times * (printedFigure(instead, "comma").value - figure.value)),
    }));
  });
  return { edits, chance: contradiction.chance?.probability ?? null };
}

/** A sum of printed decimals without the noise of doubles. */
function withoutNoise(value: number): number {
  return Number(value.toPrecision(12));
}

import { intervalArithmetic as I, type Interval } from "../checks/interval.js";
import { roundHalfAwayFromZero } from "../numbers/rounding.js";
import { and, compare, type Evaluated, type Judgement, type Quantity } from "./evaluation.js";

/** A function that a formula may call. */
export interface FormulaFunction {
  /** Least and most operands. */
  operands: [least: number, most: number];
  evaluate: (operands: Quantity[]) => Evaluated;
}

const one: [number, number] = [1, 1];
const several: [number, number] = [2, Infinity];

const two: [number, number] = [2, 2];

/** The functions that calculate, by name. */
export const calculating: Readonly<Record<string, FormulaFunction>> = {
  abs: {
    operands: one,
    evaluate: ([x]) => ({ value: Math.abs(x!.value), interval: I.absolute(x!.interval) }),
  },
  sqrt: { operands: one, evaluate: ([x]) => monotone(x!, Math.sqrt) },
  log: { operands: one, evaluate: ([x]) => monotone(x!, Math.log) },
  exp: { operands: one, evaluate: ([x]) => monotone(x!, Math.exp) },
  round: {
    operands: [1, 2],
    evaluate: ([x, places]) => monotone(x!, (value) => roundHalfAwayFromZero(value, places?.value ?? 0)),
  },
  min: {
    operands: several,
    evaluate: (all) => ({
      value: Math.min(...all.map(({ value }) => value)),
      interval: I.min(intervals(all)),
    }),
  },
  max: {
    operands: several,
    evaluate: (all) => ({
      value: Math.max(...all.map(({ value }) => value)),
      interval: I.max(intervals(all)),
    }),
  },
  sum: { operands: several, evaluate: total },
  mean: {
    operands: several,
    evaluate: (all) => {
      const { value, interval } = total(all);
      return { value: value / all.length, interval: I.divide(interval, I.constant(all.length)) };
    },
  },
  /** Growth from the second to the first, in per cent: 100 (new / old - 1). */
  growth: {
    operands: two,
    evaluate: ([now, before]) => {
      const ratio = I.divide(now!.interval, before!.interval);
      return {
        value: 100 * (now!.value / before!.value - 1),
        interval: I.multiply(I.constant(100), I.subtract(ratio, I.constant(1))),
      };
    },
  },
  /** The first as a share of the second, in per cent. */
  share: {
    operands: two,
    evaluate: ([part, whole]) => ({
      value: (100 * part!.value) / whole!.value,
      interval: I.multiply(I.constant(100), I.divide(part!.interval, whole!.interval)),
    }),
  },
  increasing: { operands: several, evaluate: (all) => inOrder("<", all) },
  decreasing: { operands: several, evaluate: (all) => inOrder(">", all) },
};

function monotone({ value, interval }: Quantity, f: (value: number) => number): Quantity {
  return { value: f(value), interval: I.increasing(interval, f) };
}

function intervals(all: Quantity[]): Interval[] {
  return all.map(({ interval }) => interval);
}

function total(all: Quantity[]): Quantity {
  return all.reduce((a, b) => ({ value: a.value + b.value, interval: I.add(a.interval, b.interval) }));
}

/** Every neighbouring pair stands in the strict order. */
function inOrder(operator: "<" | ">", all: Quantity[]): Judgement {
  return all
    .slice(1)
    .map((next, i) => compare(operator, all[i]!, next))
    .reduce(and, { truth: true, certain: true });
}

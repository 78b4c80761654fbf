import { intervalArithmetic as I, type Interval, type Truth } from "../checks/interval.js";

/** A quantity evaluated twice: on the numbers as printed, and on the ranges their rounding allows. */
export interface Quantity {
  value: number;
  interval: Interval;
  /** Digits behind the decimal mark of a number that is printed or written down; what is computed has none. */
  places?: number | undefined;
}

/** A comparison evaluated twice; `certain` is undefined where rounding leaves it open. */
export interface Judgement {
  truth: boolean;
  certain: Truth;
}

export type Evaluated = Quantity | Judgement;

export function isJudgement(result: Evaluated): result is Judgement {
  return "truth" in result;
}

/** A comparison of two quantities. The order is compared on their ranges too, equality on the numbers as printed. */
export function compare(operator: string, a: Quantity, b: Quantity): Judgement {
  switch (operator) {
    case "<":
      return {
        truth: a.value < b.value && !isSame(a.value, b.value),
        certain: I.less(a.interval, b.interval),
      };
    case "<=":
      return {
        truth: a.value <= b.value || isSame(a.value, b.value),
        certain: I.lessOrEqual(a.interval, b.interval),
      };
    case ">":
      return compare("<", b, a);
    case ">=":
      return compare("<=", b, a);
    case "==":
      return { truth: isSame(a.value, b.value), certain: isSame(a.value, b.value) };
    default:
      return not(compare("==", a, b));
  }
}

/** Equal in the digits that double precision can be trusted with: 0.1 + 0.2 is 0.3. */
function isSame(a: number, b: number): boolean {
  return Math.abs(a - b) <= 1e-13 * Math.max(Math.abs(a), Math.abs(b));
}

export function not({ truth, certain }: Judgement): Judgement {
  return { truth: !truth, certain: certain === undefined ? undefined : !certain };
}

export function or(a: Judgement, b: Judgement): Judgement {
  const certain =
    a.certain === true || b.certain === true
      ? true
      : a.certain === undefined || b.certain === undefined
        ? undefined
        : false;
  return { truth: a.truth || b.truth, certain };
}

export function and(a: Judgement, b: Judgement): Judgement {
  return not(or(not(a), not(b)));
}

import { intervalArithmetic as I, type Interval } from "../checks/interval.js";
import { InputError, quoted } from "../errors.js";
import type { Text } from "../languages.js";
import {
  and,
  compare,
  isJudgement,
  not,
  or,
  type Evaluated,
  type Judgement,
  type Quantity,
} from "./evaluation.js";
import { functions } from "./formula-checks.js";
import { syntaxError, wordOperators, type Token } from "./formula-tokens.js";
import { problems } from "./words.js";

/** What a name in a formula stands for. @throws InputError for an unknown name */
export type Lookup = (name: string) => Quantity;

/** A formula that is being evaluated: what its names stand for, and the names themselves. */
export interface Asked {
  lookup: Lookup;
  /** Every name in the order in which it is written, those that a pattern stands for in its place. */
  names: readonly string[];
  source: string;
}

/** A part of a formula that has been read: what it asks for stands in it as places among the names. */
export type Node = (asked: Asked) => Evaluated;

type Measure = (asked: Asked) => Quantity;

/** What no formula that a person wrote comes near: an author's file must not bring the program down. */
const mostLevels = 200;

interface Operator {
  onNumbers: (x: number, y: number) => number;
  onIntervals: (x: Interval, y: Interval) => Interval;
}

const operators: ReadonlyMap<string, Operator> = new Map([
  ["+", { onNumbers: (x, y) => x + y, onIntervals: I.add }],
  ["-", { onNumbers: (x, y) => x - y, onIntervals: I.subtract }],
  ["*", { onNumbers: (x, y) => x * y, onIntervals: I.multiply }],
  ["/", { onNumbers: (x, y) => x / y, onIntervals: I.divide }],
]);

/** Recursive descent, one method a level of precedence; every node is a function of what is asked. */
export class Parser {
  private position = 0;
  private depth = 0;
  /** How many names stand before the position. */
  private names = 0;
  /** @param counts how many figures each pattern of the formula stands for */
  constructor(
    private readonly tokens: readonly Token[],
    private readonly source: string,
    private readonly counts: ReadonlyMap<string, number>,
  ) {}

  parse(): Node {
    const node = this.disjunction();
    if (this.current.kind !== "end") throw this.expected(problems.operatorOrEnd);
    return node;
  }

  private get current(): Token {
    return this.tokens[this.position]!;
  }

  private accept(...texts: string[]): string | undefined {
    const { kind, text } = this.current;
    if (kind === "number" || kind === "end" || !texts.includes(text)) return undefined;
    this.position += 1;
    return text;
  }

  private expected(what: Text): InputError {
    return syntaxError(this.source, this.current.at, what);
  }

  /** Reads what stands one level further in: inside parentheses, behind a sign, in an exponent. */
  private inside<T>(read: () => T): T {
    this.depth += 1;
    if (this.depth > mostLevels) {
      throw new InputError({
        found: problems.nested(quoted(this.source), this.current.at + 1),
        expected: problems.levels(mostLevels),
      });
    }
    const node = read();
    this.depth -= 1;
    return node;
  }

  private disjunction(): Node {
    return this.joined("or", or, () => this.conjunction());
  }

  private conjunction(): Node {
    return this.joined("and", and, () => this.negation());
  }

  /** Comparisons with the same word between them. */
  private joined(word: string, join: typeof and, read: () => Node): Node {
    const all = [read()];
    while (this.accept(word)) all.push(read());
    if (all.length === 1) return all[0]!;
    const [first, ...others] = all.map(judged);
    return (asked) => others.reduce((left, next) => join(left, next(asked)), first!(asked));
  }

  private negation(): Node {
    if (!this.accept("not")) return this.comparison();
    const operand = judged(this.inside(() => this.negation()));
    return (asked) => not(operand(asked));
  }

  private comparison(): Node {
    const left = this.sum();
    const operator = this.accept("<=", ">=", "==", "!=", "<", ">");
    if (operator === undefined) return left;
    const a = measured(left);
    const b = measured(this.sum());
    return (asked) => compare(operator, a(asked), b(asked));
  }

  private sum(): Node {
    return this.calculated(["+", "-"], () => this.product());
  }

  private product(): Node {
    return this.calculated(["*", "/"], () => this.sign());
  }

  /** Operands with operators of one rank between them, from left to right. */
  private calculated(ofRank: readonly string[], read: () => Node): Node {
    const first = read();
    const steps: { operator: Operator; operand: Measure }[] = [];
    for (let sign; (sign = this.accept(...ofRank)) !== undefined;) {
      steps.push({ operator: operators.get(sign)!, operand: measured(read()) });
    }
    if (steps.length === 0) return first;
    const start = measured(first);
    return (asked) =>
      steps.reduce((left: Quantity, { operator, operand }) => {
        const right = operand(asked);
        return {
          value: operator.onNumbers(left.value, right.value),
          interval: operator.onIntervals(left.interval, right.interval),
        };
      }, start(asked));
  }

  private sign(): Node {
    if (!this.accept("-")) return this.power();
    const operand = measured(this.inside(() => this.sign()));
    return (asked) => {
      const { value, interval, places } = operand(asked);
      return { value: -value, interval: I.negate(interval), places };
    };
  }

  private power(): Node {
    const base = this.atom();
    if (!this.accept("^")) return base;
    const a = measured(base);
    const b = measured(this.inside(() => this.sign()));
    return (asked) => {
      const { value: exponent, interval: exponents } = b(asked);
      if (exponents.low !== exponents.high) {
        throw new InputError(problems.roundedPower(quoted(asked.source)));
      }
      const { value, interval } = a(asked);
      return { value: value ** exponent, interval: I.power(interval, exponent) };
    };
  }

  private atom(): Node {
    if (this.accept("(")) {
      const node = this.inside(() => this.disjunction());
      if (!this.accept(")")) throw this.expected(problems.closingParenthesis);
      return node;
    }
    const { kind, text } = this.current;
    if (kind === "number") {
      this.position += 1;
      const value = Number(text);
      const places = /e/i.test(text) ? undefined : (text.split(".")[1] ?? "").length;
      const quantity: Quantity = { value, interval: I.constant(value), places };
      return () => quantity;
    }
    if (kind !== "name" || wordOperators.has(text)) throw this.expected(problems.numberNameOrParenthesis);
    this.position += 1;
    return this.accept("(") ? this.inside(() => this.call(text)) : this.nextName();
  }

  private nextName(): Measure {
    const place = this.names++;
    return ({ lookup, names }) => lookup(names[place]!);
  }

  /** What stands between two commas of a call: one operand, or as many as a pattern stands for. */
  private operands(): Measure[] {
    const { kind, text } = this.current;
    if (kind !== "pattern") return [measured(this.disjunction())];
    const count = this.counts.get(text)!;
    if (count === 0) {
      throw new InputError({
        found: problems.patternOfNothing(quoted(text), quoted(this.source)),
        expected: problems.patternOfFigures,
      });
    }
    this.position += 1;
    return Array.from({ length: count }, () => this.nextName());
  }

  private call(name: string): Node {
    const operands: Measure[] = [];
    const start = this.position;
    do for (const operand of this.operands()) operands.push(operand);
    while (this.accept(","));
    if (!this.accept(")")) throw this.expected(problems.commaOrParenthesis);
    const f = Object.hasOwn(functions, name) ? functions[name] : undefined;
    if (f === undefined) {
      throw new InputError({
        found: problems.noFunction(quoted(name), quoted(this.source)),
        expected: problems.oneOf(Object.keys(functions)),
      });
    }
    const [least, most] = f.operands;
    // A pattern may fit one figure alone: the sum of a column of one is that one.
    const hasPattern = this.tokens.slice(start, this.position).some(({ kind }) => kind === "pattern");
    if (operands.length < (hasPattern ? 1 : least) || operands.length > most) {
      throw new InputError({
        found: problems.operands(name, operands.length, quoted(this.source)),
        expected: problems.betweenParentheses(least, most),
      });
    }
    return (asked) => f.evaluate(operands.map((operand) => operand(asked)));
  }
}

/** The operand as a number; a comparison in its place is an error of the formula. */
function measured(node: Node): Measure {
  return (asked) => {
    const result = node(asked);
    if (isJudgement(result)) throw new InputError(problems.calculatesWithComparison(quoted(asked.source)));
    return result;
  };
}

/** The operand as a comparison; a number in its place is an error of the formula. */
function judged(node: Node): (asked: Asked) => Judgement {
  return (asked) => {
    const result = node(asked);
    if (!isJudgement(result)) {
      throw new InputError(problems.joinsNumber(quoted(asked.source)));
    }
    return result;
  };
}

import { InputError, quoted } from "../errors.js";
import { roundHalfAwayFromZero } from "../language/formats.js";
import { intervalArithmetic as I, type Interval, type Truth } from "./interval.js";

/** A quantity evaluated twice: on the numbers as printed, and on the ranges their rounding allows. */
export interface Quantity {
  value: number;
  interval: Interval;
}

/** A comparison evaluated twice; `certain` is undefined where rounding leaves it open. */
export interface Judgement {
  truth: boolean;
  certain: Truth;
}

export type Evaluated = Quantity | Judgement;

/** What a name in a formula stands for. @throws InputError for an unknown name */
export type Lookup = (name: string) => Quantity;

/** A formula that has been read and can be evaluated. */
export interface Formula {
  source: string;
  /** Names of entries and results, each once, in the order of their first use. */
  names: string[];
  evaluate(lookup: Lookup): Evaluated;
  /** The formula with every name replaced by the text that `show` gives for it. */
  withNumbers(show: (name: string) => string): string;
}

export function isJudgement(result: Evaluated): result is Judgement {
  return "truth" in result;
}

type Node = (lookup: Lookup) => Evaluated;
interface Token {
  kind: "number" | "name" | "symbol" | "end";
  text: string;
  at: number;
}

/**
 * Reads a formula over printed figures: numbers, names, + - * / ^, comparisons (< <= > >= == !=), and / or /
 * not, parentheses, and the functions abs, sqrt, log, exp, min, max, sum, mean, round(x, places),
 * increasing(...) and decreasing(...), the last two strictly. == and != compare the numbers as printed; an
 * order is compared on their rounding ranges as well.
 *
 * @throws InputError at the character that does not fit
 */
export function parseFormula(source: string): Formula {
  const tokens = tokenize(source);
  const parser = new Parser(tokens, source);
  const root = parser.parse();
  const nameTokens = tokens.filter(
    (token, i) => token.kind === "name" && tokens[i + 1]?.text !== "(" && !wordOperators.has(token.text),
  );
  return {
    source,
    names: [...new Set(nameTokens.map(({ text }) => text))],
    evaluate: root,
    withNumbers: (show) => {
      let text = "";
      let from = 0;
      for (const token of nameTokens) {
        text += source.slice(from, token.at) + show(token.text);
        from = token.at + token.text.length;
      }
      return text + source.slice(from);
    },
  };
}

const wordOperators = new Set(["and", "or", "not"]);
const tokenPattern =
  /\s*(?:(\d+(?:\.\d+)?(?:[eE][-+]?\d+)?)|([A-Za-z_]\w*(?:\.\w+|\[\d+\])*)|(<=|>=|==|!=|[-+*/^()<>,]))/y;

function tokenize(source: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (source.slice(at).trim() !== "") {
    tokenPattern.lastIndex = at;
    const match = tokenPattern.exec(source);
    if (match === null) throw syntaxError(source, at, "a number, a name or an operator");
    const [whole, number, name, symbol] = match;
    const text = (number ?? name ?? symbol)!;
    const kind = number !== undefined ? "number" : name !== undefined ? "name" : "symbol";
    tokens.push({ kind, text, at: at + whole.length - text.length });
    at += whole.length;
  }
  tokens.push({ kind: "end", text: "", at: source.length });
  return tokens;
}

/** Recursive descent, one method a level of precedence; every node is a function of the lookup. */
class Parser {
  private position = 0;
  constructor(
    private readonly tokens: Token[],
    private readonly source: string,
  ) {}

  parse(): Node {
    const node = this.disjunction();
    if (this.current.kind !== "end") throw this.expected("an operator or the end");
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

  private expected(what: string): InputError {
    return syntaxError(this.source, this.current.at, what);
  }

  private disjunction(): Node {
    let left = this.conjunction();
    while (this.accept("or")) {
      const a = judged(left, this.source);
      const b = judged(this.conjunction(), this.source);
      left = (lookup) => or(a(lookup), b(lookup));
    }
    return left;
  }

  private conjunction(): Node {
    let left = this.negation();
    while (this.accept("and")) {
      const a = judged(left, this.source);
      const b = judged(this.negation(), this.source);
      left = (lookup) => not(or(not(a(lookup)), not(b(lookup))));
    }
    return left;
  }

  private negation(): Node {
    if (!this.accept("not")) return this.comparison();
    const operand = judged(this.negation(), this.source);
    return (lookup) => not(operand(lookup));
  }

  private comparison(): Node {
    const left = this.sum();
    const operator = this.accept("<=", ">=", "==", "!=", "<", ">");
    if (operator === undefined) return left;
    const a = measured(left, this.source);
    const b = measured(this.sum(), this.source);
    return (lookup) => compare(operator, a(lookup), b(lookup));
  }

  private sum(): Node {
    let left = this.product();
    for (let operator; (operator = this.accept("+", "-")) !== undefined;) {
      const a = measured(left, this.source);
      const b = measured(this.product(), this.source);
      left =
        operator === "+" ? binary(a, b, (x, y) => x + y, I.add) : binary(a, b, (x, y) => x - y, I.subtract);
    }
    return left;
  }

  private product(): Node {
    let left = this.sign();
    for (let operator; (operator = this.accept("*", "/")) !== undefined;) {
      const a = measured(left, this.source);
      const b = measured(this.sign(), this.source);
      left =
        operator === "*"
          ? binary(a, b, (x, y) => x * y, I.multiply)
          : binary(a, b, (x, y) => x / y, I.divide);
    }
    return left;
  }

  private sign(): Node {
    if (this.accept("-")) {
      const operand = measured(this.sign(), this.source);
      return unary(operand, (x) => -x, I.negate);
    }
    return this.power();
  }

  private power(): Node {
    const base = this.atom();
    if (!this.accept("^")) return base;
    const a = measured(base, this.source);
    const b = measured(this.sign(), this.source);
    return (lookup) => {
      const { value: exponent, interval: exponents } = b(lookup);
      if (exponents.low !== exponents.high) {
        throw new InputError(`the formula ${quoted(this.source)} raises to a power that is itself rounded`);
      }
      const { value, interval } = a(lookup);
      return { value: value ** exponent, interval: I.power(interval, exponent) };
    };
  }

  private atom(): Node {
    if (this.accept("(")) {
      const inside = this.disjunction();
      if (!this.accept(")")) throw this.expected("a closing parenthesis");
      return inside;
    }
    const { kind, text } = this.current;
    if (kind === "number") {
      this.position += 1;
      const value = Number(text);
      return () => ({ value, interval: I.constant(value) });
    }
    if (kind !== "name" || wordOperators.has(text)) throw this.expected("a number, a name or a parenthesis");
    this.position += 1;
    return this.accept("(") ? this.call(text) : (lookup) => lookup(text);
  }

  private call(name: string): Node {
    const operands: ((lookup: Lookup) => Quantity)[] = [];
    do operands.push(measured(this.disjunction(), this.source));
    while (this.accept(","));
    if (!this.accept(")")) throw this.expected("a comma or a closing parenthesis");
    const f = Object.hasOwn(functions, name) ? functions[name] : undefined;
    if (f === undefined) {
      throw new InputError({
        found: `no function ${quoted(name)} in the formula ${quoted(this.source)}`,
        expected: `one of ${Object.keys(functions).join(", ")}`,
      });
    }
    const [least, most] = f.operands;
    if (operands.length < least || operands.length > most) {
      const count =
        least === most ? String(least) : most === Infinity ? `${least} or more` : `${least} to ${most}`;
      throw new InputError({
        found: `${name} of ${operands.length} in the formula ${quoted(this.source)}`,
        expected: `${count} between its parentheses`,
      });
    }
    return (lookup) => f.evaluate(operands.map((operand) => operand(lookup)));
  }
}

interface FormulaFunction {
  /** Least and most operands. */
  operands: [least: number, most: number];
  evaluate: (operands: Quantity[]) => Evaluated;
}

const one: [number, number] = [1, 1];
const several: [number, number] = [2, Infinity];

const functions: Record<string, FormulaFunction> = {
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
    .reduce((a, b) => not(or(not(a), not(b))), { truth: true, certain: true });
}

function compare(operator: string, a: Quantity, b: Quantity): Judgement {
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

function not({ truth, certain }: Judgement): Judgement {
  return { truth: !truth, certain: certain === undefined ? undefined : !certain };
}

function or(a: Judgement, b: Judgement): Judgement {
  const certain =
    a.certain === true || b.certain === true
      ? true
      : a.certain === undefined || b.certain === undefined
        ? undefined
        : false;
  return { truth: a.truth || b.truth, certain };
}

function unary(
  operand: (lookup: Lookup) => Quantity,
  f: (x: number) => number,
  onInterval: (x: Interval) => Interval,
): Node {
  return (lookup) => {
    const { value, interval } = operand(lookup);
    return { value: f(value), interval: onInterval(interval) };
  };
}

function binary(
  left: (lookup: Lookup) => Quantity,
  right: (lookup: Lookup) => Quantity,
  f: (x: number, y: number) => number,
  onIntervals: (x: Interval, y: Interval) => Interval,
): Node {
  return (lookup) => {
    const a = left(lookup);
    const b = right(lookup);
    return { value: f(a.value, b.value), interval: onIntervals(a.interval, b.interval) };
  };
}

/** The operand as a number; a comparison in its place is an error of the formula. */
function measured(node: Node, source: string): (lookup: Lookup) => Quantity {
  return (lookup) => {
    const result = node(lookup);
    if (isJudgement(result))
      throw new InputError(`the formula ${quoted(source)} calculates with a comparison`);
    return result;
  };
}

/** The operand as a comparison; a number in its place is an error of the formula. */
function judged(node: Node, source: string): (lookup: Lookup) => Judgement {
  return (lookup) => {
    const result = node(lookup);
    if (!isJudgement(result)) {
      throw new InputError(`the formula ${quoted(source)} joins a number with and, or, not`);
    }
    return result;
  };
}

function syntaxError(source: string, at: number, expected: string): InputError {
  const rest = source.slice(at).trim();
  const character = source.length - source.slice(at).trimStart().length + 1;
  return new InputError({
    found: `in the formula ${quoted(source)}, ${rest === "" ? "it ends" : `${quoted(rest)} stands`} at character ${character}`,
    expected,
  });
}

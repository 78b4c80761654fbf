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
import { functions } from "./formula-functions.js";
import { syntaxError, tokenize, wordOperators, type Token } from "./formula-tokens.js";
import { problems } from "./words.js";

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

/** A part of a formula that has been read. */
type Node = (lookup: Lookup) => Evaluated;

/**
 * Reads a formula over printed figures: numbers, names, + - * / ^, comparisons (< <= > >= == !=), and / or /
 * not, parentheses, and the functions abs, sqrt, log, exp, min, max, sum, mean, round(x, places),
 * increasing(...) and decreasing(...), the last two strictly. == and != compare the numbers as printed; an
 * order is compared on their rounding ranges as well.
 *
 * @throws InputError at the character that does not fit
 * @example
 * const index = parseFormula("100 * wage / price");
 * index.names; // => ["wage", "price"]
 * const printed = { wage: printedFigure("504.2"), price: printedFigure("638.0") }; // thousand tenge
 * index.evaluate((name) => printed[name]); // => { value: 79.028, interval: { low: 79.014, high: 79.042 } }
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

/** Recursive descent, one method a level of precedence; every node is a function of the lookup. */
class Parser {
  private position = 0;
  constructor(
    private readonly tokens: Token[],
    private readonly source: string,
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
      left = (lookup) => and(a(lookup), b(lookup));
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
        throw new InputError(problems.roundedPower(quoted(this.source)));
      }
      const { value, interval } = a(lookup);
      return { value: value ** exponent, interval: I.power(interval, exponent) };
    };
  }

  private atom(): Node {
    if (this.accept("(")) {
      const inside = this.disjunction();
      if (!this.accept(")")) throw this.expected(problems.closingParenthesis);
      return inside;
    }
    const { kind, text } = this.current;
    if (kind === "number") {
      this.position += 1;
      const value = Number(text);
      return () => ({ value, interval: I.constant(value) });
    }
    if (kind !== "name" || wordOperators.has(text)) throw this.expected(problems.numberNameOrParenthesis);
    this.position += 1;
    return this.accept("(") ? this.call(text) : (lookup) => lookup(text);
  }

  private call(name: string): Node {
    const operands: ((lookup: Lookup) => Quantity)[] = [];
    do operands.push(measured(this.disjunction(), this.source));
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
    if (operands.length < least || operands.length > most) {
      throw new InputError({
        found: problems.operands(name, operands.length, quoted(this.source)),
        expected: problems.betweenParentheses(least, most),
      });
    }
    return (lookup) => f.evaluate(operands.map((operand) => operand(lookup)));
  }
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
    if (isJudgement(result)) throw new InputError(problems.calculatesWithComparison(quoted(source)));
    return result;
  };
}

/** The operand as a comparison; a number in its place is an error of the formula. */
function judged(node: Node, source: string): (lookup: Lookup) => Judgement {
  return (lookup) => {
    const result = node(lookup);
    if (!isJudgement(result)) {
      throw new InputError(problems.joinsNumber(quoted(source)));
    }
    return result;
  };
}

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

/** The names that a pattern such as table1.*.2024 stands for, in the order of the ledger. */
export type NamesOfPattern = (pattern: string) => readonly string[];

/** What no formula that a person wrote comes near: an author's file must not bring the program down. */
const mostCharacters = 10_000;
const mostLevels = 200;

/** A part of a formula that has been read. */
type Node = (lookup: Lookup) => Evaluated;

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

/**
 * Reads a formula over printed figures: numbers, names, + - * / ^, comparisons (< <= > >= == !=), and / or /
 * not, parentheses, and the functions of formula-functions.ts and formula-checks.ts. Between the parentheses of
 * a function a pattern stands for every figure whose id fits it: sum(table1.*.2024). == and != compare the
 * numbers as printed; an order is compared on their rounding ranges as well. A formula may have 10,000 characters
 * and stand 200 levels deep: in parentheses, behind signs and in exponents. Nothing in it can run a program.
 *
 * @param namesOfPattern what patterns stand for; without it there are none
 * @throws InputError at the character that does not fit, and for a formula that is longer or deeper
 * @example
 * const index = parseFormula("100 * wage / price");
 * index.names; // => ["wage", "price"]
 * const printed = { wage: printedFigure("504.2"), price: printedFigure("638.0") }; // thousand tenge
 * index.evaluate((name) => printed[name]); // => { value: 79.028, interval: { low: 79.014, high: 79.042 } }
 */
export function parseFormula(source: string, namesOfPattern: NamesOfPattern = () => []): Formula {
  if (source.length > mostCharacters) {
    throw new InputError({
      found: problems.formulaLength(source.length),
      expected: problems.characters(mostCharacters),
    });
  }
  const tokens = tokenize(source);
  const named = new Map(
    tokens.filter(({ kind }) => kind === "pattern").map(({ text }) => [text, namesOfPattern(text)]),
  );
  const parser = new Parser(tokens, source, named);
  const root = parser.parse();
  const nameTokens = tokens.filter(
    (token, i) =>
      token.kind === "pattern" ||
      (token.kind === "name" && tokens[i + 1]?.text !== "(" && !wordOperators.has(token.text)),
  );
  const namesOf = (text: string): readonly string[] => named.get(text) ?? [text];
  return {
    source,
    names: [...new Set(nameTokens.flatMap(({ text }) => namesOf(text)))],
    evaluate: root,
    withNumbers: (show) => {
      let text = "";
      let from = 0;
      for (const token of nameTokens) {
        text += source.slice(from, token.at) + namesOf(token.text).map(show).join(", ");
        from = token.at + token.text.length;
      }
      return text + source.slice(from);
    },
  };
}

/** Recursive descent, one method a level of precedence; every node is a function of the lookup. */
class Parser {
  private position = 0;
  private depth = 0;
  constructor(
    private readonly tokens: Token[],
    private readonly source: string,
    private readonly named: ReadonlyMap<string, readonly string[]>,
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
    const [first, ...others] = all.map((node) => judged(node, this.source));
    return (lookup) => others.reduce((left, next) => join(left, next(lookup)), first!(lookup));
  }

  private negation(): Node {
    if (!this.accept("not")) return this.comparison();
    const operand = judged(
      this.inside(() => this.negation()),
      this.source,
    );
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
    return this.calculated(["+", "-"], () => this.product());
  }

  private product(): Node {
    return this.calculated(["*", "/"], () => this.sign());
  }

  /** Operands with operators of one rank between them, from left to right. */
  private calculated(ofRank: readonly string[], read: () => Node): Node {
    const first = read();
    const steps: { operator: Operator; operand: (lookup: Lookup) => Quantity }[] = [];
    for (let sign; (sign = this.accept(...ofRank)) !== undefined;) {
      steps.push({ operator: operators.get(sign)!, operand: measured(read(), this.source) });
    }
    if (steps.length === 0) return first;
    const start = measured(first, this.source);
    return (lookup) =>
      steps.reduce((left, { operator, operand }) => {
        const right = operand(lookup);
        return {
          value: operator.onNumbers(left.value, right.value),
          interval: operator.onIntervals(left.interval, right.interval),
        };
      }, start(lookup));
  }

  private sign(): Node {
    if (!this.accept("-")) return this.power();
    const operand = measured(
      this.inside(() => this.sign()),
      this.source,
    );
    return (lookup) => {
      const { value, interval } = operand(lookup);
      return { value: -value, interval: I.negate(interval) };
    };
  }

  private power(): Node {
    const base = this.atom();
    if (!this.accept("^")) return base;
    const a = measured(base, this.source);
    const b = measured(
      this.inside(() => this.sign()),
      this.source,
    );
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
      const node = this.inside(() => this.disjunction());
      if (!this.accept(")")) throw this.expected(problems.closingParenthesis);
      return node;
    }
    const { kind, text } = this.current;
    if (kind === "number") {
      this.position += 1;
      const value = Number(text);
      return () => ({ value, interval: I.constant(value) });
    }
    if (kind !== "name" || wordOperators.has(text)) throw this.expected(problems.numberNameOrParenthesis);
    this.position += 1;
    return this.accept("(") ? this.inside(() => this.call(text)) : (lookup) => lookup(text);
  }

  /** What stands between two commas of a call: one operand, or as many as a pattern stands for. */
  private operands(): ((lookup: Lookup) => Quantity)[] {
    const { kind, text } = this.current;
    if (kind !== "pattern") return [measured(this.disjunction(), this.source)];
    const names = this.named.get(text)!;
    if (names.length === 0) {
      throw new InputError({
        found: problems.patternOfNothing(quoted(text), quoted(this.source)),
        expected: problems.patternOfFigures,
      });
    }
    this.position += 1;
    return names.map((name) => (lookup: Lookup) => lookup(name));
  }

  private call(name: string): Node {
    const operands: ((lookup: Lookup) => Quantity)[] = [];
    const start = this.position;
    do operands.push(...this.operands());
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
    return (lookup) => f.evaluate(operands.map((operand) => operand(lookup)));
  }
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

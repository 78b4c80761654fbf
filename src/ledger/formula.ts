import { InputError } from "../errors.js";
import type { Evaluated } from "./evaluation.js";
import { Parser, type Lookup, type Node } from "./formula-parser.js";
import { namesIn, tokenize } from "./formula-tokens.js";
import { problems } from "./words.js";

export type { Lookup };

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

/**
 * Reads a formula over printed figures: numbers, names, + - * / ^, comparisons (< <= > >= == !=), and / or /
 * not, parentheses, and the functions that `spectrum ledger --help` lists. Between the parentheses of
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
  return new FormulaReader().read(source, namesOfPattern);
}

/** A formula without its names: every formula that differs from it in these alone is evaluated by it. */
interface Shape {
  evaluate: Node;
  /** The text before the first name, between each two, and behind the last. */
  between: readonly string[];
  /** How many figures stand in the place of each name: one, or as many as fit a pattern. */
  counts: readonly number[];
}

/** Reads formulas, each shape of them once: a ledger has thousands that differ in their names alone. */
export class FormulaReader {
  private readonly shapes = new Map<string, Shape>();

  /** @param known a name as another string that is equal: an id is looked up faster by the string that it is there */
  constructor(private readonly known: (name: string) => string = (name) => name) {}

  /** @throws InputError as parseFormula */
  read(source: string, namesOfPattern: NamesOfPattern): Formula {
    if (source.length > mostCharacters) {
      throw new InputError({
        found: problems.formulaLength(source.length),
        expected: problems.characters(mostCharacters),
      });
    }
    // Of a formula with the sign that stands for names in the key of a shape the tokens say that it is none.
    if (source.includes(nameSign)) tokenize(source);
    const written = namesIn(source);
    const names: string[] = [];
    let key = "";
    let from = 0;
    for (const { text, at } of written) {
      key += source.slice(from, at) + nameSign;
      if (text.includes("*")) {
        const figures = namesOfPattern(text);
        for (const name of figures) names.push(name);
        key += String(figures.length) + nameSign;
      } else names.push(this.known(text));
      from = at + text.length;
    }
    key += source.slice(from);
    let shape = this.shapes.get(key);
    if (shape === undefined) this.shapes.set(key, (shape = newShape(source, written, namesOfPattern)));
    return new ReadFormula(source, names, shape);
  }
}

const nameSign = "\0";

function newShape(
  source: string,
  written: readonly { text: string; at: number }[],
  namesOfPattern: NamesOfPattern,
): Shape {
  const isPattern = ({ text }: { text: string }) => text.includes("*");
  const counted = new Map(written.filter(isPattern).map(({ text }) => [text, namesOfPattern(text).length]));
  const starts = [0, ...written.map(({ text, at }) => at + text.length)];
  const ends = [...written.map(({ at }) => at), source.length];
  return {
    evaluate: new Parser(tokenize(source), source, counted).parse(),
    between: starts.map((start, i) => source.slice(start, ends[i])),
    counts: written.map(({ text }) => counted.get(text) ?? 1),
  };
}

class ReadFormula implements Formula {
  readonly names: string[];

  constructor(
    readonly source: string,
    /** The names in the order in which they are written. */
    private readonly written: string[],
    private readonly shape: Shape,
  ) {
    this.names = eachOnce(written);
  }

  evaluate(lookup: Lookup): Evaluated {
    return this.shape.evaluate({ lookup, names: this.written, source: this.source });
  }

  withNumbers(show: (name: string) => string): string {
    const { between, counts } = this.shape;
    let text = between[0]!;
    let at = 0;
    counts.forEach((count, i) => {
      for (let n = 0; n < count; n++) text += (n > 0 ? ", " : "") + show(this.written[at++]!);
      text += between[i + 1]!;
    });
    return text;
  }
}

function eachOnce(names: string[]): string[] {
  const isShort = names.length < 8;
  const repeats = isShort && names.some((name, i) => names.indexOf(name) < i);
  return isShort && !repeats ? names : [...new Set(names)];
}

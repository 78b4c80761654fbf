import { InputError, quoted } from "../errors.js";
import { numberAt, plainNotation, readPrinted, relationPattern } from "./printed-notation.js";
import type { RegressionFigure } from "./regression-line.js";
import type { PrintedRegression } from "./regression-reading.js";
import { figureNames, readingProblems as problems } from "./regression-words.js";

/** The figures of a regression that a text reports, and the level of its confidence interval where it names one. */
export interface RegressionText {
  printed: PrintedRegression;
  level?: number;
}

const rSquared = String.raw`R\s?\^?[²2](?!\d)|R-squared|[Кк]оэффициент детерминации|[Дд]етерминация коэффициенті`;
const adjusted = String.raw`(?:[Aa]dj(?:usted|\.)?|[Сс]корр(?:ектированный|\.)?|[Тт]үз(?:етілген|\.)?)`;

/** How articles name the figures; the first that fits is taken, so the longer names come first. */
const names: readonly (readonly [RegressionFigure, string])[] = [
  ["adjustedRSquared", String.raw`${adjusted}\s*R\s?\^?[²2]|R\s?\^?[²2]\s?_?\(?\s?${adjusted}\)?`],
  ["rSquared", rSquared],
  ["f", "F"],
  ["t", "[tT]"],
  [
    "se",
    String.raw`SE|S\.\s?E\.|s\.\s?e\.|[Сс]т\.\s?ош(?:ибка|\.)|[Сс]тандартная ошибка|[Сс]т(?:андартты|\.) қате(?:сі)?`,
  ],
  ["b", "[bB]|[Ss]lope|[Нн]аклон|[Кк]оэффициент|[Кк]өлбеу"],
  ["r", "[Mm]ultiple R|[Rr]"],
  ["n", "[nN]"],
  ["k", "k"],
];

const before = String.raw`(?<![\p{L}\p{N}_])`;
const degrees = String.raw`\(\s*(?<df1>\d+)\s*(?:[,;]\s*(?<df2>\d+)\s*)?\)`;
const interval = new RegExp(
  String.raw`(?:(?<level>\d{2}(?:[.,]\d+)?)\s*%[-\s]*)?(?:${before}(?:CI|ДИ|СА|[Cc]onfidence interval|[Дд]оверительный интервал|[Сс]енім аралығы))(?:\s*(?<after>\d{2}(?:[.,]\d+)?)\s*%)?\s*[:=]?\s*(?:from|от)?\s*[[({]?\s*`,
  "u",
);
const betweenLimits = /\s*(?:;|,\s|to|до|\.\.+|…|—|-(?=\s))\s*/uy;

/**
 * Reads the line in which an article reports a regression: "R² = 0,48; F(1, 46) = 42,6; p < 0,001",
 * "b = 0.0083, SE = 0.0026, t(298) = 3.2, p = .001, 95% CI [0.0032, 0.0134]". F and t bring n and k with their degrees
 * of freedom. A p is that of the t or F before it.
 *
 * @throws InputError naming what stands there, for a number that has no name known here, a figure that comes twice, or
 *   no figure at all
 * @example
 * const { printed } = readRegressionText("R² = 0,48; F(1, 46) = 42,6; p < 0,001");
 * printed; // => { rSquared: "0,48", f: "42,6", k: "1", residualDf: "46", fP: "<0,001" }
 */
export function readRegressionText(text: string): RegressionText {
  const reader = new LineReader(plainNotation(text));
  reader.readInterval();
  for (const [name, pattern] of names) reader.readFigure(name, pattern);
  reader.readPValues();
  reader.refuseRest();
  return { printed: reader.printed, ...(reader.level !== undefined && { level: reader.level }) };
}

/** A text from which each figure is struck out as it is read. */
class LineReader {
  readonly printed: PrintedRegression = {};
  level: number | undefined;
  private readonly places = new Map<RegressionFigure, number>();

  constructor(private text: string) {}

  readFigure(name: RegressionFigure, pattern: string): void {
    const named = new RegExp(`${before}(?:${pattern})(?!\\p{L})\\s*(?:${degrees})?\\s*[=:]\\s*`, "u");
    for (let match = named.exec(this.text); match; match = named.exec(this.text)) {
      const start = match.index + match[0].length;
      const value = this.numberFrom(start, match[0]);
      const { df1, df2 } = match.groups as { df1?: string; df2?: string };
      if (name === "f" && df1 !== undefined && df2 !== undefined) {
        this.set("k", df1);
        this.set("residualDf", df2);
      } else if (name === "t" && df1 !== undefined && df2 === undefined) {
        this.set("residualDf", df1);
      } else if (df1 !== undefined) {
        throw new InputError({
          found: problems.degrees(quoted(match[0].trim())),
          expected: problems.degreesAs,
        });
      }
      this.set(name, value);
      this.places.set(name, match.index);
      this.strike(match.index, start + value.length);
    }
  }

  /** Each p by what stands before it. */
  readPValues(): void {
    const pattern = new RegExp(`${before}[pPрР](?:-?value)?\\s*(?<sign>${relationPattern})\\s*`, "u");
    for (let match = pattern.exec(this.text); match; match = pattern.exec(this.text)) {
      const start = match.index + match[0].length;
      const value = this.numberFrom(start, match[0]);
      const sign = match.groups!["sign"]!;
      this.set(this.pBehind(match.index), `${sign === "=" ? "" : sign}${value}`);
      this.strike(match.index, start + value.length);
    }
  }

  private pBehind(place: number): "p" | "fP" {
    const behind = [...this.places].filter(([, at]) => at < place).sort(([, a], [, b]) => b - a);
    const statistic = behind.find(([name]) => ["f", "t", "b", "se", "ciLow"].includes(name))?.[0];
    return statistic === "f" || (statistic === undefined && this.places.has("rSquared")) ? "fP" : "p";
  }

  readInterval(): void {
    const match = interval.exec(this.text);
    if (!match) return;
    const start = match.index + match[0].length;
    const low = this.numberFrom(start, match[0]);
    betweenLimits.lastIndex = start + low.length;
    const parting = betweenLimits.exec(this.text)?.[0];
    if (parting === undefined) {
      const found = this.text.slice(match.index, start + low.length + 12);
      throw new InputError({ found: problems.isFound(quoted(found)), expected: problems.twoLimits });
    }
    const high = this.numberFrom(start + low.length + parting.length, match[0]);
    this.set("ciLow", low);
    this.set("ciHigh", high);
    this.places.set("ciLow", match.index);
    const level = match.groups!["level"] ?? match.groups!["after"];
    if (level !== undefined) this.level = readPrinted(level).value / 100;
    this.strike(match.index, start + low.length + parting.length + high.length);
  }

  /** What is left has no numbers, or one was not read. */
  refuseRest(): void {
    const rest = /\S*(?:\s*[=<>]\s*)?-?\d\S*/u.exec(this.text)?.[0];
    if (rest !== undefined) {
      throw new InputError({ found: problems.notRead(quoted(rest.trim())), expected: problems.someFigures });
    }
    if (Object.keys(this.printed).length === 0) {
      throw new InputError({ found: problems.nothing, expected: problems.someFigures });
    }
  }

  private numberFrom(start: number, name: string): string {
    const value = numberAt(this.text, start);
    if (value !== "") return value;
    const found = name + (/^\S*/u.exec(this.text.slice(start))?.[0] ?? "");
    throw new InputError({ found: problems.noNumber(quoted(found.trim())), expected: problems.numberBehind });
  }

  private set(name: RegressionFigure, value: string): void {
    const known = this.printed[name];
    if (known !== undefined && known !== value) {
      throw new InputError({
        found: problems.twice(figureNames[name], known, value),
        expected: problems.oneRegression,
      });
    }
    this.printed[name] = value;
  }

  private strike(from: number, to: number): void {
    this.text = this.text.slice(0, from) + " ".repeat(to - from) + this.text.slice(to);
  }
}

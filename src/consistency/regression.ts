import { checkRegression, type RegressionCheck } from "../checks/regression-check.js";
import type { RegressionFigure } from "../checks/regression-line.js";
import type { PrintedRegression } from "../checks/regression-reading.js";
import { readRegressionText } from "../checks/regression-text.js";
import { InputError, quoted } from "../errors.js";
import { asIs } from "../languages.js";
import { readNumber } from "../numbers/read-number.js";
import { problems } from "./regression-words.js";

/** What a user types of a regression: a line as an article prints it, figures one by one, or both. */
export interface TypedRegression {
  text?: string;
  figures?: PrintedRegression;
  /** Both limits as "0.0032; 0.0134". */
  interval?: string;
  /** Level of the interval in per cent, "95". */
  level?: string;
}

/** A checked regression, with the level of its confidence interval. */
export interface RegressionAnswer extends RegressionCheck {
  level: number;
}

/**
 * Checks a regression as typed.
 *
 * @throws InputError for a figure that is none, comes twice, or none at all
 * @example
 * regressionOf({ text: "R² = 0,48; F(1, 46) = 47,6" }).possible; // => false
 * regressionOf({ figures: { n: "48", k: "1", rSquared: "0.48", f: "42.6" } }).possible; // => true
 */
export function regressionOf({ text, figures = {}, interval, level }: TypedRegression): RegressionAnswer {
  const line = text === undefined ? { printed: {} } : readRegressionText(text);
  const limits = interval === undefined ? {} : limitsOf(interval);
  const printed: PrintedRegression = { ...line.printed };
  for (const [name, value] of Object.entries({ ...figures, ...limits }) as [RegressionFigure, string][]) {
    const known = printed[name];
    if (known !== undefined && known !== value) {
      throw new InputError({ found: problems.twice(quoted(known), quoted(value)), expected: problems.once });
    }
    printed[name] = value;
  }
  const asked = level === undefined ? (line.level ?? 0.95) : levelOf(level);
  return { ...checkRegression(belongingP(printed), { level: asked }), level: asked };
}

/** A p alone beside figures of the whole regression is that of F. */
function belongingP(printed: PrintedRegression): PrintedRegression {
  const { p, ...others } = printed;
  const names: readonly RegressionFigure[] = ["b", "se", "t", "ciLow", "ciHigh"];
  const isOfWhole = p !== undefined && names.every((name) => printed[name] === undefined);
  return isOfWhole && printed.fP === undefined ? { ...others, fP: p } : printed;
}

function limitsOf(text: string): PrintedRegression {
  const inside = text.trim().replace(/^[[({]|[\])}]$/gu, "");
  const parts = inside.split(/\s*;\s*|,\s+|\s+(?:to|до)\s+|\s*(?:\.\.+|…)\s*/u);
  const [ciLow = "", ciHigh = ""] = parts;
  if (parts.length !== 2 || ciLow === "" || ciHigh === "") {
    throw new InputError({ found: asIs(`--ci ${quoted(text)}`), expected: problems.limits });
  }
  return { ciLow, ciHigh };
}

/** 95, 95 % and 0.95 are the same level. */
function levelOf(text: string): number {
  const reading = readNumber(text.replace(/\s*%$/u, ""));
  const value = reading.ok ? (reading.value > 1 ? reading.value / 100 : reading.value) : 0;
  if (value > 0 && value < 1) return value;
  throw new InputError({ found: asIs(`--level ${quoted(text)}`), expected: problems.levelWanted });
}

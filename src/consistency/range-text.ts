import type { Interval } from "../checks/interval.js";
import { formatNumber, formatSignificant } from "../language/formats.js";
import { spoken, type Language } from "../languages.js";

const rangeWords = spoken({
  open: { en: "open", ru: "не определено", kk: "анықталмаған" },
  from: (text: string) => ({ en: `from ${text}`, ru: `от ${text}`, kk: `${text} бастап` }),
  upTo: (text: string) => ({ en: `up to ${text}`, ru: `до ${text}`, kk: `${text} дейін` }),
});

/**
 * A range in so many digits that its ends can be told apart; one number where they are one.
 *
 * @example
 * rangeText({ low: 41.6190, high: 43.3204 }, "en"); // => "41.62 … 43.32"
 */
export function rangeText({ low, high }: Interval, language: Language): string {
  const { open, from, upTo } = rangeWords(language);
  if (low === high) return oneText(low, 6, language);
  const digits = digitsToTellApart(low, high);
  if (low === -Infinity && high === Infinity) return open;
  if (high === Infinity) return from(oneText(low, digits, language));
  if (low === -Infinity) return upTo(oneText(high, digits, language));
  return `${oneText(low, digits, language)} … ${oneText(high, digits, language)}`;
}

function digitsToTellApart(low: number, high: number): number {
  const size = Math.max(Math.abs(low), Math.abs(high));
  const needed = Math.ceil(Math.log10(size / (high - low))) + 2;
  return Number.isFinite(needed) ? Math.min(12, Math.max(3, needed)) : 4;
}

function oneText(value: number, digits: number, language: Language): string {
  return Number.isSafeInteger(value)
    ? formatNumber(value, 0, language)
    : formatSignificant(value, digits, language);
}

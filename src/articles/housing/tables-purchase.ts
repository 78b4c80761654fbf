import { formatNumber } from "../../language/formats.js";
import { glossary } from "../../language/glossary.js";
import type { Language } from "../../languages.js";
import { figures, type Table } from "../../print/table.js";
import type { Purchase, PurchaseTerms } from "./analysis-purchase.js";
import { purchaseWords } from "./purchase-words.js";
import { cityName } from "./words.js";

/** A number of an option, with no more places than it has. */
export function asGiven(value: number, language: Language): string {
  const places = String(value).split(".")[1]?.length ?? 0;
  return formatNumber(value, places, language);
}

/** What buying a dwelling asks of households with one wage and with more. */
export function purchaseTable(
  purchases: readonly Purchase[],
  { area, down, rate, term }: PurchaseTerms,
  language: Language,
): Table {
  const terms = glossary(language);
  const words = purchaseWords(language);
  const hasYears = purchases.some(({ year }) => year !== undefined);
  const given = (value: number) => asGiven(value, language);
  const limits = (kept: readonly number[]) =>
    kept.length === 0 ? words.none : kept.map((limit) => String(limit)).join(", ");
  return {
    name: "housing-purchase",
    title: words.title(given(area)),
    columns: [
      { title: terms.city },
      ...(hasYears ? [figures(terms.year, 18)] : []),
      figures(words.earners, 12),
      figures(words.priceToIncome, 14),
      { title: words.rating, width: 16 },
      figures(words.payment, 16),
      figures(words.paymentToIncome, 12),
      { title: words.limitsKept, width: 16 },
      figures(words.realtorsIndex, 20),
    ],
    rows: purchases.map((row) => [
      cityName(row.city)[language],
      ...(hasYears ? [String(row.year ?? "")] : []),
      given(row.earners),
      formatNumber(row.priceToIncome, 2, language),
      words.ratings[row.rating],
      formatNumber(row.payment, 0, language),
      formatNumber(row.paymentToIncome, 1, language),
      limits(row.limitsKept),
      formatNumber(row.realtorsIndex, 1, language),
    ]),
    notes: [
      words.notes.terms(given(down), given(rate), given(term)),
      words.notes.rating,
      words.notes.limits,
      words.notes.realtors,
    ],
  };
}

import { periodText } from "../../language/calendar.js";
import { formatNumber, formatPValue } from "../../language/formats.js";
import type { Language } from "../../languages.js";
import type { Period } from "../../months/year-month.js";
import { figures, type Row, type Table } from "../../print/table.js";
import type { FoodLeads } from "./analysis-leads.js";
import { responseWords } from "./response-words.js";

/** Months that the table shows; the JSON has all. */
const shown = [-12, -9, -6, -3, -2, -1, 0, 1, 2, 3, 6, 9, 12];

/** World prices before and after the month of food prices: coefficients of all months together, and correlations. */
export function leadsTable({ joint, correlations }: FoodLeads, span: Period, language: Language): Table {
  const all = responseWords(language);
  const words = all.leads;
  const cell = ({ estimate, p }: { estimate: number; p: number }) =>
    `${formatNumber(estimate, 2, language)} (${formatPValue(p, language)})`;
  const months = (lag: number) => {
    if (lag === 0) return all.response.sameMonth;
    return lag > 0 ? words.before(lag) : words.after(-lag);
  };
  const below = (name: string, value: string): Row => [name, value, ...correlations.map(() => "")];
  return {
    name: "food-leads",
    title: words.title,
    columns: [
      { title: words.month },
      ...(joint === null ? [] : [figures(words.coefficient(periodText(span)))]),
      ...correlations.map(({ period }) => figures(words.correlation(periodText(period)))),
    ],
    rows: [
      ...[...shown]
        .reverse()
        .map((lag) => [
          months(lag),
          ...(joint === null ? [] : [cell(joint.coefficients.find((one) => one.lag === lag)!)]),
          ...correlations.map(({ all: ofPeriod }) =>
            cell(ofPeriod.find((one) => one.lag === lag)!.correlation),
          ),
        ]),
      ...(joint === null
        ? []
        : [
            below(words.sumLags, cell(joint.lags.sum)),
            below(words.jointLags, formatPValue(joint.lags.joint.p, language)),
            below(words.sumLeads, cell(joint.leads.sum)),
            below(words.jointLeads, formatPValue(joint.leads.joint.p, language)),
          ]),
    ],
    notes: [words.note],
  };
}

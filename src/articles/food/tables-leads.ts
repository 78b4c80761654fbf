import { periodText } from "../../language/calendar.js";
import { formatNumber, formatPValue } from "../../language/formats.js";
import type { Language } from "../../languages.js";
import type { Period } from "../../months/year-month.js";
import { figures, type Row, type Table } from "../../print/table.js";
import type { FoodLeads } from "./analysis-leads.js";
import { responseWords } from "./response-words.js";

/** Months that the table shows; the JSON has all. */
const shown = [-12, -9, -6, -3, -2, -1, 0, 1, 2, 3, 6, 9, 12];

/** Coefficients of all months together and correlations, and R squared of the article's form; where months bear it. */
export function leadsTables(leads: FoodLeads, span: Period, language: Language): Table[] {
  if (leads.correlations.length === 0) return [];
  return [leadsTable(leads, span, language), levelsTable(leads, language)];
}

/** How many months before or after, in words. */
function monthsAway(lag: number, language: Language): string {
  const { response, leads } = responseWords(language);
  if (lag === 0) return response.sameMonth;
  return lag > 0 ? leads.before(lag) : leads.after(-lag);
}

const laterLast = [...shown].reverse();

/** World prices before and after the month of food prices: coefficients of all months together, and correlations. */
function leadsTable({ joint, bootstrap, correlations }: FoodLeads, span: Period, language: Language): Table {
  const words = responseWords(language).leads;
  const pOf = ({ p }: { p: number }) => formatPValue(p, language);
  const cell = (one: { estimate: number; p: number }) =>
    `${formatNumber(one.estimate, 2, language)} (${pOf(one)})`;
  const drawn = (one: { p: number } | undefined) => (one === undefined ? "" : `; ${pOf(one)}`);
  const below = (name: string, value: string): Row => [name, value, ...correlations.map(() => "")];
  const sides =
    joint === null
      ? []
      : [
          below(words.sumLags, cell(joint.lags.sum) + drawn(bootstrap?.lags.sum)),
          below(words.jointLags, pOf(joint.lags.joint) + drawn(bootstrap?.lags.joint)),
          below(
            words.sameAndLags,
            pOf(joint.lagsWithSameMonth.joint) + drawn(bootstrap?.lagsWithSameMonth.joint),
          ),
          below(words.sumLeads, cell(joint.leads.sum) + drawn(bootstrap?.leads.sum)),
          below(words.jointLeads, pOf(joint.leads.joint) + drawn(bootstrap?.leads.joint)),
        ];
  const { draws, seed, order } = bootstrap?.lags.joint ?? {};
  const months = correlations.map(({ all }) => all.find(({ lag }) => lag === 0)!.n).join(", ");
  return {
    name: "food-leads",
    title: words.title,
    columns: [
      { title: words.month },
      ...(joint === null ? [] : [figures(words.coefficient(periodText(span)))]),
      ...correlations.map(({ period }) => figures(words.correlation(periodText(period)))),
    ],
    rows: [
      ...laterLast.map((lag) => [
        monthsAway(lag, language),
        ...(joint === null ? [] : [cell(joint.coefficients.find((one) => one.lag === lag)!)]),
        ...correlations.map(({ all }) => cell(all.find((one) => one.lag === lag)!.correlation)),
      ]),
      ...sides,
    ],
    notes: [
      words.note(joint === null ? "" : words.jointMonths(joint.n), months),
      ...(draws === undefined ? [] : [words.bootstrapNote(formatNumber(draws, 0, language), seed!, order!)]),
    ],
  };
}

/** R squared of the food price index on the level of the FAO index, month by month. */
function levelsTable({ levels, levelsIndex }: FoodLeads, language: Language): Table {
  const words = responseWords(language).leads.levels;
  return {
    name: "food-leads-levels",
    title: words.title(levelsIndex),
    columns: [{ title: words.index }, ...levels.map(({ period }) => figures(periodText(period)))],
    rows: laterLast.map((lag) => [
      monthsAway(lag, language),
      ...levels.map(({ all }) => formatNumber(all.find((one) => one.lag === lag)!.rSquared, 3, language)),
    ]),
    notes: [words.note],
  };
}

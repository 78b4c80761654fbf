import { periodText } from "../../language/calendar.js";
import { formatNumber } from "../../language/formats.js";
import { glossary } from "../../language/glossary.js";
import type { Language } from "../../languages.js";
import { figures, type Table } from "../../print/table.js";
import type { NamedComparison } from "./release-run.js";
import { foodWords } from "./words.js";

/** What a release revises, and the article's models on both. */
export function releaseTables(comparisons: readonly NamedComparison[], language: Language): Table[] {
  const terms = glossary(language);
  const words = foodWords(language).release;
  const number = (value: number, places: number) => formatNumber(value, places, language);
  return [
    {
      name: "food-release",
      title: words.releaseComparison,
      columns: [
        { title: terms.faoFoodPriceIndex },
        figures(words.monthsCompared),
        figures(words.monthsRevised),
        figures(words.largestRevision),
        { title: terms.month },
      ],
      rows: comparisons.map(({ index, months, from, to, revised, largest }) => [
        `${terms[index]}, ${from} – ${to}`,
        String(months),
        String(revised),
        number(largest.difference, 2),
        largest.month,
      ]),
    },
    {
      name: "food-release-models",
      title: words.releaseModels,
      columns: [
        { title: `${terms.faoFoodPriceIndex}, ${terms.period}` },
        figures(`${terms.slope}, ${words.shippedRelease}`),
        figures(words.thisRelease),
        figures(`R², ${words.shippedRelease}`),
        figures(words.thisRelease),
      ],
      rows: comparisons.flatMap(({ index, models }) =>
        models.map(({ shipped, other }) => [
          `${terms[index]}, ${periodText(shipped.period)}`,
          number(shipped.slope.estimate, 6),
          number(other.slope.estimate, 6),
          number(shipped.rSquared, 6),
          number(other.rSquared, 6),
        ]),
      ),
    },
  ];
}

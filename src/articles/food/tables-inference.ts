import { periodText } from "../../language/calendar.js";
import { formatNumber, formatPValue } from "../../language/formats.js";
import { glossary } from "../../language/glossary.js";
import type { Language } from "../../languages.js";
import { figures, type Table } from "../../print/table.js";
import {
  sizedResponseTests,
  sizedTests,
  type SizedResponseTest,
  type SizedTest,
} from "../../statistics/test-sizes.js";
import type { EqualSlopesTest } from "../../statistics/slopes-by-regime.js";
import type { FoodInference, SlopePower, SlopesCompared } from "./analysis-inference.js";
import type { TestSize } from "./data-test-sizes.js";
import { inferenceWords } from "./inference-words.js";

/**
 * What the tests could have found, whether slopes differ, and how far each test holds.
 *
 * @param sizes of the tests by simulation; none where they are for other data
 */
export function inferenceTables(
  inference: FoodInference,
  sizes: readonly TestSize[],
  language: Language,
): Table[] {
  const { slopesCompared } = inference;
  return [
    powerTable(inference, language),
    ...(slopesCompared === null ? [] : [differencesTable(slopesCompared, language)]),
    ...(sizes.length === 0 ? [] : [testSizesTable(sizes, language)]),
  ];
}

/** What a period cannot say of itself. */
const dash = "–";

function powerTable({ models, bounds }: FoodInference, language: Language): Table {
  const words = inferenceWords(language).power;
  const number = (value: number | null | undefined, places: number) =>
    value === null || value === undefined ? "" : formatNumber(value, places, language);
  const p = (value: number | undefined) => (value === undefined ? "" : formatPValue(value, language));
  const smallest = number(bounds.smallest, 2);
  const reference = bounds.reference === null ? null : number(bounds.reference, 4);
  const rowsOf = (kind: "classical" | "hac", name: string): string[][] => {
    const row = (title: string, value: (power: SlopePower) => string) => [
      title,
      ...models.map(({ power }) => (power === null ? "" : value(power[kind]))),
    ];
    return [
      row(words.standardError(name), ({ standardError }) => number(standardError, 5)),
      ...(reference === null
        ? []
        : [
            row(words.power(reference), ({ powerAtReference }) =>
              powerAtReference === null ? dash : number(100 * powerAtReference, 0),
            ),
          ]),
      row(words.detectable, ({ detectable80 }) => number(detectable80, 4)),
      ...(reference === null
        ? []
        : [row(words.equivalence(reference), ({ equivalence }) => p(equivalence.reference?.p) || dash)]),
      row(words.equivalence(smallest), ({ equivalence }) => p(equivalence.smallest.p)),
    ];
  };
  return {
    name: "food-power",
    title: words.title,
    columns: [
      { title: glossary(language).period },
      ...models.map(({ period }) => figures(periodText(period))),
    ],
    rows: [...rowsOf("classical", words.classical), ...rowsOf("hac", "HAC")],
    notes: [(reference === null ? "" : words.noteReference(reference)) + words.note],
  };
}

function differencesTable(compared: SlopesCompared, language: Language): Table {
  const words = inferenceWords(language).differences;
  const { slopes, lags, crises, all, firstAndLast, againstCalm } = compared;
  const of = (regime: string) => slopes.find((slope) => slope.regime === regime)!;
  const name = (regime: string) => {
    const { period } = of(regime);
    return period === null ? words.calm : periodText(period);
  };
  const row = ({ regimes, f, sieve }: EqualSlopesTest) => [
    regimes.map(name).join(", "),
    regimes.map((regime) => formatNumber(of(regime).slope, 4, language)).join("; "),
    formatNumber(f.statistic, 2, language),
    formatPValue(f.p, language),
    formatPValue(sieve.p, language),
  ];
  return {
    name: "food-slope-differences",
    title: words.title,
    columns: [
      { title: words.compared },
      figures(words.slopes),
      figures(words.f),
      figures(words.p),
      figures(words.sieve),
    ],
    rows: [crises, firstAndLast, ...againstCalm, all].map(row),
    notes: [words.note(slopes.at(-1)!.n, lags)],
    whenTooWide: "records",
  };
}

function testSizesTable(sizes: readonly TestSize[], language: Language): Table {
  const words = inferenceWords(language).sizes;
  const names: Record<SizedTest | SizedResponseTest, string> = {
    classical: words.classical,
    HC3: words.hc3,
    HAC: words.hac,
    "fixed-b": words.fixedB,
    "fixed-b-long": words.longFixedB,
    sieve: words.sieve,
    wild: words.wild,
    response: words.response,
    "response-sieve": words.responseSieve,
    "response-wild": words.responseWild,
    "sup-F": words.supF,
    "sup-F-sieve": words.supFSieve,
    CUSUM: words.cusum,
    "CUSUM-sieve": words.cusumSieve,
  };
  const periods = sizes.filter(({ test }) => test === sizedTests[0]);
  const { replications, draws, seed } = sizes[0]!;
  const number = (value: number, places: number) => formatNumber(value, places, language);
  const error = 1.96 * Math.sqrt((0.05 * 0.95) / replications);
  const rejectedBy = (test: TestSize["test"]) => [
    names[test],
    ...sizes.filter((size) => size.test === test).map(({ rejected }) => number(100 * rejected, 0)),
  ];
  return {
    name: "food-test-sizes",
    title: words.title,
    columns: [
      { title: glossary(language).period },
      ...periods.map(({ period }) => figures(periodText(period))),
    ],
    rows: [
      [words.observations, ...periods.map(({ observations }) => String(observations))],
      [words.autocorrelation, ...periods.map(({ autocorrelation }) => number(autocorrelation, 2))],
      ...sizedTests.map(rejectedBy),
      [
        words.autocorrelationOfResponse,
        ...sizes
          .filter(({ test }) => test === sizedResponseTests[0])
          .map(({ autocorrelation }) => number(autocorrelation, 2)),
      ],
      ...sizedResponseTests.map(rejectedBy),
    ],
    notes: [words.note(number(replications, 0), number(draws, 0), seed, number(100 * error, 1))],
  };
}

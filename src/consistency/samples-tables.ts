import { csvText } from "../files/csv-text.js";
import { formatNumber, numberSigns } from "../language/formats.js";
import type { Language } from "../languages.js";
import { figures, type Table } from "../print/table.js";
import type { SamplesCheck } from "./samples.js";
import { samplesWords } from "./samples-words.js";
import { roundingNote } from "./typed.js";

/**
 * How many samples fit, with one of them; and those that were asked for, a row each.
 *
 * @example
 * const fifteen = samplesCheck("3.5", "0.5", { n: "52", min: "1", max: "5" });
 * samplesTables(fifteen, "en")[0].rows[0]; // => ["3", "26"]
 */
export function samplesTables(check: SamplesCheck, language: Language): Table[] {
  const words = samplesWords(language);
  const { mean, sd, n, min, max, count, witness, rounding } = check;
  const whole = (value: number) => formatNumber(value, 0, language);
  const title = words.title(grouped(count, language), whole(n), whole(min), whole(max), mean, sd);
  const rows = (witness ?? []).flatMap((times, i) => (times === 0 ? [] : [[whole(min + i), whole(times)]]));
  return [
    {
      name: "samples",
      title,
      columns: [figures(words.value), figures(words.times)],
      rows,
      notes: [count === 0n ? words.none : words.order, ...roundingNote(rounding, language)],
    },
    ...(check.samples.length === 0 ? [] : [listTable(check, language)]),
  ];
}

function listTable({ samples, count, min }: SamplesCheck, language: Language): Table {
  const words = samplesWords(language);
  const whole = (value: number) => formatNumber(value, 0, language);
  return {
    name: "samples-list",
    title: words.listTitle(whole(samples.length), grouped(count, language)),
    columns: [figures(words.sample), ...samples[0]!.map((_, i) => figures(whole(min + i)))],
    rows: samples.map((counts, i) => [whole(i + 1), ...counts.map(whole)]),
    whenTooWide: "panels",
  };
}

/** A count of any size with its thousands set apart. */
function grouped(count: bigint, language: Language): string {
  return count.toString().replace(/\B(?=(\d{3})+$)/g, numberSigns[language].group);
}

/** What `--csv` prints: a row for each sample that was asked for, or for the one that is shown. */
export function samplesCsv({ samples, witness, min, max }: SamplesCheck): string {
  const header = Array.from({ length: max - min + 1 }, (_, i) => String(min + i));
  return csvText(header, samples.length > 0 ? samples : witness === null ? [] : [witness]);
}

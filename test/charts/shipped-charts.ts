import { expect } from "vitest";
import { articles } from "../../src/articles/articles.js";
import { shippedRun } from "../../src/articles/shipped.js";
import { chartNamed, type NamedChart } from "../../src/charts/chart.js";
import { composeChart, type Chart, type ChartOptions } from "../../src/charts/compose.js";
import { recordedArea } from "../../src/charts/recorded-areas.js";

/** The charts of all articles on the shipped data, in their order. */
export const shippedCharts: readonly NamedChart[] = (
  await Promise.all(
    articles.map(async ({ analysis }) => (analysis ? (await shippedRun(analysis)).charts() : [])),
  )
).flat();

export const chartNames = shippedCharts.map(({ name }) => name);

/** A chart from the shipped data, drawn anew. */
export function drawn(name: string, options: ChartOptions = {}): Promise<Chart> {
  return composeChart(chartNamed(shippedCharts, name), options);
}

const composed = new Map<string, Promise<Chart>>();

/** A chart from the shipped data, drawn once for all tests of a file. */
export function chart(name: string, { language = "en", size = "page" }: ChartOptions = {}): Promise<Chart> {
  const key = `${name} ${language} ${size}`;
  let promise = composed.get(key);
  if (!promise) composed.set(key, (promise = drawn(name, { language, size })));
  return promise;
}

/** Where the record of a chart does not hold, it is measured each time it is drawn: `npm run areas` records it anew. */
export function expectRecorded({ name, language, size, area, excess }: Chart): void {
  expect(recordedArea(name, language, size), `${name} ${size} ${language}`).toEqual({ area, excess });
}

/** What stands in the image, without the text alternative. */
export function wordsInside(drawing: string): string[] {
  return [...drawing.matchAll(/<(?:text|tspan)[^>]*>([^<]*)</g)].map(([, words]) => words!);
}

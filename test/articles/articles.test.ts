import { expect, it } from "vitest";
import { articles, articleTitle, findArticle } from "../../src/articles/articles.js";
import { publishedRows } from "../../src/articles/published.js";
import { shippedRun } from "../../src/articles/shipped.js";
import { unitText } from "../../src/print/units.js";

const names = articles.map(({ name }) => name);

it("finds an article by its name and refuses another with the names there are", () => {
  expect(findArticle("mining").pages).toEqual([90, 116]);
  expect(() => findArticle("forestry")).toThrow('no article "forestry"; expected housing, food, mining');
});

it("heads an article with its title and its pages, as each language writes a range", () => {
  expect(articleTitle("food")).toMatch(/ \(pp\. 117-131\)$/);
  expect(articleTitle("food", "ru")).toMatch(/ \(с\.\u00A0117–131\)$/);
  expect(articleTitle("food", "kk")).toMatch(/ \(117–131-беттер\)$/);
});

it.each(names)("%s lists the charts that it draws of the shipped data, in their order", async (name) => {
  const { analysis } = findArticle(name);
  const drawn = (await (analysis && (await shippedRun(analysis)))?.charts())?.map((chart) => chart.name);
  expect(analysis?.charts.filter((listed) => !listed.endsWith("*"))).toEqual(drawn);
});

it("no chart is listed by two articles", () => {
  const listed = articles.flatMap(({ analysis }) => analysis?.charts ?? []);
  expect(new Set(listed).size).toBe(listed.length);
});

it.each(names)("%s names no unit that it does not print, nor one that every article has", (name) => {
  const printed = new Set(publishedRows(name).map(({ unit }) => unit));
  for (const unit of Object.keys(findArticle(name).units ?? {})) {
    expect(printed, unit).toContain(unit);
    expect(unitText({ unit }, "kk"), unit).toBe(unit);
  }
});

it.each(names)("%s brings examples of commands to the help of the command that each is of", (name) => {
  for (const { under, example } of findArticle(name).examples ?? []) {
    const [command] = example;
    expect(command).toMatch(under === "spectrum" ? /^spectrum [a-z]/ : new RegExp(`^spectrum ${under} `));
  }
});

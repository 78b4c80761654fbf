/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { renderChart } from "../../src/charts/render.js";
import { languages, type Language } from "../../src/languages.js";
import { executable, latinWords, launchBrowser } from "../fixtures/browser.js";
import { chart, chartNames } from "./shipped-charts.js";

if (executable === undefined) {
  process.stderr.write("The interactive charts are not tested: no Chromium here. CHROMIUM may name one.\n");
}

/** The height of every window, in which the tallest chart stands whole. */
const height = 700;

/** A mark that shows data as bars, points or intervals. */
interface AnsweringMark {
  name: string;
  /** Where the mouse hits one of its elements. */
  x: number;
  y: number;
  /** What the tooltips of all its elements say, by name. */
  tooltips: Record<string, unknown>[];
}

/**
 * The marks that should answer to the mouse. Lines, areas and texts leave the answer to the marks below or above
 * them; reference lines show no row of the data.
 */
function answeringMarks(page: Page): Promise<AnsweringMark[]> {
  return page.evaluate(() => {
    type Drawn = Element & { __data__?: { datum?: object; tooltip?: Record<string, unknown> } };
    return [...document.querySelectorAll("#chart svg g.role-mark")].flatMap((group) => {
      const name = group.getAttribute("class") ?? "";
      const elements = ([...group.children] as Drawn[]).filter(
        ({ __data__ }) => Object.keys(__data__?.datum ?? {}).length > 0,
      );
      if (!/mark-(rect|symbol|rule)/.test(name) || elements.length === 0) return [];
      const element = elements[Math.floor(elements.length / 2)]!;
      const { x, y, width, height } = element.getBoundingClientRect();
      const shares = [0.5, 0.25, 0.75, 0.1, 0.9];
      const points = shares.flatMap((across) =>
        shares.map((down) => ({ x: x + across * width, y: y + down * height })),
      );
      const hit = points.find((point) => document.elementFromPoint(point.x, point.y) === element);
      const tooltips = elements.map(({ __data__ }) => __data__?.tooltip ?? {});
      return [{ name, ...(hit ?? points[0]!), tooltips }];
    });
  });
}

/**
 * The lines of the tooltip that the mouse meets at a place, name and value each; none where it meets none: vega
 * hides the last tooltip when the mouse leaves its mark.
 */
async function tooltipAt(page: Page, { x, y }: AnsweringMark): Promise<string[][]> {
  await page.mouse.move(x, y);
  const lines = await tooltip(page);
  if (lines.length > 0) return lines;
  // It comes with the event, as a rule; a busy machine may need longer.
  await page.waitForSelector("#vg-tooltip-element.visible", { timeout: 3000 }).catch(() => undefined);
  return tooltip(page);
}

/** The lines of the tooltip that is shown now. */
function tooltip(page: Page): Promise<string[][]> {
  return page.evaluate(() =>
    [...document.querySelectorAll("#vg-tooltip-element.visible tr")].map((line) =>
      [...line.children].map((cell) => cell.textContent ?? ""),
    ),
  );
}

/** All that the page says or has said to it by a screen reader, save what stands in Latin letters by itself. */
function wordsOfPage(page: Page): Promise<string> {
  return page.evaluate(() => {
    const text = [...document.querySelectorAll("title, summary, p, th, td, a, svg text")].map(
      (element) => element.textContent ?? "",
    );
    const attributes = [
      ...document.querySelectorAll("[title], [aria-label], [aria-roledescription]"),
    ].flatMap((element) =>
      ["title", "aria-label", "aria-roledescription"].map((name) => element.getAttribute(name) ?? ""),
    );
    return [...text, ...attributes].join("\n");
  });
}

/** What is wrong with a chart on the page that is open, a line each. */
async function faultsOfChart(page: Page, language: Language): Promise<string[]> {
  const faults: string[] = [];
  const marks = await answeringMarks(page);
  if (marks.length === 0) faults.push("no mark answers to the mouse");
  for (const mark of marks) {
    const lines = await tooltipAt(page, mark);
    if (lines.length === 0) faults.push(`no tooltip at ${mark.name}`);
    const others = mark.tooltips.map((tooltip) => Object.entries(tooltip).flat().map(String));
    if (others.some((texts) => texts.length === 0)) {
      faults.push(`an element without a tooltip in ${mark.name}`);
    }
    const wrong = new Set([...lines, ...others].flat().filter((text) => isWrong(text, language)));
    for (const text of wrong) faults.push(`in a tooltip of ${mark.name}: "${text}"`);
  }
  if (language !== "en") {
    const latin = latinWords(await wordsOfPage(page));
    if (latin.length > 0) faults.push(`on the page: ${latin.join(", ")}`);
  }
  return [...faults, ...(await faultsOfWidths(page))];
}

function isWrong(text: string, language: Language): boolean {
  if (!/\S/.test(text) || /NaN|undefined|null|Invalid|object/.test(text)) return true;
  return language !== "en" && latinWords(text).length > 0;
}

/** Whether the page fits windows of three widths, and its table and its tooltip the narrowest. */
async function faultsOfWidths(page: Page): Promise<string[]> {
  const faults: string[] = [];
  for (const width of [1280, 768, 360]) {
    if (width < 1280) await page.setViewportSize({ width, height });
    const { needed, own, shown } = await page.evaluate((opened) => {
      // Laying out the largest table takes seconds; it stands in the same box as the others.
      const isLarge = document.querySelectorAll("td").length > 5000;
      for (const part of document.querySelectorAll<HTMLDetailsElement>("body > details")) {
        part.open = opened && !(isLarge && part.querySelector("table") !== null);
      }
      const image = document.querySelector("#chart svg")!;
      return {
        needed: document.documentElement.scrollWidth,
        own: Number(image.getAttribute("width")),
        shown: image.getBoundingClientRect().width,
      };
    }, width === 360);
    if (needed > width) faults.push(`scrolls sideways at ${width} pixels: ${needed}`);
    // The margins of the page take 16 pixels on either side.
    const wanted = Math.min(own, width - 32);
    if (Math.abs(shown - wanted) > 1) faults.push(`${shown} pixels wide instead of ${wanted} at ${width}`);
  }
  const first = (await answeringMarks(page))[0];
  if (first !== undefined && (await tooltipAt(page, first)).length > 0) {
    const { left, right } = await page.evaluate(() =>
      document.querySelector("#vg-tooltip-element")!.getBoundingClientRect().toJSON(),
    );
    if (left < 0 || right > 360) faults.push(`a tooltip from ${left} to ${right} pixels of 360`);
  }
  return faults;
}

describe.skipIf(executable === undefined)("every interactive chart, opened without a network", () => {
  let browser: Browser;
  let folder: string;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "spectrum-browser-test-"));
    browser = await launchBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it.concurrent.each(languages)("answers to the mouse and fits every window (%s)", async (language) => {
    const context = await browser.newContext({ offline: true });
    const page = await context.newPage();
    const faults: string[] = [];
    let name = "";
    page.on("console", (message) => faults.push(`${name}: ${message.type()}, ${message.text()}`));
    page.on("pageerror", (error) => faults.push(`${name}: ${error.message}`));
    page.on("request", (request) => {
      if (!/^(file|data|blob):/.test(request.url())) faults.push(`${name}: asks for ${request.url()}`);
    });
    for (name of chartNames) {
      const file = join(folder, `${name}.${language}.html`);
      writeFileSync(file, await renderChart(await chart(name, { language }), "html"));
      await page.goto(pathToFileURL(file).href);
      // The last entry of the menu comes when the chart is there.
      await page.waitForSelector("#chart .vega-actions a[download$='.json']", { state: "attached" });
      await page.setViewportSize({ width: 1280, height });
      for (const fault of await faultsOfChart(page, language)) faults.push(`${name}: ${fault}`);
      rmSync(file);
    }
    await context.close();
    expect(faults).toEqual([]);
  });
});

/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
import { mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { articles } from "../../src/articles/articles.js";
import { checkArticles } from "../../src/articles/check.js";
import { publishedInLanguage } from "../../src/articles/published.js";
import { shippedRun } from "../../src/articles/shipped.js";
import { languages, type Language } from "../../src/languages.js";
import type { LedgerEntry } from "../../src/ledger/ledger.js";
import { verdictName } from "../../src/print/verdicts.js";
import { pageWords } from "../../src/report/page-words.js";
import { writeReport } from "../../src/report/write-report.js";
import { executable, latinWords, launchBrowser } from "../fixtures/browser.js";
import { workbook } from "../fixtures/workbooks.js";
import { csvRows } from "../support.js";

if (executable === undefined) {
  process.stderr.write("The report's page is not tested: no Chromium here. CHROMIUM may name one.\n");
}

const axe = readFileSync(
  createRequire(new URL("../../.config/package.json", import.meta.url)).resolve("axe-core/axe.min.js"),
  "utf8",
);

/** Every section of the page, and an entry of the ledger. */
const sections = [
  "overview",
  ...articles.map(({ name }) => name),
  "ledger",
  "yours",
  "method",
  "cite",
  "food.table1.model4.slope",
];

/** FAO's workbook in the form in which FAO publishes it, with the figures that the package ships. */
function faoWorkbook(): Buffer {
  const rows = csvRows("datasets/food/fao-food-price-index.csv");
  const date = (month: string) => new Date(`${month}-01T00:00:00Z`);
  return workbook({
    Indices_Monthly: [
      ["FAO Food Price Index"],
      ["2014-2016=100"],
      ["Date", "Food Price Index"],
      [],
      ...rows.map(({ month, nominal }) => [date(month!), Number(nominal)]),
    ],
    Indices_Monthly_Real: [
      [null, null, "FAO Monthly Real Food Price Indices"],
      [null, null, "2014-2016=100"],
      [null, "Month", "Food Price Index"],
      [],
      ...rows.map(({ month, real }) => [month!.slice(0, 4), date(month!), Number(real)]),
    ],
  });
}

describe.skipIf(executable === undefined)("the report's page", () => {
  let browser: Browser;
  let folder = "";
  let file = "";
  let entries: LedgerEntry[];

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "spectrum-page-"));
    const run = async ({ analysis }: (typeof articles)[number]) => analysis && shippedRun(analysis);
    await writeReport({ out: folder, language: "en", articles, run, onProgress: () => undefined });
    file = join(folder, "report.html");
    entries = await checkArticles();
    browser = await launchBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  /** Opens a section without a network; whatever the page complains of is a fault. */
  async function open(
    language: Language,
    hash: string,
    { width = 1280, hasThreads = true } = {},
  ): Promise<{ page: Page; faults: string[] }> {
    const context = await browser.newContext({ offline: true, viewport: { width, height: 800 } });
    if (!hasThreads) await context.addInitScript(() => Reflect.deleteProperty(globalThis, "Worker"));
    const page = await context.newPage();
    const faults: string[] = [];
    page.on("console", (message) => faults.push(`${message.type()}, ${message.text()}`));
    page.on("pageerror", (error) => faults.push(error.message));
    page.on("request", (request) => {
      if (!/^(file|data|blob):/.test(request.url())) faults.push(`asks for ${request.url()}`);
    });
    await page.goto(`${pathToFileURL(file).href}?lang=${language}#${hash}`);
    await page.waitForSelector("main h1");
    return { page, faults };
  }

  /** Goes to another section of the page that is open. */
  async function go(page: Page, hash: string): Promise<void> {
    await page.evaluate((to) => void (location.hash = to), hash);
    await page.waitForFunction(
      (to) => location.hash === `#${to}` && document.querySelector("main h1") !== null,
      hash,
    );
  }

  it("is one file under 5 MB that asks for no other", () => {
    expect(statSync(file).size).toBeLessThan(5 * 1024 * 1024);
    expect(readFileSync(file, "utf8")).not.toMatch(/(src|href)="https?:/);
  });

  it.each(languages)("fits windows of 360, 768 and 1280 pixels in every section (%s)", async (language) => {
    const { page, faults } = await open(language, "overview");
    for (const width of [360, 768, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      for (const section of sections) {
        await go(page, section);
        const needed = await page.evaluate(() => document.documentElement.scrollWidth);
        if (needed > width) faults.push(`${section} needs ${needed} pixels of ${width}`);
      }
    }
    await page.context().close();
    expect(faults).toEqual([]);
  });

  it.each(languages)("has no serious fault by axe in any section, light or dark (%s)", async (language) => {
    const { page, faults } = await open(language, "overview");
    await page.evaluate(axe);
    // Colours are the same in all languages.
    for (const theme of language === "en" ? ["light", "dark"] : ["light"]) {
      await page.evaluate((name) => void (document.documentElement.dataset["theme"] = name), theme);
      for (const section of ["overview", "housing", "food", "ledger", "yours", "method", "cite"]) {
        await go(page, section);
        const found = await page.evaluate(async () => {
          const { axe: run } = globalThis as unknown as {
            axe: {
              run: () => Promise<{ violations: { id: string; impact: string; nodes: { html: string }[] }[] }>;
            };
          };
          const { violations } = await run.run();
          return violations
            .filter(({ impact }) => impact === "serious" || impact === "critical")
            .map(({ id, nodes }) => `${id}: ${nodes[0]!.html.slice(0, 120)} (${nodes.length})`);
        });
        faults.push(...found.map((line) => `${section}, ${theme}: ${line}`));
      }
    }
    await page.context().close();
    expect(faults).toEqual([]);
  });

  it.each(languages)(
    "draws every chart when it is scrolled to, and each answers to the mouse (%s)",
    async (language) => {
      const { page, faults } = await open(language, "overview");
      for (const { name, analysis } of articles) {
        if (analysis === undefined) continue;
        await go(page, name);
        const figures = page.locator("main > figure.chart");
        const count = await figures.count();
        if (count === 0) faults.push(`${name} has no chart`);
        for (let i = 0; i < count; i++) {
          const figure = figures.nth(i);
          const chart = await figure.getAttribute("data-chart");
          await figure.scrollIntoViewIfNeeded();
          await page.waitForSelector(`main > figure[data-chart="${chart}"][data-drawn="${language}"]`);
          const tooltip = await tooltipOf(page, chart!);
          if (tooltip === "") faults.push(`${chart}: no tooltip`);
          if (/NaN|undefined|null|Invalid/.test(tooltip)) faults.push(`${chart}: ${tooltip}`);
          if (language !== "en") {
            const latin = latinWords(
              `${tooltip}\n${await figure.innerText()}`,
              /Kazakhstan-Spectrum|CC\sBY|HAC|HC3|SVG|PNG|CSV/g,
            );
            if (latin.length > 0) faults.push(`${chart}: ${latin.join(", ")}`);
          }
        }
      }
      await page.context().close();
      expect(faults).toEqual([]);
    },
  );

  /** What the tooltips of a chart say when the mouse goes over its marks; nothing where none answers. */
  async function tooltipOf(page: Page, chart: string): Promise<string> {
    const points = await page.evaluate((name) => {
      type Drawn = Element & { __data__?: { datum?: object } };
      const marks = [
        ...document.querySelectorAll<Drawn>(`main > figure[data-chart="${name}"] svg g.role-mark > *`),
      ];
      const shown = marks.filter(({ __data__ }) => Object.keys(__data__?.datum ?? {}).length > 0);
      const hit: { x: number; y: number }[] = [];
      for (const mark of shown) {
        if (hit.length === 5) break;
        const { x, y, width, height } = mark.getBoundingClientRect();
        const point = { x: x + width / 2, y: y + height / 2 };
        if (document.elementFromPoint(point.x, point.y) === mark) hit.push(point);
      }
      return hit;
    }, chart);
    for (const { x, y } of points) {
      await page.mouse.move(x, y);
      const tooltip = page.locator("#vg-tooltip-element.visible");
      await tooltip.waitFor({ timeout: 3000 }).catch(() => undefined);
      if ((await tooltip.count()) > 0) return tooltip.innerText();
    }
    return "";
  }

  it.each(languages)("changes its language and keeps its place (%s)", async (language) => {
    const { page, faults } = await open("en", "method");
    await page.locator(`.languages button[lang="${language}"]`).click();
    const words = pageWords(language);
    await page.waitForFunction(
      (title) => document.querySelector("main h1")?.textContent === title,
      words.method,
    );
    expect(new URL(page.url()).searchParams.get("lang")).toBe(language);
    expect(new URL(page.url()).hash).toBe("#method");
    expect(await page.getAttribute("html", "lang")).toBe(language);
    expect(await page.title()).toBe(words.title);
    await page.context().close();
    expect(faults).toEqual([]);
  });

  it.each(languages)("opens an entry by its address, with formula and numbers (%s)", async (language) => {
    const { page, faults } = await open(language, "food.table1.model4.slope");
    const entry = page.locator('details[id="food.table1.model4.slope"][open]');
    await entry.locator("dl").waitFor();
    const text = await entry.innerText();
    expect(text).toContain("food.models[3].slope.estimate");
    expect(text).toContain(language === "en" ? "0.0552815" : "0,0552815");
    expect(text).toContain(verdictName("reproduced", language));
    await page.context().close();
    expect(faults).toEqual([]);
  });

  it.each(languages)("searches and filters the ledger (%s)", async (language) => {
    const { page, faults } = await open(language, "ledger");
    const words = pageWords(language);
    const status = page.locator("p.shown");
    const counted = (shown: readonly LedgerEntry[]) => words.shown(shown.length, entries.length);
    expect(await status.innerText()).toBe(counted(entries));
    await page.selectOption(`.filters label:has-text("${words.filterVerdict}") select`, "contradicted");
    const contradicted = entries.filter(({ verdict }) => verdict === "contradicted");
    expect(await status.innerText()).toBe(counted(contradicted));
    await page.selectOption(`.filters label:has-text("${words.filterArticle}") select`, "food");
    const ofFood = contradicted.filter(({ article }) => article === "food");
    expect(await status.innerText()).toBe(counted(ofFood));
    expect(await page.locator("details.entry").count()).toBe(ofFood.length);
    const [first] = publishedInLanguage(ofFood, language);
    await page.fill('input[type="search"]', first!.where);
    expect(await page.locator("details.entry summary .where").first().innerText()).toBe(first!.where);
    await page.fill('input[type="search"]', "no such thing");
    expect(await status.innerText()).toBe(words.nothing);
    await page.context().close();
    expect(faults).toEqual([]);
  });

  it.each(languages)("recomputes the regressions on FAO's workbook (%s)", async (language) => {
    const { page, faults } = await open(language, "food");
    const here = page.locator("#recompute-food");
    const drop = (name: string, buffer: Buffer) =>
      here.locator('input[type="file"]').setInputFiles([{ name, mimeType: "", buffer }]);
    await drop("fao-food-price-indices.xlsx", faoWorkbook());
    await here.locator("section.table").first().waitFor();
    const { analysis } = articles.find(({ name }) => name === "food")!;
    const shipped = await shippedRun(analysis!);
    const [regressions] = (await shipped.tableParts!(language))[0]!();
    const shown = await here.locator("section.table").first().innerText();
    for (const row of regressions!.rows.slice(0, 4)) {
      const cells = "cells" in row ? row.cells : row;
      for (const cell of cells) expect(shown).toContain((typeof cell === "string" ? cell : cell.text).trim());
    }
    await drop("notes.txt", Buffer.from('month;index\n2024-01;a "b" c\n'));
    await here.locator(".problem").waitFor();
    expect(await here.locator(".problem").innerText()).toMatch(/^notes\.txt/);
    await page.context().close();
    expect(faults).toEqual([]);
  });

  it.each([true, false])("shows charts before the tables that take long (thread: %s)", async (hasThreads) => {
    const { page, faults } = await open("ru", "food", { hasThreads });
    const here = page.locator("#recompute-food");
    await here.locator('input[type="file"]').setInputFiles("datasets/food/fao-food-price-index.csv");
    await here.locator('[data-whole="false"] figure').first().waitFor();
    expect(await here.locator(".remark").count()).toBeGreaterThan(0);
    expect(page.workers().length).toBe(hasThreads ? 1 : 0);
    // Of a file that is there no more nothing is shown.
    await here.getByRole("button", { name: pageWords("ru").shippedAgain }).click();
    await here.locator(".outcome").waitFor({ state: "detached" });
    expect(await here.locator('[role="status"]').innerText()).toBe("");
    await here.locator('input[type="file"]').setInputFiles("datasets/food/fao-food-price-index.csv");
    const chart = here.locator('figure[data-chart="food-series"]');
    await chart.scrollIntoViewIfNeeded();
    await here.locator('figure[data-chart="food-series"][data-drawn="ru"] svg').waitFor();
    await here.locator('[data-whole="true"]').waitFor();
    await page.context().close();
    expect(faults).toEqual([]);
  });

  it.each(languages)(
    "recomputes the index on a table of wages and prices, and names what is wrong (%s)",
    async (language) => {
      const { page, faults } = await open(language, "housing");
      const here = page.locator("#recompute-housing");
      const drop = (name: string, text: string) =>
        here.locator('input[type="file"]').setInputFiles([{ name, mimeType: "", buffer: Buffer.from(text) }]);
      await drop("cities.csv", "city,monthly_wage_tenge,price_per_square_metre_tenge\nOral,150000,600000\n");
      await here.locator(".outcome").waitFor();
      // 150,000 of 600,000 tenge is an index of 25.
      expect(await here.locator(".outcome").innerText()).toMatch(language === "en" ? /\b25\.0/ : /\b25,0/);
      await drop("cities.csv", "city,monthly_wage_tenge,price_per_square_metre_tenge\nOral,much,600000\n");
      await here.locator(".problem").waitFor();
      expect(await here.locator(".problem").innerText()).toMatch(/^cities\.csv, .*2/);
      await page.context().close();
      expect(faults).toEqual([]);
    },
  );

  it.each(languages)("judges a reader's ledger and searches a reader's table (%s)", async (language) => {
    const { page, faults } = await open(language, "yours");
    const words = pageWords(language);
    await page.getByRole("button", { name: words.exampleLedger }).click();
    await page.locator(".judged section.table").first().waitFor();
    expect(await page.locator(".judged").innerText()).toContain(verdictName("differs", language));
    await page.getByRole("button", { name: words.exampleTable }).click();
    await page.waitForFunction(
      (name) => !document.querySelector(".judged")!.textContent!.includes(name),
      verdictName("differs", language),
    );
    await page.locator(".judged section.table").first().waitFor();
    await page.fill("textarea", "id,printed,formula\na,1.5,\nb,3.1,2 * c\n");
    await page.getByRole("button", { name: words.check, exact: true }).click();
    await page.locator(".problem").waitFor();
    expect(await page.locator(".problem").innerText()).toContain("c");
    await page.context().close();
    expect(faults).toEqual([]);
  });
});

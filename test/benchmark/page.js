// Seconds that the report's page takes in a browser: until it can be used, and from a dropped file to the models on it.
import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";

const executable = [process.env.CHROMIUM ?? "", "/usr/bin/chromium", "/usr/bin/google-chrome"].find(
  (path) => path !== "" && existsSync(path),
);

/**
 * @param file the page
 * @returns undefined where there is no browser, or nothing to drive it (npm run tools)
 */
export async function benchmarkPage(file) {
  let chromium;
  try {
    ({ chromium } = createRequire(new URL("../../.config/package.json", import.meta.url))("playwright-core"));
  } catch {
    return undefined;
  }
  if (executable === undefined) return undefined;
  const browser = await chromium.launch({ executablePath: executable, args: ["--no-sandbox"] });
  const page = await (await browser.newContext({ offline: true })).newPage();
  const start = performance.now();
  await page.goto(`${pathToFileURL(file).href}?lang=en#food`);
  await page.waitForSelector("main h1");
  const usable = (performance.now() - start) / 1000;
  const buffer = readFileSync(new URL("../../datasets/food/fao-food-price-index.csv", import.meta.url));
  // The page tells the time itself: who asks from outside waits until it is idle.
  await page.evaluate(() => {
    const place = globalThis.document.querySelector("#recompute-food");
    globalThis.shown = {};
    let start;
    place.addEventListener("change", () => (start = performance.now()), true);
    const note = (name) => (globalThis.shown[name] ??= (performance.now() - start) / 1000);
    new globalThis.MutationObserver(() => {
      if (place.querySelector("section.table")) note("recomputed");
      if (place.querySelector("figure")) note("charts");
      if (place.querySelector('[data-whole="true"]')) note("whole");
    }).observe(place, { subtree: true, childList: true, attributes: true });
    place.scrollIntoView();
  });
  // As long as a reader takes to find a file.
  await page.waitForTimeout(5000);
  await page.setInputFiles('#recompute-food input[type="file"]', [
    { name: "fao-food-price-index.csv", mimeType: "text/csv", buffer },
  ]);
  await page.waitForSelector('#recompute-food [data-whole="true"]', { timeout: 60_000 });
  const shown = await page.evaluate(() => globalThis.shown);
  await browser.close();
  return { usable, ...shown };
}

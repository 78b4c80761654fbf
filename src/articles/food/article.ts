import { acceptOutliersOption } from "../outliers.js";
import type { Article } from "../article.js";
import { command, sharedExamples } from "./command-words.js";
import { replication } from "./replication-words.js";
import { shortTitle, title, units } from "./words.js";

/** World food prices and food inflation. */
export const food: Article = {
  name: "food",
  title,
  shortTitle,
  pages: [117, 131],
  replication,
  citation: {
    language: "ru",
    authors: {
      en: ["Dulambayeva, R.", "Demesheva, T."],
      ru: ["Дуламбаева, Р.", "Демешева, Т."],
      kk: ["Дуламбаева, Р.", "Демешева, Т."],
    },
    title: {
      en: "Assessment of the impact of global food prices on food inflation in the Republic of Kazakhstan",
      ru: "Оценка влияния мировых цен на продовольствие на продовольственную инфляцию в Республике Казахстан",
      kk: "Қазақстан Республикасындағы азық-түлік инфляциясына әлемдік азық-түлік бағаларының әсерін талдау",
    },
    doi: "10.52536/2415-8216.2025.114.2.008",
  },
  notebook: "02-food-inflation",
  units,
  examples: sharedExamples,
  analysis: {
    description: command.description,
    options: [
      { flags: "--ffpi <file>", description: command.ffpi, offered: "everywhere" },
      { flags: "--cpi <file>", description: command.cpi, offered: "everywhere" },
      { flags: "--cpi-column <name>", description: command.cpiColumn, offered: "everywhere" },
      { flags: "--cpi-sheet <name>", description: command.cpiSheet, offered: "everywhere" },
      { flags: "--index <kind>", description: command.index, default: "real", offered: "everywhere" },
      { flags: "--periods <list>", description: command.periods, offered: "everywhere" },
      { flags: "--window <months>", description: command.window, default: "60", offered: "charts" },
      acceptOutliersOption,
      { flags: "--hac-lags <n>", description: command.hacLags, offered: "own command" },
      { flags: "--chow <month>", description: command.chow, offered: "own command" },
      { flags: "--draws <n>", description: command.draws, default: "10000", offered: "own command" },
      { flags: "--seed <n>", description: command.seed, default: "1", offered: "own command" },
      { flags: "--specifications", description: command.specifications, offered: "own command" },
      { flags: "--compare-release <file>", description: command.compareRelease, offered: "own command" },
    ],
    examples: [
      ["spectrum food", command.examples.shipped],
      ["spectrum food --ffpi ffpi.xlsx --cpi cpi.csv", command.examples.newData],
      ["spectrum food --cpi cpi.csv --periods 2022-2024", command.examples.period],
      ["spectrum food --specifications --lang ru", command.examples.specifications],
      ["spectrum food --compare-release ffpi.csv", command.examples.release],
      ["spectrum food --latex", command.examples.latex],
    ],
    charts: [
      "food-cumulative-response",
      "food-response-moving-window",
      "food-leads-and-lags",
      "food-deflator",
      "food-series",
      "food-scatter-2000-2024",
      "food-scatter-2005-2009",
      "food-scatter-2014-2016",
      "food-scatter-2021-2024",
      "food-scatter-*",
      "food-slope-by-period",
      "food-slope-moving-window",
      "food-placebos",
      "food-specification-curve",
      "food-trade-value",
      "food-trade-tonnes",
      "food-unit-values",
    ],
    template: {
      columns: ["month", "food_price_index", "nominal", "real"],
      rows: [
        ["month", command.template.month],
        ["food_price_index", command.template.foodPriceIndex],
        ["nominal, real", command.template.faoIndex],
      ],
      example: "2025-01,101.9,124.9,118.0",
      use: "spectrum food --cpi FILE --ffpi FILE",
    },
    async run(options, onProgress) {
      const { readOptions, refuseBesideRelease } = await import("./options.js");
      if (typeof options.compareRelease === "string") {
        refuseBesideRelease(options);
        const { releaseRun } = await import("./release-run.js");
        return releaseRun(options.compareRelease, { acceptOutliers: options.acceptOutliers === true });
      }
      const { foodRun } = await import("./run.js");
      return foodRun(readOptions(options), onProgress);
    },
  },
  summary: () => import("./summary.js").then(({ summary }) => summary),
};

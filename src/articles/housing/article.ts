import { acceptOutliersOption } from "../outliers.js";
import type { Article } from "../article.js";
import { purchaseOptions } from "./purchase-words.js";
import { replication } from "./replication-words.js";
import { command, sharedExamples, shortTitle, title, units } from "./words.js";

/** Housing affordability in three cities. */
export const housing: Article = {
  name: "housing",
  title,
  shortTitle,
  pages: [78, 89],
  replication,
  citation: {
    language: "en",
    authors: {
      en: ["Byulegenova, B.", "Zhanatkyzy, A.", "Zerva, M."],
      ru: ["Бюлегенова, Б.", "Жанатқызы, А.", "Зерва, М."],
      kk: ["Бөлегенова, Б.", "Жанатқызы, А.", "Зерва, М."],
    },
    title: {
      en: "Housing accessibility in Kazakhstan's agglomerations: Analyzing its impact on social mobility and integration",
      ru: "Доступность жилья в агломерациях Казахстана: анализ влияния на социальную мобильность и интеграцию",
      kk: "Қазақстан агломерацияларындағы тұрғын үйге қолжетімділік: әлеуметтік мобильділік пен интеграцияға ықпалын талдау",
    },
    doi: "10.52536/2415-8216.2025.114.2.006",
  },
  notebook: "01-housing",
  units,
  examples: sharedExamples,
  analysis: {
    description: command.description,
    options: [
      { flags: "--data <file>", description: command.data, offered: "everywhere" },
      { flags: "--city <names>", description: command.city, offered: "everywhere" },
      { flags: "--area <m2>", description: command.area, default: "54", offered: "everywhere" },
      {
        flags: "--earners <numbers>",
        description: purchaseOptions.earners,
        default: "1,2",
        offered: "everywhere",
      },
      { flags: "--down <percent>", description: purchaseOptions.down, default: "20", offered: "everywhere" },
      { flags: "--rate <percent>", description: purchaseOptions.rate, default: "7", offered: "everywhere" },
      { flags: "--term <years>", description: purchaseOptions.term, default: "25", offered: "everywhere" },
      acceptOutliersOption,
    ],
    examples: [
      ["spectrum housing", command.examples.shipped],
      ["spectrum housing --area 70 --lang ru", command.examples.area],
      ["spectrum housing --earners 2 --rate 14 --down 30 --term 20", command.examples.loan],
      ["spectrum housing --data my-cities.csv", command.examples.own],
    ],
    charts: [
      "housing-wages-prices",
      "housing-index",
      "housing-readings",
      "housing-price-to-income",
      "housing-payment",
      "housing-official-prices",
    ],
    template: {
      columns: ["city", "year", "monthly_wage_tenge", "price_per_square_metre_tenge"],
      rows: [
        ["city", command.template.city],
        ["year", command.template.year],
        ["monthly_wage_tenge", command.template.wage],
        ["price_per_square_metre_tenge", command.template.price],
      ],
      example: "Astana,2024,504212,637980",
      use: "spectrum housing --data FILE",
    },
    async run(options) {
      const { housingRun, readOptions } = await import("./run.js");
      return housingRun(readOptions(options));
    },
  },
  summary: () => import("./summary.js").then(({ summary }) => summary),
};

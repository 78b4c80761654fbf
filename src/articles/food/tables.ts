import type { Language } from "../../languages.js";
import type { Table } from "../../print/table.js";
import type { FoodRun } from "./run.js";
import { inferenceTables } from "./tables-inference.js";
import { placeboTables } from "./tables-placebos.js";
import { foodModelTable, foodTradeTable, inflationTable, otherIndexTable } from "./tables-models.js";
import { responseTables } from "./tables-response.js";
import { robustnessTables } from "./tables-robustness.js";
import { jointInferenceTable, specificationTable } from "./tables-specifications.js";

/** The tables of `spectrum food`: first what rises by how much, when and how sure; then the article's models. */
export function foodTables(run: FoodRun, language: Language): Table[] {
  const { results, robustness } = run;
  return [
    ...responseTables(run.response, language),
    foodModelTable(results.models, language),
    ...(run.otherIndex === null ? [] : [otherIndexTable(run.otherIndex, language)]),
    ...robustnessTables(results.models, robustness, run.inference.models, language),
    ...inferenceTables(run.inference, run.testSizes, language),
    ...placeboTables(run.placebos, language),
    ...(run.withCurve
      ? [specificationTable(run.curve.rows, language), ...jointInferenceTable(run.curveInference, language)]
      : []),
    inflationTable(results.inflation, language),
    ...(run.trade === null ? [] : [foodTradeTable(results.trade, language)]),
  ];
}

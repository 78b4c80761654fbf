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
  const parts = tablesOf(run, language);
  const inOrder = [
    parts.response,
    parts.models,
    parts.robustness,
    parts.inference,
    parts.placebos,
    parts.curve,
    parts.years,
  ];
  return inOrder.flatMap((part) => part());
}

/** The same part by part, the quickest first. */
export function foodTableParts(run: FoodRun, language: Language): (() => Table[])[] {
  const { models, years, response, robustness, inference, placebos, curve } = tablesOf(run, language);
  return [models, years, response, robustness, inference, placebos, curve];
}

function tablesOf(run: FoodRun, language: Language) {
  const { results } = run;
  return {
    response: () => responseTables(run.response, language),
    models: () => [
      foodModelTable(results.models, language),
      ...(run.otherIndex === null ? [] : [otherIndexTable(run.otherIndex, language)]),
    ],
    robustness: () => robustnessTables(results.models, run.robustness, run.inference.models, language),
    inference: () => inferenceTables(run.inference, run.testSizes, language),
    placebos: () => placeboTables(run.placebos, language),
    curve: () =>
      run.withCurve
        ? [specificationTable(run.curve.rows, language), ...jointInferenceTable(run.curveInference, language)]
        : [],
    years: () => [
      inflationTable(results.inflation, language),
      ...(run.trade === null ? [] : [foodTradeTable(results.trade, language)]),
    ],
  };
}

import { periodInWords } from "../../language/calendar.js";
import { formatNumber, formatPValue } from "../../language/formats.js";
import type { Language } from "../../languages.js";
import type { Row, Table } from "../../print/table.js";
import type { Estimate } from "../../statistics/inference.js";
import {
  tenPercentOf,
  type FoodResponse,
  type InferredResponse,
  type PeriodResponse,
  type TenPercent,
} from "./analysis-response.js";
import { responseLags } from "./analysis-response-series.js";
import { responseWords, type Side, type SideFigures, type Weight } from "./response-words.js";
import { leftOutLines } from "./tables-response.js";

/** Below this a test is taken to show something. */
const level = 0.05;

/** The response in sentences made of its numbers: what rises by how much, when, and how sure that is. */
export function responseSummary(response: FoodResponse, language: Language): Table {
  const { whole, periods, deflator, leftOut } = response;
  const words = responseWords(language).summary;
  const number = (value: number, places = 1) => formatNumber(value, places, language);
  const rows: Row[] = [
    ...(whole === null ? [] : [effectRow(whole, language)]),
    ...periods.map((period) => effectRow(period, language)),
    ...(whole === null ? [] : [[words.path, pathText(whole, language)]]),
    ...firstRow(response, language),
    ...checkRows(response, language),
  ];
  if (deflator !== null && response.index === "nominal" && deflator.steps.length > 0) {
    const steps = deflator.steps.map(({ step }) => step);
    const text = words.deflatorText(
      number(Math.min(...steps)),
      number(Math.max(...steps)),
      number(100 * deflator.share, 0),
    );
    rows.push([words.deflator, text]);
  }
  return {
    name: "food-summary",
    title: words.title,
    columns: [{ title: words.about }, { title: words.says }],
    rows: rows.length === 0 ? [["", words.nothing]] : rows,
    notes: [words.notCausal, ...leftOutLines(leftOut, language)],
  };
}

function amount({ estimate, ci95 }: TenPercent, language: Language) {
  const number = (value: number) => formatNumber(value, 1, language);
  return { estimate: number(estimate), low: number(ci95[0]), high: number(ci95[1]) };
}

/** Where an interval lies. */
export function sideOf([low, high]: readonly [number, number]): Side {
  if (low > 0) return "above";
  return high < 0 ? "below" : "unclear";
}

function effectRow({ used, tenPercent, inference }: InferredResponse, language: Language): Row {
  const { effect } = responseWords(language).summary;
  const side = sideOf(tenPercent.ci95);
  const sieve = side === "unclear" ? null : inference.sieve;
  const shown = sieve && { p: relation(sieve.p, language), isShown: sieve.p < level };
  return [periodInWords(used, language), effect(side, amount(tenPercent, language), shown)];
}

function pathText({ cumulative }: PeriodResponse, language: Language): string {
  const at = (months: number) => amount(tenPercentOf(cumulative[months]!), language).estimate;
  return responseWords(language).summary.pathText(at(0), at(3), at(6), at(responseLags));
}

/** Which months of world prices carry weight by the joint tests. */
export function weightOf(leads: { p: number }, lags: { p: number }): Weight {
  if (lags.p < level) return leads.p < level ? "both" : "lags";
  return leads.p < level ? "leads" : "neither";
}

function firstRow({ leads: { joint, bootstrap } }: FoodResponse, language: Language): Row[] {
  if (joint === null) return [];
  const words = responseWords(language).summary;
  const side = (name: "leads" | "lags"): SideFigures => ({
    joint: relation(joint[name].joint.p, language),
    bootstrap: bootstrap && relation(bootstrap[name].joint.p, language),
    sum: formatNumber(joint[name].sum.estimate, 2, language),
    sumP: relation(joint[name].sum.p, language),
  });
  const text = words.firstText(weightOf(joint.leads.joint, joint.lags.joint), side("leads"), side("lags"));
  return [[words.first, text]];
}

/** "= 0.016", or "< 0.0001". */
function relation(p: number, language: Language): string {
  const text = formatPValue(p, language);
  return text.startsWith("<") ? `<\u00A0${text.slice(1)}` : `=\u00A0${text}`;
}

/** Rises and falls, the exchange rate, local projections. */
function checkRows({ asymmetry, checks, projections }: FoodResponse, language: Language): Row[] {
  const words = responseWords(language).summary;
  const rows: Row[] = [];
  if (asymmetry !== null) {
    const { rises, falls, equality } = asymmetry;
    const number = (value: number) => formatNumber(value, 2, language);
    const side = ({ estimate, ci95: [low, high] }: Estimate) =>
      words.withInterval({ estimate: number(estimate), low: number(low), high: number(high) });
    const text = equality.p < level ? words.sidesDiffer : words.sidesAlike;
    rows.push([words.sides, text(side(rises), side(falls), relation(equality.p, language))]);
  }
  const controlled = checks.find(({ check }) => check === "exchangeRate");
  const without = checks.find(({ check }) => check === "exchangeRateMonths");
  if (controlled !== undefined && without !== undefined) {
    const { estimate, low, high } = amount(tenPercentOf(controlled.sum), language);
    const plain = amount(tenPercentOf(without.sum), language).estimate;
    rows.push([words.exchangeRate, words.exchangeRateText(estimate, low, high, plain)]);
  }
  const last = projections?.at(-1);
  if (last !== undefined) {
    rows.push([words.projections, words.projectionsText(amount(tenPercentOf(last.ratio), language))]);
  }
  return rows;
}

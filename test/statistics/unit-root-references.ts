import type { Deterministic } from "../../src/statistics/mackinnon.js";
import { reference } from "../support.js";

interface UrcaReference {
  series: Record<string, number[]>;
  adf: { series: string; type: "none" | "drift" | "trend"; lags: number; statistic: number }[];
  kpss: {
    series: string;
    type: "mu" | "tau";
    rule: "short" | "long" | "7";
    lags: number;
    statistic: number;
    c10: number;
    c5: number;
    "c2.5": number;
    c1: number;
  }[];
}

interface StatsmodelsReference {
  adf: {
    series: string;
    regression: Deterministic;
    autolag: "AIC" | null;
    maxlag: number;
    statistic: number;
    p: number;
    lags: number;
    nobs: number;
    critical: Record<"1%" | "5%" | "10%", number>;
  }[];
  kpss: { series: string; regression: "c" | "ct"; lags: number; statistic: number }[];
  mackinnon: { deterministic: Deterministic; series: 1 | 2; tau: number; p: number }[];
  critical: {
    deterministic: Deterministic;
    series: 1 | 2;
    observations: number;
    critical: [number, number, number];
  }[];
  cointegration: {
    period: string;
    deterministic: "constant" | "constant-and-trend";
    lags: number;
    x: number[];
    y: number[];
    statistic: number;
    p: number;
    critical: [number, number, number];
  }[];
}

/** The series, and what R's urca says of them. */
export const urca = reference<UrcaReference>("unit-roots.json");

/** What statsmodels says of them. */
export const statsmodels = reference<StatsmodelsReference>("timeseries.json");

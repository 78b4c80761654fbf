import { reference } from "../support.js";

interface CusumReference {
  statistic: number;
  p: number;
  path: number[];
  crosses5: boolean;
}

interface StrucchangeReference {
  problems: {
    name: string;
    y: number[];
    x: number[][];
    chow: { breakIndex: number; statistic: number; p: number }[];
    supF: { statistic: number; breakIndex: number; path: number[]; p: number };
    ols: CusumReference;
    recursive: CusumReference;
  }[];
  hansen: { parameters: number; statistic: number; trimming: number; p: number }[];
}

/** What R's strucchange finds on each problem, and its p-values of the sup-F test. */
export const { problems, hansen } = reference<StrucchangeReference>("stability.json");

/** The regressors of a problem by name. */
export const regressorsOf = ({ x }: { x: number[][] }) =>
  x.map((values, i) => ({ name: `x${i + 1}`, values }));

/** Ten observations that rise in steps, and the years that they belong to. */
export const rising = {
  x: [{ values: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10] }],
  y: [2, 1, 4, 3, 6, 5, 8, 7, 10, 9],
};

/** A straight line over the same years. */
export const straight = rising.x[0]!.values.map((value) => 3 + 0.1 * value);

/** A regressor that stands still over the first five observations. */
export const step = [{ values: [1, 1, 1, 1, 1, 2, 3, 1, 4, 2] }];

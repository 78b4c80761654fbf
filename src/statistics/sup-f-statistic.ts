import { trimmedObservations } from "./sup-f-p-value.js";

/**
 * The statistic of supFTest for a line, as a function of the dependent variable, for one regressor and many
 * series: running sums give the residual sum of squares on either side of every date. Cancellation costs
 * digits where supFTest keeps them, which resampling can bear.
 *
 * @param x regressor, n values from their mean and of unit size
 * @returns the largest F over the dates that supFTest tries; y from its mean, of unit size
 */
export function supFStatistic(x: Float64Array): (y: Float64Array) => number {
  const n = x.length;
  const first = trimmedObservations(n);
  /** Sums over the observations before each date, and what stays the same in all series. */
  const sumsX = runningSums(n, (t) => x[t]!);
  const sumsXX = runningSums(n, (t) => x[t]! * x[t]!);
  const sxxBefore = sumsXX.map((squares, at) => squares - sumsX[at]! ** 2 / at);
  const sxxAfter = sumsXX.map(
    (squares, at) => sumsXX[n]! - squares - (sumsX[n]! - sumsX[at]!) ** 2 / (n - at),
  );
  const sumsY = new Float64Array(n + 1);
  const sumsXY = new Float64Array(n + 1);
  return (y) => {
    let squares = 0;
    for (let t = 0; t < n; t++) {
      sumsY[t + 1] = sumsY[t]! + y[t]!;
      sumsXY[t + 1] = sumsXY[t]! + x[t]! * y[t]!;
      squares += y[t]! * y[t]!;
    }
    /** What the line through a part explains of the part's squares, with its mean. */
    const explained = (sumX: number, sumY: number, sumXY: number, sxx: number, count: number) => {
      const sxy = sumXY - (sumX * sumY) / count;
      return (sumY * sumY) / count + (sxy * sxy) / sxx;
    };
    const allX = sumsX[n]!;
    const allY = sumsY[n]!;
    const allXY = sumsXY[n]!;
    let most = 0;
    for (let at = first; at <= n - first; at++) {
      const sumX = sumsX[at]!;
      const sumY = sumsY[at]!;
      const sumXY = sumsXY[at]!;
      const before = explained(sumX, sumY, sumXY, sxxBefore[at]!, at);
      const after = explained(allX - sumX, allY - sumY, allXY - sumXY, sxxAfter[at]!, n - at);
      if (before + after > most) most = before + after;
    }
    const left = squares - most;
    return (most - explained(allX, allY, allXY, sxxBefore[n]!, n)) / (left / (n - 4));
  };
}

function runningSums(n: number, value: (t: number) => number): Float64Array {
  const sums = new Float64Array(n + 1);
  for (let t = 0; t < n; t++) sums[t + 1] = sums[t]! + value(t);
  return sums;
}

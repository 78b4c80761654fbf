/**
 * n times the long-run variance of a series that has mean zero, with Bartlett weights up to lag L:
 *
 *   sum u_t² + 2 sum over l = 1 ... L of (1 - l / (L + 1)) sum over t of u_t u_{t-l}.
 *
 * @see Newey, W. K. and West, K. D. (1987). A simple, positive semi-definite, heteroskedasticity and
 *   autocorrelation consistent covariance matrix. Econometrica 55(3), 703-708, equation (5).
 */
export function bartlettSum(u: Float64Array, lags: number): number {
  const most = Math.min(lags, u.length - 1);
  let total = 0;
  for (let lag = 0; lag <= most; lag += 4) {
    const products = laggedProducts(u, lag);
    for (let l = lag; l < lag + 4 && l <= most; l++) {
      total += l === 0 ? products[0] : 2 * (1 - l / (lags + 1)) * products[l - lag]!;
    }
  }
  return total;
}

/**
 * Sums over t of u_t u_{t-l} for four lags l in a row: a sum waits for each of its additions, and four need not
 * wait for each other. Before the first value stands zero.
 */
function laggedProducts(u: Float64Array, lag: number): [number, number, number, number] {
  let [first, second, third, fourth] = [0, 0, 0, 0];
  let [before, twice, thrice] = [0, 0, 0];
  for (let t = lag; t < u.length; t++) {
    const now = u[t]!;
    const then = u[t - lag]!;
    first += now * then;
    second += now * before;
    third += now * twice;
    fourth += now * thrice;
    thrice = twice;
    twice = before;
    before = then;
  }
  return [first, second, third, fourth];
}

/**
 * n times the long-run variance of a series that has mean zero, with Bartlett weights up to lag L:
 *
 *   sum u_t² + 2 sum over l = 1 ... L of (1 - l / (L + 1)) sum over t of u_t u_{t-l}.
 *
 * @see Newey, W. K. and West, K. D. (1987). A simple, positive semi-definite, heteroskedasticity and
 *   autocorrelation consistent covariance matrix. Econometrica 55(3), 703-708, equation (5).
 */
export function bartlettSum(u: Float64Array, lags: number): number {
  const n = u.length;
  let total = 0;
  for (let lag = 0; lag <= lags && lag < n; lag++) {
    let products = 0;
    for (let t = lag; t < n; t++) products += u[t]! * u[t - lag]!;
    total += lag === 0 ? products : 2 * (1 - lag / (lags + 1)) * products;
  }
  return total;
}

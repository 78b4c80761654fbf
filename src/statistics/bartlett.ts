/**
 * n times the long-run variance of a series that has mean zero, with Bartlett weights up to lag L:
 *
 *   sum u_t² + 2 sum over l = 1 ... L of (1 - l / (L + 1)) sum over t of u_t u_{t-l}.
 *
 * @see Newey, W. K. and West, K. D. (1987). A simple, positive semi-definite, heteroskedasticity and
 *   autocorrelation consistent covariance matrix. Econometrica 55(3), 703-708, equation (5).
 *
 * @param n how many values of the array there are; all when not given
 */
export function bartlettSum(u: Float64Array, lags: number, n = u.length): number {
  const most = Math.min(lags, n - 1);
  let total = 0;
  for (let lag = 0; lag <= most; lag += 6) {
    takeSixProducts(u, n, lag);
    for (let l = lag; l < lag + 6 && l <= most; l++) {
      total += l === 0 ? products[0]! : 2 * (1 - l / (lags + 1)) * products[l - lag]!;
    }
  }
  return total;
}

/** Where products of lags are put. */
const products = new Float64Array(6);

/**
 * Puts down the sums over t of u_t u_{t-l} for six lags l in a row: a sum waits for each of its additions, and six
 * need not wait for each other. Before the first value stands zero.
 */
function takeSixProducts(u: Float64Array, n: number, lag: number): void {
  let first = 0;
  let second = 0;
  let third = 0;
  let fourth = 0;
  let fifth = 0;
  let sixth = 0;
  let one = 0;
  let two = 0;
  let three = 0;
  let four = 0;
  let five = 0;
  for (let t = lag; t < n; t++) {
    const now = u[t]!;
    const then = u[t - lag]!;
    first += now * then;
    second += now * one;
    third += now * two;
    fourth += now * three;
    fifth += now * four;
    sixth += now * five;
    five = four;
    four = three;
    three = two;
    two = one;
    one = then;
  }
  products[0] = first;
  products[1] = second;
  products[2] = third;
  products[3] = fourth;
  products[4] = fifth;
  products[5] = sixth;
}

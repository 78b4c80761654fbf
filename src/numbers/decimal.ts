/** 10^0 to 10^22, the powers of ten that a double holds exactly. */
export const powersOfTen = Float64Array.from({ length: 23 }, (_, exponent) => Number(`1e${exponent}`));

/** 2^27 + 1: splits a double into halves of 26 bits whose products are exact (Veltkamp, Dekker). */
export const splitter = 134217729;

/** Relative error bound of the quotient below, generously. */
const doubt = 2 ** -40;

/**
 * The double nearest to (head 10^tailDigits + tail) / 10^decimals, for decimal numbers with more digits than
 * a double holds: what Number() gives for the text, without making the text. The quotient is computed to
 * twice the working precision; in the rare case that its rounding hangs on still more digits, NaN.
 *
 * @param head the first digits, a whole number below 10^9
 * @param tail the digits after them, a whole number below 10^tailDigits
 * @param tailDigits 0 to 9
 * @param decimals 0 to 22
 * @see Dekker, T. J. (1971). A floating-point technique for extending the available precision. Numerische
 *   Mathematik 18, 224-242. Ziv, A. (1991). Fast evaluation of elementary mathematical functions with
 *   correctly rounded last bit. ACM TOMS 17(3), 410-423 (the test whether rounding is safe).
 */
export function nearestDouble(head: number, tail: number, tailDigits: number, decimals: number): number {
  const power = powersOfTen[tailDigits]!;
  const product = head * power;
  const rest = productError(head, power, product) + tail;
  const numerator = product + rest;
  const numeratorRest = rest - (numerator - product);
  if (decimals === 0) return numerator;

  const divisor = powersOfTen[decimals]!;
  const quotient = numerator / divisor;
  const back = quotient * divisor;
  const correction = (numerator - back - productError(quotient, divisor, back) + numeratorRest) / divisor;
  const low = quotient + correction * (1 - doubt);
  return low === quotient + correction * (1 + doubt) ? low : Number.NaN;
}

/** a b - product, exactly, where product is a b rounded. */
export function productError(a: number, b: number, product: number): number {
  const spreadA = splitter * a;
  const headA = spreadA - (spreadA - a);
  const tailA = a - headA;
  const spreadB = splitter * b;
  const headB = spreadB - (spreadB - b);
  const tailB = b - headB;
  return tailA * tailB - (product - headA * headB - tailA * headB - headA * tailB);
}

/** A hundred times a number, by moving the point of its shortest decimal text: 103.5 for 1.035. */
export function timesHundred(value: number): number {
  const [mantissa = "0", exponent = "0"] = String(value).split("e");
  return Number(`${mantissa}e${Number(exponent) + 2}`);
}

/**
 * Inverse of the leading size by size triangle of an upper triangular matrix, by back substitution.
 *
 * @param upper by rows of `width`
 * @returns likewise by rows of `width`, zero outside the triangle
 */
export function triangularInverse(upper: Float64Array, width: number, size: number): Float64Array {
  const inverse = new Float64Array(width * width);
  for (let j = 0; j < size; j++) {
    inverse[j * width + j] = 1 / upper[j * width + j]!;
    for (let i = j - 1; i >= 0; i--) {
      let sum = 0;
      for (let l = i + 1; l <= j; l++) sum -= upper[i * width + l]! * inverse[l * width + j]!;
      inverse[i * width + j] = sum / upper[i * width + i]!;
    }
  }
  return inverse;
}

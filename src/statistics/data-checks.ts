import { InputError } from "../errors.js";
import type { Text } from "../languages.js";
import { problems } from "./words.js";

/** @throws InputError for the first value that is not finite; names the column if there is one */
export function requireFinite(values: ArrayLike<number>, column?: string): void {
  for (let i = 0; i < values.length; i++) {
    if (Number.isFinite(values[i])) continue;
    throw new InputError({
      ...(column !== undefined && { column }),
      found: problems.valueIs(i + 1, values[i]),
      expected: problems.finiteNumbers,
    });
  }
}

/** @throws InputError when the regressor has more or fewer values than the dependent variable */
export function requireSameLength(x: ArrayLike<number>, y: ArrayLike<number>): void {
  if (x.length !== y.length) throw new InputError(problems.otherLength(x.length, y.length));
}

/** Says that a regressor does not vary, so that it has no slope. */
export function constantRegressor(found: Text = problems.constantRegressor, column?: string): InputError {
  return new InputError({
    ...(column !== undefined && { column }),
    found,
    expected: problems.varyingRegressor,
  });
}

/** Says that the dependent variable does not vary, so that there is nothing to explain. */
export function constantDependent(value: number): InputError {
  return new InputError({
    found: problems.dependentThroughout(value),
    expected: problems.varyingDependent,
  });
}

/** Says that a regressor follows from those named, and the intercept if there is one. */
export function dependentRegressor(
  column: string,
  others: readonly string[],
  hasIntercept: boolean,
): InputError {
  return new InputError({
    column,
    found: problems.linearCombination(others, hasIntercept),
    expected: problems.independentRegressors,
    advice: problems.leaveItOut,
  });
}

/** Says that a regression has no more observations than coefficients, which it names. */
export function tooFewObservations(
  n: number,
  regressors: readonly string[],
  hasIntercept: boolean,
): InputError {
  const k = regressors.length + (hasIntercept ? 1 : 0);
  return new InputError({
    found: problems.observationsForCoefficients(n, k, regressors, hasIntercept),
    expected: problems.atLeast(k + 1),
  });
}

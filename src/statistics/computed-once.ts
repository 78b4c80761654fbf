/**
 * An object whose members are computed when first asked for, each once.
 *
 * @example
 * const results = computedOnce({ slope: () => 0.055 });
 * results.slope; // => 0.055
 */
export function computedOnce<T extends object>(compute: { [K in keyof T]: () => T[K] }): T {
  const object = {};
  for (const key of Object.keys(compute) as (keyof T & string)[]) {
    let made: { value: unknown } | undefined;
    Object.defineProperty(object, key, {
      enumerable: true,
      get: () => (made ??= { value: compute[key]() }).value,
    });
  }
  return object as T;
}

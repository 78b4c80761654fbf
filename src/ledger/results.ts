import { intervalArithmetic } from "../checks/interval.js";
import { InputError, quoted } from "../errors.js";
import type { Quantity } from "./evaluation.js";
import type { PublishedRow } from "./published.js";
import { problems } from "./words.js";

/** A result of an article's analysis: a number, or a number with the range its inputs' rounding allows. */
type Result = number | { value: number; range: [number, number] };

/**
 * Follows a result's name, "food.models[3].rSquared", into what the article's analysis returned. Only what the
 * results say of themselves is followed: their own enumerable properties, and getters, which compute when they
 * are asked.
 *
 * @throws InputError when the name leads to nothing, or to something that is no number
 */
export function resultQuantity(row: PublishedRow, name: string, results: unknown): Quantity {
  const path: string[] = name.slice(row.article.length + 1).match(/\w+/g) ?? [];
  const result = path.reduce(property, results) as Result | undefined;
  if (typeof result === "number") return { value: result, interval: intervalArithmetic.constant(result) };
  if (typeof result === "object" && Array.isArray(result?.range) && typeof result.value === "number") {
    return { value: result.value, interval: { low: result.range[0], high: result.range[1] } };
  }
  throw new InputError({
    file: `${row.article}.csv`,
    column: "result",
    found: problems.asksFor(row.id, quoted(name)),
    expected: problems.nameOfNumber,
  });
}

/**
 * A property of an object under a name that stands in a file. What every object inherits, such as
 * "constructor", is none of its results.
 */
function property(value: unknown, key: string): unknown {
  if (typeof value !== "object" || value === null) return undefined;
  const isOwn = Object.prototype.propertyIsEnumerable.call(value, key);
  return isOwn || hasGetter(value, key) ? (value as Record<string, unknown>)[key] : undefined;
}

/** Whether the object or a class that it belongs to defines a getter of this name. */
function hasGetter(object: object, key: string): boolean {
  for (
    let at: object | null = object;
    at !== null && at !== Object.prototype;
    at = Object.getPrototypeOf(at)
  ) {
    const descriptor = Object.getOwnPropertyDescriptor(at, key);
    if (descriptor !== undefined) return descriptor.get !== undefined;
  }
  return false;
}

import type { RandomGenerator } from "./random.js";

/**
 * Standard normal numbers from uniform ones, two at a time.
 *
 * @see Box, G. E. P. and Muller, M. E. (1958). A note on the generation of random normal deviates. Annals of
 *   Mathematical Statistics 29(2), 610-611.
 */
export function standardNormals(random: RandomGenerator): () => number {
  let spare: number | undefined;
  return () => {
    if (spare !== undefined) {
      const value = spare;
      spare = undefined;
      return value;
    }
    // From above zero to one, whose logarithm is finite.
    const radius = Math.sqrt(-2 * Math.log((random.nextUint32() + 1) / 2 ** 32));
    const angle = (2 * Math.PI * random.nextUint32()) / 2 ** 32;
    spare = radius * Math.sin(angle);
    return radius * Math.cos(angle);
  };
}

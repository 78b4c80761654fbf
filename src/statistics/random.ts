import { InputError } from "../errors.js";
import { problems } from "./words.js";

/** A source of uniform random integers that repeats itself exactly for the same seed. */
export interface RandomGenerator {
  /** Uniform on 0 ... 2^32 - 1. */
  nextUint32(): number;
  /**
   * Uniform on 0 ... bound - 1, for a bound up to 2^21, as floor(u * bound / 2^32). The unevenness is below
   * bound / 2^32, far below the Monte Carlo error of any number of draws used here.
   */
  below(bound: number): number;
  /** Fills an array with what `below` would give, one after the other. */
  fillBelow(bound: number, target: Uint32Array): void;
}

/**
 * The generator xoshiro128**, period 2^128 - 1, begun from a seed by SplitMix64 as its authors advise, so
 * that seeds 1 and 2 give unrelated sequences.
 *
 * @param seed a whole number from 0 to 2^53 - 1
 * @see Blackman, D. and Vigna, S. (2021). Scrambled linear pseudorandom number generators. ACM Transactions
 *   on Mathematical Software 47(4), article 36. Steele, G. L., Lea, D. and Flood, C. H. (2014). Fast
 *   splittable pseudorandom number generators. OOPSLA '14 (SplitMix64).
 */
export function seededRandom(seed: number): RandomGenerator {
  return xoshiro128StarStar(stateFromSeed(seed));
}

/** xoshiro128** from a state of four 32-bit words, not all zero. */
export function xoshiro128StarStar(state: readonly [number, number, number, number]): RandomGenerator {
  let [s0, s1, s2, s3] = state;
  const nextUint32 = (): number => {
    const result = Math.imul(rotateLeft(Math.imul(s1, 5), 7), 9) >>> 0;
    const shifted = s1 << 9;
    s2 ^= s0;
    s3 ^= s1;
    s1 ^= s2;
    s0 ^= s3;
    s2 ^= shifted;
    s3 = rotateLeft(s3, 11);
    return result;
  };
  const scaled = (word: number, bound: number) => Math.floor((word * bound) / 0x1_0000_0000);
  return {
    nextUint32,
    below: (bound) => scaled(nextUint32(), bound),
    fillBelow: (bound, target) => {
      // The state in variables of this function alone, which is faster than in those of the closure.
      let [a, b, c, d] = [s0, s1, s2, s3];
      for (let i = 0; i < target.length; i++) {
        // What is stored in whole numbers loses its fraction: floor of what scaled gives.
        target[i] = ((Math.imul(rotateLeft(Math.imul(b, 5), 7), 9) >>> 0) * bound) / 0x1_0000_0000;
        const shifted = b << 9;
        c ^= a;
        d ^= b;
        b ^= c;
        a ^= d;
        c ^= shifted;
        d = rotateLeft(d, 11);
      }
      [s0, s1, s2, s3] = [a, b, c, d];
    },
  };
}

/** Two outputs of SplitMix64 as four words, the low word of each first. */
export function stateFromSeed(seed: number): [number, number, number, number] {
  if (!Number.isSafeInteger(seed) || seed < 0) {
    throw new InputError({ found: problems.seed(seed), expected: problems.wholeSeed });
  }
  let counter = BigInt(seed);
  const next = (): [number, number] => {
    counter = BigInt.asUintN(64, counter + 0x9e3779b97f4a7c15n);
    let z = counter;
    z = BigInt.asUintN(64, (z ^ (z >> 30n)) * 0xbf58476d1ce4e5b9n);
    z = BigInt.asUintN(64, (z ^ (z >> 27n)) * 0x94d049bb133111ebn);
    z ^= z >> 31n;
    return [Number(BigInt.asUintN(32, z)), Number(z >> 32n)];
  };
  return [...next(), ...next()];
}

function rotateLeft(word: number, by: number): number {
  return (word << by) | (word >>> (32 - by));
}

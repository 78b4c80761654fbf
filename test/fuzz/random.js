/**
 * Random numbers that a seed determines: a linear congruential generator of 64 bits whose upper half is given
 * (constants of Knuth's MMIX).
 */
export class Random {
  #state;

  constructor(seed) {
    this.#state = (BigInt(seed) * 2862933555777941757n + 3037000493n) & 0xffffffffffffffffn;
    for (let i = 0; i < 4; i += 1) this.next();
  }

  /** From 0 to below 1. */
  next() {
    this.#state = (this.#state * 6364136223846793005n + 1442695040888963407n) & 0xffffffffffffffffn;
    return Number(this.#state >> 32n) / 2 ** 32;
  }

  /** A whole number from 0 to below n. */
  below(n) {
    return Math.floor(this.next() * n);
  }

  /** True in so many cases of one. */
  chance(share) {
    return this.next() < share;
  }

  pick(list) {
    return list[this.below(list.length)];
  }

  shuffled(list) {
    const copy = [...list];
    for (let i = copy.length - 1; i > 0; i -= 1) {
      const j = this.below(i + 1);
      [copy[i], copy[j]] = [copy[j], copy[i]];
    }
    return copy;
  }
}

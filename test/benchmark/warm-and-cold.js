/**
 * CPU seconds of the first of some runs (`cold`, with what the engine compiles) and of the fastest (`seconds`), and what
 * the last gives.
 */
export function warmAndCold(times, run) {
  let seconds = Infinity;
  let cold;
  let found;
  for (let i = 0; i < times; i++) {
    const before = process.cpuUsage();
    found = run();
    const { user, system } = process.cpuUsage(before);
    const taken = (user + system) / 1e6;
    cold ??= taken;
    seconds = Math.min(seconds, taken);
  }
  return { seconds, cold, found };
}

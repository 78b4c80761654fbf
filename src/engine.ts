/**
 * Options of Node for a process or thread that has another beside it. The engine's compiler works beside the program, on
 * the core that the other needs: with plain machine code at once, and optimised code only for what runs long, the report
 * and the notebooks take less. That is so with the engine of Node 20 and 21; later ones have a compiler between the two,
 * and do not know the second option.
 */
export const lateOptimising: readonly string[] = process.versions.v8.startsWith("11.")
  ? ["--always-sparkplug", "--interrupt-budget=300000"]
  : [];

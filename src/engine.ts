/**
 * Options of Node for a process or thread that has another beside it. The engine's compiler works beside the program, on
 * the core that the other needs: with plain machine code at once, and optimised code only for what runs long, the report
 * and the notebooks take less. That was measured with Node 20; Node 24 has a compiler between the two and does not know
 * the second option.
 */
export const lateOptimising: readonly string[] = process.versions.v8.startsWith("11.3.")
  ? ["--always-sparkplug", "--interrupt-budget=300000"]
  : [];

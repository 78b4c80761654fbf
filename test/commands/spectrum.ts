import { vi } from "vitest";
import { main } from "../../src/commands/main.js";

export interface Outcome {
  status: number;
  stdout: string;
  stderr: string;
}

/** Runs the command line in this process and gives what it wrote and its exit status. */
export async function spectrum(...args: string[]): Promise<Outcome> {
  const written = { stdout: "", stderr: "" };
  const into = (stream: keyof typeof written) =>
    vi.spyOn(process[stream], "write").mockImplementation((text) => {
      written[stream] += String(text);
      return true;
    });
  const spies = [into("stdout"), into("stderr")];
  const before = process.exitCode;
  process.exitCode = undefined;
  try {
    await main(args);
    return { status: Number(process.exitCode ?? 0), ...written };
  } finally {
    process.exitCode = before;
    for (const spy of spies) spy.mockRestore();
  }
}

import { expect, it } from "vitest";
import type { JupyterMessage } from "../../src/notebooks/messages.js";
import { outputCollector } from "../../src/notebooks/outputs.js";

const message = (msg_type: string, content: Record<string, unknown>): JupyterMessage => ({
  header: { msg_id: "1", msg_type, session: "s", username: "u", date: "", version: "5.3" },
  parentHeader: {},
  content,
});
const stream = (text: string, name = "stdout") => message("stream", { name, text });

it("joins neighbouring pieces of a stream and splits them into lines, wherever the pieces were cut", () => {
  const outputs = outputCollector()([stream("ind"), stream("ex\nra"), stream("nk"), stream("!", "stderr")]);
  expect(outputs).toEqual([
    { output_type: "stream", name: "stdout", text: ["index\n", "rank"] },
    { output_type: "stream", name: "stderr", text: ["!"] },
  ]);
});

it("joins a hundred thousand pieces in a moment", () => {
  const pieces = Array.from({ length: 100_000 }, (_, index) => stream(`line ${index}\n`));
  const [output] = outputCollector()(pieces);
  expect(output).toMatchObject({ output_type: "stream", name: "stdout" });
  expect((output as { text: string[] }).text).toHaveLength(100_000);
});

it("puts what updates a display in the place of what it shows, in whichever cell that stands", () => {
  const collect = outputCollector();
  const display = (type: string, text: string) =>
    message(type, { data: { "text/plain": text }, metadata: {}, transient: { display_id: "a" } });
  const first = collect([display("display_data", "waiting")]);
  expect(collect([display("update_display_data", "done")])).toEqual([]);
  expect(first).toEqual([{ output_type: "display_data", data: { "text/plain": ["done"] }, metadata: {} }]);
});

it("clears what came before when it is told to, at once or when the next output comes", () => {
  const clear = (wait: boolean) => message("clear_output", { wait });
  expect(outputCollector()([stream("a"), clear(false)])).toEqual([]);
  expect(outputCollector()([stream("a"), clear(true)])).toHaveLength(1);
  expect(outputCollector()([stream("a"), clear(true), stream("b")])).toEqual([
    { output_type: "stream", name: "stdout", text: ["b"] },
  ]);
});

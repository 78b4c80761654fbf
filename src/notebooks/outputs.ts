import type { JupyterMessage } from "./messages.js";
import { joinLines, splitLines, type MimeBundle, type Output } from "./notebook.js";

/** Content of display_data, update_display_data and execute_result. */
interface Display {
  data: MimeBundle;
  metadata: Record<string, unknown>;
  transient?: { display_id?: string };
}

/**
 * Turns what the cells of one notebook publish into nbformat outputs whose form does not depend on timing:
 * neighbouring pieces of one stream are joined, text is split into lines, and what only a running front end
 * needs is left out.
 *
 * @returns a function that takes what one cell published, in order, and gives the cell's outputs
 */
export function outputCollector(): (published: readonly JupyterMessage[]) => Output[] {
  /** Displays by their id, in whichever cell they stand, because a later cell may replace their data. */
  const displays = new Map<string, Pick<Display, "data" | "metadata">[]>();

  function remember(output: Pick<Display, "data" | "metadata">, id: string | undefined): void {
    if (id !== undefined) displays.set(id, [...(displays.get(id) ?? []), output]);
  }

  function replace(display: Display): void {
    for (const output of displays.get(display.transient?.display_id ?? "") ?? []) {
      output.data = splitBundle(display.data);
      output.metadata = display.metadata;
    }
  }

  function outputOf({ header, content }: JupyterMessage): Output | undefined {
    switch (header.msg_type) {
      case "stream":
        return {
          name: content.name as "stdout" | "stderr",
          output_type: "stream",
          text: content.text as string,
        };
      case "display_data":
      case "execute_result": {
        const { data, metadata, transient } = content as unknown as Display;
        const shown = { data: splitBundle(data), metadata };
        const output: Output =
          header.msg_type === "display_data"
            ? { ...shown, output_type: "display_data" }
            : { ...shown, execution_count: content.execution_count as number, output_type: "execute_result" };
        remember(output, transient?.display_id);
        return output;
      }
      case "error": {
        const { ename, evalue, traceback } = content as Record<"ename" | "evalue", string> & {
          traceback: string[];
        };
        return { ename, evalue, output_type: "error", traceback };
      }
      default:
        return undefined;
    }
  }

  return (published) => {
    const outputs: Output[] = [];
    let clearFirst = false;
    for (const message of published) {
      const type = message.header.msg_type;
      if (type === "update_display_data") replace(message.content as unknown as Display);
      if (type === "clear_output" && message.content.wait === true) clearFirst = true;
      else if (type === "clear_output") outputs.length = 0;
      const output = outputOf(message);
      if (output === undefined) continue;
      if (clearFirst) outputs.length = 0;
      clearFirst = false;
      const last = outputs.at(-1);
      if (output.output_type === "stream" && last?.output_type === "stream" && last.name === output.name) {
        last.text = joinLines(last.text) + joinLines(output.text);
      } else {
        outputs.push(output);
      }
    }
    // Once at the end: a cell may print a hundred thousand pieces.
    for (const output of outputs) {
      if (output.output_type === "stream") output.text = splitLines(joinLines(output.text));
    }
    return outputs;
  };
}

/** A display's contents by media type in order, texts as lists of lines, JSON as it is. */
function splitBundle(data: MimeBundle): MimeBundle {
  const types = Object.keys(data).sort();
  return Object.fromEntries(
    types.map((type) => {
      const content = data[type];
      return [type, typeof content === "string" ? splitLines(content) : content];
    }),
  );
}

import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { buildChart, type Chart } from "../src/charts/build.js";
import { chartImage } from "../src/charts/image.js";
import { shippedChartInputs } from "../src/articles/chart-inputs.js";
import { describeResult } from "../src/commands/notebooks.js";
import { InputError } from "../src/errors.js";
import { compareNotebooks } from "../src/notebooks/compare.js";
import { notebookFiles } from "../src/notebooks/folder.js";
import type { Notebook, Output } from "../src/notebooks/notebook.js";
import { runNotebooks } from "../src/notebooks/notebooks.js";
import { normaliseSvg } from "../src/notebooks/svg.js";

const reference = new URL("reference/notebooks/", import.meta.url);
let folder = "";

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "spectrum-notebooks-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** A notebook file with code cells, as text and on disk. */
function notebookFile(name: string, ...sources: string[]): { file: string; text: string } {
  const cells = sources.map((source, index) => ({
    cell_type: "code",
    execution_count: null,
    id: `cell-${index}`,
    metadata: {},
    outputs: [],
    source: [source],
  }));
  const metadata = { kernelspec: { display_name: "TypeScript", language: "typescript", name: "tslab" } };
  const text = JSON.stringify({ cells, metadata, nbformat: 4, nbformat_minor: 5 }, null, 1);
  const file = join(folder, `${name}.ipynb`);
  writeFileSync(file, text);
  return { file, text };
}

function withOutputs(...outputs: Output[]): Notebook {
  const cell = { cell_type: "code", metadata: {}, source: "", outputs };
  return { cells: [cell], metadata: {}, nbformat: 4, nbformat_minor: 5 };
}

describe("running a notebook", { timeout: 30_000 }, () => {
  it("saves the file that Jupyter's nbconvert saves, byte for byte, and numbers the cells as JupyterLab does", async () => {
    const file = join(folder, "small.ipynb");
    writeFileSync(file, readFileSync(new URL("small.ipynb", reference)));
    const lines: string[] = [];
    const [result] = await runNotebooks([file], { onProgress: (line) => lines.push(line) });
    expect(result).toMatchObject({ notebook: "small", status: "saved", cells: 3, error: null });
    const saved = readFileSync(file, "utf8");
    expect([...saved.matchAll(/"execution_count": (\w+)/g)].map(([, count]) => count)).toEqual([
      "1",
      "2",
      "null",
      "3",
    ]);
    // nbconvert does not number what tslab runs, because tslab does not announce the input of a cell.
    expect(saved.replace(/"execution_count": \d+/g, '"execution_count": null')).toBe(
      readFileSync(new URL("small.nbconvert.ipynb", reference), "utf8"),
    );
    expect(lines).toHaveLength(3);
    expect(lines[2]).toMatch(/^small: cell 3 of 3, \d+\.\d s$/);

    const [again] = await runNotebooks([file]);
    expect(again).toMatchObject({ status: "unchanged" });
  });

  it("stops at a failing cell, names it with its error and leaves the file as it was", async () => {
    const thrown = notebookFile(
      "thrown",
      "1 + 1",
      "\nconst wage = 504212;\nthrow new RangeError('no\\nprice');",
    );
    const types = notebookFile("types", "const price: number = 'dear';", "'never run'");
    const results = await runNotebooks([thrown.file, types.file]);
    expect(results.map(({ status, cells, error }) => ({ status, cells, error }))).toEqual([
      { status: "failed", cells: 1, error: "cell 2 (const wage = 504212;): RangeError: no price" },
      {
        status: "failed",
        cells: 0,
        error:
          "cell 1 (const price: number = 'dear';): TypeScript, line 1, character 7: " +
          "Type 'string' is not assignable to type 'number'.",
      },
    ]);
    expect(describeResult(results[0]!)).toBe(
      "thrown: cell 2 (const wage = 504212;): RangeError: no price (its file is as it was)",
    );
    expect(readFileSync(thrown.file, "utf8")).toBe(thrown.text);
    expect(readFileSync(types.file, "utf8")).toBe(types.text);
    expect(readdirSync(folder).filter((name) => name.includes(".part"))).toEqual([]);
  });

  it("ends the kernel of a cell that takes too long, and tells when a kernel died", async () => {
    const endless = notebookFile("endless", "for (;;) {}");
    const dying = notebookFile("dying", "console.log(1)", "process.exit(3)");
    const results = await runNotebooks([endless.file, dying.file], { secondsPerCell: 2 });
    expect(results.map(({ error }) => error)).toEqual([
      "cell 1 (for (;;) {}): the cell took longer than 2 s",
      "cell 2 (process.exit(3)): the kernel ended with status 3",
    ]);
    expect(readFileSync(endless.file, "utf8")).toBe(endless.text);
    expect(readFileSync(dying.file, "utf8")).toBe(dying.text);
  });

  it("ends its kernels on an interrupt and leaves the file as it was", async () => {
    const { file, text } = notebookFile("interrupted", "1", "await new Promise(() => {})");
    // The first cell's line of progress comes when the second is about to run.
    const results = await runNotebooks([file], { onProgress: () => process.emit("SIGINT", "SIGINT") });
    expect(results[0]).toMatchObject({ status: "stopped", cells: 1 });
    expect(readFileSync(file, "utf8")).toBe(text);
  });

  it("checks the outputs in a file against a new run and writes nothing", async () => {
    const { file } = notebookFile("checked", "console.log('index', 79.03)", "console.log('rank', 1)");
    await runNotebooks([file]);
    const saved = readFileSync(file, "utf8");
    expect((await runNotebooks([file], { check: true }))[0]).toMatchObject({ status: "same" });

    const edited = saved.replace("rank 1\\n", "rank 2\\n");
    writeFileSync(file, edited);
    const [result] = await runNotebooks([file], { check: true });
    expect(result).toMatchObject({
      status: "different",
      differences: [
        {
          cell: 2,
          output: 1,
          what: 'stdout: line 1: the file has "rank 2", the run gave "rank 1"',
        },
      ],
    });
    expect(describeResult(result!)).toContain("\n  cell 2, output 1, stdout: line 1:");
    expect(readFileSync(file, "utf8")).toBe(edited);
  });
});

describe("comparing outputs", () => {
  const display = (type: string, content: unknown): Output => ({
    data: { [type]: content },
    metadata: {},
    output_type: "display_data",
  });

  it("takes charts by content and tables to the letter", () => {
    const committed = withOutputs(
      display("image/svg+xml", ['<svg width="10">\n', ' <path d="M1.001,2" fill="red"/></svg>']),
      display("application/vnd.vegalite.v6+json", { mark: "bar", width: 3 }),
      display("text/html", ["<td>71.20</td>"]),
    );
    const fresh = withOutputs(
      display("image/svg+xml", '<svg width="10"><!-- x --><path fill="red" d="M1.003,2"/></svg>'),
      display("application/vnd.vegalite.v6+json", { width: 3, mark: "bar" }),
      display("text/html", ["<td>71.2</td>"]),
    );
    expect(compareNotebooks(committed, fresh)).toEqual([
      {
        cell: 1,
        output: 3,
        what: 'text/html: line 1: the file has "<td>71.20</td>", the run gave "<td>71.2</td>"',
      },
    ]);
  });

  it("takes a chart that an HTML image carries by content too", () => {
    const image = (svg: string) =>
      withOutputs(display("text/html", `<img src="data:image/svg+xml,${encodeURIComponent(svg)}">`));
    const committed = image('<svg><rect x="1" y="2.001"/></svg>');
    expect(compareNotebooks(committed, image('<svg><rect y="2" x="1"/></svg>'))).toEqual([]);
    expect(compareNotebooks(committed, image('<svg><rect x="1" y="3"/></svg>'))[0]?.what).toMatch(
      /^text\/html: line 3: the file has .*y=\\"2\\".*, the run gave .*y=\\"3\\"/,
    );
  });

  it("sees an output that is missing, new or of another kind", () => {
    const none = withOutputs();
    const svg = withOutputs(display("image/svg+xml", "<svg/>"));
    const html = withOutputs(display("text/html", "<b>1</b>"));
    const what = (a: Notebook, b: Notebook) => compareNotebooks(a, b).map((difference) => difference.what);
    expect(what(none, svg)).toEqual(["the file has no output, the run gave image/svg+xml"]);
    expect(what(svg, none)).toEqual(["the file has image/svg+xml, the run gave no output"]);
    expect(what(svg, html)).toEqual(["the file has image/svg+xml, the run gave text/html"]);
  });

  it("sees a bar that is longer and a label that is another", () => {
    const bar = (width: number, label: string) => `<svg><rect width="${width}"/><text>${label}</text></svg>`;
    expect(normaliseSvg(bar(10.5, "Astana"))).toBe(normaliseSvg(bar(10.501, " Astana\n")));
    expect(normaliseSvg(bar(10.5, "Astana"))).not.toBe(normaliseSvg(bar(10.6, "Astana")));
    expect(normaliseSvg(bar(10.5, "Astana"))).not.toBe(normaliseSvg(bar(10.5, "Almaty")));
  });
});

describe("the image of a chart in a notebook", () => {
  /** The SVG that the image carries. */
  async function carried(chart: Chart): Promise<string> {
    const [, data] = /src="data:image\/svg\+xml,([^"]+)"/.exec(await chartImage(chart))!;
    return decodeURIComponent(data!);
  }
  const words = (svg: string) =>
    [...svg.matchAll(/<(?:text|tspan)[^>]*>([^<]+)/g)].map(([, text]) => text!.trim());

  it("has the words of the chart, each line held to its width in the chart's font", async () => {
    const housing = await shippedChartInputs().housing();
    const chart = await buildChart("housing-index", { housing }, { language: "kk" });
    const svg = await carried(chart);
    expect(words(svg)).toEqual(words(chart.drawing));
    expect(words(svg)).toContain("Астана");
    // The advance widths of Noto Sans for "79,06" at nine pixels: four digits of 572 units and a comma of 268.
    expect(svg).toMatch(/font-size='9px'[^>]* textLength='23\.0'[^>]*>79,06</);
  });

  it("keeps the lines of the chart within a tenth of a pixel", async () => {
    const foodWindow = await shippedChartInputs().foodWindow();
    const chart = await buildChart("food-slope-moving-window", { foodWindow });
    const paths = (svg: string) =>
      [...svg.matchAll(/ d=["'](M[^"']{1000,})["']/g)].map(([, path]) => pointsOf(path!));
    const drawn = paths(chart.drawing);
    const kept = paths(await carried(chart));
    expect(kept.map(({ length }) => length)).toEqual(drawn.map(({ length }) => length));
    expect(drawn.length).toBeGreaterThan(0);
    const differences = drawn.flatMap((points, i) =>
      points.flatMap(([x, y], j) => [Math.abs(x - kept[i]![j]![0]), Math.abs(y - kept[i]![j]![1])]),
    );
    expect(Math.max(...differences)).toBeLessThan(0.051);
  });

  /** The points of a path of straight lines, whether it gives them as places (L) or as steps (l). */
  function pointsOf(path: string): [x: number, y: number][] {
    const points: [number, number][] = [];
    for (const [, command, x, y] of path.matchAll(/([MLl])([-\d.]+),([-\d.]+)/g)) {
      const [fromX, fromY] = command === "l" ? points.at(-1)! : [0, 0];
      points.push([fromX + Number(x), fromY + Number(y)]);
    }
    return points;
  }
});

describe("a notebook that cannot be run", () => {
  it("is refused by an unknown name, with the names there are", () => {
    expect(() => notebookFiles(["forestry"])).toThrow(InputError);
    expect(() => notebookFiles(["forestry"])).toThrow(/no notebook "forestry"; expected .*\.ipynb file/);
  });

  it("is refused when it is no notebook or for another kernel, before anything runs", async () => {
    const broken = join(folder, "broken.ipynb");
    writeFileSync(broken, "{ not JSON");
    await expect(runNotebooks([broken])).rejects.toThrow(/broken\.ipynb: not JSON/);
    const other = join(folder, "other.ipynb");
    writeFileSync(other, '{"nbformat": 3, "worksheets": []}');
    await expect(runNotebooks([other])).rejects.toThrow(/not a Jupyter notebook; expected nbformat 4/);
    const { file, text } = notebookFile("python", "1");
    writeFileSync(file, text.replace('"tslab"', '"python3"'));
    await expect(runNotebooks([file])).rejects.toThrow(
      /the notebook is for "python3"; expected the kernel tslab/,
    );
  });
});

import { describe, expect, it } from "vitest";
import { compareNotebooks } from "../../src/notebooks/compare.js";
import type { Notebook, Output } from "../../src/notebooks/notebook.js";

function withOutputs(...outputs: Output[]): Notebook {
  const cell = { cell_type: "code", metadata: {}, source: "", outputs };
  return { cells: [cell], metadata: {}, nbformat: 4, nbformat_minor: 5 };
}

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
    const what = 'text/html: line 1: the file has "<td>71.20</td>", the run gave "<td>71.2</td>"';
    expect(compareNotebooks(committed, fresh)).toEqual([
      {
        cell: 1,
        output: 3,
        what,
        description: {
          en: what,
          ru: 'text/html: строка 1: в файле "<td>71.20</td>", при выполнении "<td>71.2</td>"',
          kk: 'text/html: 1-жол: файлда "<td>71.20</td>", орындағанда "<td>71.2</td>"',
        },
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

  it("takes bitmaps by their size", () => {
    const png = (width: number, height: number, fill: number) => {
      const bytes = Buffer.alloc(32, fill);
      bytes.writeUInt32BE(width, 16);
      bytes.writeUInt32BE(height, 20);
      return withOutputs(display("image/png", bytes.toString("base64")));
    };
    expect(compareNotebooks(png(640, 480, 1), png(640, 480, 2))).toEqual([]);
    const [difference] = compareNotebooks(png(640, 480, 1), png(640, 481, 1));
    expect(difference?.what).toBe(
      'image/png: line 1: the file has "640 x 480 pixels", the run gave "640 x 481 pixels"',
    );
    expect(difference?.description.ru).toBe(
      'image/png: строка 1: в файле "640 × 480 пикселей", при выполнении "640 × 481 пикселей"',
    );
  });
});

import { crc32 } from "node:zlib";
import type { Chart } from "./compose.js";
import { chartSvg } from "./svg.js";
import { fontFamily, fontFiles } from "./text-measure.js";

/** Pixels of a PNG for each CSS pixel that give 300 dots to the inch, the usual minimum for print. */
export const printScale = 300 / 96;

/** The chart as a PNG image, `scale` pixels to each of its 96 to the inch. */
export async function chartPng(chart: Chart, scale: number = printScale): Promise<Uint8Array> {
  const { Resvg } = await import("@resvg/resvg-js");
  const image = new Resvg(chartSvg(chart), {
    fitTo: { mode: "zoom", value: scale },
    font: {
      loadSystemFonts: false,
      fontFiles: Object.values(fontFiles),
      defaultFontFamily: fontFamily,
      sansSerifFamily: fontFamily,
    },
  }).render();
  return withResolution(image.asPng(), 96 * scale);
}

/** The dots-per-metre chunk, which tells word processors how large the image is on paper. */
function withResolution(png: Uint8Array, dotsPerInch: number): Uint8Array {
  const signatureAndHeader = 8 + 25;
  const perMetre = Math.round(dotsPerInch / 0.0254);
  const chunk = Buffer.alloc(4 + 4 + 9 + 4);
  chunk.writeUInt32BE(9, 0);
  chunk.write("pHYs", 4, "latin1");
  chunk.writeUInt32BE(perMetre, 8);
  chunk.writeUInt32BE(perMetre, 12);
  chunk.writeUInt8(1, 16);
  chunk.writeUInt32BE(crc32(chunk.subarray(4, 17)), 17);
  return Buffer.concat([png.subarray(0, signatureAndHeader), chunk, png.subarray(signatureAndHeader)]);
}

import type { Chart } from "./compose.js";
import { loadTextMeasure } from "./text-measure.js";

/** A fixed date of creation, so that a chart has the same bytes whenever it is made. */
const fixedDate = new Date(Date.UTC(2025, 5, 30));

/** The chart as a PDF page of its own size: vector, with the letters it uses embedded. */
export async function chartPdf({
  drawing,
  width,
  height,
  title,
  description,
  language,
}: Chart): Promise<Uint8Array> {
  const [{ default: PdfDocument }, { default: svgToPdf }, { fonts }] = await Promise.all([
    import("pdfkit"),
    import("svg-to-pdfkit"),
    loadTextMeasure(),
  ]);
  const points = 72 / 96;
  const document = new PdfDocument({
    size: [width * points, height * points],
    margin: 0,
    font: fonts.regular,
    lang: language,
    displayTitle: true,
    info: {
      Title: title,
      Subject: description,
      Creator: "spectrum-replication",
      Producer: "spectrum-replication",
      CreationDate: fixedDate,
    },
  });
  const parts: Uint8Array[] = [];
  const whole = new Promise<Uint8Array>((resolve, reject) => {
    document.on("data", (part: Uint8Array) => parts.push(part));
    document.on("end", () => resolve(Buffer.concat(parts)));
    document.on("error", reject);
  });
  document.registerFont("regular", fonts.regular).registerFont("bold", fonts.bold);
  svgToPdf(document, drawing, 0, 0, {
    fontCallback: (_family, bold) => (bold ? "bold" : "regular"),
    warningCallback: (message) => {
      throw new Error(`PDF of ${title}: ${message}`);
    },
  });
  document.end();
  return whole;
}

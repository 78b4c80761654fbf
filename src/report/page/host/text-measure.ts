import type { MeasureText } from "../../../charts/frame.js";

export const fontFamily = "Noto Sans";

/** Measures text with the page's own font, which is there by then (setFonts), in place of the library that reads font files. */
export function loadTextMeasure(): Promise<{ measure: MeasureText }> {
  const context = new OffscreenCanvas(1, 1).getContext("2d")!;
  return Promise.resolve({
    measure: (text, fontSize, bold = false) => {
      context.font = `${bold ? "bold " : ""}1000px "${fontFamily}"`;
      return (context.measureText(text).width * fontSize) / 1000;
    },
  });
}

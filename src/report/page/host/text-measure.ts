import type { MeasureText } from "../../../charts/frame.js";

export const fontFamily = "Noto Sans";

/** Measures text with the page's own font, in place of the library that reads font files. */
export async function loadTextMeasure(): Promise<{ measure: MeasureText }> {
  await Promise.all([
    document.fonts.load(`16px "${fontFamily}"`),
    document.fonts.load(`bold 16px "${fontFamily}"`),
  ]);
  const context = document.createElement("canvas").getContext("2d")!;
  return {
    measure: (text, fontSize, bold = false) => {
      context.font = `${bold ? "bold " : ""}1000px "${fontFamily}"`;
      return (context.measureText(text).width * fontSize) / 1000;
    },
  };
}

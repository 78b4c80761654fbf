declare module "svg-to-pdfkit" {
  import type PDFDocument from "pdfkit";

  interface Options {
    width?: number;
    height?: number;
    assumePt?: boolean;
    fontCallback?: (family: string, bold: boolean, italic: boolean) => string;
    warningCallback?: (message: string) => void;
  }

  export default function svgToPdf(
    document: InstanceType<typeof PDFDocument>,
    svg: string,
    x?: number,
    y?: number,
    options?: Options,
  ): void;
}

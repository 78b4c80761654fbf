import * as xlsx from "xlsx/dist/xlsx.mini.min.js";

/** What the package requires when it is needed: the spreadsheet library, for its number formats. */
export function createRequire(): (name: string) => unknown {
  return (name) => {
    if (name === "xlsx") return xlsx;
    throw new Error(`${name} is not in this page`);
  };
}

import { InputError } from "../../../errors.js";
import { pageProblems } from "../../page-words.js";

/** The old form of workbooks is read by a library in a process of its own, which a page does not have. */
export function readXls(_bytes: Uint8Array, file: string): never {
  throw new InputError({ file, found: pageProblems.oldWorkbook, advice: pageProblems.saveAsXlsx });
}

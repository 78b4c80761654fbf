import { bytesAndSizes } from "./damage-bytes.js";
import { numbersAndUnits } from "./damage-numbers.js";
import { rowsAndLabels } from "./damage-rows.js";
import { workbookCells } from "./damage-workbooks.js";
import { waysOfWriting } from "./damage-writing.js";

/** All that happens to files, by name. */
export const damages = {
  ...waysOfWriting,
  ...rowsAndLabels,
  ...numbersAndUnits,
  ...workbookCells,
  ...bytesAndSizes,
};

// Writes the Russian and Kazakh notebooks of the English ones and of their translations in notebooks/texts/, keeping
// the outputs that they have. Run after a notebook or a translation was changed, from the root, with the program built:
//   node .config/translate-notebooks.js [name...]
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { notebookFiles, notebooksFolder, translationFile } from "../dist/notebooks/folder.js";
import { readNotebook, serialise } from "../dist/notebooks/notebook.js";
import {
  parseNotebookTexts,
  translateNotebook,
  translationGaps,
  withOutputsOf,
} from "../dist/notebooks/translation.js";

const say = {
  untranslated: (mark) => `is not translated; its text goes below <!-- CELL ${mark} -->`,
  changed: (mark) => `has another English text now; translate it and write its mark, ${mark}`,
  unknown: () => "is not in the English notebook, or says nothing there",
  twice: () => "is there twice",
  comments: () => "has another number of comments than the English one",
};

for (const source of notebookFiles(process.argv.slice(2), ["en"])) {
  const english = readNotebook(source);
  for (const language of ["ru", "kk"]) {
    const translation = translationFile(basename(source, ".ipynb"), language);
    const texts = parseNotebookTexts(existsSync(translation) ? readFileSync(translation, "utf8") : "");
    const gaps = translationGaps(english, texts);
    for (const { cell, why, mark } of gaps) {
      console.error(`${translation}: cell ${cell} ${say[why](mark).replace("CELL", cell)}`);
    }
    if (gaps.length > 0) {
      process.exitCode = 1;
      continue;
    }
    const file = join(notebooksFolder, language, basename(source));
    const notebook = translateNotebook(english, texts, language);
    mkdirSync(join(notebooksFolder, language), { recursive: true });
    writeFileSync(file, serialise(existsSync(file) ? withOutputsOf(notebook, readNotebook(file)) : notebook));
  }
}

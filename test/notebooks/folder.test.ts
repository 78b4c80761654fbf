import { expect, it } from "vitest";
import { InputError } from "../../src/errors.js";
import { notebookFiles, notebookNames } from "../../src/notebooks/folder.js";

it("finds a notebook of this package by name, with or without its number and its ending", () => {
  const [first] = notebookNames();
  expect(first).toMatch(/^01-/);
  const files = [first!, first!.slice(3), `${first}.ipynb`].map((asked) => notebookFiles([asked]));
  for (const found of files) expect(found).toEqual([expect.stringMatching(new RegExp(`${first}\\.ipynb$`))]);
  expect(notebookFiles([])).toHaveLength(notebookNames().length);
});

it("refuses an unknown name, with the names there are", () => {
  expect(() => notebookFiles(["forestry"])).toThrow(InputError);
  expect(() => notebookFiles(["forestry"])).toThrow(/no notebook "forestry"; expected .*\.ipynb file/);
});

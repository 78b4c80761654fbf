import { readdirSync } from "node:fs";
import { basename } from "node:path";
import { expect, it } from "vitest";
import { InputError } from "../../src/errors.js";
import { notebookFiles, notebookName } from "../../src/notebooks/folder.js";

it("finds a notebook of this package by name, with or without its number and its ending", () => {
  for (const asked of ["01-housing", "housing", "01-housing.ipynb"]) {
    expect(notebookFiles([asked], ["en"]).map((file) => basename(file))).toEqual(["01-housing.ipynb"]);
  }
});

it("finds it in the languages asked for, in all when none is", () => {
  expect(notebookFiles(["housing"]).map(notebookName)).toEqual([
    "01-housing",
    "ru/01-housing",
    "kk/01-housing",
  ]);
  expect(notebookFiles(["housing"], ["kk"]).map(notebookName)).toEqual(["kk/01-housing"]);
});

it("calls a notebook of a user's own by its file", () => {
  expect(notebookName("my own/my-housing.ipynb")).toBe("my-housing");
});

it("takes all notebooks in their order where none is asked for", () => {
  const there = readdirSync(new URL("../../notebooks/", import.meta.url));
  const notebooks = there.filter((file) => file.endsWith(".ipynb")).sort();
  expect(notebookFiles([], ["en"]).map((file) => basename(file))).toEqual(notebooks);
});

it("refuses an unknown name, with the names there are", () => {
  expect(() => notebookFiles(["forestry"])).toThrow(InputError);
  expect(() => notebookFiles(["forestry"])).toThrow(/no notebook "forestry"; expected .*\.ipynb file/);
});

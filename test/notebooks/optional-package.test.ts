import { createRequire } from "node:module";
import { expect, it } from "vitest";
import { InputError } from "../../src/errors.js";
import { optionalPackage } from "../../src/notebooks/optional-package.js";

const resolve = createRequire(import.meta.url).resolve;

/** The error that Node has for an import of a package that is not there. */
const notFound = (found: string) =>
  Object.assign(new Error(`Cannot find package '${found}' imported from /x/dist/notebooks/kernel.js`), {
    code: "ERR_MODULE_NOT_FOUND",
  });

async function problem(name: string, load: () => unknown): Promise<Error> {
  try {
    await optionalPackage(name, load);
  } catch (error) {
    return error as Error;
  }
  throw new Error("the package was loaded");
}

it("gives what is loaded", async () => {
  expect(await optionalPackage("node:path", () => import("node:path"))).toHaveProperty("join");
});

it("says in one line which package is missing and where the notebooks run", async () => {
  const error = await problem("zeromq", () => Promise.reject(notFound("zeromq")));
  expect(error).toBeInstanceOf(InputError);
  expect(error.message).toBe(
    "the package zeromq is not installed. The notebooks run in a clone of the repository, after npm ci",
  );
  expect((error as InputError).inLanguage("ru")).toBe(
    "пакет zeromq не установлен. Блокноты выполняются в клоне репозитория после npm ci",
  );
});

it("knows a missing package by a file of it that is looked for", async () => {
  const error = await problem("no-such-package", () => resolve("no-such-package/package.json"));
  expect(error).toBeInstanceOf(InputError);
  expect(error.message).toMatch(/^the package no-such-package is not installed/);
});

it("passes on that something else is missing, or wrong", async () => {
  const other = notFound("cmake-ts");
  expect(await problem("zeromq", () => Promise.reject(other))).toBe(other);
  const longer = notFound("zeromq-more");
  expect(await problem("zeromq", () => Promise.reject(longer))).toBe(longer);
  const wrong = new TypeError("no");
  expect(await problem("zeromq", () => Promise.reject(wrong))).toBe(wrong);
});

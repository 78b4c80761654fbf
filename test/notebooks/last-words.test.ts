import { expect, it } from "vitest";
import { lastWords } from "../../src/notebooks/last-words.js";

it("are the error line of the stack that Node prints when nothing catches an error", () => {
  const stack = [
    "node:internal/modules/cjs/loader:1228",
    "  throw err;",
    "  ^",
    "",
    "Error: Cannot find module 'zeromq'",
    "Require stack:",
    "- notebook.js",
    "    at Module._resolveFilename (node:internal/modules/cjs/loader:1225:15) {",
    "  code: 'MODULE_NOT_FOUND',",
    "  requireStack: [ 'notebook.js' ]",
    "}",
    "",
    "Node.js v20.20.2",
  ];
  expect(lastWords(stack.join("\n"))).toBe("Error: Cannot find module 'zeromq'");
});

it.each([
  ["TypeError: x is not a function\n    at f (a.js:1:1)\n", "TypeError: x is not a function"],
  ["Error [ERR_SOCKET_BAD_PORT]: no port\n", "Error [ERR_SOCKET_BAD_PORT]: no port"],
  [
    "<--- Last few GCs --->\n\nFATAL ERROR: Reached heap limit Allocation failed\n 1: 0xb7a940 node::Abort()\n",
    "FATAL ERROR: Reached heap limit Allocation failed",
  ],
  ["/usr/bin/node: bad option: --nothing\n", "/usr/bin/node: bad option: --nothing"],
])("are found in %j", (stderr, words) => {
  expect(lastWords(stderr)).toBe(words);
});

it("are none where nothing says why the process ended", () => {
  expect(lastWords("")).toBe("");
  expect(lastWords("loading\n}\n")).toBe("");
  const survived = [
    "UnhandledPromiseRejection: Error: Socket is busy writing; only one send operation may be in progress",
    "    at Router.send (zeromq.js:1:1) {",
    "  errno: 16,",
    "  code: 'EBUSY'",
    "}",
  ];
  expect(lastWords(survived.join("\n"))).toBe("");
});

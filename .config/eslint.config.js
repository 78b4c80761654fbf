import { readdirSync } from "node:fs";
import js from "@eslint/js";
import tseslint from "typescript-eslint";

/**
 * The floors of src/, from the ground up: a room may import rooms of lower floors and of its own, never of
 * higher ones. errors.ts and languages.ts are the ground, which every room stands on.
 */
const floors = [
  ["numbers"],
  ["months"],
  ["language"],
  ["files"],
  ["notebooks", "statistics"],
  ["checks"],
  ["official"],
  ["ledger"],
  ["charts"],
  ["print"],
  ["consistency", "matching", "regress"],
  ["articles"],
  ["citing"],
  ["report"],
  ["commands"],
];
const rooms = floors.flat();

/** What a room of a floor may not import, as a pattern of import paths. */
function above(room) {
  const floor = floors.findIndex((there) => there.includes(room));
  const higher = rooms.filter((other) => {
    const otherFloor = floors.findIndex((there) => there.includes(other));
    return otherFloor > floor || (otherFloor === floor && other !== room);
  });
  // statistics stands apart: arrays in, objects out, no words of its own but for errors, no files.
  return room === "statistics" ? [...higher, "language", "files"] : higher;
}

/** Paths that lead into one of these rooms, by whatever way round. */
function into(names, message) {
  return { regex: `^\\.\\.?/(.*/)?(${names.join("|")})/`, message };
}

/** Rooms of plain values in and plain values out: they ask nothing of the machine. */
const pure = ["numbers", "months", "language", "statistics", "checks", "ledger"];

/** What no file of a room imports. */
const everywhere = [
  {
    regex: "^(\\./)?(\\.\\./)+(index|cli)\\.js$|^spectrum-replication",
    message: "The public index is for programs and notebooks; a room imports the file that it needs.",
  },
];

/** The rules that refuse imports of these patterns, with `import ... from`, `import()` and as a type alike. */
function refuse(...patterns) {
  return {
    "no-restricted-imports": ["error", { patterns }],
    "no-restricted-syntax": [
      "error",
      // A regular expression of a selector cannot hold a slash.
      ...patterns.map(({ regex, message }) => ({
        selector: `:matches(ImportExpression, TSImportType) Literal[value=/${regex.replaceAll("/", "\\u002F")}/]`,
        message,
      })),
      {
        selector: "ImportExpression > :not(Literal).source",
        message: "What is imported is named in full, so that the floors can be held.",
      },
    ],
  };
}

const articleNames = readdirSync("src/articles", { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

const limits = { "max-lines": ["error", { max: 400 }] };

export default tseslint.config(
  js.configs.recommended,
  tseslint.configs.recommended,
  tseslint.configs.stylistic,
  {
    rules: {
      eqeqeq: "error",
      "no-console": "error",
      "@typescript-eslint/no-non-null-assertion": "off",
      ...limits,
    },
  },
  // Words are data: they grow with what there is to say.
  { files: ["src/**/*words.ts"], rules: { "max-lines": "off" } },
  {
    files: ["src/{errors,languages}.ts"],
    rules: refuse({ regex: "^(?!\\./(errors|languages)\\.js$)", message: "The ground stands on nothing." }),
  },
  ...rooms.map((room) => ({
    files: [`src/${room}/**/*.{ts,tsx}`],
    rules: refuse(
      ...everywhere,
      // The topmost room has none above.
      ...(above(room).length === 0
        ? []
        : [into(above(room), `${room}/ stands below: imports point down the floors.`)]),
      ...(pure.includes(room) ? [{ regex: "^node:", message: `${room}/ asks nothing of the machine.` }] : []),
    ),
  })),
  {
    files: ["src/articles/*/**/*.ts"],
    rules: refuse(
      ...everywhere,
      into(above("articles"), "articles/ stands below: imports point down the floors."),
      {
        regex: `^(\\.\\./)+(articles\\.js|articles/|(${articleNames.join("|")})/)`,
        message: "An article imports neither another article nor the list of them.",
      },
    ),
  },
  {
    files: ["src/articles/*/analysis*.ts"],
    rules: refuse(
      ...everywhere,
      into(
        rooms.filter((room) => !["statistics", "checks", "months", "numbers"].includes(room)),
        "An analysis is pure: it imports statistics, checks, months, numbers, errors and its own words.",
      ),
      {
        regex: "^(node:|\\.\\./(?!\\.\\./))",
        message: "An analysis neither reads files nor knows other articles.",
      },
      {
        regex:
          "^\\./(article|charts|data|json|options|results|run|tables|own-data|.*-(data|file|run))([-./]|$)",
        message: "An analysis takes its data as arguments and knows nothing of what is made of its results.",
      },
    ),
  },
  {
    files: ["test/{benchmark,fixtures,fuzz,reference}/**/*.js", ".config/*.js"],
    languageOptions: {
      globals: {
        console: "readonly",
        process: "readonly",
        performance: "readonly",
        setTimeout: "readonly",
        clearTimeout: "readonly",
        URL: "readonly",
      },
    },
    rules: { "no-console": "off" },
  },
);

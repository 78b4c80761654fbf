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
  ["ledger"],
  ["charts"],
  ["print"],
  ["regress"],
  ["articles"],
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

function restricted(names, message) {
  return {
    regex: `^(\\.\\./)+(${names.join("|")})/`,
    message,
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
  ...rooms
    .filter((room) => above(room).length > 0)
    .map((room) => ({
      files: [`src/${room}/**/*.ts`],
      rules: {
        "no-restricted-imports": [
          "error",
          { patterns: [restricted(above(room), `${room}/ stands below: imports point down the floors.`)] },
        ],
      },
    })),
  {
    files: ["src/articles/*/analysis*.ts"],
    rules: {
      "no-restricted-imports": [
        "error",
        {
          patterns: [
            restricted(
              rooms.filter((room) => !["statistics", "checks", "months", "numbers"].includes(room)),
              "An analysis is pure: it imports statistics, checks, months, numbers, errors and its own words.",
            ),
            {
              regex: "^(node:|\\.\\./(?!\\.\\./))",
              message: "An analysis neither reads files nor knows other articles.",
            },
          ],
        },
      ],
    },
  },
  {
    files: ["src/articles/*/**/*.ts"],
    ignores: ["src/articles/*/analysis*.ts"],
    rules: {
      "no-restricted-imports": [
        "error",
        {
          patterns: [
            restricted(["report", "commands"], "articles/ stands below: imports point down the floors."),
            {
              regex: `^(\\.\\./)+(articles\\.js|articles/|(${articleNames.join("|")})/)`,
              message: "An article imports neither another article nor the list of them.",
            },
          ],
        },
      ],
    },
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

import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { beforeAll, describe, expect, it, vi } from "vitest";
import * as everything from "../src/index.js";

const source = new URL("../src/", import.meta.url);
const files = readdirSync(source, { recursive: true, encoding: "utf8" })
  .map((file) => file.replaceAll("\\", "/"))
  .filter((file) => file.endsWith(".ts") && !file.endsWith(".d.ts"))
  .sort();

/** A file of src, parsed. */
const parsed = new Map(
  files.map((file) => [
    file,
    ts.createSourceFile(file, readFileSync(new URL(file, source), "utf8"), ts.ScriptTarget.Latest, true),
  ]),
);

/** The names that an exported statement declares; none when it is not exported. */
function namesOf(statement: ts.Statement): string[] {
  const modifiers = ts.canHaveModifiers(statement) ? (ts.getModifiers(statement) ?? []) : [];
  if (!modifiers.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)) return [];
  if (ts.isVariableStatement(statement)) {
    return statement.declarationList.declarations.map(({ name }) => name.getText());
  }
  const { name } = statement as ts.DeclarationStatement;
  return name === undefined ? [] : [name.text];
}

/** The code of the examples in the documentation comment of a declaration. */
function examplesOf(node: ts.Node): string[] {
  const text = node.getSourceFile().text;
  const comment = ts
    .getLeadingCommentRanges(text, node.getFullStart())
    ?.map(({ pos, end }) => text.slice(pos, end))
    .findLast((range) => range.startsWith("/**"));
  const lines = (comment ?? "")
    .slice(3, -2)
    .split("\n")
    .map((line) => line.replace(/^\s*\* ?/, "").trimEnd());
  const [, ...tags] = lines.join("\n").split(/^@/m);
  return tags.filter((tag) => /^example\b/.test(tag)).map((tag) => tag.slice("example".length).trim());
}

interface Example {
  title: string;
  file: string;
  name: string;
  code: string;
}

const examples: Example[] = [...parsed].flatMap(([file, { statements }]) =>
  [...statements].flatMap((statement) => {
    const members = ts.isClassDeclaration(statement) ? [...statement.members] : [];
    const code = [statement, ...members].flatMap(examplesOf);
    return namesOf(statement).flatMap((name) =>
      code.map((one) => ({ title: `${name} (${file})`, file, name, code: one })),
    );
  }),
);

/** The file that declares what a file exports under a name, itself or from others. */
function declaringFile(file: string, name: string): string | undefined {
  const statements = [...(parsed.get(file)?.statements ?? [])];
  if (statements.some((statement) => namesOf(statement).includes(name))) return file;
  for (const statement of statements.filter(ts.isExportDeclaration)) {
    const { exportClause, moduleSpecifier } = statement;
    if (moduleSpecifier === undefined || !ts.isStringLiteral(moduleSpecifier)) continue;
    const other = new URL(
      moduleSpecifier.text.replace(/\.js$/, ".ts"),
      new URL(file, "file:///"),
    ).pathname.slice(1);
    const named = exportClause && ts.isNamedExports(exportClause) ? exportClause.elements : undefined;
    const element = named?.find((one) => one.name.text === name);
    if (named !== undefined && element === undefined) continue;
    const found = declaringFile(other, (element?.propertyName ?? element?.name)?.text ?? name);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Whether a value is what a literal says; a number need only agree to the digits that are printed. */
function isValue(actual: unknown, literal: ts.Expression): boolean {
  if (ts.isParenthesizedExpression(literal)) return isValue(actual, literal.expression);
  if (ts.isStringLiteralLike(literal)) return actual === literal.text;
  if (ts.isArrayLiteralExpression(literal)) {
    const { elements } = literal;
    if (!Array.isArray(actual) && !ArrayBuffer.isView(actual)) return false;
    const values = Array.from(actual as ArrayLike<unknown>);
    return values.length === elements.length && values.every((value, i) => isValue(value, elements[i]!));
  }
  if (ts.isObjectLiteralExpression(literal)) {
    if (typeof actual !== "object" || actual === null) return false;
    const present = Object.entries(actual).filter(([, value]) => value !== undefined);
    const wanted = new Map(
      literal.properties
        .filter(ts.isPropertyAssignment)
        .map(({ name, initializer }) => [
          ts.isStringLiteralLike(name) || ts.isIdentifier(name) ? name.text : name.getText(),
          initializer,
        ]),
    );
    return (
      present.length === wanted.size &&
      present.every(([key, value]) => wanted.has(key) && isValue(value, wanted.get(key)!))
    );
  }
  const text = literal.getText();
  const words = { true: true, false: false, null: null, undefined, NaN: Number.NaN };
  if (text in words) return Object.is(actual, words[text as keyof typeof words]);
  const number = /^-?\d+(?:\.(\d+))?(?:e([-+]?\d+))?$/i.exec(text);
  if (number === null) throw new Error(`${text} is no literal that an example can be held against`);
  const places = (number[1]?.length ?? 0) - Number(number[2] ?? 0);
  return typeof actual === "number" && Math.abs(actual - Number(text)) <= 0.5 * 10 ** -places * (1 + 1e-9);
}

/** Fails unless a value is what stands behind "// =>". */
function check(actual: unknown, expected: string, line: string): void {
  const [statement] = ts.createSourceFile(
    "expected.ts",
    `(${expected})`,
    ts.ScriptTarget.Latest,
    true,
  ).statements;
  const agrees = isValue(actual, (statement as ts.ExpressionStatement).expression);
  expect(agrees, `${line}\nis ${JSON.stringify(actual)}`).toBe(true);
}

/** The code of an example, each "expression; // => value" as a call of check. */
function withChecks(code: string): string {
  const statements = ts.createSourceFile("example.ts", code, ts.ScriptTarget.Latest, true).statements;
  const marks = code.match(/\/\/ =>/g)?.length ?? 0;
  let checks = 0;
  const lines = [...statements].map((statement) => {
    const [, expected] = /^[ \t]*\/\/ => (.*)/.exec(code.slice(statement.end)) ?? [];
    if (expected === undefined || !ts.isExpressionStatement(statement)) return statement.getText();
    checks++;
    const line = `${statement.getText()} // => ${expected}`;
    return `check(${statement.expression.getText()}, ${JSON.stringify(expected)}, ${JSON.stringify(line)});`;
  });
  if (checks < marks) throw new Error(`a value after "// =>" that no expression stands before:\n${code}`);
  return lines.join("\n");
}

const AsyncFunction = (async () => undefined).constructor as new (
  ...names: string[]
) => (...values: unknown[]) => Promise<void>;

const require = createRequire(import.meta.url);

/** Runs an example with what the package exports, what its own file does, and what it imports from Node. */
async function run({ file, name, code }: Example): Promise<void> {
  const own = name in everything ? {} : await import(fileURLToPath(new URL(file, source)));
  const scope: Record<string, unknown> = { ...own, ...everything, check, require, exports: {} };
  const { outputText } = ts.transpileModule(withChecks(code), {
    compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.CommonJS },
  });
  await new AsyncFunction(...Object.keys(scope), outputText)(...Object.values(scope));
}

describe("the examples of the documentation", () => {
  // What examples write goes below a temporary folder, and is gone with it.
  beforeAll(() => {
    const folder = mkdtempSync(join(tmpdir(), "examples-"));
    for (const name of ["TMPDIR", "TEMP", "TMP"]) vi.stubEnv(name, folder);
    return () => {
      vi.unstubAllEnvs();
      rmSync(folder, { recursive: true });
    };
  });

  it.each(examples.map((example) => [example.title, example] as const))(
    "give what they say: %s",
    (_, example) => run(example),
  );

  it("are there for every function and class of the package", () => {
    const documented = new Set(examples.map(({ file, name }) => `${file} ${name}`));
    const without = Object.entries(everything)
      .filter(([, value]) => typeof value === "function")
      .map(([name]) => ({ name, file: declaringFile("index.ts", name) }))
      .filter(({ name, file }) => !documented.has(`${file} ${name}`));
    expect(without.map(({ name }) => name)).toEqual([]);
  });

  it("are told from what they should give, to the digits printed", () => {
    const agrees = (actual: unknown, expected: string) => {
      try {
        check(actual, expected, "");
        return true;
      } catch {
        return false;
      }
    };
    expect(agrees(1.9449, "1.94")).toBe(true);
    expect(agrees(1.9451, "1.94")).toBe(false);
    expect(agrees(4.2e-7, "4e-7")).toBe(true);
    expect(agrees(-3, "3")).toBe(false);
    expect(agrees({ a: [1, "x"], b: null }, '{ b: null, a: [1, "x"] }')).toBe(true);
    expect(agrees({ a: 1, b: 2 }, "{ a: 1 }")).toBe(false);
    expect(agrees(Float64Array.of(Number.NaN, 2), "[NaN, 2]")).toBe(true);
  });
});

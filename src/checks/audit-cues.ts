import { keyOf, type Shape, type TimeShape } from "./audit-shapes.js";
import type { AuditLine, View } from "./audit-table.js";

const total =
  /(?:^|[^\p{L}])(?:totals?|sum|overall|altogether|всего|итого|итог|барлығы|жиыны|жалпы)(?![\p{L}])/iu;
const share =
  /(?:^|[^\p{L}])(?:shares?|proportion|per ?cent of|доля|доли|удельный вес|үлесі?|үлес салмағы)(?![\p{L}])/iu;
const growth =
  /(?:^|[^\p{L}])(?:growth|change|increase|index|рост|прирост|темпы?|изменение|динамика|индекс|к пред\p{L}*|өсу|өсім|өсімі|өзгеріс|өзгеру|индексі)(?![\p{L}])/iu;

/** Relations that a table itself announces, by indented rows, words or signs, and that are to be tested first. */
export interface Announced {
  readonly shapes: readonly Shape[];
  /** Figures with an explicit sign and a per cent sign in brackets behind others: growth of those they stand by. */
  readonly signedGrowth: readonly TimeShape[];
}

/** Reads what the names, the indents and the notation of a table announce. */
export function announcedRelations(view: View): Announced {
  const shapes = new Map<string, Shape>();
  const add = (shape: Shape | null) => {
    if (shape !== null && !shapes.has(keyOf(shape))) shapes.set(keyOf(shape), shape);
  };
  view.names.forEach((line, l) => {
    add(totalOfSubordinates(view, l));
    if (total.test(ownName(line))) totalsAround(view, l).forEach(add);
    if (share.test(ownName(line))) sharesOf(view, l).forEach(add);
    if (growth.test(ownName(line))) growthsOf(view, l).forEach(add);
  });
  return { shapes: [...shapes.values()], signedGrowth: signedGrowth(view) };
}

function ownName({ name, path }: AuditLine): string {
  return path?.at(-1) ?? name;
}

function pathOf({ name, path }: AuditLine): readonly string[] {
  return path ?? [name];
}

function isSamePart(a: AuditLine, b: AuditLine): boolean {
  return (a.part ?? "") === (b.part ?? "");
}

/** Lines of the same kind: figures of the same class, and the same of several in their cells. */
function alike(view: View, line: number): number[] {
  return view.names.flatMap((other, l) =>
    l !== line && view.classes[l] === view.classes[line] && isSamePart(other, view.names[line]!) ? [l] : [],
  );
}

/** A line as the total of those that stand under it, behind dashes. */
function totalOfSubordinates(view: View, line: number): Shape | null {
  const path = pathOf(view.names[line]!);
  const parts = alike(view, line).filter((other) => {
    const its = pathOf(view.names[other]!);
    return its.length === path.length + 1 && path.every((name, i) => its[i] === name);
  });
  return parts.length < 2 ? null : { form: "sum", total: line, parts, constant: 0 };
}

/** A line called a total: of all others, of those above it and of those below it, to the next total. */
function totalsAround(view: View, line: number): Shape[] {
  const others = alike(view, line);
  const isTotal = (l: number) => total.test(ownName(view.names[l]!));
  const last = others.filter((l) => l < line && isTotal(l)).at(-1) ?? -1;
  const next = others.find((l) => l > line && isTotal(l)) ?? view.lines;
  const depth = pathOf(view.names[line]!).length;
  const sets = [
    others.filter((l) => !isTotal(l)),
    others.filter((l) => !isTotal(l) && pathOf(view.names[l]!).length <= depth),
    others.filter((l) => l > last && l < line),
    others.filter((l) => l > line && l < next),
  ];
  return sets
    .filter((parts) => parts.length >= 2)
    .map((parts) => ({ form: "sum", total: line, parts, constant: 0 }));
}

/** A share that stands under another line: of which any third may be the part or what is left. */
function sharesOf(view: View, rate: number): Shape[] {
  const path = pathOf(view.names[rate]!);
  const base = view.names.findIndex(
    (line, l) =>
      l !== rate &&
      pathOf(line).length === path.length - 1 &&
      pathOf(line).every((name, i) => path[i] === name),
  );
  if (base < 0 || view.classes[rate] !== "percent" || view.classes[base] !== "plain") return [];
  return alike(view, base)
    .filter((left) => left !== rate && isNowhereLarger(view, left, base))
    .flatMap((left) =>
      ([0, 100] as const).map((offset) => ({
        form: "product" as const,
        left,
        base,
        rate,
        scale: 100,
        offset,
        sign: offset === 0 ? (1 as const) : (-1 as const),
      })),
    );
}

/** A part is not larger than its whole. */
function isNowhereLarger(view: View, part: number, whole: number): boolean {
  const { value } = view.cells;
  return Array.from({ length: view.positions }, (_, p) => p).every(
    (p) => !(value[view.cell(part, p)]! > value[view.cell(whole, p)]!),
  );
}

/** Growth: of the line before it in time, or between the two lines before it. */
function growthsOf(view: View, rate: number): Shape[] {
  const before = [...alike(view, rate), ...view.names.map((_, l) => l)].filter(
    (l, i, all) => l < rate && l >= rate - 3 && view.classes[l] === "plain" && all.indexOf(l) === i,
  );
  const [first, second] = before.sort((a, b) => b - a);
  if (first === undefined) return [];
  const time = ([100, 0] as const).map((offset) => ({ form: "time" as const, left: first, rate, offset }));
  if (second === undefined) return time;
  const between = [
    [first, second],
    [second, first],
  ].flatMap(([left, base]) =>
    ([100, 0] as const).map((offset) => ({
      form: "product" as const,
      left: left!,
      base: base!,
      rate,
      scale: 100,
      offset,
      sign: 1 as const,
    })),
  );
  return [...time, ...between];
}

/** Lines of signed percentages that stand in brackets behind the figures of another line. */
function signedGrowth(view: View): TimeShape[] {
  const { printed } = view.cells;
  const isSigned = (line: number) => {
    const found = view.at.flatMap((_, p) => printed[view.cell(line, p)] ?? []);
    return (
      found.length > 0 &&
      found.every(({ printed, unit }) => /^[-+\u2212\u2013]/.test(printed) && unit?.startsWith("%"))
    );
  };
  const found = view.names.flatMap((line, rate): TimeShape[] => {
    if (line.part !== "()" || !isSigned(rate)) return [];
    const left = view.names.findIndex(
      (other, l) =>
        (other.part ?? "") === "" && l !== rate && pathOf(other).join("\n") === pathOf(line).join("\n"),
    );
    return left < 0 ? [] : [{ form: "time", left, rate, offset: 100 }];
  });
  const hasPlus = found.some(({ rate }) =>
    view.at.some((_, p) => printed[view.cell(rate, p)]?.printed.startsWith("+")),
  );
  return hasPlus ? found : [];
}

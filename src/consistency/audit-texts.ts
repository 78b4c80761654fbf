import { allowedBy, type Equation } from "../checks/audit-equation.js";
import type { FoundRelation, Instance } from "../checks/audit-relations.js";
import type { Shape } from "../checks/audit-shapes.js";
import type { Cells, View } from "../checks/audit-table.js";
import type { Interval } from "../checks/interval.js";
import { numberSigns } from "../language/formats.js";
import type { Language } from "../languages.js";
import { auditWords } from "./audit-words.js";

/** What a relation is, for programs. */
export type RelationKind = "total" | "all parts" | "share" | "ratio" | "growth" | "rest" | "product";

/** What a relation is called. */
export function kindOf({ shapes, instances, view }: FoundRelation): RelationKind {
  const shape = shapes[0]!;
  if (shape.form === "sum") return shape.total < 0 ? "all parts" : "total";
  if (shape.form === "time") return shape.offset === 100 ? "growth" : "ratio";
  if (shape.form === "whole") return "share";
  if (shape.offset === 100) return shape.sign === 1 ? "growth" : "rest";
  if (shape.scale !== 100) return "product";
  const { value } = view.cells;
  const isPart = instances.every(({ equation }) => {
    const { left, base } = equation as Equation & { form: "product" };
    return Math.abs(value[left]!) <= Math.abs(value[base[0]!]!);
  });
  return isPart ? "share" : "ratio";
}

/** Parts of a sum beyond which only the first and the last are named. */
const mostParts = 5;

/** A relation as a formula over the names of its lines. */
export function equationText({ view, shapes }: FoundRelation, language: Language): string {
  const words = auditWords(language);
  const [shape] = shapes;
  if (shapes.length > 1) return words.growthInBrackets;
  return textOf(shape!, view, language);
}

function textOf(shape: Shape, view: View, language: Language): string {
  const words = auditWords(language);
  const { minus } = numberSigns[language];
  const name = (line: number) => view.names[line]!.name;
  switch (shape.form) {
    case "sum": {
      const total = shape.total < 0 ? String(shape.constant) : name(shape.total);
      const parts = shape.parts.map(name);
      const shown =
        parts.length <= mostParts
          ? parts.join(" + ")
          : `${parts.slice(0, 2).join(" + ")} + … + ${parts.at(-1)!} (${words.lines(parts.length)})`;
      return shape.total < 0 ? `${shown} = ${total}` : `${total} = ${shown}`;
    }
    case "product": {
      const [left, base, rate] = [name(shape.left), name(shape.base), name(shape.rate)];
      if (shape.scale !== 100)
        return `${left} = ${base} × ${rate}${shape.scale === 1 ? "" : ` / ${shape.scale}`}`;
      if (shape.sign === -1) return `${left} = ${base} × (1 ${minus} ${rate} / 100)`;
      return `${rate} = 100 × ${left} / ${base}${shape.offset === 100 ? ` ${minus} 100` : ""}`;
    }
    case "whole": {
      const whole =
        shape.whole < 0
          ? words.sumOf(name(shape.left))
          : `${name(shape.left)} [${view.at[shape.whole]!.name}]`;
      return `${name(shape.rate)} = ${shape.scale === 100 ? "100 × " : ""}${name(shape.left)} / ${whole}`;
    }
    case "time":
      return (shape.offset === 100 ? words.growthOf : words.indexOf)(name(shape.rate), name(shape.left));
  }
}

/** The figure that a relation leads to: a total, a rate, or what a rate leaves. */
export function targetOf(equation: Equation): number {
  if (equation.form === "sum") return equation.total;
  return equation.scale === 100 && equation.sign === 1 ? equation.rate : equation.left;
}

/** The values that a relation allows the figure it leads to; null where it leads to a constant or to any value. */
export function expectedAt({ equation }: Instance, cells: Cells): Interval | null {
  const target = targetOf(equation);
  return target < 0 ? null : (allowedBy(equation, target, cells) ?? null);
}

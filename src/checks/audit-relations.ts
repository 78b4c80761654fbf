import { announcedRelations } from "./audit-cues.js";
import { chanceOfHolds, correctedChances, type Tested } from "./audit-chance.js";
import { combined } from "./chance-agreement.js";
import { holdsExactly, type Equation } from "./audit-equation.js";
import { RateSearch } from "./audit-rates.js";
import type { Candidate, Search, Tier } from "./audit-search.js";
import { SumSearch } from "./audit-sums.js";
import { equationAt, fitOf, keyOf, linesOf, type Fit, type Shape, type TimeShape } from "./audit-shapes.js";
import type { View } from "./audit-table.js";
import { Independence } from "./audit-independence.js";

/** An equation of a relation at a position, and whether the printed figures bear it out. */
export interface Instance {
  readonly position: number;
  readonly equation: Equation;
  readonly holds: boolean;
}

/** A relation that the figures bear out beyond chance. */
export interface FoundRelation {
  readonly view: View;
  /** Several where figures of the same notation are taken together. */
  readonly shapes: readonly Shape[];
  readonly tier: Tier;
  readonly instances: readonly Instance[];
  /** How likely unrelated figures would bear it out as well, for this one alone. */
  readonly chance: number;
  /** The same for any of all that were tested. */
  readonly chanceOfAny: number;
  /** The expected share of chance finds among all relations that are borne out at least as well. */
  readonly falseShare: number;
}

/** What a search found, and how many relations it went through, by what spoke for them before. */
export interface RelationSearch {
  readonly relations: readonly FoundRelation[];
  readonly tested: Readonly<Record<Tier, number>>;
}

/** The trust given to each kind of hypothesis before any figure is looked at. */
const trust: Readonly<Record<Tier, number>> = { declared: 0.6, near: 0.3, any: 0.1 };

/** At least this share of the positions has to bear a relation out. */
const leastShare: Readonly<Record<Tier, number>> = { declared: 0.5, near: 0.5, any: 2 / 3 };

/** Relations with a larger expected share of chance finds are not shown. */
const level = 0.05;

/** A relation that held often enough to be weighed. */
interface Weighed {
  view: View;
  shapes: readonly Shape[];
  tier: Tier;
  instances: Instance[];
  chance: number;
}

/** A relation that follows from others, and the view that it is one of. */
export interface Implied {
  readonly orientation: View["orientation"];
  readonly shape: Shape;
}

/**
 * The relations of a table, rows and columns taken together, the best supported first.
 *
 * @param implied relations that follow from what was found before, to be tested first
 */
export function findRelations(views: readonly View[], implied: readonly Implied[] = []): RelationSearch {
  const weighed: Weighed[] = [];
  const tested: Record<Tier, number> = { declared: 0, near: 0, any: 0 };
  for (const view of views) {
    const announced = announcedRelations(view);
    const following = implied.filter(({ orientation }) => orientation === view.orientation);
    const known = new Set(following.map(({ shape }) => keyOf(shape)));
    const shapes = announced.shapes.filter((shape) => !known.has(keyOf(shape)));
    shapes.forEach((shape) => known.add(keyOf(shape)));
    tested.declared += known.size;
    const take = (candidate: Candidate) => {
      const found = weigh(view, candidate);
      if (found !== null) weighed.push(found);
    };
    following.forEach(({ shape }) => take({ shape, tier: "declared", isEverywhere: true }));
    shapes.forEach((shape) => take({ shape, tier: "declared" }));
    const growth = weighGrowth(view, announced.signedGrowth);
    if (growth !== null) {
      tested.declared += 1;
      weighed.push(growth);
    }
    const count = ({ candidates, tested: tried }: Search) => {
      for (const candidate of candidates) {
        const key = keyOf(candidate.shape);
        if (!known.has(key)) take(candidate);
        known.add(key);
      }
      tested.near += tried.near;
      tested.any += tried.any;
    };
    count(new RateSearch(view).run());
    count(new SumSearch(view).run());
    const parts = partsOfTotals(weighed.filter((found) => found.view === view));
    if (parts.size > 0) count(new SumSearch(view).runWithout(parts));
  }
  // What could not be shown even beside as many others as a table can have is left out at once.
  const others = 2 * views.reduce((sum, { lines }) => sum + lines, 0);
  const plausible = weighed.filter(
    ({ chance, tier }) => (chance * tested[tier]) / trust[tier] < level * others,
  );
  return { relations: supported(distinct(plausible), tested), tested };
}

/** Parts of totals that are sure enough for the totals to stand for them. */
function partsOfTotals(found: readonly Weighed[]): Set<number> {
  const parts = new Set<number>();
  for (const { shapes, chance } of found) {
    const [shape] = shapes;
    if (shape?.form === "sum" && shape.total >= 0 && chance < 1e-4)
      shape.parts.forEach((part) => parts.add(part));
  }
  return parts;
}

/** The instances of a relation and their chance; null where too few positions bear it out. */
function weigh(view: View, { shape, tier, isEverywhere = false }: Candidate): Weighed | null {
  const found = instancesOf(view, shape, isEverywhere);
  if (found === null) return null;
  const holds = found.filter(({ fit }) => fit.holds).length;
  if (holds === 0 || holds < leastShare[tier] * found.length - 1e-9) return null;
  // What all positions say the same way is said once.
  const distinctFits = withoutRepeats(view, found);
  const chance = chanceOfHolds(
    distinctFits.filter(({ fit }) => fit.holds).length,
    distinctFits.map(({ fit }) => fit.width),
    movement(view, shape, found),
    (shape.form === "product" && shape.offset === 100 && shape.sign === 1) || shape.form === "time",
  );
  const instances = found.map(({ position, equation, fit }) => ({ position, equation, holds: fit.holds }));
  return { view, shapes: [shape], tier, instances, chance };
}

interface Fitted {
  position: number;
  equation: Equation;
  fit: Fit;
}

/**
 * The instances of a shape at the positions that it speaks of: those of levels and those of rates, each kind only where
 * at least half bear it out. A total is one of levels; the growth of parts does not add up.
 */
function instancesOf(view: View, shape: Shape, isEverywhere: boolean): Fitted[] | null {
  const groups = { plain: [] as Fitted[], percent: [] as Fitted[] };
  for (let position = 0; position < view.positions; position++) {
    const equation = equationAt(view, shape, position);
    if (equation === null) continue;
    groups[view.classesAt[position]!].push({ position, equation, fit: fitOf(view, equation) });
  }
  const kept = Object.values(groups).filter(
    (group) =>
      group.length > 0 && (isEverywhere || 2 * group.filter(({ fit }) => fit.holds).length >= group.length),
  );
  return kept.length === 0 ? null : kept.flat();
}

function withoutRepeats(view: View, found: readonly Fitted[]): Fitted[] {
  const seen = new Set<string>();
  return found.filter(({ equation }) => {
    const { value } = view.cells;
    const figures =
      equation.form === "sum"
        ? [value[equation.total], ...equation.parts.map((part) => value[part])]
        : [value[equation.left], ...equation.base.map((cell) => value[cell]), value[equation.rate]];
    const key = figures.join(" ");
    return !seen.has(key) && seen.add(key);
  });
}

/** By how much, as a share of the value that it is about, the lines of a shape move along its positions. */
function movement(view: View, shape: Shape, found: readonly Fitted[]): number {
  const { value } = view.cells;
  const spread = (numbers: readonly number[], size: number) =>
    numbers.length < 2 || size === 0 ? 0 : (Math.max(...numbers) - Math.min(...numbers)) / size;
  if (shape.form === "sum") {
    const lines = linesOf(shape).map((line) =>
      found
        .map(({ position }) => value[view.cell(line, position)]!)
        .filter((number) => !Number.isNaN(number)),
    );
    const size = Math.max(Math.abs(shape.constant), ...lines.flat().map(Math.abs));
    return lines.reduce((sum, numbers) => sum + spread(numbers, size), 0);
  }
  const products = found.map(({ equation }) => equation as Equation & { form: "product" });
  const factors = products.map(({ rate, offset, sign }) => offset + sign * value[rate]!);
  const ratios = products.map(({ left, base, scale }) => {
    const whole = base.reduce((sum, cell) => sum + value[cell]!, 0);
    return whole === 0 ? 0 : (scale * value[left]!) / whole;
  });
  const size = Math.max(...factors.map(Math.abs));
  return spread(factors, size) + spread(ratios, size);
}

/**
 * Growth printed with signs in brackets is announced by its notation and tested by how near it comes: against figures
 * spread evenly over the range of those that are printed so.
 */
function weighGrowth(view: View, shapes: readonly TimeShape[]): Weighed | null {
  const { value, half } = view.cells;
  const printed = shapes.flatMap(({ rate }) =>
    view.at.flatMap((_, p) => {
      const cell = view.cell(rate, p);
      return Number.isNaN(value[cell]!) ? [] : [value[cell]!];
    }),
  );
  const range = Math.max(...printed) - Math.min(...printed);
  const found = shapes.flatMap((shape) =>
    view.at.flatMap((_, position) => {
      const equation = equationAt(view, shape, position);
      return equation === null ? [] : [{ position, equation, fit: fitOf(view, equation) }];
    }),
  );
  if (found.length < 2 || !(range > 0)) return null;
  const chances = found.map(({ equation }) => {
    const { left, base, rate } = equation as Equation & { form: "product" };
    const grown = 100 * (value[left]! / value[base[0]!]! - 1);
    return Math.min(1, (2 * (Math.abs(value[rate]! - grown) + half[rate]!)) / range);
  });
  const instances = found.map(({ position, equation, fit }) => ({ position, equation, holds: fit.holds }));
  return { view, shapes, tier: "declared", instances, chance: combined(chances) };
}

/** Each relation once: one that follows from better supported ones says nothing new. */
function distinct(weighed: readonly Weighed[]): Weighed[] {
  const byView = new Map<View, Independence>();
  const rank = (found: Weighed) => found.chance * { declared: 1e-3, near: 1e-2, any: 1 }[found.tier];
  const size = ({ shapes }: Weighed) => linesOf(shapes[0]!).length;
  return withoutDoubleWholes(weighed)
    .sort((a, b) => rank(a) - rank(b) || size(a) - size(b))
    .filter((found) => {
      const independence = byView.get(found.view) ?? new Independence(found.view);
      byView.set(found.view, independence);
      const [shape] = found.shapes;
      return found.shapes.length > 1 || independence.add(shape!);
    });
}

/** Shares of a sum are left out where the shares of a figure that is this sum are no more often broken. */
function withoutDoubleWholes(weighed: readonly Weighed[]): Weighed[] {
  const breaks = ({ instances }: Weighed) => instances.filter(({ holds }) => !holds).length;
  const least = new Map<string, number>();
  const keyOfWhole = ({ view, shapes: [shape] }: Weighed) =>
    shape?.form === "whole" ? `${view.orientation} ${shape.left} ${shape.rate} ${shape.scale}` : "";
  for (const found of weighed) {
    const [shape] = found.shapes;
    if (shape?.form !== "whole" || shape.whole < 0) continue;
    const key = keyOfWhole(found);
    least.set(key, Math.min(least.get(key) ?? Infinity, breaks(found)));
  }
  return weighed.filter((found) => {
    const [shape] = found.shapes;
    return (
      shape?.form !== "whole" ||
      shape.whole >= 0 ||
      breaks(found) < (least.get(keyOfWhole(found)) ?? Infinity)
    );
  });
}

function supported(weighed: readonly Weighed[], among: Readonly<Record<Tier, number>>): FoundRelation[] {
  const tested = weighed.map(({ chance, tier }): Tested => ({
    chance,
    among: among[tier],
    weight: trust[tier],
  }));
  return correctedChances(tested)
    .map(({ each, share }, i) => ({ ...weighed[i]!, chanceOfAny: each, falseShare: share }))
    .filter(({ falseShare }) => falseShare < level)
    .map(exactly)
    .sort((a, b) => a.chanceOfAny - b.chanceOfAny || keyOf(a.shapes[0]!).localeCompare(keyOf(b.shapes[0]!)));
}

/** The verdicts in whole numbers, so that no tie is decided by a double. */
function exactly(found: FoundRelation): FoundRelation {
  const { cells } = found.view;
  const instances = found.instances.map((one) => ({ ...one, holds: holdsExactly(one.equation, cells) }));
  return { ...found, instances };
}

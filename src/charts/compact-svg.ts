import { escapeMarkup } from "../files/markup.js";
import { walkXml } from "../files/xml.js";

/** An element of a drawing. Values of attributes stay escaped as they were. */
interface Element {
  name: string;
  attributes: Map<string, string>;
  children: (Element | string)[];
}

/** What an element takes from its group where it has none of its own (SVG 1.1, appendix M). */
const inherited = [
  "fill",
  "font-family",
  "font-size",
  "font-weight",
  "stroke",
  "stroke-dasharray",
  "stroke-opacity",
  "stroke-width",
  "text-anchor",
];

/**
 * The same drawing in half of the bytes: without classes, groups that do nothing and backgrounds that
 * draw nothing, with what all members of a group have in common said once, by the group, and paths of straight
 * lines as short as they can be written.
 *
 * @param svg a drawing of vega, with no style sheet of its own, whose background has a `<g fill="none">` around it
 */
export function compactSvg(svg: string): string {
  const root = parsed(svg);
  nameFontOnce(root);
  shorten(root, false);
  return written(root);
}

function parsed(svg: string): Element {
  const top: Element = { name: "", attributes: new Map(), children: [] };
  const open = [top];
  walkXml(svg, {
    open(name, text) {
      const attributes = new Map(
        [...text.matchAll(/([\w:-]+)\s*=\s*"([^"]*)"/g)].map(([, key, value]) => [key!, value!]),
      );
      const element = { name, attributes, children: [] };
      open.at(-1)!.children.push(element);
      open.push(element);
    },
    close: () => void open.pop(),
    text: (text) => void open.at(-1)!.children.push(text),
  });
  return top.children[0] as Element;
}

/** The font of all texts is named by the root, where there is only one. */
function nameFontOnce(root: Element): void {
  const texts = elementsOf(root).filter(({ name }) => name === "text");
  const [family, another] = new Set(texts.map(({ attributes }) => attributes.get("font-family")));
  if (family === undefined || another !== undefined) return;
  for (const { attributes } of texts) attributes.delete("font-family");
  root.attributes.set("font-family", family);
}

function elementsOf(element: Element): Element[] {
  const inside = element.children.filter((child) => typeof child !== "string");
  return [element, ...inside.flatMap(elementsOf)];
}

/** Shortens what an element holds, the innermost first. */
function shorten(element: Element, hidden: boolean): void {
  const { attributes } = element;
  const drawsNothing = attributes.get("fill") === "none" || (hidden && !attributes.has("fill"));
  element.children = element.children.flatMap((child) => {
    if (typeof child === "string") return [child];
    if (isInvisibleBackground(child, drawsNothing)) return [];
    shorten(child, drawsNothing);
    if (child.name !== "g") return [child];
    if (child.children.length === 0) return [];
    return child.attributes.size === 0 ? child.children : [child];
  });
  attributes.delete("class");
  if (attributes.get("transform") === "translate(0,0)") attributes.delete("transform");
  if (element.name === "path") attributes.set("d", shorterPath(attributes.get("d") ?? ""));
  if (element.name === "line") drawAsPath(element);
  const isOneLine = element.name === "text" && element.children.every((child) => typeof child === "string");
  if (element.name === "use" || isOneLine) placeByNumbers(attributes);
  if (element.name === "g") {
    liftCommon(element);
    joinLines(element);
  }
}

/** The ground of a group of marks without a colour of its own, where the groups around it have none either. */
function isInvisibleBackground({ name, attributes }: Element, hidden: boolean): boolean {
  const isColoured = attributes.has("fill") || attributes.has("stroke");
  return name === "path" && attributes.get("class") === "background" && hidden && !isColoured;
}

/** Where an element is moved to, if that is all that its transform does. */
function place(attributes: ReadonlyMap<string, string>): [x: string, y: string] | undefined {
  const match = /^translate\(([-\d.]+),([-\d.]+)\)$/.exec(attributes.get("transform") ?? "");
  return match === null ? undefined : [match[1]!, match[2]!];
}

/** A mark or a line of text that is only moved says where to: x and y in place of a transform. */
function placeByNumbers(attributes: Map<string, string>): void {
  const at = place(attributes);
  if (at === undefined || attributes.has("x") || attributes.has("y")) return;
  attributes.delete("transform");
  attributes.set("x", at[0]).set("y", at[1]);
}

/** A line from where it is moved to, as the path that draws it. */
function drawAsPath(line: Element): void {
  const { attributes } = line;
  const at = place(attributes);
  if (at === undefined || attributes.has("x1") || attributes.has("y1")) return;
  const [x, y] = [attributes.get("x2") ?? "0", attributes.get("y2") ?? "0"];
  const step = x === "0" ? `v${y}` : y === "0" ? `h${x}` : `l${x},${y}`;
  for (const name of ["transform", "x2", "y2"]) attributes.delete(name);
  line.name = "path";
  attributes.set("d", shorterPath(`M${at[0]},${at[1]}${step}`));
}

/** Lines of a group that differ in nothing but their place, as the one path that draws them all. */
function joinLines(group: Element): void {
  const isLine = ({ name, attributes: { size } }: Element, path: string) =>
    name === "path" && size === 1 && /^M[-\d.,]+[hvl][-\d.,]+$/.test(path);
  const joined: Element["children"] = [];
  for (const child of group.children) {
    const last = joined.at(-1);
    const [path, before] = [child, last].map((each) =>
      typeof each === "object" ? (each.attributes.get("d") ?? "") : "",
    ) as [string, string];
    const follows = typeof last === "object" && last.name === "path" && last.attributes.size === 1;
    const continues = follows && /^(?:M[-\d.,]+[hvl][-\d.,]+)+$/.test(before);
    if (continues && typeof child === "object" && isLine(child, path))
      last.attributes.set("d", before + path);
    else joined.push(child);
  }
  group.children = joined;
}

/** What every member of a group has alike, the group has. */
function liftCommon({ attributes, children }: Element): void {
  const members = children.filter((child) => typeof child !== "string");
  if (members.length < 2) return;
  for (const name of inherited) {
    const value = members[0]!.attributes.get(name);
    if (value === undefined || !members.every((member) => member.attributes.get(name) === value)) continue;
    attributes.set(name, value);
    for (const member of members) member.attributes.delete(name);
  }
}

/** A path whose steps do not repeat their letter, without zeros before the point and commas before a minus. */
function shorterPath(path: string): string {
  return path
    .replace(/(?<=l[-\d.]+,[-\d.]+)l/g, " ")
    .replace(/(?<![\d.])0\.(?=\d)/g, ".")
    .replaceAll(" -", "-")
    .replaceAll(",-", "-");
}

function written({ name, attributes, children }: Element): string {
  const tag = [name, ...[...attributes].map(([key, value]) => `${key}="${value}"`)].join(" ");
  if (children.length === 0) return `<${tag}/>`;
  const content = children.map((child) => (typeof child === "string" ? escapeMarkup(child) : written(child)));
  return `<${tag}>${content.join("")}</${name}>`;
}

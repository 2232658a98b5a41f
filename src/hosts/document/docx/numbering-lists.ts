import type { XmlElement, XmlOutline } from "../../xlsx/xml/xml-outline";

/** How a level of a list is numbered. */
export interface ListLevel {
  readonly start: number;
  readonly format: string;
  /** `（%1）`: each %n is the number of level n. */
  readonly text: string;
  /** The paragraph style that stands for this level. */
  readonly style?: string;
}

/** A list as paragraphs name it. Lists of one `family` count on from each other. */
export interface NumberedList {
  readonly family: string;
  readonly levels: ReadonlyMap<number, ListLevel>;
  /** Levels that this list begins anew, and with what. */
  readonly restarts: ReadonlyMap<number, number>;
  /** The numbering style that says how, where the list itself does not. */
  readonly styleLink?: string;
}

/** The lists of a document by their number, as `numbering.xml` defines them. */
export function readLists(outline: XmlOutline | undefined): ReadonlyMap<string, NumberedList> {
  if (outline === undefined) return new Map();
  const families = new Map(outline.children("abstractNum", outline.root).map((element) => [valueOf(outline, element, "abstractNumId") ?? "", element]));
  return new Map(outline.children("num", outline.root).flatMap((num): [string, NumberedList][] => {
    const family = childValue(outline, num, "abstractNumId") ?? "";
    const definition = families.get(family);
    const id = valueOf(outline, num, "numId");
    return definition === undefined || id === undefined ? [] : [[id, readList(outline, { num, definition, family })]];
  }));
}

function readList(outline: XmlOutline, { num, definition, family }: { num: XmlElement; definition: XmlElement; family: string }): NumberedList {
  const overrides = outline.children("lvlOverride", num);
  const levels = new Map([...outline.children("lvl", definition), ...overrides.flatMap((one) => outline.children("lvl", one))].map((level) => [Number(valueOf(outline, level, "ilvl") ?? 0), readLevel(outline, level)]));
  const restarts = new Map(overrides.flatMap((one) => {
    const start = childValue(outline, one, "startOverride");
    return start === undefined ? [] : [[Number(valueOf(outline, one, "ilvl") ?? 0), Number(start)] as const];
  }));
  const styleLink = childValue(outline, definition, "numStyleLink");
  return { family, levels, restarts, ...(styleLink === undefined ? {} : { styleLink }) };
}

function readLevel(outline: XmlOutline, level: XmlElement): ListLevel {
  const style = childValue(outline, level, "pStyle");
  return {
    start: Number(childValue(outline, level, "start") ?? 0), format: childValue(outline, level, "numFmt") ?? "decimal", text: childValue(outline, level, "lvlText") ?? "",
    ...(style === undefined ? {} : { style }),
  };
}

/** Value of an attribute of this local name. */
export const valueOf = (outline: XmlOutline, element: XmlElement, name: string): string | undefined => outline.prefixed(element, name) ?? outline.attribute(element, name);

/** The `val` of a child. */
export function childValue(outline: XmlOutline, element: XmlElement | undefined, name: string): string | undefined {
  const child = element === undefined ? undefined : outline.child(name, element);
  return child === undefined ? undefined : valueOf(outline, child, "val");
}

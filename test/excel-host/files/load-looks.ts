import type { XmlElement, XmlOutline } from "../../../src/hosts/xlsx/xml/xml-outline";
import { type Line, type Look, PLAIN_LOOK, type Side } from "../model/cell";
import { isTrue } from "./load-xlsx";

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const WEIGHTS: Readonly<Record<string, Pick<Line, "style" | "weight">>> = {
  thin: { style: "Continuous", weight: "Thin" }, medium: { style: "Continuous", weight: "Medium" }, thick: { style: "Continuous", weight: "Thick" }, hair: { style: "Continuous", weight: "Hairline" },
};

/** Looks of a workbook's cells by the number of their style. Theme and indexed colours count as black, none as no fill. */
export function loadLooks(xml: XmlOutline | undefined): readonly Look[] {
  if (xml === undefined) return [];
  const fonts = xml.children("font", xml.child("fonts")).map((font) => fontOf(xml, font));
  const fills = xml.children("fill", xml.child("fills")).map((fill) => fillOf(xml, fill));
  const borders = xml.children("border", xml.child("borders")).map((border) => linesOf(xml, border));
  return xml.children("xf", xml.child("cellXfs")).map((style) => {
    const number = (name: string): number => Number(xml.attribute(style, name) ?? 0);
    const look = { ...PLAIN_LOOK, ...fonts[number("fontId")], fill: fills[number("fillId")] ?? "", lines: borders[number("borderId")] ?? {}, ...alignmentOf(xml, style) };
    // Cells of the plain style compare equal to cells never touched.
    return JSON.stringify(look) === JSON.stringify(PLAIN_LOOK) ? PLAIN_LOOK : look;
  });
}

function fontOf(xml: XmlOutline, font: XmlElement): Partial<Look> {
  const element = (name: string): XmlElement | undefined => xml.children(name, font)[0];
  const value = (name: string): string | undefined => {
    const found = element(name);
    return found && xml.attribute(found, "val");
  };
  const isOn = (name: string): boolean => element(name) !== undefined && value(name) !== "0" && value(name) !== "false";
  return {
    fontName: value("name") ?? PLAIN_LOOK.fontName, fontSize: Number(value("sz") ?? PLAIN_LOOK.fontSize), bold: isOn("b"), italic: isOn("i"),
    underline: element("u") === undefined ? "None" : capital(value("u") ?? "single"), fontColor: colorOf(xml, element("color")) ?? PLAIN_LOOK.fontColor,
  };
}

function fillOf(xml: XmlOutline, fill: XmlElement): string {
  const pattern = xml.children("patternFill", fill)[0];
  if (pattern === undefined || xml.attribute(pattern, "patternType") !== "solid") return "";
  return colorOf(xml, xml.children("fgColor", pattern)[0]) ?? "";
}

function linesOf(xml: XmlOutline, border: XmlElement): Look["lines"] {
  const lines: Partial<Record<Side, Line>> = {};
  for (const side of ["top", "bottom", "left", "right"] as const) {
    const element = xml.children(side, border)[0];
    const style = element && xml.attribute(element, "style");
    if (element === undefined || style === undefined || style === "none") continue;
    lines[side] = { ...(WEIGHTS[style] ?? { style: capital(style), weight: "Thin" }), color: colorOf(xml, xml.children("color", element)[0]) ?? "#000000" };
  }
  return lines;
}

function alignmentOf(xml: XmlOutline, style: XmlElement): Partial<Look> {
  const element = xml.children("alignment", style)[0];
  if (element === undefined) return {};
  return {
    horizontal: capital(xml.attribute(element, "horizontal") ?? "general"), vertical: capital(xml.attribute(element, "vertical") ?? "bottom"),
    wrap: isTrue(xml.attribute(element, "wrapText")), indent: Number(xml.attribute(element, "indent") ?? 0), shrink: isTrue(xml.attribute(element, "shrinkToFit")),
  };
}

function colorOf(xml: XmlOutline, element: XmlElement | undefined): string | undefined {
  const rgb = element && xml.attribute(element, "rgb");
  return rgb === undefined ? undefined : `#${rgb.slice(-6).toUpperCase()}`;
}

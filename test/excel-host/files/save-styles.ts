import { encodeXml } from "../../../src/hosts/xlsx/xml/xml-text";
import { type Cell, EMPTY_CELL, type Line, type Look } from "../model/cell";

const FIRST_OWN_FORMAT = 164;
const small = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

/** The looks and formats in use, numbered as they are first met; number 0 is a plain cell. */
export class StyleTable {
  private readonly styles = new Map<string, Pick<Cell, "format" | "look"> & { readonly number: number }>();

  constructor() {
    this.numberOf(EMPTY_CELL);
  }

  numberOf({ format, look }: Pick<Cell, "format" | "look">): number {
    const key = JSON.stringify([format, look]);
    const known = this.styles.get(key);
    if (known !== undefined) return known.number;
    const number = this.styles.size;
    this.styles.set(key, { format, look, number });
    return number;
  }

  /** The part that lists them. Every style has a font, a fill and a border of its own: plain to write and to read. */
  xml(main: string): string {
    const styles = [...this.styles.values()];
    const formats = [...new Set(styles.map(({ format }) => format).filter((format) => format !== "General"))];
    const numberFormats = formats.map((format, index) => `<numFmt numFmtId="${FIRST_OWN_FORMAT + index}" formatCode="${encodeXml(format)}"/>`);
    const cellStyles = styles.map(({ format, look }, index) => {
      const id = format === "General" ? 0 : FIRST_OWN_FORMAT + formats.indexOf(format);
      return `<xf numFmtId="${id}" fontId="${index}" fillId="${index + 2}" borderId="${index}" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1">${alignmentXml(look)}</xf>`;
    });
    const looks = styles.map(({ look }) => look);
    return (
      `<styleSheet xmlns="${main}">${formats.length === 0 ? "" : `<numFmts count="${formats.length}">${numberFormats.join("")}</numFmts>`}<fonts>${looks.map(fontXml).join("")}</fonts>` +
      `<fills><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>${looks.map(fillXml).join("")}</fills>` +
      `<borders>${looks.map(borderXml).join("")}</borders><cellStyleXfs><xf/></cellStyleXfs><cellXfs>${cellStyles.join("")}</cellXfs></styleSheet>`
    );
  }
}

function fontXml({ fontName, fontSize, bold, italic, underline, fontColor }: Look): string {
  const marks = `${bold ? "<b/>" : ""}${italic ? "<i/>" : ""}${underline === "None" ? "" : `<u val="${small(underline)}"/>`}`;
  return `<font>${marks}<sz val="${fontSize}"/><color rgb="FF${fontColor.slice(1)}"/><name val="${encodeXml(fontName)}"/></font>`;
}

function fillXml({ fill }: Look): string {
  return fill === "" ? `<fill><patternFill patternType="none"/></fill>` : `<fill><patternFill patternType="solid"><fgColor rgb="FF${fill.slice(1)}"/></patternFill></fill>`;
}

function borderXml({ lines }: Look): string {
  const side = (name: string, line: Line | undefined): string => (line === undefined ? `<${name}/>` : `<${name} style="${lineStyle(line)}"><color rgb="FF${line.color.slice(1)}"/></${name}>`);
  return `<border>${side("left", lines.left)}${side("right", lines.right)}${side("top", lines.top)}${side("bottom", lines.bottom)}</border>`;
}

function lineStyle({ style, weight }: Line): string {
  if (style !== "Continuous") return small(style);
  return weight === "Hairline" ? "hair" : weight.toLowerCase();
}

function alignmentXml({ horizontal, vertical, wrap, indent, shrink }: Look): string {
  return `<alignment horizontal="${small(horizontal)}" vertical="${small(vertical)}"${wrap ? ' wrapText="1"' : ""}${indent > 0 ? ` indent="${indent}"` : ""}${shrink ? ' shrinkToFit="1"' : ""}/>`;
}

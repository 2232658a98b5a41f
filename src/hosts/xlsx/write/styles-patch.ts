import type { CellStyle } from "../../../core/forms/plan";
import { Refusal, problems } from "../problems";
import { BUILT_IN_FORMATS } from "../read/number-formats";
import type { XmlElement, XmlOutline } from "../xml/xml-outline";
import { encodeXml } from "../xml/xml-text";

/** Order of the parts of a style sheet (ECMA-376, CT_Stylesheet). */
const ORDER = ["numFmts", "fonts", "fills", "borders", "cellStyleXfs", "cellXfs", "cellStyles", "dxfs", "tableStyles", "colors", "extLst"];
const FIRST_OWN_FORMAT = 164;
const MOST_CELL_STYLES = 64_000;
/** Built-in formats that mean the same in every locale. */
const STEADY_FORMATS = [0, 1, 2, 3, 4, 9, 10, 11, 12, 13, 49];

/** Adds cell styles to a style sheet. What is there keeps its number; what is there already is used again. */
export class StylesPatch {
  private readonly q: string;
  private readonly known = new Map<string, number>();
  private readonly formats: StyleList;
  private readonly fonts: StyleList;
  private readonly fills: StyleList;
  private readonly borders: StyleList;
  private readonly cells: StyleList;
  private readonly formatIds = new Map<string, number>();
  private lastFormat = FIRST_OWN_FORMAT - 1;

  constructor(private readonly outline: XmlOutline) {
    const q = (this.q = outline.root.prefix === "" ? "" : `${outline.root.prefix}:`);
    this.formats = new StyleList(outline, "numFmts", "numFmt", []);
    this.fonts = new StyleList(outline, "fonts", "font", [`<${q}font><${q}sz val="11"/><${q}name val="宋体"/></${q}font>`]);
    this.fills = new StyleList(outline, "fills", "fill", ["none", "gray125"].map((kind) => `<${q}fill><${q}patternFill patternType="${kind}"/></${q}fill>`));
    this.borders = new StyleList(outline, "borders", "border", [`<${q}border><${q}left/><${q}right/><${q}top/><${q}bottom/><${q}diagonal/></${q}border>`]);
    this.cells = new StyleList(outline, "cellXfs", "xf", [`<${q}xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>`]);
    this.readFormats();
  }

  /** Number of a cell style, for the `s` of cells. */
  idOf(style: CellStyle): number {
    const xml = this.cellXml(style);
    let id = this.known.get(xml);
    if (id === undefined) this.known.set(xml, (id = this.cells.idOf(xml)));
    if (id >= MOST_CELL_STYLES) throw new Refusal(problems.cannotWrite("工作簿的单元格样式已满"));
    return id;
  }

  toString(): string {
    for (const list of [this.formats, this.fonts, this.fills, this.borders, this.cells]) list.write(this.q);
    return this.outline.toString();
  }

  private readFormats(): void {
    for (const id of STEADY_FORMATS) this.formatIds.set(BUILT_IN_FORMATS.get(id) ?? "", id);
    for (const element of this.outline.children("numFmt", this.outline.child("numFmts"))) {
      const id = Number(this.outline.attribute(element, "numFmtId"));
      this.lastFormat = Math.max(this.lastFormat, id);
      this.formatIds.set(this.outline.attribute(element, "formatCode") ?? "", id);
    }
  }

  private cellXml(style: CellStyle): string {
    const { q } = this;
    const { horizontal, vertical, wrap, indent } = style.align;
    const format = this.formatId(style.format);
    const font = this.fonts.idOf(this.fontXml(style.font));
    const fill = style.fill === undefined ? 0 : this.fills.idOf(this.fillXml(style.fill));
    const border = style.bordered ? this.borders.idOf(this.borderXml(style.openSides ?? [])) : 0;
    const base = this.outline.child("cellStyleXfs") === undefined ? "" : ` xfId="0"`;
    const room = `${wrap ? ` wrapText="1"` : ""}${indent === undefined ? "" : ` indent="${indent}"`}`;
    return (
      `<${q}xf numFmtId="${format}" fontId="${font}" fillId="${fill}" borderId="${border}"${base}` +
      ` applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1">` +
      `<${q}alignment horizontal="${horizontal}" vertical="${vertical}"${room}/></${q}xf>`
    );
  }

  private formatId(code: string): number {
    const known = this.formatIds.get(code);
    if (known !== undefined) return known;
    const id = ++this.lastFormat;
    this.formatIds.set(code, id);
    this.formats.idOf(`<${this.q}numFmt numFmtId="${id}" formatCode="${encodeXml(code)}"/>`);
    return id;
  }

  private fontXml(font: CellStyle["font"]): string {
    const { q } = this;
    const color = font.color === undefined ? "" : `<${q}color rgb="FF${encodeXml(font.color)}"/>`;
    const charset = /[\u4e00-\u9fff]/.test(font.name) ? `<${q}charset val="134"/>` : "";
    return `<${q}font>${font.bold ? `<${q}b/>` : ""}<${q}sz val="${font.size}"/>${color}<${q}name val="${encodeXml(font.name)}"/>${charset}</${q}font>`;
  }

  private fillXml(color: string): string {
    const { q } = this;
    return `<${q}fill><${q}patternFill patternType="solid"><${q}fgColor rgb="FF${encodeXml(color)}"/><${q}bgColor indexed="64"/></${q}patternFill></${q}fill>`;
  }

  private borderXml(openSides: readonly string[]): string {
    const { q } = this;
    const sides = ["left", "right", "top", "bottom"].map((side) =>
      openSides.includes(side) ? `<${q}${side}/>` : `<${q}${side} style="thin"><${q}color auto="1"/></${q}${side}>`,
    );
    return `<${q}border>${sides.join("")}<${q}diagonal/></${q}border>`;
  }
}

/** One numbered list of a style sheet (fonts, fills, …). */
class StyleList {
  private readonly numbers = new Map<string, number>();
  private readonly element: XmlElement | undefined;
  private readonly added: string[];
  private count: number;

  constructor(
    private readonly outline: XmlOutline,
    private readonly name: string,
    /** What is numbered in it: nothing else counts, as nothing else does when it is read. */
    item: string,
    firsts: readonly string[],
  ) {
    this.element = outline.child(name);
    const existing = this.element === undefined ? [] : outline.children(item, this.element);
    existing.forEach((child, index) => this.numbers.set(outline.raw(child), index));
    this.added = existing.length === 0 ? [...firsts] : [];
    this.added.forEach((xml, index) => this.numbers.set(xml, index));
    this.count = existing.length + this.added.length;
  }

  idOf(xml: string): number {
    const known = this.numbers.get(xml);
    if (known !== undefined) return known;
    this.added.push(xml);
    this.numbers.set(xml, this.count);
    return this.count++;
  }

  write(q: string): void {
    if (this.added.length === 0) return;
    const xml = this.added.join("");
    if (this.element !== undefined) {
      this.outline.setAttribute(this.element, "count", String(this.count));
      this.outline.append(this.element, xml);
      return;
    }
    const before = ORDER.slice(0, ORDER.indexOf(this.name));
    const neighbour = this.outline.root.children.filter(({ name }) => before.includes(name)).at(-1);
    const list = `<${q}${this.name} count="${this.count}">${xml}</${q}${this.name}>`;
    if (neighbour === undefined) this.outline.insertFirst(this.outline.root, list);
    else this.outline.insertAfter(neighbour, list);
  }
}

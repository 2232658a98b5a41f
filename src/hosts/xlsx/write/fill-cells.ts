import type { CellFill } from "../../../core/forms/plan";
import { type CellContent, cellName, formatAddress, parseArea, parseCell } from "../../../core/workbook";
import { problems, Refusal } from "../problems";
import type { XmlElement, XmlOutline } from "../xml/xml-outline";
import { encodeEscapes, encodeXml } from "../xml/xml-text";
import { grouped } from "./grouped";
import type { PackagePatch } from "./package-patch";
import { listSheets } from "./workbook-patch";

/**
 * Fills cells of the office's own sheets: only these cells of the sheet's XML change, and they keep their styles. The calculation chain
 * goes, because it may name a cell that has no formula any more; Excel makes it anew.
 */
export function fillCells(patch: PackagePatch, fills: readonly CellFill[]): void {
  if (fills.length === 0) return;
  const relationships = patch.parts.relationships(patch.workbookPart);
  const bySheet = grouped(fills, ({ sheet }) => sheet);
  for (const { element, name } of listSheets(patch.workbook)) {
    const wanted = bySheet.get(name);
    const id = patch.workbook.prefixed(element, "id");
    const part = relationships.find((relationship) => relationship.id === id)?.target;
    const sheet = wanted === undefined || part === undefined ? undefined : patch.parts.outline(part);
    if (wanted === undefined || part === undefined || sheet === undefined) continue;
    new CellPatch(sheet).fill(wanted);
    patch.put(part, sheet.toString());
  }
  patch.drop(new Set(relationships.flatMap(({ type, target }) => (type === "calcChain" && target !== undefined ? [target] : []))));
}

interface Placed {
  readonly number: number;
  readonly element: XmlElement;
}

class CellPatch {
  private readonly data: XmlElement;
  private readonly q: string;
  private readonly rows: readonly Placed[];

  constructor(private readonly sheet: XmlOutline) {
    this.data = sheet.child("sheetData") ?? stopWithoutCells();
    this.q = this.data.prefix === "" ? "" : `${this.data.prefix}:`;
    this.rows = numbered(sheet.children("row", this.data), (element) => Number(sheet.attribute(element, "r") ?? NaN));
  }

  fill(fills: readonly CellFill[]): void {
    const byRow = grouped([...fills].sort((a, b) => a.row - b.row || a.column - b.column), ({ row }) => row);
    for (const [row, cells] of byRow) {
      const there = this.rows.find(({ number }) => number === row);
      if (there !== undefined) this.fillRow(there, cells);
      else this.insertRow(row, cells);
    }
  }

  private fillRow({ element: row }: Placed, fills: readonly CellFill[]): void {
    const cells = numbered(this.sheet.children("c", row), (element) => parseCell(this.sheet.attribute(element, "r") ?? "")?.column ?? NaN);
    for (const fill of fills) {
      const there = cells.find(({ number }) => number === fill.column);
      if (there !== undefined) this.replace(there.element, fill);
      else this.insertCell(row, cells, fill);
    }
  }

  private replace(cell: XmlElement, fill: CellFill): void {
    this.expect(cell, fill);
    const style = this.sheet.attribute(cell, "s");
    if (fill.content.kind === "empty" && style === undefined) this.sheet.remove(cell);
    else this.sheet.replace(cell, this.cellXml(fill, style));
  }

  /** A formula that others share, or that fills an area, cannot be taken out alone. */
  private expect(cell: XmlElement, { expected, ...at }: CellFill): void {
    const formula = this.sheet.child("f", cell);
    if (formula === undefined) return;
    const area = parseArea(this.sheet.attribute(formula, "ref") ?? cellName(at));
    const isAlone = area !== undefined && area.top === area.bottom && area.left === area.right;
    if (expected.kind !== "formula" || !isAlone) throw new Refusal(problems.cannotWrite(`${formatAddress(at)} 里有别的公式`));
  }

  private insertCell(row: XmlElement, cells: readonly Placed[], fill: CellFill): void {
    if (fill.content.kind === "empty") return;
    const xml = this.cellXml(fill, this.styleOf(row, fill.column));
    const before = cells.filter(({ number }) => number < fill.column).at(-1);
    this.sheet.removeAttribute(row, "spans");
    if (before === undefined) this.sheet.insertFirst(row, xml);
    else this.sheet.insertAfter(before.element, xml);
  }

  private insertRow(row: number, fills: readonly CellFill[]): void {
    const cells = fills.filter(({ content }) => content.kind !== "empty").map((fill) => this.cellXml(fill, this.styleOf(undefined, fill.column)));
    if (cells.length === 0) return;
    const xml = `<${this.q}row r="${row}">${cells.join("")}</${this.q}row>`;
    const before = this.rows.filter(({ number }) => number < row).at(-1);
    if (before === undefined) this.sheet.insertFirst(this.data, xml);
    else this.sheet.insertAfter(before.element, xml);
  }

  /** The style a cell has that is not written out: its row's, else its column's. */
  private styleOf(row: XmlElement | undefined, column: number): string | undefined {
    const own = row === undefined || this.sheet.attribute(row, "customFormat") !== "1" ? undefined : this.sheet.attribute(row, "s");
    if (own !== undefined) return own;
    const columns = this.sheet.children("col", this.sheet.child("cols"));
    const covering = columns.find((element) => Number(this.sheet.attribute(element, "min")) <= column && column <= Number(this.sheet.attribute(element, "max")));
    return covering === undefined ? undefined : this.sheet.attribute(covering, "style");
  }

  private cellXml({ row, column, content }: CellFill, style: string | undefined): string {
    const head = `<${this.q}c r="${cellName({ row, column })}"${style === undefined ? "" : ` s="${encodeXml(style)}"`}`;
    return `${head}${this.contentXml(content)}`;
  }

  private contentXml(content: CellContent): string {
    const { q } = this;
    switch (content.kind) {
      case "empty":
        return "/>";
      case "text":
        return ` t="inlineStr"><${q}is><${q}t xml:space="preserve">${encodeXml(encodeEscapes(content.text))}</${q}t></${q}is></${q}c>`;
      case "number":
        return `><${q}v>${String(content.value)}</${q}v></${q}c>`;
      case "formula": {
        const isWords = typeof content.cached === "string";
        const value = typeof content.cached === "string" ? encodeXml(encodeEscapes(content.cached)) : String(content.cached);
        return `${isWords ? ` t="str"` : ""}><${q}f ca="1">${encodeXml(content.formula)}</${q}f><${q}v>${value}</${q}v></${q}c>`;
      }
    }
  }
}

/** Elements with their numbers; one that states none follows the one before it. */
function numbered(elements: readonly XmlElement[], stated: (element: XmlElement) => number): readonly Placed[] {
  let last = 0;
  return elements.map((element) => {
    const number = stated(element);
    last = Number.isNaN(number) ? last + 1 : number;
    return { number: last, element };
  });
}

function stopWithoutCells(): never {
  throw new Refusal(problems.damaged("工作表没有单元格区"));
}

import type { AmountUnit } from "../../../src/core/number";
import type { TableKind } from "../../../src/core/standards";
import type { DrawnCell } from "../draw-workbook";
import { type BodyQuirks, bodyRows, type BodyRow, turnColumns, WRAPPED_LENGTH } from "./quirks/body";
import { type CaptionQuirks, drawCaption } from "./quirks/caption";
import { codeColumns, type CodeStyle, isOwnLevel, writeCode, writeName } from "./quirks/codes";
import { drawHeader, type DrawnHeader, type HeaderQuirks } from "./quirks/header";
import { type NumberQuirks, writeAmount, type WrittenAmount } from "./quirks/numbers";
import { pick, roll } from "./quirks/roll";
import { amount, code, type PlainColumn, type PlainRow, type PlainTable, type Said } from "./tables/plain-table";

/** Everything odd about one table. */
export interface TableQuirks {
  readonly seed: number;
  readonly caption: CaptionQuirks;
  readonly header: HeaderQuirks;
  readonly body: BodyQuirks;
  readonly codes: CodeStyle;
  readonly numbers: NumberQuirks;
  /** Whether some columns name a unit of their own. */
  readonly hasColumnUnits: boolean;
}

/** Where something the accounts say was laid. */
export interface Placement {
  readonly kind: TableKind;
  /** Key of the row and id of the column: cell by meaning. */
  readonly key: string;
  readonly id: string;
  readonly role: PlainRow["role"] | "subtotal";
  readonly depth: number;
  readonly row: number;
  readonly column: number;
  readonly said: Said;
  readonly cell: DrawnCell;
  /** 分 that the cell states, as far as its decimals go; of amounts that are written. */
  readonly fen?: number;
  /** What the last digit of such an amount is worth, in 分. */
  readonly step?: number;
  /** The unit of its column, where that is an amount of a table. */
  readonly unit?: AmountUnit;
}

/** Cells of one table from row 1, column 1, before it comes onto a sheet. */
export interface Block {
  readonly kind: TableKind;
  readonly unit: AmountUnit;
  readonly codes: CodeStyle;
  /** Whether a title says what it is: what has none cannot stand below a form, whose words may be anywhere. */
  readonly hasTitle: boolean;
  readonly rows: DrawnCell[][];
  readonly merges: { top: number; left: number; bottom: number; right: number }[];
  readonly hiddenRows: number[];
  readonly hiddenColumns: number[];
  readonly placements: Placement[];
  /** Rows inside the table that are not lines of it. */
  readonly aside: number[];
  /** Rows of the header and of the last line or note. */
  readonly headerBottom: number;
  readonly bottom: number;
}

/** A table with everything odd about it drawn in. */
export function drawTable(table: PlainTable, quirks: TableQuirks, subject: { readonly office: string; readonly year: number }): Block {
  const { caption, seed } = quirks;
  const columns = withOrdinals(turnColumns(table, codeColumns(table, quirks.codes, seed), quirks.body, seed), table, quirks.body);
  const units = columns.map(({ sort }, index) => (sort === "amount" && quirks.hasColumnUnits && caption.unitPlace !== "heads" && index > 0 && roll(3, seed, index) === 0 ? pick<AmountUnit>(["元", "万元"], seed, index) : caption.unit));
  const drawn = drawCaption(caption, { title: pick(table.titles, caption.title), ...subject, width: columns.length, canDoWithout: OF_ONE_KIND.has(table.kind) && table.rows.some(({ role }) => role === "line") });
  const header = drawHeader(columns, quirks.header, (index) => unitMark(columns, units, quirks, index));
  const block: Block = { kind: table.kind, unit: unitOf(columns, caption), codes: quirks.codes, hasTitle: drawn.hasTitle, rows: [], merges: [], hiddenRows: [], hiddenColumns: [], placements: [], aside: [], headerBottom: 0, bottom: 0 };
  const pen = new Pen(block, caption.left);
  drawn.rows.forEach((cells) => pen.write(cells));
  if (drawn.mergedRow !== undefined) pen.merge(drawn.mergedRow + 1, 1, drawn.mergedRow + 1, columns.length);
  pen.writeHeader(header);
  const headerBottom = block.rows.length;
  for (const row of bodyRows(table, quirks.body, quirks.body.wrap === "two-rows" && canWrap(table, quirks))) drawRow(row, { table, columns, units, quirks, pen, header, caption: drawn.rows });
  const last = columns.length - 1;
  if (quirks.body.hidden === "column" && columns[last]?.isOptional === true) block.hiddenColumns.push(last + 1 + caption.left);
  return { ...block, headerBottom, bottom: block.rows.length };
}

/** Kinds whose columns no other kind has. */
const OF_ONE_KIND: ReadonlySet<TableKind> = new Set(["income", "government-fund", "execution", "ledger", "indicators", "fiscal-appropriation", "basic-expenditure", "three-public", "budget-summary"]);

/** A table without amounts has no head that could say its unit: 元 is taken then. */
const unitOf = (columns: readonly PlainColumn[], { unit, unitPlace }: CaptionQuirks): AmountUnit => (unitPlace === "heads" && columns.every(({ sort }) => sort !== "amount") ? "元" : unit);

const canWrap = ({ kind }: PlainTable, { codes }: TableQuirks): boolean => ["expenditure", "general-budget", "income"].includes(kind) && codes !== "in-name" && codes !== "indented" && !codes.startsWith("three-named");

function withOrdinals(columns: readonly PlainColumn[], { kind }: PlainTable, { hasOrdinals }: BodyQuirks): readonly PlainColumn[] {
  return hasOrdinals && kind === "execution" ? [{ id: "ordinal", sort: "as-is", heads: [["序号"]] }, ...columns] : columns;
}

function unitMark(columns: readonly PlainColumn[], units: readonly AmountUnit[], { caption }: TableQuirks, index: number): string {
  const unit = units[index] ?? caption.unit;
  if (columns[index]?.sort === "amount" && (unit !== caption.unit || caption.unitPlace === "heads")) return `（${unit}）`;
  return index === 0 && caption.unitPlace === "header" ? `（单位：${unit}）` : "";
}

interface Drawing {
  readonly table: PlainTable;
  readonly columns: readonly PlainColumn[];
  readonly units: readonly AmountUnit[];
  readonly quirks: TableQuirks;
  readonly pen: Pen;
  readonly header: DrawnHeader;
  readonly caption: readonly (readonly (string | null)[])[];
}

/** Writes rows one below the other, indented by the columns left empty. */
class Pen {
  constructor(
    readonly block: Block,
    readonly left: number,
  ) {}

  write(cells: readonly DrawnCell[]): number {
    this.block.rows.push(cells.length === 0 ? [] : [...Array<null>(this.left).fill(null), ...cells]);
    return this.block.rows.length;
  }

  writeHeader({ rows, merges }: DrawnHeader): void {
    const top = this.block.rows.length + 1;
    rows.forEach((cells) => this.write(cells));
    for (const merge of merges) this.merge(top + merge.top, merge.left + 1, top + merge.bottom, merge.right + 1);
  }

  merge(top: number, left: number, bottom: number, right: number): void {
    this.block.merges.push({ top, left: left + this.left, bottom, right: right + this.left });
  }
}

function drawRow(row: BodyRow, drawing: Drawing): void {
  const { table, columns, quirks, pen, header } = drawing;
  const { block } = pen;
  const before = block.rows.length;
  switch (row.sort) {
    case "row":
      drawLine(row.row, drawing);
      return;
    case "subtotal":
      drawLine(subtotalOf(row.of), drawing);
      return;
    case "header":
      if (quirks.body.repeats !== "header") drawing.caption.filter((cells) => cells.length > 0).forEach((cells, index) => pen.write(index === 0 && quirks.body.repeats === "continued" ? continued(cells) : cells));
      pen.writeHeader(header);
      break;
    case "numbers":
      pen.write(columnNumbers(columns, quirks.body.columnNumbers));
      break;
    case "filler":
      pen.write(columns.map(({ sort }) => (sort === "amount" || sort === "as-is" ? null : "……")));
      break;
    case "empty":
      pen.write([]);
      break;
    case "note":
      pen.write([table.note]);
      break;
    case "rest":
      pen.write(columns.map(({ id }) => (id === "name" ? row.text : null)));
      break;
  }
  for (let aside = before + 1; aside <= block.rows.length; aside += 1) block.aside.push(aside);
}

/** The title on a page after the first. */
const continued = (cells: readonly (string | null)[]): (string | null)[] => cells.map((text) => (text === null || !text.trim().endsWith("表") ? text : `${text}（续）`));

function subtotalOf(rows: readonly PlainRow[]): PlainRow {
  const ids = new Set(rows.flatMap(({ said }) => Object.entries(said).flatMap(([id, what]) => (what.sort === "amount" ? [id] : []))));
  const sum = (id: string): Said => amount(rows.reduce((total, { said }) => total + (said[id]?.sort === "amount" ? said[id].fen : 0), 0));
  return { key: "subtotal", role: "within", depth: 0, said: { name: { sort: "text", text: "小计" }, ...Object.fromEntries([...ids].map((id) => [id, sum(id)])) } };
}

function columnNumbers(columns: readonly PlainColumn[], style: BodyQuirks["columnNumbers"]): DrawnCell[] {
  let next = 0;
  let isLabelled = style === "bare";
  return columns.map(({ sort }) => {
    if (sort === "amount" || sort === "as-is") return style === "formula" && ++next === 1 && columns.length > 4 ? "1=2+3" : style === "formula" ? next : ++next;
    if (isLabelled) return null;
    isLabelled = true;
    return "栏次";
  });
}

function drawLine(row: PlainRow, { table, columns, units, quirks, pen }: Drawing): void {
  const { seed, caption, body } = quirks;
  const at = pen.block.rows.length + 1;
  const cells = columns.map((plain, index): DrawnCell => {
    const { cell, said, ...stated } = writeCell(row, plain, { at, index, unit: units[index] ?? caption.unit, table, quirks });
    const placed = { kind: table.kind, key: row.key, id: plain.id, role: row.role, depth: row.depth, row: at, column: index + 1 + pen.left, cell, unit: units[index] ?? caption.unit };
    if (said !== undefined) pen.block.placements.push({ ...placed, said, ...stated });
    return cell;
  });
  const total = row.role === "total" ? columns.findIndex(({ id }) => id === "name") : -1;
  const firstAmount = columns.findIndex(({ sort }) => sort === "amount");
  if (total > 0 && body.totalPlace !== "name" && firstAmount > total) {
    [cells[0], cells[total]] = [cells[total] ?? null, null];
    if (body.totalPlace === "merged") pen.merge(at, 1, at, firstAmount);
  }
  // Without a column of names 合计 stands below 类.
  if (row.role === "total" && total < 0 && columns[0]?.id === "class") {
    cells[0] = body.totalName;
    if (body.totalPlace === "merged") pen.merge(at, 1, at, firstAmount);
  }
  pen.write(cells);
  if (body.hidden === "row" && row.role === "line" && roll(4, seed, at) === 0) pen.block.hiddenRows.push(at);
}

interface Spot {
  readonly at: number;
  readonly index: number;
  readonly unit: AmountUnit;
  readonly table: PlainTable;
  readonly quirks: TableQuirks;
}

function writeCell(row: PlainRow, plain: PlainColumn, { at, index, unit, table, quirks }: Spot): WrittenAmount & { readonly said?: Said } {
  const { seed, caption, numbers, codes, body } = quirks;
  if (plain.id === "ordinal") return { cell: row.role === "line" ? at : null };
  const digits = row.said.code?.sort === "code" ? row.said.code.code : undefined;
  if (plain.id === "class" || plain.id === "group" || plain.id === "item") {
    if (digits === undefined) return { cell: null };
    return { cell: writeCode(digits, plain.id, codes, seed), ...(isOwnLevel(digits, plain.id) ? { said: code(digits) } : {}) };
  }
  const said = row.said[plain.id];
  if (said === undefined) return { cell: null };
  switch (said.sort) {
    case "amount":
      return { ...writeAmount(said.fen, { unit, decimals: caption.decimals }, numbers, seed, at, index), said };
    case "code":
      return { cell: writeCode(said.code, plain.id, codes, seed), said };
    case "as-is":
      return { cell: said.value, said };
    case "text": {
      const isTotal = row.role === "total" && said.text === "合计";
      const name = isTotal ? (table.kind === "execution" || table.isPlainList ? body.totalName : said.text) : writeName(said.text, digits, row.depth, codes, plain.id === "name" && table.kind !== "ledger");
      return { cell: wrapName(name, plain, table, quirks), said };
    }
  }
}

function wrapName(name: string, { id }: PlainColumn, table: PlainTable, quirks: TableQuirks): string {
  if (id !== "name" || name.length <= WRAPPED_LENGTH || quirks.body.wrap === "none") return name;
  if (quirks.body.wrap === "in-cell") return `${name.slice(0, WRAPPED_LENGTH)}\n${name.slice(WRAPPED_LENGTH)}`;
  return canWrap(table, quirks) ? name.slice(0, WRAPPED_LENGTH) : name;
}

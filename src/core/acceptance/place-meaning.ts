import { fold, foldLabel } from "../number";
import { TABLE_VOCABULARY } from "../standards";
import { headerWord, type Table } from "../tables";
import { anchorOf, type CellAddress, cellText, type Sheet, type Workbook } from "../workbook";

/** Columns that say what a row is about. Reasons, remarks and dates are left out: they are written late and change. */
const ROW_NAMES: ReadonlySet<string> = new Set([
  "class", "group", "item", "code", "name", "functionCode", "functionName", "economicCode", "economicName", "subjectCode", "subjectName", "voucher", "summary",
]);

/**
 * What cells mean: the kind of their table, the row and the column by their words. Inserted rows and columns, renamed or moved sheets
 * and another file leave it as it is.
 */
export class PlaceMeanings {
  private readonly sheets: ReadonlyMap<string, Sheet>;
  private readonly rows = new Map<Table, ReadonlyMap<number, number>>();

  constructor(
    private readonly tables: readonly Table[],
    { sheets }: Workbook,
  ) {
    this.sheets = new Map(sheets.map((sheet) => [sheet.name, sheet]));
  }

  /** Words for what stands at a place; none where it is in no table. */
  meaningOf(at: CellAddress): readonly string[] {
    const sheet = this.sheets.get(at.sheet);
    const table = this.tables.find((one) => isInside(one, at)) ?? this.tables.find((one) => isCaption(one, at));
    if (sheet === undefined || table === undefined) return [];
    const kind = this.kindOf(table);
    if (isCaption(table, at)) return [kind, "题头"];
    const column = table.columns.find((one) => one.column === at.column);
    if (column === undefined) return [kind, wordLeftOf(sheet, at, table), wordAbove(sheet, at, table)];
    return [kind, this.rowName(sheet, table, at), column.lane === 0 ? column.meaning : `${column.meaning} ${String(column.lane)}`];
  }

  /** Several tables of one kind are told apart by their order. */
  private kindOf(table: Table): string {
    const alike = this.tables.filter(({ kind }) => kind === table.kind);
    return alike.length === 1 ? table.kind : `${table.kind} ${String(alike.indexOf(table) + 1)}`;
  }

  /** The other names of the row, its own where there are none; rows of the same names are counted. */
  private rowName(sheet: Sheet, table: Table, at: CellAddress): string {
    const names = namesOfRow(sheet, table, at.row);
    const others = names.filter(({ column }) => column !== at.column);
    const name = textOf(others.length > 0 ? others : names);
    const nth = this.orderOf(sheet, table).get(at.row) ?? 1;
    return nth === 1 ? name : `${name} ${String(nth)}`;
  }

  private orderOf(sheet: Sheet, table: Table): ReadonlyMap<number, number> {
    const known = this.rows.get(table);
    if (known !== undefined) return known;
    const counts = new Map<string, number>();
    const order = new Map<number, number>();
    for (let row = table.header.bottom + 1; row <= table.area.bottom; row += 1) {
      const name = textOf(namesOfRow(sheet, table, row));
      const nth = (counts.get(name) ?? 0) + 1;
      counts.set(name, nth);
      order.set(row, nth);
    }
    this.rows.set(table, order);
    return order;
  }
}

function isInside({ sheet, area, header }: Table, { sheet: own, row, column }: CellAddress): boolean {
  return own === sheet && row >= header.top && row <= area.bottom && column >= area.left && column <= area.right;
}

/** Title, year and office stand above or beside the header. */
const isCaption = ({ title, year, office }: Table, { sheet, row, column }: CellAddress): boolean =>
  [title, year, office].some((one) => one !== undefined && one.at.sheet === sheet && one.at.row === row && one.at.column === column);

interface RowName {
  readonly column: number;
  readonly text: string;
}

/** The texts of a row that name it; two lanes side by side have two names in one row, which together are one too. */
function namesOfRow(sheet: Sheet, table: Table, row: number): RowName[] {
  return table.columns.flatMap(({ column, meaning }) => {
    if (!ROW_NAMES.has(meaning)) return [];
    const anchor = anchorOf(sheet, { row, column });
    const text = foldLabel(cellText(sheet.value(anchor.row, anchor.column)));
    return text === "" ? [] : [{ column, text }];
  });
}

const textOf = (names: readonly RowName[]): string => names.map(({ text }) => text).join(" ");

const HEADERS: ReadonlySet<string> = new Set(
  TABLE_VOCABULARY.flatMap(({ variants }) => variants.flatMap(({ columns }) => columns.flatMap(({ words }) => words.map((word) => word.split(">").at(-1) ?? word)))),
);

/** In a form, where no column has a meaning of its own: the nearest word to the left. */
function wordLeftOf(sheet: Sheet, { row, column }: CellAddress, { area }: Table): string {
  for (let at = column - 1; at >= area.left; at -= 1) {
    const word = wordAt(sheet, row, at);
    if (word !== "") return word;
  }
  return wordAt(sheet, row, column);
}

/** The nearest heading above, the nearest word where no heading is known. */
function wordAbove(sheet: Sheet, { row, column }: CellAddress, { area }: Table): string {
  let nearest = "";
  for (let at = row - 1; at >= area.top; at -= 1) {
    const word = wordAt(sheet, at, column);
    if (HEADERS.has(headerWord(word))) return word;
    if (nearest === "") nearest = word;
  }
  return nearest;
}

/** A cell's words without a year before them; nothing where it holds an amount, a quantity or a target. */
function wordAt(sheet: Sheet, row: number, column: number): string {
  const anchor = anchorOf(sheet, { row, column });
  const value = sheet.value(anchor.row, anchor.column);
  const text = typeof value === "string" ? foldLabel(fold(value).replace(/^20\d\d年度?/, "")) : "";
  return /^[\p{Script=Han}a-z]/u.test(text) ? text : "";
}

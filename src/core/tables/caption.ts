import { type AmountUnit, fold, foldLabel } from "../number";
import { TABLE_VOCABULARY, type TableKind } from "../standards";
import { type CellAddress, cellText, type Located, type Sheet } from "../workbook";

/** What stands above a table: its title, unit, year and office, each with its cell. */
export interface Caption {
  readonly title?: Located<string>;
  /** The kind whose title is the longest one contained. */
  readonly kind?: TableKind;
  /** Whether a title names a table of the budget (支出预算总表), which has the columns of a final account and is none. */
  readonly isBudget: boolean;
  readonly unit?: Located<AmountUnit>;
  readonly year?: Located<number>;
  readonly office?: Located<string>;
}

interface CaptionCell {
  readonly text: string;
  readonly at: CellAddress;
}

/** Reads the rows `top` to `bottom` as a table's caption. */
export function readCaption(sheet: Sheet, top: number, bottom: number): Caption {
  const cells = textCells(sheet, top, bottom);
  const titled = longestTitle(cells);
  const unit = first(cells, ({ text }) => unitIn(text));
  const year = first(titled === undefined ? cells : [titled.cell, ...cells], ({ text }) => yearIn(text));
  const office = first(cells, (cell) => officeIn(cell, sheet));
  return {
    isBudget: cells.some(({ text }) => isBudgetTitle(text)),
    ...(titled === undefined ? {} : { title: { value: titled.cell.text, at: titled.cell.at }, kind: titled.kind }),
    ...(unit === undefined ? {} : { unit }),
    ...(year === undefined ? {} : { year }),
    ...(office === undefined ? {} : { office }),
  };
}

function textCells(sheet: Sheet, top: number, bottom: number): CaptionCell[] {
  const cells: CaptionCell[] = [];
  const lastColumn = Math.min(sheet.lastColumn, 60);
  for (let row = top; row <= bottom; row += 1) {
    for (let column = 1; column <= lastColumn; column += 1) {
      const text = cellText(sheet.value(row, column));
      if (text !== "") cells.push({ text, at: { sheet: sheet.name, row, column } });
    }
  }
  return cells;
}

function first<T>(cells: readonly CaptionCell[], read: (cell: CaptionCell) => T | undefined): Located<T> | undefined {
  for (const cell of cells) {
    const value = read(cell);
    if (value !== undefined) return { value, at: cell.at };
  }
  return undefined;
}

const TITLES = TABLE_VOCABULARY.flatMap(({ kind, titles }) => titles.map((title) => ({ kind, title }))).sort((a, b) => b.title.length - a.title.length);

/** The kind of table a text names: the longest title in it, with an office and a year before and little after it. A sentence that merely mentions a table is no title. */
export function titleKind(text: string): { kind: TableKind; title: string } | undefined {
  const folded = foldLabel(text.slice(0, LONGEST_TITLE));
  if (text.length > LONGEST_TITLE || /^(?:注|说明|附注)/.test(folded)) return undefined;
  return TITLES.find(({ title }) => {
    const at = folded.lastIndexOf(title);
    return at >= 0 && at <= MOST_BEFORE && folded.length - at - title.length <= MOST_AFTER;
  });
}

const LONGEST_TITLE = 90;
const MOST_BEFORE = 36;
const MOST_AFTER = 12;

const BUDGET_KINDS = /一般公共预算|政府性基金预算|国有资本经营预算/g;

function isBudgetTitle(text: string): boolean {
  const folded = foldLabel(text.slice(0, LONGEST_TITLE)).replace(BUDGET_KINDS, "");
  return /预算[^决执]{0,12}表$/.test(folded) && !/决算|执行|绩效/.test(folded);
}

/** A title stands nearly alone in its row; a header cell that reads like one (绩效指标) does not. */
const FEW = 3;

function longestTitle(cells: readonly CaptionCell[]): { cell: CaptionCell; kind: TableKind } | undefined {
  const inRow = new Map<number, number>();
  for (const { at } of cells) inRow.set(at.row, (inRow.get(at.row) ?? 0) + 1);
  let best: { cell: CaptionCell; kind: TableKind; length: number } | undefined;
  for (const cell of cells) {
    if ((inRow.get(cell.at.row) ?? 0) > FEW) continue;
    const found = titleKind(cell.text);
    if (found !== undefined && found.title.length > (best?.length ?? 0)) best = { cell, kind: found.kind, length: found.title.length };
  }
  return best;
}

/** The unit a text states: `单位：万元`, `金额单位:元`, `（万元）`. */
export function unitIn(text: string): AmountUnit | undefined {
  const match = /单位[:：]?(?:人民币)?(亿元|百万元|万元|千元|元)/.exec(fold(text)) ?? /^\(?(亿元|百万元|万元|千元|元)\)?$/.exec(fold(text));
  return match?.[1] as AmountUnit | undefined; // the patterns list only units
}

function yearIn(text: string): number | undefined {
  const match = /(?:^|\D)(20\d{2})(?:年|\s*$)/.exec(fold(text));
  return match?.[1] === undefined ? undefined : Number(match[1]);
}

const OFFICE = /^(?:编制单位|填报单位|单位名称|部门名称|预算单位|填报部门|编报单位|部门单位名称|部门|单位|预算部门、单位名称)[:：](.*)$/;

function officeIn({ text, at }: CaptionCell, sheet: Sheet): string | undefined {
  const bare = text.normalize("NFKC").replace(/\s+/g, "");
  const written = OFFICE.exec(bare)?.[1];
  if (written === undefined || unitIn(bare) !== undefined) return undefined;
  const name = written === "" ? cellText(sheet.value(at.row, at.column + 1)) : (/^(.*?)(?:金额单位|单位[:：]|公开\d+表|$)/.exec(written)?.[1] ?? "");
  return name.length >= 3 ? name : undefined;
}

import { type AmountUnit, fold, foldLabel, rememberTexts } from "../number";
import { TABLE_VOCABULARY, type TableKind } from "../standards";
import { type CellAddress, cellText, type Located, type Sheet } from "../workbook";
import { budgetKind, isBudgetTitle } from "./budget-title";

/** What stands above a table: its title, unit, year and office, each with its cell. */
export interface Caption {
  readonly title?: Located<string>;
  /** The kind whose title is the longest one contained. */
  readonly kind?: TableKind;
  /** Whether a title names a table of the budget (支出预算总表), which has the columns of a final account and is none. */
  readonly isBudget: boolean;
  /** The kind whose shape the table of the budget has that the title names; there is no `kind` then. */
  readonly budget?: TableKind;
  /** Kinds that its words say it is not, whatever its columns. */
  readonly refused: ReadonlySet<TableKind>;
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
  const budget = budgetTitle(cells);
  const refused = refusedKinds(cells);
  const longest = budget === undefined ? longestTitle(cells) : undefined;
  const titled = longest === undefined || refused.has(longest.kind) ? undefined : longest;
  const title = budget?.cell ?? titled?.cell;
  const unit = first(cells, ({ text }) => unitIn(text)) ?? first(title === undefined ? [] : [title], ({ text }) => unitBehind(text));
  const year = yearOf(cells, title);
  const office = stated(cells, sheet) ?? first(title === undefined ? [] : [title], ({ text }) => officeInTitle(text));
  return {
    isBudget: cells.some(({ text }) => isBudgetTitle(text)),
    refused,
    ...(budget === undefined ? {} : { title: { value: budget.cell.text, at: budget.cell.at }, budget: budget.kind }),
    ...(titled === undefined ? {} : { title: { value: titled.cell.text, at: titled.cell.at }, kind: titled.kind }),
    ...(unit === undefined ? {} : { unit }),
    ...(year === undefined ? {} : { year }),
    ...(office === undefined ? {} : { office }),
  };
}

/** Of a cell that holds a whole page only the beginning is looked at: title, unit, year and office are said in few words. */
const LONGEST_CAPTION = 1_000;

function textCells(sheet: Sheet, top: number, bottom: number): CaptionCell[] {
  const cells: CaptionCell[] = [];
  const lastColumn = Math.min(sheet.lastColumn, 60);
  for (let row = top; row <= bottom; row += 1) {
    for (let column = 1; column <= lastColumn; column += 1) {
      const text = cellText(sheet.value(row, column)).slice(0, LONGEST_CAPTION);
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

/** The kind of table a text names: the longest title in it, with an office and a year before and little after it; 支出决算情况表 is 支出决算表. A sentence that merely mentions a table is no title. */
export const titleKind = rememberTexts((text): { kind: TableKind; title: string } | undefined => {
  const folded = foldLabel(text.slice(0, LONGEST_TITLE));
  if (text.length > LONGEST_TITLE || /^(?:注|说明|附注)/.test(folded)) return undefined;
  return titleWithin(folded) ?? BARE_TITLES.get(folded.replace(LIST_MARK, "")) ?? (ACCOUNT.test(folded) ? titleWithin(folded.replace("总体情况表", "总表").replace("情况表", "表")) : undefined);
});

/** A final account; a list of projects is none. */
const ACCOUNT = /^(?!.*项目支出).*决算/;

/** The longest title a folded text has, with little before and after it. */
const titleWithin = (folded: string): { kind: TableKind; title: string } | undefined =>
  TITLES.find(({ title }) => {
    const at = folded.lastIndexOf(title);
    return at >= 0 && at <= MOST_BEFORE && folded.length - at - title.length <= MOST_AFTER;
  });

const BARE_TITLES = new Map(TABLE_VOCABULARY.flatMap(({ kind, bareTitles = [] }) => bareTitles.map((title) => [title, { kind, title }] as const)));
/** What stands before a title that says no more: 附表2：, （二）, 2024年度. */
const LIST_MARK = /^(?:附(?:件|表)?|表)?(?:(?!20\d{2})(?:[一二三四五六七八九十]{1,3}|\d{1,2}(?:-\d{1,2})?))?(?:20\d{2}年度?)?(?:部门|单位|本级)?/;

const LONGEST_TITLE = 90;
const MOST_BEFORE = 36;
const MOST_AFTER = 12;

/** A title stands nearly alone in its row, once or in every cell of it; a header cell that reads like one (绩效指标) does not. */
const FEW = 3;

function longestTitle(cells: readonly CaptionCell[]): { cell: CaptionCell; kind: TableKind } | undefined {
  let best: { cell: CaptionCell; kind: TableKind; length: number } | undefined;
  for (const cell of standingAlone(cells)) {
    const found = titleKind(cell.text);
    if (found !== undefined && found.title.length > (best?.length ?? 0)) best = { cell, kind: found.kind, length: found.title.length };
  }
  return best;
}

/** The title of a table of the budget. What speaks of a 决算 of this year is none, however it is called. */
function budgetTitle(cells: readonly CaptionCell[]): { cell: CaptionCell; kind: TableKind } | undefined {
  for (const cell of standingAlone(cells)) {
    const kind = budgetKind(cell.text);
    if (kind !== undefined) return cells.some(({ text }) => /决算/.test(fold(text).replace(/上年决算/g, ""))) ? undefined : { cell, kind };
  }
  return undefined;
}

/** What an office is called says nothing about its tables: 总工会, 采购中心. */
const isOffice = (text: string): boolean => /(?:单位|部门)[^:：]{0,8}[:：]/.test(text);

const OTHERWISE = TABLE_VOCABULARY.flatMap(({ kind, otherwise = [] }) => otherwise.map((word) => ({ kind, word })));

function refusedKinds(cells: readonly CaptionCell[]): ReadonlySet<TableKind> {
  const texts = standingAlone(cells).flatMap(({ text }) => (isOffice(text) ? [] : foldLabel(text.slice(0, LONGEST_TITLE))));
  return new Set(OTHERWISE.flatMap(({ kind, word }) => (texts.some((text) => text.includes(word)) ? [kind] : [])));
}

function standingAlone(cells: readonly CaptionCell[]): readonly CaptionCell[] {
  const inRow = new Map<number, Set<string>>();
  for (const { at, text } of cells) inRow.set(at.row, (inRow.get(at.row) ?? new Set()).add(text));
  return cells.filter(({ at }) => (inRow.get(at.row)?.size ?? 0) <= FEW);
}

/** The unit a text states: `单位：万元`, `金额单位:元`, `单位(万元)`, `单位：人、万元`, `（万元）`, `金额：万元`, `以万元计`. */
export const unitIn = rememberTexts((text): AmountUnit | undefined => {
  const bare = fold(text).replace(/[()[\]【】〔〕{}“”"]/g, "");
  const match = STATED_UNITS.map((pattern) => pattern.exec(bare)).find((one) => one !== null);
  return match?.[1] as AmountUnit | undefined; // the patterns list only units
});

/** What counts things other than money beside the unit: `单位：辆、批次、万元`. */
const COUNTED = "(?:(?:人次?|个|辆|台|套|件|户|批次?|次|%)[、,/])";
const UNITS = "(亿元|百万元|万元|千元|元)";

const STATED_UNITS: readonly RegExp[] = [
  new RegExp(`单位[:：]?为?(?:人民币)?${COUNTED}{0,4}${UNITS}`),
  new RegExp(`^(?:币[种别][:：])?(?:人民币)?${UNITS}$`),
  new RegExp(`以(?:人民币)?${UNITS}(?:为单位|计)`),
  // 金额 alone heads a column; with the unit behind a colon, or with nothing else in its cell, it tells the unit.
  new RegExp(`(?:金额|数额)(?:[:：]|均?为)(?:人民币)?${UNITS}(?![一-鿿])`),
  new RegExp(`^(?:金额|数额|货币)(?:人民币)?${UNITS}$`),
];

/** The unit in brackets at the end of a title: `预算执行情况表（万元）`. */
const unitBehind = (text: string): AmountUnit | undefined => unitIn(/[(【[][^()【】[\]]{1,4}[)】\]]$/.exec(fold(text))?.[0] ?? "");

/** The year the title names, else the first there is; of years side by side in one row, as in a header, the last. */
function yearOf(cells: readonly CaptionCell[], title: CaptionCell | undefined): Located<number> | undefined {
  const found = first([title ?? [], cells].flat(), ({ text }) => yearIn(text));
  if (found === undefined || found.at.row === title?.at.row) return found;
  const beside = cells.flatMap(({ text, at }) => (at.row === found.at.row ? { value: yearIn(text) ?? 0, at } : []));
  return beside.reduce((latest, one) => (one.value > latest.value ? one : latest), found);
}

/** The year a text speaks of; of several years in a row (2022年至2024年) the last. */
export function yearIn(text: string): number | undefined {
  const folded = fold(text);
  const year = /(?:^|\D)(?:20\d{2}年?[-—–~至到])?(20\d{2})(?:年|\s*$)/.exec(folded)?.[1] ?? /(?:年度?|年份|期间):(20\d{2})(?!\d)/.exec(folded)?.[1];
  return year === undefined ? undefined : Number(year);
}

/** `编制单位：`, `填报单位（盖章）：`, `部门（单位）名称：`. A 主管部门 is another office. */
const OFFICE = /^(?:编制|填报|编报|填表|报送|预算|核算|会计|记账)?(?:单位|部门)(?:\((?:单位|部门)\)|、?单位)?(?:名称)?(?:\((?:单位)?(?:盖章|公章|签章)\))?[:：](.*)$/;

/** The office behind its label, or in the cell to the right of it. */
function stated(cells: readonly CaptionCell[], sheet: Sheet): Located<string> | undefined {
  for (const { text, at } of cells) {
    const beside = { ...at, column: at.column + 1 };
    const isBeside = isOfficeLabel(text);
    const name = isBeside ? cellText(sheet.value(beside.row, beside.column)) : officeBehind(text);
    if (name !== undefined && name.length >= 3) return { value: withoutOfficeCode(name), at: isBeside ? beside : at };
  }
  return undefined;
}

/** Whether a text is the label of the office alone, which is named in the cell to the right of it. */
export const isOfficeLabel = (text: string): boolean => OFFICE.exec(fold(text))?.[1] === "";

/** The office a text names behind its label: 编制单位：石桥镇 单位：万元 names one, 单位：万元 none. */
function officeBehind(text: string): string | undefined {
  const folded = fold(text);
  const written = OFFICE.exec(folded)?.[1] ?? "";
  const name = BESIDE_OFFICE.exec(written)?.[1] ?? "";
  const isUnit = unitIn(folded) !== undefined && (name === written || unitIn(`单位:${name}`) !== undefined);
  return name === "" || isUnit ? undefined : withoutOfficeCode(name);
}

/** The office a text above a table names, in front of the year or behind its label. */
export const officeIn = (text: string): string | undefined => officeInTitle(text) ?? officeBehind(text);

/** `[125001]某镇人民政府` → 某镇人民政府 */
const withoutOfficeCode = (name: string): string => name.replace(/^[[(]?\d{3,12}[\])]?[-_]?(?=[一-鿿])/, "");

/** An office with what else is said in its cell behind it. */
const BESIDE_OFFICE = /^(.*?)(?:金额单位|金额[:：(]|单位[:：]|公开\d+表|(?:会计)?(?:年度|期间|日期|币[种别]):|20\d{2}[年.]|$)/;

/** A text above a table without the office and the year it is of: pages and tables that are alike but for these say the same. */
export function withoutSubject(text: string): string {
  const folded = fold(text);
  const [, written] = OFFICE.exec(folded) ?? [];
  if (written !== undefined && written !== "") return folded.slice(0, folded.length - written.length) + written.slice((BESIDE_OFFICE.exec(written)?.[1] ?? "").length);
  const office = BEFORE_YEAR.exec(folded)?.[0];
  return folded.slice(office === undefined ? 0 : office.length - "2000年".length).replace(/20\d{2}年度?/, "");
}

/** An office named in front of the year: `清河县石桥镇人民政府2023年支出决算表`. */
const BEFORE_YEAR = /^([^\d\s:：]{3,30}(?:政府|街道|镇|乡|局|委员会|办公室|中心|院|校|所|站|队|会|厅|部))(?:[(（]本级[)）])?20\d{2}年/;

/** The office a title names, where it names one. */
export const officeInTitle = (text: string): string | undefined => BEFORE_YEAR.exec(text.normalize("NFKC").replace(/\s+/g, ""))?.[1];

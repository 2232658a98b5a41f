import { type CellFigure, sumOf } from "../../figure";
import { money, ONE, ZERO } from "../../number";
import { type CodedLine, type CodeFamily, codeTree, type ExpenditureColumn, type Records, topLines } from "../../records";
import { TABLE_NAMES } from "../../standards";
import type { Located } from "../../workbook";
import { columnTables, type ColumnTable, incomeTables, spendingTables } from "./coded-tables";
import { compareSum, figureIn, isBorneOut, type Sum, type Term, term, termOf } from "./compare-sum";
import { rowAcross } from "./row-across";
import { rowsElsewhere } from "./rows-elsewhere";

type Line = CodedLine<string>;

/** `208社会保障和就业支出` */
export const lineName = ({ code, name }: { readonly code?: Located<string>; readonly name: Located<string> }): string => (code?.value ?? "") + name.value.trim();

const totalName = ({ coded }: ColumnTable): string => `${TABLE_NAMES[coded.table.kind]}合计行`;

/** 类 = Σ款 = Σ项, for every amount column. */
export function classSums(records: Records): Sum[] {
  return columnTables(records).flatMap((table) => {
    const children = childrenIn(table);
    return [...children].flatMap(([parent, parts]) => columnSums(records, table, { what: lineName(parent), of: "下级科目合计", total: parent, parts, between: below(table, parent, { parts, children }) }));
  });
}

/** 合计 = Σ类, for every amount column. Without codes the lines that are named as 类 are taken. */
export function totalSums(records: Records): Sum[] {
  return columnTables(records).flatMap((table) => {
    const { total, lines } = table.coded;
    const classes = topLines(lines);
    if (total === undefined || classes.length === 0) return [];
    const sums = columnSums(records, table, { what: totalName(table), of: "各类合计", total, parts: classes, between: below(table, total, { parts: classes, children: childrenIn(table) }) });
    return sums.map((sum) => (sum.column === table.columns["total"] ? withTotalDue(sum, total) : sum));
  });
}

/** A total row that states amounts owes the total of the whole table: left blank, or with a dash in it, that is 0. */
function withTotalDue(sum: Sum, { amounts }: Line): Sum {
  const { field } = sum.total;
  if (field?.kind !== "blank" || !Object.values(amounts).some((one) => one?.kind === "amount" && one.fen !== 0)) return sum;
  const figure: CellFigure = { op: "cell", dimension: "money", at: field.at, label: `${sum.what}没有填数`, value: ZERO, half: ZERO, worth: ONE, form: "value" };
  return { ...sum, what: `${sum.what}（没有填数，按0算）`, total: { ...sum.total, field: { kind: "amount", at: field.at, fen: money(0), figure } } };
}

interface Family {
  readonly what: string;
  readonly of: string;
  readonly total: Line;
  readonly parts: readonly Line[];
  readonly between: readonly Line[];
}

/** Lines and those directly below them: by code, or by how far names are indented where there are no codes. */
function familiesIn(lines: readonly Line[]): readonly CodeFamily<Line>[] {
  return lines.some(({ code }) => code !== undefined) ? codeTree(lines).families : indentedFamilies(lines);
}

const DEPTHS: Readonly<Record<Line["level"], number>> = { class: 0, group: 1, item: 2, other: -1 };

/** Families by level; none where too few add up for the indents to mean anything. */
function indentedFamilies(lines: readonly Line[]): readonly CodeFamily<Line>[] {
  const above: Line[] = [];
  const below = new Map<Line, Line[]>();
  for (const line of lines.filter(({ repeats }) => repeats === undefined)) {
    const depth = DEPTHS[line.level];
    if (depth < 0 || depth > above.length) return [];
    const parent = above[depth - 1];
    above.splice(depth, above.length, line);
    if (parent !== undefined) below.set(parent, [...(below.get(parent) ?? []), line]);
  }
  const families = [...below].map(([parent, children]) => ({ parent, children }));
  return families.filter(isHolding).length * 2 >= families.length ? families : [];
}

/** Whether a line is what those below it add up to, in as many columns at least as it is not: one wrong amount says nothing against the indents. */
function isHolding({ parent, children }: CodeFamily<Line>): boolean {
  const kinds = Object.entries(parent.amounts).map(([column, field]) => {
    const isStated = field?.kind === "amount" && field.fen !== 0;
    return isStated ? compareSum({ total: termOf(parent, field), parts: children.map((line) => termOf(line, line.amounts[column])) }).kind : "nothing";
  });
  return kinds.filter((kind) => kind === "differs").length <= kinds.filter((kind) => kind === "equal" || kind === "rounding").length;
}

/** The lines directly below each line that has any. */
const childrenIn = ({ coded: { lines } }: ColumnTable): ReadonlyMap<Line, readonly Line[]> => new Map(familiesIn(lines).map(({ parent, children }) => [parent, children]));

interface Below {
  readonly parts: readonly Line[];
  readonly children: ReadonlyMap<Line, readonly Line[]>;
}

/** What stands below the parts of a total, adding up to them once more: by code, or by how far names are indented where there are no codes. */
function below({ coded: { lines } }: ColumnTable, total: Line, { parts, children }: Below): readonly Line[] {
  const above = total.code?.value ?? "";
  if (lines.some(({ code }) => code !== undefined)) return lines.filter((line) => line.code !== undefined && line !== total && line.code.value.startsWith(above) && !parts.includes(line));
  const under = (line: Line): readonly Line[] => (children.get(line) ?? []).flatMap((child) => [child, ...under(child)]);
  return parts.flatMap(under);
}

function columnSums(records: Records, columnTable: ColumnTable, { what, of, total, parts, between }: Family): Sum[] {
  const { coded: { table }, columns, parts: across } = columnTable;
  return Object.entries(columns).map(([column, name]): Sum => {
    const added = parts.map((line) => termOf(line, line.amounts[column]));
    const wanted = { kind: table.kind, column: column as ExpenditureColumn, above: total.code?.value ?? "", codes: parts.map(({ code }) => code?.value ?? "") };
    return {
      table, what, column: name, of, total: termOf(total, total.amounts[column]), parts: added, between: between.map((line) => termOf(line, line.amounts[column])),
      ...(column === "total" ? { across: across.flatMap((one) => columns[one] ?? []) } : {}),
      elsewhere: () => [...(isSpending(table.kind) ? rowsElsewhere(records, wanted) : []), ...parts.flatMap((line) => rowAcross(columnTable, line, column) ?? [])],
      isBorneOut: () => isBorneOut(sumOf(added.flatMap(({ field }) => figureIn(field) ?? [])), total.amounts[column], [rowAcross(columnTable, total, column)?.figure]),
    };
  });
}

/** The tables whose rows stand in each other too; their columns are those of 支出决算表. */
const isSpending = (kind: string): boolean => kind === "expenditure" || kind === "general-budget";

/** 本年支出合计 = 基本支出 + 项目支出 + …, for every row and the 合计 row. A table that does not show both 基本 and 项目 has nothing to add up. */
export const rowSums = (records: Records): Sum[] => spendingTables(records).flatMap(sumsOfRows);

/** 本年收入合计 = 财政拨款收入 + 上级补助收入 + …, for every row and the 合计 row. */
export const incomeRowSums = (records: Records): Sum[] => incomeTables(records).flatMap(sumsOfRows);

function sumsOfRows(table: ColumnTable): Sum[] {
  const { coded: { lines, total, table: of }, columns } = table;
  const all = total === undefined ? lines : [total, ...lines];
  // Columns in which no row states anything were not filled in, which is not the same as adding up to 0.
  if (all.every(({ amounts }) => table.parts.every((column) => (amounts[column]?.kind ?? "blank") === "blank"))) return [];
  return all.flatMap((line): Sum[] => {
    if (table.needed.some((column) => line.amounts[column] === undefined)) return [];
    const what = line === total ? totalName(table) : lineName(line);
    const parts: Term[] = table.parts.map((column) => term(columns[column] ?? "", line.amounts[column]));
    return [{ table: of, what, column: columns["total"] ?? "", of: table.of, total: termOf(line, line.amounts["total"]), parts }];
  });
}

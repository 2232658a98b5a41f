import { WHOLE_ROWS } from "../standards";
import type { Table } from "../tables";
import type { Located, Sheet } from "../workbook";
import { lastSubtotal, sumsUp } from "./accounts/closing-subtotal";
import { CodeReader, isSumName, isTotalName } from "./accounts/codes";
import { flatParts } from "./accounts/flat-parts";
import { partName, RepeatReader } from "./accounts/levels";
import type { RowAmounts } from "./accounts/made-up";
import { type SpendingRows, spendingRows } from "./accounts/spending-rows";
import type { AmountField, Execution, ExecutionLine, QuantityField } from "./records";
import { TableReader } from "./table-reader";

/**
 * Lines of a 预算执行表 and its total: the row called 合计, or else the one named as all the money (年度资金总额), or a 小计 that closes the table and sums it up.
 * A row without a name is left out and said.
 */
export function readExecution(sheet: Sheet, table: Table): Execution {
  const reader = new TableReader(sheet, table);
  const all = readRows(reader);
  const spending = spendingRows(all);
  const { rows } = spending;
  const isNamedTotal = spending.total === undefined ? totalTest(rows) : ({ row }: Pick<ExecutionLine, "row">): boolean => row === spending.total?.row;
  const repeating = new RepeatReader();
  const told = rows.map((line): ExecutionLine => {
    const { row, name } = line;
    return { ...line, ...repeating.read(row, name.value, { written: sheet.value(name.at.row, name.at.column), isTotal: isNamedTotal(line) }) };
  });
  const named = told.find(isNamedTotal);
  const closing = named === undefined ? lastSubtotal(told) : undefined;
  const withParts = told.map(partsTold(told, (line) => line === closing || isNamedTotal(line)));
  const isClosing = closing !== undefined && sumsUp(closing, withParts, amountsOf);
  const total = isClosing ? closing : named;
  const lines = (closing === undefined || isClosing ? withParts : told.map(partsTold(told, () => false))).filter((line) => line.row !== total?.row && !isNamedTotal(line));
  return { table: without(reader, all, spending.others), lines, ...(total === undefined ? {} : { total }) };
}

/** Gives a line as part of another, where the sums tell it is. In a table with codes these tell. */
function partsTold(lines: readonly ExecutionLine[], isTotal: (line: ExecutionLine) => boolean): (line: ExecutionLine) => ExecutionLine {
  const parts = lines.some(({ code }) => code !== undefined) ? undefined : flatParts(lines.map((line) => ({ ...line, name: line.name.value, amounts: amountsOf(line), isTotal: isTotal(line) })));
  return (line) => {
    const within = parts?.get(line.row);
    return within === undefined ? line : { ...line, repeats: "of-which", within };
  };
}

const amountsOf = ({ initial, adjusted, executed }: ExecutionLine): RowAmounts => [initial, adjusted, executed];

function readRows(reader: TableReader): readonly ExecutionLine[] {
  const codes = new CodeReader(reader);
  const nameColumn = reader.column("name")?.column ?? 1;
  return reader.table.rows.flatMap(({ row, isHidden }): readonly ExecutionLine[] => {
    const { code, name: beside } = codes.read(row);
    const name = reader.shownText(row, "name") ?? beside ?? reader.text(row, "code") ?? reader.firstBefore(row, nameColumn, isSumName) ?? reader.textAt(row, reader.table.area.left);
    return name === undefined ? [] : [{ row, isHidden, name, ...(code === undefined ? {} : { code }), ...readParts(reader, row, name.value) }];
  });
}

/** The table without rows nothing is read from: those without a name, and those of no spending. */
function without(reader: TableReader, named: readonly ExecutionLine[], others: SpendingRows<ExecutionLine>["others"]): Table {
  const { table } = reader;
  const known = new Set(named.map(({ row }) => row));
  const gone = new Map([...table.rows.flatMap(({ row }) => (known.has(row) ? [] : [[row, "没有项目名称"] as const])), ...others.map(({ row, reason }) => [row.row, reason] as const)]);
  if (gone.size === 0) return table;
  return { ...table, rows: table.rows.filter(({ row }) => !gone.has(row)), leftOut: [...table.leftOut, ...[...gone].map(([row, reason]) => ({ cells: [reader.at(row, table.area.left)], reason }))] };
}

/** Tells the total: a name that stands for all the money does so only where there is no 合计 and no second such name. */
function totalTest(rows: readonly ExecutionLine[]): (line: Pick<ExecutionLine, "row" | "name">) => boolean {
  if (rows.some(({ name }) => isTotalName(name.value))) return ({ name }) => isTotalName(name.value);
  const wholes = rows.filter(({ code, name }) => code === undefined && WHOLE_ROWS.has(partName(name.value).replace(/\([^()]*\)|:$/g, "")));
  return ({ row }) => wholes.length === 1 && row === wholes[0]?.row;
}

type Parts = Omit<ExecutionLine, "row" | "isHidden" | "name" | "code" | "repeats" | "within">;

function readParts(reader: TableReader, row: number, name: string): Parts {
  const parts: { -readonly [Key in keyof Parts]: Parts[Key] } = {};
  const put = <Key extends keyof Parts>(key: Key, value: Parts[Key] | undefined): void => {
    if (value !== undefined) parts[key] = value;
  };
  const amount = (key: string): AmountField | undefined => reader.amount(row, key, name);
  const rate: QuantityField | undefined = reader.quantity(row, "rate", `${name} 执行率`, "%");
  const reason: Located<string> | undefined = reader.text(row, "reason");
  put("initial", amount("initial"));
  put("adjustment", amount("adjustment"));
  put("adjusted", amount("adjusted"));
  put("executed", amount("executed"));
  put("balance", amount("balance"));
  put("rate", rate);
  put("reason", reason);
  return parts;
}

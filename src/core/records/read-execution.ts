import { WHOLE_ROWS } from "../standards";
import type { Table } from "../tables";
import type { Located, Sheet } from "../workbook";
import { CodeReader, isTotalName } from "./accounts/codes";
import { partName, RepeatReader } from "./accounts/levels";
import type { AmountField, Execution, ExecutionLine, QuantityField } from "./records";
import { TableReader } from "./table-reader";

/** Lines of a 预算执行表 and its total: the row called 合计, or else the one named as all the money: 年度资金总额. */
export function readExecution(sheet: Sheet, table: Table): Execution {
  const reader = new TableReader(sheet, table);
  const codes = new CodeReader(reader);
  const repeating = new RepeatReader();
  const rows = table.rows.flatMap(({ row, isHidden }): readonly ExecutionLine[] => {
    const code = codes.read(row);
    const name = reader.shownText(row, "name") ?? reader.text(row, "code") ?? reader.textAt(row, table.area.left);
    return name === undefined ? [] : [{ row, isHidden, name, ...(code === undefined ? {} : { code }), ...readParts(reader, row, name.value) }];
  });
  const isTotal = totalTest(rows);
  const lines: ExecutionLine[] = [];
  let total: ExecutionLine | undefined;
  for (const line of rows) {
    const { row, name } = line;
    const repeats = repeating.read(row, name.value, { written: sheet.value(name.at.row, name.at.column), isTotal: isTotal(line) });
    if (isTotal(line)) total ??= line;
    else lines.push({ ...line, ...repeats });
  }
  return { table, lines, ...(total === undefined ? {} : { total }) };
}

/** Tells the total: a name that stands for all the money does so only where there is no 合计 and no second such name. */
function totalTest(rows: readonly ExecutionLine[]): (line: ExecutionLine) => boolean {
  if (rows.some(({ name }) => isTotalName(name.value))) return ({ name }) => isTotalName(name.value);
  const wholes = rows.filter(({ code, name }) => code === undefined && WHOLE_ROWS.has(partName(name.value).replace(/\([^()]*\)|:$/g, "")));
  return (line) => wholes.length === 1 && line === wholes[0];
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

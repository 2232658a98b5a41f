import type { Table } from "../tables";
import type { Located, Sheet } from "../workbook";
import { CodeReader, isTotalName } from "./accounts/codes";
import { RepeatReader } from "./accounts/levels";
import type { AmountField, Execution, ExecutionLine, QuantityField } from "./records";
import { TableReader } from "./table-reader";

/** Lines of a 预算执行表 and its total. */
export function readExecution(sheet: Sheet, table: Table): Execution {
  const reader = new TableReader(sheet, table);
  const codes = new CodeReader(reader);
  const repeating = new RepeatReader();
  const lines: ExecutionLine[] = [];
  let total: ExecutionLine | undefined;
  for (const { row, isHidden } of table.rows) {
    const code = codes.read(row);
    const name = reader.shownText(row, "name") ?? reader.text(row, "code") ?? reader.textAt(row, table.area.left);
    if (name === undefined) continue;
    const line: ExecutionLine = { row, isHidden, name, ...(code === undefined ? {} : { code }), ...readParts(reader, row, name.value) };
    if (isTotalName(name.value)) {
      total ??= line;
      continue;
    }
    const repeats = repeating.read(name.value, sheet.value(name.at.row, name.at.column));
    lines.push(repeats === undefined ? line : { ...line, repeats });
  }
  return { table, lines, ...(total === undefined ? {} : { total }) };
}

type Parts = Omit<ExecutionLine, "row" | "isHidden" | "name" | "code" | "repeats">;

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

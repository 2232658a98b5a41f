import { fold, readAmount } from "../../number";
import { type Table, tableLabel } from "../../tables";
import { cellText, type Sheet } from "../../workbook";
import type { NatureBlock, SelfEvaluation } from "../form-records";
import type { AmountField } from "../records";
import { amountField, TableReader } from "../table-reader";

const HEADS = { byIncome: /^按收入性质分/, byNature: /^按支出性质分/ } as const;

/** 按收入性质分 and 按支出性质分: labels that carry their amount behind a colon, or in the next cell to the right. */
export function readNature(sheet: Sheet, table: Table): Pick<SelfEvaluation, "byIncome" | "byNature"> {
  const reader = new TableReader(sheet, table);
  const heads = (["byIncome", "byNature"] as const).flatMap((key) => {
    const at = locate(sheet, table, HEADS[key]);
    return at === undefined ? [] : [{ key, ...at }];
  });
  const blocks: { byIncome?: NatureBlock; byNature?: NatureBlock } = {};
  for (const { key, row, column } of heads) {
    const others = heads.filter((head) => head.key !== key && head.column > column).map((head) => head.column);
    const block = readBlock(reader, row, column, Math.min(sheet.lastColumn, ...others.map((other) => other - 1)));
    if (block !== undefined) blocks[key] = block;
  }
  return blocks;
}

function locate(sheet: Sheet, table: Table, label: RegExp): { row: number; column: number } | undefined {
  for (const { row } of table.rows) {
    for (let column = 1; column <= sheet.lastColumn; column += 1) if (label.test(fold(cellText(sheet.value(row, column))))) return { row, column };
  }
  return undefined;
}

function readBlock(reader: TableReader, row: number, column: number, right: number): NatureBlock | undefined {
  const head = labelled(reader, row, column, right);
  if (head === undefined) return undefined;
  const parts: NatureBlock["parts"][number][] = [];
  for (let below = row + 1; below <= reader.table.area.bottom; below += 1) {
    const part = labelled(reader, below, column, right);
    if (part === undefined || /目标|指标/.test(part.name.value)) break;
    if (part.amount.kind !== "blank") parts.push({ name: part.name, amount: part.amount });
  }
  return { name: head.name, parts, ...(head.amount.kind === "blank" ? {} : { total: head.amount }) };
}

/** A label and its amount: `政府性基金拨款:118.82` in one cell, or the amount in the next filled cell up to `right`. */
function labelled(reader: TableReader, row: number, column: number, right: number): { name: NatureBlock["name"]; amount: AmountField } | undefined {
  const text = reader.textAt(row, column);
  if (text === undefined) return undefined;
  const [, before = text.value, after = ""] = /^(.*?)[:：]\s*([\d,.，．-]*\s*(?:万元|元)?)$/.exec(text.value.trim().replace(/\s*\n\s*/g, "").replace(/^其中\s*[:：]?\s*/, "")) ?? [];
  const name = { value: before.trim(), at: text.at };
  if (after !== "") {
    const place = { at: text.at, label: `${tableLabel(reader.table)} ${name.value}`, decimals: reader.table.decimals };
    return { name, amount: amountField(readAmount(after, reader.table.amountUnit), null, place) };
  }
  for (let next = column + 1; next <= right; next += 1) {
    if (reader.sheet.value(row, next) !== null) return { name, amount: reader.amountAt(row, next, name.value) };
  }
  return { name, amount: { kind: "blank", at: text.at } };
}

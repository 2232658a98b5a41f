import { fold } from "../../number";
import { addressInFormula, cellText, type CellAddress, isCellError, mergeAt, type Sheet } from "../../workbook";
import type { FormInput } from "../form-input";
import type { PlannedContent } from "../plan";
import { formula, text } from "../sheet-draft";

/** A cell of the office's repeated in the form, with the number format it has there. */
export interface Repeated {
  readonly content: PlannedContent;
  readonly at: CellAddress;
  readonly format: string;
  readonly shown: string;
}

/** What stands below a label of the office's own 基础数据表. */
export function belowLabel(input: FormInput, label: string): Repeated | undefined {
  return besideLabel(input, label, (at) => ({ row: at.row + 1, column: at.column }));
}

/** What stands to the right of a label, behind its merged cells. */
export function rightOfLabel(input: FormInput, label: string): Repeated | undefined {
  return besideLabel(input, label, (at, sheet) => ({ row: at.row, column: (mergeAt(sheet, at.row, at.column)?.right ?? at.column) + 1 }));
}

type Place = Pick<CellAddress, "row" | "column">;

function besideLabel({ workbook, records }: FormInput, label: string, next: (at: Place, sheet: Sheet) => Place): Repeated | undefined {
  const table = records.baseData?.table;
  const sheet = workbook.sheets.find(({ name }) => name === table?.sheet);
  if (table === undefined || sheet === undefined) return undefined;
  const wanted = fold(label);
  for (let row = table.area.top; row <= table.area.bottom; row++) {
    for (let column = table.area.left; column <= table.area.right; column++) {
      if (!fold(cellText(sheet.value(row, column))).startsWith(wanted)) continue;
      const at = { sheet: sheet.name, ...next({ row, column }, sheet) };
      return repeated(sheet, at);
    }
  }
  return undefined;
}

function repeated(sheet: Sheet, at: CellAddress): Repeated | undefined {
  const value = sheet.value(at.row, at.column);
  if (value === null || isCellError(value)) return undefined;
  const isNumber = typeof value === "number";
  return { at, format: isNumber ? sheet.format(at.row, at.column) : "General", shown: cellText(value), content: isNumber ? formula(addressInFormula(at), value) : text(cellText(value)) };
}

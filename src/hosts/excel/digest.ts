import type { Sheet } from "../../core/workbook";

/** A short text that is equal for sheets of equal names, values and formulas. FNV-1a over 52 bits in two halves; tells changes apart, keeps no secret. */
export function digestOf(sheets: readonly Sheet[]): string {
  let high = 0x811c9dc5;
  let low = 0x01000193;
  const take = (text: string): void => {
    for (let index = 0; index < text.length; index += 1) {
      high = Math.imul(high ^ text.charCodeAt(index), 0x01000193);
      low = Math.imul(low ^ text.charCodeAt(index), 0x85ebca6b);
    }
  };
  for (const sheet of sheets) {
    take(`\u0000${sheet.name}\u0000${sheet.visibility}`);
    for (let row = 1; row <= sheet.lastRow; row += 1) {
      for (let column = 1; column <= sheet.lastColumn; column += 1) {
        const value = sheet.value(row, column);
        const formula = sheet.formula(row, column);
        if (value !== null || formula !== undefined) take(`${String(row)}:${String(column)}${typeof value}${JSON.stringify(value)}${formula ?? ""}`);
      }
    }
  }
  return (high >>> 0).toString(16).padStart(8, "0") + (low >>> 0).toString(16).padStart(8, "0");
}

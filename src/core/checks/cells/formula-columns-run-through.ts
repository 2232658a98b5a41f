import { TABLE_NAMES } from "../../standards";
import { places, words } from "../../statement";
import type { Table } from "../../tables";
import { type CellAddress, cellText, type Sheet } from "../../workbook";
import { defineCheck } from "../check";

export const formulaColumnsRunThrough = defineCheck({
  id: "formula-columns-run-through",
  title: "公式列里没有手工填的数",
  family: "cells",
  basis: "CK06、CK12、CK53：行合计、执行率等由公式得来的列，每一行都应是公式（共性做法）",
  why: "公式列里夹着手工填的数，改了明细它不会跟着变，合计就会悄悄错掉。",
  fix: "把这一格改回与上下行相同的公式；确需手工填的，在备注里说明。",
  severity: "warning",
  messages: {
    typed: "{table}“{column}”一列的同级各行都是相同的公式，{cells}却是手工填的数{value}，请核实。",
  },
}, ({ records: { tables }, workbook }, say) => {
  let looked = 0;
  for (const table of tables) {
    const sheet = workbook.sheets.find(({ name }) => name === table.sheet);
    for (const { column, heading } of sheet === undefined || sheet.hasFormulas === false ? [] : table.columns) {
      const found = sheet === undefined ? undefined : columnOf(sheet, table, column);
      if (found === undefined) continue;
      looked += found.formulas;
      for (const at of found.typed) {
        say.found("typed", [at], { table: words(TABLE_NAMES[table.kind]), column: words(heading.split(" ").at(-1) ?? heading), cells: places([at]), value: words(cellText(sheet?.value(at.row, at.column) ?? null), [at]) });
      }
    }
  }
  return looked;
});

const FEWEST = 4;

interface Cell {
  readonly row: number;
  readonly depth: string;
  readonly shape?: string;
}

/** A column most of whose rows hold one formula copied down, and the numbers typed between them on rows of the same level. */
function columnOf(sheet: Sheet, table: Table, column: number): { readonly formulas: number; readonly typed: readonly CellAddress[] } | undefined {
  let calculated = 0;
  for (const { row } of table.rows) if (sheet.formula(row, column) !== undefined) calculated += 1;
  if (calculated < FEWEST) return undefined;
  const cells = table.rows.flatMap(({ row }) => cellAt(sheet, table, { row, column }) ?? []);
  const shapes = new Map<string, Cell[]>();
  for (const cell of cells) {
    const alike = cell.shape === undefined ? [] : shapes.get(cell.shape);
    if (alike !== undefined) alike.push(cell);
    else if (cell.shape !== undefined) shapes.set(cell.shape, [cell]);
  }
  const copied = [...shapes.values()].reduce<Cell[]>((most, next) => (next.length > most.length ? next : most), []);
  const [first, last] = [copied[0], copied.at(-1)];
  if (first === undefined || last === undefined || copied.length < FEWEST) return undefined;
  const levels = new Set(copied.map(({ depth }) => depth));
  const typed = cells.filter(({ row, shape, depth }) => shape === undefined && row > first.row && row < last.row && levels.has(depth));
  const few = typed.length * 4 <= copied.length ? typed : [];
  return { formulas: copied.length, typed: few.map(({ row }) => ({ sheet: sheet.name, row, column })) };
}

function cellAt(sheet: Sheet, table: Table, { row, column }: { row: number; column: number }): Cell | undefined {
  const formula = sheet.formula(row, column);
  if (formula === undefined && typeof sheet.value(row, column) !== "number") return undefined;
  return { row, depth: depthOf(sheet, table, row), ...(formula === undefined ? {} : { shape: shapeOf(formula, row, column) }) };
}

/** How long a row's code is: numbers of one level are compared with each other only. */
function depthOf(sheet: Sheet, { columns }: Table, row: number): string {
  return columns.filter(({ meaning }) => CODES.has(meaning)).map(({ column }) => String(cellText(sheet.value(row, column)).length)).join(" ");
}

const CODES: ReadonlySet<string> = new Set(["code", "class", "group", "item"]);

/** A formula with its references told from where it stands, so that one copied down is the same in every row. */
function shapeOf(formula: string, row: number, column: number): string {
  return formula.replace(/(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})\b/g, (_, fixedColumn: string, letters: string, fixedRow: string, digits: string) => {
    const across = fixedColumn === "$" ? letters : String(columnNumber(letters) - column);
    const down = fixedRow === "$" ? digits : String(Number(digits) - row);
    return `R[${down}]C[${across}]`;
  });
}

const columnNumber = (letters: string): number => [...letters.toUpperCase()].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0);

import { fold } from "../../number";
import { TABLE_NAMES } from "../../standards";
import { words } from "../../statement";
import { headerWord, type Table } from "../../tables";
import { cellText, type Located, type Sheet } from "../../workbook";
import { defineCheck } from "../check";

export const rowNumbersRunOn = defineCheck({
  id: "row-numbers-run-on",
  title: "序号连续，没有重号和缺号",
  family: "form",
  basis: "CK44：序号连续不重号（岳阳市城管监督指挥中心公开材料实例：1、2、3、4、4、5）",
  why: "缺号说明可能删过或漏了一行，重号说明可能是插入后没有改。",
  fix: "核对缺号的地方是否漏了一行，然后重新编号。",
  severity: "warning",
  messages: {
    twice: "{table}序号{number}重复，请核实是否重复列示。",
    gap: "{table}序号从{before}跳到{number}，请核实中间是否漏了一行。",
  },
}, ({ records: { tables }, workbook }, say) => {
  let looked = 0;
  for (const table of tables) {
    const sheet = workbook.sheets.find(({ name }) => name === table.sheet);
    const numbers = sheet === undefined ? [] : numbersOf(sheet, table);
    const faults = numbers.flatMap((one, index) => faultAt(one, numbers[index - 1]) ?? []);
    // A column that jumps again and again does not number its rows.
    if (numbers.length < FEWEST || faults.length * 4 > numbers.length) continue;
    looked += numbers.length;
    for (const { message, at, number, before } of faults) {
      const facts = { table: words(TABLE_NAMES[table.kind]), number: words(String(number), [at]) };
      if (message === "twice") say.found("twice", [at], facts);
      else say.found("gap", [at], { ...facts, before: words(String(before)) });
    }
  }
  return looked;
});

const FEWEST = 4;

interface Fault extends Pick<Located<number>, "at"> {
  readonly message: "twice" | "gap";
  readonly number: number;
  readonly before: number;
}

/** Numbers go up by one, or begin again at 1 with a new group. */
function faultAt({ value, at }: Located<number>, before: Located<number> | undefined): Fault | undefined {
  if (before === undefined || value === before.value + 1 || value === 1) return undefined;
  if (value === before.value) return { message: "twice", at, number: value, before: before.value };
  // Rows between that carry no number, such as a repeated header, were counted too.
  if (value - before.value === at.row - before.at.row) return undefined;
  return value > before.value ? { message: "gap", at, number: value, before: before.value } : undefined;
}

/** The numbers below a header cell 序号; none where there is no such column. */
function numbersOf(sheet: Sheet, { header, area }: Table): Located<number>[] {
  const column = columnOf(sheet, header.top, header.bottom);
  if (column === undefined) return [];
  const numbers: Located<number>[] = [];
  for (let row = header.bottom + 1; row <= area.bottom; row++) {
    const text = fold(cellText(sheet.value(row, column))).replace(/[、.)]$/, "").replace(/^\(/, "");
    if (/^\d{1,4}$/.test(text)) numbers.push({ value: Number(text), at: { sheet: sheet.name, row, column } });
  }
  return numbers;
}

function columnOf(sheet: Sheet, top: number, bottom: number): number | undefined {
  for (let row = top; row <= bottom; row++) {
    for (let column = 1; column <= sheet.lastColumn; column++) if (headerWord(cellText(sheet.value(row, column))) === "序号") return column;
  }
  return undefined;
}

import type { PlannedCell, WritePlan } from "../../../core/forms/plan";
import { MAX_COLUMN, MAX_ROW, foldSheet, formatAddress } from "../../../core/workbook";
import { Refusal, problems } from "../problems";
import { grouped } from "./grouped";

const LONGEST_NAME = 31;
const LONGEST_TEXT = 32_767;
const LONGEST_FORMULA = 8_192;
const NOT_IN_NAMES = /[:\\/?*[\]\p{Cc}]|^'|'$/u;

/** Refuses a plan that Excel could not open: bad or taken sheet names, a sheet to rename that is not there, places off the sheet, numbers that are none, texts too long. */
export function checkPlan(plan: WritePlan, names: readonly string[]): void {
  const renames = plan.renames ?? [];
  const going = new Set([...plan.removes, ...renames.map(({ from }) => from)]);
  const missing = renames.find(({ from }) => !names.includes(from) || plan.removes.includes(from));
  if (missing !== undefined) stop(`没有名为“${missing.from}”的工作表`);
  const taken = new Set(names.filter((name) => !going.has(name)).map(foldSheet));
  for (const { to } of renames) checkName(to, taken);
  for (const sheet of plan.sheets) {
    checkName(sheet.name, taken);
    checkCells(sheet.name, sheet.cells);
  }
  const stay = new Set(names.filter((name) => !going.has(name)));
  for (const [sheet, fills] of grouped(plan.fills ?? [], (fill) => fill.sheet)) {
    if (!stay.has(sheet)) stop(`没有名为“${sheet}”的工作表`);
    checkCells(sheet, fills);
  }
}

function checkName(name: string, taken: Set<string>): void {
  if (name === "" || name.length > LONGEST_NAME || NOT_IN_NAMES.test(name)) stop(`工作表名称“${name}”不合 Excel 的规定`);
  if (taken.has(foldSheet(name))) throw new Refusal(problems.sheetNameTaken(name));
  taken.add(foldSheet(name));
}

function checkCells(sheet: string, cells: readonly Pick<PlannedCell, "row" | "column" | "content">[]): void {
  const places = new Set<number>();
  for (const cell of cells) {
    const place = cell.row * (MAX_COLUMN + 1) + cell.column;
    if (!isPlace(cell.row, MAX_ROW) || !isPlace(cell.column, MAX_COLUMN)) stop(`工作表“${sheet}”有单元格超出范围`);
    if (places.has(place)) stop(`${formatAddress({ ...cell, sheet })} 重复填写`);
    places.add(place);
    const trouble = troubleOf(cell);
    if (trouble !== undefined) stop(`${formatAddress({ ...cell, sheet })} ${trouble}`);
  }
}

const isPlace = (number: number, most: number): boolean => Number.isInteger(number) && number >= 1 && number <= most;

function troubleOf({ content }: Pick<PlannedCell, "content">): string | undefined {
  switch (content.kind) {
    case "empty":
      return undefined;
    case "number":
      return Number.isFinite(content.value) ? undefined : "的数值无效";
    case "text":
      return content.text.length > LONGEST_TEXT ? `的文字超过 ${LONGEST_TEXT} 字` : undefined;
    case "formula":
      if (content.formula.length > LONGEST_FORMULA) return `的公式超过 ${LONGEST_FORMULA} 字`;
      if (content.formula === "" || /[\p{Cc}\p{Cs}\ufffe\uffff]/u.test(content.formula)) return "的公式无效";
      return typeof content.cached === "number" && !Number.isFinite(content.cached) ? "的数值无效" : undefined;
  }
}

function stop(why: string): never {
  throw new Refusal(problems.cannotWrite(why));
}

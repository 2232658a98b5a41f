import type { DrawnCell } from "../../draw-workbook";
import { blanks, type Drawing, OFFICE, wan, wanBy, YEAR } from "../drawing";
import { FUNCTION_NAMES } from "../names";
import { codesOf, stated } from "../roll-up";

const FIRST = 9;
/** Its amount is text, as happens when one cell is pasted from another system. */
const TEXT_CODE = "2010507";
const codes = codesOf(3).flatMap((k) => [k, ...codesOf(5, k).flatMap((g) => [g, ...codesOf(7, g)])]);
const classRows = codesOf(3).map((code) => FIRST + codes.indexOf(code));

function line(code: string): DrawnCell[] {
  const { total, basic, project } = stated(code);
  const shown = code === TEXT_CODE ? (total / 1_000_000).toFixed(2) : wan(total);
  return [Number(code), FUNCTION_NAMES[code] ?? code, shown, wan(basic), wan(project)];
}

function totalRow(): DrawnCell[] {
  const { total, basic = 0, project = 0 } = stated("");
  const sum = (column: string, fen: number): DrawnCell => wanBy(classRows.map((row) => column + String(row)).join("+"), fen);
  return ["合计", null, sum("C", total), sum("D", basic), sum("E", project)];
}

/** 公开05 一般公共预算财政拨款支出决算表, 万元. The first row is empty and codes are numbers, as exported. */
export function generalBudgetSheet(): Drawing {
  const last = FIRST + codes.length - 1;
  return {
    sheet: {
      name: "一般公共预算财政拨款支出决算表",
      rows: [
        [],
        ["一般公共预算财政拨款支出决算表"],
        [...blanks(4), "公开05表"],
        [`部门：${OFFICE}`, null, `${YEAR}年度`, null, "金额单位:万元"],
        ["项    目", null, "本年支出"],
        ["支出功能分类科目编码", "科目名称", "小计", "基本支出", "项目支出"],
        ["栏次", null, 1, 2, 3],
        totalRow(),
        ...codes.map(line),
        ["注：本表反映部门本年度一般公共预算财政拨款支出情况。"],
      ],
      merges: ["A2:E2", "A4:B4", "A5:B5", "C5:E5", "A7:B7", "A8:B8", `A${last + 1}:E${last + 1}`],
    },
    look: {
      widths: [14, 44, 14, 14, 14], titleRow: 2, head: [5, 7], body: [8, last], align: "clrrr", bold: [8, ...classRows],
    },
  };
}

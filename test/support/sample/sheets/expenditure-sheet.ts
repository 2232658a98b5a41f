import type { DrawnCell } from "../../draw-workbook";
import { blanks, type Drawing, OFFICE, wan, wanBy, YEAR } from "../drawing";
import { FUNCTION_NAMES } from "../names";
import { MISSING_ITEM } from "../published";
import { codesOf, type Stated, stated } from "../roll-up";

const FIRST = 8;
const codes = codesOf(3).flatMap((k) => [k, ...codesOf(5, k).flatMap((g) => [g, ...codesOf(7, g)])]).filter((code) => code !== MISSING_ITEM);
const rowOf = new Map(codes.map((code, i) => [code, FIRST + i]));
const nameOf = (code: string): string => "  ".repeat((code.length - 3) / 2) + (FUNCTION_NAMES[code] ?? code);

/** Formula of a column over the rows one level below a code: 款 of a 类, 项 of a 款. */
function sumBelow(code: string, column: string): string {
  const rows = codes.filter((other) => other.length === code.length + 2 && other.startsWith(code)).map((other) => rowOf.get(other) ?? 0);
  const [first = 0, last = 0] = [rows[0], rows.at(-1)];
  return code.length === 5 ? `SUM(${column}${first}:${column}${last})` : rows.map((row) => column + String(row)).join("+");
}

function amounts(code: string, { total, basic, project }: Stated): DrawnCell[] {
  const row = rowOf.get(code) ?? 0;
  // The group's amount was typed, and the item below it got lost.
  const isTyped = code.length === 7 || (code.length === 5 && MISSING_ITEM.startsWith(code));
  const part = (column: string, fen: number | undefined): DrawnCell => (fen === undefined || isTyped ? wan(fen) : wanBy(sumBelow(code, column), fen));
  return [wanBy(`SUM(D${row}:H${row})`, total), part("D", basic), part("E", project), ...blanks(3)];
}

function totalRow(): DrawnCell[] {
  const { total, basic = 0, project = 0 } = stated("");
  const classes = (column: string): string => codesOf(3).map((code) => column + String(rowOf.get(code) ?? 0)).join("+");
  return ["合计", null, wanBy("SUM(D7:H7)", total), wanBy(classes("D"), basic), wanBy(classes("E"), project), ...blanks(3)];
}

/** 公开03 支出决算表, 万元. Its 农林水支出 misses the row of one 项: the first planted mistake. */
export function expenditureSheet(): Drawing {
  const last = FIRST + codes.length - 1;
  return {
    sheet: {
      name: "支出决算表",
      rows: [
        ["支出决算表"],
        [...blanks(7), "公开03表"],
        [`部门：${OFFICE}`, null, null, `${YEAR}年度`, null, null, null, "金额单位：万元"],
        ["项    目", null, "本年支出合计", "基本支出", "项目支出", "上缴上级支出", "经营支出", "对附属单位补助支出"],
        ["科目编码", "科目名称"],
        ["栏次", null, 1, 2, 3, 4, 5, 6],
        totalRow(),
        ...codes.map((code) => [code, nameOf(code), ...amounts(code, stated(code))]),
        ["注：本表反映部门本年度各项支出情况。"],
      ],
      merges: ["A1:H1", "A3:C3", "D3:E3", "A4:B4", ..."CDEFGH".split("").map((c) => `${c}4:${c}5`), "A6:B6", "A7:B7", `A${last + 1}:H${last + 1}`],
    },
    look: {
      widths: [11, 42, 14, 13, 13, 11, 11, 13], titleRow: 1, head: [4, 6], body: [7, last], align: "clrrrrrr", landscape: true,
      bold: [7, ...codesOf(3).map((code) => rowOf.get(code) ?? 0)],
    },
  };
}

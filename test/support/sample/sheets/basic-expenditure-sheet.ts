import type { DrawnCell } from "../../draw-workbook";
import { blanks, type Drawing, OFFICE, wan, wanBy, YEAR } from "../drawing";
import { BASIC_LANES, ECONOMIC_NAMES } from "../names";
import { statedBasicBy } from "../roll-up";

const FIRST = 6;
const LANE_COLUMNS = ["C", "F", "I"];

/** Cells of the 款 under a class, by lane: 302 begins in the second lane and ends in the third. */
function cellsUnder(code: string): string[] {
  return BASIC_LANES.flatMap((lane, i) => {
    const rows = lane.flatMap((other, r) => (other.length === 5 && other.startsWith(code) ? [FIRST + r] : []));
    const [first, last, column] = [rows[0], rows.at(-1), LANE_COLUMNS[i] ?? ""];
    return first === undefined || last === undefined ? [] : [first === last ? `${column}${first}` : `${column}${first}:${column}${last}`];
  });
}

function laneCells(code: string): DrawnCell[] {
  const isClass = code.length === 3;
  const fen = statedBasicBy(code);
  const amount = fen !== undefined && isClass ? wanBy(`SUM(${cellsUnder(code).join(",")})`, fen) : wan(fen);
  return [code, (isClass ? "" : "  ") + (ECONOMIC_NAMES[code] ?? code), amount];
}

function cellOf(code: string): string {
  const lane = BASIC_LANES.findIndex((codes) => codes.includes(code));
  return `${LANE_COLUMNS[lane] ?? ""}${FIRST + (BASIC_LANES[lane]?.indexOf(code) ?? 0)}`;
}

const sumOf = (codes: readonly string[]): number => codes.reduce((sum, code) => sum + (statedBasicBy(code) ?? 0), 0);
const STAFF = ["301", "303"];
const PUBLIC = ["302", "307", "310", "399"];

/** 公开06 一般公共预算财政拨款基本支出决算表, 万元, three lanes side by side. */
export function basicExpenditureSheet(): Drawing {
  const lines = (BASIC_LANES[0] ?? []).map((_, r) => BASIC_LANES.flatMap((lane) => laneCells(lane[r] ?? "")));
  const bottom = FIRST + lines.length;
  return {
    sheet: {
      name: "一般公共预算财政拨款基本支出决算表",
      rows: [
        ["一般公共预算财政拨款基本支出决算表"],
        [...blanks(8), "公开06表"],
        [`部门：${OFFICE}`, null, null, null, `${YEAR}年度`, null, null, null, "金额单位：万元"],
        ["人员经费", null, null, "公用经费"],
        ["科目编码", "科目名称", "决算数", "科目编码", "科目名称", "决算数", "科目编码", "科目名称", "决算数"],
        ...lines,
        ["人员经费合计", null, wanBy(STAFF.map(cellOf).join("+"), sumOf(STAFF)), "公用经费合计", ...blanks(4), wanBy(PUBLIC.map(cellOf).join("+"), sumOf(PUBLIC))],
        ["注：本表反映部门本年度一般公共预算财政拨款基本支出明细情况。"],
      ],
      merges: ["A1:I1", "A3:C3", "A4:C4", "D4:I4", `A${bottom}:B${bottom}`, `D${bottom}:H${bottom}`, `A${bottom + 1}:I${bottom + 1}`],
    },
    look: {
      widths: [9, 32, 12, 9, 24, 12, 9, 40, 12], titleRow: 1, head: [4, 5], body: [FIRST, bottom], align: "clrclrclr", bold: [bottom], landscape: true, rowHeight: 15.5,
    },
  };
}

import { type DrawnOffice, drawOffice } from "../support/draw-office";
import { blankBaseData, blankEvaluation, blankOverview } from "../support/blank-forms";
import type { DrawnSheet } from "../support/draw-workbook";

/** Names of sheets may not hold these, nor begin or end with a quotation mark. */
export const asSheetName = (text: string): string => [...text.replace(/[:\\/?*[\]\p{Cc}]/gu, "")].slice(0, 24).join("").replace(/^[\s']+|[\s']+$/g, "") || "表";

/** An office in which a stranger has typed this wherever a text may stand; its spending was negative once, and one target counts downwards. */
export function hostileOffice(text: string): readonly DrawnSheet[] {
  const office: DrawnOffice = {
    classes: [["201", `一般公共服务支出${text}`, 80], ["213", text, 30], [text, text, -5.25]],
    total: [100, 60, 40],
    execution: { initial: 120, adjusted: 200, executed: 100, reason: text },
    threePublic: [5, 6, 2],
    indicators: [
      { level1: "产出指标", level2: "数量指标", name: text, target: "10个", actual: "8个", rate: "80%", weight: 10, score: 8, reason: text, remark: text },
      { level1: "产出指标", level2: text, name: `清查${text}`, target: text, actual: text, weight: 10, score: -3 },
      { level1: text, level2: text, name: "降低成本", target: -12.5, actual: -13, weight: 5, theme: text, topic: text },
    ],
    profile: [["单位名称", text], ["主管部门", text], ["单位基本职能", `${text}\n${text}`], ["存在的问题", text], ["改进措施", text], ["其他需要说明问题", text]],
    baseData: { staff: [20, 22], costs: [[text, 1, 2, 3], ["三公经费", -1, 2, 3]] },
  };
  const drawn = drawOffice(office).map((sheet) => (sheet.name === "支出决算表" ? { ...sheet, name: asSheetName(text) } : sheet));
  return [...drawn, blankEvaluation, blankBaseData, blankOverview].map((sheet) => ({ ...sheet, rows: sheet.rows.map((row) => row.map((cell) => (typeof cell === "object" && cell !== null && "v" in cell && cell.v === null ? null : cell))) }));
}

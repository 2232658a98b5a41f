import type { DrawnCell } from "../../draw-workbook";
import { type Drawing, OFFICE, rate, wan, wanBy, YEAR } from "../drawing";
import { RECEPTION_BEFORE, RECEPTION_BUDGET } from "../published";
import { codesOf, PROJECT_LINES, spent, stated, statedBasicBy, toStated } from "../roll-up";
import { adjustedOf, BUDGET_LINES } from "./execution-sheet";

/** Three amounts: 上年决算, 本年预算, 本年决算. */
const line = (label: string, before: DrawnCell, budget: DrawnCell, actual: DrawnCell): DrawnCell[] => [label, before, null, budget, null, actual, null];
const inWan = (units: string): DrawnCell => wan(Number(units.replace(".", "")) * 10_000);

const projectsUnder = (pattern: RegExp): number =>
  codesOf(7).filter((code) => pattern.test(code)).reduce((sum, code) => sum + toStated(spent(code, "", PROJECT_LINES)), 0);
const basicBy = (codes: readonly string[]): number => codes.reduce((sum, code) => sum + (statedBasicBy(code) ?? 0), 0);
const publicBudget = BUDGET_LINES.filter((entry) => entry.name === "公用经费").reduce((sum, entry) => sum + adjustedOf(entry), 0);

function projects(): DrawnCell[][] {
  return [
    line("项目支出：", wanBy("B13+B14+B15", 1_723_420_000), wanBy("D13+D14+D15", 3_428_540_000), wanBy("F13+F14+F15", stated("").project ?? 0)),
    line("  1、业务工作专项", inWan("905.36"), inWan("1790.00"), wan(projectsUnder(/^201/))),
    line("  2、运行维护专项", inWan("412.18"), inWan("897.54"), wan(projectsUnder(/^2(12|24)/))),
    line("  3、民生和农业农村专项", inWan("405.88"), inWan("741.00"), wan(projectsUnder(/^2(08|10|13)/))),
  ];
}

function publicSpending(): DrawnCell[][] {
  return [
    line("公用经费", inWan("402.18"), wan(publicBudget), wan(basicBy(["302", "310"]))),
    line("  其中：办公费、印刷费", inWan("75.60"), inWan("78.00"), wan(basicBy(["30201", "30202"]))),
    line("  水费、电费、差旅费", inWan("33.12"), inWan("34.00"), wan(basicBy(["30205", "30206", "30211"]))),
    line("  会议费、培训费", inWan("10.40"), inWan("10.50"), wan(basicBy(["30215", "30216"]))),
    line("政府采购金额", inWan("186.40"), inWan("260.00"), inWan("214.75")),
    line("部门基本支出预算调整", "—", "—", inWan("97.00")),
  ];
}

/** 部门整体支出绩效评价基础数据表: staff, 三公, projects, 公用经费; 万元. One amount of the year before is text. */
export function baseDataSheet(): Drawing {
  const text = (RECEPTION_BEFORE / 1_000_000).toFixed(2);
  const rows: DrawnCell[][] = [
    ["部门整体支出绩效评价基础数据表"],
    [`填报单位：${OFFICE}`, null, null, null, null, null, "单位：万元"],
    ["财政供养人员情况（人）", "编制数", null, `${YEAR}年实际在职人数`, null, "控制率", null],
    [null, 106, null, 102, null, { f: "ROUND(D4/B4,4)", ...rate(102, 106, 2) }, null],
    line("经费控制情况（万元）", `${YEAR - 1}年决算数`, `${YEAR}年预算数`, `${YEAR}年决算数`),
    line("三公经费：", wan(RECEPTION_BEFORE), wan(RECEPTION_BUDGET), wan(0)),
    line("  1、公务用车购置和维护经费", wan(0), wan(0), wan(0)),
    line("  其中：公车购置", wan(0), wan(0), wan(0)),
    line("  公车运行维护", wan(0), wan(0), wan(0)),
    line("  2、出国经费", wan(0), wan(0), wan(0)),
    line("  3、公务接待", text, wan(RECEPTION_BUDGET), wan(0)),
  ];
  const tail: DrawnCell[][] = [
    ["楼堂馆所控制情况（2023年完工项目）", "批复规模（㎡）", "实际规模（㎡）", "规模控制率", "预算投资（万元）", "实际投资（万元）", "投资概算控制率"],
    [null, "—", "—", "—", "—", "—", "—"],
    ["厉行节约保障措施", "严格公务接待审批，公务用车统一归口管理，会议、培训能合并的合并召开，办公用品集中采购。"],
    ["说明：“项目支出”需要填报基本支出以外的所有项目支出情况，“公用经费”填报基本支出中的一般商品和服务支出。"],
  ];
  const all = [...rows, ...projects(), ...publicSpending(), ...tail];
  return { sheet: { name: "部门整体支出绩效评价基础数据表", rows: all, merges: merges(all.length) }, look: look(all.length) };
}

function merges(last: number): string[] {
  const pairs = Array.from({ length: last - 6 }, (_, i) => i + 3).flatMap((row) => [`B${row}:C${row}`, `D${row}:E${row}`, `F${row}:G${row}`]);
  return ["A1:G1", "A2:D2", "A3:A4", ...pairs, `A${last - 3}:A${last - 2}`, `B${last - 1}:G${last - 1}`, `A${last}:G${last}`];
}

const look = (last: number): Drawing["look"] => ({
  widths: [36, 13, 13, 13, 13, 13, 13], titleRow: 1, head: [3, 3], body: [4, last - 1], align: "lcccccc", bold: [5, 6, 12, 16, last - 3],
});

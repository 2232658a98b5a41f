import type { DrawnCell } from "../../draw-workbook";
import { blanks, type Drawing, OFFICE, rate, yuan, yuanBy, YEAR } from "../drawing";
import type { LedgerLine } from "../ledger";
import { LEDGER } from "../ledger";
import { fenOfYuan, isBasic } from "../roll-up";

interface BudgetLine {
  readonly name: string;
  readonly nature: "基本支出" | "项目支出";
  readonly initial: string;
  readonly change: string;
  readonly isOf: (line: LedgerLine) => boolean;
}

const isStaff = (line: LedgerLine): boolean => line[3].startsWith("301") || line[3].startsWith("303");
const project = (pattern: RegExp) => (line: LedgerLine): boolean => !isBasic(line[2]) && pattern.test(line[2]);

/** Invented budget lines; together 58,265,428.00元 as published. Every ledger line belongs to exactly one. */
export const BUDGET_LINES: readonly BudgetLine[] = [
  { name: "人员经费", nature: "基本支出", initial: "18650000.00", change: "970000.00", isOf: (line) => isBasic(line[2]) && isStaff(line) },
  { name: "公用经费", nature: "基本支出", initial: "4360000.00", change: "0.00", isOf: (line) => isBasic(line[2]) && !isStaff(line) },
  { name: "镇村综合事务专项经费", nature: "项目支出", initial: "14200000.00", change: "2600000.00", isOf: project(/^201(?!05|06|13)/) },
  { name: "第五次全国经济普查专项经费", nature: "项目支出", initial: "0.00", change: "240000.00", isOf: project(/^20105/) },
  { name: "乡镇财政管理专项经费", nature: "项目支出", initial: "260000.00", change: "0.00", isOf: project(/^20106/) },
  { name: "招商引资工作经费", nature: "项目支出", initial: "600000.00", change: "0.00", isOf: project(/^20113/) },
  { name: "民生保障及卫生健康专项", nature: "项目支出", initial: "480000.00", change: "0.00", isOf: project(/^2(08|10)/) },
  { name: "集镇基础设施及环境卫生专项", nature: "项目支出", initial: "4300000.00", change: "900000.00", isOf: project(/^212/) },
  { name: "农业生产及人居环境整治专项", nature: "项目支出", initial: "2150000.00", change: "450000.00", isOf: project(/^21301/) },
  { name: "林业、水利及防汛抗旱专项", nature: "项目支出", initial: "1950000.00", change: "400000.00", isOf: project(/^2130[23]/) },
  { name: "村级组织运转及公益事业补助", nature: "项目支出", initial: "1980000.00", change: "0.00", isOf: project(/^21307/) },
  { name: "应急管理及防灾减灾专项", nature: "项目支出", initial: "3070000.00", change: "705428.00", isOf: project(/^224/) },
];

/** Exact 分 spent on a budget line. */
export const spentOn = (line: BudgetLine): number => LEDGER.filter(line.isOf).reduce((sum, entry) => sum + fenOfYuan(entry[4]), 0);
export const adjustedOf = (line: BudgetLine): number => fenOfYuan(line.initial) + fenOfYuan(line.change);

const FIRST = 5;
const BOTTOM = FIRST + BUDGET_LINES.length;

function rateCell(row: number, executed: number, adjusted: number): DrawnCell {
  return { f: `ROUND(G${row}/F${row},4)`, ...rate(executed, adjusted, 2) };
}

function drawLine(line: BudgetLine, i: number): DrawnCell[] {
  const row = FIRST + i;
  const [adjusted, executed] = [adjustedOf(line), spentOn(line)];
  return [
    i + 1, line.name, line.nature, yuan(fenOfYuan(line.initial)), yuan(fenOfYuan(line.change)), yuanBy(`D${row}+E${row}`, adjusted), yuan(executed),
    rateCell(row, executed, adjusted), null,
  ];
}

function totalRow(): DrawnCell[] {
  const total = (amount: (line: BudgetLine) => number): number => BUDGET_LINES.reduce((sum, line) => sum + amount(line), 0);
  const sum = (column: string, fen: number): DrawnCell => yuanBy(`SUM(${column}${FIRST}:${column}${BOTTOM - 1})`, fen);
  const [adjusted, executed] = [total(adjustedOf), total(spentOn)];
  return [
    null, "合计", null, sum("D", total((line) => fenOfYuan(line.initial))), sum("E", total((line) => fenOfYuan(line.change))), sum("F", adjusted),
    sum("G", executed), rateCell(BOTTOM, executed, adjusted), null,
  ];
}

/** 预算执行表, 元. The rate is 70.89 % and no reason is given: the third planted mistake. */
export function executionSheet(): Drawing {
  return {
    sheet: {
      name: "预算执行表",
      rows: [
        [`${YEAR}年度部门预算执行情况表`],
        [`编制单位：${OFFICE}`, ...blanks(7), "单位：元"],
        ["序号", "项目名称", "支出性质", "预算数", null, null, "全年执行数", "执行率", "未完成原因"],
        [...blanks(3), "年初预算数", "调整数", "全年预算数"],
        ...BUDGET_LINES.map(drawLine),
        totalRow(),
        ["注：全年预算数=年初预算数+调整数；执行率=全年执行数÷全年预算数。执行率低于90%的，须在“未完成原因”栏说明。"],
      ],
      merges: ["A1:I1", "A2:D2", "D3:F3", ..."ABCGHI".split("").map((c) => `${c}3:${c}4`), `B${BOTTOM}:C${BOTTOM}`, `A${BOTTOM + 1}:I${BOTTOM + 1}`],
    },
    look: {
      widths: [6, 30, 11, 17, 16, 17, 17, 10, 20], titleRow: 1, head: [3, 4], body: [FIRST, BOTTOM], align: "clcrrrrrl", bold: [BOTTOM], landscape: true,
    },
  };
}

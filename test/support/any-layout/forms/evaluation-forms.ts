import type { Accounts, BudgetLine } from "../accounts/accounts";
import { isFiscal, ofPurse, spent } from "../accounts/add-up";
import type { Block } from "../draw-table";
import { percent } from "../tables/office-tables";
import { digitsOf } from "../quirks/numbers";
import { fill, type FormCell, FormPen, type FormQuirks, put } from "./form-pen";

type Funds = Pick<BudgetLine, "initial" | "adjusted" | "executed">;

const sum = ({ budget }: Accounts): Funds => {
  const of = (column: keyof Funds): number => budget.reduce((total, line) => total + line[column], 0);
  return { initial: of("initial"), adjusted: of("adjusted"), executed: of("executed") };
};

/** min(执行数 ÷ 预算数, 1) × 10, with two decimals. */
const executionScore = ({ adjusted, executed }: Funds): number => Math.min(1000, Math.round((executed * 1000) / adjusted)) / 100;

/** 部门整体支出绩效自评表, the Hunan one: funds, natures, goals, indicators. */
export function selfEvaluation(accounts: Accounts, quirks: FormQuirks): Block {
  const funds = sum(accounts);
  const pen = new FormPen("self-evaluation", quirks, `${quirks.hasYearInTitle ? `${String(accounts.year)}年度` : ""}部门整体支出绩效自评表`);
  pen.row("office", ["预算部门、单位名称", null, accounts.office]);
  fundRows(pen, accounts, funds, quirks);
  natureRows(pen, accounts, quirks);
  goalsAndIndicators(pen, accounts, executionScore(funds));
  if (quirks.hasNote) pen.row("note", ["填表人：", null, null, "填报日期："]);
  return pen.finish();
}

/** 项目支出绩效自评表 of one line of the budget. */
export function project(accounts: Accounts, quirks: FormQuirks, line: BudgetLine): Block {
  const pen = new FormPen("project", quirks, `${quirks.hasYearInTitle ? `${String(accounts.year)}年度` : ""}项目支出绩效自评表`);
  pen.row("project", ["项目名称", put("project", line.name)]);
  pen.row("offices", ["主管部门", put("supervisor", "清河县财政局"), null, null, "实施单位", put("implementer", accounts.office)]);
  fundRows(pen, accounts, line, { ...quirks, hasParts: false });
  goalsAndIndicators(pen, accounts, executionScore(line));
  return pen.finish();
}

function fundRows(pen: FormPen, accounts: Accounts, funds: Funds, { hasParts, seed }: FormQuirks): void {
  const { said } = { said: percent(funds.executed, funds.adjusted, seed % 2 === 0) };
  pen.row("funds", [`年度预算申请${pen.unitMark}`, null, "年初预算数", "全年预算数", "全年执行数", "分值", "执行率", "自评得分"]);
  const amounts = (of: Funds): FormCell[] => [fill("initial", of.initial), fill("adjusted", of.adjusted), fill("executed", of.executed)];
  pen.row("fund.total", [null, "年度资金总额", ...amounts(funds), put("weight", 10), { id: "rate", said }, put("score", executionScore(funds))]);
  if (!hasParts) return;
  const own = spent(accounts, (entry) => !isFiscal(entry));
  const others: Funds = { initial: Math.min(own, funds.initial), adjusted: own, executed: own };
  const fiscal: Funds = { initial: funds.initial - others.initial, adjusted: funds.adjusted - own, executed: funds.executed - own };
  pen.row("fund.fiscal", [null, "其中：当年财政拨款", ...amounts(fiscal), "—", null, "—"]);
  pen.row("fund.others", [null, "其他资金", ...amounts(others), "—", null, "—"]);
}

/** Amounts behind a colon, in the unit of the form: they are written in the label's own cell, or beside it. */
function natureRows(pen: FormPen, accounts: Accounts, { unit, seed, spelling }: FormQuirks): void {
  const isBeside = seed % 3 === 0;
  const executed = spent(accounts);
  const of = (test: Parameters<typeof spent>[1]): number => spent(accounts, test);
  const general = of(ofPurse("general"));
  const fund = of(ofPurse("fund"));
  const basic = of(({ nature }) => nature === "basic");
  const pair = (label: string, fen: number): FormCell[] => (isBeside ? [`${label}：`, fill("nature", fen), null] : [spelling === "wrapped" ? `${label}：${digitsOf(fen, unit, 2)}` : `${label}:${digitsOf(fen, unit, 2)}`, null, null]);
  const rows: readonly (readonly [string, number, string?, number?])[] = [
    ["按收入性质分", executed, "按支出性质分", executed], ["其中: 一般公共预算", general, "其中:基本支出", basic], ["政府性基金拨款", fund, "项目支出", executed - basic], ["其他资金", executed - general - fund],
  ];
  for (const [left, fen, right, other = 0] of rows) pen.row(`nature.${left}`, [null, ...pair(left, fen), ...(right === undefined ? [] : pair(right, other))]);
}

function goalsAndIndicators(pen: FormPen, { indicators, year }: Accounts, score: number): void {
  pen.row("goals", ["年度总体目标", "预期目标", null, null, null, "实际完成情况"]);
  pen.row("goal", [null, put("expectedGoal", `完成${String(year)}年各项工作任务`), null, null, null, put("actualGoal", "各项工作任务全部完成")]);
  pen.row("heads", ["绩效指标", "一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分", "偏差原因分析及改进措施"]);
  indicators.forEach(({ level1, level2, name, target, actual, weight, unit }, index) => {
    const withUnit = (value: string | number): string | number => (unit === "" || typeof value === "string" && value.includes(unit) ? value : `${String(value)}${unit}`);
    pen.row(name, [null, level1, level2, `指标${String(index + 1)}：${name}`, put("target", withUnit(target)), put("actual", withUnit(actual)), put("weight", weight), put("score", weight), null]);
  });
  pen.row("sum", ["总分", null, null, null, null, null, put("weight", 100), put("score", Math.round((score + 90) * 100) / 100), null]);
}

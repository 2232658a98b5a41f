import type { Accounts } from "../accounts/accounts";
import { isGeneralBasic, spent } from "../accounts/add-up";
import type { Block } from "../draw-table";
import { percent } from "../tables/office-tables";
import { fill, FormPen, type FormQuirks, put } from "./form-pen";

/** 部门整体支出绩效评价基础数据表. */
export function baseData(accounts: Accounts, quirks: FormQuirks): Block {
  const { year, staff, threePublic } = accounts;
  const pen = new FormPen("base-data", quirks, `${quirks.hasYearInTitle ? `${String(year)}年度` : ""}部门整体支出绩效评价基础数据表`);
  pen.row("staff.head", ["财政供养人员情况（人）", "编制数", `${String(year)}年实际在职人数`, "控制率"]);
  pen.row("staff", [null, put("quota", staff.quota), put("actual", staff.actual), { id: "rate", said: percent(staff.actual, staff.quota, quirks.seed % 2 === 0) }]);
  pen.row("costs.head", [`经费控制情况${pen.unitMark}`, `${String(year - 1)}年决算数`, `${String(year)}年预算数`, `${String(year)}年决算数`]);
  const row = (label: string, previous: number, budget: number, actual: number): void => {
    pen.row(label, [label, fill("previous", previous), fill("budget", budget), fill("actual", actual)]);
  };
  const side = (of: "previous" | "budget" | "actual"): number => Object.values(threePublic).reduce((sum, item) => sum + item[of], 0);
  const { abroad, purchase, running, reception } = threePublic;
  row("三公经费：", side("previous"), side("budget"), side("actual"));
  row("1、公务用车购置和维护经费", purchase.previous + running.previous, purchase.budget + running.budget, purchase.actual + running.actual);
  row("其中：公车购置", purchase.previous, purchase.budget, purchase.actual);
  row("公车运行维护", running.previous, running.budget, running.actual);
  row("2、出国经费", abroad.previous, abroad.budget, abroad.actual);
  row("3、公务接待", reception.previous, reception.budget, reception.actual);
  const projects = spent(accounts, ({ nature }) => nature === "project");
  row("项目支出：", projects, projects, projects);
  pen.row("filler", ["……"]);
  const daily = spent(accounts, (entry) => isGeneralBasic(entry) && entry.economic.startsWith("302"));
  row("公用经费", daily, daily, daily);
  row("其中：办公经费", Math.floor(daily / 2), Math.floor(daily / 2), Math.floor(daily / 2));
  row("政府采购金额", 0, 0, 0);
  pen.row("end", ["楼堂馆所控制情况", "批复规模（㎡）", "实际规模（㎡）", "规模控制率"]);
  if (quirks.hasNote) pen.row("note", ["说明：“项目支出”需要填报基本支出以外的所有项目支出情况。"]);
  return pen.finish();
}

/** 部门概况: labels to the left, texts to the right. */
export function profile(accounts: Accounts, quirks: FormQuirks): Block {
  const pen = new FormPen("profile", { ...quirks, isUnitInLabel: true, unit: "万元", numbers: { ...quirks.numbers, styles: ["yuan"] } }, "部门概况");
  pen.row("office", ["单位名称", put("office", accounts.office)]);
  pen.row("budget", ["年度预算金额", fill("budget", accounts.budget.reduce((sum, { adjusted }) => sum + adjusted, 0))]);
  pen.row("supervisor", ["主管部门", "清河县人民政府"]);
  pen.row("duties", ["单位基本职能", "1、执行上级决定。\n2、管理本级财政。"]);
  pen.row("problems", ["存在的问题", "1、绩效目标设置不够细化。"]);
  pen.row("measures", ["改进措施", "1、细化量化绩效目标。"]);
  pen.row("remarks", ["其他需要说明的问题", "无"]);
  return pen.finish();
}

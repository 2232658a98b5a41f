import { sumOf } from "../../figure";
import { type BasicExpenditure, codeTree, type Records } from "../../records";
import { economicSide } from "../../standards";
import { lineName } from "./coded-sums";
import { figureIn, isBorneOut, type Sum, term, type Term, termOf } from "./compare-sum";

/** 人员经费合计 = 301 + 303; 公用经费合计 = 302 + 307 + …; 合计 = 人员经费 + 公用经费. */
export function staffAndPublicSums({ basicExpenditure, generalBudget }: Records): Sum[] {
  if (basicExpenditure === undefined) return [];
  const { table, ...totals } = basicExpenditure;
  const staff = term("人员经费合计", totals.staffTotal?.amounts.amount);
  const daily = term("公用经费合计", totals.publicTotal?.amounts.amount);
  return [
    { table, what: staff.name, of: "工资福利支出与对个人和家庭的补助之和", total: staff, parts: classesOf(basicExpenditure, "staff") },
    { table, what: daily.name, of: "商品和服务支出等各类之和", total: daily, parts: classesOf(basicExpenditure, "public") },
    {
      table, what: "基本支出合计", of: "人员经费与公用经费之和", total: term("基本支出合计", totals.total?.amounts.amount),
      parts: staff.field === undefined || daily.field === undefined ? [] : [staff, daily],
      isBorneOut: () => isBorneOut(sumOf([staff, daily].flatMap(({ field }) => figureIn(field) ?? [])), totals.total?.amounts.amount, [figureIn(generalBudget?.total?.amounts.basic)]),
    },
  ];
}

function classesOf({ lines }: BasicExpenditure, side: "staff" | "public"): Term[] {
  return codeTree(lines).roots.filter(({ code }) => code !== undefined && economicSide(code.value) === side).map((line) => termOf(line, line.amounts.amount));
}

/** 301 = Σ301xx, 302 = Σ302xx … */
export function economicClassSums({ basicExpenditure }: Records): Sum[] {
  if (basicExpenditure === undefined) return [];
  const { table, lines } = basicExpenditure;
  return codeTree(lines).families.map(({ parent, children }) => ({
    table, what: lineName(parent), of: "下级科目合计", total: termOf(parent, parent.amounts.amount), parts: children.map((line) => termOf(line, line.amounts.amount)),
  }));
}

import { tieCheck } from "./tie-check";

export const fiscalIncomeAgrees = tieCheck({
  id: "fiscal-income-agrees",
  title: "各表的财政拨款收入一致",
  basis: "CK23：公开01表前三项收入＝公开04表三项收入＝公开02表财政拨款收入",
  why: "财政拨款是部门收入的主要来源，三张表说的是同一个数，必须一致。",
  fix: "核对一般公共预算、政府性基金、国有资本经营三项财政拨款收入，改正与指标文件不符的一张表。",
  severity: "error",
  ties: ["budget-summary=fiscal-appropriation", "income=fiscal-appropriation", "income/fiscal=budget-summary"],
});

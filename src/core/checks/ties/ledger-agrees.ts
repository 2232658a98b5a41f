import { tieCheck } from "./tie-check";

export const ledgerAgrees = tieCheck({
  id: "ledger-agrees",
  title: "支出明细账与决算、执行数一致",
  basis: "CK33：支出明细账按功能分类汇总＝支出决算表对应科目",
  why: "明细账是决算数的来源，对不上说明有漏记、重记或决算表漏列科目。",
  fix: "按科目逐个核对明细账与决算表，补上漏列的科目或改正记错的笔。",
  severity: "warning",
  ties: ["ledger=expenditure", "ledger=execution"],
  isItemised: true,
});

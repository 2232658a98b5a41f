import { tieCheck } from "./tie-check";

export const incomeAgreesWithSummary = tieCheck({
  id: "income-agrees-with-summary",
  title: "收入决算表与收支总表的收入一致",
  basis: "CK21：公开01表本年收入合计＝公开02表合计；上级补助、事业、经营等各项收入逐项相等",
  why: "两张表说的是同一笔收入，不一致必有一张是错的。",
  fix: "核对两张表的取数，改正填错的一张，不要为了凑平改另一张。",
  severity: "error",
  ties: ["budget-summary=income"],
});

import { tieCheck } from "./tie-check";

export const governmentFundAgreesWithFiscal = tieCheck({
  id: "government-fund-agrees-with-fiscal",
  title: "政府性基金收支与财政拨款总表一致",
  basis: "CK26：公开04表政府性基金列的收入、支出和结转＝公开07表合计行（共性做法）",
  why: "公开07表是公开04表政府性基金列的明细，对不上说明有一张表填错。",
  fix: "核对政府性基金的收入、支出和年初、年末结转，改正填错的一张表。",
  severity: "error",
  ties: ["fiscal-appropriation=government-fund"],
});

import { tieCheck } from "./tie-check";

export const stateCapitalAgreesWithFiscal = tieCheck({
  id: "state-capital-agrees-with-fiscal",
  title: "国有资本经营支出与财政拨款总表一致",
  basis: "CK27：公开04表国有资本经营列支出＝公开08表合计（共性做法）",
  why: "公开08表是公开04表国有资本经营列的明细，对不上说明有一张表填错。",
  fix: "核对国有资本经营预算的支出，改正填错的一张表。",
  severity: "error",
  ties: ["fiscal-appropriation=state-capital"],
});

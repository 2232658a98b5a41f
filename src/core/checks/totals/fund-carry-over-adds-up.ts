import { defineCheck } from "../check";
import { judgeSums, SUM_MESSAGES } from "../sums/judge-sums";
import { carryOverSums } from "../sums/carry-over-sums";

export const fundCarryOverAddsUp = defineCheck({
  id: "fund-carry-over-adds-up",
  title: "年末结转和结余等于年初加收入减支出",
  family: "totals",
  basis: "CK15：公开07表年末结转和结余＝年初结转和结余＋本年收入－本年支出小计（共性做法）",
  why: "结转和结余推不出来，说明收入、支出或年初数有一项填错，下年的年初数会跟着错。",
  fix: "核对年初结转和结余（应等于上年决算的年末数）、本年收入和本年支出，改正填错的一项。",
  severity: "error",
  messages: SUM_MESSAGES,
}, (checkup, say) => judgeSums(carryOverSums(checkup.records), checkup, say));

import { defineCheck } from "../check";
import { previousCarryOver } from "../between/previous-year";
import { judgeSums, SUM_MESSAGES } from "../sums/judge-sums";

export const carryOverAgrees = defineCheck({
  id: "carry-over-agrees",
  title: "年初结转和结余等于上年年末数",
  family: "execution",
  basis: "CK30：本年年初结转和结余＝上年年末结转和结余（工作簿里有上年收支总表时，共性做法）",
  why: "年初数接不上上年年末数，说明有一年的结转填错，或者有调整没有说明。",
  fix: "对照上年批复的决算核对年初结转和结余；有调整的，说明调整的依据。",
  severity: "error",
  messages: SUM_MESSAGES,
}, (checkup, say) => judgeSums(previousCarryOver(checkup), checkup, say));

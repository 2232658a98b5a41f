import { defineCheck } from "../check";
import { previousThreePublic } from "../between/previous-year";
import { judgeSums, SUM_MESSAGES } from "../sums/judge-sums";

export const previousYearAgrees = defineCheck({
  id: "previous-year-agrees",
  title: "各表的上年决算数一致",
  family: "execution",
  basis: "CK31：上年决算数＝上年公开表同项；基础数据表与“三公”经费表的上年数一致（共性做法）",
  why: "上年数对不上，比上年增减的金额和比例就都不可靠。",
  fix: "以上年批复的决算为准，改正填错的上年数。",
  severity: "warning",
  messages: SUM_MESSAGES,
}, (checkup, say) => judgeSums(previousThreePublic(checkup), checkup, say));

import { defineCheck } from "../check";
import { judgeSums, SUM_MESSAGES } from "../sums/judge-sums";
import { threePublicSums } from "../sums/three-public-sums";

export const threePublicAddsUp = defineCheck({
  id: "three-public-adds-up",
  title: "“三公”经费合计等于各项之和",
  family: "totals",
  basis: "CK17、CK18：合计＝因公出国（境）费＋公务用车购置及运行维护费＋公务接待费；用车小计＝购置费＋运行维护费（预算、决算分别成立）",
  why: "“三公”经费是公开后最受关注的数，合计与分项不等会被质疑漏报。",
  fix: "核对三项分项与用车小计，改正填错的一项。",
  severity: "error",
  messages: SUM_MESSAGES,
}, (checkup, say) => judgeSums(threePublicSums(checkup.records), checkup, say));

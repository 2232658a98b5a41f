import { defineCheck } from "../check";
import { judgeSums, SUM_MESSAGES } from "../sums/judge-sums";
import { staffAndPublicSums } from "../sums/basic-sums";
import { basicPartSums } from "../sums/execution-sums";

export const staffAndPublicAddUp = defineCheck({
  id: "staff-and-public-add-up",
  title: "人员经费、公用经费与基本支出合计相等",
  family: "totals",
  basis: "CK13：人员经费合计＝301＋303；公用经费合计＝302＋307＋309＋310＋311＋312＋399（按表列）；合计＝人员经费＋公用经费；预算执行表的基本支出下列有这两项的，同样相等",
  why: "基本支出分为人员经费和公用经费，两者是考核公用经费控制率的依据。",
  fix: "核对各经济分类类级金额归在人员经费还是公用经费，以及两个合计的公式。",
  severity: "error",
  messages: SUM_MESSAGES,
}, (checkup, say) => judgeSums([...staffAndPublicSums(checkup.records), ...basicPartSums(checkup.records)], checkup, say));

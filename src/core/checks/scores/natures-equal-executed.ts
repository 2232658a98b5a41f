import { defineCheck } from "../check";
import { overForms } from "../over-forms";
import { judgeSums, SUM_MESSAGES } from "../sums/judge-sums";
import { natureSums } from "../sums/fund-sums";

export const naturesEqualExecuted = defineCheck({
  id: "natures-equal-executed",
  title: "按收入性质、按支出性质都等于全年执行数",
  family: "scores",
  basis: "CK56：按收入性质分合计＝按支出性质分合计＝全年执行数（湖南部门整体支出绩效自评表）",
  why: "同一笔支出换两个角度分，合计必须一样，并且等于全年执行数；不一样说明有一部分资金漏填。",
  fix: "核对两边的“其中”各项，补上漏填的资金来源或支出性质，使两边都等于全年执行数。",
  severity: "error",
  messages: SUM_MESSAGES,
}, overForms((checkup, say) => judgeSums(natureSums(checkup.records), checkup, say)));

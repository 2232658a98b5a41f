import { amount, words } from "../../statement";
import { fiscalWithinAll, ofWhichWithinWhole } from "../between/contained-pairs";
import { compareContained } from "../between/exceeds";
import { defineCheck } from "../check";

export const spendingPartsWithinWhole = defineCheck({
  id: "spending-parts-within-whole",
  title: "部分不超过整体：财政拨款支出不超过全部支出，其中项不超过所属的行",
  family: "ties",
  basis: "CK28：公开05表各科目≤公开03表同科目；公开03表合计≥公开04表本年支出合计；同表“其中”各行≤所属的行",
  why: "一般公共预算支出是全部支出的一部分，“其中”项是所属行的一部分；部分大于整体，必有一处填错。",
  fix: "核对部分和整体两处的金额，改正填错的一处。",
  severity: "warning",
  messages: {
    over: "{part}{stated}，大于{whole}{limit}，多{difference}。",
  },
}, ({ records }, say) => {
  let looked = 0;
  for (const { part, partField, whole, wholeField } of [...fiscalWithinAll(records), ...ofWhichWithinWhole(records)]) {
    const result = compareContained(partField, wholeField);
    if (result.kind === "nothing" || partField === undefined || wholeField === undefined) continue;
    looked += 1;
    if (result.kind === "within") continue;
    say.found("over", [partField.at, wholeField.at], { part: words(part), stated: amount(result.part), whole: words(whole), limit: amount(result.whole), difference: amount(result.excess) });
  }
  return looked;
});

import { amount, words } from "../../statement";
import { containedFigures } from "../between/exceeds";
import { defineCheck } from "../check";
import { lineName } from "../sums/coded-sums";

export const basicExpenditureWithinLedger = defineCheck({
  id: "basic-expenditure-within-ledger",
  title: "基本支出明细不超过明细账同科目支出",
  family: "execution",
  basis: "CK33：支出明细账按经济分类款汇总≥公开06表同科目（明细账含项目支出，只判不超过）",
  why: "公开06表的某个款比明细账里同一科目的全部支出还多，说明归错了科目或明细账漏记。",
  fix: "按经济分类核对明细账和公开06表，改正归错的科目或补记漏记的支出。",
  severity: "warning",
  messages: {
    over: "基本支出{line}{stated}，明细账同科目合计只有{limit}，多{difference}。",
  },
}, ({ records: { basicExpenditure, ledger } }, say) => {
  let looked = 0;
  for (const line of basicExpenditure?.lines ?? []) {
    const [code, field] = [line.code?.value ?? "", line.amounts.amount];
    const under = ledger?.entries.byCode("economic").get(code) ?? [];
    const ledgerSum = ledger?.entries.sum("", under);
    if (field?.kind !== "amount" || ledgerSum === undefined || code.length !== 5) continue;
    const result = containedFigures(field.figure, ledgerSum);
    if (result.kind === "nothing") continue;
    looked += 1;
    if (result.kind === "within") continue;
    say.found("over", [field.at, ...(ledger?.entries.list(under.slice(0, SHOWN)) ?? []).map((entry) => entry.amount.at)], {
      line: words(lineName(line)), stated: amount(result.part), limit: amount(result.whole), difference: amount(result.excess),
    });
  }
  return looked;
});

/** Entries that are pointed at; a whole column would show nothing. */
const SHOWN = 5;

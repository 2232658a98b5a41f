import type { AmountField, Records } from "../../records";
import { TABLE_NAMES } from "../../standards";
import { amount, words } from "../../statement";
import { compareContained } from "../between/exceeds";
import { nameOf } from "../between/same-sum";
import { defineCheck } from "../check";
import { lineName } from "../sums/coded-sums";
import { lineOf } from "../sums/fiscal-sums";

export const spendingPartsWithinWhole = defineCheck({
  id: "spending-parts-within-whole",
  title: "财政拨款支出不超过全部支出",
  family: "ties",
  basis: "CK28：公开05表各科目≤公开03表同科目；公开03表合计≥公开04表本年支出合计",
  why: "一般公共预算支出是全部支出的一部分，部分大于整体，必有一张表填错。",
  fix: "核对同一科目在两张表里的金额，改正填错的一张。",
  severity: "warning",
  messages: {
    over: "{part}{stated}，大于{whole}{limit}，多{difference}。",
  },
}, ({ records }, say) => {
  let looked = 0;
  for (const { part, partField, whole, wholeField } of pairs(records)) {
    const result = compareContained(partField, wholeField);
    if (result.kind === "nothing" || partField === undefined || wholeField === undefined) continue;
    looked += 1;
    if (result.kind === "within") continue;
    say.found("over", [partField.at, wholeField.at], { part: words(part), stated: amount(result.part), whole: words(whole), limit: amount(result.whole), difference: amount(result.excess) });
  }
  return looked;
});

interface Pair {
  readonly part: string;
  readonly partField: AmountField | undefined;
  readonly whole: string;
  readonly wholeField: AmountField | undefined;
}

function pairs({ expenditure, generalBudget, fiscalAppropriation }: Records): Pair[] {
  if (expenditure === undefined) return [];
  const { table, lines, total } = expenditure;
  const totalPair = fiscalAppropriation === undefined ? [] : [{
    part: nameOf({ table: fiscalAppropriation.table, what: "本年支出合计" }), partField: lineOf(fiscalAppropriation.spending, "year")?.amounts.total,
    whole: nameOf({ table, what: "合计行" }), wholeField: total?.amounts.total,
  }];
  const byCode = new Map(lines.flatMap((line) => (line.code === undefined ? [] : [[line.code.value, line] as const])));
  const same = (generalBudget?.lines ?? []).flatMap((line): Pair[] => {
    const other = line.code === undefined ? undefined : byCode.get(line.code.value);
    if (other === undefined || generalBudget === undefined) return [];
    const name = lineName(line);
    return [{ part: `${TABLE_NAMES[generalBudget.table.kind]}“${name}”`, partField: line.amounts.total, whole: `${TABLE_NAMES[table.kind]}同一科目`, wholeField: other.amounts.total }];
  });
  return [...totalPair, ...same];
}

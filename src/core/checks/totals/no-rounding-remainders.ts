import { cellsOf, difference, type Figure, valueOf } from "../../figure";
import { absolute, compare, type Rational, ZERO } from "../../number";
import { TABLE_NAMES } from "../../standards";
import { amount, type AmountFact, words } from "../../statement";
import type { Table } from "../../tables";
import { type CellAddress, uniqueAddresses } from "../../workbook";
import { defineCheck } from "../check";
import { allSums } from "../sums/all-sums";
import { compareSum } from "../sums/compare-sum";

export const noRoundingRemainders = defineCheck({
  id: "no-rounding-remainders",
  title: "合计与明细之间没有尾差",
  family: "totals",
  basis: "CK02—CK18的容差：n个数相加，差额不超过（n＋1）个末位单位的一半，是四舍五入形成的尾差",
  why: "按万元列示时，各数分别四舍五入，合计与明细可能差一两个末位。这是正常的尾差，不用改，但看表的人可能会问。",
  fix: "不必修改。不要为了凑平改动明细；需要时在说明里写一句“因四舍五入，合计数与明细数之和可能存在尾差”。",
  severity: "note",
  messages: {
    remainders: "{table}有{count}处合计与明细相差不超过四舍五入所能形成的尾差，最大{largest}，属正常尾差，不用修改。",
    ties: "各表之间有{count}处勾稽关系只差四舍五入形成的尾差，最大{largest}，属正常尾差，不用修改。",
  },
}, ({ records, ties }, say) => {
  const byTable = new Map<Table, Remainder[]>();
  let looked = 0;
  for (const sum of allSums(records)) {
    const result = compareSum(sum);
    if (result.kind === "nothing" || result.kind === "unreadable") continue;
    looked += 1;
    if (result.kind === "rounding") byTable.set(sum.table, [...(byTable.get(sum.table) ?? []), remainderOf(result.stated, result.computed)]);
  }
  for (const [table, remainders] of byTable) {
    const cells = uniqueAddresses(remainders.flatMap((remainder) => remainder.cells));
    say.found("remainders", cells, {
      table: words(TABLE_NAMES[table.kind]), count: words(String(cells.length)), largest: magnitudeOf(remainders),
    });
  }
  const tied = ties.flatMap(({ status, left, right }) => (status === "rounding" && left.figure !== undefined && right.figure !== undefined ? [remainderOf(left.figure, right.figure)] : []));
  if (tied.length > 0) say.found("ties", uniqueAddresses(tied.flatMap(({ cells }) => cells)), { count: words(String(tied.length)), largest: magnitudeOf(tied) });
  return looked + ties.filter(({ status }) => status !== "unverified").length;
});

interface Remainder {
  readonly cells: readonly CellAddress[];
  readonly difference: Figure;
}

/** Pointed at by its first cell: the stated total, or the first of a sum. */
const remainderOf = (stated: Figure, computed: Figure): Remainder => ({ cells: cellsOf(stated).slice(0, 1), difference: difference(stated, computed) });

function magnitudeOf(remainders: readonly Remainder[]): AmountFact {
  const size = (remainder: Remainder): Rational => absolute(valueOf(remainder.difference) ?? ZERO);
  const largest = remainders.reduce<Remainder | undefined>((most, next) => (most === undefined || compare(size(next), size(most)) > 0 ? next : most), undefined);
  return { ...amount(largest?.difference ?? NONE), magnitude: true };
}

const NONE: Figure = { op: "constant", dimension: "money", value: ZERO, label: "没有尾差", source: "没有尾差" };

import { type Figure, valueOf } from "../../figure";
import { absolute, compare, divide, isZero, type Rational, rational } from "../../number";
import type { AmountField, Records } from "../../records";
import { TABLE_NAMES } from "../../standards";
import type { Table } from "../../tables";
import { amount, words } from "../../statement";
import { nameOf } from "../between/same-sum";
import { defineCheck } from "../check";
import { unitsAgain } from "../form/captions-again";

export const amountsAreOfOneScale = defineCheck({
  id: "amounts-are-of-one-scale",
  title: "各表的金额单位没有混用",
  family: "ties",
  basis: "CK45：同一数在两张表里的商约为10000（±0.5%）的，是元和万元混用",
  why: "单位写错，整张表的金额会差一万倍，报告里引用的数也跟着错。",
  fix: "核对两张表标题下的“单位”是元还是万元，改正写错的一张。",
  severity: "error",
  severities: { pages: "warning" },
  messages: {
    scale: "{left}为{stated}，{right}为{computed}，两数相差约一万倍，{unit}，像是元和万元写错。",
    pages: "{table}有一页写的单位是{other}，前面写的是{unit}，全表是按{unit}读的，请核实。",
  },
}, ({ records, workbook }, say) => {
  let looked = 0;
  for (const table of records.tables) {
    for (const { value, at } of unitsAgain(table, workbook)) {
      looked += 1;
      if (value !== table.amountUnit) say.found("pages", [at], { table: words(TABLE_NAMES[table.kind]), unit: words(table.amountUnit), other: words(value, [at]) });
    }
  }
  for (const [first, ...others] of concepts(records)) {
    for (const other of first === undefined ? [] : others) {
      if (first?.field.kind !== "amount" || other.field.kind !== "amount") continue;
      const [a, b] = [valueOf(first.field.figure), valueOf(other.field.figure)];
      if (a === undefined || b === undefined || isZero(a) || isZero(b)) continue;
      looked += 1;
      if (!isTenThousandfold(a, b)) continue;
      say.found("scale", [first.field.at, other.field.at], {
        left: words(nameOf(first)), stated: shown(first.field.figure), right: words(nameOf(other)), computed: shown(other.field.figure), unit: words(unitsOf(first.table, other.table)),
      });
    }
  }
  return looked;
});

const shown = (figure: Figure): ReturnType<typeof amount> => amount(figure, "万元");

/** What the two sheets say about their units. */
function unitsOf(a: Table, b: Table): string {
  const silent = [a, b].find(({ isUnitStated }) => !isUnitStated);
  return silent === undefined ? `两表分别写的是${a.amountUnit}和${b.amountUnit}` : `工作表“${silent.sheet}”没有写金额单位`;
}

const LOW = rational(9950n);
const HIGH = rational(10_050n);

function isTenThousandfold(a: Rational, b: Rational): boolean {
  const [more, less] = compare(absolute(a), absolute(b)) >= 0 ? [a, b] : [b, a];
  const share = absolute(divide(more, less));
  return compare(share, LOW) >= 0 && compare(share, HIGH) <= 0;
}

interface Stated {
  readonly table: Table;
  readonly what: string;
  readonly field: AmountField;
}

/** Things that several tables state: 全年支出, 全年预算, “三公”经费. */
function concepts({ budgetSummary, expenditure, execution, selfEvaluation, profile, threePublic, baseData }: Records): readonly (readonly Stated[])[] {
  const fund = selfEvaluation?.funds.find(({ role }) => role === "total");
  const year = budgetSummary?.spending.find(({ role }) => role === "year")?.amount;
  const costs = baseData?.lines.find(({ name }) => name.value.includes("三公"))?.actual;
  return [
    [...stated(expenditure, "合计", expenditure?.total?.amounts.total), ...stated(budgetSummary, "本年支出合计", year), ...stated(execution, "全年执行数", execution?.total?.executed), ...stated(selfEvaluation, "全年执行数", fund?.executed)],
    [...stated(execution, "全年预算数", execution?.total?.adjusted ?? execution?.total?.initial), ...stated(selfEvaluation, "全年预算数", fund?.adjusted ?? fund?.initial), ...stated(profile, "年度预算金额", profile?.budget)],
    [...stated(threePublic, "决算数合计", threePublic?.actual.total), ...stated(baseData, "“三公”经费本年决算数", costs)],
  ];
}

function stated(source: { readonly table: Table } | undefined, what: string, field: AmountField | undefined): readonly Stated[] {
  return source === undefined || field === undefined ? [] : [{ table: source.table, what, field }];
}

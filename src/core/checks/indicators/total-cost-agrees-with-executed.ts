import { evaluate } from "../../figure";
import { around, FEN_PER_UNIT, foldLabel, multiply, overlaps, type Quantity, quantityHalf, type Rational, whole, ZERO } from "../../number";
import type { AmountField, QuantityField, Records } from "../../records";
import { amount, words } from "../../statement";
import { quantityFact } from "../../evaluation";
import { allIndicators } from "../all-indicators";
import { defineCheck } from "../check";
import { overForms } from "../over-forms";

export const totalCostAgreesWithExecuted = defineCheck({
  id: "total-cost-agrees-with-executed",
  title: "总成本指标的完成值等于全年执行数",
  family: "indicators",
  basis: "CK69、CK53：同一张自评表里的项目总成本（总投资）完成值应等于全年执行数（池州棠溪镇公开自评表实例：90与89.974）",
  why: "总成本就是全年执行的资金，两个数不同说明完成值照抄了预算数。",
  fix: "把总成本的完成值改为全年执行数，或说明两者口径的差别。",
  severity: "warning",
  messages: {
    differs: "“{indicator}”完成值{actual}，本表全年执行数{executed}，两数应当一致，请核实。",
  },
}, overForms(({ records }, say) => {
  const executed = executedOf(records);
  if (executed?.kind !== "amount") return 0;
  let looked = 0;
  for (const { name, actual, target } of allIndicators(records)) {
    const stated = actual === undefined || !/^(?:项目)?(?:计划)?(?:总成本|总投资|成本总额|投资总额)(?:控制数|额)?$/.test(foldLabel(name.value)) ? undefined : fenOf(actual, target);
    if (stated === undefined || actual === undefined) continue;
    looked += 1;
    const given = evaluate(executed.figure);
    if (given.kind === "value" && overlaps(around(stated.value, stated.half), given.interval)) continue;
    say.found("differs", [actual.at, executed.at], { indicator: words(name.value.trim(), [name.at]), actual: quantityFact(actual), executed: amount(executed.figure) });
  }
  return looked;
}));

/** 全年执行数 of the form's own fund block: its total, else, where that is 0 or blank, its only part. */
function executedOf({ selfEvaluation }: Records): AmountField | undefined {
  const funds = selfEvaluation?.funds ?? [];
  const stated = funds.filter(({ executed }) => executed?.kind === "amount" && executed.fen !== 0);
  return (stated.find(({ role }) => role === "total") ?? (stated.length === 1 ? stated[0] : undefined))?.executed;
}

/** An amount of money in 分; without a unit of its own it is in that of the target. A whole number beside amounts with decimals is taken exactly: 90万元 is 90.00万元. */
function fenOf({ reading }: QuantityField, target: QuantityField | undefined): { readonly value: Rational; readonly half: Rational } | undefined {
  if (reading.kind !== "quantity") return undefined;
  const { unit, scale } = reading.unit === "" && reading.scale === 1 && target?.reading.kind === "quantity" ? target.reading : { unit: reading.unit, scale: 1 };
  const worth = unit === "元" || unit === "万元" ? multiply(whole(FEN_PER_UNIT[unit]), whole(scale)) : undefined;
  return worth === undefined ? undefined : { value: multiply(reading.value, worth), half: halfOf(reading, worth) };
}

const halfOf = (reading: Quantity, worth: Rational): Rational => (reading.decimals === 0 ? ZERO : multiply(quantityHalf(reading), worth));

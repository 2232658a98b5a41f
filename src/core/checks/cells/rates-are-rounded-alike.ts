import { evaluate, type Figure, ratio } from "../../figure";
import { isEqual, round, truncate } from "../../number";
import type { QuantityField, Records } from "../../records";
import { TABLE_NAMES } from "../../standards";
import { places, words } from "../../statement";
import type { Table } from "../../tables";
import type { CellAddress } from "../../workbook";
import { defineCheck } from "../check";
import { compareRate } from "../compare-rate";

export const ratesAreRoundedAlike = defineCheck({
  id: "rates-are-rounded-alike",
  title: "同一张表的比率取位方法一致",
  family: "cells",
  basis: "CK36、CK40的区间判定：四舍五入与截断分别说明；同一张表里应统一四舍五入",
  why: "同一张表有的四舍五入、有的直接舍去尾数，说明是分别手算的，容易被追问。",
  fix: "比率统一用ROUND四舍五入到同样的小数位。",
  severity: "note",
  messages: {
    mixed: "{table}的比率有的四舍五入（如{rounded}），有的直接舍去尾数（{cut}），请统一为四舍五入。",
  },
}, ({ records }, say) => {
  let looked = 0;
  for (const { table, rates } of ratesOf(records)) {
    const judged = rates.flatMap(({ stated, computed }) => {
      const way = wayOf(stated, computed);
      return way === undefined || stated === undefined ? [] : [{ at: stated.at, way }];
    });
    looked += judged.length;
    const at = (way: "rounded" | "cut"): CellAddress[] => judged.filter((one) => one.way === way).map((one) => one.at);
    const [rounded, cut] = [at("rounded"), at("cut")];
    if (rounded.length > 0 && cut.length > 0) say.found("mixed", [...cut, ...rounded.slice(0, 1)], { table: words(TABLE_NAMES[table.kind]), rounded: places(rounded.slice(0, 1)), cut: places(cut) });
  }
  return looked;
});

interface Rates {
  readonly table: Table;
  readonly rates: readonly { readonly stated: QuantityField | undefined; readonly computed: Figure | undefined }[];
}

function ratesOf({ execution, indicators, selfEvaluation }: Records): readonly Rates[] {
  const done = [indicators, selfEvaluation].flatMap((sheet): Rates[] =>
    sheet === undefined ? [] : [{ table: sheet.table, rates: sheet.lines.map(({ rate, target, actual }) => ({ stated: rate, computed: quotient(actual?.figure, target?.figure) })) }],
  );
  const spent = execution === undefined ? [] : [{ table: execution.table, rates: [...execution.lines, ...(execution.total === undefined ? [] : [execution.total])].map(({ rate, executed, adjusted, initial }) => {
    const base = adjusted ?? initial;
    return { stated: rate, computed: quotient(executed?.kind === "amount" ? executed.figure : undefined, base?.kind === "amount" ? base.figure : undefined) };
  }) }];
  return [...spent, ...done];
}

const quotient = (part: Figure | undefined, base: Figure | undefined): Figure | undefined => (part === undefined || base === undefined ? undefined : ratio(part, base));

/** Whether a rate shows that it was rounded up or that its digits were cut off; most rates show neither. */
function wayOf(stated: QuantityField | undefined, computed: Figure | undefined): "rounded" | "cut" | undefined {
  if (stated?.figure === undefined || stated.reading.kind !== "quantity" || computed === undefined) return undefined;
  const result = compareRate(stated, computed);
  if (result.kind === "truncated") return "cut";
  const exact = evaluate(computed);
  if (result.kind !== "agrees" || exact.kind !== "value") return undefined;
  const decimals = stated.reading.decimals + (stated.reading.unit === "%" ? 2 : 0);
  const [up, down] = [round(exact.value, decimals), truncate(exact.value, decimals)];
  return !isEqual(up, down) && isEqual(stated.figure.value, up) ? "rounded" : undefined;
}

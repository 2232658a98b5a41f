import { FUNCTIONAL_SOURCE, classByName } from "../../standards";
import type { Records } from "../../records";
import { words } from "../../statement";
import type { Located } from "../../workbook";
import { defineCheck } from "../check";
import { columnTables } from "../sums/coded-tables";

export const classNamesAreCurrent = defineCheck({
  id: "class-names-are-current",
  title: "类级科目使用现行名称",
  family: "codes",
  basis: `CK49：类、款、项名称必须为当年科目标准名（${FUNCTIONAL_SOURCE.source}）`,
  why: "沿用机构改革前的旧名称（如医疗卫生与计划生育支出），说明套用了往年的表。",
  fix: "改为现行名称，并检查整张表是否沿用了旧模板。",
  severity: "warning",
  messages: {
    old: "“{name}”是旧名称，现为“{current}”（{code}）。",
  },
}, ({ records }, say) => {
  let looked = 0;
  for (const name of classNames(records)) {
    const known = classByName(name.value);
    if (known === undefined) continue;
    looked += 1;
    if (known.isOldName) say.found("old", [name.at], { name: words(name.value.trim(), [name.at]), current: words(known.name), code: words(known.code) });
  }
  return looked;
});

/** Names that stand where a 类 is named: class rows, rows without code, and the lines of 公开01. */
function classNames(records: Records): Located<string>[] {
  const coded = columnTables(records).flatMap(({ coded }) => coded.lines).filter(({ code }) => code === undefined || code.value.length === 3);
  const execution = (records.execution?.lines ?? []).filter(({ code }) => code === undefined || code.value.length === 3);
  const summary = [...(records.budgetSummary?.spending ?? []), ...(records.fiscalAppropriation?.spending ?? [])].filter(({ role }) => role === "item");
  return [...coded, ...execution, ...summary].map(({ name }) => name);
}

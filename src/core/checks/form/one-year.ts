import { TABLE_NAMES } from "../../standards";
import { words } from "../../statement";
import { defineCheck } from "../check";

export const oneYear = defineCheck({
  id: "one-year",
  title: "各表是同一年度",
  family: "form",
  basis: "CK41：报告年度＝表内年度",
  why: "混入上年的表，取出来的数是旧数。",
  fix: "核对表头年度：是标题没有改，还是放错了上年的表。",
  severity: "warning",
  messages: {
    differs: "{table}写的是{stated}年，本次评价年度是{year}年，请核实。",
  },
}, ({ records: { tables, year } }, say) => {
  const dated = tables.flatMap(({ kind, year: own }) => (own === undefined ? [] : [{ kind, own }]));
  for (const { kind, own } of dated) {
    if (year === undefined || own.value === year.value) continue;
    say.found("differs", [own.at], { table: words(TABLE_NAMES[kind]), stated: words(String(own.value), [own.at]), year: words(String(year.value)) });
  }
  return dated.length;
});

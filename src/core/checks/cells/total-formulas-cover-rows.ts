import { TABLE_NAMES } from "../../standards";
import { places, words } from "../../statement";
import { type CellAddress, uniqueAddresses } from "../../workbook";
import { defineCheck } from "../check";
import { coverageOf, type Coverage } from "./coverage";

export const totalFormulasCoverRows = defineCheck({
  id: "total-formulas-cover-rows",
  title: "合计公式把每一行加上一次",
  family: "cells",
  basis: "CK07、CK08：类、款、项逐级相加；合计公式应把下级每一行加上一次，不漏行，也不把小计再加一次",
  why: "公式漏了行或把小计又加了一次，现在的数可能还没有错，一改明细合计就会错。",
  fix: "把合计公式的范围改到包含每一行；中间有小计的，用逐类相加或SUBTOTAL。",
  severity: "warning",
  severities: { idle: "note" },
  messages: {
    missed: "{what}的公式（={formula}）没有加上{rows}。",
    twice: "{what}的公式（={formula}）把{rows}加了不止一次。",
    idle: "{table}有{count}处合计公式没有包含目前是空白或0的行，如{examples}，以后填了数会漏加。",
  },
}, (checkup, say) => {
  const coverages = coverageOf(checkup);
  const idle = new Map<string, Coverage[]>();
  for (const coverage of coverages) {
    const { what, formula, at, missed, twice } = coverage;
    const live = missed.filter(({ isStated }) => isStated);
    const facts = (cells: readonly CellAddress[]): { what: ReturnType<typeof words>; formula: ReturnType<typeof words>; rows: ReturnType<typeof places> } => ({ what: words(what), formula: words(formula, [at]), rows: places(cells) });
    if (live.length > 0) say.found("missed", [at, ...live.map((row) => row.at)], facts(live.map((row) => row.at)));
    if (twice.length > 0) say.found("twice", [at, ...twice], facts(twice));
    if (live.length === 0 && missed.length > 0) idle.set(coverage.table.kind, [...(idle.get(coverage.table.kind) ?? []), coverage]);
  }
  for (const group of idle.values()) {
    const [first] = group;
    if (first === undefined) continue;
    const cells = uniqueAddresses(group.map(({ at }) => at));
    say.found("idle", cells, { table: words(TABLE_NAMES[first.table.kind]), count: words(String(cells.length)), examples: places(cells.slice(0, SHOWN)) });
  }
  return coverages.length;
});

const SHOWN = 3;

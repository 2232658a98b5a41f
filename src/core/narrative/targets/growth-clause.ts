import type { Quantity } from "../../number";
import type { Indicator } from "../../records";
import { INDICATOR_CLAUSES as CLAUSES } from "../../standards";
import { state, type Statement, words } from "../../statement";
import { variant } from "../compose";
import { changeOf, growthRate } from "../shares";

/** How the result stands to last year's, where the row states both in the same measure and neither is approximate. */
export function growthClause({ name, actual, previous }: Indicator, position: number): readonly Statement[] {
  const [now, before] = [actual?.reading, previous?.reading];
  if (now?.kind !== "quantity" || before?.kind !== "quantity" || actual?.figure === undefined || previous?.figure === undefined) return [];
  if (!isComparable(now, before)) return [];
  const change = changeOf(actual.figure, previous.figure, `${name.value}较上年`);
  if (change === undefined) return [];
  if (change.direction === "same") return [state(variant(CLAUSES.same, position), { same: words(CLAUSES.level, [previous.at]) })];
  if (now.unit === "%") {
    const points = { kind: "number", figure: change.by, unit: "个百分点", decimals: Math.max(now.decimals, before.decimals) } as const;
    return [state(variant(change.direction === "up" ? CLAUSES.rose : CLAUSES.sank, position), { points })];
  }
  if (change.rate !== undefined) return [state(variant(change.direction === "up" ? CLAUSES.grew : CLAUSES.fell, position), { growth: growthRate(change.rate) })];
  const by = { kind: "number", figure: change.by, unit: now.unit, scale: now.scale } as const;
  return change.direction === "up" ? [state(variant(CLAUSES.more, position), { change: by })] : [];
}

function isComparable(now: Quantity, before: Quantity): boolean {
  const isExact = [now, before].every(({ hedge, comparison }) => hedge === undefined && comparison === undefined);
  return isExact && now.unit === before.unit;
}

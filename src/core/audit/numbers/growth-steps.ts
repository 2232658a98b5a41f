import type { ProseQuantity } from "../../number";
import { isAmount } from "../judge";
import type { Sentence } from "../passage";

/** A comparison with an earlier value as a sentence tells it: 本期 current, 基期 base, 增减额 change, 增减率 rate. */
export interface Comparison {
  readonly current?: ProseQuantity;
  readonly base?: ProseQuantity;
  readonly change?: ProseQuantity;
  readonly rate?: ProseQuantity;
}

export type Direction = "up" | "down";

const CHANGED = /(增加|增长|上升|提高|上涨|增支|追加|减少|下降|降低|压减|调减|减支|多支出|少支出)了?$/;
const FEWER = /^(?:减少|下降|降低|压减|调减|减支|少支出|少)$/;
const BASE = /(?:上年|去年|上一年|同期|基期|年初预算|由|从)[^，。]{0,16}$/;
const REACHED = /(?:增加|增长|上升|提高|下降|减少|降低)(?:到|至|为)$/;
const COMPARED = /[比较]|同比|年中/;

/** The direction word right before a quantity. `少` and `多` alone count only right behind the base. */
export function changeWord({ subject: { before } }: ProseQuantity): string | undefined {
  return before === "多" || before === "少" ? before : CHANGED.exec(before)?.[1];
}

export const directionOf = (word: string): Direction => (FEWER.test(word) ? "down" : "up");

/** Every comparison in a segment, as far as its words tell who is what. */
export function comparisonsIn({ text, start, quantities }: Sentence): readonly Comparison[] {
  const found: Comparison[] = [];
  let now: Comparison = {};
  for (const quantity of quantities) {
    const { before } = quantity.subject;
    const lead = text.slice(Math.max(0, quantity.start - start - 14), quantity.start - start);
    if (quantity.kind === "rate") {
      if (changeWord(quantity) !== undefined || before.endsWith("调整幅度")) found.push({ ...now, rate: quantity });
    } else if (!isAmount(quantity)) continue;
    else if (REACHED.test(before)) now = { ...(now.base === undefined ? {} : { base: now.base }), current: quantity };
    else if (changeWord(quantity) !== undefined) {
      const between = text.slice(Math.max(0, (now.current?.end ?? now.base?.end ?? start) - start), quantity.start - start);
      now = COMPARED.test(between) || now.base !== undefined ? { ...now, change: quantity } : {};
      if (now.base !== undefined && now.current !== undefined) found.push(now);
    } else if (BASE.test(before) || /[比较]20\d\d年度?[^，。]{0,8}$/.test(lead)) {
      now = now.current === undefined || now.base !== undefined ? { base: quantity } : { current: now.current, base: quantity };
    } else now = now.base !== undefined && now.current === undefined ? { base: now.base, current: quantity } : { current: quantity };
  }
  return found;
}

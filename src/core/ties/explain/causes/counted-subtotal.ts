import { state } from "../../../statement";
import { allOrOne } from "../all-or-one";
import type { Cause } from "../question";

/** 小计 rows, or the 款 and 项 below the parts, that the total counts a second time. */
export const countedSubtotal: Cause = (question) =>
  allOrOne(question, question.subtotals, { kind: "double-counted-subtotal", isBeside: true, say: (facts) => state("合计可能重复计算了小计或下级科目：{name} {amount}，见{place}", { ...facts }) });

import { state } from "../../../statement";
import { allOrOne } from "../all-or-one";
import type { Cause } from "../question";

/** 小计 rows that the total counts a second time. */
export const countedSubtotal: Cause = (question) =>
  allOrOne(question, question.subtotals, { kind: "double-counted-subtotal", say: (facts) => state("合计可能把小计重复计算：{name} {amount}，见{place}", { ...facts }) });

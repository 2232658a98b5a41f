import { state } from "../../../statement";
import { allOrOne } from "../all-or-one";
import type { Cause } from "../question";

/** Amounts typed as text, which a total formula passes over. */
export const textNumber: Cause = (question) =>
  allOrOne(question, question.texts, { kind: "text-number", say: (facts) => state("以文本存放的金额可能没有计入合计：{name} {amount}，见{place}", { ...facts }) });

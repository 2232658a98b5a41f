import { state } from "../../../statement";
import { allOrOne } from "../all-or-one";
import type { Cause } from "../question";

/** Hidden or filtered rows that were not added, all of them or one. */
export const hiddenRow: Cause = (question) =>
  allOrOne(question, question.hidden, { kind: "hidden-row", say: (facts) => state("隐藏或筛选掉的行可能没有计入：{name} {amount}，见{place}", { ...facts }) });

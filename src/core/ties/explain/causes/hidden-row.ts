import { state } from "../../../statement";
import { allOrOne, type Saying, worthALook } from "../all-or-one";
import type { Cause } from "../question";

const HIDDEN: Saying = { kind: "hidden-row", say: (facts) => state("隐藏或筛选掉的行可能没有计入：{name} {amount}，见{place}", { ...facts }) };

/** Hidden or filtered rows that were not added, all of them or one. */
export const hiddenRow: Cause = (question) => allOrOne(question, question.hidden, HIDDEN);

/** One that fits a coarse sum: several columns together tell which. */
export const hiddenRowLoosely: Cause = (question) => worthALook(question, question.hidden, HIDDEN);

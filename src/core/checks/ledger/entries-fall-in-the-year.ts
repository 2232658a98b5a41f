import { words } from "../../statement";
import type { Located } from "../../workbook";
import { defineCheck } from "../check";
import { dateSeen, yearOfDate } from "./year-of-date";

export const entriesFallInTheYear = defineCheck({
  id: "entries-fall-in-the-year",
  title: "明细账的日期都在评价年度内",
  family: "ledger",
  basis: "CK41、CK33：报告年度＝表内年度，明细账只应有本年度的支出",
  why: "混入上年或下年的支出，明细账的合计就不是本年支出。",
  fix: "核对日期：是年份填错，还是把别的年度的账复制进来了。",
  severity: "warning",
  messages: {
    outside: "明细账有{count}笔的日期不在{year}年，第一笔填的是“{seen}”，请核实。",
  },
}, ({ records: { ledger, year }, workbook }, say) => {
  if (ledger === undefined || year === undefined) return 0;
  const years = ledger.entries.wordsIn("date", (value) => yearOfDate(value, workbook)?.toString());
  const isOutside = years.words.map((own) => own !== String(year.value));
  let dated = 0;
  const numbers: number[] = [];
  years.of.forEach((own, number) => {
    if (own < 0) return;
    dated += 1;
    if (isOutside[own] === true) numbers.push(number);
  });
  const outside = ledger.entries.list(numbers).flatMap(({ date }): readonly Located<string>[] => (date === undefined ? [] : [date]));
  const [first] = outside;
  if (first !== undefined) {
    say.found("outside", outside.map(({ at }) => at), { count: words(String(outside.length)), year: words(String(year.value)), seen: words(dateSeen(first, workbook), [first.at]) });
  }
  return dated;
});

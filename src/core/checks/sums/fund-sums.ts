import type { FundLine, NatureBlock, Records } from "../../records";
import type { Table } from "../../tables";
import { sameAs, type Sum, term, termOf } from "./compare-sum";

const COLUMNS = { initial: "年初预算数", adjusted: "全年预算数", executed: "全年执行数" } as const satisfies Partial<Record<keyof FundLine, string>>;

/** 年度资金总额 = Σ of its parts, for every column in which a part states an amount. */
export function fundSums({ selfEvaluation }: Records): Sum[] {
  const total = selfEvaluation?.funds.find(({ role }) => role === "total");
  if (selfEvaluation === undefined || total === undefined) return [];
  const lines = selfEvaluation.funds.filter(({ role }) => role === "part");
  return (Object.keys(COLUMNS) as (keyof typeof COLUMNS)[]).flatMap((column): Sum[] => {
    const parts = lines.map((line) => termOf(line, line[column]));
    // 其中 rows left blank are not filled in, which is not the same as adding up to 0.
    if (parts.every(({ field }) => field === undefined || field.kind === "blank")) return [];
    return [{ table: selfEvaluation.table, what: "年度资金总额", column: COLUMNS[column], of: "各项资金之和", total: termOf(total, total[column]), parts }];
  });
}

/** 按收入性质分 and 按支出性质分: each total = Σ of its parts, and both = 全年执行数. */
export function natureSums({ selfEvaluation }: Records): Sum[] {
  if (selfEvaluation === undefined) return [];
  const executed = selfEvaluation.funds.find(({ role }) => role === "total")?.executed;
  return [selfEvaluation.byIncome, selfEvaluation.byNature].flatMap((block) => (block === undefined ? [] : blockSums(selfEvaluation.table, block, executed)));
}

function blockSums(table: Table, { name, total, parts }: NatureBlock, executed: FundLine["executed"]): Sum[] {
  const title = name.value.replace(/[:：].*$/, "").trim();
  const what = `“${title}”合计`;
  return [
    { table, what, of: "所列各项之和", total: term(title, total), parts: parts.map(({ name: part, amount }) => term(part.value, amount)) },
    { table, what, of: "全年执行数", total: term(title, total), parts: sameAs("全年执行数", executed) },
  ];
}

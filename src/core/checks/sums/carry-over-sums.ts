import type { CodedLine, FundColumn, FundTable, Records } from "../../records";
import { TABLE_NAMES } from "../../standards";
import { lineName } from "./coded-sums";
import { type Sum, term, termOf } from "./compare-sum";

/** 年末结转和结余 = 年初结转和结余 + 本年收入 − 本年支出小计, for every row and the 合计 row of 公开07 and, where it prints these columns, 公开08. */
export function carryOverSums({ governmentFund, stateCapital }: Records): Sum[] {
  return [governmentFund, stateCapital].flatMap((fund) => (fund === undefined ? [] : sumsOf(fund)));
}

function sumsOf({ table, lines, total }: FundTable): Sum[] {
  return (total === undefined ? lines : [total, ...lines]).flatMap((line): Sum[] => {
    const { opening, income, total: spent, closing } = line.amounts;
    if (opening === undefined || income === undefined || spent === undefined || closing === undefined) return [];
    return [{
      table, what: nameOf(line, total, table.kind), column: "年末结转和结余", of: "年初结转和结余加本年收入减本年支出",
      total: termOf(line, closing), parts: [term("年初结转和结余", opening), term("本年收入", income)], less: [term("本年支出小计", spent)],
    }];
  });
}

const nameOf = (line: CodedLine<FundColumn>, total: CodedLine<FundColumn> | undefined, kind: FundTable["table"]["kind"]): string =>
  line === total ? `${TABLE_NAMES[kind]}合计行` : lineName(line);

import type { FundLine, SelfEvaluation } from "../../records";
import { rowsOf } from "../row";
import { sideOf, statedPair, type TieDefinition } from "./definition";
import { leavesOf } from "./leaves";

/** 自评表 全年执行数 = 公开03 合计 (CK69). */
export const selfEvaluationExpenditure: TieDefinition = {
  id: "self-evaluation=expenditure",
  pairs: ({ selfEvaluation, expenditure }) =>
    selfEvaluation === undefined || expenditure === undefined || fundTotal(selfEvaluation) === undefined
      ? []
      : [{
          left: sideOf("self-evaluation", "全年执行数", fundTotal(selfEvaluation)?.executed),
          right: sideOf("expenditure", "合计", expenditure.total?.amounts.total, rowsOf(leavesOf(expenditure.lines), ({ amounts }) => amounts.total)),
        }],
};

/** 自评表 全年预算数 = execution table 全年预算数, and 年初预算数 likewise where both state it beside the other (CK69). */
export const selfEvaluationExecution: TieDefinition = {
  id: "self-evaluation=execution",
  pairs: ({ selfEvaluation, execution }) => {
    const total = selfEvaluation === undefined ? undefined : fundTotal(selfEvaluation);
    if (total === undefined || execution === undefined) return [];
    const lines = leavesOf(execution.lines);
    const hasBoth = total.adjusted !== undefined && execution.total?.adjusted !== undefined;
    const left = sideOf("self-evaluation", "全年预算数", total.adjusted ?? total.initial);
    const right = sideOf("execution", "全年预算数", execution.total?.adjusted ?? execution.total?.initial, rowsOf(lines, (line) => line.adjusted ?? line.initial));
    const initial = sideOf("execution", "年初预算数", execution.total?.initial, rowsOf(lines, (line) => line.initial));
    return [{ left, right }, ...(hasBoth ? statedPair(sideOf("self-evaluation", "年初预算数", total.initial), initial, "initial") : [])];
  },
};

/** The 资金总额 row; a form without fund block compares nothing. */
const fundTotal = ({ funds }: SelfEvaluation): FundLine | undefined => funds.find(({ role }) => role === "total");

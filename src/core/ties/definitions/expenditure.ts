import { sumOf } from "../../figure";
import { fold, foldLabel } from "../../number";
import type { Records, SummaryLine } from "../../records";
import { classByName } from "../../standards";
import { rowsOf } from "../row";
import { sideOf, sideOfFigure, type TieDefinition, type TiePair } from "./definition";
import { leavesOf, linesLike } from "./leaves";

/** 公开03 = the office's own execution table. */
export const expenditureExecution: TieDefinition = {
  id: "expenditure=execution",
  pairs: ({ expenditure, execution }) =>
    expenditure === undefined || execution === undefined
      ? []
      : [{
          left: sideOf("expenditure", "合计", expenditure.total?.amounts.total, rowsOf(linesLike(expenditure.lines, execution.lines), ({ amounts }) => amounts.total)),
          right: sideOf("execution", "全年执行数", execution.total?.executed, rowsOf(leavesOf(execution.lines), ({ executed }) => executed)),
        }],
};

/** 公开01 本年支出合计 = execution, where 公开03 is not there to stand between them. */
export const budgetSummaryExecution: TieDefinition = {
  id: "budget-summary=execution",
  pairs: ({ expenditure, budgetSummary, execution }) =>
    expenditure !== undefined || budgetSummary === undefined || execution === undefined
      ? []
      : [{
          left: sideOf("budget-summary", "本年支出合计", yearOf(budgetSummary.spending), rowsOf(classesOf(budgetSummary.spending), ({ amount }) => amount)),
          right: sideOf("execution", "全年执行数", execution.total?.executed, rowsOf(leavesOf(execution.lines), ({ executed }) => executed)),
        }],
};

/** 公开03 合计 = 公开01 本年支出合计 (GovBudgetChecker V33-201), and each 类 with its line. */
export const expenditureBudgetSummary: TieDefinition = {
  id: "expenditure=budget-summary",
  pairs: (records) => [...totalPair(records), ...classPairs(records)],
};

function totalPair({ expenditure, budgetSummary }: Records): readonly TiePair[] {
  if (expenditure === undefined || budgetSummary === undefined) return [];
  const classes = expenditure.lines.filter(({ level }) => level === "class");
  return [{
    left: sideOf("expenditure", "合计", expenditure.total?.amounts.total, rowsOf(classes, ({ amounts }) => amounts.total).map((row) => ({ ...row, key: className(row.name) }))),
    right: sideOf("budget-summary", "本年支出合计", yearOf(budgetSummary.spending), rowsOf(classesOf(budgetSummary.spending), ({ amount }) => amount).map((row) => ({ ...row, key: className(row.name) }))),
  }];
}

function classPairs({ expenditure, budgetSummary }: Records): readonly TiePair[] {
  if (expenditure === undefined || budgetSummary === undefined) return [];
  const listed = classesOf(budgetSummary.spending);
  const classes = expenditure.lines.filter(({ level }) => level === "class");
  const known = new Set(classes.map(({ name }) => className(name.value)));
  // A 总表 may list spending by what it is for: 基本支出, 项目支出.
  if (listed.length > 0 && !listed.some(({ name }) => known.has(className(name.value)) || classByName(name.value) !== undefined)) return [];
  const both = classes.map(({ code, name, amounts }): TiePair => {
    const under = leavesOf(expenditure.lines).filter((line) => code !== undefined && line.code?.value.startsWith(code.value) === true && line.code.value !== code.value);
    const line = listed.find((other) => className(other.name.value) === className(name.value));
    return {
      suffix: code?.value ?? className(name.value),
      left: sideOf("expenditure", name.value, amounts.total, rowsOf(under, (item) => item.amounts.total)),
      right: sideOf("budget-summary", name.value, line?.amount),
    };
  });
  const alone = listed
    .filter(({ name, amount }) => amount.kind !== "blank" && !known.has(className(name.value)))
    .map(({ name, amount }): TiePair => ({ suffix: className(name.value), left: sideOf("expenditure", bareName(name.value), undefined), right: sideOf("budget-summary", bareName(name.value), amount) }));
  return [...both, ...alone].filter(({ left, right }) => left.figure !== undefined || right.figure !== undefined);
}

/** 公开05 基本支出合计 = 公开06 人员经费 + 公用经费 (GovBudgetChecker V33-203). */
export const generalBudgetBasicExpenditure: TieDefinition = {
  id: "general-budget=basic-expenditure",
  pairs: ({ generalBudget, basicExpenditure }) => {
    if (generalBudget === undefined || basicExpenditure === undefined) return [];
    const { staffTotal, publicTotal, total, lines } = basicExpenditure;
    const halves = rowsOf([staffTotal, publicTotal].flatMap((line) => line ?? []), ({ amounts }) => amounts.amount);
    const figure = halves.length === 2 || total === undefined ? sumOf(halves.map((row) => row.figure)) : undefined;
    const rows = rowsOf(leavesOf(lines), ({ amounts }) => amounts.amount);
    return [{
      left: sideOf("general-budget", "基本支出合计", generalBudget.total?.amounts.basic, rowsOf(leavesOf(generalBudget.lines), ({ amounts }) => amounts.basic)),
      right: figure === undefined ? sideOf("basic-expenditure", "合计", total?.amounts.amount, rows) : sideOfFigure("basic-expenditure", "人员经费与公用经费之和", figure, rows),
    }];
  },
};

const yearOf = (lines: readonly SummaryLine[]): SummaryLine["amount"] | undefined => lines.find(({ role }) => role === "year")?.amount;
const classesOf = (lines: readonly SummaryLine[]): readonly SummaryLine[] => lines.filter(({ role }) => role === "item");

/** The name of a class without the ordinal 公开01 puts before it: 一、一般公共服务支出 → 一般公共服务支出. */
const bareName = (name: string): string => fold(name).replace(/^[一二三四五六七八九十]{1,4}[、.]|^\d{1,2}[、.]/, "");
const className = (name: string): string => foldLabel(bareName(name));

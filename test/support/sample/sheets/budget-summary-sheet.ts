import type { DrawnCell } from "../../draw-workbook";
import { blanks, type Drawing, OFFICE, wan, wanBy, YEAR } from "../drawing";
import { SUMMARY_CLASSES } from "../names";
import { CLOSING, GENERAL_INCOME, OPENING } from "../published";
import { spent, stated } from "../roll-up";

const NUMERALS = "一二三四五六七八九十";
const digit = (n: number): string => NUMERALS.charAt(n - 1);
const numeral = (n: number): string =>
  n <= 10 ? digit(n) : `${n < 20 ? "" : digit(Math.floor(n / 10))}十${n % 10 === 0 ? "" : digit(n % 10)}`;

const INCOME = [
  "一般公共预算财政拨款收入", "政府性基金预算财政拨款收入", "国有资本经营预算财政拨款收入", "上级补助收入", "事业收入", "经营收入",
  "附属单位上缴收入", "其他收入",
];

function incomeSide(): DrawnCell[][] {
  const sources = INCOME.map((name, i): DrawnCell[] => [`${numeral(i + 1)}、${name}`, i + 1, i === 0 ? wan(GENERAL_INCOME) : null]);
  const empty = Array.from({ length: 18 }, (_, i): DrawnCell[] => [null, i + 9, null]);
  return [
    ...sources, ...empty,
    ["本年收入合计", 27, wanBy("SUM(C7:C14)", GENERAL_INCOME)],
    ["    使用非财政拨款结余（含专用结余）", 28, null],
    ["    年初结转和结余", 29, wan(OPENING)],
    ["总计", 30, wanBy("C33+C34+C35", GENERAL_INCOME + OPENING)],
  ];
}

function spendingSide(): DrawnCell[][] {
  const total = stated("").total;
  const classes = SUMMARY_CLASSES.map(([code, name], i): DrawnCell[] => [
    `${numeral(i + 1)}、${name}`, i + 31, spent(code) === 0 ? null : wan(stated(code).total),
  ]);
  return [
    ...classes,
    ["本年支出合计", 57, wanBy("SUM(F7:F32)", total)],
    ["    结余分配", 58, null],
    ["    年末结转和结余", 59, wan(CLOSING)],
    ["总计", 60, wanBy("F33+F34+F35", total + CLOSING)],
  ];
}

/** 公开01 收入支出决算总表, 万元, two sides with 行次. */
export function budgetSummarySheet(): Drawing {
  const right = spendingSide();
  const lines = incomeSide().map((left, i) => [...left, ...(right[i] ?? blanks(3))]);
  return {
    sheet: {
      name: "收入支出决算总表",
      rows: [
        ["收入支出决算总表"],
        [...blanks(5), "公开01表"],
        [`部门：${OFFICE}`, null, null, `${YEAR}年度`, null, "金额单位：万元"],
        ["收    入", null, null, "支    出"],
        ["项目", "行次", "金额", "项目（按功能分类）", "行次", "金额"],
        ["栏次", null, 1, "栏次", null, 2],
        ...lines,
        ["注：本表反映部门本年度的总收支和年末结转结余情况。"],
      ],
      merges: ["A1:F1", "A3:B3", "A4:C4", "D4:F4", "A37:F37"],
    },
    look: { widths: [38, 6, 14, 34, 6, 14], titleRow: 1, head: [4, 6], body: [7, 36], align: "lcrlcr", bold: [33, 36] },
  };
}

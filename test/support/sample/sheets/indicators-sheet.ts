import type { DrawnCell } from "../../draw-workbook";
import { blanks, type Drawing, OFFICE, YEAR } from "../drawing";
import { type SampleIndicator, THEMES } from "../indicators";

const FIRST = 4;
/** The rate that was cut off instead of rounded: the second planted mistake. It was typed, not calculated. */
const TYPED = "法人和产业活动单位清查";

function rateCell({ name, rate, target, actual }: SampleIndicator, row: number): DrawnCell {
  if (!rate.endsWith("%")) return rate;
  const digits = rate.slice(0, -1);
  const decimals = digits.split(".")[1]?.length ?? 0;
  const shown = { v: Number(digits.replace(".", "")) / 10 ** (decimals + 2), format: `0.${"0".repeat(decimals)}%` };
  const isCalculated = typeof target === "number" && typeof actual === "number" && name !== TYPED;
  return isCalculated ? { f: `ROUND(G${row}/F${row},${decimals + 2})`, ...shown } : shown;
}

function line(indicator: SampleIndicator, row: number): DrawnCell[] {
  const { level, name, target, actual, unit, weight, reason = null, remark } = indicator;
  return [...level, name, target, actual, unit, rateCell(indicator, row), weight, reason, remark];
}

const merge = (column: string, top: number, bottom: number): string[] => (top === bottom ? [] : [`${column}${top}:${column}${bottom}`]);

function drawThemes(): { rows: DrawnCell[][]; merges: string[] } {
  const rows: DrawnCell[][] = [];
  const merges: string[] = [];
  const next = (): number => FIRST + rows.length;
  for (const [theme, topics] of THEMES) {
    const top = next();
    for (const { topic, indicators } of topics) {
      const first = next();
      indicators.forEach((indicator, i) => {
        rows.push([next() === top ? theme : null, i === 0 ? topic : null, ...line(indicator, next())]);
      });
      merges.push(...merge("B", first, next() - 1));
    }
    merges.push(...merge("A", top, next() - 1));
  }
  return { rows, merges };
}

/** 绩效指标表: indicators by 工作板块 and 工作内容; weights of 90, the execution rate has the other 10. */
export function indicatorsSheet(): Drawing {
  const { rows, merges } = drawThemes();
  const bottom = FIRST + rows.length;
  const weight = THEMES.flatMap(([, topics]) => topics.flatMap((topic) => topic.indicators)).reduce((sum, indicator) => sum + indicator.weight, 0);
  return {
    sheet: {
      name: "绩效指标表",
      rows: [
        [`${YEAR}年度部门整体支出绩效指标完成情况表`],
        [`填报单位：${OFFICE}`],
        ["工作板块", "工作内容", "一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "计量单位", "完成率", "分值", "偏差原因", "完成情况说明"],
        ...rows,
        ["合计", ...blanks(8), { f: `SUM(J${FIRST}:J${bottom - 1})`, v: weight }, null, null],
        ["注：预算执行率分值10分，另按预算执行情况计算，与本表合计100分。"],
      ],
      merges: ["A1:L1", "A2:F2", ...merges, `A${bottom}:I${bottom}`, `A${bottom + 1}:L${bottom + 1}`],
    },
    look: {
      widths: [11, 13, 11, 19, 22, 11, 11, 8, 9, 6, 36, 38], titleRow: 1, head: [3, 3], body: [FIRST, bottom], align: "cccclcccccll", bold: [bottom], landscape: true,
    },
  };
}

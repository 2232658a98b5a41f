import { blanks, type Drawing, OFFICE, wan, YEAR } from "../drawing";
import { RECEPTION_BUDGET } from "../published";

/** 公开09 财政拨款“三公”经费支出决算表, 万元: 12 numbers. Nothing was spent. */
export function threePublicSheet(): Drawing {
  const parts = ["合计", "因公出国（境）费", "公务用车购置及运行维护费", null, null, "公务接待费"];
  const cars = [null, null, "小计", "公务用车购置费", "公务用车运行维护费", null];
  const budget = [RECEPTION_BUDGET, 0, 0, 0, 0, RECEPTION_BUDGET];
  return {
    sheet: {
      name: "“三公”经费支出决算表",
      rows: [
        ["财政拨款“三公”经费支出决算表"],
        [...blanks(11), "公开09表"],
        [`部门：${OFFICE}`, ...blanks(4), `${YEAR}年度`, ...blanks(5), "金额单位：万元"],
        ["预算数", ...blanks(5), "决算数"],
        [...parts, ...parts],
        [...cars, ...cars],
        Array.from({ length: 12 }, (_, i) => i + 1),
        [...budget.map(wan), ...budget.map(() => wan(0))],
        ["注：本表反映部门本年度财政拨款“三公”经费支出预决算情况。其中，预算数为“三公”经费全年预算数；决算数包括当年财政拨款和以前年度结转资金安排的实际支出。"],
      ],
      merges: [
        "A1:L1", "A3:D3", "A4:F4", "G4:L4", "A5:A6", "B5:B6", "C5:E5", "F5:F6", "G5:G6", "H5:H6", "I5:K5", "L5:L6", "A9:L9",
      ],
    },
    look: { widths: new Array<number>(12).fill(12), titleRow: 1, head: [4, 7], body: [8, 8], align: "rrrrrrrrrrrr", landscape: true },
  };
}

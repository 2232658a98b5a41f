import type { DrawnCell } from "../../draw-workbook";
import { blanks, type Drawing, OFFICE, yuan, yuanBy, YEAR } from "../drawing";
import { LEDGER, type LedgerLine } from "../ledger";
import { ECONOMIC_NAMES, FUNCTION_NAMES } from "../names";
import { fenOfYuan, spent } from "../roll-up";

const FIRST = 4;

/** Voucher numbers run through each month: `记03-012` is the twelfth of March. */
function vouchers(): string[] {
  const seen = new Map<string, number>();
  return LEDGER.map(([date]) => {
    const month = date.slice(5, 7);
    const next = (seen.get(month) ?? 0) + 1;
    seen.set(month, next);
    return `记${month}-${String(next).padStart(3, "0")}`;
  });
}

function entry([date, summary, functionCode, economicCode, amount]: LedgerLine, voucher: string, row: number): DrawnCell[] {
  return [
    date, voucher, summary, functionCode, FUNCTION_NAMES[functionCode] ?? "", economicCode, ECONOMIC_NAMES[economicCode] ?? "", yuan(fenOfYuan(amount)),
    { f: `LEFT(D${row},3)`, v: functionCode.slice(0, 3) },
  ];
}

/** 支出明细账, 元. A helper column with the class of each entry is hidden. */
export function ledgerSheet(): Drawing {
  const numbers = vouchers();
  const bottom = FIRST + LEDGER.length;
  return {
    sheet: {
      name: "支出明细账",
      rows: [
        ["支出明细账"],
        [`单位名称：${OFFICE}`, ...blanks(3), `会计期间：${YEAR}年1月至12月`, ...blanks(2), "金额单位：元"],
        ["日期", "凭证号", "摘要", "功能分类科目编码", "功能分类科目名称", "经济分类科目编码", "经济分类科目名称", "支出金额", "辅助"],
        ...LEDGER.map((line, i) => entry(line, numbers[i] ?? "", FIRST + i)),
        ["合计", ...blanks(6), yuanBy(`SUM(H${FIRST}:H${bottom - 1})`, spent(""))],
      ],
      merges: ["A1:H1", "A2:C2", "E2:F2", `A${bottom}:G${bottom}`],
      hiddenColumns: [9],
    },
    look: {
      widths: [12, 10, 42, 12, 30, 12, 26, 16, 8], titleRow: 1, head: [3, 3], body: [FIRST, bottom], align: "cclclclrc", bold: [bottom], landscape: true,
    },
  };
}

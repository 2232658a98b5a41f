/** 年度预算金额 of the published report: 58,265,428.00元. */
export const BUDGET = 5_826_542_800;

/** Class totals of the published report, in 分. */
export const CLASS_TOTALS: Readonly<Record<string, number>> = {
  "201": 3_116_650_000, "208": 118_580_000, "210": 50_020_000, "212": 171_390_000, "213": 431_240_000, "224": 242_810_000,
};
/** 部门整体支出 of the published report: 4130.69万元. */
export const SPENDING = 4_130_690_000;

/** Invented: 年初结转和结余, 一般公共预算财政拨款收入, and what is left of both. */
export const OPENING = 46_800_000;
export const GENERAL_INCOME = 4_112_450_000;
export const CLOSING = OPENING + GENERAL_INCOME - SPENDING;

/** Invented: the only “三公” budget, 公务接待费 3.00万元, and the year before. */
export const RECEPTION_BUDGET = 3_000_000;
export const RECEPTION_BEFORE = 2_460_000;

/** The item that 支出决算表 misses (2130314 防汛), the first planted mistake. */
export const MISSING_ITEM = "2130314";

import fc from "fast-check";
import type { DrawnSheet } from "../../draw-workbook";
import type { Accounts } from "../accounts/accounts";

export interface SheetQuirks {
  readonly names: "numbers" | "letters" | "misleading";
  /** Empty rows between tables on one sheet. */
  readonly gap: number;
  readonly hasStray: boolean;
  readonly unrelated: readonly ("contents" | "people" | "notes" | "cover" | "budget")[];
}

export const anySheets: fc.Arbitrary<SheetQuirks> = fc.record({
  names: fc.constantFrom("numbers", "letters", "misleading"), gap: fc.integer({ min: 1, max: 3 }), hasStray: fc.boolean(), unrelated: fc.subarray(["contents", "people", "notes", "cover", "budget"]),
});

const LETTERS = ["甲", "乙", "丙", "丁", "戊", "己", "庚", "辛", "壬", "癸", "子", "丑", "寅", "卯", "辰", "巳", "午", "未", "申", "酉"];

/** Names that say nothing about what is on the sheet, or the wrong thing. */
export function sheetName({ names }: SheetQuirks, index: number): string {
  if (names === "numbers") return `Sheet${String(index + 1)}`;
  if (names === "letters") return LETTERS[index] ?? `表${String(index)}`;
  return `公开${String(20 - index).padStart(2, "0")} `;
}

const UNRELATED = {
  contents: { name: "目录", rows: [["目  录"], [], ["一、收入支出决算总表", null, 1], ["二、收入决算表", null, 2], ["三、支出决算表", null, 3], ["四、一般公共预算财政拨款支出决算表", null, 4], ["五、“三公”经费支出决算表", null, 5]] },
  people: { name: "通讯录", rows: [["姓名", "单位", "电话"], ["张某", "财政所", "13800000000"], ["李某", "党政办", "13900000000"]] },
  notes: { name: "会议记录", rows: [["2023年支出决算表和预算执行情况审核会议记录"], ["一、支出决算表由财政所负责，明细账由会计核对，合计数3116.65万元已核对。"], ["二、项目支出情况另行报告。"]] },
  budget: { name: "下年预算", rows: [["2025年部门支出预算总表"], ["单位：元"], ["科目编码", "科目名称", "合计", "基本支出", "项目支出"], ["201", "一般公共服务支出", 300, 100, 200], ["合计", null, 300, 100, 200]] },
} satisfies Record<string, DrawnSheet>;

export function unrelatedSheets({ unrelated }: SheetQuirks, { office, year }: Accounts): readonly DrawnSheet[] {
  return unrelated.map((which) => (which === "cover" ? { name: "封面", rows: [[], [null, `${String(year)}年度`], [null, office], [null, "部门决算公开报表"]] } : UNRELATED[which]));
}

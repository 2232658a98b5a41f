import type { OddWorkbook } from "./odd-workbook";

/** A bureau that lays tables out sideways and far from the corner, with 公开06 in three lanes and 公开04 without merges. */
export const sidewaysBureau: OddWorkbook = {
  name: "a bureau whose tables begin far from the corner, 公开06 in three lanes under heads without merges, 公开04 with 小计",
  sheets: [
    {
      name: "06",
      rows: [
        [], [], [null, null, null, null, null, null, null, "一般公共预算财政拨款基本支出决算明细表"], [null, null, null, "部门：江北区城管局", null, null, null, null, null, null, null, "金额单位：", "万元"],
        [null, null, null, null, "人员经费", null, null, null, null, "公用经费", null, null, null],
        [null, null, null, "科目编码", "科目名称", "决算数", "科目编码", "科目名称", "决算数", "科目编码", "科目名称", "决算数"],
        [null, null, null, 301, "工资福利支出", 500, 302, "商品和服务支出", 120, 310, "资本性支出", 30], [null, null, null, 30101, "基本工资", 300, 30201, "办公费", 70, 31002, "办公设备购置", 30], [null, null, null, 30102, "津贴补贴", 200, 30211, "差旅费", 50],
        [null, null, null, "人员经费合计", null, 500, "公用经费合计", null, null, null, null, 150],
      ],
      merges: ["D10:E10", "G10:K10"],
    },
    {
      name: "04",
      rows: [
        [null, null, "财政拨款收入支出决算总表"], ["部门：江北区城管局", null, null, null, null, null, "单位：万元"], ["收     入", null, null, "支     出", null, null, null, null, null],
        ["项目", "行次", "金额", "项目", "行次", "金额", null, null, null], [null, null, null, null, null, "小计", "一般公共预算财政拨款", "政府性基金预算财政拨款", "国有资本经营预算财政拨款"],
        ["一、一般公共预算财政拨款", 1, 800, "一、城乡社区支出", 33, 800, 650, 150, 0], ["二、政府性基金预算财政拨款", 2, 150, null, null, null, null, null, null], ["三、国有资本经营预算财政拨款", 3, 0],
        ["本年收入合计", 9, 950, "本年支出合计", 59, 800, 650, 150, 0], ["年初财政拨款结转和结余", 10, 0, "年末财政拨款结转和结余", 60, 150, 150, 0, 0], ["总计", 14, 950, "总计", 64, 950, 800, 150, 0],
      ],
      merges: ["A3:C3", "D3:I3", "A4:A5", "B4:B5", "C4:C5", "D4:D5", "E4:E5", "F4:I4"],
    },
  ],
  tables: ["06 basic-expenditure 万元", "04 fiscal-appropriation 万元"],
  amounts: { "06!F7": 500_000_000, "06!L10": 150_000_000, "06!I8": 70_000_000, "04!F11": 950_000_000, "04!H9": 150_000_000 },
};

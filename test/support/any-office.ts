import fc from "fast-check";
import type { DrawnCell } from "./draw-workbook";
import type { DrawnIndicator, DrawnOffice } from "./draw-office";

const amount: fc.Arbitrary<DrawnCell> = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: 0, max: 9_999_999 }).map((hundredths) => hundredths / 100) },
  { weight: 2, arbitrary: fc.constantFrom<DrawnCell>(null, 0, "0.00", "—", 0.001, "1,867.48", "58,265,428.00元", "41,306,923.55元", 100) },
  { weight: 1, arbitrary: fc.constantFrom<DrawnCell>(-3.5, ",867.48", "待定", "#REF!", "=1+1", true) },
);

const text: fc.Arbitrary<string> = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom("按计划推进。", "主要原因是人手不足；", "由于资金到位较晚，项目未结算。。", "完成率100%", "1、抓好整改，", "无", "—", "“三化”建设", "规模工业产值", "超额完成全年任务", "已办结6件、\n新增2件；") },
  { weight: 1, arbitrary: fc.string({ unit: fc.constantFrom("办", "理", "，", "。", "；", "：", "1", "%", "{", "}", "name", "=", "\n", "！", "》", " "), maxLength: 14 }) },
  { weight: 1, arbitrary: fc.constantFrom("长".repeat(200), "=SUM(A1:A9)", "@名称", "{name}", "　全角　") },
);

const quantity: fc.Arbitrary<DrawnCell> = fc.oneof(
  fc.integer({ min: 0, max: 5000 }),
  fc.integer({ min: 0, max: 2000 }).map((n) => `${String(n / 10)}%`),
  fc.tuple(fc.constantFrom("≥", "≤", "=", "", "不低于", ">", "约"), fc.integer({ min: -20, max: 400 }), fc.constantFrom("", "人", "%", "万元", "亿元", "户以上", "余亩")).map((parts) => parts.join("")),
  fc.constantFrom<DrawnCell>(null, 0, "0", "9月底前", "2023年11月", "达成预期指标", "部分达成", "未完成", "显著提升", "1.9万余亩", "近500人", "——", "#N/A", true, 0.1, -3),
);

const optional = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(value, { nil: undefined });
const label = (...words: DrawnCell[]): fc.Arbitrary<DrawnCell> => fc.constantFrom<DrawnCell>(null, ...words);

const NAMES = ["完成税收", "城镇新增就业人数", "在职人员控制率", "安全事故起数", "群众满意度", "全年接待人次数", "5G", "12345热线工单", "河道清理长度", "成本节约率", "项目按期完工"];

const indicator: fc.Arbitrary<DrawnIndicator> = fc.record({
  theme: label("一、经济实力稳中向好", "切实增进民生福祉。", "3个板块"), topic: label("民生保障", "（二）政务服务；"),
  level1: label("产出指标", "效益指标（30分）", "满意度指标", "成本指标", "预算执行率"), level2: label("数量指标", "成本指标"),
  name: fc.oneof(fc.constantFrom<DrawnCell>(...NAMES), text), target: quantity, actual: quantity, previous: fc.oneof(fc.constant(null), quantity),
  unit: label("人", "%", "户", "万元"), rate: label("101.4%", 1.76, "190.5%", "—"),
  weight: fc.oneof(fc.integer({ min: 0, max: 30 }), fc.constantFrom<DrawnCell>(null, 3.335, "5分", -1, "10%")),
  score: fc.oneof(fc.constant(null), fc.integer({ min: -2, max: 30 })), reason: fc.oneof(fc.constant(null), text), remark: fc.oneof(fc.constant(null), text),
}).map((drawn) => drawn as DrawnIndicator);

const CLASSES = [["201", "一般公共服务支出"], ["208", "社会保障和就业支出"], ["210", "卫生健康支出"], ["213", "农林水支出"]] as const;
const LABELS = ["单位名称", "主管部门", "年度预算金额", "单位基本职能", "管理制度", "资金管理情况", "总体思路", "存在的问题", "改进措施", "其他需要说明的问题", "执行率偏低原因"];

/** Any office that sheets can show: with all that goes wrong in amounts, quantities and texts. */
export const anyOffice: fc.Arbitrary<DrawnOffice> = fc.record({
  total: optional(fc.tuple(amount, amount, amount)),
  classes: fc.tuple(amount, amount, amount, amount).map((amounts) => CLASSES.map(([code, name], i) => [code, name, amounts[i] ?? null] as const)),
  execution: optional(fc.record({ initial: amount, adjusted: amount, executed: amount, reason: fc.oneof(fc.constant(null), text) })),
  threePublic: optional(fc.tuple(amount, amount, amount)),
  indicators: optional(fc.array(indicator, { maxLength: 12 })),
  profile: optional(fc.uniqueArray(fc.tuple(fc.constantFrom(...LABELS), text), { selector: ([name]) => name, maxLength: 11 })),
  baseData: optional(fc.record({
    staff: fc.tuple(quantity, quantity),
    costs: fc.tuple(amount, amount, amount, amount, amount, amount).map(([a, b, c, d, e, f]) => [["“三公”经费", a, b, c], ["公用经费", d, e, f]]),
  })),
}).map((drawn) => Object.fromEntries(Object.entries(drawn).filter(([, value]) => value !== undefined)) as DrawnOffice);

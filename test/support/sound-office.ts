import fc from "fast-check";
import type { DrawnIndicator, DrawnOffice } from "./draw-office";

/** Amounts in 万元 with two decimals. */
const wan = (most: number): fc.Arbitrary<number> => fc.integer({ min: 101, max: most * 100 }).map((hundredths) => hundredths / 100);
const exact = (amount: number): number => Math.round(amount * 100) / 100;

const CLASSES = [
  ["201", "一般公共服务支出"], ["204", "公共安全支出"], ["207", "文化旅游体育与传媒支出"], ["208", "社会保障和就业支出"], ["210", "卫生健康支出"], ["211", "节能环保支出"], ["212", "城乡社区支出"], ["213", "农林水支出"], ["221", "住房保障支出"],
] as const;
const NAMES: readonly (readonly [name: string, unit: string])[] = [
  ["城镇新增就业人数", "人"], ["农村劳动力转移就业人数", "人"], ["新建高标准农田", "亩"], ["农村户厕改造数量", "户"], ["河道清淤长度", "公里"], ["安全隐患整改", "处"], ["信访积案化解", "件"], ["政策宣讲", "场"], ["农村公路养护", "公里"],
  ["完成税收", "万元"], ["困难群众临时救助", "人次"], ["义务植树", "株"], ["群众满意度", "%"], ["工单按时办结率", "%"], ["财务培训", "期"], ["危房改造", "户"],
];
const REMARKS: readonly ((actual: number) => string)[] = [
  (actual) => `共召开推进会${String(actual + 3)}次，走访群众${String(actual * 7 + 11)}户。`, () => "按计划推进。", (actual) => `其中重点村完成${String(actual + 1)}处，投入资金${String(actual + 20)}.5万元。`,
];

const indicator = ([name, unit]: readonly [string, string]): fc.Arbitrary<DrawnIndicator> => {
  const number = unit === "%" ? fc.integer({ min: 800, max: 1000 }).map((tenths) => tenths / 10) : unit === "万元" ? wan(4000) : fc.integer({ min: 3, max: 4000 });
  const shown = (value: number): number | string => (unit === "%" ? `${String(value)}%` : value);
  return fc.record({ target: number, actual: number, previous: fc.option(number), remark: fc.option(fc.constantFrom(...REMARKS)), weight: fc.integer({ min: 2, max: 10 }) }).map(({ target, actual, previous, remark, weight }) => ({
    level1: unit === "%" ? "满意度指标" : "产出指标", name, unit, target: unit === "%" ? `≥${String(target)}%` : target, actual: shown(actual), previous: previous === null ? null : shown(previous), weight,
    remark: remark === null ? null : remark(Math.round(actual)), reason: actual < target ? "受汛期影响，施工推迟。" : null,
  }));
};

/** An office whose sheets agree with each other, as most do: totals are sums, every indicator has its own name and unit. */
export const soundOffice: fc.Arbitrary<DrawnOffice> = fc.record({
  classes: fc.subarray([...CLASSES], { minLength: 3 }).chain((classes) => fc.tuple(...classes.map(() => wan(3000))).map((amounts) => classes.map(([code, name], at) => [code, name, amounts[at] ?? 0] as const))),
  share: fc.integer({ min: 20, max: 80 }), growth: fc.integer({ min: -900, max: 2500 }), initial: wan(9000),
  threePublic: fc.tuple(wan(60), wan(60), wan(60)),
  indicators: fc.subarray([...NAMES], { minLength: 4 }).chain((names) => fc.tuple(...names.map(indicator))),
  staff: fc.tuple(fc.integer({ min: 20, max: 90 }), fc.integer({ min: 20, max: 90 })), systems: fc.boolean(),
}).map(({ classes, share, growth, initial, threePublic: [budget, spent, before], indicators, staff }) => {
  const total = exact(classes.reduce((sum, [, , amount]) => sum + amount, 0));
  const basic = exact((total * share) / 100);
  return {
    classes, total: [total, basic, exact(total - basic)] as const,
    execution: { initial, adjusted: exact(total * (1 + growth / 10_000) + 1), executed: total, reason: "部分项目跨年实施" },
    threePublic: [budget, spent, spent] as const, indicators,
    baseData: { staff, costs: [["“三公”经费", before, budget, spent]] },
    profile: [["单位名称", "某县某镇人民政府"], ["主管部门", "某县人民政府"], ["年度预算金额", `${String(initial)}万元`], ["单位基本职能", "1、执行上级决定。2、管理本级财政。"], ["存在的问题", `预算编制不够精细，全年调整预算${String(share)}次。`]] as const,
  };
});

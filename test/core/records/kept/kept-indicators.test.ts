import type { Indicator } from "../../../../src/core/records";
import { kindsIn, readRows, type Rows, shown } from "./draw-table";

const lineOf = ({ level1, level2, name, target, actual, weight, score, reason, remark }: Indicator) => [level1?.value, level2?.value, name.value, shown(target), shown(actual), shown(weight), shown(score), reason?.value, remark?.value];
const linesOf = (rows: Rows) => readRows(rows).indicators?.lines.map(lineOf);

test("完成情况 is the result where no other column states one", () => {
  const rows: Rows = [["指标完成情况"], ["一级", "二级", "三级指标", "目标值", "完成情况", "权重", "自评得分", "说明"], ["产出", "数量", "河道清淤", "12公里", "11.5公里", 20, 19.17, "征地受阻"], [null, "质量", "工程合格率", "100%", "100%", 20, 20, null]];
  expect(kindsIn(readRows(rows))).toEqual(["indicators sure"]);
  expect(linesOf(rows)).toEqual([["产出", "数量", "河道清淤", "12公里", "11.5公里", "20", "19.17", undefined, "征地受阻"], ["产出", "质量", "工程合格率", "100%", "100%", "20", "20", undefined, undefined]]);
});

test("完成情况 is the office's own sentence beside a column that states the result, on either side of it", () => {
  const [heads, row] = [["三级指标", "指标值"], ["河道清淤", "12公里"]];
  const expected = [[undefined, undefined, "河道清淤", "12公里", "12.5公里", undefined, undefined, undefined, "已全部完成清淤"]];
  expect(linesOf([[...heads, "完成情况", "实际完成值"], [...row, "已全部完成清淤", "12.5公里"]])).toEqual(expected);
  expect(linesOf([[...heads, "完成值", "完成情况"], [...row, "12.5公里", "已全部完成清淤"]])).toEqual(expected);
});

test("a result told in a sentence stays a sentence", () => {
  const { indicators } = readRows([["三级指标", "年度目标", "完成情况", "分值"], ["河道清淤", "完成河道清淤12公里", "已完成河道清淤12公里，达到年度目标", 20]]);
  expect(indicators?.lines.map(({ actual }) => actual?.reading.kind)).toEqual(["words"]);
});

test.each([
  [["一级指标", "二级指标", "三级指标", "年初目标", "全年完成值", "分值", "评价得分", "偏离原因"]],
  [["一级指标", "二级指标", "具体指标", "预期指标值", "实现值", "标准分", "自评分", "未完成原因及改进措施"]],
  [["一级指标", "二级指标", "指标名称", "计划完成值", "自评完成值", "权重（%）", "指标得分", "偏差分析及改进措施"]],
  [["一级指标", "二级指标", "三级指标名称", "年度指标值（A）", "全年实际值（B）", "满分", "自评分值", "扣分原因"]],
])("heads %j are known", (heads) => {
  expect(linesOf([heads, ["产出", "数量", "清淤", "12公里", "11公里", 20, 18, "征地"]])).toEqual([["产出", "数量", "清淤", "12公里", "11公里", "20", "18", "征地", undefined]]);
});

test("groups in rows of their own head the indicators below and count no points", () => {
  const rows: Rows = [
    ["2024年绩效指标完成情况"], ["指标", "目标值", "完成值", "分值", "得分"], ["一、产出指标", null, null, 50, 50], ["（一）数量指标", null, null, 30, 30], ["道路硬化", "12公里", "12.5公里", 30, 30],
    ["（二）质量指标", null, null, 20, 20], ["验收合格率", "100%", "100%", 20, 20], ["小计", null, null, 50, 50], ["二、效益指标", null, null, 30, 30], ["受益人口", "1.2万人", "1.25万人", 30, 30], ["合计", null, null, 80, 80],
  ];
  expect(linesOf(rows)?.map(([level1, level2, name, , , weight]) => [level1, level2, name, weight])).toEqual([["产出指标", "数量指标", "道路硬化", "30"], ["产出指标", "质量指标", "验收合格率", "20"], ["效益指标", undefined, "受益人口", "30"]]);
  expect(shown(readRows(rows).indicators?.total?.weight)).toBe("80");
});

test("a list of 指标, 目标 and 完成 without a title is none of ours", () => {
  expect(kindsIn(readRows([["指标", "目标", "完成"], ["招商项目", 3, 2]]))).toEqual([]);
});

test("预算执行率 in the column of the groups is an indicator with points of its own; a group with points is none", () => {
  const rows: Rows = [
    ["一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分"], ["产出指标（50分）", "数量指标", "道路养护", "60公里", "62公里", 50, 50], ["效益指标（30分）", null, null, null, null, 30, 30], [null, "社会效益指标", "受益人口", "1.2万人", "1.25万人", 30, 30],
    ["预算执行率（10分）", null, null, "100%", "87.6%", 10, 8.76], ["总分", null, null, null, null, 90, 88.76],
  ];
  expect(linesOf(rows)?.map(([, , name, target, actual, weight, score]) => [name, target, actual, weight, score])).toEqual([["道路养护", "60公里", "62公里", "50", "50"], ["受益人口", "1.2万人", "1.25万人", "30", "30"], ["预算执行率", "100%", "87.6%", "10", "8.76"]]);
});

test("年初绩效目标 beside 实际完成情况 are target and result", () => {
  const { indicators } = readRows([["2024年度整体支出绩效目标完成情况自评表"], ["指标类型", "指标名称", "年初绩效目标", "实际完成情况", "分值", "得分"], ["数量指标", "硬化道路", "5公里", "5.2公里", 50, 50], ["质量指标", "合格率", "100%", "100%", 40, 40], ["合计", null, null, null, 90, 90]]);
  expect(indicators?.lines.map(({ name, target, actual }) => [name.value, shown(target), shown(actual)])).toEqual([["硬化道路", "5公里", "5.2公里"], ["合格率", "100%", "100%"]]);
});

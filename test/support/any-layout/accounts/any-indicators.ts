import fc from "fast-check";
import type { IndicatorLine } from "./accounts";

/** Indicators that are met, written in the ways offices write them. */
const POOL: readonly Omit<IndicatorLine, "weight">[] = [
  { level1: "产出指标", level2: "数量指标", name: "新增高标准农田面积", target: "≥4800㎡", actual: "4800㎡", unit: "" },
  { level1: "产出指标", level2: "数量指标", name: "开展培训人次", target: "≥600", actual: 615, unit: "人次" },
  { level1: "产出指标", level2: "数量指标", name: "完成税收", target: "≥1.2亿元", actual: "1.25亿元", unit: "" },
  { level1: "产出指标", level2: "数量指标", name: "节约用电量", target: "≥90.00(度)", actual: "96.50(度)", unit: "" },
  { level1: "产出指标", level2: "质量指标", name: "项目验收合格率", target: "≥95%", actual: "98.5%", unit: "" },
  { level1: "产出指标", level2: "质量指标", name: "抽检合格率", target: 95, actual: 97, unit: "%" },
  { level1: "产出指标", level2: "时效指标", name: "项目完工时间", target: "9月前", actual: "8月", unit: "" },
  { level1: "产出指标", level2: "时效指标", name: "材料报送时限", target: "12月底前", actual: "11月", unit: "" },
  { level1: "产出指标", level2: "成本指标", name: "培训成本控制", target: "≤202.6万元", actual: "200.1万元", unit: "" },
  { level1: "效益指标", level2: "社会效益指标", name: "受益群众人数", target: "≥1,200", actual: "1,250", unit: "人" },
  { level1: "效益指标", level2: "经济效益指标", name: "带动村集体增收", target: "≥50万元", actual: "52.3万元", unit: "" },
  { level1: "效益指标", level2: "生态效益指标", name: "森林病虫害发生率", target: "≤3‰", actual: "2.5‰", unit: "" },
  { level1: "满意度指标", level2: "服务对象满意度指标", name: "群众满意度", target: "≥90%", actual: "95%", unit: "" },
];

/** Between four and all of them in their order, worth 90 points together: the execution rate has the other ten. */
export const anyIndicators: fc.Arbitrary<readonly IndicatorLine[]> = fc.subarray([...POOL], { minLength: 4 }).map((chosen) =>
  chosen.map((line, index) => ({ ...line, weight: index === 0 ? 90 - 5 * (chosen.length - 1) : 5 })));

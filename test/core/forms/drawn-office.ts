import { evaluateOffice } from "../../../src/core/evaluation";
import type { FormInput, FormReport, PlannedCell, PlannedSheet } from "../../../src/core/forms";
import { readRecords } from "../../../src/core/records";
import { amount, gap, rate, state, type Statement, words } from "../../../src/core/statement";
import { compareTies } from "../../../src/core/ties";
import { cellName, type Workbook } from "../../../src/core/workbook";
import { sayText } from "../../../src/render/words";
import { type DrawnSheet, drawWorkbook } from "../../support/draw-workbook";

/** A name that a spreadsheet would run if it were written as a formula. */
export const HOSTILE = "=cmd|'/c calc'!A1";

/** A small office: spending in 万元, budget in 元, six indicators of which one missed its target and one cannot be scored. */
export const office: readonly DrawnSheet[] = [
  {
    name: "支出决算表",
    rows: [
      ["支出决算表"],
      ["部门：湘潭县杨嘉桥镇人民政府", null, null, null, "公开03表"],
      ["2023年度", null, null, null, "金额单位：万元"],
      ["科目编码", "科目名称", "本年支出合计", "基本支出", "项目支出"],
      [null, "合计", 4130.69, 2018.25, 2112.44],
      ["201", "一般公共服务支出", 3116.65, 1700, 1416.65],
      ["20103", "政府办公厅（室）及相关机构事务", 3116.65, 1700, 1416.65],
      ["2010301", "行政运行", 3116.65, 1700, 1416.65],
      ["213", "农林水支出", 1014.04, 318.25, 695.79],
      ["21301", "农业农村", 1014.04, 318.25, 695.79],
      ["2130104", "事业运行", 1014.04, 318.25, 695.79],
    ],
  },
  {
    name: "预算执行 (2023)",
    rows: [
      ["2023年度部门预算执行情况表"],
      ["单位：元"],
      ["科目编码", "科目名称", "年初预算数", "全年预算数", "全年执行数", "执行率", "未完成原因"],
      [null, "合计", 41285000, 58265428, 41306923.5, { v: 0.7089, format: "0.00%" }, null],
      ["201", "一般公共服务支出", 31000000, 40000000, 31166500, null, null],
      ["213", "农林水支出", 10285000, 18265428, 10140423.5, null, null],
    ],
  },
  {
    name: "绩效指标",
    rows: [
      ["2023年度绩效指标表"],
      ["一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "计量单位", "分值", "得分", "偏差原因分析及改进措施"],
      ["产出指标", "数量指标", "城镇新增就业", 185, 326, "人", 20, 20, null],
      ["产出指标", "数量指标", HOSTILE, 308, 300, "人", 10, 9.74, null],
      ["产出指标", "质量指标", "工单回复率", "≥95%", "100%", "%", 20, null, null],
      ["效益指标", "社会效益指标", "信访积案化解", 7, 7, "件", 30, 30, null],
      ["满意度指标", "社会公众满意度", "群众满意度", "≥90%", "待统计", null, 10, null, null],
    ],
  },
];

const say1 = (text: string): Statement => state("{text}", { text: words(text) });

/** A report as the narrative drafts it: the spending paragraph holds figures. */
export function reportOn({ records, evaluation }: Pick<FormInput, "records" | "evaluation">): FormReport {
  const total = records.expenditure?.total?.amounts.total;
  const totalFigure = total?.kind === "amount" ? [amount(total.figure, "万元", 2)] : [];
  const spending = totalFigure.map((figure) => state("2023年部门整体支出{total}，其中“三公”经费支出0万元。", { total: figure }));
  const execution = evaluation.executionRate === undefined ? [] : [state("预算执行率{rate}。", { rate: rate(evaluation.executionRate) })];
  const section = (id: string, heading: string, ...paragraphs: (readonly Statement[])[]) => ({ id, heading, paragraphs: paragraphs.map((sentences) => ({ sentences })) });
  return {
    title: say1("湘潭县杨嘉桥镇人民政府2023年度部门整体支出绩效评价报告"),
    sections: [
      section("office", "单位名称", [say1("湘潭县杨嘉桥镇人民政府")]),
      section("duties", "单位基本职能", ...Array.from({ length: 10 }, (_, index) => [say1(`${index + 1}、制定并落实本行政区域的经济计划和措施，促进产业结构调整及其他经济保持平衡协调发展，全面提高人民群众的生活水平和生活质量。`)])),
      section("spending", "部门整体支出管理和使用基本情况", [say1("始终认真贯彻执行《中华人民共和国预算法》等法律法规，制定了《财务管理制度》。")], [...spending, ...execution]),
      section("targets", "绩效目标完成情况", ["一是", "二是", "三是"].flatMap((order) => [
        ...Array.from({ length: 30 }, () => say1(`${order}民生保障稳步提升，完成城镇新增就业，推进基本养老保险全民参保，社会救助系统录入临时救助，发放惠农补贴。`)),
        ...execution,
      ])),
      section("problems", "存在的问题", [say1("1、镇财政可用财力不足。")], [state("2、{why}", { why: gap("预算执行率低于90%的原因") })]),
      section("remarks", "其他需要说明问题", [say1("无")]),
    ],
  };
}

/** Everything forms are made of, for a workbook. */
export function inputFor(workbook: Workbook): FormInput {
  const records = readRecords(workbook);
  const evaluation = evaluateOffice(records);
  return { workbook, records, evaluation, ties: compareTies(records, workbook), report: reportOn({ records, evaluation }), say: sayText };
}

/** The drawn office, with sheets changed or added. */
export function officeInput(change: (sheets: readonly DrawnSheet[]) => readonly DrawnSheet[] = (sheets) => sheets): FormInput {
  return inputFor(drawWorkbook(change(office)));
}

/** What a planned cell shows: text, number or the cached value of its formula. */
export function shown(sheet: PlannedSheet, address: string): string | number | undefined {
  const content = cellAt(sheet, address)?.content;
  if (content === undefined || content.kind === "empty") return undefined;
  return content.kind === "text" ? content.text : content.kind === "number" ? content.value : content.cached;
}

export const formulaAt = (sheet: PlannedSheet, address: string): string | undefined => {
  const content = cellAt(sheet, address)?.content;
  return content?.kind === "formula" ? content.formula : undefined;
};

export const cellAt = (sheet: PlannedSheet, address: string): PlannedCell | undefined => sheet.cells.find((one) => cellName(one) === address);

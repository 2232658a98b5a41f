import type { DrawnSheet } from "./draw-workbook";

/** A bureau's blank 自评表: another title, a row more, other wording, labels moved to the right and downwards. */
export const blankEvaluation: DrawnSheet = {
  name: "附件1（空表）",
  rows: [
    ["附件1"], [],
    [null, "某县2023年度部门整体支出绩效自评表"],
    [null, "单位名称", null],
    [null, "年度预算申请（万元）", null, "年初预算数", "全年预算数（A）", "全年执行数（B）", "分值", "执行率（B/A）", "得分"],
    [null, null, "年度资金总额", null, null, null, null, { v: null, format: "0.00%" }, null],
    [null, null, "按收入性质分：", null, null, "按支出性质分：", null],
    [null, null, "其中：一般公共预算", null, null, "其中：基本支出", null],
    [null, null, "政府性基金拨款", null, null, "项目支出", null],
    [null, "年度总体目标", "预期目标", null, null, null, "实际完成情况"],
    [],
    [null, "绩效指标", "一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分", "偏差原因分析及改进措施"],
    [null, null, "产出指标", "数量指标", "城镇新增就业"],
    [null, null, null, "质量指标", null],
    [null, null, null, "时效指标", "本县要求的指标"],
    [null, null, "效益指标", null, null],
    [null, null, null, null, null],
    [null, null, "满意度指标", null, null],
    [null, "总分", null, null, null, null, null, null, null],
    [null, "填表人：", null, null, "联系电话："],
  ],
  merges: ["B3:J3", "C4:J4", "B5:B9", "B10:B11", "C10:F10", "G10:J10", "C11:F11", "G11:J11", "B12:B18", "C13:C15", "C16:C17", "B19:F19"],
};

/** A bureau's blank 基础数据表 with an extra line and names of its own. */
export const blankBaseData: DrawnSheet = {
  name: "附件2",
  rows: [
    ["2023年部门整体支出绩效评价基础数据表"],
    ["财政供养人员情况（人）", "编制数", "2023年实际在职人数", "控制率"],
    [null, null, null, null],
    ["经费控制情况（万元）", "2022年决算数", "2023年预算数", "2023年决算数"],
    ["一、三公经费：", null, null, null],
    ["1、公务用车购置和维护经费"], ["2、因公出国经费"], ["3、公务接待费"], ["4、会议费（本县增列）"],
    ["二、项目支出："], ["三、公用经费"], ["政府采购金额"],
    ["厉行节约保障措施", null],
  ],
};

/** A bureau's blank 概况表 in its own words. */
export const blankOverview: DrawnSheet = {
  name: "评价报告空表",
  rows: [
    ["2023年度部门整体支出绩效评价报告"],
    ["部门概况", "部门名称", null], [null, "年度预算金额", null], [null, "上级主管部门", null], [null, "主要职能", null],
    ["绩效完成情况", "整体支出资金使用管理基本情况", null], [null, "整体绩效目标实现情况", null],
    ["问题及措施", "存在的主要问题", null], [null, "下一步改进措施", null], [null, "其他需要说明的问题", null],
  ],
  merges: ["A1:C1", "A2:A5", "A6:A7", "A8:A10"],
};

/** A blank 项目支出绩效自评表 that names its project. */
export const blankProject = (project: string | null): DrawnSheet => ({
  name: "项目空表",
  rows: [
    ["项目支出绩效自评表"], ["（2023年度）"],
    ["项目名称", null, project],
    ["主管部门", null, null, null, null, "实施单位", null],
    ["项目资金（万元）", null, null, null, "年初预算数", "全年预算数", "全年执行数", "分值", "执行率", null, "得分"],
    [null, null, "年度资金总额", null, null, null, null, null, { v: null, format: "@" }, null, null],
    [null, null, "其中：当年财政拨款"], [null, null, "上年结转资金"],
    ["年度总体目标", "预期目标", null, null, null, null, "实际完成情况"], [],
    ["绩效指标", "一级指标", "二级指标", "三级指标", null, "年度指标值", "实际完成值", "分值", "得分", "偏差原因分析及改进措施"],
    [null, "产出指标"], [null, "效益指标"],
    ["总分"],
  ],
  merges: ["A1:K1", "A2:K2", "A3:B3", "C3:K3", "A4:B4", "C4:E4", "G4:K4", "A5:B8", "C5:D5", "C6:D6", "C7:D7", "C8:D8", "I5:J5", "I6:J6", "A9:A10", "B9:F9", "G9:K9", "B10:F10", "G10:K10", "A11:A13", "D11:E11", "A14:G14"],
});

/** What a number of a report may be of a thing: as the words right before it say. `actual` needs no word. */
export type SubjectRole =
  | "actual" | "budget" | "initial" | "previous" | "target" | "completion" | "execution" | "weight" | "score" | "lost" | "balance" | "share" | "adjustment" | "control" | "left"
  | "change-previous" | "change-budget" | "change-initial" | "growth-previous" | "growth-budget" | "growth-initial";

/** Words at the end of what leads to a number, and the role they give it; the longest that fits decides. Brackets, quotes and 、 are left out. */
export const ROLE_WORDS: Readonly<Partial<Record<SubjectRole, readonly string[]>>> = {
  actual: ["决算数", "决算", "支出决算数", "支出决算", "支出", "支出数", "执行数", "全年执行数", "实际支出", "实际完成值", "完成值", "实际完成", "总额", "合计", "总计", "共计"],
  budget: ["全年预算数", "全年预算", "调整后预算数", "调整后预算", "调整预算数", "预算数", "预算", "预算安排"],
  initial: ["年初预算数", "年初预算", "年初预算安排", "年初批复预算"],
  previous: ["上年支出", "上年支出数", "上年决算数", "上年决算", "上年数", "上年", "上年度", "去年", "去年同期", "上年同期", "上年完成值"],
  target: ["年度指标值", "指标值", "年度目标值", "目标值", "年度目标", "年度任务数", "任务数", "年度计划数", "计划数"],
  completion: ["完成率", "任务完成率", "年度任务完成率", "目标完成率", "指标完成率"],
  execution: ["预算执行率", "执行率", "支出执行率", "预算完成率", "支出预算执行率", "部门预算执行率", "整体预算执行率", "部门整体支出预算执行率"],
  weight: ["分值", "权重"],
  score: ["得分", "评分", "自评得分", "自评分"],
  lost: ["扣", "扣减", "扣了"],
  balance: ["结余", "结余数", "结转结余"],
  share: ["占比", "所占比重", "比重", "占"],
  control: ["控制率"],
  adjustment: ["调整幅度", "预算调整幅度", "预算调整率"],
};

/** What reports call the year's spending, its budget and its income as a whole. */
export const WHOLE_WORDS = {
  spending: ["部门整体支出", "整体支出", "部门支出", "总支出", "支出总额", "支出合计", "本年支出合计", "本年支出", "全年支出", "年度支出", "全年总支出", "资金支出总额"],
  budget: ["年度预算金额", "全年预算数", "全年预算", "调整后预算数", "调整后预算", "预算总额"],
  initial: ["年初预算数", "年初预算", "年初预算批复数"],
  income: ["本年收入合计", "本年收入", "全年收入", "总收入", "收入合计", "部门总收入"],
  score: ["自评得分", "综合得分", "评价得分", "自评总分", "绩效自评得分", "部门整体支出绩效自评得分", "总得分", "总分", "合计得分"],
  execution: ["预算执行率", "部门预算执行率", "整体预算执行率"],
} as const;

/** Further words for an amount of 支出决算表 and its neighbours, beside those its row says. */
export const NATURE_WORDS = {
  basic: ["基本支出", "基本支出总额", "基本支出合计"], project: ["项目支出", "项目支出总额", "项目支出合计"], upward: ["上缴上级支出"], operating: ["经营支出"], subsidy: ["对附属单位补助支出", "对附属单位补助"],
} as const;

export const THREE_PUBLIC_WORDS = {
  total: ["三公经费", "三公经费支出", "三公经费合计", "三公经费总额"],
  abroad: ["因公出国境费", "因公出国境费用", "因公出国境", "因公出国境经费"],
  vehicle: ["公务用车购置及运行维护费", "公务用车购置及运行费", "公务用车购置和运行维护费"],
  purchase: ["公务用车购置费", "公务用车购置"],
  running: ["公务用车运行维护费", "公务用车运行费", "公务用车运行维护"],
  reception: ["公务接待费", "公务接待费用", "公务接待", "业务接待费"],
} as const;

export const STAFF_WORDS = { quota: ["编制数", "编制人数", "年末编制", "编制", "人员编制", "核定编制"], actual: ["实有在职人员", "实有", "在职人数", "在职人员", "实有人数", "实际在职人数", "年末实有在职人员", "实有人员"], rate: ["在职人员控制率", "财政供养人员控制率"] } as const;

export const FUND_WORDS = {
  staffCost: ["人员经费", "人员支出"], publicCost: ["公用经费", "日常公用经费"], generalBasic: ["一般公共预算财政拨款基本支出", "一般公共预算基本支出"],
  general: ["一般公共预算财政拨款支出", "一般公共预算支出", "一般公共预算财政拨款"], governmentFund: ["政府性基金预算财政拨款支出", "政府性基金预算支出", "政府性基金支出"], stateCapital: ["国有资本经营预算财政拨款支出", "国有资本经营预算支出"],
} as const;

/** Words before a subject that leave it what it is. */
export const PLAIN_LEAD_WORDS: readonly string[] = [
  "本年度", "本年", "全年", "当年", "年度", "年末", "年底", "部门", "本单位", "本部门", "单位", "我镇", "我乡", "我局", "我单位", "全镇", "全乡", "我街道", "其中", "实现", "完成", "实际完成", "实际", "已完成", "达到", "已达到", "按支出性质分", "按经济分类", "安排", "发生", "用于",
  "共计", "共", "全部", "年内", "任务", "财政", "总", "为", "的", "是", "和", "及", "与", "在", "达", "有", "即", "含", "包括", "以及", "控制在", "控制", "超过", "未超过", "未达到", "低于", "高于", "符合", "突破", "未突破", "超出", "未突破", "指标", "经费", "较好", "有序推进", "推进", "情况", "目前", "涉及",
];

/** Words before a subject that make another thing of it. */
export const OTHER_LEAD = /其他|其它|除|非|未|人均|户均|平均|均|每|新增|新建|续建|减少|增加|节约|半年|季度|月份?|预计|计划|拟|将|力争|目标|下年|明年|次年|累计|历年|同期|不含|扣除|项目$|村|社区|中心|站|所|校|园$/;

/** Words that give a sentence, or all below a heading, a money of its own. */
export const SCOPE_WORDS = [
  ["fund", "政府性基金"], ["capital", "国有资本经营"], ["insurance", "社会保险基金"], ["general", "一般公共预算"], ["general", "财政拨款"], ["basic", "基本支出"],
] as const;
export type SubjectScope = (typeof SCOPE_WORDS)[number][0];

/** Units that count the same things. */
export const ALIKE_UNITS: readonly (readonly string[])[] = [
  ["人", "名", "位"], ["家", "户", "个"], ["件", "起", "件次"], ["次", "场", "场次"], ["平方米", "㎡", "平米", "平方"], ["公里", "千米", "km"], ["份", "张", "册"], ["处", "个"], ["项", "个"], ["亩"], ["吨"], ["米", "m"], ["立方米", "立方", "m³", "㎥"],
];

/** An indicator of the sample. `rate` is as the clerk typed it, with so many decimals of a percent; `—` where none applies. */
export interface SampleIndicator {
  readonly level: readonly [level1: string, level2: string];
  readonly name: string;
  readonly target: number | string;
  readonly actual: number | string;
  readonly unit: string;
  readonly rate: string;
  readonly weight: number;
  readonly reason?: string;
  readonly remark: string;
}

export interface Topic {
  readonly topic: string;
  readonly indicators: readonly SampleIndicator[];
}

const COUNT = ["产出指标", "数量指标"] as const;
const QUALITY = ["产出指标", "质量指标"] as const;
const TIME = ["产出指标", "时效指标"] as const;
const COST = ["产出指标", "成本指标"] as const;
const ECONOMY = ["效益指标", "经济效益指标"] as const;
const SOCIETY = ["效益指标", "社会效益指标"] as const;
const ECOLOGY = ["效益指标", "生态效益指标"] as const;
const LASTING = ["效益指标", "可持续影响指标"] as const;
const CONTENT = ["满意度指标", "服务对象满意度指标"] as const;

/** Themes (工作板块), topics (工作内容) and indicators, after the published report; weights 50/30/10, with 10 for the execution rate. */
export const THEMES: readonly (readonly [theme: string, topics: readonly Topic[]])[] = [
  ["经济实力稳中向好", [
    { topic: "主要经济指标", indicators: [
      { level: ECONOMY, name: "完成税收", target: 2300, actual: 2350, unit: "万元", rate: "102.2%", weight: 6, remark: "完成税收2350万元，超额完成全年任务。" },
      { level: ECONOMY, name: "规模工业产值", target: 24.2, actual: 24.3, unit: "亿元", rate: "100.4%", weight: 4, remark: "全年完成规模工业产值24.3亿元，同比增长1%。" },
      { level: ECONOMY, name: "固定资产投资", target: 5.75, actual: 5.78, unit: "亿元", rate: "100.5%", weight: 4, remark: "完成固定资产投资5.78亿元。" },
      { level: COUNT, name: "新增固定资产投资项目", target: 8, actual: 8, unit: "个", rate: "100.0%", weight: 4, remark: "新增固定资产投资项目8个，总金额8.05亿元。" },
      { level: COUNT, name: "新增高新技术企业", target: 1, actual: 1, unit: "家", rate: "100.0%", weight: 2, remark: "新增高新技术企业1家，申报发明专利1个。" },
      { level: COUNT, name: "企业研发金备案", target: 14, actual: 14, unit: "家", rate: "100.0%", weight: 2, remark: "企业研发金备案完成14家。" },
    ] },
    { topic: "服务项目加快建设", indicators: [
      { level: COUNT, name: "园区招商引资项目", target: 6, actual: 6, unit: "个", rate: "100.0%", weight: 4, remark: "完成园区招商引资项目6个，项目总投资达5.4亿元。" },
    ] },
    { topic: "市场主体健康发展", indicators: [
      { level: LASTING, name: "流转土地正常经营面积", target: "1.9万亩", actual: "1.9万余亩", unit: "亩", rate: "100.0%", weight: 2, remark: "流转的1.9万余亩土地生产经营正常。" },
      { level: QUALITY, name: "法人和产业活动单位清查", target: 606, actual: 615, unit: "家", rate: "101.4%", weight: 4, remark: "法人和产业活动单位底册606家，完成清查615家。" },
      {
        level: QUALITY, name: "个体户清查", target: 2921, actual: 5565, unit: "户", rate: "190.5%", weight: 4,
        reason: "底册户数来自上一次经济普查，近年新登记个体户较多，未计入底册，年初目标按底册设定偏低；今后按登记数更新底册后再定目标。",
        remark: "个体户底册2921户，完成清查5565户。",
      },
    ] },
  ]],
  ["切实增进民生福祉", [
    { topic: "民生保障稳步提升", indicators: [
      {
        level: COUNT, name: "城镇新增就业", target: 185, actual: 326, unit: "人", rate: "176.2%", weight: 4,
        reason: "园区新投产企业集中招工，用工需求超出年初预计，年初目标设定偏低；下年度按企业用工计划测算目标。",
        remark: "完成城镇新增就业326人。",
      },
      { level: COUNT, name: "农村劳动力转移就业", target: 301, actual: 308, unit: "人", rate: "102.3%", weight: 4, remark: "完成农村劳动力转移就业308人。" },
      { level: COUNT, name: "城乡居民养老保险参保", target: 30964, actual: 30967, unit: "人", rate: "100.01%", weight: 4, remark: "推进基本养老保险全民参保，已完成参保30967人。" },
      { level: COUNT, name: "特殊困难老年人家庭适老化改造", target: 80, actual: 80, unit: "户", rate: "100.0%", weight: 3, remark: "完成特殊困难老年人家庭适老化改造80户。" },
      { level: COUNT, name: "妇女两癌免费筛查", target: 800, actual: 807, unit: "人", rate: "100.9%", weight: 2, remark: "妇女两癌免费筛查807人。" },
      { level: SOCIETY, name: "城乡医保参保率", target: "≥91.50%", actual: "91.82%", unit: "%", rate: "100.3%", weight: 4, remark: "城乡居民医保基本实现全覆盖，2023年度城乡医保参保率91.82%。" },
    ] },
    { topic: "社会事业协调发展", indicators: [
      { level: SOCIETY, name: "无偿献血", target: 48, actual: 48, unit: "人", rate: "100.0%", weight: 2, remark: "发动48名干部群众参加无偿献血活动。" },
    ] },
    { topic: "政务服务不断优化", indicators: [
      { level: TIME, name: "12345热线工单按时回复", target: 363, actual: 363, unit: "件", rate: "100.0%", weight: 3, remark: "落实12345热线反馈问题，全年收到有效工单363件次，均按时反馈。" },
      { level: COST, name: "“三公”经费支出", target: "≤3.00", actual: "0.00", unit: "万元", rate: "—", weight: 1, remark: "2023年“三公”经费支出0万元。" },
      { level: CONTENT, name: "政务服务对象满意度", target: "≥95%", actual: "97%", unit: "%", rate: "102.1%", weight: 5, remark: "便民服务中心抽样回访，服务对象满意度97%。" },
    ] },
  ]],
  ["创新加强社会治理", [
    { topic: "基层治理更有成效", indicators: [
      { level: QUALITY, name: "省委巡视组督办、交办信访件办结", target: 30, actual: 30, unit: "件", rate: "100.0%", weight: 3, remark: "全年共收到省委巡视组督办件2件、交办件28件，已全部办结。" },
      { level: CONTENT, name: "群众安全感满意度", target: "≥95%", actual: "96%", unit: "%", rate: "101.1%", weight: 5, remark: "群众安全感满意度调查排名全县第二，全市第九。" },
    ] },
    { topic: "安全底线严格守牢", indicators: [
      {
        level: QUALITY, name: "安全隐患整改", target: 160, actual: 157, unit: "处", rate: "98.1%", weight: 3,
        reason: "3处隐患为沿线老旧线路，需供电部门统一改造，已落实临时管控措施，计划2024年6月底前完成。",
        remark: "排查安全隐患共计160处，已整改157处。",
      },
      {
        level: QUALITY, name: "重大隐患整改", target: 66, actual: 65, unit: "处", rate: "98.5%", weight: 3,
        reason: "1处重大隐患涉及跨镇道路边坡，施工受汛期影响推迟，已设置警示和专人值守，计划2024年3月底前完成。",
        remark: "发现重大隐患66处，已整改65处。",
      },
    ] },
    { topic: "生态环境不断优化", indicators: [
      { level: ECOLOGY, name: "义务植树", target: "8万株", actual: "8万余株", unit: "株", rate: "100.0%", weight: 4, remark: "组织开展义务植树活动，种植树木8万余株。" },
      { level: ECOLOGY, name: "畜禽养殖污染问题整改", target: 40, actual: 40, unit: "处", rate: "100.0%", weight: 4, remark: "摸排问题40处，其中立即整改的35处，分步整改的5处，现已全部整改到位。" },
    ] },
  ]],
];

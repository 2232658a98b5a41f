import { longestMatch } from "./longest-match";

/** 量词 and units of measure, as reports of offices use them. */
const COUNT_UNITS: readonly string[] = [
  ...Array.from("个人名位户家所处件份册本篇幅块张片根口眼门种类对双袋箱瓶斤升档枚面节项条起宗例只头羽株棵盏台套辆艘架间栋座支队场次批轮期页字岁倍亩吨米度天周年分席段盘组床克秒"),
  "人次", "车次", "家次", "件次", "户次", "场次", "批次", "班次", "台次", "艘次", "头次", "亩次", "人天", "个月", "小时", "分钟", "工作日", "学时", "课时", "星期", "床位", "学位", "岗位", "席位",
  "平方米", "平方公里", "平米", "平方", "公里", "千米", "厘米", "毫米", "公斤", "千克", "毫克", "公顷", "公升", "立方米", "立方", "千瓦时", "千瓦", "兆瓦", "㎡", "㎥", "m²", "m³", "㎢", "km²", "美元", "港元", "欧元",
  "m2", "m3", "km", "m", "cm", "mm", "kg", "t", "kw", "kW", "KW", "kWh", "kV", "KV", "MW", "GB", "TB", "MB", "L", "ml", "G",
];

const match = longestMatch(COUNT_UNITS);

/** What may not follow a unit, because together they are another word: 人民, 年级, 分别, 支出 count nothing. */
const OTHER_WORD: Readonly<Record<string, RegExp>> = {
  人: /^[民才工事员]/, 年: /^[级度代初末底中终内]/, 家: /^[庭长乡园电具]/, 分: /^[别布成管流析局期阶散]/, 门: /^[面卫窗诊]/, 口: /^[岸号碑径味]/, 类: /^[似别型]/, 种: /^[植子养粮业苗]/, 面: /^[临积向貌]/,
  项: /^目/, 组: /^[织建成长]/, 对: /^[象于照接应口]/, 度: /^[假过]/, 起: /^[步来草点]/, 次: /^[序日年月]/, 场: /^[所地景]/, 支: /^[出持付部]/, 条: /^[例款]/, 节: /^[能约日目假]/, 位: /^[于置居]/, 名: /^[称单录列]/,
  所: /^[有属在以]/, 本: /^[级年地单部]/, 天: /^[然气]/, 周: /^[边围转]/, 台: /^[账阶]/, 处: /^[理罚级]/, 期: /^[间末望]/, 批: /^[准复示]/, 队: /^[伍员]/, 块: /^[状]/, 字: /^[第号]/, 段: /^[落]/, 片: /^[区]/,
};

/** The unit that begins at `at`; undefined where none does. */
export function countUnit(text: string, at: number): string | undefined {
  const unit = match(text, at);
  if (unit === undefined) return undefined;
  const [last, after] = [unit.slice(-1), text.slice(at + unit.length, at + unit.length + 1)];
  if (/[A-Za-z]/.test(last) && /[A-Za-z0-9]/.test(after)) return undefined;
  return OTHER_WORD[unit]?.test(after) === true ? undefined : unit;
}

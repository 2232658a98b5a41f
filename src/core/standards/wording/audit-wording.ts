import { SCORE_TABLE_HEADS } from "./score-wording";

/** What an audit says of a number. `{stated}` and the others are numbers as the text writes them. */
export const AUDIT_NUMBER_WORDING = {
  rateAgrees: "{part}÷{whole}＝{computed}，与所写一致。",
  rateCut: "{part}÷{whole}＝{computed}，写成{stated}是截断，按四舍五入应为{expected}。",
  rateOff: "{part}÷{whole}＝{computed}，写的是{stated}，应为{expected}。",
  growthAgrees: "按{from}计算为{computed}，与所写一致。",
  growthCut: "按{from}计算为{computed}，写成{stated}是截断，按四舍五入应为{expected}。",
  growthOff: "按{from}计算应为{expected}，写的是{stated}。",
  direction: "{from}，应为“{right}”，写的是“{wrong}”。",
  zeroBase: "基数{base}为0，不能计算增减百分比，写的{stated}没有依据。",
  sumAgrees: "各项相加为{computed}，与总数一致。",
  sumRounding: "各项相加为{computed}，与总数{stated}的差额是四舍五入的尾差。",
  sumOver: "各项（{parts}）相加为{computed}，比总数{stated}多{difference}。",
  sumUnder: "各项（{parts}）相加为{computed}，比总数{stated}少{difference}，没有写“等”，请核实是否漏项。",
  countAgrees: "列出{listed}，与所写一致。",
  countOff: "写的是{stated}，列出{listed}。",
  sameSubject: "同一事项“{subject}”另一处写的是{other}，前后不一致。",
  unit: "同一事项“{subject}”另一处写的是{other}，相差一万倍，请核实单位是元还是万元。",
  unitDigits: "另一处写的是{other}，数字相同而单位不同，请核实单位是元还是万元。",
  completion: "写的是{stated}，同一句又说“{against}”，前后矛盾。",
  untraced: "文中没有可供核对的来源。",
} as const;

/** What an audit says of a number held against the sheets. `{name}` is what the number is there, `{value}` how much. */
export const AUDIT_SHEET_WORDING = {
  same: "与{name}一致（{places}）。",
  computed: "与按表计算的{name}一致（{places}）。",
  rounded: "{name}为{value}，所写是四舍五入后的数（{places}）。",
  cut: "{name}为{value}，写成{stated}是截断，按四舍五入应为{expected}（{places}）。",
  near: "{name}为{value}，与所写的约数相符（{places}）。",
  off: "{name}为{value}，写的是{stated}，应为{expected}（{places}）。",
  turned: "{name}：表中是{right}{value}，写的是“{wrong}”（{places}）。",
  candidates: "表中有数值相同的数（{names}），但文字不能确定说的是同一事项，请核实。",
  untraced: "在表和文中都没有找到来源。",
  kept: "表中{name}为{value}，与所写一致，请先核实相关的其他数（{places}）。",
} as const;

/** What an audit says of a number whose sentence we know: from our own draft, or from the words of a cell. */
export const AUDIT_LEDGER_WORDING = {
  same: "与{places}所写一致。",
  rounded: "{places}中是{known}，所写是四舍五入后的数。",
  changed: "按{places}应为{known}，写的是{stated}。",
  turned: "按{places}应为“{right}”，写的是“{wrong}”。",
  /** Lines of the 评分明细表 as our report prints them. */
  scoreLine: "{indicator}（{level1}）：分值{weight}，得分{score}。",
  scoreLineAlone: "{indicator}：分值{weight}，得分{score}。",
  scoreTotal: "合计：分值{weight}，得分{score}。",
  scorePartial: "合计：分值{weight}，得分—。已评{weight}分中得{score}分；其余未评分，不计总分和等级。",
  /** The same as rows of the table in the Word document: the last four cells are those of the last four heads. */
  scoreRow: `${SCORE_TABLE_HEADS.join("|")}\n{indicator}|{weight}|{score}|—`,
  scorePartialRow: `${SCORE_TABLE_HEADS.join("|")}\n合计|{weight}|—|已评{weight}分中得{score}分；其余未评分，不计总分和等级。`,
  otherYear: "报告是{year}年度的，工作簿是{own}年度的，没有与表核对。",
} as const;

/** What an audit says of wording. */
export const AUDIT_TEXT_WORDING = {
  brokenNumber: "数字“{seen}”的千分位不对，请核实是否缺位。",
  percentWord: "“{seen}”写法不规范，应写为{right}。",
  punctuation: "标点重复。",
  numbering: "序号不连续：“{before}”之后是“{seen}”。",
  numberingTwice: "序号重复：“{seen}”出现了两次。",
  relativeDate: "“{seen}”是相对时间，报告公开时已过时，应写明具体年月{hint}。",
  otherOffice: "出现了别的单位“{seen}”，报告单位是“{office}”，请核实是否照抄未改。",
  laterYear: "{year}年度报告的比较年份写成了“{seen}”，应为{right}年。",
  otherYear: "报告是{year}年度的，这里写的是“{seen}”，请核实。",
  residue: "“{seen}”是模板留下的，没有改写。",
  oldName: "“{seen}”是旧科目名称，现为“{right}”。",
  repealed: "《{rule}》自{until}年起已由{current}取代，请核实。",
  executionRate: "写了预算{budget}和支出{spending}，没有写预算执行率；若口径相同，执行率为{rate}。",
} as const;

/** Words that point from the day of writing; a published report is read later. `hint` names what stands for it, `{year}` the year reported on. */
export const RELATIVE_DATES: readonly { readonly word: string; readonly hint: string }[] = [
  { word: "今年", hint: "（{year}年）" }, { word: "截至目前", hint: "（截至{year}年12月底）" }, { word: "截止目前", hint: "（截至{year}年12月底）" }, { word: "到目前为止", hint: "（截至{year}年12月底）" }, { word: "去年", hint: "" }, { word: "明年", hint: "" },
  { word: "本月", hint: "" }, { word: "上个月", hint: "" }, { word: "日前", hint: "" }, { word: "近日", hint: "" },
];

/** What blank forms hold for the writer and must not be published. */
export const TEMPLATE_RESIDUE: readonly string[] = [
  "增加（减少）", "增加(减少)", "增长（下降）", "增长(下降)", "上升（下降）", "上升(下降)", "（增加内容）", "(增加内容)", "主要原因是。", "原因是：。", "（此处填写", "(此处填写", "〔待填", "待补充", "请填写", "××", "＿＿", "____",
];

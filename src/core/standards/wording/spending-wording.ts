/** Sentences of 部门整体支出管理和使用基本情况. Clauses without 。 are joined to one sentence; lists follow those that end in ： or ，. */
export const SPENDING_WORDING = {
  systems: "经费管理执行的制度有：",
  noSystems: "经费管理执行的法律法规和内部制度：{gap}。",
  repealed: "其中引用的《{rule}》需要更新：{gap}。",
  total: "{year}年部门整体支出{total}",
  noTotal: "{year}年部门整体支出{gap}。",
  classes: "，其中：",
  class: "{name}{amount}",
  /** For a name that ends in a digit or a letter. */
  classApart: "{name}为{amount}",
  nature: "按支出性质分，",
  naturePart: "{name}{amount}",
  naturePartShare: "{name}{amount}，占{share}",
  budget: "全年预算{budget}",
  noBudget: "全年预算{gap}。",
  zeroBudget: "全年预算{budget}，{unrated}。",
  unrated: "不计算执行率",
  negativeBudget: "全年预算{budget}，不宜计算执行率，{gap}。",
  rate: "，执行率{rate}",
  left: "，尚有{left}未支出，主要原因是{reason}",
  over: "，支出超出预算{excess}，主要原因是{reason}",
  adjustedUp: "年初预算{initial}，年中追加{change}，调整幅度{rate}",
  adjustedDown: "年初预算{initial}，年中调减{change}，调整幅度{rate}",
  adjustedFrom: "年初预算{initial}，年中调整{change}",
  because: "，主要原因是{reason}",
} as const;

/** Sentences about “三公”经费. `no…` clauses avoid a percentage of a zero base. */
export const THREE_PUBLIC_WORDING = {
  actual: "{year}年“三公”经费支出{actual}",
  missing: "{year}年“三公”经费支出{gap}。",
  parts: "“三公”经费中，",
  part: "{name}{amount}",
  /** What rests on the number it is equal to, so that the sentence is known to. */
  same: "持平",
  budgetSame: "，与预算数{same}",
  budgetLess: "，比预算数{budget}少{change}",
  budgetMore: "，比预算数{budget}多{change}",
  previousSame: "，与上年{same}",
  previousLess: "，比上年减少{change}，下降{rate}",
  previousMore: "，比上年增加{change}，增长{rate}",
  previousMoreNoRate: "，上年支出{previous}，比上年增加{change}",
  previousLessNoRate: "，上年支出{previous}，比上年减少{change}",
  because: "，变动的主要原因是{reason}",
  over: "，超出预算的主要原因是{reason}",
} as const;

export const SPENDING_GAPS = {
  systems: "单位执行的财务法律法规和内部管理制度",
  repealed: "该制度已由{replacedBy}取代，请核实后改写引用",
  total: "全年支出数",
  budget: "全年预算数",
  left: "预算执行率偏低的原因",
  over: "支出超出全年预算的原因和审批依据",
  adjusted: "年中预算调整幅度较大的原因",
  negative: "全年预算数或全年执行数为负数的原因",
  threePublic: "“三公”经费支出数",
  threePublicChange: "“三公”经费增减变动的原因",
  threePublicOver: "“三公”经费超出预算的原因",
} as const;

export const THREE_PUBLIC_NAMES = {
  abroad: "因公出国（境）费",
  purchase: "公务用车购置费",
  running: "公务用车运行维护费",
  vehicle: "公务用车购置及运行维护费",
  reception: "公务接待费",
} as const;

export const NATURE_NAMES = { basic: "基本支出", project: "项目支出", upward: "上缴上级支出", operating: "经营支出", subsidy: "对附属单位补助支出" } as const;

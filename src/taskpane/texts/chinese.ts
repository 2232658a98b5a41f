import type { PaneTexts } from "./pane-texts";

const n = (count: number): string => String(count);

export const chinese: PaneTexts = {
  title: "绩效自评助手",
  intro: "核对本工作簿里的决算表、预算执行表和绩效指标表，填写自评表，起草自评报告。",
  promise: "工作簿里原有的表不会被改动，数据不离开本机。",
  tooOld: "这个 Excel 的版本太旧，请改用浏览器版：用浏览器打开“绩效自评助手.html”，再选择这个工作簿，不需要安装新的 Excel。",
  steps: { tables: "识别", findings: "审核", form: "自评表", report: "报告" },
  stepsLabel: "步骤",
  actions: {
    review: "开始审核", again: "重新审核", cancel: "停止", fill: "填写自评表", restore: "还原", copy: "复制到 Word", docx: "下载 Word 文档", copyList: "复制清单", dismiss: "关闭",
  },
  status: {
    reading: "正在读取工作簿", judging: "正在核对", filling: "正在填写自评表", restoring: "正在还原", preparing: "正在整理…", cancelled: "已停止，工作簿没有变化。", cancelledAdvice: "需要时可以重新开始。",
    reviewed: (tables, findings, accepted) => `审核完成：识别${n(tables)}张表，发现${n(findings)}个问题${accepted === 0 ? "" : `，另有${n(accepted)}个已认可`}。`,
    filled: (sheets) => `已填写，${n(sheets)}张新表排在工作簿最后，请核对。`,
    restored: "已还原到填写之前。", copied: "已复制，可以粘贴到 Word。", copyByHand: "没能自动复制。下面的文字已选中，请按 Ctrl+C 复制。", listCopied: "清单已复制，可以粘贴到微信、QQ 或文档。",
    saved: (name) => `已保存“${name}”。`, jump: (place) => `已转到${place}。`,
  },
  notYet: "还没有审核。点“开始审核”后，这里会列出结果。",
  tables: {
    heading: (count) => `识别到${n(count)}张表`, unit: "单位", rows: (count) => `${n(count)}行数据`, hiddenRows: (count) => `其中${n(count)}行隐藏`,
    unitNotStated: "表中未注明", rival: "同类表不止一张，这张未采用", leftOut: (count) => `未计入的行（${n(count)}处）`,
    confidence: { sure: "已识别", likely: "按表头识别", doubtful: "请确认是否为此表" },
    unknownHeading: (count) => `未使用的工作表（${n(count)}张）`, near: (name) => `像${name}`, missing: (columns) => `缺少${columns}列`, notReadYet: "这一版还不读这种表", notATable: "不是认识的表",
    office: "单位名称", year: "年度", notStated: "未注明",
  },
  choice: {
    change: "更改", changeOf: (place) => `更改${place}的表种`, kindOf: (place) => `${place}是哪种表`, confirm: "确定", confirmOf: (place) => `确定${place}的表种`,
    use: "采用这一张", useOf: (place) => `采用${place}这一张`, chosen: "已按您的选择", forget: "恢复自动识别", forgetOf: (place) => `${place}恢复自动识别`,
    none: "不参与审核", lacking: (kind, columns) => `您选的是${kind}，但${columns}，没有采用`, choosing: "正在记下您的选择", remembered: "已记下您的选择，以后表头相同的表也照此处理。", forgotten: "已恢复自动识别。",
  },
  leftovers: {
    what: (sheets) => `上次填写中途停止，留下了${n(sheets)}张没写完的表。`, advice: "清理只删除这些没写完的表，您的表不会改动。", cleanUp: "清理", cleaning: "正在清理", cleaned: "已清理干净。",
  },
  findings: {
    parts: { findings: "审核发现", ties: "勾稽关系", spending: "支出情况" }, partsLabel: "审核内容",
    levels: { error: "需修改", warning: "需核实", note: "提示", "cannot-tell": "无法判断" }, all: "全部", filterLabel: "按程度筛选",
    groupLabel: "分组", groups: { level: "按程度", check: "按审核内容", sheet: "按工作表" },
    none: "没有发现需要修改或核实的问题。", noneAdvice: "可以接着填写自评表、起草报告。", noneOfLevel: "没有这一类问题。", count: (count) => `${n(count)}条`,
    difference: "差额", cause: "可能原因", why: "为什么", fix: "怎么改", basis: "依据", how: "为什么 · 怎么改", places: "位置", caused: "由此引起", wholeWorkbook: "整个工作簿",
    enlarged: "差额很小，图中已放大",
  },
  acceptance: {
    accept: "认可（附理由）", acceptAgain: "重新认可", withdraw: "撤销认可", reason: "认可理由", hint: "写明为什么不用修改。理由存在本工作簿里，数据变了就要重新认可。", save: "保存", cancel: "取消",
    accepted: "已认可", allAccepted: "没有未认可的问题。", saving: "正在保存认可理由", saved: "已认可，移到“已认可”。", withdrawing: "正在撤销认可", withdrawn: "已撤销认可。",
  },
  ties: {
    status: { agrees: "一致", rounding: "尾差", differs: "不符", unverified: "无法核对" }, none: "没有可以互相核对的表。", folded: (count) => `另有${n(count)}项分科目核对，均一致`,
    missingSide: "没有找到", tolerance: "允许尾差", equal: "两边相等",
  },
  spending: { classes: "支出构成", execution: "预算执行", budget: "全年预算", executed: "全年执行", rate: "执行率", none: "没有读到可以画图的支出数。" },
  form: {
    score: "自评得分", points: "分", noTotal: "尚不能计总分", partial: (score, weight) => `已评${weight}分中得${score}分`, lost: "扣分", earned: "得分", deductions: (count) => `扣分（${n(count)}项）`,
    noDeductions: "没有扣分。", unscored: (count) => `未评分（${n(count)}项）`, noScore: "没有可以评分的指标。", outOf: (weight) => `满分${weight}分`,
    plan: "将要填写的表", planIntro: "只新增下列各表，数字用公式连着原表；原有的表不改动。", cells: (figures, formulas) => `${n(figures)}个数${formulas === 0 ? "" : formulas === figures ? "，全部是公式" : `，其中${n(formulas)}个是公式`}`, replaced: "替换上次填写的表", fresh: "新增", unchanged: "与现有内容相同",
    changed: (count) => `${n(count)}格有变化`, showCells: "查看单元格", withTexts: (count) => `同时显示文字（${n(count)}格）`, cell: "单元格", before: "填写前", after: "填写后", empty: "空", rating: "评价等级",
    changes: { new: "新增", changed: "有变化", gone: "不再保留" }, becomes: "改为", typedOver: "公式曾被改成手填的内容，将恢复为公式", sources: "数据来源", moreSources: (count) => `其余${n(count)}处`,
    showChanges: (count) => `查看变化的单元格（${n(count)}格）`, changesOf: (sheet) => `${sheet}：变化的单元格`, showSame: (count) => `没有变化的单元格（${n(count)}格）`, sameOf: (sheet) => `${sheet}：没有变化的单元格`,
    basis: "评分办法", questions: (count) => `不扣分，但要说明（${n(count)}项）`, typedTotal: (total) => `表里填的总分：${total}`, typedSame: (count) => `表里已填的${n(count)}个得分，与按规则计算的一致。`, typedDiffers: (count) => `表里填的得分与按规则计算的不一致（${n(count)}项）`, typed: "表里填的", computed: "按规则计算",
    ownForms: (sheets) => `本工作簿里的空白表：${sheets}`, unplaced: (count) => `空白表里没有填上的内容（${n(count)}项）`, inPlace: "填入原表空格", inPlaceIntro: "只填原表里空着的格子，其他格子不改动", choose: "要填写的表", leaving: (sheets) => `上次填写的${sheets}这次不再填写，将收起；点还原可以找回。`,
  },
  settings: {
    score: "评分设置", report: "报告设置", hint: "设置存在本工作簿里，下次打开照用。", save: "保存设置", saving: "正在保存设置", saved: "设置已保存，得分和报告已照此更新。", unverified: (name) => `${name}　未核实，请对照本县文件`,
    scheme: "评分办法", bySheet: "按表中的分值自动选定", overCompletion: "完成值超过指标值的百分之多少，要说明原因", overCompletionHint: "只要求说明，不扣分。",
    shell: "报告提纲", shellHint: "“部门概况表”按九项填写；其他提纲是带标题的文字报告。", lengthOf: (heading) => `“${heading}”最多几个字`, noLimit: "不限",
  },
  report: {
    blanks: (count) => `待填内容（${n(count)}处）`, noBlanks: "没有待填内容。", hint: "点带下划线的数字，可以查看它的数据来源；点段落后面的“编辑”，可以改写这一段。", box: "报告文字", draft: "报告草稿",
    standsIn: (section) => `写在“${section}”里`, blanksHint: "填好后点保存（或按 Ctrl+Enter）。内容存在本工作簿里，报告、自评表和 Word 文档都会用上。", save: "保存填写的内容", saving: "正在保存填写的内容", saved: "已保存，报告已更新。",
    answered: (count) => `已填内容（${n(count)}处）`, change: "修改", changeOf: (needs) => `修改${needs}`, cancel: "取消", cancelOf: (needs) => `取消修改${needs}`, emptyHint: "清空后保存，就恢复为待填。",
    goToBlank: (needs) => `待填：${needs}，去填写`,
    edit: "编辑", editOf: (words) => `编辑“${words}…”这一段`, editLabel: "改写这一段", editHint: "留着的数字仍与单元格核对；〔待填：…〕可以留着，到上面去填。清空就恢复原文。", saveEdit: "保存", edited: "已改写", restore: "还原原文", restoreOf: (words) => `“${words}…”这一段还原原文`,
    unchecked: (numbers) => `这些数字没有数据来源，请自行核对：${numbers}`, editVoid: "数据变了，这一段重新起草了，您上次的改写不再采用。上次写的是：", editAgain: "在上次改写的基础上再改", forgetEdit: "不要了", lostEdits: (count) => `没有用上的改写（${n(count)}段）`, lostEditsHint: "报告里已经没有原来的段落。需要的话，可以复制到别的段落里。",
  },
  audit: {
    parts: { draft: "起草报告", audit: "审核已有报告" }, partsLabel: "报告内容", wish: "只审核一份已有的报告",
    alone: "还没有审核工作簿，现在只看文字本身：前后是否一致，比例、增减、合计算得对不对。", against: (file) => `逐个数与“${file}”核对，也看文字前后是否一致。`, toReview: "先审核工作簿",
    box: "报告文字", boxHint: "把报告全文粘贴到这里", open: "打开文件", openHint: "也可以打开 .docx 或 .txt 文件。",
    start: "开始核对", again: "重新核对", stop: "停止", working: "正在核对", stopped: "已停止核对。", stoppedAdvice: "文字还在，需要时可以重新开始。",
    empty: "还没有文字。", emptyAdvice: "请把报告全文粘贴到框里，或者打开文件。", tooLong: (length, most) => `这段文字有${n(length)}个字，一次最多核对${n(most)}个字。`, tooLongAdvice: "请分成几段，一段一段核对。",
    opening: (name) => `正在读取“${name}”`, opened: (name) => `文字取自“${name}”。`, unreadable: (name) => `读不到“${name}”。`, unreadableAdvice: "请确认文件还在原来的位置，没有被移动或删除，再选择一次。",
    done: (numbers, problems) => `核对了${n(numbers)}个数，${problems === 0 ? "没有发现问题" : `有${n(problems)}处要看`}。`, noNumbers: "文字里没有可以核对的数。", noProblems: "没有发现要改的地方。查无来源的数，请自行核对。", nowReviewed: "工作簿已经审核，重新核对就能逐个对到单元格。", outdated: "工作簿已经变化，下面是变化之前核对的结果。",
    marks: { agrees: "一致", rounding: "舍入一致", differs: "不符", inconsistent: "自相矛盾", untraced: "查无来源", wording: "用语" }, filterLabel: "只看一种", filterHint: "点一种，就只看这一种；再点一次，恢复全部。", noneMarked: (mark) => `没有“${mark}”的。`,
    walkLabel: "逐处查看", previous: "上一处", next: "下一处", place: (at, count) => `第${n(at)}处，共${n(count)}处`, count: (count) => `共${n(count)}处`, line: (line) => `第${n(line)}行`,
    text: "核对后的文字", textHint: "点标出的数或用语，看核对的结果；用方向键可以逐处查看。", shouldBe: "应为", correct: (words) => `改为“${words}”`, sources: "数据来源", candidates: "数值相同的单元格，请核实是不是它", also: "看另一处",
    edit: "修改文字", copyCorrected: "复制改正后的文字", copied: "已复制改正后的文字，可以粘贴回报告。", correctedBox: "改正后的文字", putIn: "用改正后的文字替换", undo: "撤销替换", hasPutIn: "已换成改正后的文字，并重新核对。", undone: "已恢复替换之前的文字。", save: "保存审核意见",
  },
};

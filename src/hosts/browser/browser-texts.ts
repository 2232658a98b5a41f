/** Words of the page around the pane. */
export interface BrowserTexts {
  readonly title: string;
  readonly lead: string;
  readonly choose: string;
  readonly drop: string;
  readonly sample: string;
  readonly promise: string;
  /** The audit of a report, which needs no workbook. */
  readonly audit: string;
  readonly auditLead: string;
  readonly withWorkbook: string;
  readonly back: string;
  readonly opening: string;
  readonly another: string;
  readonly saveFilled: string;
  readonly viewPane: string;
  readonly viewSheets: string;
  readonly views: string;
  readonly sheets: string;
  readonly sheet: (name: string) => string;
  readonly hiddenSheet: string;
  readonly emptyCell: string;
  readonly cellContent: string;
  readonly highlighted: (count: number) => string;
  /** Said before a result that was not downloaded is dropped. */
  readonly unsavedTitle: string;
  readonly unsavedText: (file: string) => string;
  readonly saveFirst: string;
  readonly leaveUnsaved: string;
  readonly stay: string;
  readonly savedTitle: string;
  readonly savedText: string;
  readonly leaveSaved: string;
}

const chinese: BrowserTexts = {
  title: "部门整体支出绩效自评助手",
  lead: "打开本单位的 .xlsx 工作簿，核对决算表和预算执行表，填写自评表，起草自评报告。",
  choose: "选择工作簿",
  drop: "也可以把 .xlsx 工作簿或 .docx、.txt 报告拖到这里",
  sample: "打开示例",
  promise: "文件只在本机打开，不上传，不联网；原文件不会被改动。",
  audit: "审核已有报告",
  auditLead: "手里只有一份写好的报告？不用工作簿，也能看它前后是否一致，比例、增减、合计算得对不对。",
  withWorkbook: "打开工作簿核对",
  back: "返回",
  opening: "正在打开…",
  another: "换文件",
  saveFilled: "保存填好的工作簿",
  viewPane: "助手",
  viewSheets: "工作表",
  views: "显示内容",
  sheets: "工作表",
  sheet: (name) => `工作表：${name}`,
  hiddenSheet: "隐藏",
  emptyCell: "（空）",
  cellContent: "单元格内容",
  highlighted: (count) => `已标出${String(count)}个单元格`,
  unsavedTitle: "填好的工作簿还没有下载",
  unsavedText: (file) => `换文件后，“${file}”里填写的内容和您记下的选择就没有了。`,
  saveFirst: "先下载",
  leaveUnsaved: "不保存，换文件",
  stay: "取消",
  savedTitle: "已开始下载",
  savedText: "请确认文件已经保存好，再换文件。",
  leaveSaved: "换文件",
};

const english: BrowserTexts = {
  title: "Self-evaluation assistant",
  lead: "Open your office's .xlsx workbook to reconcile its tables, fill the self-evaluation form and draft the report.",
  choose: "Choose a workbook",
  drop: "or drop an .xlsx workbook, or a .docx or .txt report, here",
  sample: "Open the sample",
  promise: "The file is opened on this computer only. Nothing is uploaded, and your file is never changed.",
  audit: "Audit a report",
  auditLead: "Only a written report at hand? Without a workbook it can be checked against itself: rates, changes, sums and repeated figures.",
  withWorkbook: "Check against a workbook",
  back: "Back",
  opening: "Opening…",
  another: "Close",
  saveFilled: "Save the filled workbook",
  viewPane: "Assistant",
  viewSheets: "Sheets",
  views: "View",
  sheets: "Sheets",
  sheet: (name) => `Sheet: ${name}`,
  hiddenSheet: "hidden",
  emptyCell: "(empty)",
  cellContent: "Cell content",
  highlighted: (count) => `${String(count)} cell${count === 1 ? "" : "s"} highlighted`,
  unsavedTitle: "The filled workbook has not been downloaded",
  unsavedText: (file) => `What was filled in and decided in “${file}” is lost when you open another file.`,
  saveFirst: "Download first",
  leaveUnsaved: "Discard and change file",
  stay: "Cancel",
  savedTitle: "Download started",
  savedText: "Please make sure that the file was saved before you open another one.",
  leaveSaved: "Change file",
};

/** Texts for a language tag; anything but English is served in Chinese. */
export const browserTexts = (language: string): BrowserTexts => (/^en\b/i.test(language) ? english : chinese);

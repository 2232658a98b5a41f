/** Words of the pane's own frame, Chinese first; findings, forms and report are Chinese whatever the frame speaks. */
export interface PaneTexts {
  readonly title: string;
  readonly intro: string;
  readonly review: string;
  readonly fill: string;
  readonly copy: string;
  readonly cancel: string;
  readonly tables: string;
  readonly findings: string;
  readonly scores: string;
  readonly report: string;
  readonly noFindings: string;
  readonly filled: string;
  readonly copied: string;
  readonly copyByHand: string;
  readonly openFile: string;
  readonly saveFile: string;
}

const chinese: PaneTexts = {
  title: "绩效自评助手",
  intro: "打开含有决算表、预算执行表和绩效指标表的工作簿，点“开始审核”。工作簿里原有的表不会被改动。",
  review: "开始审核",
  fill: "填写自评表",
  copy: "复制报告",
  cancel: "停止",
  tables: "识别",
  findings: "审核",
  scores: "自评得分",
  report: "报告",
  noFindings: "没有发现需要修改或核实的问题。",
  filled: "已填写。新增的表排在最后：",
  copied: "已复制，可以粘贴到 Word。",
  copyByHand: "未能自动复制。下面的文字已选中，请按 Ctrl+C。",
  openFile: "选择 .xlsx 工作簿",
  saveFile: "保存填好的工作簿",
};

const english: PaneTexts = {
  title: "Self-evaluation assistant",
  intro: "Open a workbook with final accounts, budget execution and indicators, then press Start review. Your own sheets are never changed.",
  review: "Start review",
  fill: "Fill the form",
  copy: "Copy the report",
  cancel: "Stop",
  tables: "Tables",
  findings: "Findings",
  scores: "Score",
  report: "Report",
  noFindings: "Nothing to correct or to verify.",
  filled: "Filled. The new sheets are at the end: ",
  copied: "Copied. Paste it into Word.",
  copyByHand: "Copying was refused. The text below is selected: press Ctrl+C.",
  openFile: "Choose an .xlsx workbook",
  saveFile: "Save the filled workbook",
};

/** Texts for a language tag; anything but English is served in Chinese. */
export const paneTexts = (language: string): PaneTexts => (/^en\b/i.test(language) ? english : chinese);

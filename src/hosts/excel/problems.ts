import type { Problem } from "../../jobs/ports";

/** Carries a problem out of the depths; `inExcel` turns it into a `Result`. */
export class Refusal extends Error {
  constructor(readonly problem: Problem) {
    super(problem.what);
  }
}

const BROWSER_EDITION = "请改用浏览器版处理这个文件。";
const NOTHING_WRITTEN = "没有写入任何内容。";

export const problems = {
  hostTooOld: (): Problem => ({
    code: "host-too-old",
    what: "这个版本的 Excel 太旧，加载项不能在里面工作。",
    advice: "请用 Excel 2021、Microsoft 365 或网页版 Excel 打开；也可以改用浏览器版，不需要 Excel。",
  }),
  cancelled: (): Problem => ({ code: "cancelled", what: "已按您的要求停止。", advice: "需要时可以重新开始。" }),
  sheetTooLarge: (name: string): Problem => ({
    code: "too-large",
    what: `工作表“${name}”的范围超过 500 万个单元格，Excel 一次给不了这么多数据。`,
    advice: "多半是很远的地方有零星内容：请删去它们并保存，再试一次。",
  }),
  workbookTooLarge: (): Problem => ({
    code: "too-large",
    what: "这个工作簿各表合计超过 500 万个单元格。",
    advice: "请删去无关的工作表，或拆成几个工作簿后再试。",
  }),
  changedMeanwhile: (): Problem => ({ code: "changed-meanwhile", what: `审核之后工作簿又有改动，${NOTHING_WRITTEN}`, advice: "请重新审核一次，再填写。" }),
  readOnly: (): Problem => ({ code: "read-only", what: `这个工作簿是只读的，${NOTHING_WRITTEN}`, advice: "请点“启用编辑”，或另存一份再试。" }),
  structureProtected: (): Problem => ({
    code: "sheet-protected",
    what: `这个工作簿的结构有保护，不能增删工作表，${NOTHING_WRITTEN}`,
    advice: "请在“审阅”里点“保护工作簿”撤销保护，再试一次。",
  }),
  dependantProtected: (sheet: string): Problem => ({
    code: "sheet-protected",
    what: `工作表“${sheet}”有保护，它的公式引用了本程序的表，不能更新，${NOTHING_WRITTEN}`,
    advice: "请在“审阅”里撤销这张工作表的保护，再试一次。",
  }),
  formProtected: (sheet: string): Problem => ({
    code: "sheet-protected",
    what: `空表“${sheet}”有保护，不能填写，${NOTHING_WRITTEN}`,
    advice: "请在“审阅”里撤销这张工作表的保护，再试一次。",
  }),
  formNotAsFilled: (sheet: string): Problem => ({
    code: "cannot-write",
    what: `填入“${sheet}”后读回的内容与应写的不一致，空表里填的内容已经撤回，本程序自己的表已经写好。`,
    advice: "请检查这张表的单元格是否设了数据验证或保护，再试一次；也可以照“核对底稿”手工填写。",
  }),
  sheetNameTaken: (name: string): Problem => ({
    code: "cannot-write",
    what: `工作簿里已经有一张名为“${name}”的工作表，${NOTHING_WRITTEN}`,
    advice: "请把那张工作表改名后再试；您的工作表不会被改动。",
  }),
  sheetNameImpossible: (name: string): Problem => ({ code: "cannot-write", what: `工作表名称“${name}”不合 Excel 的规定，${NOTHING_WRITTEN}`, advice: "请换一个表样再试。" }),
  nothingVisible: (): Problem => ({
    code: "cannot-write",
    what: `工作簿至少要留一张看得见的工作表，${NOTHING_WRITTEN}`,
    advice: "请先取消隐藏一张工作表，再试一次。",
  }),
  notAsWritten: (name: string): Problem => ({
    code: "cannot-write",
    what: `写入“${name}”后读回的内容与应写的不一致，已经撤回，工作簿没有改动。`,
    advice: "请保存后关闭其他加载项，再试一次；如果还不行，请改用浏览器版。",
  }),
  sheetHidden: (name: string): Problem => ({ code: "sheet-hidden", what: `工作表“${name}”是隐藏的，没有跳转。`, advice: "需要查看时，请先取消隐藏这张工作表。" }),
  sheetGone: (name: string): Problem => ({ code: "changed-meanwhile", what: `工作表“${name}”已经不在了，可能改了名或被删除。`, advice: "请重新审核一次。" }),
} as const;

/** What Excel refuses with these codes. */
const REFUSED: Readonly<Record<string, Problem>> = {
  InvalidOperationInCellEditMode: { code: "cell-being-edited", what: "Excel 正在编辑单元格，暂时不能读写。", advice: "请在 Excel 中按回车结束编辑，再试一次。" },
  AccessDenied: { code: "sheet-protected", what: "工作表或工作簿有保护，不能写入。", advice: "请在“审阅”里撤销保护，再试一次。" },
  ItemNotFound: { code: "changed-meanwhile", what: "要用的工作表已经不在了，可能改了名或被删除。", advice: "请重新审核一次。" },
  ItemAlreadyExists: { code: "changed-meanwhile", what: "工作簿里已经有同名的工作表。", advice: "请重新审核一次。" },
  ApiNotFound: problems.hostTooOld(),
  NotImplemented: problems.hostTooOld(),
  RequestPayloadSizeLimitExceeded: { code: "too-large", what: "一次交给 Excel 的数据太多。", advice: BROWSER_EDITION },
  ResponsePayloadSizeLimitExceeded: { code: "too-large", what: "工作表太大，Excel 一次给不了这么多数据。", advice: BROWSER_EDITION },
};

/** What was refused, as a problem with advice; a mistake of our own passes through. */
export function toProblem(error: unknown): Problem {
  if (error instanceof Refusal) return error.problem;
  const code = codeOf(error);
  if (code === undefined) throw error;
  return REFUSED[code] ?? { code: "host-refused", what: "Excel 没有完成这一步。", advice: "请保存工作簿后再试一次；如果还不行，请改用浏览器版。" };
}

/** Whether Excel refused only because it was too much at once. */
export function isTooMuchAtOnce(error: unknown): boolean {
  const code = codeOf(error);
  return code === "ResponsePayloadSizeLimitExceeded" || code === "RequestPayloadSizeLimitExceeded";
}

/** Code of an error of Office; undefined for any other error. */
function codeOf(error: unknown): string | undefined {
  return typeof error === "object" && error !== null && "code" in error && typeof error.code === "string" ? error.code : undefined;
}

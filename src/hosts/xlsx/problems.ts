import { refuse, succeed } from "../../jobs/ports";
import type { Problem, Result } from "../../jobs/ports";

/** Carries a problem out of the depths of a parser; `attempt` turns it into a `Result`. */
export class Refusal extends Error {
  constructor(readonly problem: Problem) {
    super(problem.what);
  }
}

/** The value, or the problem that stopped the work. A mistake of our own is not a problem and passes through. */
export function attempt<T>(work: () => T): Result<T> {
  try {
    return succeed(work());
  } catch (error) {
    if (error instanceof Refusal) return refuse(error.problem);
    throw error;
  }
}

const SAVE_AS = "请用 Excel 或 WPS 打开它，另存为“Excel 工作簿（.xlsx）”后再试。";
const SEND_AGAIN = "请用 Excel 或 WPS 打开原文件另存一份再试；打不开时，请向提供人重新要一份。";

export const problems = {
  emptyFile: (): Problem => ({
    code: "not-a-workbook",
    what: "这个文件是空的，里面没有内容。",
    advice: "请检查文件是否下载或复制完整，重新取一份再试。",
  }),
  notAWorkbook: (seen: string): Problem => ({ code: "not-a-workbook", what: `这个文件不是 Excel 工作簿，${seen}。`, advice: SAVE_AS }),
  anotherDocument: (seen: string): Problem => ({
    code: "not-a-workbook",
    what: `这个文件不是 Excel 工作簿，${seen}。`,
    advice: "请选择扩展名为 .xlsx 的工作簿文件。",
  }),
  archive: (): Problem => ({
    code: "not-a-workbook",
    what: "这个文件不是 Excel 工作簿，是一个普通压缩包。",
    advice: "请先解压，再选择里面的 .xlsx 文件。",
  }),
  encrypted: (): Problem => ({
    code: "encrypted",
    what: "这个工作簿设有打开密码，无法读取。",
    advice: "请用 Excel 或 WPS 打开它，取消打开密码，保存后再试。",
  }),
  oldFormat: (): Problem => ({ code: "old-format", what: "这个工作簿是旧格式（如 .xls、.et、.xlsb），无法直接读取。", advice: SAVE_AS }),
  damaged: (where: string): Problem => ({ code: "damaged", what: `这个工作簿已损坏或不完整：${where}。`, advice: SEND_AGAIN }),
  tooLarge: (what: string): Problem => ({
    code: "too-large",
    what: `这个工作簿太大：${what}。`,
    advice: "请删去无关的工作表和空白区域的格式，或拆成几个工作簿后再试。",
  }),
  changedMeanwhile: (): Problem => ({
    code: "changed-meanwhile",
    what: "审核之后工作簿又有改动，没有写入任何内容。",
    advice: "请重新审核一遍，再填写自评表。",
  }),
  cancelled: (): Problem => ({ code: "cancelled", what: "已停止读取。", advice: "需要时可以重新开始审核。" }),
  sheetNameTaken: (name: string): Problem => ({
    code: "cannot-write",
    what: `工作簿里已经有一张名为“${name}”的工作表，没有写入任何内容。`,
    advice: "请把那张工作表改名后再试；您的工作表不会被改动。",
  }),
  cannotWrite: (why: string): Problem => ({
    code: "cannot-write",
    what: `结果无法写入工作簿：${why}。工作簿没有改动。`,
    advice: "请按上面的原因调整后再试。",
  }),
} as const;

/** Stops the work for a damaged file; `where` says which part, in a clerk's words. */
export function stopDamaged(where: string): never {
  throw new Refusal(problems.damaged(where));
}

/** Stops the work for a file beyond a limit. */
export function stopTooLarge(what: string): never {
  throw new Refusal(problems.tooLarge(what));
}

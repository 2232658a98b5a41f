import type { Problem } from "../../jobs/ports";

const PROBLEMS: Readonly<Record<string, Problem>> = {
  InvalidOperationInCellEditMode: { code: "cell-being-edited", what: "Excel 正在编辑单元格，暂时不能读写。", advice: "请在 Excel 中按回车结束编辑，再试一次。" },
  AccessDenied: { code: "sheet-protected", what: "工作表或工作簿有保护，不能写入。", advice: "请在“审阅”里撤销保护，再试一次。" },
  ItemNotFound: { code: "changed-meanwhile", what: "要用的工作表已经不在了。", advice: "请重新审核一次。" },
  RequestPayloadSizeLimitExceeded: { code: "too-large", what: "一次交给 Excel 的数据太多。", advice: "请改用浏览器版处理这个文件。" },
  ResponsePayloadSizeLimitExceeded: { code: "too-large", what: "工作表太大，Excel 一次给不了这么多数据。", advice: "请改用浏览器版处理这个文件。" },
};

/** What Excel refused, as a problem with advice. */
export function toProblem(error: unknown): Problem {
  const code = typeof error === "object" && error !== null && "code" in error && typeof error.code === "string" ? error.code : "";
  return PROBLEMS[code] ?? { code: "host-refused", what: "Excel 没有完成这一步。", advice: "请保存工作簿后再试一次；如果还不行，请改用浏览器版。" };
}

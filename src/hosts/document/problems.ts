import type { Problem } from "../../jobs/ports";

const SAVE_AS_DOCX = "请用 Word 或 WPS 打开它，另存为“Word 文档（.docx）”，或把文字复制粘贴过来，再审核。";
const AGAIN = "请用 Word 或 WPS 打开原文件另存一份再试；打不开时，请向提供人重新要一份。";

/** Why a file is not read as a report, each with what to do. */
export const reportProblems = {
  empty: (): Problem => ({ code: "not-a-report", what: "这个文件是空的，里面没有内容。", advice: "请检查文件是否下载或复制完整，重新取一份再试。" }),
  noText: (): Problem => ({ code: "not-a-report", what: "文件里没有读到文字。", advice: "如果内容是扫描图片，请先识别成文字，再审核。" }),
  oldWord: (): Problem => ({ code: "old-format", what: "这是旧格式的文档（如 .doc、.wps），无法直接读取。", advice: SAVE_AS_DOCX }),
  pdf: (): Problem => ({ code: "not-a-report", what: "这是 PDF 文件，里面的数字读不准。", advice: "请找到它的 Word 文档审核；没有时，把文字复制出来，存成 .txt 再审核。" }),
  workbook: (): Problem => ({ code: "not-a-report", what: "这是 Excel 工作簿，不是报告。", advice: "请选择报告的 Word 文档（.docx）或文本文件（.txt）；工作簿请作为被核对的工作簿打开。" }),
  another: (seen: string): Problem => ({ code: "not-a-report", what: `这个文件不是报告，${seen}。`, advice: "请选择报告的 Word 文档（.docx）或文本文件（.txt）。" }),
  otherFormat: (seen: string): Problem => ({ code: "old-format", what: `这个文件${seen}，无法直接读取。`, advice: SAVE_AS_DOCX }),
  binary: (): Problem => ({ code: "not-a-report", what: "这个文件不是文字，里面的内容无法识别。", advice: "请选择报告的 Word 文档（.docx）或文本文件（.txt）。" }),
  encoding: (): Problem => ({ code: "not-a-report", what: "这个文本文件的文字编码认不出来。", advice: "请用记事本打开，另存为时把编码选为 UTF-8，再试。" }),
  wordNotHere: (): Problem => ({ code: "old-format", what: "这个浏览器打不开 Word 文档。", advice: "请在 Word 或 WPS 里全选、复制，把文字粘贴到框里，再审核。" }),
  encrypted: (): Problem => ({ code: "encrypted", what: "这个文档设有打开密码，无法读取。", advice: "请用 Word 或 WPS 打开它，取消打开密码，保存后再试。" }),
  damaged: (): Problem => ({ code: "damaged", what: "这个文档已损坏或不完整，无法读取。", advice: AGAIN }),
  tooLarge: (what: string): Problem => ({ code: "too-large", what: `这个文件太大：${what}。`, advice: "请把报告正文另存成一个文件，删去图片和附件后再试。" }),
} as const;

import { refuse, type ReportText, type Result } from "../jobs/ports";
import type { World } from "./world";

/** The words of the report that is to be audited: a file, or `-` for standard input. */
export async function readReport(path: string, world: World): Promise<Result<ReportText>> {
  const bytes = path === "-" ? await world.readStandardInput() : readReportBytes(path, world);
  return bytes.ok ? world.readReport(bytes.value, path === "-" ? "标准输入" : path.replace(/^.*[\\/]/, "")) : bytes;
}

function readReportBytes(path: string, world: World): Result<Uint8Array> {
  switch (world.kindOf(path)) {
    case "missing":
      return refuse({ code: "no-file", what: `找不到要审核的报告“${path}”。`, advice: "请检查文件名和所在文件夹，再试一次。" });
    case "folder":
      return refuse({ code: "no-file", what: `“${path}”是文件夹，一次只能审核一份报告。`, advice: "请在 --audit 后面写一份报告（.docx 或 .txt）。" });
    case "file":
      return world.readFile(path);
  }
}

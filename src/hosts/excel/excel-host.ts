import { refuse, type Result, succeed, type WorkbookHost } from "../../jobs/ports";
import { problems, toProblem } from "./problems";
import { readExcelWorkbook } from "./read/read-workbook";
import { showArea, Tour } from "./show-cells";
import { writePlan } from "./write/write-plan";

/** What Excel 2021 has; older ones lack merged areas and more. */
const FLOOR = "1.14";

/** The workbook that is open in Excel. */
export function excelHost(): WorkbookHost {
  const tour = new Tour();
  return {
    read: (progress, signal) => inExcel((context) => readExcelWorkbook(context, { progress, signal })),
    write: (plan) => inExcel((context) => writePlan(context, plan)),
    show: (cells) => {
      const area = tour.next(cells);
      return area === undefined ? Promise.resolve(succeed(undefined)) : inExcel((context) => showArea(context, area));
    },
  };
}

/** Whether this Excel has what the program needs. */
export const isExcelNewEnough = (): boolean => Office.context.requirements.isSetSupported("ExcelApi", FLOOR);

/** The one place where `Excel.run` is called: what Excel refuses becomes a problem with advice. */
async function inExcel<T>(work: (context: Excel.RequestContext) => Promise<T>): Promise<Result<T>> {
  if (!isExcelNewEnough()) return refuse(problems.hostTooOld());
  try {
    return succeed(await Excel.run(work));
  } catch (error) {
    return refuse(toProblem(error));
  }
}

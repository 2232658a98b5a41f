import type { WritePlan } from "../../core/forms";
import { areaName, type CellAddress } from "../../core/workbook";
import { refuse, type Result, succeed, type WorkbookHost } from "../../jobs/ports";
import { toProblem } from "./problems";
import { readExcelWorkbook } from "./read-workbook";
import { writeSheets } from "./write-sheets";

/** The workbook that is open in Excel. */
export function excelHost(): WorkbookHost {
  return {
    read: (progress, signal) => inExcel((context) => readExcelWorkbook(context, progress, signal)),
    write: (plan) => inExcel((context) => writePlan(context, plan)),
    show: (cells) => inExcel((context) => showCells(context, cells)),
  };
}

/** The one place where `Excel.run` is called: what Excel refuses becomes a problem with advice. */
async function inExcel<T>(work: (context: Excel.RequestContext) => Promise<Result<T>>): Promise<Result<T>> {
  try {
    return await Excel.run(work);
  } catch (error) {
    return refuse(toProblem(error));
  }
}

async function writePlan(context: Excel.RequestContext, plan: WritePlan): Promise<Result<void>> {
  const now = await readExcelWorkbook(context);
  if (!now.ok) return now;
  if (now.value.fingerprint !== plan.fingerprint) {
    return refuse({ code: "changed-meanwhile", what: "审核之后工作簿又有改动，没有写入任何内容。", advice: "请重新审核一次，再填写。" });
  }
  await writeSheets(context, plan);
  return succeed(undefined);
}

async function showCells(context: Excel.RequestContext, cells: readonly CellAddress[]): Promise<Result<void>> {
  const [first] = cells;
  if (first === undefined) return succeed(undefined);
  const sheet = context.workbook.worksheets.getItem(first.sheet);
  sheet.activate();
  sheet.getRange(areaName({ top: first.row, bottom: first.row, left: first.column, right: first.column })).select();
  await context.sync();
  return succeed(undefined);
}

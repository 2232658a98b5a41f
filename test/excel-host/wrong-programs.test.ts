import { drawBook, openedHosts } from "./opened-hosts";
import type { ExcelHost } from "./open-excel-host";

const open = openedHosts();
type Program = (context: Excel.RequestContext, host: ExcelHost) => unknown;

/** Code of the error a program ends with; the last step is a sync. */
async function codeOf(program: Program): Promise<string> {
  const host = await open({ workbook: drawBook({ 支出: { A1: "科目", B2: 5 }, 锁定: { A1: 1 }, 深藏: { A1: 1 } }) });
  host.model.sheet("锁定").isProtected = true;
  host.model.sheet("深藏").visibility = "VeryHidden";
  try {
    await host.excel.run(async (context) => {
      await program(context, host);
      await context.sync();
    });
    return "no error";
  } catch (error) {
    return (error as { code?: string }).code ?? String(error);
  }
}

const spending = (context: Excel.RequestContext): Excel.Worksheet => context.workbook.worksheets.getItem("支出");

const WRONG: Readonly<Record<string, readonly [code: string, program: Program]>> = {
  "a matrix with too few rows": ["InvalidArgument", (context) => (spending(context).getRange("A1:B2").values = [[1, 2]])],
  "a matrix with a ragged row": ["InvalidArgument", (context) => (spending(context).getRange("A1:B2").values = [[1, 2], [3]])],
  "a long matrix of the wrong size": ["InvalidArgument", (context) => (spending(context).getRange("A1:A2000").values = Array.from({ length: 1_999 }, () => [1]))],
  "formats of the wrong size": ["InvalidArgument", (context) => (spending(context).getRange("A1:B2").numberFormat = [["0.00"]])],
  "a sheet name with a slash": ["InvalidArgument", (context) => context.workbook.worksheets.add("收入/支出")],
  "a sheet name of 32 characters": ["InvalidArgument", (context) => context.workbook.worksheets.add("支".repeat(32))],
  "an empty sheet name": ["InvalidArgument", (context) => (spending(context).name = "")],
  "a sheet name that is there": ["ItemAlreadyExists", (context) => context.workbook.worksheets.add("支出")],
  "a sheet that is not there": ["ItemNotFound", (context) => context.workbook.worksheets.getItem("没有").load("name")],
  "a sheet deleted in the same batch": ["ItemNotFound", (context) => {
    const sheet = spending(context);
    sheet.delete();
    sheet.getRange("A1").values = [[1]];
  }],
  "a range kept while its sheet is deleted": ["ItemNotFound", async (context, { model }) => {
    const range = spending(context).getRange("A1").load("values");
    await context.sync();
    model.remove(model.sheet("支出"));
    range.load("values");
  }],
  "a property that was not loaded": ["PropertyNotLoaded", async (context) => {
    const range = spending(context).getRange("A1").load("values");
    await context.sync();
    return range.address;
  }],
  "a property read before the sync": ["PropertyNotLoaded", (context) => spending(context).getRange("A1").load("values").values],
  "a value of a method read before the sync": ["ValueNotLoaded", (context) => context.workbook.worksheets.getCount().value],
  "writing on a protected sheet": ["AccessDenied", (context) => (context.workbook.worksheets.getItem("锁定").getRange("A1").values = [[2]])],
  "formatting on a protected sheet": ["AccessDenied", (context) => (context.workbook.worksheets.getItem("锁定").getRange("A1").format.font.bold = true)],
  "adding a sheet to a protected workbook": ["AccessDenied", (context, { model }) => {
    model.isStructureProtected = true;
    context.workbook.worksheets.add("新表");
  }],
  "writing into a read-only workbook": ["AccessDenied", (context, { model }) => {
    model.isReadOnly = true;
    spending(context).getRange("A1").values = [[2]];
  }],
  "a request while a cell is being edited": ["InvalidOperationInCellEditMode", (_context, { host }) => void (host.isEditing = true)],
  "a request of more than 5 MB": ["RequestPayloadSizeLimitExceeded", (context) => (spending(context).getRange("A1:A1000").values = Array.from({ length: 1_000 }, () => ["支".repeat(2_000)]))],
  "a response of more than 5 MB": ["ResponsePayloadSizeLimitExceeded", (context, { model }) => {
    for (let row = 1; row <= 300; row++) model.sheet("支出").put(row, 1, { value: "支".repeat(6_000) });
    spending(context).getRange("A1:A300").load("values");
  }],
  "a text longer than a cell": ["InvalidArgument", (context) => (spending(context).getRange("A1").values = [["x".repeat(32_768)]])],
  "an address that is none": ["InvalidArgument", (context) => spending(context).getRange("总额").load("values")],
  "an address of another sheet": ["InvalidArgument", (context) => spending(context).getRange("锁定!A1").load("values")],
  "a range beyond the sheet": ["InvalidArgument", (context) => spending(context).getRangeByIndexes(1_048_575, 0, 2, 1).load("values")],
  "a formula with an open bracket": ["InvalidArgument", (context) => (spending(context).getRange("A1").formulas = [["=SUM(B1:B2"]])],
  "a formula into a sheet that is not there yet": ["InvalidArgument", (context) => (spending(context).getRange("A1").formulas = [["=新表!A1"]])],
  "text that begins like a function": ["InvalidArgument", (context) => (spending(context).getRange("A1").values = [["@张三"]])],
  "a colour that is none": ["InvalidArgument", (context) => (spending(context).getRange("A1").format.fill.color = "D9E1F2")],
  "an alignment that is none": ["InvalidArgument", (context) => (spending(context).getRange("A1").format.horizontalAlignment = "left" as "Left")],
  "a name that is a cell": ["InvalidArgument", (context) => context.workbook.names.add("AB12", "=TRUE")],
  "a name that is there": ["ItemAlreadyExists", (context) => {
    context.workbook.names.add("总额", "=1");
    context.workbook.names.add("总额", "=2");
  }],
  "deleting a very hidden sheet": ["InvalidOperation", (context) => context.workbook.worksheets.getItem("深藏").delete()],
  "hiding the last sheet that shows": ["InvalidOperation", (context) => {
    context.workbook.worksheets.getItem("锁定").visibility = "Hidden";
    spending(context).visibility = "Hidden";
  }],
  "selecting on a hidden sheet": ["InvalidOperation", (context) => context.workbook.worksheets.getItem("深藏").getRange("A1").select()],
  "writing to what was not found": ["ItemNotFound", (context) => (context.workbook.worksheets.getItemOrNullObject("没有").name = "x")],
  "XML that is none": ["InvalidArgument", (context) => context.workbook.customXmlParts.add("<a><b></a>")],
  "zoom by scale and by pages": ["InvalidArgument", (context) => (spending(context).pageLayout.zoom = { scale: 50, horizontalFitToPages: 1 })],
  "a member nobody has emulated": ["NotImplemented", (context) => context.workbook.tables.load("items/name")],
  "a method nobody has emulated": ["NotImplemented", (context) => spending(context).getRange("A1:B2").removeDuplicates([0], false)],
  "a property that Excel does not have": ["NotImplemented", (context) => spending(context).getRange("A1").load("colour")],
  "loading everything": ["NotImplemented", (context) => spending(context).getRange("A1").load()],
  "the text of a number in a format nobody has emulated": ["NotImplemented", (context, { model }) => {
    model.sheet("支出").put(2, 2, { format: '0.0,"千元"' });
    spending(context).getRange("B2").load("text");
  }],
};

test.each(Object.entries(WRONG))("%s is refused", async (_name, [code, program]) => {
  expect(await codeOf(program)).toBe(code);
});

test("the right twin of a wrong program is not refused", async () => {
  expect(await codeOf((context) => (spending(context).getRange("A1:B2").values = [[1, 2], [3, 4]]))).toBe("no error");
});

test("what was done before an error stays done", async () => {
  const { excel, model } = await open();
  const failing = excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("A1").values = [["先"]];
    sheet.getRange("A2:A3").values = [["错"]];
    sheet.getRange("A4").values = [["后"]];
    await context.sync();
  });
  await expect(failing).rejects.toMatchObject({ code: "InvalidArgument" });
  expect(model.sheet("Sheet1").values("A1:A4")).toEqual([["先"], [""], [""], [""]]);
});

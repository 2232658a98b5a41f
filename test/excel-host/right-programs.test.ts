import { drawBook, openedHosts } from "./opened-hosts";

const open = openedHosts();
const SPENDING = { A1: "科目", B1: "金额", A2: "基本支出", B2: { value: 120.5, format: "0.00" }, A3: "合计", B3: { value: 120.5, formula: "SUM(B2:B2)", format: "0.00" } };

test("values, formulas, formats and texts are read as they stand in the cells", async () => {
  const { excel, model } = await open({ workbook: drawBook({ 支出: SPENDING }) });
  model.sheet("支出").put(5, 3, { value: "#REF!", isError: true });
  await excel.run(async (context) => {
    const used = context.workbook.worksheets.getItem("支出").getUsedRange(true).load("address,rowIndex,columnIndex,rowCount,columnCount");
    const block = context.workbook.worksheets.getItem("支出").getRange("A1:C5").load(["values", "formulas", "numberFormat", "text", "valueTypes"]);
    await context.sync();
    expect([used.address, used.rowIndex, used.columnIndex, used.rowCount, used.columnCount]).toEqual(["支出!A1:C5", 0, 0, 5, 3]);
    expect(block.values).toEqual([["科目", "金额", ""], ["基本支出", 120.5, ""], ["合计", 120.5, ""], ["", "", ""], ["", "", "#REF!"]]);
    expect(block.formulas[2]).toEqual(["合计", "=SUM(B2:B2)", ""]);
    expect(block.numberFormat[1]).toEqual(["General", "0.00", "General"]);
    expect(block.text[1]).toEqual(["基本支出", "120.50", ""]);
    expect(block.valueTypes[4]).toEqual(["Empty", "Empty", "Error"]);
  });
});

test("what is entered is understood as at the keyboard, unless the cell is text", async () => {
  const { excel, model } = await open();
  model.evaluate = (formula, { row, column }) => `${formula} in ${String(row)}/${String(column)}`;
  await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("B1:B3").numberFormat = [["@"], ["@"], ["@"]];
    sheet.getRange("A1:B3").values = [["001", "001"], ["=1+1", "=1+1"], ["'=1+1", "-x"]];
    sheet.getRange("A4:A8").formulas = [["12.5%"], ["2023年5月6日"], ["1,234.50"], ["-乙"], ["true"]];
    await context.sync();
  });
  const sheet = model.sheet("Sheet1");
  expect(sheet.values("A1:B3")).toEqual([[1, "001"], ["1+1 in 2/1", "=1+1"], ["=1+1", "-x"]]);
  expect([sheet.cell("A2").formula, sheet.cell("B2").formula, sheet.cell("A3").formula]).toEqual(["1+1", undefined, undefined]);
  expect(sheet.values("A4:A8")).toEqual([[0.125], [45052], [1234.5], ["-乙 in 7/1"], [true]]);
  expect(["A4", "A5", "A6"].map((name) => sheet.cell(name).format)).toEqual(["0.00%", 'yyyy"年"m"月"d"日"', "#,##0.00"]);
});

test("sheets are added, renamed, moved, hidden and deleted, and references follow", async () => {
  const book = drawBook({ 支出: SPENDING, 汇总: { A1: { value: 120.5, formula: "支出!B3&\"支出!B3\"" } } });
  book.names.push({ name: "总额", formula: "=支出!$B$3", visible: true, comment: "" });
  const { excel, model } = await open({ workbook: book });
  await excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.getItem("支出").name = "支出 2023";
    const added = worksheets.add("自评表");
    added.position = 0;
    added.activate();
    worksheets.getItem("汇总").visibility = "Hidden";
    worksheets.load("items/name,items/visibility,items/position");
    const none = worksheets.getItemOrNullObject("没有");
    await context.sync();
    expect(worksheets.items.map(({ name, visibility, position }) => [name, visibility, position])).toEqual([["自评表", "Visible", 0], ["支出 2023", "Visible", 1], ["汇总", "Hidden", 2]]);
    expect(none.isNullObject).toBe(true);
  });
  expect([model.active?.name, model.names[0]?.formula, model.sheet("汇总").cell("A1").formula]).toEqual(["自评表", "='支出 2023'!$B$3", "'支出 2023'!B3&\"支出!B3\""]);
  await excel.run(async (context) => {
    context.workbook.worksheets.getItem("支出 2023").delete();
    await context.sync();
  });
  expect([model.names[0]?.formula, model.sheet("汇总").cell("A1").formula, model.sheet("汇总").cell("A1").value]).toEqual(["=#REF!", '#REF!&"支出!B3"', "#REF!"]);
});

test("looks, sizes, merges and page set-up are kept and read back", async () => {
  const { excel } = await open();
  await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    const range = sheet.getRange("A1:C2");
    range.format.set({ horizontalAlignment: "Center", wrapText: true, font: { name: "仿宋_GB2312", size: 14, bold: true, color: "#1a2b3c" }, fill: { color: "#D9E1F2" } });
    range.format.borders.getItem("EdgeTop").style = "Continuous";
    range.format.borders.getItem("InsideVertical").style = "Continuous";
    sheet.getRange("B1").format.columnWidth = 80;
    sheet.getRange("1:1").format.rowHeight = 30;
    sheet.getRange("A1:B1").merge(false);
    sheet.getRange("3:4").rowHidden = true;
    sheet.pageLayout.set({ orientation: "Landscape", paperSize: "A4", zoom: { horizontalFitToPages: 1 }, topMargin: 56 });
    sheet.pageLayout.setPrintArea("A1:C2");
    sheet.pageLayout.setPrintTitleRows("$1:$1");
    sheet.freezePanes.freezeRows(1);
    await context.sync();
    const format = range.format.load("horizontalAlignment,columnWidth,font/name,font/color,fill/color");
    const column = sheet.getRange("B1:B1").format.load("columnWidth,rowHeight");
    const inner = sheet.getRange("B1").format.borders.getItem("EdgeLeft").load("style");
    const bottom = range.format.borders.getItem("EdgeBottom").load("style");
    const merged = sheet.getUsedRange().getMergedAreasOrNullObject().load("address,areas/items/address");
    const layout = sheet.pageLayout.load("orientation,zoom,topMargin");
    const printed = sheet.pageLayout.getPrintAreaOrNullObject().load("address");
    const frozen = sheet.freezePanes.getLocationOrNullObject().load("address");
    const hidden = sheet.getRange("A2:A3").load("rowHidden");
    const lines = sheet.getRange("A2:A3").getRowProperties({ rowHidden: true });
    await context.sync();
    expect(lines.value).toEqual([{ rowHidden: false }, { rowHidden: true }]);
    expect([format.horizontalAlignment, format.font.name, format.font.color, format.fill.color]).toEqual(["Center", "仿宋_GB2312", "#1A2B3C", "#D9E1F2"]);
    expect([format.columnWidth, column.columnWidth, column.rowHeight, inner.style, bottom.style]).toEqual([null, 80, 30, "Continuous", "None"]);
    expect(merged.areas.items.map(({ address }) => address)).toEqual(["Sheet1!A1:B1"]);
    expect([merged.address, layout.orientation, layout.zoom, layout.topMargin]).toEqual(["Sheet1!A1:B1", "Landscape", { horizontalFitToPages: 1 }, 56]);
    expect([printed.address, frozen.address, hidden.rowHidden]).toEqual(["Sheet1!A1:C2", "Sheet1!1:1", null]);
  });
});

test("names and XML parts are added, found, changed and deleted", async () => {
  const { excel, model } = await open({ workbook: drawBook({ 支出: SPENDING }) });
  await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("支出");
    sheet.names.add("mark", "=TRUE").visible = false;
    context.workbook.names.add("总额", sheet.getRange("B3"));
    context.workbook.customXmlParts.add('<memory xmlns="urn:a">旧</memory>');
    const found = context.workbook.customXmlParts.getByNamespace("urn:a").getOnlyItemOrNullObject();
    const none = context.workbook.customXmlParts.getByNamespace("urn:b").getOnlyItemOrNullObject();
    const names = sheet.names.load("items/name,items/visible,items/formula");
    const total = context.workbook.names.getItem("总额").getRange().load("address,values");
    await context.sync();
    expect(names.items.map(({ name, visible, formula }) => [name, visible, formula])).toEqual([["mark", false, "=TRUE"]]);
    expect([found.isNullObject, none.isNullObject, total.address, total.values]).toEqual([false, true, "支出!B3", [[120.5]]]);
    found.setXml('<memory xmlns="urn:a">新</memory>');
    names.items[0]!.delete();
    const text = found.getXml();
    await context.sync();
    expect(text.value).toBe('<memory xmlns="urn:a">新</memory>');
    found.delete();
    await context.sync();
  });
  expect([model.xmlParts, model.sheet("支出").names, model.names[0]?.formula]).toEqual([[], [], "=支出!$B$3"]);
});

test("a long matrix, which the client sends in pieces, arrives whole, and requests are counted", async () => {
  const { excel, model, requests } = await open();
  const rows = Array.from({ length: 2_000 }, (_, row) => [row, `第${row}行`]);
  await excel.run(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").getRange("B2:C2001").values = rows;
    await context.sync();
    const read = context.workbook.worksheets.getItem("Sheet1").getRange("B2:C2001").load("values");
    await context.sync();
    expect(read.values).toEqual(rows);
  });
  expect(model.sheet("Sheet1").cell("C2001").value).toBe("第1999行");
  expect([requests.syncs.length, requests.cellsWritten, requests.cellsRead]).toEqual([2, 4_000, 4_000]);
  expect(requests.all.at(-1)?.isRelease).toBe(true);
});

test("ten thousand rows of twelve columns fit one answer, with formats and texts two", async () => {
  const { excel, model, requests } = await open();
  const sheet = model.sheet("Sheet1");
  for (let row = 1; row <= 10_000; row++) for (let column = 1; column <= 12; column++) sheet.put(row, column, { value: row * 100 + column, format: "0.00" });
  await excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Sheet1").getUsedRange(true);
    range.load("values");
    await context.sync();
    range.load("numberFormat,text");
    await context.sync();
    expect([range.values[9_999]?.[11], range.text[9_999]?.[11]]).toEqual([1_000_012, "1000012.00"]);
  });
  expect(requests.cellsRead).toBe(3 * 120_000);
  expect(requests.largestBytes).toBeGreaterThan(2_000_000);
  expect(requests.largestBytes).toBeLessThan(5 * 1024 * 1024);
});

test("whole columns and more than five million cells give no values", async () => {
  const { excel } = await open();
  await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    const column = sheet.getRange("A:A").load("values,address");
    const large = sheet.getRange("A1:Z200000").load("values,cellCount");
    await context.sync();
    expect([column.values, column.address, large.values, large.cellCount]).toEqual([null, "Sheet1!A:A", null, 5_200_000]);
  });
});

test("changes, selection and ribbon buttons reach the add-in", async () => {
  const { excel, office, model, host } = await open({ workbook: drawBook({ 甲: { A1: 1 }, 乙: { A1: 2 } }) });
  const heard: string[] = [];
  await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("乙");
    sheet.onChanged.add(async ({ address }) => void heard.push(`changed ${address}`));
    context.workbook.worksheets.onActivated.add(async ({ worksheetId }) => void heard.push(`activated ${worksheetId === model.sheet("乙").id}`));
    await context.sync();
    sheet.getRange("B2:B3").select();
    sheet.getRange("C3").values = [[5]];
    const selected = context.workbook.getSelectedRange().load("address");
    await context.sync();
    expect(selected.address).toBe("乙!B2:B3");
  });
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(heard.sort()).toEqual(["activated true", "changed C3"]);
  office.actions.associate("startReview", (event: Office.AddinCommands.Event) => {
    heard.push(event.source.id);
    event.completed();
  });
  await host.pressCommand("startReview", "button");
  expect(heard.at(-1)).toBe("button");
});

test("the page knows the language, the requirement sets and its settings", async () => {
  const { office } = await open({ locale: "en-US" });
  expect([office.context.displayLanguage, office.context.platform, office.context.host]).toEqual(["en-US", "OfficeOnline", "Excel"]);
  expect(["1.14", "1.15"].map((version) => office.context.requirements.isSetSupported("ExcelApi", version))).toEqual([true, false]);
  office.context.document.settings.set("a", { b: 1 });
  const saved = await new Promise<{ readonly status: unknown }>((resolve) => office.context.document.settings.saveAsync((result) => resolve(result)));
  expect([saved.status, office.context.document.settings.get("a")]).toEqual(["succeeded", { b: 1 }]);
  const file = await new Promise<Office.AsyncResult<Office.FileProperties>>((resolve) => office.context.document.getFilePropertiesAsync((result) => resolve(result)));
  expect(file.value.url).toMatch(/测试\.xlsx$/);
});

test("two workbooks are open side by side and know nothing of each other", async () => {
  const [first, second] = [await open(), await open()];
  const write = (excel: typeof Excel, text: string): Promise<void> =>
    excel.run(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").getRange("A1").values = [[text]];
      await context.sync();
    });
  await Promise.all([write(first.excel, "一"), write(second.excel, "二")]);
  expect([first.model.sheet("Sheet1").cell("A1").value, second.model.sheet("Sheet1").cell("A1").value]).toEqual(["一", "二"]);
  expect(globalThis.Excel).toBe(second.excel);
  first.use();
  expect(globalThis.Excel).toBe(first.excel);
});

test("DATE counts in the date system of the workbook", async () => {
  const { excel, model } = await open();
  const dates: unknown[] = [];
  for (const date1904 of [false, true]) {
    model.date1904 = date1904;
    await excel.run(async (context) => {
      const date = context.workbook.functions.date(2023, 12, 31).load("value,error");
      await context.sync();
      dates.push([date.value, date.error]);
    });
  }
  expect(dates).toEqual([[45_291, ""], [43_829, ""]]);
});

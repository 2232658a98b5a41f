import type { CellStyle, PlannedCell, PlannedSheet, WritePlan } from "../../core/forms";
import { MEMORY_NAMESPACE } from "../../core/memory";
import { areaName } from "../../core/workbook";

/** Points a column of one character takes. */
const POINTS_PER_CHARACTER = 5.6;
const POINTS_PER_MM = 72 / 25.4;

/** Carries out a plan: the sheets of a former run go, the new ones are added behind the last, and the memory is renewed. */
export async function writeSheets(context: Excel.RequestContext, plan: WritePlan): Promise<void> {
  const { worksheets, customXmlParts } = context.workbook;
  for (const name of plan.removes) worksheets.getItem(name).delete();
  for (const planned of plan.sheets) {
    const sheet = worksheets.add(planned.name);
    writeSheet(sheet, planned);
    if (plan.mark !== undefined) sheet.names.add(plan.mark, "=TRUE").visible = false;
  }
  const remembered = customXmlParts.getByNamespace(MEMORY_NAMESPACE).getOnlyItemOrNullObject();
  await context.sync();
  if (remembered.isNullObject) customXmlParts.add(plan.memory);
  else remembered.setXml(plan.memory);
  await context.sync();
}

function writeSheet(sheet: Excel.Worksheet, planned: PlannedSheet): void {
  const rows = Math.max(...planned.cells.map(({ row }) => row));
  const columns = Math.max(...planned.cells.map(({ column }) => column));
  const formats = matrix(rows, columns, "General");
  const contents = matrix(rows, columns, "");
  for (const { row, column, content, style } of planned.cells) {
    put(formats, row, column, style.format);
    put(contents, row, column, written(content));
  }
  const whole = sheet.getRangeByIndexes(0, 0, rows, columns);
  whole.numberFormat = formats;
  whole.formulas = contents;
  for (const area of planned.merges) sheet.getRange(areaName(area)).merge(false);
  for (const run of styleRuns(planned.cells)) applyStyle(sheet.getRangeByIndexes(run.row - 1, run.from - 1, 1, run.to - run.from + 1).format, run.style);
  planned.widths.forEach((width, index) => (sheet.getRangeByIndexes(0, index, 1, 1).format.columnWidth = width * POINTS_PER_CHARACTER));
  for (const [row, height] of planned.heights) sheet.getRangeByIndexes(row - 1, 0, 1, 1).format.rowHeight = height;
  setUpPrint(sheet.pageLayout, planned);
  if (planned.frozenRows !== undefined) sheet.freezePanes.freezeRows(planned.frozenRows);
}

const matrix = (rows: number, columns: number, filled: string): (string | number)[][] => Array.from({ length: rows }, () => Array<string | number>(columns).fill(filled));

function put(cells: (string | number)[][], row: number, column: number, content: string | number): void {
  const line = cells[row - 1];
  if (line !== undefined) line[column - 1] = content;
}

/** What is handed to Excel for a cell. Text that Excel would interpret gets the apostrophe that makes it text. */
function written(content: PlannedCell["content"]): string | number {
  switch (content.kind) {
    case "text":
      return /^[=+\-@＝＋－＠'\t\r\d.]|[%％]$|^(?:true|false)$/i.test(content.text) ? `'${content.text}` : content.text;
    case "number":
      return content.value;
    case "formula":
      return `=${content.formula}`;
    case "empty":
      return "";
  }
}

interface StyleRun {
  readonly row: number;
  readonly from: number;
  readonly to: number;
  readonly style: CellStyle;
}

/** Neighbours in a row that look alike, so that they are formatted with one request. */
function styleRuns(cells: readonly PlannedCell[]): StyleRun[] {
  const runs: StyleRun[] = [];
  for (const { row, column, style } of [...cells].sort((a, b) => a.row - b.row || a.column - b.column)) {
    const last = runs.at(-1);
    if (last?.row === row && last.to + 1 === column && last.style === style) runs[runs.length - 1] = { ...last, to: column };
    else runs.push({ row, from: column, to: column, style });
  }
  return runs;
}

function applyStyle(format: Excel.RangeFormat, { font, fill, bordered, align }: CellStyle): void {
  format.font.name = font.name;
  format.font.size = font.size;
  format.font.bold = font.bold;
  if (font.color !== undefined) format.font.color = `#${font.color}`;
  if (fill !== undefined) format.fill.color = `#${fill}`;
  format.horizontalAlignment = align.horizontal === "left" ? "Left" : align.horizontal === "right" ? "Right" : "Center";
  format.verticalAlignment = align.vertical === "top" ? "Top" : "Center";
  format.wrapText = align.wrap;
  if (align.indent !== undefined) format.indentLevel = align.indent;
  if (!bordered) return;
  for (const edge of ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight", "InsideVertical"] as const) format.borders.getItem(edge).style = "Continuous";
}

function setUpPrint(layout: Excel.PageLayout, { print }: PlannedSheet): void {
  layout.setPrintArea(areaName(print.area));
  if (print.titleRows !== undefined) layout.setPrintTitleRows(`$${String(print.titleRows.first)}:$${String(print.titleRows.last)}`);
  layout.orientation = print.landscape ? "Landscape" : "Portrait";
  layout.paperSize = "A4";
  layout.zoom = { horizontalFitToPages: 1 };
  layout.topMargin = print.margins.top * POINTS_PER_MM;
  layout.bottomMargin = print.margins.bottom * POINTS_PER_MM;
  layout.leftMargin = print.margins.left * POINTS_PER_MM;
  layout.rightMargin = print.margins.right * POINTS_PER_MM;
}

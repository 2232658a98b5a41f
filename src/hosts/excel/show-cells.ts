import { type Area, areaName, type CellAddress, toAreas } from "../../core/workbook";
import { problems, Refusal } from "./problems";

/** Shows places one after another: asked for the same ones again, it goes on to the next. */
export class Tour {
  private key = "";
  private at = 0;

  /** The area to show now; undefined where there is none. */
  next(cells: readonly CellAddress[]): Area | undefined {
    const key = JSON.stringify(cells);
    const areas = areasInOrder(cells);
    this.at = key === this.key && areas.length > 0 ? (this.at + 1) % areas.length : 0;
    this.key = key;
    return areas[this.at];
  }
}

/** In the order in which the cells were named: the first one matters most. */
function areasInOrder(cells: readonly CellAddress[]): readonly Area[] {
  const orderOf = (area: Area): number => cells.findIndex(({ sheet, row, column }) => sheet === area.sheet && column === area.left && row >= area.top && row <= area.bottom);
  return [...toAreas(cells)].sort((a, b) => orderOf(a) - orderOf(b));
}

/** Brings a sheet forward and selects the area. A hidden sheet is left hidden: whoever hid it meant it. */
export async function showArea(context: Excel.RequestContext, area: Area): Promise<void> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(area.sheet).load("visibility");
  await context.sync();
  if (sheet.isNullObject) throw new Refusal(problems.sheetGone(area.sheet));
  if (sheet.visibility !== "Visible") throw new Refusal(problems.sheetHidden(area.sheet));
  sheet.activate();
  sheet.getRange(areaName(area)).select();
  await context.sync();
}

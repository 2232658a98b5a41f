import { createXlsx } from "../xlsx/create-xlsx";
import { planDrawing } from "./plan-drawing";
import { sampleDrawings } from "./sample-sheets";

/** The bytes of the sample workbook: the same for the same description. */
export function sampleWorkbook(): Uint8Array {
  const hidden = sampleDrawings.flatMap(({ sheet }) => (sheet.hiddenColumns === undefined ? [] : [[sheet.name, { hiddenColumns: sheet.hiddenColumns }] as const]));
  return createXlsx(sampleDrawings.map(planDrawing), { sheets: Object.fromEntries(hidden) });
}

/** Points of so many millimetres, to a tenth. */
const points = (millimetres: number): string => (Math.round((millimetres * 720) / 25.4) / 10).toFixed(1);

/** A table of fixed widths (millimetres) with single lines. */
export function tableHtml(widths: readonly number[], rows: readonly string[]): string {
  const whole = points(widths.reduce((sum, width) => sum + width, 0));
  const columns = widths.map((width) => `<col style="width:${points(width)}pt">`).join("");
  return [
    `<table class="MsoTableGrid" border="1" cellspacing="0" cellpadding="0" width="${String(Math.round((Number(whole) * 4) / 3))}" style="width:${whole}pt;border-collapse:collapse;border:0.5pt solid windowtext;table-layout:fixed;mso-table-layout-alt:fixed">`,
    `<colgroup>${columns}</colgroup>`,
    ...rows,
    "</table>",
  ].join("\n");
}

export const rowHtml = (cells: readonly string[]): string => `<tr>${cells.join("")}</tr>`;

export interface CellHtml {
  readonly width: number;
  readonly rowSpan?: number;
  readonly columnSpan?: number;
}

/** A cell with markup that is already escaped. Its number format keeps a spreadsheet that is pasted into from taking text for a formula. */
export function cellHtml(content: string, { width, rowSpan = 1, columnSpan = 1 }: CellHtml): string {
  const spans = (rowSpan > 1 ? ` rowspan="${String(rowSpan)}"` : "") + (columnSpan > 1 ? ` colspan="${String(columnSpan)}"` : "");
  return `<td${spans} valign="middle" style="width:${points(width)}pt;border:0.5pt solid windowtext;padding:2pt 4pt;vertical-align:middle;overflow-wrap:anywhere;mso-number-format:'\\@'">${content}</td>`;
}

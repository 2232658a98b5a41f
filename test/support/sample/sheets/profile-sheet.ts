import type { DrawnCell } from "../../draw-workbook";
import { type Drawing, YEAR } from "../drawing";
import { PROFILE_TEXT } from "../profile-text";

const FIRST = 3;

/** 部门概况: a label and its paragraphs, one to a row, the label merged down. */
export function profileSheet(): Drawing {
  const rows: DrawnCell[][] = [];
  const merges = ["A1:B1"];
  for (const [label, paragraphs] of PROFILE_TEXT) {
    const top = FIRST + rows.length;
    rows.push(...paragraphs.map((text, i) => [i === 0 ? label : null, text]));
    if (paragraphs.length > 1) merges.push(`A${top}:A${top + paragraphs.length - 1}`);
  }
  return {
    sheet: { name: "部门概况", rows: [["部门概况"], [`评价年度：${YEAR}年`], ...rows], merges },
    look: { widths: [20, 84], titleRow: 1, body: [FIRST, FIRST + rows.length - 1], align: "cl", rowHeight: 24 },
  };
}

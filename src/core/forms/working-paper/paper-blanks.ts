import { cellName } from "../../workbook";
import type { FormFill } from "../in-place/fill-draft";
import { number, type SheetDraft } from "../sheet-draft";
import { styles } from "../styles";
import { textHeight } from "../text-height";

const LAST = 10;

/** 三、空表填写: what was filled into the office's blank forms, cell by cell, and what could not be placed. Gives the last row used. */
export function planBlanks(draft: SheetDraft, top: number, blankForms: readonly FormFill[]): number {
  draft.span({ top, left: 1, bottom: top, right: LAST }, "三、填入原有空表的内容", styles.section);
  draft.reach(top, 24);
  const heads = [[1, 1, "序号"], [2, 2, "空表"], [3, 3, "单元格"], [4, 6, "项目"], [7, LAST, "填入内容或没有填写的原因"]] as const;
  for (const [left, right, head] of heads) draft.span({ top: top + 1, left, bottom: top + 1, right }, head, styles.head);
  draft.reach(top + 1, 24);
  const lines = blankForms.flatMap(({ sheet, cells, unplaced }) => [
    ...cells.map(({ row, column, label, content }) => ({ sheet, cell: cellName({ row, column }), label, said: shown(content) })),
    ...unplaced.map((why) => ({ sheet, cell: "未填", label: why.split("：")[0] ?? "", said: why })),
  ]);
  lines.forEach(({ sheet, cell, label, said }, index) => {
    const row = top + 2 + index;
    draft.put(row, 1, number(index + 1), styles.count);
    draft.put(row, 2, sheet, styles.body);
    draft.put(row, 3, cell, styles.centered);
    draft.span({ top: row, left: 4, bottom: row, right: 6 }, label, styles.body);
    draft.span({ top: row, left: 7, bottom: row, right: LAST }, said, styles.body);
    draft.reach(row, Math.max(22, textHeight(sheet, draft.widthOf(2, 2)), textHeight(label, draft.widthOf(4, 6)), textHeight(said, draft.widthOf(7, LAST))));
  });
  return top + 1 + lines.length;
}

/** Long texts by their beginning: they stand in full where they were filled in. */
function shown(content: FormFill["cells"][number]["content"]): string {
  const said = content.kind === "text" ? content.text : String(content.kind === "number" ? content.value : content.cached);
  const characters = Array.from(said.replace(/\s+/g, " "));
  return characters.length > 120 ? `${characters.slice(0, 120).join("")}…` : characters.join("");
}

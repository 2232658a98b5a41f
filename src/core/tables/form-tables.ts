import { type TableKind } from "../standards";
import type { Sheet } from "../workbook";
import { headerWord } from "./header/header-path";
import type { RowsOfTable } from "./sections";

/** Tables laid out as forms, found by their labels wherever these stand. Without a title one of its `own` labels must be there: the others head columns of tables that may stand below each other. */
const SIGNATURES: readonly { readonly kind: TableKind; readonly labels: readonly string[]; readonly enough: number; readonly own?: readonly string[] }[] = [
  { kind: "self-evaluation", labels: ["年度资金总额", "全年执行数", "三级指标", "年度指标值", "年度总体目标", "实际完成值"], enough: 4, own: ["年度资金总额", "年度总体目标"] },
  { kind: "project", labels: ["项目名称", "实施单位", "年度资金总额", "三级指标", "年度指标值", "年度总体目标"], enough: 5 },
  { kind: "base-data", labels: ["财政供养人员情况", "经费控制情况", "编制数", "三公经费", "公用经费", "政府采购金额", "控制率"], enough: 3 },
  {
    kind: "profile",
    labels: ["单位名称", "主管部门", "单位基本职能", "年度预算金额", "主要职能", "部门职能", "管理制度", "存在的问题", "改进措施", "其他需要说明问题", "其他需要说明的问题", "职能职责"],
    enough: 3,
  },
];

const DEEPEST = 200;
const WIDEST = 30;

/** The form-like kind whose labels the rows hold, most labels first; `titled` settles a tie between 部门 and 项目. */
export function formKind(sheet: Sheet, titled: TableKind | undefined, rows: RowsOfTable): TableKind | undefined {
  const labels = labelsIn(sheet, rows);
  const fitting = SIGNATURES.map((signature) => ({ ...signature, found: signature.labels.filter((label) => labels.has(label)).length })).filter(
    ({ kind, found, enough, own }) => found >= enough && (kind === titled || own === undefined || own.some((label) => labels.has(label))),
  );
  const named = fitting.find(({ kind }) => kind === titled);
  if (titled !== undefined && named === undefined) return undefined;
  return (named ?? fitting.sort((a, b) => b.found - a.found)[0])?.kind;
}

/** The labels rows lack to be a form of this kind, none where it has enough of them; undefined for a kind that is no form. */
export function missingLabels(sheet: Sheet, kind: TableKind, rows: RowsOfTable): readonly string[] | undefined {
  const signature = SIGNATURES.find((one) => one.kind === kind);
  if (signature === undefined) return undefined;
  const labels = labelsIn(sheet, rows);
  const missing = signature.labels.filter((label) => !labels.has(label));
  return signature.labels.length - missing.length >= signature.enough ? [] : missing;
}

/** Whether rows have any of the labels a form has. */
export const hasLabels = (sheet: Sheet, kind: TableKind, rows: RowsOfTable): boolean =>
  (missingLabels(sheet, kind, rows)?.length ?? 0) < (SIGNATURES.find((one) => one.kind === kind)?.labels.length ?? 0);

function labelsIn(sheet: Sheet, { from, to }: RowsOfTable): ReadonlySet<string> {
  const labels = new Set<string>();
  for (let row = from; row <= Math.min(to, from + DEEPEST); row += 1) {
    for (let column = 1; column <= Math.min(sheet.lastColumn, WIDEST); column += 1) {
      const value = sheet.value(row, column);
      const text = typeof value === "string" ? value.trim() : "";
      if (text !== "" && text.length <= 24) labels.add(headerWord(text).replace(/\d+$/, ""));
    }
  }
  return labels;
}

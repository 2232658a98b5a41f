import { type CellStyle, formula, number, type PlannedContent, type PlannedSheet, SheetDraft, styles, text, textHeight } from "../../core/forms";
import { columnName } from "../../core/workbook";
import { batchCounts, isDone } from "./batch-json";
import { sayBatch } from "./batch-words";
import type { UnitDone, UnitLine } from "./unit-line";

interface Column {
  readonly head: string;
  readonly width: number;
  readonly style: CellStyle;
  readonly of: (unit: UnitDone) => PlannedContent;
}

const amount = (fen: number | null): PlannedContent => (fen === null ? text("") : number(fen / 1_000_000));
const decimal = (value: string | null): PlannedContent => (value === null ? text("") : number(Number(value)));

/** Behind 序号. Amounts in 万元. */
const COLUMNS: readonly Column[] = [
  { head: "单位", width: 26, style: styles.body, of: ({ unit }) => text(unit ?? "未注明") },
  { head: "文件", width: 26, style: styles.body, of: ({ file }) => text(file) },
  { head: "年度", width: 7, style: styles.count, of: ({ year }) => (year === null ? text("") : number(year)) },
  { head: "全年预算\n（万元）", width: 13, style: styles.amount, of: ({ budget }) => amount(budget) },
  { head: "全年支出\n（万元）", width: 13, style: styles.amount, of: ({ spending }) => amount(spending) },
  { head: "预算\n执行率", width: 9, style: styles.rate, of: ({ executionRate }) => decimal(executionRate) },
  { head: "自评\n得分", width: 8, style: styles.score, of: ({ total }) => decimal(total) },
  { head: "等级", width: 6, style: styles.centered, of: ({ rating }) => text(rating ?? "") },
  { head: "需修改", width: 8, style: styles.count, of: ({ counts }) => number(counts.error) },
  { head: "需核实", width: 8, style: styles.count, of: ({ counts }) => number(counts.warning) },
  { head: "提示", width: 7, style: styles.count, of: ({ counts }) => number(counts.note) },
  { head: "说明", width: 34, style: styles.body, of: noteOn },
];
const WIDTHS = [6, ...COLUMNS.map(({ width }) => width)];
const [FILE, BUDGET, SPENDING, RATE] = [3, 5, 6, 7];
const SUMS: readonly number[] = [BUDGET, SPENDING, 10, 11, 12];
const HEAD_ROW = 3;

/** The sheet 汇总 of a folder: a row per unit, those that could not be run with their reason, and a total that calculates. Prints on A4 landscape. */
export function planBatchSheet(units: readonly UnitLine[]): PlannedSheet {
  const draft = new SheetDraft(WIDTHS);
  const last = WIDTHS.length;
  draft.span({ top: 1, left: 1, bottom: 1, right: last }, "部门整体支出绩效自评汇总", styles.title);
  draft.reach(1, 32);
  draft.span({ top: 2, left: 1, bottom: 2, right: last }, sayBatch(units), styles.note);
  ["序号", ...COLUMNS.map(({ head }) => head)].forEach((head, index) => draft.put(HEAD_ROW, index + 1, head, styles.head));
  draft.reach(HEAD_ROW, 34);
  units.forEach((unit, index) => putUnit(draft, HEAD_ROW + 1 + index, index + 1, unit));
  const total = HEAD_ROW + 1 + units.length;
  putTotal(draft, total, units);
  return draft.finish("汇总", { columns: last, rows: total, titleRows: { first: HEAD_ROW, last: HEAD_ROW }, frozenRows: HEAD_ROW, landscape: true });
}

function putUnit(draft: SheetDraft, row: number, position: number, unit: UnitLine): void {
  draft.put(row, 1, number(position), styles.count);
  COLUMNS.forEach(({ style, of, width }, index) => {
    const content = isDone(unit) ? of(unit) : failedCell(unit, index + 2);
    draft.put(row, index + 2, content, style);
    draft.reach(row, content.kind === "text" ? textHeight(content.text, width, style.font.size) : 22);
  });
}

function failedCell({ file, reason }: Extract<UnitLine, { status: "could-not-run" }>, column: number): PlannedContent {
  if (column === FILE) return text(file);
  return text(column === WIDTHS.length ? `没有处理成：${reason}` : "");
}

function noteOn({ counts, total }: UnitDone): PlannedContent {
  const notes = [
    ...(counts.cannotTell === 0 ? [] : [`${String(counts.cannotTell)}项无法判断`]),
    ...(counts.accepted === 0 ? [] : [`${String(counts.accepted)}项已由单位认可`]),
    ...(total === null ? ["证据不足，未计总分"] : []),
  ];
  return text(notes.join("；"));
}

/** 合计: sums over the rows, and the rate of those units that have both amounts. */
function putTotal(draft: SheetDraft, row: number, units: readonly UnitLine[]): void {
  const done = units.filter(isDone);
  const counts = batchCounts(units);
  const sums = new Map([[BUDGET, sumFen(done, "budget")], [SPENDING, sumFen(done, "spending")], [10, counts.error], [11, counts.warning], [12, counts.note]]);
  draft.span({ top: row, left: 1, bottom: row, right: 4 }, "合计", styles.label);
  for (let column = 5; column <= WIDTHS.length; column += 1) draft.put(row, column, text(""), styles.body);
  draft.reach(row, 24);
  if (units.length === 0) return;
  const over = (column: number): string => `${columnName(column)}${String(HEAD_ROW + 1)}:${columnName(column)}${String(row - 1)}`;
  for (const column of SUMS) draft.put(row, column, formula(`SUM(${over(column)})`, sums.get(column) ?? 0), COLUMNS[column - 2]?.style ?? styles.count);
  const both = done.filter(({ budget, spending }) => budget !== null && spending !== null);
  const [budget, spending] = [sumFen(both, "budget"), sumFen(both, "spending")];
  if (budget === 0) return;
  const paired = (column: number): string => `SUMPRODUCT((${over(BUDGET)}<>"")*(${over(SPENDING)}<>""),${over(column)})`;
  draft.put(row, RATE, formula(`ROUND(${paired(SPENDING)}/${paired(BUDGET)},6)`, Math.round((1_000_000 * spending) / budget) / 1_000_000), styles.rate);
}

/** In 万元, from whole 分. */
const sumFen = (units: readonly UnitDone[], what: "budget" | "spending"): number => units.reduce((all, unit) => all + (unit[what] ?? 0), 0) / 1_000_000;

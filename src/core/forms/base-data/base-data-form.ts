import { describe, type Figure, ratio, valueOf } from "../../figure";
import { compare, ZERO } from "../../number";
import type { QuantityField } from "../../records";
import { baseDataForm, type BaseDataLayout } from "../../standards";
import { gap, state } from "../../statement";
import { formatAddress } from "../../workbook";
import type { FilledForm, FormInput, UsedFigure } from "../form-input";
import { agreement, compareWith } from "../live/agreement";
import { liveNumber, type Shown, whyMissing } from "../live/live-number";
import { SheetDraft } from "../sheet-draft";
import { aligned, styles, withFormat } from "../styles";
import { textHeight } from "../text-height";
import { baseLines } from "./base-lines";
import { planCost } from "./cost-row";
import { CHECK, LAST, PAIRS, SOURCE, WIDTHS } from "./places";
import { belowLabel, rightOfLabel } from "./building";

const USE = "基础数据表";
const STAFF_TOP = 3;
const COUNT: Shown = { decimals: 0 };
const RATE: Shown = { decimals: 4 };

/** The 湖南 部门整体支出绩效评价基础数据表 on its own sheet: staff, costs in 万元, buildings; every number a formula over the office's sheets. */
export function planBaseData(name: string, input: FormInput, layout: BaseDataLayout = baseDataForm): FilledForm {
  const draft = new SheetDraft(WIDTHS);
  planHead(draft, layout, input);
  const staff = planStaff(draft, layout, input);
  const costRow = STAFF_TOP + 2;
  planCostHead(draft, costRow, layout, input);
  const lines = baseLines(layout, input.records);
  const costs = lines.flatMap((line, index) => planCost(draft, costRow + 1 + index, line, input.say));
  const buildingRow = costRow + 1 + lines.length;
  planBuilding(draft, buildingRow, layout, input);
  planThrift(draft, buildingRow + 2, layout, input);
  const last = planFoot(draft, buildingRow + 3, layout);
  return { sheet: draft.finish(name, { columns: LAST, rows: last, titleRows: { first: 1, last: 1 } }), used: [...staff, ...costs] };
}

const toFill = ({ say }: FormInput, needs: string): string => say(state("{needs}", { needs: gap(needs) }));

function planHead(draft: SheetDraft, { title, unit }: BaseDataLayout, input: FormInput): void {
  const { office, year } = input.records;
  draft.span({ top: 1, left: 1, bottom: 1, right: LAST }, title, styles.title);
  draft.reach(1, 34);
  draft.put(1, CHECK, "核对（不打印）", styles.checkHead);
  draft.put(1, SOURCE, "数据来源（不打印）", styles.checkHead);
  const named = `填报单位：${office?.value ?? toFill(input, "单位名称")}`;
  draft.span({ top: 2, left: 1, bottom: 2, right: 3 }, named, styles.note);
  draft.span({ top: 2, left: 4, bottom: 2, right: 5 }, `${year === undefined ? toFill(input, "年份") : String(year.value)}年度`, aligned(styles.note, "center"));
  draft.span({ top: 2, left: 6, bottom: 2, right: 7 }, `单位：${unit}`, styles.noteRight);
  draft.reach(2, Math.max(20, textHeight(named, draft.widthOf(1, 3), 10)));
}

/** `2023` in front of a head, where the year is known. */
const ofYear = ({ records: { year } }: FormInput, head: string, back = 0): string => (year === undefined ? `${back === 0 ? "本" : "上"}${head}` : String(year.value - back) + head);

function planStaff(draft: SheetDraft, { staff: labels }: BaseDataLayout, input: FormInput): readonly UsedFigure[] {
  const row = STAFF_TOP + 1;
  const staff = input.records.baseData?.staff;
  draft.span({ top: STAFF_TOP, left: 1, bottom: row, right: 1 }, labels.label, styles.label);
  const [quota, actual] = [staff?.quota.figure, staff?.actual.figure];
  const rate = controlRate(quota, actual, labels.rate);
  const slots = [
    { head: labels.quota, figure: quota, shown: COUNT, style: styles.count, other: undefined },
    { head: ofYear(input, labels.actual), figure: actual, shown: COUNT, style: styles.count, other: undefined },
    { head: labels.rate, figure: rate, shown: RATE, style: aligned(styles.rate, "center"), other: staff?.rate?.figure },
  ];
  slots.forEach(({ head, figure, shown, style }, index) => {
    const [left, right] = PAIRS[index] ?? [LAST, LAST];
    const content = figure === undefined ? undefined : liveNumber(figure, shown);
    draft.span({ top: STAFF_TOP, left, bottom: STAFF_TOP, right }, head, styles.head);
    draft.span({ top: row, left, bottom: row, right }, content ?? toFill(input, head), content === undefined ? aligned(styles.gap, "center") : style);
    draft.reach(STAFF_TOP, Math.max(24, textHeight(head, draft.widthOf(left, right))));
  });
  draft.reach(row, 24);
  const cell = rate === undefined ? undefined : liveNumber(rate, RATE);
  const missing = [...[staff?.quota, staff?.actual].flatMap((field, index) => whyUnread(field, slots[index]?.head ?? ""))];
  const told = cell?.kind === "formula" ? agreement([compareWith(staff?.rate?.figure, RATE, { at: { row, column: PAIRS[2][0] }, value: Number(cell.cached) })]) : missing.join("；");
  draft.put(row, CHECK, missing.length > 0 ? missing.join("；") : told, styles.check);
  draft.put(row, SOURCE, slots.flatMap(({ head, figure }) => (figure === undefined ? [] : [`${head}：${describe(figure)}`])).join("；"), styles.check);
  return slots.flatMap(({ head, figure, shown }): readonly UsedFigure[] =>
    figure === undefined ? [] : [{ name: head, use: USE, fact: shown === RATE ? { kind: "rate", figure, decimals: 2 } : { kind: "number", figure, unit: "人" } }]);
}

const whyUnread = (field: QuantityField | undefined, sought: string): readonly string[] => {
  const why = field !== undefined && field.figure === undefined && field.reading.kind !== "blank" ? `${formatAddress(field.at)} 中的内容读不出数字：${field.shown.slice(0, 40)}` : whyMissing(field?.figure, sought);
  return why === undefined ? [] : [why];
};

/** 在职人数 ÷ 编制数; none where no post is allotted. */
function controlRate(quota: Figure | undefined, actual: Figure | undefined, label: string): Figure | undefined {
  const base = quota === undefined ? undefined : valueOf(quota);
  return quota === undefined || actual === undefined || base === undefined || compare(base, ZERO) <= 0 ? undefined : ratio(actual, quota, label);
}

function planCostHead(draft: SheetDraft, row: number, { costs }: BaseDataLayout, input: FormInput): void {
  draft.put(row, 1, costs.label, styles.head);
  [ofYear(input, costs.previous, 1), ofYear(input, costs.budget), ofYear(input, costs.actual)].forEach((head, index) => {
    const [left, right] = PAIRS[index] ?? [LAST, LAST];
    draft.span({ top: row, left, bottom: row, right }, head, styles.head);
  });
  draft.reach(row, 24);
}

function planBuilding(draft: SheetDraft, row: number, { building }: BaseDataLayout, input: FormInput): void {
  const label = `${building.label}（${ofYear(input, "年完工项目")}）`;
  const heads = building.heads.map((head) => ({ head, found: belowLabel(input, head.replace(/（.*$/, "")) }));
  draft.span({ top: row, left: 1, bottom: row + 1, right: 1 }, label, styles.label);
  heads.forEach(({ head, found }, index) => {
    draft.put(row, index + 2, head, styles.head);
    draft.put(row + 1, index + 2, found?.content ?? "", found === undefined ? styles.centered : withFormat(styles.centered, found.format));
    draft.reach(row, Math.max(36, textHeight(head, draft.widthOf(index + 2, index + 2))));
    draft.reach(row + 1, Math.max(24, textHeight(found?.shown ?? "", draft.widthOf(index + 2, index + 2))));
  });
  draft.reach(row + 1, textHeight(label, draft.widthOf(1, 1)) - 36);
  const isNone = heads.every(({ found }) => found === undefined);
  draft.put(row + 1, CHECK, isNone ? "请填写；当年没有完工项目的填“—”" : "", styles.check);
  draft.put(row + 1, SOURCE, heads.flatMap(({ found }) => (found === undefined ? [] : [formatAddress(found.at)])).join("、"), styles.check);
}

function planThrift(draft: SheetDraft, row: number, { thrift }: BaseDataLayout, input: FormInput): void {
  const found = rightOfLabel(input, thrift);
  const said = found?.shown ?? toFill(input, thrift);
  draft.put(row, 1, thrift, styles.label);
  draft.span({ top: row, left: 2, bottom: row, right: LAST }, said, found === undefined ? styles.gap : styles.body);
  draft.reach(row, Math.max(36, textHeight(said, draft.widthOf(2, LAST))));
  draft.put(row, SOURCE, found === undefined ? "" : formatAddress(found.at), styles.check);
}

/** The form's note and its signatures. Gives the last row. */
function planFoot(draft: SheetDraft, row: number, { note, footer, source }: BaseDataLayout): number {
  draft.span({ top: row, left: 1, bottom: row, right: LAST }, note, styles.note);
  draft.reach(row, textHeight(note, draft.widthOf(1, LAST), 10));
  draft.put(row, SOURCE, `表样来源：${source}`, styles.check);
  const columns = [[1, 1], [2, 3], [4, 5], [6, 7]] as const;
  footer.forEach((label, index) => {
    const [left, right] = columns[index] ?? [LAST, LAST];
    draft.span({ top: row + 1, left, bottom: row + 1, right }, label, styles.note);
  });
  draft.reach(row + 1, 30);
  return row + 1;
}

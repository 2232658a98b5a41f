import { foldLabel } from "../../number";
import type { Indicator } from "../../records";
import { INDICATOR_COLUMNS } from "../../standards";
import { anchorOf, cellText, type Sheet } from "../../workbook";
import type { FormInput } from "../form-input";
import { type FormIndicator, quantityInWords } from "../self-evaluation/indicators";
import type { FillDraft } from "./fill-draft";
import type { FormLabel } from "./form-labels";
import { headOf, type HeadedBlock } from "./fund-places";

const END = /^(?:总分|合计|总计|注|说明|填表人|填报人|偏差大或|改进措施)/;

/** The indicator block of a form: its head row, and the rows below it down to 总分. */
export interface IndicatorBlock extends HeadedBlock {
  readonly rows: readonly number[];
  /** 总分 */
  readonly total?: FormLabel;
}

export function indicatorBlock(sheet: Sheet, labels: readonly FormLabel[], from: number): IndicatorBlock | undefined {
  const head = headOf(sheet, labels, INDICATOR_COLUMNS, from);
  const column = head?.columns.get("name");
  if (head === undefined || column === undefined) return undefined;
  const end = labels.find(({ row, word }) => row > head.row && END.test(word));
  const last = end === undefined ? lastOf(sheet, labels, head.row) : end.row - 1;
  const rows = Array.from({ length: Math.max(0, last - head.row) }, (_, index) => head.row + 1 + index).filter((row) => anchorOf(sheet, { row, column }).row === row);
  return { ...head, rows, ...(end !== undefined && /^(?:总分|合计|总计)/.test(end.word) ? { total: end } : {}) };
}

/** Without a 总分 below it the block is as deep as its texts and merges. */
const lastOf = (sheet: Sheet, labels: readonly FormLabel[], top: number): number =>
  Math.max(top, ...labels.filter(({ row }) => row > top).map(({ bottom }) => bottom), ...sheet.merges.filter((area) => area.top <= top + 1 && area.bottom > top).map(({ bottom }) => bottom));

/** Fills the block: indicators the form names already by their names, the others into its blank rows, each under its 一级指标. */
export function fillIndicators(draft: FillDraft, block: IndicatorBlock, indicators: readonly FormIndicator[], input: FormInput): void {
  const rows = block.rows.map((row) => ({ row, name: textIn(draft, block, row, "name"), level1: textIn(draft, block, row, "level1"), level2: textIn(draft, block, row, "level2") }));
  const waiting = new Set(indicators);
  for (const { row, name } of rows) {
    if (name === "") continue;
    const one = [...waiting].find((indicator) => foldLabel(indicator.name) === foldLabel(name));
    if (one === undefined) {
      draft.lack(`绩效指标“${shortened(name)}”：工作簿中没有这项指标`);
      continue;
    }
    waiting.delete(one);
    fillRow(draft, block, row, one, input);
  }
  for (const row of rows.filter(({ name }) => name === "")) {
    const one = [...waiting].find((indicator) => isUnder(indicator, row));
    if (one === undefined) continue;
    waiting.delete(one);
    fillRow(draft, block, row.row, one, input);
  }
  if (waiting.size > 0) draft.lack(`绩效指标：表中没有空行可填的有${String(waiting.size)}项：${[...waiting].slice(0, 10).map(({ name }) => shortened(name)).join("、")}${waiting.size > 10 ? "等" : ""}`);
}

const shortened = (name: string): string => (Array.from(name).length > 30 ? `${Array.from(name).slice(0, 30).join("")}…` : name);

/** What a cell of a row shows: a merge that reaches down says the same for all its rows. */
function textIn({ sheet }: FillDraft, { columns }: IndicatorBlock, row: number, meaning: string): string {
  const column = columns.get(meaning);
  if (column === undefined) return "";
  const anchor = anchorOf(sheet, { row, column });
  return cellText(sheet.value(anchor.row, anchor.column));
}

/** Whether an indicator belongs where a row's 一级 and 二级指标 say; a row that says nothing takes any. */
const isUnder = (one: FormIndicator, row: { readonly level1: string; readonly level2: string }): boolean => isSameLevel(one.level1, row.level1) && isSameLevel(one.level2, row.level2);

function isSameLevel(own: string, written: string): boolean {
  const [a, b] = [own, written].map((text) => foldLabel(text).replace(/\d+分?/g, "").replace(/指标$/, ""));
  return a === undefined || b === undefined || a === "" || b === "" || a.includes(b) || b.includes(a);
}

function fillRow(draft: FillDraft, { columns }: IndicatorBlock, row: number, one: FormIndicator, input: FormInput): void {
  const { line, score } = one;
  const told = sameLine(one, input);
  const at = (meaning: string, fill: (place: { row: number; column: number }) => void): void => {
    const column = columns.get(meaning);
    if (column !== undefined && draft.isEmpty({ row, column })) fill({ row, column });
  };
  const label = (what: string): string => `${shortened(one.name)} ${what}`;
  const words = (meaning: string, what: string, text: string | undefined): void => at(meaning, (place) => { if (text !== undefined && text !== "") draft.put(place, label(what), { kind: "text", text }); });
  words("level1", "一级指标", one.level1);
  words("level2", "二级指标", one.level2);
  words("name", "三级指标", one.name);
  at("target", (place) => draft.put(place, label("年度指标值"), quantityInWords(given(line?.target) ?? told?.target, input.workbook)));
  at("actual", (place) => fillActual(draft, place, label("实际完成值"), quantityInWords(given(line?.actual) ?? told?.actual, input.workbook)));
  at("weight", (place) => draft.score(place, label("分值"), score?.weight ?? line?.weight?.figure));
  at("score", (place) => draft.score(place, label("得分"), score?.score));
  words("reason", "偏差原因", line?.reason?.value ?? told?.reason?.value);
  if (line?.reason === undefined && told?.reason === undefined && score?.deduction !== undefined) draft.lack(label("偏差原因：请填写"));
}

function fillActual(draft: FillDraft, place: { row: number; column: number }, label: string, content: ReturnType<typeof quantityInWords>): void {
  if (content.kind === "empty") draft.lack(`${label}：工作簿中没有`);
  else draft.put(place, label, content);
}

const given = (field: Indicator["target"]): Indicator["target"] => (field === undefined || field.reading.kind === "blank" ? undefined : field);

/** The line of the indicator sheet for an indicator that the blank form itself names. */
const sameLine = (one: FormIndicator, { records }: FormInput): Indicator | undefined => records.indicators?.lines.find(({ name }) => foldLabel(name.value) === foldLabel(one.name));

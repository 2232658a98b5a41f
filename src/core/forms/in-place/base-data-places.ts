import { ratio, valueOf } from "../../figure";
import { compare, ZERO } from "../../number";
import { baseDataForm } from "../../standards";
import { type BaseLine, baseLines, type Side, SIDES } from "../base-data/base-lines";
import type { FormId, FormInput } from "../form-input";
import type { FillDraft } from "./fill-draft";
import { type FormLabel, labelLike, placeBeside, plainLabel } from "./form-labels";

const END = /^(?:楼堂馆所控制情况|厉行节约保障措施|说明|填表人|填报人)/;
const SIDE_NAMES: Readonly<Record<Side, string>> = { previous: "上年决算数", budget: "本年预算数", actual: "本年决算数" };

/** Fills a blank 基础数据表; undefined where the sheet holds none, or one that is filled in. */
export function fillBaseData(draft: FillDraft, labels: readonly FormLabel[], input: FormInput): FormId | undefined {
  const head = labelLike(labels, /^经费控制情况/);
  if (head === undefined) return undefined;
  const columns = costColumns(labels, head);
  const end = labels.find(({ row, word }) => row > head.row && END.test(word))?.row ?? Infinity;
  const rows = labels.filter(({ row, column }) => row > head.row && row < end && column === head.column);
  const isBlank = rows.every(({ row }) => [...columns.values()].every((column) => draft.isEmpty({ row, column })));
  if (columns.size === 0 || rows.length === 0 || !isBlank) return undefined;
  fillStaff(draft, labels, input);
  const waiting = new Set(baseLines(baseDataForm, input.records).filter(({ amounts }) => Object.keys(amounts).length > 0));
  for (const label of rows) {
    const line = lineOf(label, [...waiting]);
    if (line !== undefined) waiting.delete(line);
    for (const [side, column] of columns) draft.amount({ row: label.row, column }, `${plainLabel(label.text)} ${SIDE_NAMES[side]}`, line?.amounts[side]);
  }
  for (const { label } of waiting) draft.lack(`${plainLabel(label)}：表中没有这一行`);
  fillOffice(draft, labels, input);
  return "base-data";
}

/** The line whose name a row says: its own words first, then those other offices use. */
const lineOf = ({ text }: FormLabel, lines: readonly BaseLine[]): BaseLine | undefined => {
  const written = plainLabel(text);
  return lines.find(({ label }) => plainLabel(label) === written) ?? lines.find(({ words }) => words.some((word) => written.startsWith(word)));
};

/** Of two 决算数 columns the first is last year's. */
function costColumns(labels: readonly FormLabel[], head: FormLabel): ReadonlyMap<Side, number> {
  const heads = labels.filter(({ row, column }) => row === head.row && column > head.column);
  const finals = heads.filter(({ word }) => word.endsWith("决算数"));
  const [previous, actual] = finals.length > 1 ? [finals[0], finals.at(-1)] : [undefined, finals[0]];
  const found = { previous, budget: heads.find(({ word }) => word.endsWith("预算数")), actual };
  return new Map(SIDES.flatMap((side) => (found[side] === undefined ? [] : [[side, found[side].column] as const])));
}

function fillStaff(draft: FillDraft, labels: readonly FormLabel[], { records }: FormInput): void {
  const [quota, actual] = [records.baseData?.staff?.quota.figure, records.baseData?.staff?.actual.figure];
  const base = quota === undefined ? undefined : valueOf(quota);
  const rate = quota === undefined || actual === undefined || base === undefined || compare(base, ZERO) <= 0 ? undefined : ratio(actual, quota, "控制率");
  const places = [
    { pattern: /^编制(?:人?数|人员数)$/, name: "编制数", figure: quota },
    { pattern: /^(?:年末)?实(?:际在职人数|有人数|有在职人数|际在职人员数|有在职人员数)$/, name: "实际在职人数", figure: actual },
    { pattern: /^(?:在职人员|财政供养人员)?控制率$/, name: "控制率", figure: rate },
  ];
  for (const { pattern, name, figure } of places) {
    const label = labelLike(labels, pattern);
    const at = label === undefined ? undefined : placeBeside(draft.sheet, label, "below");
    if (at === undefined) continue;
    if (name === "控制率") draft.rate(at, name, figure);
    else draft.score(at, name, figure);
  }
}

function fillOffice(draft: FillDraft, labels: readonly FormLabel[], { records }: FormInput): void {
  const label = labelLike(labels, /^(?:填报单位|单位名称|部门名称|编制单位)$/);
  const at = label === undefined ? undefined : placeBeside(draft.sheet, label, "right");
  if (at !== undefined && draft.isEmpty(at)) draft.words(at, "填报单位", records.office?.value);
}
